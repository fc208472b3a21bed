"""The cells of a CSV or XLSX table as texts with their places: line and column are those of the table."""

import csv
import io
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, cast

from plancheck.cells import Said, said
from plancheck.codes import forms
from plancheck.codes import office as codes
from plancheck.codes.code import Code
from plancheck.model.finding import Fact, Finding, Name
from plancheck.sight import Hidden
from plancheck.source import Place
from plancheck.values import field, replace, value
from plancheck.workbooks import BIG, CELLS, LARGEST, MANY, OLE, ZIP, opened

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell as Held

_ILLUSTRATIVE = ("示例", "illustrative")

_EMPTY = Name("文件是空的", "it is empty")
_ENCODING = Name("不是 UTF-8 或 GB18030 编码的文字", "it is text in neither UTF-8 nor GB18030")
_SEVERAL = Name("有几张写了内容的工作表，请只留一张", "several of its sheets are filled; keep one")
_BROKEN_CSV = Name("不是完好的 CSV", "it is no sound CSV")
_UNCOMPUTED = "=…"
"""Stands for a formula whose result the file does not hold: it is read as no figure, and never as an empty cell."""


@value
class Cell:
    text: str
    place: Place
    below: bool = False
    """Of a head: something stands below it."""
    problem: Code | None = None
    """Why what it holds cannot be read, with the facts of that finding."""
    facts: dict[str, Fact] = field(default_factory=dict)


@value
class Table:
    """The heads' row first; titles above it, comments (#) and empty rows are left out."""

    rows: tuple[tuple[Cell, ...], ...]
    start: Place
    illustrative: bool = False
    """A comment says that the figures are made up."""


class TableError(Exception):
    """No table can be read; `finding` says why."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding)
        self.finding = finding


def read_table(name: str, data: bytes) -> Table:
    """Raises TableError where the file is no table, MissingExtra where reading a workbook needs a package."""
    if not data.strip():
        raise _refused(name, _EMPTY)
    if len(data) > LARGEST:
        raise _refused(name, BIG)
    sheet, rows = _of_book(name, data) if data.startswith((ZIP, OLE)) else ("", list(_of_csv(name, data)))
    if sum(len(cells) for _, cells in rows) > CELLS:
        raise _refused(name, MANY)
    return _table(name, rows, sheet)


def _refused(name: str, reason: Fact, line: int = 1) -> TableError:
    code = codes.TABLE_UNREADABLE
    return TableError(Finding(code, code.severity, Place(name, line, 1, line, 1), {"reason": reason}, blocking=True))


Row = tuple[int, list[Said]]


def _of_csv(name: str, data: bytes) -> Iterator[Row]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        try:
            text = data.decode("gb18030")
        except UnicodeDecodeError:
            raise _refused(name, _ENCODING) from None
    if "\0" in text:
        raise _refused(name, _ENCODING)
    first = next((line for line in text.splitlines() if line.strip() and not line.startswith("#")), "")
    sign = max(",;\t，", key=first.count)
    reader = csv.reader(io.StringIO(text.replace("\r\n", "\n").replace("\r", "\n")), delimiter=sign, strict=True)
    line = 1
    try:
        for cells in reader:
            yield line, [Said(one) for one in cells]
            line = reader.line_num + 1
    except csv.Error:
        raise _refused(name, _BROKEN_CSV, line) from None


def _of_book(name: str, data: bytes) -> tuple[str, list[Row]]:
    """Title and rows of the one sheet; formulas by the results that the program which saved the file kept."""
    book = opened(data)
    if isinstance(book, Name):
        raise _refused(name, book)
    results, formulas = book.values, book.formulas
    sheets = [
        one for one in formulas.worksheets if one.sheet_state == "visible" and (one.max_row, one.max_column) > (1, 1)
    ]
    if len(sheets) > 1:
        raise _refused(name, _SEVERAL)
    sheet = sheets[0] if sheets else formulas.worksheets[0]
    if sheet.max_row * sheet.max_column > CELLS:
        raise _refused(name, MANY)
    both = zip(results[sheet.title].iter_rows(), sheet.iter_rows(), strict=True)
    hidden = Hidden(sheet)
    return sheet.title, [
        (
            row[0].row or 1,
            [
                _said(cast("Held", written), cast("Held", cell), hidden)
                for cell, written in zip(row, shown, strict=True)
            ],
        )
        for row, shown in both
    ]


def _said(written: "Held", result: "Held", hidden: Hidden) -> Said:
    """As the cell of a form is read; a formula without its result is no figure, which is said of its column."""
    if getattr(written, "value", None) is None:
        return Said("")
    one = said(written, result, hidden)
    return Said(_UNCOMPUTED) if one.problem is forms.FORMULA_WITHOUT_VALUE else one


def _table(name: str, rows: Sequence[Row], sheet: str) -> Table:
    def cell(one: Said, line: int, at: int) -> Cell:
        place = Place(name, line, at, line, at + 1, _named(sheet, line, at))
        return Cell(" ".join(one.text.split()), place, False, one.problem, one.facts)

    cells = [[cell(one, line, at) for at, one in enumerate(row, 1)] for line, row in rows]
    comments = [row[0].text for row in cells if row and row[0].text.startswith("#")]
    filled = [row for row in cells if any(cell.text for cell in row) and not row[0].text.startswith("#")]
    while filled and sum(bool(cell.text) for cell in filled[0]) == 1:
        del filled[0]  # a title, or a line on the table as a whole
    marked = any(word in comment.lower() for comment in comments for word in _ILLUSTRATIVE)
    start = Place(name, 1, 1, 1, 1)
    if not filled:
        return Table((), start, marked)
    longest, line = max(map(len, filled)), filled[0][0].place.line
    filled[0] += [cell(Said(""), line, at + 1) for at in range(len(filled[0]), longest)]
    heads = [replace(one, below=any(_filled(row, at) for row in filled[1:])) for at, one in enumerate(filled[0])]
    return Table((tuple(heads), *map(tuple, filled[1:])), start, marked)


def _filled(row: Sequence[Cell], at: int) -> bool:
    return at < len(row) and bool(row[at].text)


def _named(sheet: str, line: int, at: int) -> str:
    """填报表!E12; empty in a table that has no sheet."""
    if not sheet:
        return ""
    letters = ""
    while at:
        at, rest = divmod(at - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return f"{sheet}!{letters}{line}"
