"""The report of the screen: what must be mended in full, what is missing in one table, the counts last.

Where several cities are judged, the totals of the province come before them.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from plancheck.codes.code import Severity
from plancheck.codes.reading import UNREADABLE_LINE
from plancheck.messages.labels import label
from plancheck.messages.phrases import day
from plancheck.model.finding import Finding
from plancheck.model.outcome import Judgement, Outcome, Result
from plancheck.model.plan import Plan
from plancheck.report.block import Sources, finding_block, indented, judgement_block, repeated_block
from plancheck.report.counts import (
    OPEN,
    STATES,
    apart,
    failing,
    is_baselined,
    is_shared,
    is_waived,
    not_asked,
    severities,
    states,
)
from plancheck.report.ink import inked, rule_of
from plancheck.report.missing import missing_table
from plancheck.report.naming import contributor, is_illustrative, title
from plancheck.report.notes import notes_list
from plancheck.report.province import is_share, province
from plancheck.report.safe import visible
from plancheck.report.view import View
from plancheck.source import Place

_CROWD = 50
"""More findings of one code on one plan than this stand together whatever they say, so that the screen can be read."""
_TOGETHER = 3
"""More findings than this that say the same words become one block."""
_FULL = (Outcome.GAP, Outcome.WEAK, Outcome.UNDETERMINABLE)


def render(result: Result, view: View) -> str:
    text = "".join(f"{line}\n" for line in _lines(result, view))
    return text.lstrip("\n") if view.quiet else text


def _lines(result: Result, view: View) -> Iterator[str]:
    sources = {plan.source.name: plan.source for plan in result.plans}
    if not view.quiet:
        yield from _lead(result, view)
    yield from _findings(label("run", view.language), _of_the_run(result), sources, view)
    several = len(result.cities) > 1  # who checks several cities asks for the province first
    if several:
        yield from province(result, view)
    for city in result.cities:
        yield from _city(city, result, sources, view)
    for plan, known in zip(result.plans, result.city_of, strict=True):
        if known is None or known not in result.cities:
            yield from _lone(plan, result, sources, view)
    if not several:
        yield from province(result, view)
    yield ""
    if not view.quiet and result.judgements:
        yield from indented(counts_line(result.judgements, view, with_reasons=True), view, "")
        yield from _parts(result, view)
    if view.quiet and view.as_of and result.plans:
        yield from indented(label("as_of.alone", view.language, day=day(view.as_of, view.language)), view, "")
    yield from indented(summary(result, view), view, "")


def _lead(result: Result, view: View) -> Iterator[str]:
    if not result.plans:
        yield label("nothing", view.language)
        return
    line = checked_line(result, len(result.plans), len(result.cities), view)
    yield from indented(visible(line), view, "")
    if result.judgements:
        yield from indented(counts_line(result.judgements, view), view, "")


def checked_line(result: Result, plans: int, cities: int, view: View) -> str:
    """How many plans of how many cities were checked against what."""
    pack, language = result.pack, view.language
    return label(
        "checked",
        language,
        plans=plans,
        plans_word=label("plan" if plans == 1 else "plans", language),
        cities=cities,
        cities_word=label("city" if cities == 1 else "cities", language),
        pack=pack.id,
        version=pack.version,
        publisher=pack.article.publisher,
        date=pack.article.date,
        title=pack.article.title,
        as_of=label("as_of", language, day=day(view.as_of, language)) if view.as_of else "",
    )


def counts_line(judgements: Sequence[Judgement], view: View, *, with_reasons: bool = False) -> str:
    """How often each outcome was reached: the open ones, then those that need nothing."""
    counted, language = states(judgements), view.language
    separator = label("separator", language)
    words = {
        key: label("count", language, name=label(key, language), count=number)
        for key, number in counted.items()
        if number
    }
    if with_reasons and "not_applicable" in words:
        why = [
            label("count", language, name=label(f"reason.{reason}", language), count=number)
            for reason, number in not_asked(judgements).items()
            if number
        ]
        words["not_applicable"] += label("reasons", language, reasons=separator.join(why))
    groups = [separator.join(words[key] for key in group if key in words) for group in (STATES[:4], STATES[4:])]
    if all(groups):
        return label("counts.line", language, open=groups[0], closed=groups[1])
    return label("counts.closed", language, open="".join(groups))


def _parts(result: Result, view: View) -> Iterator[str]:
    """What a run that judges no totals says of the parts that it saw."""
    reported = sum(one.outcome is Outcome.REPORTED for one in result.judgements)
    if reported and not result.totals:
        yield from indented(label("parts", view.language, count=reported), view, "")


def _of_the_run(result: Result) -> list[Finding]:
    """What could not be read at all, and what is said about the run and not about one plan."""
    read = {plan.source.name for plan in result.plans}
    return [finding for finding in result.findings if finding.place is None or finding.place.path not in read]


def _findings(heading: str, findings: Sequence[Finding], sources: Sources, view: View) -> Iterator[str]:
    wanted = [finding for finding in findings if finding.severity > Severity.NOTE or not view.quiet]
    if wanted:
        yield ""
        yield inked(f"{rule_of(view)} {heading}", "bold", view)
    for number, same in enumerate(_gathered(wanted)):
        if number:
            yield ""
        yield from finding_block(same[0], sources, view) if len(same) == 1 else repeated_block(same, sources, view)


def _gathered(findings: Sequence[Finding]) -> Iterator[Sequence[Finding]]:
    """Each finding alone; many of one code on one plan with nothing of their own to say together, at the first.

    So are the lines of a letter (its title, whom it is to, its signature), none of which can be read.
    """
    alike: dict[tuple[str, str | None, Severity], list[Finding]] = {}
    for finding in findings:
        alike.setdefault(_sort(finding), []).append(finding)
    for finding in findings:
        same = alike[_sort(finding)]
        alone = len(same) <= (_TOGETHER if finding.code is not UNREADABLE_LINE else 1)
        apart = finding.facts and finding.code is not UNREADABLE_LINE and len(same) <= _CROWD
        if apart or finding.place is None or alone:
            yield (finding,)
        elif finding is same[0]:
            yield same


def _sort(finding: Finding) -> tuple[str, str | None, Severity]:
    return finding.code.id, finding.place.path if finding.place else None, finding.severity


def _city(city: str, result: Result, sources: Sources, view: View) -> Iterator[str]:
    plans = [plan for plan, code in zip(result.plans, result.city_of, strict=True) if code == city]
    judgements = [judgement for judgement in result.judgements if judgement.city == city]
    yield ""
    yield from _heading(contributor(result.pack, city, view.language), plans, view)
    excused = [one for one in judgements if is_waived(one) or is_baselined(one)]
    counted = [one for one in judgements if not (is_waived(one) or is_baselined(one))]
    for finding, about in _by_finding(largest_first(counted)):
        yield ""
        yield from judgement_block(about, finding, sources, view)
    missing = [one for one in counted if one.outcome is Outcome.MISSING and one.finding is not None]
    yield from missing_table(missing, result.pack, view)
    if not view.quiet and any(one.waiver or one.baselined for one in judgements):
        yield from _apart(judgements, view)
    notes = _noted(counted) + [note for one in excused for note in one.notes]
    yield from _documents(plans, notes, result, sources, view)


def _apart(judgements: Sequence[Judgement], view: View) -> Iterator[str]:
    from plancheck.report.apart import apart_lists  # few runs have anything to count apart

    yield from apart_lists(judgements, view)


def _by_finding(judgements: Sequence[Judgement]) -> Iterator[tuple[Finding, list[Judgement]]]:
    """Each finding with its judgement; several that one mistake of writing leaves open stand at the first of them."""
    same: dict[tuple[str, Place | None, str], tuple[Finding, list[Judgement]]] = {}
    for one in judgements:
        if one.finding is not None:
            mistake = is_shared(one.finding)
            key = (one.finding.code.id, one.finding.place, "" if mistake else one.rule.id)
            same.setdefault(key, (one.finding, []))[1].append(one)
    yield from same.values()


def _heading(name: str, plans: Sequence[Plan], view: View) -> Iterator[str]:
    made_up = label("illustrative", view.language) if any(map(is_illustrative, plans)) else ""
    for line in indented(f"{rule_of(view)} {name}{made_up}", view, ""):
        yield inked(line, "bold", view)
    for plan in plans:
        yield from indented(f"{visible(plan.source.name)} {title(plan, view.language)}", view, "   ")


def largest_first(judgements: Sequence[Judgement]) -> list[Judgement]:
    """Gaps, weak and undeterminable ones above a note; in each errors first, then the largest share."""
    full = [one for one in judgements if one.outcome in _FULL and one.finding and one.finding.severity > Severity.NOTE]
    return sorted(full, key=_rank)


def _rank(judgement: Judgement) -> tuple[int, int, Decimal, str]:
    weight = judgement.finding.severity if judgement.finding else 0
    return _FULL.index(judgement.outcome), -weight, -_share(judgement), judgement.rule.code


def _share(judgement: Judgement) -> Decimal:
    """The gap as a share of the bound that it misses, so that persons and percent can stand in one order."""
    if judgement.gap is None or judgement.required is None:
        return Decimal(0)
    bound = judgement.required.low if judgement.required.low is not None else judgement.required.high
    return abs(judgement.gap.number / bound) if bound else abs(judgement.gap.number)


def _noted(judgements: Sequence[Judgement]) -> list[Finding]:
    """What is said on judgements beside the blocks in full and the table of the missing."""
    shown = {id(one.finding) for one in largest_first(judgements)}
    notes: list[Finding] = []
    for one in judgements:
        if one.finding is not None and one.outcome is not Outcome.MISSING and id(one.finding) not in shown:
            notes.append(one.finding)
        notes.extend(one.notes)
    return notes


def _documents(
    plans: Sequence[Plan], notes: list[Finding], result: Result, sources: Sources, view: View
) -> Iterator[str]:
    """Notes, then what is wrong with the plans as documents."""
    paths = {plan.source.name for plan in plans}
    own = [one for one in result.findings if one.place is not None and one.place.path in paths and not is_share(one)]
    notes = notes + [finding for finding in own if finding.severity is Severity.NOTE]
    grave = [finding for finding in own if finding.severity > Severity.NOTE]
    yield from notes_list(notes, result.pack, view)
    yield from _findings(label("document.title", view.language, count=len(grave)), grave, sources, view)


def _lone(plan: Plan, result: Result, sources: Sources, view: View) -> Iterator[str]:
    """A plan of a county, of a contributor that is no city, or of a city that is not known."""
    yield ""
    city = plan.head.city
    yield from _heading(visible(city.value) if city else label("city.unknown", view.language), [plan], view)
    yield from _documents([plan], [], result, sources, view)


def summary(result: Result, view: View, *, code: bool = True) -> str:
    """The last line: how many errors and warnings, what was left out, how the run ended; `code`: with the exit code."""
    counted, language = severities(failing(result)), view.language
    errors, warnings = counted[Severity.ERROR], counted[Severity.WARNING]
    left_out = ""
    if view.ignored:
        hidden = [one for one in result.judgements if one.outcome in OPEN and one.finding is None]
        left_out = label("summary.ignored", language, count=len(view.ignored), open=len(hidden))
    counts = apart(result.judgements)
    if any(counts.values()):
        from plancheck.report.apart import told_in_summary

        left_out += told_in_summary(counts, view)
    return label(
        "summary",
        language,
        errors=label("summary.error" if errors == 1 else "summary.errors", language, count=errors),
        warnings=label("summary.warning" if warnings == 1 else "summary.warnings", language, count=warnings),
        ignored=left_out,
        meaning=verdict(view, code=code),
    )


def verdict(view: View, *, code: bool) -> str:
    """How the run ended. The exit code is for screens and programs: a document says the same without it."""
    number = label("exit.code", view.language, code=view.exit_code) if code else ""
    return label(view.meaning or f"exit.{view.exit_code}", view.language, code=number)
