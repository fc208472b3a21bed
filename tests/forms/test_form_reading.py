"""What stands in the cells of a form is read like a plan, and what cannot be read has its finding at its cell."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest

from outside import needs_module

needs_module("openpyxl")

from filling import ABOUT, FORM, at, filled, outcome, plan, row_of, said  # noqa: E402  # they import openpyxl
from openpyxl import Workbook  # noqa: E402
from openpyxl.comments import Comment  # noqa: E402

from plancheck.source import Place  # noqa: E402

LEAD = "市人力资源社会保障局"


def formatted(key: str, column: str, value: object, form: str) -> Callable[[Workbook], None]:
    def change(book: Workbook) -> None:
        cell = at(book[FORM], key, column)
        cell.value, cell.number_format = value, form

    return change


def put(key: str, column: str, value: object) -> Callable[[Workbook], None]:
    return formatted(key, column, value, "@")


def test_a_filled_row_is_an_item_with_its_fields() -> None:
    cells = {
        "target": "2023年10万人以上\n到2025年累计31万人", "lead": f"{LEAD}\n市教育局", "responsible": "各区市县政府",
        "baseline": "2022年9万人", "nature": "预期性", "remark": "口径：全市\n按月调度",
    }  # fmt: skip
    made = plan(filled({"LN-E-01": cells}))
    item = made.items[0]
    assert said(made) == []
    assert [made.source.slice(one.span) for one in item.quantities] == ["2023年10万人以上", "到2025年累计31万人"]
    assert [one.value for one in item.lead] == [LEAD, "市教育局"]
    assert item.caliber is not None
    assert item.caliber.value == "全市"
    assert item.remark is not None
    assert item.remark.value == "按月调度"
    assert made.source.place(item.quantities[0].span) == Place("大连.xlsx", 6, 4, 6, 5, "填报表!D6")
    assert outcome(made, "LN-E-01") == outcome(made, "LN-E-02") == "reported"


def test_what_is_blank_is_missing_at_the_cell_to_fill_in() -> None:
    made = plan(filled({}))
    assert outcome(made, "LN-E-06") == "missing"
    blank = next(item for item in made.items if item.name.value == "专场招聘")
    assert made.source.place(blank.name.span).cell == "填报表!D10"
    assert said(made) == []


@pytest.mark.parametrize(
    ("value", "form", "read"),
    [
        (0.38, "0%", "38%"),
        (0.385, "0.0%", "38.5%"),
        (0.38, "0.00%", "38%"),
        ("38%以上", "General", "38%以上"),
        ("３８％", "@", "３８％"),
        (38, '0"%"', "38%"),
    ],
)
def test_a_share_is_read_as_it_is_shown(value: object, form: str, read: str) -> None:
    made = plan(
        filled({"LN-H-07": {"lead": "市城市管理局", "deadline": "2023年"}}, formatted("LN-H-07", "target", value, form))
    )
    item = next(item for item in made.items if item.name.value == "城市生活垃圾回收利用率")
    assert made.source.slice(item.quantities[0].span) == read
    assert outcome(made, "LN-H-07") == "met"
    assert said(made) == []


@pytest.mark.parametrize(
    ("value", "form", "read"),
    [
        (datetime(2023, 12, 31), "yyyy-mm-dd", "2023年12月31日"),
        (datetime(2023, 12, 1), 'yyyy"年"m"月"', "2023年12月"),
        (datetime(2023, 1, 1), 'yyyy"年"', "2023年"),
        (2023, "General", "2023"),
    ],
)
def test_a_date_is_read_as_it_is_shown(value: object, form: str, read: str) -> None:
    made = plan(
        filled({"LN-H-07": {"lead": "市城市管理局", "target": "38%"}}, formatted("LN-H-07", "deadline", value, form))
    )
    item = next(item for item in made.items if item.name.value == "城市生活垃圾回收利用率")
    assert item.deadline_span is not None
    assert made.source.slice(item.deadline_span) == read
    assert item.deadline is not None
    assert item.deadline.last.year == 2023
    assert outcome(made, "LN-H-07") == "met"


def commented(book: Workbook) -> None:
    at(book[FORM], "LN-E-01", "target").comment = Comment("请核实", "x")


def merged(book: Workbook) -> None:
    row = row_of(book[FORM], "LN-E-01")
    book[FORM].cell(row, 4).value = "10万人"
    book[FORM].merge_cells(None, row, 4, row + 1, 4)


def beside(book: Workbook) -> None:
    book[FORM].cell(8, 15).value = "城镇新增就业2023年10万人"


def another_sheet(book: Workbook) -> None:
    book.create_sheet("补充").cell(1, 1).value = "城镇新增就业2023年10万人"


def deleted(book: Workbook) -> None:
    book[FORM].delete_rows(row_of(book[FORM], "LN-E-01"))


def other_city(book: Workbook) -> None:
    book[ABOUT].cell(5, 2).value = "沈阳市"


@pytest.mark.parametrize(
    ("change", "expected", "now"),
    [
        (put("LN-E-01", "target", 10), "PC089 填报表!D6 这里只写了“10”，没有单位，可能是10人、10万人。", "undeterminable"),
        (put("LN-E-01", "target", "=5*2"), "PC085 填报表!D6 这一格是公式“=5*2”，文件里没有存它的结果，没有读取。", "undeterminable"),
        (put("LN-E-01", "target", "#REF!"), "PC086 填报表!D6 这一格显示错误值“#REF!”，没有读取。", "undeterminable"),
        (formatted("LN-E-01", "target", 10, "0.00E+00"), "PC088 填报表!D6 这一格的数“10”按格式“0.00E+00”显示，显示成什么不能确定，没有读取。", "undeterminable"),
        (formatted("LN-E-01", "target", 10.4, '0"万人"'), "PC087 填报表!D6 这一格显示“10万人”，存的却是“10.4万人”，不知道以哪个为准，没有读取。", "undeterminable"),
        (beside, "PC084 填报表!O8 这里填的“城镇新增就业2023年10万人”不在填写栏内，没有读取。", "undeterminable"),
        (another_sheet, "PC084 补充!A1 这里填的“城镇新增就业2023年10万人”不在填写栏内，没有读取。", "undeterminable"),
        (put("LN-E-01", "order", "城镇新增就业10万人"), "PC084 填报表!A6 这里填的“城镇新增就业10万人”不在填写栏内，没有读取。", "undeterminable"),
        (merged, "PC093 填报表!D6 这里合并了D6:D7，不能确定填的内容属于哪几项，没有读取。", "undeterminable"),
        (put("LN-E-01", "id", "LN-X-99"), "PC090 填报表!K6 这一行的编号“LN-X-99”与承诺不符，不能确定这一行说的是哪项承诺，没有读取。", "undeterminable"),
        (put("LN-E-01", "name", "新增就业"), "PC090 填报表!B6 这一行的编号“LN-E-01 新增就业”与承诺不符，不能确定这一行说的是哪项承诺，没有读取。", "undeterminable"),
        (put("LN-E-02", "id", "LN-E-01"), "PC091 填报表!K7 编号“LN-E-01”出现了两次，这一行没有读取。", "undeterminable"),
        (put("LN-E-01", "required", "40万人"), "PC092 填报表!C6 这一格的固定内容改成了“40万人”。", "missing"),
        (commented, "PC094 填报表!D6 批注“请核实”没有读取。", "missing"),
        (deleted, "PC096 填报表!K4 填报表里少了这些行：LN-E-01。", "missing"),
        (put("+employment-1", "target", "5万人次"), "PC098 填报表!D42 这一行填了内容，但“承诺”一栏是空的，没有读取。", "missing"),
        (other_city, "PC097 填写说明!B5 这张填报表是为大连市生成的，城市却写成了“沈阳市”。", "missing"),
    ],
)  # fmt: skip
def test_nothing_that_is_filled_in_is_dropped(change: Callable[[Workbook], None], expected: str, now: str) -> None:
    made = plan(filled({}, change))
    assert expected in said(made)
    assert outcome(made, "LN-E-01") == now


@pytest.mark.parametrize(
    ("text", "outcome_now"),
    [
        ("实施城市更新行动", "met"),
        ("措施：实施城市更新行动", "met"),
        ("已部署", "undeterminable"),
        ("暂缓实施城市更新行动", "undeterminable"),
        ("待填", "missing"),
        (None, "missing"),
    ],
)
def test_a_measure_is_promised_by_its_name(text: str | None, outcome_now: str) -> None:
    cells: dict[str, Any] = {"target": text, "deadline": "2025年底前" if text else None, "lead": "市住房城乡建设局"}
    assert outcome(plan(filled({"LN-H-10": cells})), "LN-H-10") == outcome_now


def test_a_measure_that_is_not_named_says_so() -> None:
    made = plan(filled({"LN-H-10": {"target": "已部署", "lead": "市住房城乡建设局"}}))
    cell = at(plan_book()[FORM], "LN-H-10", "target").coordinate
    assert f"PC095 填报表!{cell} “已部署”没有写出“城市更新行动”，不能确定是否承诺这项举措。" in said(made)


def plan_book() -> Workbook:
    from filling import book

    return book()


def test_further_commitments_stand_in_free_rows() -> None:
    rows = {
        "+employment-1": {"name": "人力资源产业园", "target": "2023年2个", "lead": LEAD},
        "+employment-2": {"name": "措施：建设人力资源产业园", "deadline": "2025年底前", "lead": LEAD},
        "+employment-3": {"name": "零工市场", "lead": LEAD},
    }
    made = plan(filled(rows))
    last = made.items[[item.name.value for item in made.items].index("人力资源产业园") :][:3]
    assert [(item.type.value, item.name.value, item.blank) for item in last] == [
        ("target", "人力资源产业园", False), ("measure", "建设人力资源产业园", False), ("target", "零工市场", True),
    ]  # fmt: skip
    assert all(item.sections[0].title.value == "就业" for item in last)


def test_the_order_of_rows_means_nothing() -> None:
    def swapped(book: Workbook) -> None:
        sheet = book[FORM]
        one, other = row_of(sheet, "LN-E-06"), row_of(sheet, "LN-E-07")
        for column in range(1, 12):
            first, second = sheet.cell(one, column), sheet.cell(other, column)
            first.value, second.value = second.value, first.value

    rows = {"LN-E-06": {"target": "200场", "deadline": "2023年", "lead": LEAD}}
    made = plan(filled(rows, swapped))
    assert outcome(made, "LN-E-06") == "reported"
    assert outcome(made, "LN-E-07") == "missing"
    assert said(made) == []


def test_what_looks_like_the_format_in_a_cell_is_text() -> None:
    made = plan(
        filled(
            {"LN-E-01": {"target": "2023年10万人  # 待定", "lead": LEAD, "remark": "城市：沈阳市\n1. 专场招聘：200场"}}
        )
    )
    assert outcome(made, "LN-E-01") == "undeterminable"
    assert outcome(made, "LN-E-06") == "missing"
    assert made.head.city is not None
    assert made.head.city.value == "大连市"
    assert made.items[0].remark is not None
    assert made.items[0].remark.value == "城市：沈阳市；1. 专场招聘：200场"


@pytest.mark.parametrize(
    ("key", "cells", "expected", "result"),
    [
        ("LN-H-07", {"baseline": "2023年90%以上"}, "H", "undeterminable"),
        ("LN-H-07", {"baseline": "2022年30%"}, "H", "missing"),
        ("LN-H-07", {"lead": "100家以上"}, "F", "undeterminable"),
        ("LN-H-07", {"deadline": "2023年"}, "E", "missing"),
        ("LN-H-07", {"remark": "1500户，2023—2025年"}, "J", "undeterminable"),
        ("LN-H-07", {"lead": "市住建局", "remark": "2023年暂不承担"}, "", "missing"),
        ("+housing-1", {"name": "停车泊位", "lead": "市住建局"}, "B", ""),
        ("+housing-1", {"name": "措施：建设停车场", "lead": "市住建局"}, "", ""),
    ],
)
def test_what_is_filled_in_beside_an_empty_target_is_named(
    key: str, cells: dict[str, Any], expected: str, result: str
) -> None:
    made = plan(filled({key: cells}))
    beside = [one.place.cell for one in made.findings if one.code.id == "PC099" and one.place]
    assert [cell.partition("!")[2][:1] for cell in beside] == ([expected] if expected else [])
    if result:
        assert outcome(made, key) == result


def _other_sheet(made: Any) -> None:
    sheet = made.create_sheet("附表")
    sheet["A1"], sheet["B1"] = "城市生活垃圾回收利用率", "30%"


def _copied(made: Any) -> None:
    sheet = made.copy_worksheet(made[FORM])
    at(sheet, "LN-H-07", "target").value = "10%"


@pytest.mark.parametrize("change", [_other_sheet, _copied])
def test_what_another_sheet_says_of_a_commitment_leaves_it_undeterminable(change: Any) -> None:
    made = plan(filled({"LN-H-07": {"target": "2023年底前保持在36%以上", "lead": LEAD}}, change))
    assert [one.code.id for one in made.findings if one.place and not one.place.cell.startswith(f"{FORM}!")] == [
        "PC084"
    ]
    assert outcome(made, "LN-H-07") == "undeterminable"
    assert outcome(made, "LN-E-01") == "missing"


def test_an_id_of_another_commitment_leaves_both_undeterminable_and_neither_deleted() -> None:
    def change(made: Any) -> None:
        at(made[FORM], "LN-E-04", "id").value = "LN-E-10"

    made = plan(filled({"LN-E-04": {"target": "2023年75%以上"}}, change))
    assert "PC096" not in [one.code.id for one in made.findings]
    assert "PC090" in [one.code.id for one in made.findings]
    assert (outcome(made, "LN-E-04"), outcome(made, "LN-E-10")) == ("undeterminable", "undeterminable")


def test_a_struck_out_target_is_no_promise() -> None:
    def change(made: Any) -> None:
        from openpyxl.styles import Font

        at(made[FORM], "LN-H-07", "target").font = Font(strike=True)

    made = plan(filled({"LN-H-07": {"target": "2023年底前保持在36%以上", "lead": LEAD}}, change))
    assert "PC079" in [one.code.id for one in made.findings]
    assert outcome(made, "LN-H-07") == "undeterminable"
