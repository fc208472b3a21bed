"""Writes the form of a city as a workbook: the same bytes on every run, and nothing in the cells to fill in."""

from datetime import date, datetime
from typing import TYPE_CHECKING, cast

from plancheck.forms.choices import add_choices
from plancheck.forms.commitments import Group, Row, asked
from plancheck.forms.filled import Cells, Filled
from plancheck.forms.looks import prepare
from plancheck.forms.record import (
    COLUMNS,
    FIELD,
    FIXED_HEAD,
    FREE,
    HEAD,
    SHEET,
    TO_FILL,
    Record,
    known_rows,
    mark,
    written,
)
from plancheck.messages.forms import HELP_LINES, word
from plancheck.messages.phrases import Language, phrase
from plancheck.model.rule import City, Pack
from plancheck.report.archive import packed
from plancheck.report.extras import MissingExtra
from plancheck.report.xlsx_cells import put_text
from plancheck.report.xlsx_page import height, set_up

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

_WIDTHS = (6, 25, 29, 26, 13, 16, 18, 16, 9, 19, 10)
_FREE_ROWS = 3
_NOTE_WIDTH = 44
_CHINESE = "一二三四五六七八九十"
HEADER_ROW = 4


def form(pack: Pack, city: City, language: Language, filled: Filled | None = None) -> bytes:
    """The workbook; `filled`: what a plan says already."""
    try:
        from openpyxl import Workbook
    except ImportError as error:
        raise MissingExtra("office") from error
    book = Workbook()
    book.remove(book.worksheets[0])
    prepare(book, language)
    _Writer(book, pack, city, language, filled or Filled()).write()
    return packed(book)


class _Writer:
    """Goes down the sheets and keeps in mind every fixed text."""

    def __init__(self, book: "Workbook", pack: Pack, city: City, language: Language, filled: Filled) -> None:
        self._book, self._pack, self._city, self._language, self._filled = book, pack, city, language, filled
        self._groups, self._left = asked(pack, city, language)
        self._name = city.full if language == "zh-CN" else city.en
        self._fixed: set[str] = set()
        self._row = 0

    def write(self) -> None:
        from openpyxl.workbook.protection import WorkbookProtection

        about = self._book.create_sheet(word("tab.help", self._language))
        sheet = self._book.create_sheet(word("tab.form", self._language))
        self._about(about)
        self._form(sheet)
        for one in (about, sheet):
            one.protection.sheet = True
            one.protection.formatColumns = one.protection.formatRows = False
            set_up(one, "", word("footer", self._language), whole=one is about)
        sheet.print_title_rows = f"{HEADER_ROW}:{HEADER_ROW}"
        self._record()
        self._book.security = WorkbookProtection(lockStructure=True)
        self._book.active = 0
        self._properties()

    def _word(self, key: str, **facts: str | int) -> str:
        return word(key, self._language, **facts)

    def _fix(self, cell: "Cell", text: str, style: str) -> None:
        put_text(cell, text)
        cell.style = style
        self._fixed.add(mark(text))

    def _note(self, cell: "Cell", text: str) -> None:
        from openpyxl.comments import Comment

        lines = height([(text, _NOTE_WIDTH)])
        cell.comment = Comment(text, "plancheck", height=int(lines * 1.5) + 12, width=330)
        self._fixed.add(mark(text))

    # The sheet with the head and the instructions.

    def _about(self, sheet: "Worksheet") -> None:
        for letter, room in (("A", 16), ("B", 60), ("C", 40)):
            sheet.column_dimensions[letter].width = room
        self._fix(_at(sheet, 1, 1), self._word("title", city=self._name), "title")
        self._fix(_at(sheet, 2, 1), self._subtitle(), "note")
        sheet.row_dimensions[1].height = 28
        row = 3
        for key in HEAD:
            row += 1
            self._head_field(sheet, row, key)
        row += 1
        for line in HELP_LINES:
            row += 1
            sheet.merge_cells(None, row, 1, row, 3)
            text = self._word(line)
            self._fix(_at(sheet, row, 1), text, "line")
            sheet.row_dimensions[row].height = height([(text, 108)]) + 3
        sheet.print_area = f"A1:C{row}"

    def _head_field(self, sheet: "Worksheet", row: int, key: str) -> None:
        self._fix(_at(sheet, row, 1), self._word(f"head.{key}"), "head")
        cell = _at(sheet, row, 2)
        fixed = {"CITY": self._name, "BASIS": self._pack.id}
        if key in FIXED_HEAD:
            self._fix(cell, fixed[key], "text")
        else:
            _fill(cell, self._filled.head.get(key, ""), "fill")
        if f"hint.{key}" in ("hint.PERIOD", "hint.SCOPE", "hint.DATA", "hint.DATA_SOURCE"):
            self._fix(_at(sheet, row, 3), self._word(f"hint.{key}"), "note")
        sheet.row_dimensions[row].height = 21
        names = [phrase(group.field.name, self._language) for group in self._groups]
        add_choices(sheet, key, [cell.coordinate], self._language, names)

    def _subtitle(self) -> str:
        article = self._pack.article
        return self._word(
            "subtitle", pack=phrase(self._pack.name, self._language), publisher=article.publisher, date=article.date,
            title=article.title, count=sum(len(group.rows) for group in self._groups), left=self._left,
        )  # fmt: skip

    # The sheet with the commitments.

    def _form(self, sheet: "Worksheet") -> None:
        from openpyxl.utils import get_column_letter

        for at, room in enumerate(_WIDTHS, 1):
            sheet.column_dimensions[get_column_letter(at)].width = room
        self._fix(_at(sheet, 1, 1), self._word("title", city=self._name), "title")
        self._fix(_at(sheet, 2, 1), self._subtitle(), "note")
        self._fix(_at(sheet, 3, 1), self._word("legend"), "note")
        sheet.row_dimensions[1].height = 28
        for at, key in enumerate(COLUMNS, 1):
            self._fix(_at(sheet, HEADER_ROW, at), self._word(f"column.{key}"), "head")
        sheet.row_dimensions[HEADER_ROW].height = 24
        sheet.freeze_panes = f"C{HEADER_ROW + 1}"
        self._row, number = HEADER_ROW, 0
        for at, group in enumerate(self._groups):
            self._heading(sheet, at, group)
            for row in group.rows:
                number += 1
                self._commitment(sheet, number, row)
            self._free(sheet, group)
        sheet.print_area = f"A1:{get_column_letter(len(COLUMNS))}{self._row}"
        self._choices(sheet)

    def _heading(self, sheet: "Worksheet", at: int, group: Group) -> None:
        self._row += 1
        name, unit = phrase(group.field.name, self._language), phrase(group.field.unit, self._language)
        number = _CHINESE[at] if self._language == "zh-CN" else str(at + 1)
        for column in range(1, len(COLUMNS) + 1):
            _at(sheet, self._row, column).style = "field"
        title = _at(sheet, self._row, 1)
        self._fix(title, self._word("field", number=number, name=name, unit=unit), "field")
        self._fix(_at(sheet, self._row, len(COLUMNS)), FIELD + group.field.id, "small")
        sheet.row_dimensions[self._row].height = 20

    def _commitment(self, sheet: "Worksheet", number: int, row: Row) -> None:
        self._row += 1
        self._fix(_at(sheet, self._row, 1), str(number), "centred")
        name = _at(sheet, self._row, 2)
        self._fix(name, row.shown, "text")
        self._note(name, self._explained(row))
        self._fix(_at(sheet, self._row, 3), row.required, "text")
        cells = self._filled.rows.get(row.id, {})
        self._to_fill(sheet, cells)
        self._fix(_at(sheet, self._row, len(COLUMNS)), row.code, "small")
        self._height(sheet, [row.shown, row.required], cells)

    def _explained(self, row: Row) -> str:
        lines = [self._word("note", paragraph=row.paragraph, quote=row.quote)]
        if row.is_measure and row.example:
            lines.append(self._word("note.measure", text=row.example))
        if row.unit:
            lines.append(self._word("note.unit", unit=row.multiplied or row.unit))
        if row.optional:
            lines.append(self._word("note.optional"))
        return "\n".join([*lines, row.share] if row.share else lines)

    def _free(self, sheet: "Worksheet", group: Group) -> None:
        written = self._filled.free.get(group.field.id, ())
        for at in range(max(_FREE_ROWS, len(written) + 1)):
            self._row += 1
            cells = written[at] if at < len(written) else {}
            _at(sheet, self._row, 1).style = "centred"
            _fill(_at(sheet, self._row, 2), cells.get("name", ""), "fill")
            self._fix(_at(sheet, self._row, 3), self._word("free") if at == 0 else "", "text")
            self._to_fill(sheet, cells)
            self._fix(_at(sheet, self._row, len(COLUMNS)), f"{FREE}{group.field.id}-{at + 1}", "small")
            self._height(sheet, [cells.get("name", "")], cells)

    def _to_fill(self, sheet: "Worksheet", cells: Cells) -> None:
        for key in TO_FILL:
            style = "fill_centred" if key in ("deadline", "nature") else "fill"
            _fill(_at(sheet, self._row, COLUMNS.index(key) + 1), cells.get(key, ""), style)

    def _height(self, sheet: "Worksheet", texts: list[str], cells: Cells) -> None:
        pairs = [(text, _WIDTHS[at] - 2) for at, text in enumerate(texts, 1)]
        pairs += [(text, _WIDTHS[COLUMNS.index(key)] - 2) for key, text in cells.items() if key in TO_FILL]
        sheet.row_dimensions[self._row].height = max(height(pairs) + 3, 24)

    def _choices(self, sheet: "Worksheet") -> None:
        from openpyxl.utils import get_column_letter

        units = [phrase(group.field.unit, self._language) for group in self._groups]
        years = self._pack.programme.years
        for key in TO_FILL:
            letter = get_column_letter(COLUMNS.index(key) + 1)
            where = [f"{letter}{HEADER_ROW + 1}:{letter}{self._row}"]
            add_choices(sheet, key, where, self._language, units, years)

    # What the form knows of itself.

    def _record(self) -> None:
        sheet = self._book.create_sheet(SHEET)
        record = Record(
            self._language, self._pack.id, self._name, {key: self._word(f"column.{key}") for key in COLUMNS},
            {key: self._word(f"head.{key}") for key in HEAD},
            {group.field.id: phrase(group.field.name, "zh-CN") for group in self._groups},
            known_rows(self._groups), frozenset(self._fixed),
        )  # fmt: skip
        for row, text in enumerate(written(record), 1):
            _at(sheet, row, 1).value = text
        sheet.sheet_state = "veryHidden"
        sheet.protection.sheet = True

    def _properties(self) -> None:
        properties = self._book.properties
        properties.creator = properties.lastModifiedBy = "plancheck"
        properties.title = self._word("title", city=self._name)
        properties.keywords = "plancheck-form"
        properties.language = self._language
        properties.created = properties.modified = _day(self._pack)


def _at(sheet: "Worksheet", row: int, column: int) -> "Cell":
    return cast("Cell", sheet.cell(row, column))


def _fill(cell: "Cell", text: str, style: str) -> None:
    cell.style = style
    if text:
        put_text(cell, text)


def _day(pack: Pack) -> datetime:
    """The article's day; never today."""
    try:
        day = date.fromisoformat(pack.article.date)
    except ValueError:
        day = date(1980, 1, 1)
    return datetime(day.year, day.month, day.day)
