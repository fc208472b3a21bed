"""A table of a report as a list that can be sorted and filtered: dates and marks in columns of their own."""

from collections.abc import Collection, Iterator, Sequence

from plancheck.messages.phrases import Language
from plancheck.messages.workbooks import word
from plancheck.report.paper import Cell, Column, Table
from plancheck.report.paper_marks import names, ordered, signs
from plancheck.values import replace

Row = tuple[Cell, ...]

_ASIDE = frozenset({"city_code", "required_number", "planned_number", "finding_name", "column", "sort"})
_ASIDE_IF_WIDE = frozenset({"field", "place", "finding"})
_WIDE = 14
"""A table with more columns than this cannot be read on one page."""


def filterable(table: Table, language: Language) -> Table:
    """The same rows; a real date beside the words for it, and the marks in words where the table has them only as signs."""
    return _with_marks(_with_days(table, language), language)


def _with_days(table: Table, language: Language) -> Table:
    """“2025年底前” stays what people read; the day beside it sorts."""
    dated = [any(row[at].day is not None for row in table.rows) for at in range(len(table.columns))]
    columns: list[Column] = []
    for column, twice in zip(table.columns, dated, strict=True):
        columns.append(replace(column, kind="text") if twice else column)
        if twice:
            title = word("day", language, title=column.title)
            columns.append(Column(f"{column.key}_day", title, "day", column.weight))
    rows = tuple(tuple(_twice(row, dated)) for row in table.rows)
    return replace(table, columns=tuple(columns), rows=rows)


def _twice(row: Row, dated: list[bool]) -> Iterator[Cell]:
    for cell, twice in zip(row, dated, strict=True):
        yield cell
        if twice:
            yield Cell(cell.day.isoformat() if cell.day else "", day=cell.day)


def _with_marks(table: Table, language: Language) -> Table:
    """A table with outcomes of many cities in a row has its signs in the cells too: a filter asks for the words."""
    if not any(cell.flags for row in table.rows for cell in row) or any(one.key == "marks" for one in table.columns):
        return table
    many = sum(column.kind == "outcome" for column in table.columns) > 1
    rows = []
    for row in table.rows:
        flags = ordered(flag for cell in row for flag in cell.flags)
        shown = tuple(_signed(cell) if many else cell for cell in row)
        rows.append((*shown, Cell(names(flags, language), flags=flags)))
    return replace(table, columns=(*table.columns, Column("marks", word("marks", language))), rows=tuple(rows))


def _signed(cell: Cell) -> Cell:
    """In a narrow cell the marks go down to the next line rather than break the word."""
    between = " " if cell.flags and cell.text.isascii() else ""
    return replace(cell, text=f"{cell.text}{between}{signs(ordered(cell.flags))}")


def printable(table: Table) -> tuple[Table, int]:
    """The table with what only sorts, or says again what stands in words, behind the columns that go onto paper; and
    how many these are."""
    aside = [_stands_aside(column.key, table) for column in table.columns]
    order = sorted(range(len(aside)), key=aside.__getitem__)
    moved = replace(
        table,
        columns=tuple(table.columns[at] for at in order),
        rows=tuple(tuple(row[at] for at in order) for row in table.rows),
    )
    return moved, aside.count(False)


def _stands_aside(key: str, table: Table) -> bool:
    keys = {column.key for column in table.columns}
    if key.endswith("_day"):
        return key.removesuffix("_day") in keys
    if key == "marks":  # of a matrix, whose cells have the signs
        return sum(column.kind == "outcome" for column in table.columns) > 1
    if key == "unit" and "planned_number" in keys:
        return True
    if key == "responsible" and "usual_unit" in keys:
        return True
    if key in ("said", "write") and "sort" in keys:  # of the open ones they stand in the ledger
        return True
    return key in _ASIDE or (key in _ASIDE_IF_WIDE and len(table.columns) > _WIDE)


def with_column(table: Table, key: str, title: str, text: str) -> Table:
    """The table with one more column in front, which holds the same in each row."""
    rows = tuple((Cell(text), *row) for row in table.rows)
    return replace(table, columns=(Column(key, title, weight=8), *table.columns), rows=rows)


def joined(tables: Sequence[Table], without: Collection[str] = ()) -> Table:
    """One list of several: every column that one of them has, in the order in which they bring them."""
    columns: dict[str, Column] = {}
    for table in tables:
        for column in table.columns:
            if column.key not in without:
                columns.setdefault(column.key, column)
    rows = tuple(
        tuple(cells.get(key, Cell()) for key in columns)
        for table in tables
        for row in table.rows
        for cells in [dict(zip((column.key for column in table.columns), row, strict=True))]
    )
    notes = tuple(dict.fromkeys(note for table in tables for note in table.notes))
    return replace(tables[0], columns=tuple(columns.values()), rows=rows, notes=notes)
