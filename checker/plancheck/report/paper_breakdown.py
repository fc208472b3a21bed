"""Counts of outcomes by field of policy, by responsible unit and by deadline."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from plancheck.messages.labels import label
from plancheck.messages.papers import word
from plancheck.messages.phrases import Language, horizon
from plancheck.model.outcome import Judgement, Outcome, Result
from plancheck.report import paper_marks
from plancheck.report.counts import CLOSED, OPEN
from plancheck.report.paper import Cell, Column, Table
from plancheck.report.paper_cells import Cells, column, figure, table
from plancheck.report.paper_rows import commitment, in_articles_order, unit_responsible

_OUTCOMES = (*OPEN, *CLOSED)


def breakdowns(result: Result, language: Language) -> Iterator[Table]:
    """Each judgement stands in one row of each of the three tables."""
    ordered = in_articles_order(result, result.judgements)
    by_date = sorted(ordered, key=lambda one: (one.rule.horizon.last, one.rule.horizon.first or one.rule.horizon.last))
    units = (word("note.units", language),)

    def field(one: Judgement) -> str:
        return commitment(result, one.rule, language)["field"].text

    def unit(one: Judgement) -> str:
        return unit_responsible(result, one, language)

    def deadline(one: Judgement) -> str:
        return horizon(one.rule.horizon, language)

    yield _table("by_field", "field", ordered, field, language)
    yield _table("by_unit", "usual_unit", ordered, unit, language, units)
    yield _table("by_deadline", "by", by_date, deadline, language)


def _table(
    key: str,
    head: str,
    judgements: Sequence[Judgement],
    name: Callable[[Judgement], str],
    language: Language,
    notes: tuple[str, ...] = (),
) -> Table:
    """A row for each name in the order in which it comes up: nothing is ranked."""
    groups: dict[str, list[Judgement]] = {}
    for one in judgements:
        groups.setdefault(name(one), []).append(one)
    heads = (
        column(head, language),
        *(Column(str(one), label(one, language), "number", 5) for one in _OUTCOMES),
        column("waived", language),
        column("baselined", language),
        column("count", language, word("all", language)),
    )
    rows = [_row(head, text, same) for text, same in groups.items()]
    rows.append(_row(head, word("all", language), judgements))
    return table(key, heads, rows, language, notes=notes)


def _row(head: str, text: str, same: Sequence[Judgement]) -> Cells:
    counted: Counter[Outcome] = Counter(one.outcome for one in same)
    return {
        head: _by(text, same) if head == "by" else Cell(text),
        **{str(one): figure(counted[one]) for one in _OUTCOMES},
        "waived": figure(sum(map(paper_marks.is_waived, same))),
        "baselined": figure(sum(map(paper_marks.is_baselined, same))),
        "count": figure(len(same)),
    }


def _by(text: str, same: Sequence[Judgement]) -> Cell:
    """The time limit that all of them have; the last row, of all, has none."""
    if len({(one.rule.horizon.first, one.rule.horizon.last) for one in same}) != 1:
        return Cell(text)
    assumed = any(paper_marks.of_due(one.rule, one) for one in same)
    return Cell(text, flags=("assumed",) if assumed else (), day=same[0].rule.horizon.last)
