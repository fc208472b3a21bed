"""Writes sheets into a workbook, cell by cell."""

from datetime import date, datetime
from typing import TYPE_CHECKING, cast

from plancheck.messages.phrases import Language
from plancheck.messages.workbooks import word
from plancheck.report.paper import Cell, Column, Table
from plancheck.report.xlsx_cells import clean, put_day, put_number, put_text
from plancheck.report.xlsx_page import height, set_up
from plancheck.report.xlsx_sheet import Sheet
from plancheck.report.xlsx_styles import SIGNS, Style, prepare
from plancheck.report.xlsx_widths import columns
from plancheck.report.xlsx_widths import word as longest_word

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell.cell import Cell as Target
    from openpyxl.worksheet.worksheet import Worksheet


def book_of(sheets: tuple[Sheet, ...], title: str, day: date, language: Language) -> "Workbook":
    """The workbook; its properties name no person and no time of day."""
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    styles = prepare(book, language)
    for sheet in sheets:
        _Writer(book.create_sheet(sheet.name), sheet, styles, language).write()
    properties = book.properties
    properties.creator = properties.lastModifiedBy = "plancheck"
    properties.title = clean(title)
    properties.language = language
    properties.created = properties.modified = datetime(day.year, day.month, day.day)
    return book


_READABLE = 110
"""Character widths of a line of text that is easy to read."""


_ON_A_PAGE = 50
"""Rows of short tables that one page holds without becoming too small."""

_BY_HAND = "—" * 5
"""As wide as a column that is filled in by hand."""


class _Writer:
    """Goes down one sheet."""

    def __init__(self, target: "Worksheet", sheet: Sheet, styles: dict[str, Style], language: Language) -> None:
        self._target = target
        self._sheet = sheet
        self._styles = styles
        self._language = language
        self._row = 0
        self._widths = _widths(sheet)
        self._printed = sheet.printed or len(self._widths)

    def write(self) -> None:
        for at, room in enumerate(self._widths, 1):
            self._target.column_dimensions[_letter(at)].width = room
        self._line(self._sheet.title, "title")
        if self._sheet.banner:
            self._line(self._sheet.banner, "banner")
        for line in self._sheet.lines:
            self._merged(line, "line")
        for table in self._sheet.tables:
            self._table(table)
        last = _letter(self._printed)
        whole = not self._sheet.is_list() and self._row <= _ON_A_PAGE
        self._target.print_area = f"A1:{last}{self._row}"
        set_up(self._target, self._sheet.banner, word("footer", self._language), whole)

    def _at(self, row: int, column: int) -> "Target":
        return cast("Target", self._target.cell(row, column))

    def _line(self, text: str, style: str) -> None:
        """A line that may run over the columns beside it."""
        self._row += 1
        put_text(self._at(self._row, 1), text, self._styles[style])
        self._target.row_dimensions[self._row].height = 24 if style == "title" else 18

    def _merged(self, text: str, style: str) -> None:
        self._row += 1
        put_text(self._at(self._row, 1), text, self._styles[style])
        if self._printed > 1:
            # merge_cells would look through the whole sheet for cells that are lost.
            self._target.merged_cells.add(f"A{self._row}:{_letter(self._printed)}{self._row}")
        room = sum(self._widths[: self._printed])
        self._target.row_dimensions[self._row].height = height([(clean(text), room)])

    def _table(self, table: Table) -> None:
        if not self._sheet.is_list():
            self._row += 1
            self._line(table.title, "heading")
        self._row += 1
        head = self._row
        for at, column in enumerate(table.columns, 1):
            put_text(self._at(head, at), column.title, self._styles["head"])
        titles = [column.title for column in table.columns]
        self._target.row_dimensions[head].height = height(zip(titles, self._widths, strict=False))
        for row in table.rows:
            self._row += 1
            for at, (one, column) in enumerate(zip(row, table.columns, strict=True), 1):
                self._cell(at, one, column)
            texts = [clean(shown(one)) for one in row]
            self._target.row_dimensions[self._row].height = height(zip(texts, self._widths, strict=False))
        if self._sheet.is_list():
            self._keep_in_sight(table, head)
        if table.notes:
            self._row += 1
        for note in table.notes:
            self._merged(note, "note")

    def _keep_in_sight(self, table: Table, head: int) -> None:
        """The header stays when the list is scrolled and comes again on every page; the list can be filtered."""
        last = _letter(len(table.columns))
        self._target.auto_filter.ref = f"A{head}:{last}{self._row}"
        self._target.print_title_rows = f"1:{head}"
        self._target.freeze_panes = f"{_letter(_frozen(table, self._widths) + 1)}{head + 1}"

    def _cell(self, at: int, one: Cell, column: Column) -> None:
        cell, styles = self._at(self._row, at), self._styles
        if one.outcome in SIGNS:
            put_text(cell, shown(one), styles[one.outcome])
        elif column.kind == "number" and one.number is not None:
            put_number(cell, one.number, styles["number"])
        elif column.kind == "day":
            put_day(cell, one.text, styles["day"])
        else:
            put_text(cell, one.text, styles["text"])


def _letter(column: int) -> str:
    from openpyxl.utils import get_column_letter

    return get_column_letter(column)


def shown(cell: Cell) -> str:
    """What a reader sees: an outcome with its sign."""
    sign = SIGNS.get(cell.outcome)
    return cell.text if sign is None else f"{sign} {cell.text}".rstrip()


def _widths(sheet: Sheet) -> list[int]:
    """What goes onto paper shares the page; the columns beside it are as wide as they need."""
    most = max((len(table.columns) for table in sheet.tables), default=0)
    titles = [""] * most
    texts: list[list[str]] = [[] for _ in range(most)]
    rigid: set[int] = set()
    for table in sheet.tables:
        for at, column in enumerate(table.columns):
            titles[at] = max(titles[at], column.title, key=lambda title: (longest_word(title), len(title)))
            texts[at] += [clean(shown(row[at])) for row in table.rows]
            if column.kind == "blank":
                texts[at].append(_BY_HAND)
            if column.kind in ("number", "day", "blank"):
                rigid.add(at)
    printed = sheet.printed or most
    widths = columns(titles[:printed], texts[:printed], rigid)
    if printed < most:
        widths += columns(titles[printed:], texts[printed:], {at - printed for at in rigid})
    if not sheet.is_list() and sum(widths) < _READABLE:
        # Lines of text run over all columns: they need one more where the tables are narrow.
        widths.append(_READABLE - sum(widths))
    return widths


def _frozen(table: Table, widths: list[int]) -> int:
    """The columns that name the row, as far as they leave room for the others."""
    names = 0
    for column in table.columns[:2]:
        if column.kind in ("outcome", "number", "blank"):
            break
        names += 1
    while names > 1 and sum(widths[:names]) > 50:
        names -= 1
    return names
