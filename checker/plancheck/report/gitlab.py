"""GitLab's code quality report: a list of entries, each with a fingerprint that stays when lines move."""

from collections.abc import Sequence

from plancheck.codes.code import Severity
from plancheck.digests import sha256
from plancheck.messages.machines import machine
from plancheck.model.outcome import Result
from plancheck.report import json_values
from plancheck.report.json_values import Json
from plancheck.report.machine_entries import Entry, annotated, entries, missing_told, told, weight
from plancheck.report.machine_paths import slashed
from plancheck.report.paper_marks import made_up
from plancheck.report.safe import visible
from plancheck.report.view import View
from plancheck.source import Place, Source

SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.NOTE: "info"}
BLOCKING = "blocker"
NOWHERE = "."
"""The path of what stands in no file: GitLab asks every entry for a path, and this one claims no file."""


def render(result: Result, view: View) -> str:
    files = made_up(result)
    read = {plan.source.name: plan.source for plan in result.plans}
    listed = [_entry(group, files, read, result, view) for group in annotated(entries(result))]
    return json_values.text(listed)


def _entry(group: Sequence[Entry], files: frozenset[str], read: dict[str, Source], result: Result, view: View) -> Json:
    first = group[0]
    code = first.finding.code
    text = missing_told(group, files, view.language) if first.missing else told(first, files, view.language)
    return {
        "type": "issue",
        "check_name": f"{code.id} {code.name}",
        "description": text if first.finding.place else text + machine("nowhere", view.language),
        "content": {"body": _against(first.finding.place, read, result, view)},
        "categories": ["Compatibility" if first.judgement or first.total else "Style"],
        "severity": BLOCKING if first.finding.blocking else SEVERITIES[weight(first)],
        "fingerprint": _fingerprint(group),
        "location": _location(first.finding.place),
    }


def _against(place: Place | None, read: dict[str, Source], result: Result, view: View) -> str:
    """The pack with the article's date, and the hash of the file that the entry is about."""
    pack, language = result.pack, view.language
    told = machine(
        "against", language, pack=pack.id, version=pack.version, title=pack.article.title, date=pack.article.date
    )
    source = read.get(place.path) if place else None
    file = f"{slashed(source.name)} {source.encoding} sha256:{source.digest}" if source else ""
    return visible(f"{told} {file}".strip())


def _fingerprint(group: Sequence[Entry]) -> str:
    """Of all that a plan does not mention: by plan, so that one more promise does not make the rest look new."""
    first = group[0]
    if not first.missing:
        return first.fingerprint
    place = first.finding.place
    about = slashed(place.path) if place else str(first.judgement.city if first.judgement else "")
    text = "\n".join(("missing", about, str(first.excused)))
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _location(place: Place | None) -> Json:
    """Lines for every reader, positions for those that know columns."""
    if place is None:
        return {"path": NOWHERE, "lines": {"begin": 1}}
    return {
        "path": visible(slashed(place.path)),
        "lines": {"begin": place.line, "end": place.end_line},
        "positions": {
            "begin": {"line": place.line, "column": place.column},
            "end": {"line": place.end_line, "column": place.end_column},
        },
    }
