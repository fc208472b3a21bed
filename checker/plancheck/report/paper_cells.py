"""Cells, columns and tables of a gap report, as `report/paper.py` has them."""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from plancheck.messages.labels import label
from plancheck.messages.papers import word
from plancheck.messages.phrases import Language, amount, number
from plancheck.model.interval import Interval
from plancheck.model.unit import Unit
from plancheck.report import paper_marks
from plancheck.report.paper import Cell, Column, Table
from plancheck.source import Place

# Column key -> its kind, where that is not text, and its weight, where that is not 10.
_KINDS = {
    "outcome": "outcome", "status": "outcome", "gap": "number", "required_number": "number", "figure": "number",
    "planned_number": "number", "count": "number", "difference": "number", "sum": "number", "share": "number",
    "weight": "number", "line": "number", "column": "number", "paragraph": "number", "waived": "number",
    "baselined": "number", "by": "day", "planned_by": "day", "until": "day", "place": "place", "feedback": "blank",
    "new_target": "blank", "new_deadline": "blank",
}  # fmt: skip
_WEIGHTS = {
    "code": 7, "commitment": 16, "outcome": 8, "gap": 6, "gap_unit": 5, "unit": 5, "quote": 24, "said": 24, "write": 16,
    "advice": 18, "sha256": 24, "marks": 7, "line": 4, "column": 4, "count": 5, "waived": 5, "baselined": 5, "by": 8,
    "required_number": 8, "planned_number": 8, "share": 6, "weight": 6, "paragraph": 4, "city_code": 6, "city": 7,
    "severity": 5, "finding": 6, "encoding": 6, "status": 7,
}  # fmt: skip

Cells = Mapping[str, Cell]
"""Column key -> cell of one row; a column that is not in it stays empty."""


def column(key: str, language: Language, title: str = "") -> Column:
    kind = _KINDS.get(key, "text")
    return Column(key, title or word(f"column.{key}", language), kind, _WEIGHTS.get(key, 10))


def columns(keys: str, language: Language) -> tuple[Column, ...]:
    """The columns of these keys, which are separated by blanks."""
    return tuple(column(key, language) for key in keys.split())


def table(
    key: str,
    heads: Sequence[Column],
    rows: Iterable[Cells],
    language: Language,
    *,
    title: str = "",
    notes: Iterable[str] = (),
    wide: bool = False,
    group: str = "",
) -> Table:
    """The table, with a note for each mark that one of its cells bears."""
    laid = tuple(tuple(row.get(head.key, Cell()) for head in heads) for row in rows)
    marked = {flag for row in laid for cell in row for flag in cell.flags}
    below = (*notes, *paper_marks.notes(marked, language))
    return Table(key, title or word(f"table.{key}", language), tuple(heads), laid, below, wide, group)


def figure(value: Decimal | int | None, flags: tuple[str, ...] = ()) -> Cell:
    """An exact number; empty where there is none."""
    if value is None:
        return Cell(flags=flags)
    exact = Decimal(value)
    return Cell(number(exact), exact, flags=flags)


def large(value: Decimal | None, language: Language, flags: tuple[str, ...] = ()) -> Cell:
    """An exact number as people write large ones: 43.5万, 435,000; the unit stands in a column of its own."""
    if value is None:
        return Cell(flags=flags)
    return Cell(amount(value, _BARE, language), value, flags=flags)


_BARE = Unit("", "")


def outcome(key: str, language: Language, flags: tuple[str, ...] = (), note: str = "") -> Cell:
    """An outcome, or a status for which there are words."""
    return Cell(label(key, language), outcome=str(key), flags=flags, note=note)


def unit(value: Unit | None, language: Language) -> Cell:
    """The unit's word; a classifier has none in English."""
    return Cell(unit_word(value, language))


def unit_word(value: Unit | None, language: Language) -> str:
    return "" if value is None else amount(Decimal(0), value, language).removeprefix("0").strip()


def bound(interval: Interval | None) -> Decimal | None:
    """The one number that a set with one end, or with both ends alike, stands for; None for a range."""
    if interval is None:
        return None
    if interval.low is None or interval.low == interval.high:
        return interval.high if interval.low is None else interval.low
    return interval.low if interval.high is None else None


def place(value: Place | None) -> Cell:
    """file:line, with forward slashes."""
    return Cell("" if value is None else f"{path(value.path)}:{value.cell or value.line}")


def path(value: str) -> str:
    return value.replace("\\", "/")


def joined(parts: Iterable[str], language: Language) -> str:
    return label("separator", language).join(parts)
