"""Counts of outcomes by field of policy, by responsible unit and by deadline."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from plancheck.messages.labels import label
from plancheck.messages.papers import word
from plancheck.messages.phrases import Language, horizon
from plancheck.model.outcome import Judgement, Result
from plancheck.report import paper_marks
from plancheck.report.counts import STATES, states
from plancheck.report.paper import Cell, Column, Table
from plancheck.report.paper_cells import Cells, column, figure, table
from plancheck.report.paper_rows import commitment, due, in_articles_order, unit_responsible

Groups = dict[str, list[Judgement]]
"""Name -> its judgements, in the order in which the names come up: nothing is ranked."""


def breakdowns(result: Result, language: Language) -> Iterator[Table]:
    """Each judgement stands in one row of each of the three tables."""
    heads = {"by_field": "field", "by_unit": "usual_unit", "by_deadline": "by"}
    for key, groups in grouped(result, result.judgements, language).items():
        notes = (word("note.units", language),) if key == "by_unit" else ()
        yield _table(key, heads[key], groups, language, notes)


def grouped(result: Result, judgements: Iterable[Judgement], language: Language) -> dict[str, Groups]:
    """The judgements by field, by the one unit that answers for each, and by deadline; each stands once in each."""
    ordered = in_articles_order(result, tuple(judgements))

    def field(one: Judgement) -> str:
        return commitment(result, one.rule, language)["field"].text

    def unit(one: Judgement) -> str:
        return unit_responsible(result, one, language)

    def deadline(one: Judgement) -> str:
        return horizon(one.rule.horizon, language)

    return {
        "by_field": _groups(ordered, field),
        "by_unit": _groups(ordered, unit),
        "by_deadline": _groups(sorted(ordered, key=due), deadline),
    }


def _groups(judgements: Iterable[Judgement], name: Callable[[Judgement], str]) -> Groups:
    groups: Groups = {}
    for one in judgements:
        groups.setdefault(name(one), []).append(one)
    return groups


def _table(key: str, head: str, groups: Groups, language: Language, notes: tuple[str, ...] = ()) -> Table:
    heads = (
        column(head, language),
        *(Column(one, label(one, language), "number", 5) for one in STATES),
        column("waived", language),
        column("baselined", language),
        column("count", language, word("all", language)),
    )
    rows = [_row(head, text, same) for text, same in groups.items()]
    rows.append(_row(head, word("all", language), [one for same in groups.values() for one in same]))
    return table(key, heads, rows, language, notes=notes)


def _row(head: str, text: str, same: Sequence[Judgement]) -> Cells:
    return {
        head: _by(text, same) if head == "by" else Cell(text),
        **{key: figure(number) for key, number in states(same).items()},
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
