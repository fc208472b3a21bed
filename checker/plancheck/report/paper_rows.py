"""One row of a gap report for one commitment and one city: what is asked, what is planned, what would close the gap."""

from collections.abc import Iterable
from datetime import date

from plancheck.messages.catalogue import advice, sentence
from plancheck.messages.labels import label
from plancheck.messages.papers import word
from plancheck.messages.phrases import Language, day, horizon, phrase
from plancheck.model.finding import Finding
from plancheck.model.horizon import Horizon
from plancheck.model.outcome import Judgement, Outcome, Reason, Result
from plancheck.model.rule import Field, Rule
from plancheck.report import paper_marks
from plancheck.report.counts import OPEN, state
from plancheck.report.naming import contributor, in_plan, quote, required
from plancheck.report.paper import Cell
from plancheck.report.paper_cells import Cells, bound, figure, outcome, place, unit
from plancheck.report.paper_cells import joined as listed


def in_articles_order(result: Result, judgements: Iterable[Judgement]) -> list[Judgement]:
    """By field of policy, then as the sentences follow each other."""
    rank = {rule.id: at for at, rule in enumerate(ranked(result, (one.rule for one in judgements)))}
    return sorted(judgements, key=lambda one: (rank[one.rule.id], one.city))


def due(one: Judgement) -> tuple[date, date]:
    """2023年 and 2023年底前 end on one day; the span, which begins earlier, comes first."""
    by = one.rule.horizon
    return by.last, by.first or by.last


def by_unit_and_date(result: Result, judgements: Iterable[Judgement], language: Language) -> list[Judgement]:
    """As a meeting goes through them: unit by unit, as the article brings them up, the earliest date first."""
    ordered = in_articles_order(result, list(judgements))
    units = [unit_responsible(result, one, language) for one in ordered]
    ranks = {unit: rank for rank, unit in enumerate(dict.fromkeys(units))}
    keyed = [(ranks[unit], *due(one), one.city, at) for at, (unit, one) in enumerate(zip(units, ordered, strict=True))]
    return [ordered[at] for *_, at in sorted(keyed)]


def ranked(result: Result, rules: Iterable[Rule]) -> list[Rule]:
    """Each rule once, in the article's order."""
    fields = [field.id for field in result.pack.fields]
    packed = {rule.id: at for at, rule in enumerate(result.pack.rules)}
    once = {rule.id: rule for rule in rules}.values()
    return sorted(once, key=lambda one: (fields.index(one.field), one.paragraph, packed.get(one.id, len(packed))))


def field_of(result: Result, rule: Rule) -> Field:
    return next(field for field in result.pack.fields if field.id == rule.field)


def unit_responsible(result: Result, judgement: Judgement, language: Language) -> str:
    """The first unit that the plan names; where it names none, the one that usually leads."""
    usual = field_of(result, judgement.rule).unit
    named = judgement.responsible[0] if judgement.responsible else usual.zh
    known = next((field.unit for field in result.pack.fields if field.unit.zh == named), None)
    return phrase(known, language) if known else named


def to_write(judgement: Judgement, language: Language) -> str:
    """What an open commitment needs: the finding's advice, else what closes the gap, else the rule's advice."""
    if judgement.outcome not in OPEN:
        return ""
    closing = phrase(judgement.write, language) if judgement.write else phrase(judgement.rule.advice, language)
    if judgement.outcome is Outcome.MISSING or judgement.finding is None:
        return closing
    return advice(judgement.finding, language) or closing


def row(result: Result, judgement: Judgement, language: Language, files: frozenset[str]) -> Cells:
    """Every column that a judgement can fill; tables choose among them."""
    rule = judgement.rule
    finding = judgement.finding
    flags = paper_marks.of_judgement(judgement, files)
    figures = tuple(flag for flag in flags if flag in ("illustrative", "bridge", "tolerance"))
    said = sentence(finding, language) if finding else ""
    late = judgement.outcome is Outcome.GAP and judgement.gap is None
    planned = judgement.horizon
    written = in_plan(result, judgement)
    return {
        **commitment(result, rule, language),
        "city_code": Cell(judgement.city),
        "city": Cell(contributor(result.pack, judgement.city, language)),
        "outcome": outcome_cell(judgement, language, files),
        "required": Cell(required(judgement, language), flags=paper_marks.of_requirement(rule)),
        "required_number": figure(bound(judgement.required)),
        "planned": Cell(written, flags=figures if written else ()),
        "planned_number": figure(bound(judgement.planned), figures if bound(judgement.planned) is not None else ()),
        "planned_by": Cell(horizon(planned, language), day=planned.last) if planned else Cell(),
        "unit": unit(judgement.unit, language),
        "gap": Cell(word("late", language)) if late else figure(judgement.gap.number if judgement.gap else None),
        "gap_unit": unit(judgement.gap.unit if judgement.gap else None, language),
        "by": Cell(
            horizon(rule.horizon, language),
            flags=paper_marks.of_due(rule, judgement),
            note=reason_of(rule.horizon, language),
            day=rule.horizon.last,
        ),
        "responsible": Cell(responsible(result, judgement, language)),
        "usual_unit": Cell(unit_responsible(result, judgement, language)),
        "place": place(finding.place if finding and finding.place else judgement.place),
        "finding": Cell(finding.code.id if finding else ""),
        "said": Cell(said),
        "quote": Cell(quote(rule, judgement.city)),
        "write": Cell(to_write(judgement, language)),
        "marks": Cell(paper_marks.names(flags, language), flags=flags),
        "reason": Cell(_why(judgement, language)),
        "approver": Cell(judgement.waiver.approver if judgement.waiver else ""),
        "until": Cell(_until(judgement, language), day=judgement.waiver.until if judgement.waiver else None),
    }


def outcome_cell(judgement: Judgement, language: Language, files: frozenset[str]) -> Cell:
    """The outcome with every mark that it bears; beside it, what was found."""
    said = sentence(judgement.finding, language) if judgement.finding else ""
    return outcome(state(judgement), language, paper_marks.of_judgement(judgement, files), said)


def commitment(result: Result, rule: Rule, language: Language) -> Cells:
    return {
        "code": Cell(rule.code),
        "commitment": Cell(phrase(rule.name, language)),
        "field": Cell(phrase(field_of(result, rule).name, language)),
        "by": Cell(
            horizon(rule.horizon, language),
            flags=paper_marks.of_due(rule),
            note=reason_of(rule.horizon, language),
            day=rule.horizon.last,
        ),
        "paragraph": figure(rule.paragraph),
        "quote": Cell(rule.quote),
    }


def reason_of(due: Horizon, language: Language) -> str:
    """Why a time limit is assumed; where the pack says it in the article's language alone, in quotation marks."""
    if language == "zh-CN" or due.reason_en or not due.reason:
        return due.reason_en if language != "zh-CN" else due.reason
    return word("quoted", language, text=due.reason)


def responsible(result: Result, judgement: Judgement, language: Language) -> str:
    """The units that the plan names; where it names none, the one that usually leads, and that it does."""
    if judgement.responsible:
        return listed(judgement.responsible, language)
    return word("usual", language, unit=unit_responsible(result, judgement, language))


def _why(judgement: Judgement, language: Language) -> str:
    """Why a commitment does not apply, or why it was waived."""
    if judgement.reason is not None:
        return label(f"reason.{judgement.reason}", language)
    return judgement.waiver.reason if judgement.waiver else ""


def _until(judgement: Judgement, language: Language) -> str:
    if judgement.waiver is None:
        return ""
    until = judgement.waiver.until
    return word("until.none", language) if until is None else day(until, language)


def group_of(judgement: Judgement) -> str:
    """Which table of a city's report holds the judgement; each is in exactly one."""
    if judgement.outcome is Outcome.NOT_APPLICABLE:
        return "not_reported" if judgement.reason is Reason.NOT_REPORTED else "not_applicable"
    if paper_marks.is_waived(judgement):
        return "waived"
    if paper_marks.is_baselined(judgement):
        return "baselined"
    return "benchmark" if judgement.rule.benchmark else "commitments"


def to_act_upon(judgements: Iterable[Judgement]) -> list[Judgement]:
    """What the cities are asked to answer: open commitments without what stands apart (benchmarks, waived, baseline)."""
    return [one for one in judgements if one.outcome in OPEN and group_of(one) == "commitments"]


def apart_note(judgements: Iterable[Judgement], language: Language) -> tuple[str, ...]:
    """How many open ones stand apart and are not among those to act upon; nothing where there are none."""
    still = [group_of(one) for one in judgements if one.outcome in OPEN]
    named = [
        label("count", language, name=word(f"table.{key}", language), count=number)
        for key in ("benchmark", "waived", "baselined")
        if (number := still.count(key))
    ]
    return (word("note.apart", language, apart=listed(named, language)),) if named else ()


def finding_row(result: Result, finding: Finding, language: Language, files: frozenset[str]) -> Cells:
    """One message, with its place in columns of its own."""
    rule = result.pack.rule(finding.rule) if finding.rule else None
    spot = finding.place
    city = finding.city or (_city_at(result, spot.path) if spot else None)
    flags: tuple[str, ...] = ("illustrative",) if spot is not None and spot.path in files else ()
    return {
        "severity": Cell(label(finding.severity.name.lower(), language)),
        "finding": Cell(finding.code.id),
        "finding_name": Cell(finding.code.name),
        "city": Cell(contributor(result.pack, city, language) if city else ""),
        "rule": Cell(rule.code if rule else finding.rule or ""),
        "file": Cell("" if spot is None else spot.path.replace("\\", "/")),
        "line": figure(spot.line if spot else None),
        "column": figure(spot.column if spot else None),
        "place": place(spot),
        "said": Cell(sentence(finding, language), flags=flags),
        "advice": Cell(advice(finding, language)),
    }


def _city_at(result: Result, path: str) -> str | None:
    """Whose plan that file is."""
    return next(
        (city for plan, city in zip(result.plans, result.city_of, strict=True) if plan.source.name == path), None
    )
