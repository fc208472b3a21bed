"""One line for each finding, as compilers write them and editors read them."""

from collections.abc import Iterator

from plancheck.codes.code import Severity
from plancheck.messages.catalogue import sentence
from plancheck.messages.labels import label
from plancheck.messages.phrases import Language
from plancheck.model.finding import Finding
from plancheck.model.outcome import Outcome, Result
from plancheck.report.counts import every_finding
from plancheck.report.naming import spot
from plancheck.report.safe import visible
from plancheck.report.text import summary
from plancheck.report.view import View


def render(result: Result, view: View) -> str:
    return "".join(f"{line}\n" for line in _lines(result, view))


def _lines(result: Result, view: View) -> Iterator[str]:
    missing = {id(one.finding) for one in result.judgements if one.outcome is Outcome.MISSING and one.finding}
    single = [finding for finding in every_finding(result) if id(finding) not in missing]
    if view.quiet:
        single = [finding for finding in single if finding.severity > Severity.NOTE]
    rows = [(_key(finding), line(finding, view.language)) for finding in single]
    rows += [(_key(first), line) for first, line in _missing(result, view)]
    yield from (line for _, line in sorted(rows))
    yield summary(result, view)


def _key(finding: Finding) -> tuple[str, int, int, str]:
    place = finding.place
    return (place.path, place.line, place.column, finding.code.id) if place else ("", 0, 0, finding.code.id)


def line(finding: Finding, language: Language) -> str:
    """The line of one finding by itself."""
    return _line(finding, visible(sentence(finding, language)))


def _line(finding: Finding, text: str) -> str:
    """Severity in English in every language: that is what editors look for."""
    where = f"{spot(finding.place)}: " if finding.place else ""
    return f"{where}{finding.severity.name.lower()} {finding.code.id} {finding.code.name}: {text}"


def _missing(result: Result, view: View) -> Iterator[tuple[Finding, str]]:
    """One line for all that a plan does not mention, at the first of the places where it would stand."""
    by_plan: dict[str, list[tuple[Finding, str]]] = {}
    for one in result.judgements:
        if one.outcome is Outcome.MISSING and one.finding:
            path = one.finding.place.path if one.finding.place else one.city
            by_plan.setdefault(path, []).append((one.finding, visible(one.rule.code)))
    for same in by_plan.values():
        first = min((finding for finding, _ in same), key=_key)
        codes = label("separator", view.language).join(code for _, code in same)
        key = "missing.one" if len(same) == 1 else "missing.all"
        yield first, _line(first, label(key, view.language, count=len(same), codes=codes))
