"""The totals of the province in its gap report: worked sums, what is lacking or over, and what each contributor adds."""

from collections.abc import Iterator, Sequence

from plancheck.messages.catalogue import sentence
from plancheck.messages.labels import label
from plancheck.messages.papers import word
from plancheck.messages.phrases import Language, horizon, phrase
from plancheck.model.finding import Bounded
from plancheck.model.outcome import Contribution, Judgement, Result, Total
from plancheck.report import paper_marks
from plancheck.report.naming import contributor
from plancheck.report.paper import Cell, Table
from plancheck.report.paper_cells import Cells, bound, columns, figure, large, outcome, place, table, unit
from plancheck.report.paper_rows import commitment, ranked
from plancheck.report.sums import difference, missing_told, shares, stated, sum_of, weights, worked

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
            notes = (worked(total, result.pack, language), weighed)
            heads = columns(CONTRIBUTIONS, language)
            yield table(f"contributions.{total.rule.code}", heads, rows, language, title=title, notes=notes)


def in_order(result: Result) -> list[Total]:
    """The totals in the article's order."""
    by_rule = {total.rule.id: total for total in result.totals}
    return [by_rule[rule.id] for rule in ranked(result, (total.rule for total in result.totals))]


def total_row(result: Result, total: Total, language: Language, files: frozenset[str]) -> Cells:
    flags = marks_of(result, total, files)
    shown = paper_marks.ordered(flag for flag in flags if flag in ("illustrative", "bridge", "tolerance"))
    required = phrase(Bounded(total.required, total.unit, total.wording), language)
    said = sentence(total.finding, language) if total.finding else ""
    return {
        **commitment(result, total.rule, language),
        "outcome": outcome(total.outcome, language, flags, said),
        "required": Cell(required, flags=paper_marks.of_requirement(total.rule)),
        "required_number": large(bound(total.required), language),
        "sum": large(sum_of(total), language, shown if sum_of(total) is not None else ()),
        "difference": large(difference(total), language, shown if difference(total) is not None else ()),
        "unit": unit(total.unit, language),
        "gap": large(total.gap.number if total.gap else None, language, shown if total.gap else ()),
        "gap_unit": unit(total.gap.unit if total.gap else None, language),
        "missing": Cell(missing_told(total, result.pack, language)),
        "worked": Cell(worked(total, result.pack, language), flags=shown),
        "said": Cell(said),
        "marks": Cell(paper_marks.names(flags, language), flags=flags),
    }


def marks_of(result: Result, total: Total, files: frozenset[str]) -> tuple[str, ...]:
    """The marks of the row and of the figures that were added."""
    judged = _judged(result, total)
    flags = [*paper_marks.of_due(total.rule), *paper_marks.of_requirement(total.rule)]
    for one in total.contributions:
        flags.extend(_part_flags(one, judged.get(one.city), files))
    return paper_marks.ordered(flags)


def _judged(result: Result, total: Total) -> dict[str, Judgement]:
    return {one.city: one for one in result.judgements if one.rule.id == total.rule.id}


def _parts(result: Result, total: Total, language: Language, files: frozenset[str]) -> Iterator[Cells]:
    judged = _judged(result, total)
    share_of, weight_of = shares(total, result.pack), weights(total, result.pack)
    for one in total.contributions:
        number = stated(one)
        flags = _part_flags(one, judged.get(one.city), files)
        yield {
            "code": Cell(total.rule.code),
            "contributor": Cell(contributor(result.pack, one.city, language)),
            "status": _status(one, language),
            "figure": large(number, language, flags if number is not None else ()),
            "unit": unit(total.unit if number is not None else None, language),
            "share": figure(share_of.get(one.city)),
            "weight": figure(weight_of.get(one.city)),
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
