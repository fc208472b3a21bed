"""What people do not see in a workbook, or struck out, is no promise and no assigned figure, and is told at its cell."""

import io
from collections.abc import Callable
from typing import Any

import pytest

from compliant import pack
from outside import needs_module
from plancheck.cells import said
from plancheck.messages.catalogue import sentence
from plancheck.sight import Hidden

needs_module("openpyxl")

from openpyxl import Workbook, load_workbook  # noqa: E402
from openpyxl.cell.rich_text import CellRichText, TextBlock  # noqa: E402
from openpyxl.cell.text import InlineFont  # noqa: E402
from openpyxl.styles import Color, Font, PatternFill  # noqa: E402

Change = Callable[[Any, Any], None]


def struck(_: Any, cell: Any) -> None:
    cell.font = Font(strike=True)


def white(_: Any, cell: Any) -> None:
    cell.font = Font(color="FFFFFFFF")


def white_of_the_theme(_: Any, cell: Any) -> None:
    cell.font = Font(color=Color(theme=0))


def yellow_on_yellow(_: Any, cell: Any) -> None:
    cell.fill = PatternFill("solid", fgColor="FFF9DB")
    cell.font = Font(color="FFFFF2CC")


def partly_struck(_: Any, cell: Any) -> None:
    cell.value = CellRichText("2023年", TextBlock(InlineFont(strike=True), "25%以上"))


def no_format(_: Any, cell: Any) -> None:
    cell.number_format = ";;;"


def hidden_row(sheet: Any, cell: Any) -> None:
    sheet.row_dimensions[cell.row].hidden = True


def hidden_column(sheet: Any, _: Any) -> None:
    sheet.column_dimensions["D"].hidden = True


def black_on_yellow(_: Any, cell: Any) -> None:
    cell.fill = PatternFill("solid", fgColor="FFF9DB")


def white_on_blue(_: Any, cell: Any) -> None:
    cell.fill = PatternFill("solid", fgColor="1F4E79")
    cell.font = Font(color="FFFFFFFF")


def another_row_hidden(sheet: Any, cell: Any) -> None:
    sheet.row_dimensions[cell.row + 1].hidden = True


def partly_bold(_: Any, cell: Any) -> None:
    cell.value = CellRichText("2023年", TextBlock(InlineFont(b=True), "25%以上"))


HIDING = [
    (struck, "“2023年25%以上”划了删除线，没有读取。"),
    (partly_struck, "“2023年25%以上”划了删除线，没有读取。"),
    (white, "“2023年25%以上”的字和底色几乎一样，看不见，没有读取。"),
    (white_of_the_theme, "“2023年25%以上”的字和底色几乎一样，看不见，没有读取。"),
    (yellow_on_yellow, "“2023年25%以上”的字和底色几乎一样，看不见，没有读取。"),
    (no_format, "“2023年25%以上”被数字格式藏了起来，没有读取。"),
    (hidden_row, "“2023年25%以上”在隐藏的行、列或工作表里，没有读取。"),
    (hidden_column, "“2023年25%以上”在隐藏的行、列或工作表里，没有读取。"),
]
PLAIN = [black_on_yellow, white_on_blue, another_row_hidden, partly_bold]


def one_cell(change: Change) -> Any:
    book = Workbook()
    sheet = book.worksheets[0]
    cell = sheet["D2"]
    cell.value = "2023年25%以上"
    change(sheet, cell)
    held = io.BytesIO()
    book.save(held)
    read = load_workbook(held, rich_text=True).worksheets[0]
    return said(read["D2"], read["D2"], Hidden(read))


@pytest.mark.parametrize(("change", "expected"), HIDING)
def test_what_is_not_seen_is_told(change: Change, expected: str) -> None:
    from plancheck.model.finding import Finding

    one = one_cell(change)
    assert one.problem is not None
    finding = Finding(one.problem, one.problem.severity, None, one.facts)
    assert (finding.code.id, sentence(finding, "zh-CN")) == ("PC079", expected)


@pytest.mark.parametrize("change", PLAIN)
def test_what_is_seen_is_read(change: Change) -> None:
    one = one_cell(change)
    assert (one.text, one.problem) == ("2023年25%以上", None)


def table(figure: object, change: Change = lambda sheet, cell: None, head: str = "LN-E-01（万人）") -> list[str]:
    """The codes and cells of what is said on a table of one city."""
    from plancheck.office.allotments import allotted
    from plancheck.office.table import read_table

    book = Workbook()
    sheet = book.worksheets[0]
    for row in (("城市", head), ("大连市", figure)):
        sheet.append(row)
    change(sheet, sheet["B2"])
    held = io.BytesIO()
    book.save(held)
    _, findings = allotted(pack(), read_table("t.xlsx", held.getvalue()))
    return [
        f"{one.code.id} {one.place.cell}" for one in findings if one.place and one.code.id not in ("PC495", "PC496")
    ]


def shown_as(form: str) -> Change:
    def change(_: Any, cell: Any) -> None:
        cell.number_format = form

    return change


@pytest.mark.parametrize(
    ("figure", "form", "expected"),
    [
        (0.12, "0%", ["PC494 Sheet!B2"]),
        (33.64, "0", ["PC087 Sheet!B2"]),
        (9, '[<10]"12"', ["PC088 Sheet!B2"]),
        (50, '[<10]0;"12"', ["PC088 Sheet!B2"]),
        (120000, '0!.0,"万"', ["PC088 Sheet!B2"]),
        (5, ";;;", ["PC079 Sheet!B2"]),
        (33.5, "0.0", []),
        (34, "General", []),
        (34, "#,##0", []),
        (0, "0;-0;", ["PC088 Sheet!B2"]),
    ],
)
def test_a_table_is_read_as_it_is_shown(figure: object, form: str, expected: list[str]) -> None:
    assert table(figure, shown_as(form)) == expected


@pytest.mark.parametrize("change", [struck, white, hidden_row])
def test_an_assigned_figure_that_is_struck_out_or_not_seen_is_not_used(change: Change) -> None:
    assert "PC079 Sheet!B2" in table(3, change)
