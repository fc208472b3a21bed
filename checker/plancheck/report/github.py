"""Workflow commands of GitHub Actions: each finding becomes an annotation at its line.

GitHub shows ten annotations of each level for a step and keeps the others in the log, so the commands stand in the
order of the files, as the log is read.
"""

from collections.abc import Iterator, Sequence

from plancheck.codes.code import Severity
from plancheck.model.outcome import Result
from plancheck.report.machine_entries import Entry, annotated, entries, missing_told, told, weight
from plancheck.report.machine_paths import slashed
from plancheck.report.paper_marks import made_up
from plancheck.report.safe import visible
from plancheck.report.text import checked_line, summary
from plancheck.report.view import View
from plancheck.source import Place

COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def render(result: Result, view: View) -> str:
    return "".join(f"{line}\n" for line in _lines(result, view))


def _lines(result: Result, view: View) -> Iterator[str]:
    files = made_up(result)
    for group in annotated(entries(result)):
        if not (view.quiet and weight(group[0]) is Severity.NOTE):
            yield _annotation(group, files, view)
    yield command("notice", {"title": "plancheck"}, "\n".join(_last(result, view)))


def _last(result: Result, view: View) -> Iterator[str]:
    """The summary, and what was checked against what: the pack with its date, the files with their hashes."""
    yield summary(result, view)
    if result.plans and not view.quiet:
        yield checked_line(result, len(result.plans), len(result.cities), view)
        yield from (
            f"{visible(slashed(one.source.name))} {one.source.encoding} sha256:{one.source.digest}"
            for one in result.plans
        )


def _annotation(group: Sequence[Entry], files: frozenset[str], view: View) -> str:
    first = group[0]
    text = missing_told(group, files, view.language) if first.missing else told(first, files, view.language)
    code = first.finding.code
    properties: dict[str, str | int] = {"title": f"{code.id} {code.name}", **_where(first.finding.place)}
    return command(COMMANDS[weight(first)], properties, text)


def _where(place: Place | None) -> dict[str, str | int]:
    """An annotation may have an end column only on one line."""
    if place is None:
        return {}
    where: dict[str, str | int] = {"file": visible(slashed(place.path)), "line": place.line, "col": place.column}
    if place.end_line == place.line:
        where["endColumn"] = place.end_column
    return where


def command(name: str, properties: dict[str, str | int], message: str) -> str:
    """One workflow command, escaped as the runner unescapes it."""
    written = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items())
    return f"::{name} {written}::{_data(message)}" if written else f"::{name}::{_data(message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
