"""The totals of the province in its gap report: worked sums, what is lacking or over, and what each contributor adds."""

from collections.abc import Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal

from plancheck.messages.catalogue import sentence
from plancheck.messages.labels import label
from plancheck.messages.papers import word
from plancheck.messages.phrases import Language, amount, horizon, phrase
from plancheck.model.finding import Bounded
from plancheck.model.outcome import Contribution, Judgement, Result, Total
from plancheck.report import paper_marks
from plancheck.report.naming import contributor
from plancheck.report.paper import Cell, Table
from plancheck.report.paper_cells import Cells, bound, columns, figure, joined, outcome, place, table, unit
from plancheck.report.paper_rows import commitment, ranked

TOTALS = "field code commitment outcome required required_number sum difference unit by missing worked said marks"
CONTRIBUTIONS = "code contributor status figure unit share weight planned_by place reason marks"


def totals_table(result: Result, language: Language, files: frozenset[str]) -> Table:
    """One row for each total, in the article's order."""
    rows = [total_row(result, total, language, files) for total in in_order(result)]
    return table("totals", columns(TOTALS, language), rows, language, wide=True, group="field")


def contribution_tables(result: Result, language: Language, files: frozenset[str]) -> Iterator[Table]:
    """One table for each total that has parts: `contributions.CODE`."""
    weighed = word("note.share", language, weight=phrase(result.pack.weight_name, language))
    for total in in_order(result):
        if total.contributions:
            title = f"{total.rule.code} {phrase(total.rule.name, language)}"
            rows = _parts(result, total, language, files)
            notes = (worked(result, total, language), weighed)
            heads = columns(CONTRIBUTIONS, language)
            yield table(f"contributions.{total.rule.code}", heads, rows, language, title=title, notes=notes)


def in_order(result: Result) -> list[Total]:
    """The totals in the article's order."""
    by_rule = {total.rule.id: total for total in result.totals}
    return [by_rule[rule.id] for rule in ranked(result, (total.rule for total in result.totals))]


def stated(one: Contribution) -> Decimal | None:
    """The number that a contributor adds."""
    if one.status != "stated" or one.stated is None:
        return None
    return one.stated.high if one.stated.low is None else one.stated.low


def difference(total: Total) -> Decimal | None:
    """What is stated so far beside what is required: more (+) or less (−); nothing where nothing is stated."""
    if not any(stated(one) is not None for one in total.contributions):
        return None
    asked, said = total.required, total.stated
    if asked.low is not None and said.low is not None and (asked.high is None or said.low < asked.low):
        return said.low - asked.low
    if asked.high is not None and said.high is not None and (asked.low is None or said.high > asked.high):
        return said.high - asked.high
    return Decimal(0) if asked.contains(said) else None


def _sum(total: Total) -> Decimal | None:
    if not any(stated(one) is not None for one in total.contributions):
        return None
    return total.stated.high if total.stated.low is None else total.stated.low


def worked(result: Result, total: Total, language: Language) -> str:
    """The addition in full, with what is asked and the difference."""
    required = phrase(Bounded(total.required, total.unit, total.wording), language)
    numbers = [(one.city, number) for one in total.contributions if (number := stated(one)) is not None]
    sum_of_all = _sum(total)
    if not total.contributions:
        return word("worked.ratio", language, required=required)
    if sum_of_all is None:
        return word("worked.none", language, required=required)
    parts = word("plus", language).join(
        word("part", language, who=contributor(result.pack, who, language), figure=amount(number, total.unit, language))
        for who, number in numbers
    )
    whole, over = amount(sum_of_all, total.unit, language), difference(total)
    if over is None:
        return word("worked", language, parts=parts, sum=whole, required=required)
    said = _difference(total, over, language)
    return word("worked.difference", language, parts=parts, sum=whole, required=required, difference=said)


def _difference(total: Total, over: Decimal, language: Language) -> str:
    if over == 0:
        return word("even", language)
    key = "surplus" if over > 0 else "shortfall"
    return word(key, language, amount=amount(abs(over), total.unit, language))


def total_row(result: Result, total: Total, language: Language, files: frozenset[str]) -> Cells:
    flags = _flags(result, total, files)
    shown = paper_marks.ordered(flag for flag in flags if flag in ("illustrative", "bridge", "tolerance"))
    required = phrase(Bounded(total.required, total.unit, total.wording), language)
    said = sentence(total.finding, language) if total.finding else ""
    return {
        **commitment(result, total.rule, language),
        "outcome": outcome(total.outcome, language, flags, said),
        "required": Cell(required, flags=paper_marks.of_requirement(total.rule)),
        "required_number": figure(bound(total.required)),
        "sum": figure(_sum(total), shown if _sum(total) is not None else ()),
        "difference": figure(difference(total), shown if difference(total) is not None else ()),
        "unit": unit(total.unit, language),
        "gap": figure(total.gap.number if total.gap else None, shown if total.gap else ()),
        "gap_unit": unit(total.gap.unit if total.gap else None, language),
        "missing": Cell(_missing(result, total, language)),
        "worked": Cell(worked(result, total, language), flags=shown),
        "said": Cell(said),
        "marks": Cell(paper_marks.names(flags, language), flags=flags),
    }


def _flags(result: Result, total: Total, files: frozenset[str]) -> tuple[str, ...]:
    """The marks of the row and of the figures that were added."""
    judged = _judged(result, total)
    flags = [*paper_marks.of_due(total.rule), *paper_marks.of_requirement(total.rule)]
    for one in total.contributions:
        flags.extend(_part_flags(one, judged.get(one.city), files))
    return paper_marks.ordered(flags)


def _judged(result: Result, total: Total) -> dict[str, Judgement]:
    return {one.city: one for one in result.judgements if one.rule.id == total.rule.id}


def _missing(result: Result, total: Total, language: Language) -> str:
    told = []
    for key, who in (("missing.absent", total.absent), ("missing.unknown", total.unknown)):
        if who:
            names = joined((contributor(result.pack, one, language) for one in who), language)
            told.append(word(key, language, who=names))
    return word("semicolon", language).join(told)


def _parts(result: Result, total: Total, language: Language, files: frozenset[str]) -> Iterator[Cells]:
    judged = _judged(result, total)
    weights = {city.code: city.weight for city in result.pack.cities if city.code in total.rule.cities}
    weight_of_all = sum(weights.values(), Decimal(0))
    sum_of_all = sum((number for one in total.contributions if (number := stated(one)) is not None), Decimal(0))
    for one in total.contributions:
        number = stated(one)
        flags = _part_flags(one, judged.get(one.city), files)
        yield {
            "code": Cell(total.rule.code),
            "contributor": Cell(contributor(result.pack, one.city, language)),
            "status": _status(one, language),
            "figure": figure(number, flags if number is not None else ()),
            "unit": unit(total.unit if number is not None else None, language),
            "share": figure(_percent(number, sum_of_all)),
            "weight": figure(_percent(weights.get(one.city), weight_of_all)),
            "planned_by": Cell(horizon(one.horizon, language), day=one.horizon.last) if one.horizon else Cell(),
            "place": place(one.place),
            "reason": Cell(_reason(one, judged.get(one.city), language)),
            "marks": Cell(paper_marks.names(flags, language), flags=flags),
        }


def _status(one: Contribution, language: Language) -> Cell:
    outcomes = {"stated": "reported", "silent": "missing", "unknown": "undeterminable", "absent": "absent"}
    text = label(f"status.{one.status}", language)
    return Cell(text, outcome=outcomes[one.status])


def _part_flags(one: Contribution, judgement: Judgement | None, files: frozenset[str]) -> tuple[str, ...]:
    if one.status != "stated":
        return ()
    flags = set(paper_marks.of_notes(judgement)) if judgement else set()
    return paper_marks.ordered(flags | {"illustrative"} if one.plan in files else flags)


def _reason(one: Contribution, judgement: Judgement | None, language: Language) -> str:
    """Why nothing could be added, or why nothing was asked."""
    if judgement is not None and judgement.finding is not None and one.status != "absent":
        return sentence(judgement.finding, language)
    return label(f"reason.{one.reason}", language) if one.reason in _REASONS else ""


_REASONS: Sequence[str] = ("scope", "period", "fields", "not_reported", "not_asked")


def _percent(part: Decimal | None, whole: Decimal) -> Decimal | None:
    """One figure after the point: a share informs, nothing is concluded from it."""
    if part is None or whole <= 0:
        return None
    return (part / whole * 100).quantize(Decimal("0.1"), ROUND_HALF_UP)
