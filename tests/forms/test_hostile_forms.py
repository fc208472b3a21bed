"""Workbooks that are none, or are made to do harm: one sentence, never a traceback, never a pass."""

import zipfile
from collections.abc import Callable
from io import BytesIO

import pytest

from outside import needs_module

needs_module("openpyxl")

from filling import FORM, NAME, book, empty, filled, saved  # noqa: E402  # they import openpyxl

from plancheck.forms.reading import read_form  # noqa: E402
from plancheck.forms.record import SHEET  # noqa: E402
from plancheck.forms.workbook import is_form  # noqa: E402
from plancheck.messages.catalogue import sentence  # noqa: E402
from plancheck.model.finding import Finding  # noqa: E402
from plancheck.model.plan import Plan  # noqa: E402


def repacked(change: Callable[[str, bytes], bytes], extra: dict[str, bytes] | None = None) -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(BytesIO(empty())) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
        for name, data in (extra or {}).items():
            new.writestr(name, data)
    return made.getvalue()


def bomb() -> bytes:
    return repacked(lambda _, data: data, {"xl/media/image1.xml": b" " * (70 * 1024 * 1024)})


def entities() -> bytes:
    start = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb">]>'
    return repacked(lambda name, data: start + data if name == "xl/workbook.xml" else data)


def wide_merge(reference: bytes = b'ref="A1:XFD1048576"') -> bytes:
    merges = b'<mergeCells count="1"><mergeCell ' + reference + b"/></mergeCells></worksheet>"
    return repacked(lambda name, data: data.replace(b"</worksheet>", merges) if "sheet2" in name else data)


def endless_merge() -> bytes:
    """Tags that never end: to search each to the end of the part would take minutes."""
    return repacked(lambda name, data: data[:-13] + b"<mergeCell " * 200_000 if "sheet2" in name else data)


def cells_with_a_tab() -> bytes:
    rows = b"<row>" + b"<c\tr='A1'><v>1</v></c>" * 100_001 + b"</row></sheetData>"
    return repacked(lambda name, data: data.replace(b"</sheetData>", rows) if "sheet2" in name else data)


def sheet_of_another_name() -> bytes:
    rows = b"<row>" + b"<c><v>1</v></c>" * 100_001 + b"</row></sheetData>"
    return repacked(lambda _, data: data, {"xl/worksheets/sheet9.png": b"<sheetData>" + rows})


def sheet_in_two_bytes() -> bytes:
    return repacked(lambda _, data: data, {"xl/worksheets/sheet9.png": "<sheetData/>".encode("utf-16")})


def many_cells() -> bytes:
    rows = b"<row>" + b"<c><v>1</v></c>" * 100_001 + b"</row></sheetData>"
    return repacked(lambda name, data: data.replace(b"</sheetData>", rows) if "sheet2" in name else data)


def broken_xml() -> bytes:
    return repacked(lambda name, data: data[:200] if "sheet2" in name else data)


def without_record() -> bytes:
    made = book()
    del made[SHEET]
    return saved(made)


def changed_record() -> bytes:
    made = book()
    cell = made[SHEET].cell(3, 1)
    cell.value = str(cell.value).replace("LN-E-01", "LN-E-99")
    return saved(made)


def without_column() -> bytes:
    made = book()
    made[FORM].delete_cols(4)
    return saved(made)


def another() -> bytes:
    from openpyxl import Workbook

    made = Workbook()
    made.worksheets[0].append(["城市", "大连市"])
    return saved(made)


@pytest.mark.parametrize(
    ("make", "expected"),
    [
        (lambda: b"", "PC080 这个工作簿打不开：它不是 .xlsx 文件。"),
        (lambda: "城市：大连市".encode(), "PC080 这个工作簿打不开：它不是 .xlsx 文件。"),
        (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "PC080 这个工作簿打不开：它是旧版 .xls 文件，或者加了密码。"),
        (lambda: empty()[:5000], "PC080 这个工作簿打不开：文件已损坏。"),
        (lambda: b"PK\x03\x04" + bytes(50), "PC080 这个工作簿打不开：文件已损坏。"),
        (bomb, "PC080 这个工作簿打不开：它太大了。"),
        (entities, "PC080 这个工作簿打不开：它含有工作簿不该有的 XML 声明。"),
        (wide_merge, "PC080 这个工作簿打不开：单元格太多，填表用不了这么多。"),
        (lambda: wide_merge(b"ref='A1:XFD1048576'"), "PC080 这个工作簿打不开：单元格太多，填表用不了这么多。"),
        (lambda: wide_merge(b'\tref = " A1:XFD1048576"'), "PC080 这个工作簿打不开：单元格太多，填表用不了这么多。"),
        (lambda: wide_merge(b'other="A1"'), "PC080 这个工作簿打不开：单元格太多，填表用不了这么多。"),
        (endless_merge, "PC080 这个工作簿打不开：单元格太多，填表用不了这么多。"),
        (cells_with_a_tab, "PC080 这个工作簿打不开：单元格太多，填表用不了这么多。"),
        (sheet_of_another_name, "PC080 这个工作簿打不开：单元格太多，填表用不了这么多。"),
        (sheet_in_two_bytes, "PC080 这个工作簿打不开：它含有工作簿不该有的 XML 声明。"),
        (many_cells, "PC080 这个工作簿打不开：单元格太多，填表用不了这么多。"),
        (broken_xml, "PC080 这个工作簿打不开：文件已损坏。"),
        (without_record, "PC082 这张填报表已经认不出来：隐藏的工作表被删除或改动。"),
        (changed_record, "PC082 这张填报表已经认不出来：隐藏的工作表被删除或改动。"),
        (without_column, "PC082 这张填报表已经认不出来：找不到填报表的各列。"),
        (another, "PC081 这个工作簿不是 plancheck 的填报表，没有读取。"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_one_blocking_sentence(make: Callable[[], bytes], expected: str) -> None:
    found = read_form(NAME, make())
    assert isinstance(found, Finding)
    assert f"{found.code.id} {sentence(found, 'zh-CN')}" == expected
    assert found.blocking


def test_a_million_rows_are_claimed_in_vain() -> None:
    data = filled({}, lambda made: made[FORM].cell(1_048_576, 16_384, "专场招聘"))
    made = read_form(NAME, data)
    assert isinstance(made, Plan)
    assert any(one.code.id == "PC084" and one.place and one.place.cell == "填报表!XFD1048576" for one in made.findings)


def test_text_that_would_be_a_formula_or_steer_the_screen_is_refused_at_its_cell() -> None:
    made = read_form(NAME, filled({"LN-E-01": {"target": "2023年10万人\u202e", "lead": "市教育局"}}))
    assert isinstance(made, Plan)
    assert [(one.code.id, one.place.cell if one.place else "") for one in made.findings] == [("PC007", "填报表!D6")]


def test_whether_a_workbook_is_a_form_can_be_told_without_opening_it() -> None:
    assert is_form(empty()) is True
    assert is_form(without_record()) is True
    assert is_form(another()) is False
    assert is_form(b"no zip") is None
    assert is_form(empty()[:5000]) is None
