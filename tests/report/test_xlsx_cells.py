"""One cell of a workbook: exact figures, real dates, and text that can be nothing but text."""

import re
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from zipfile import ZipFile

import pytest

from outside import needs_module
from plancheck.report.paper import Cell, Column, Paper, Section, Table


@pytest.fixture(autouse=True)
def openpyxl() -> None:
    needs_module("openpyxl")


def written(cells: list[Cell], kind: str = "text") -> bytes:
    """A workbook with these cells below each other in column A of its second sheet, from row 3 on."""
    from plancheck.report.archive import packed
    from plancheck.report.xlsx_book import book_of
    from plancheck.report.xlsx_sheets import sheets_of

    table = Table("t", "表", (Column("a", "甲", kind),), tuple((cell,) for cell in cells))
    paper = Paper("210200", "标题", "zh-CN", "", (), (Section("commitments", "承诺", (), (table,)),))
    return packed(book_of(sheets_of(paper, "zh-CN"), paper.title, date(2023, 3, 31), "zh-CN"))


def read(cells: list[Cell], kind: str = "text") -> list:  # type: ignore[type-arg]  # openpyxl's cells
    from openpyxl import load_workbook

    sheet = load_workbook(BytesIO(written(cells, kind)))["承诺"]
    return [sheet.cell(3 + at, 1) for at in range(len(cells))]


def stored(cells: list[Cell], kind: str = "number") -> list[str]:
    """The digits as they stand in the file."""
    with ZipFile(BytesIO(written(cells, kind))) as archive:
        xml = archive.read("xl/worksheets/sheet2.xml").decode()
    return re.findall(r'<c r="A\d+"[^>]* t="n"[^>]*><v>([^<]*)</v>', xml)


@pytest.mark.parametrize("digits", ["9.95", "0.1", "35", "-336500", "450000", "8.7", "123456789012.345", "0.000001"])
def test_the_file_holds_the_exact_digits(digits: str) -> None:
    assert stored([Cell("x", Decimal(digits))]) == [digits]


@pytest.mark.parametrize(
    ("number", "digits", "format"),
    [
        ("4.5E+5", "450000", "#,##0"),
        ("35.10", "35.1", "#,##0.0"),
        ("35.00", "35", "#,##0"),
        ("100", "100", "#,##0"),
        ("0.125", "0.125", "#,##0.000"),
    ],
)
def test_a_figure_has_its_own_places_and_no_exponent(number: str, digits: str, format: str) -> None:
    assert stored([Cell("x", Decimal(number))]) == [digits]
    assert read([Cell("x", Decimal(number))], "number")[0].number_format == format


def test_a_figure_beyond_the_digits_of_spreadsheets_is_text_and_whole() -> None:
    (cell,) = read([Cell("", Decimal("1234567890.1234567"))], "number")
    assert (cell.value, cell.data_type) == ("1234567890.1234567", "s")
    assert stored([Cell("", Decimal("123456789012345000000"))]) == ["123456789012345000000"]


def test_a_number_column_may_hold_words() -> None:
    (cell,) = read([Cell("逾期")], "number")
    assert (cell.value, cell.data_type) == ("逾期", "s")


FORMULAS = [
    "=1+1",
    '=HYPERLINK("http://x","y")',
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "＝1",
    "＋1",
    "=cmd|' /C calc'!A0",
]


@pytest.mark.parametrize("text", FORMULAS)
@pytest.mark.parametrize("kind", ["text", "number", "day", "place", "blank", "outcome"])
def test_text_is_never_a_formula(text: str, kind: str) -> None:
    (cell,) = read([Cell(text)], kind)
    assert cell.data_type == "s"
    assert cell.quotePrefix
    assert cell.value.strip().lstrip("\\x0d") == text.strip()
    assert b"<f>" not in b"".join(_parts([Cell(text)], kind))


def _parts(cells: list[Cell], kind: str) -> list[bytes]:
    with ZipFile(BytesIO(written(cells, kind))) as archive:
        return [archive.read(name) for name in archive.namelist()]


@pytest.mark.parametrize("text", ["#N/A", "#REF!", "TRUE", "1e5", "2023-12-31", "12", "http://example.org", "<b>&amp;"])
def test_text_that_looks_like_something_else_stays_text(text: str) -> None:
    (cell,) = read([Cell(text)])
    assert (cell.value, cell.data_type, cell.hyperlink) == (text, "s", None)


def test_control_and_direction_characters_become_visible() -> None:
    (cell,) = read([Cell("a\x00b\x1b[31m\u202ec\ufffe\ud800")])
    assert cell.value.startswith("a\\x00b\\x1b[31m\\u202ec")
    assert cell.value.endswith("\\ufffe\\ud800")


def test_a_line_break_is_kept() -> None:
    assert read([Cell("一\n二")])[0].value == "一\n二"


def test_an_escape_of_the_file_format_is_not_decoded() -> None:
    assert b"_x005F_x0041_" in b"".join(_parts([Cell("_x0041_")], "text"))


@pytest.mark.parametrize("one", ["长", "𠮷"])
def test_a_text_longer_than_a_cell_is_cut_with_a_mark(one: str) -> None:
    value = read([Cell(one * 40_000)])[0].value
    assert value.endswith(one + "…")
    assert len(value.encode("utf-16-le")) // 2 <= 32_767
    fits = one * (32_767 // (len(one.encode("utf-16-le")) // 2))
    assert read([Cell(fits)])[0].value == fits


def test_a_date_is_a_date_and_words_stay_words() -> None:
    day, words, wrong = read([Cell("2025-12-31"), Cell("长期"), Cell("2025-13-01")], "day")
    assert (day.value, day.number_format) == (datetime(2025, 12, 31), "yyyy-mm-dd")
    assert (words.value, wrong.value) == ("长期", "2025-13-01")


def test_cells_that_look_alike_share_a_style_and_nothing_of_what_one_of_them_needs() -> None:
    cells = read([Cell("=1"), Cell("甲"), Cell("=2"), Cell("乙")])
    assert [bool(cell.quotePrefix) for cell in cells] == [True, False, True, False]
    assert cells[0]._style == cells[2]._style
    figures = read([Cell("x", Decimal("1.5")), Cell("x", Decimal(2)), Cell("x", Decimal("2.5"))], "number")
    assert [cell.number_format for cell in figures] == ["#,##0.0", "#,##0", "#,##0.0"]
