"""Tables in their canonical form: cells as the lines below an item are written, columns set under each other."""

from collections.abc import Iterator

from plancheck.formatting import spelling
from plancheck.formatting.rows import Edit, Row
from plancheck.formatting.sheet import Sheet
from plancheck.formatting.standard import Standard
from plancheck.formatting.words import listed, of_field
from plancheck.model.plan import Item
from plancheck.reading.columns import Column, read_columns
from plancheck.reading.lists import read_names
from plancheck.reading.page import Page
from plancheck.reading.quantity import Dates
from plancheck.source import Span
from plancheck.widths import width

WIDEST = 60
"""Columns. A longer cell does not push the others aside."""
_AMBIGUOUS = 2
"""Chinese fonts show — as wide as a Chinese character."""
_BARS = "|｜"
_LISTS = ("LEAD", "RESPONSIBLE", "SUPPORT", "BREAKDOWN")


def table_edits(sheet: Sheet, standard: Standard | None) -> list[Edit]:
    """A change for each row of a table that is written otherwise."""
    edits: list[Edit] = []
    for rows in _tables(sheet):
        edits += _Table(sheet, rows, standard).edits()
    return edits


def _tables(sheet: Sheet) -> Iterator[list[int]]:
    """The rows of each table, its header first; a table whose header cannot be read stays as it is."""
    rows: list[int] = []
    for at in [*sorted(sheet.lines), len(sheet.rows)]:
        letter = sheet.lines[at].letter if at in sheet.lines else ""
        if letter in ("R", "L") and rows:
            rows.append(at)
            continue
        if rows and rows[0] not in sheet.stays:
            yield rows
        rows = [at] if letter == "T" else []


class _Table:
    """One table with the columns that its header names."""

    def __init__(self, sheet: Sheet, rows: list[int], standard: Standard | None) -> None:
        self.sheet = sheet
        self.standard = standard
        self.page = Page(sheet.source)
        self.items = sheet.items
        header = sheet.lines[rows[0]]
        self.columns = read_columns(Page(sheet.source), header, Dates())
        self.chinese = spelling.is_chinese(sheet.source.slice(header.span))
        self.rows = [at for at in rows if self._is_written(at)]

    def _is_written(self, at: int) -> bool:
        line = self.sheet.lines[at]
        if at in self.sheet.stays:
            return False
        return line.rule == "separator" or (line.rule in ("header", "row") and len(line.cells) == len(self.columns))

    def edits(self) -> Iterator[Edit]:
        cells = {at: self._cells(at) for at in self.rows if self.sheet.lines[at].rule != "separator"}
        widths = [max(3, *(self._width(one[at]) for one in cells.values())) for at in range(len(self.columns))]
        for at in self.rows:
            text = _row(cells[at], widths) + self._tail(at) if at in cells else self._separator(at, widths)
            row = self.sheet.rows[at]
            if text is not None and text != row.text:
                yield Edit(at, at + 1, (Row(text, row.end),))

    def _width(self, text: str) -> int:
        columns = width(text, _AMBIGUOUS)
        return columns if columns <= WIDEST else 0

    def _cells(self, at: int) -> list[str]:
        line = self.sheet.lines[at]
        item = self.items.get(at)
        if line.rule == "header" or item is None:
            return [self.sheet.source.slice(cell) for cell in line.cells]
        return [self._cell(column, cell, item) for column, cell in zip(self.columns, line.cells, strict=True)]

    def _cell(self, column: Column, cell: Span, item: Item) -> str:
        written = self.sheet.source.slice(cell)
        if column.key in ("NAMING", "NAMING_MEASURE"):
            return self.standard.item(item) if self.standard and item.name.span == cell else written
        if column.key in ("FIGURE", "BASELINE_FIGURE"):
            return spelling.figures(written, self.chinese) if any(map(str.isdecimal, written)) else written
        if column.key in _LISTS:
            parts = [one.value for one in read_names(self.page, cell)]
            return listed(column.key, parts, written, self.standard) or written
        return of_field(column.key, written, self.chinese)

    def _separator(self, at: int, widths: list[int]) -> str | None:
        """Dashes below each name; one that says more than dashes, or has other columns, stays."""
        text = self.sheet.rows[at].text.strip(spelling.BLANKS)
        plain = set(text) <= set("|｜-－—– \t\u3000\u00a0")
        return "|" + "|".join("-" * (room + 2) for room in widths) + "|" if plain else None

    def _tail(self, at: int) -> str:
        """The comment behind a row, with the blanks before it, as it stands."""
        line = self.sheet.lines[at]
        text = self.sheet.source.text
        end = text.find("\n", line.span.end)
        rest = text[line.cells[-1].end : len(text) if end == -1 else end]
        stripped = rest.lstrip(spelling.BLANKS)
        if stripped[:1] and stripped[0] in _BARS:
            rest = stripped[1:]
        return rest if rest.strip(spelling.BLANKS) else ""


def _row(cells: list[str], widths: list[int]) -> str:
    padded = (cell + " " * max(0, room - width(cell, _AMBIGUOUS)) for cell, room in zip(cells, widths, strict=True))
    return "| " + " | ".join(padded) + " |"
