"""One line for each finding, as compilers write them and editors read them."""

from collections.abc import Iterator

from plancheck.codes.code import Severity
from plancheck.messages.catalogue import sentence
from plancheck.messages.labels import label
from plancheck.messages.phrases import Language
from plancheck.model.finding import Finding
from plancheck.model.outcome import Outcome, Result
from plancheck.report.counts import every_finding, failing, is_baselined, is_waived
from plancheck.report.naming import is_illustrative, spot
from plancheck.report.safe import visible
from plancheck.report.text import checked_line, summary
from plancheck.report.view import View
from plancheck.values import replace


def render(result: Result, view: View) -> str:
    return "".join(f"{line}\n" for line in _lines(result, view))


def _lines(result: Result, view: View) -> Iterator[str]:
    missing = {id(one.finding) for one in result.judgements if one.outcome is Outcome.MISSING and one.finding}
    counted = {id(finding) for finding in failing(result)}
    files = frozenset(plan.source.name for plan in result.plans if is_illustrative(plan))
    rows = []
    for finding in every_finding(result):
        if id(finding) in missing:
            continue
        weighed = finding if id(finding) in counted else replace(finding, severity=Severity.NOTE)
        if weighed.severity > Severity.NOTE or not view.quiet:
            mark = "" if weighed is finding or finding.severity is Severity.NOTE else label("apart", view.language)
            rows.append((_key(finding), line(weighed, view.language) + _made_up(finding, files, view) + mark))
    rows += [(_key(first), line + _made_up(first, files, view)) for first, line in _missing(result, view)]
    yield from (line for _, line in sorted(rows))
    if result.plans and not view.quiet:
        made_up = label("illustrative", view.language) if files else ""
        yield checked_line(result, len(result.plans), len(result.cities), view) + made_up
    yield summary(result, view)


def _made_up(finding: Finding, files: frozenset[str], view: View) -> str:
    """A line may travel without its plan, so it says whether the plan's figures are made up."""
    if finding.place is None or finding.place.path not in files:
        return ""
    from plancheck.messages.machines import machine  # few plans are made up

    return machine("marks", view.language, marks=label("made_up", view.language))


def _key(finding: Finding) -> tuple[str, int, int, str]:
    place = finding.place
    return (place.path, place.line, place.column, finding.code.id) if place else ("", 0, 0, finding.code.id)


def line(finding: Finding, language: Language) -> str:
    """The line of one finding by itself."""
    return _line(finding, visible(sentence(finding, language)))


def told(finding: Finding, language: Language) -> str:
    """The same for a person at the screen alone: the severity in the reader's language."""
    own, english = label(finding.severity.name.lower(), language), finding.severity.name.lower()
    where = f"{spot(finding.place)}: " if finding.place else ""
    return where + line(finding, language).removeprefix(where).replace(english, own, 1)


def _line(finding: Finding, text: str) -> str:
    """Severity in English in every language: that is what editors look for."""
    where = f"{spot(finding.place)}: " if finding.place else ""
    return f"{where}{finding.severity.name.lower()} {finding.code.id} {finding.code.name}: {text}"


def _missing(result: Result, view: View) -> Iterator[tuple[Finding, str]]:
    """One line for all that a plan does not mention, at the first of the places where it would stand."""
    by_plan: dict[tuple[str, bool], list[tuple[Finding, str]]] = {}
    for one in result.judgements:
        if one.outcome is Outcome.MISSING and one.finding:
            path = one.finding.place.path if one.finding.place else one.city
            excused = is_waived(one) or is_baselined(one)
            if excused and view.quiet:
                continue
            finding = replace(one.finding, severity=Severity.NOTE) if excused else one.finding
            by_plan.setdefault((path, excused), []).append((finding, visible(one.rule.code)))
    for (_, excused), same in by_plan.items():
        first = min((finding for finding, _ in same), key=_key)
        codes = label("separator", view.language).join(code for _, code in same)
        key = "missing.one" if len(same) == 1 else "missing.all"
        mark = label("apart", view.language) if excused else ""
        yield first, _line(first, label(key, view.language, count=len(same), codes=codes)) + mark
