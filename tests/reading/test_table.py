"""A table's header row says what its columns hold; each row below it is one item."""

from datetime import date
from decimal import Decimal

import pytest
from plan_texts import body_of, complaints, only_item

from plancheck.model.horizon import Horizon
from plancheck.model.plan import Item, ItemType
from plancheck.model.quantity import Comparator, Wording

Y2022 = Horizon(date(2022, 1, 1), date(2022, 12, 31))
Y2023 = Horizon(date(2023, 1, 1), date(2023, 12, 31))
Y2025 = Horizon(date(2025, 1, 1), date(2025, 12, 31))


def figures(item: Item) -> list[tuple[Comparator, Decimal, str, Horizon | None]]:
    return [(one.comparator, one.low, one.unit.symbol if one.unit else "", one.horizon) for one in item.quantities]


def row(header: str, cells: str) -> Item:
    return only_item(f"{header}\n|---|\n{cells}\n")


def test_a_row_is_an_item_with_a_figure_for_each_year() -> None:
    plan = body_of(
        "指标表\n"
        "| 序号 | 指标 | 单位 | 2022年现状 | 2023年 | 2025年 | 属性 | 牵头单位 | 责任单位 | 备注 |\n"
        "|:---|---|---|---|---|---|---|---|---|---|\n"
        "| 1 | 城镇新增就业 | 万人 | 10.4 | 10以上 | 31 | 预期性 | 市人社局 | 市教育局、乙局 | 初稿 |  # 注\n"
    )
    assert complaints(plan) == []
    (item,) = plan.items
    assert (item.type, item.number, item.name.value) == (ItemType.TARGET, "1", "城镇新增就业")
    assert figures(item) == [
        (Comparator.AT_LEAST, Decimal(100000), "人", Y2023), (Comparator.BARE, Decimal(310000), "人", Y2025),
    ]  # fmt: skip
    assert [plan.source.slice(one.figure) for one in item.quantities] == ["10", "31"]
    assert [(one.written_unit, one.last_digit) for one in item.quantities] == [("万人", 10000), ("万人", 10000)]
    assert item.baseline is not None
    assert (item.baseline.low, item.baseline.last_digit) == (Decimal(104000), Decimal(1000))
    assert item.baseline.horizon == Y2022
    assert item.binding is not None
    assert item.binding.value == "预期性"
    assert [text.value for text in item.lead + item.responsible] == ["市人社局", "市教育局", "乙局"]
    assert item.remark is not None
    assert plan.source.slice(item.span).startswith("| 1 |")


@pytest.mark.parametrize("empty", ["", "-", "—", "——", "/", "／", "  "])
def test_an_empty_cell_promises_nothing(empty: str) -> None:
    item = row("| 指标 | 单位 | 2023年 | 2025年 |", f"| 床位 | 张 |{empty}| 3000 |")
    assert figures(item) == [(Comparator.BARE, Decimal(3000), "张", Y2025)]
    assert not item.blank


@pytest.mark.parametrize("cells", ["| 床位 | 张 | — | |", "| 床位 | 张 | 待填 | ____ |"])
def test_a_row_without_any_figure_is_blank(cells: str) -> None:
    item = row("| 指标 | 单位 | 2023年 | 2025年 |", cells)
    assert (item.blank, item.quantities, item.unread) == (True, (), ())


@pytest.mark.parametrize("brackets", ["〔31〕", "[31]", "（31）", "(31)", "［31］"])
def test_brackets_mark_the_total_of_the_period(brackets: str) -> None:
    item = row("| 指标 | 单位 | 2025年 |", f"| 城镇新增就业 | 万人 | {brackets} |")
    assert figures(item) == [(Comparator.BARE, Decimal(310000), "人", Horizon(date(2023, 1, 1), date(2025, 12, 31)))]
    assert item.quantities[0].wording is Wording.CUMULATIVE


def test_a_column_may_be_a_total_or_a_limit() -> None:
    item = row("| 指标 | 单位 | 到2025年 | 2023—2025年累计 |", "| 城镇新增就业 | 人 | 5 | 6 |")
    assert [(one.low, one.horizon, one.wording) for one in item.quantities] == [
        (5, Horizon(None, date(2025, 12, 31), by=True), Wording.NONE),
        (6, Horizon(date(2023, 1, 1), date(2025, 12, 31)), Wording.CUMULATIVE),
    ]


def test_a_cell_keeps_its_own_date_and_a_unit_of_the_same_kind() -> None:
    item = row("| 指标 | 单位 | 2023年 |", "| 道路 | 公里 | 2024年500米 |")
    assert figures(item) == [(Comparator.BARE, Decimal(500), "米", Horizon(date(2024, 1, 1), date(2024, 12, 31)))]


def test_without_a_unit_column_the_cell_says_the_unit() -> None:
    item = row("| 指标 | 2023年 |", "| 回收率 | ≥38% |")
    assert figures(item) == [(Comparator.AT_LEAST, Decimal(38), "%", Y2023)]


def test_a_target_column_without_a_year_takes_the_year_above() -> None:
    plan = body_of("一、2023年目标\n| 指标 | 单位 | 目标值 |\n| 床位 | 张 | 3000 |\n")
    assert complaints(plan) == []
    horizon = plan.items[0].quantities[0].horizon
    assert horizon is not None
    assert horizon.period == Y2023.period
    assert [section.title.value for section in plan.items[0].sections] == ["2023年目标"]


def test_a_caption_may_name_the_year() -> None:
    plan = body_of("2023年指标表\n| 指标 | 单位 | 目标值 |\n| 床位 | 张 | 3000 |\n1. 乙：3人\n")
    assert complaints(plan) == []
    first, second = (item.quantities[0].horizon for item in plan.items)
    assert first is not None
    assert first.period == Y2023.period
    assert second is None


def test_a_table_may_list_measures() -> None:
    item = row("| 序号 | 措施 | 完成时限 | 牵头单位 |", "| 3 | 建成处理系统 | 2023年底前 | 甲局 |")
    assert (item.type, item.number, item.name.value) == (ItemType.MEASURE, "3", "建成处理系统")
    assert item.deadline is not None
    assert item.deadline.last == date(2023, 12, 31)


def test_full_width_bars_and_english_names() -> None:
    header = "｜ Indicator ｜ Unit ｜ Baseline 2022 ｜ 2023 ｜ Lead ｜"
    item = row(header, "｜ Bed ｜ beds ｜ 2800 ｜ >= 3000 ｜ A, B ｜")
    assert figures(item) == [(Comparator.AT_LEAST, Decimal(3000), "张", Y2023)]
    assert item.baseline is not None
    assert (item.baseline.low, item.baseline.horizon) == (2800, Y2022)
    assert [text.value for text in item.lead] == ["A", "B"]


def test_blank_lines_and_separators_do_not_end_a_table() -> None:
    plan = body_of("| 指标 | 2023年 |\n\n|---|---|\n| 甲 | 1人 |\n\n| --- | --- |\n| 乙 | 2人 |\n")
    assert complaints(plan) == []
    assert [item.name.value for item in plan.items] == ["甲", "乙"]


MISTAKES = [
    ("| 甲 | 1 |\n| 乙 | 2 |\n", ["3:1-10 PC070 这一表格行上方没有表头，没有读取。"]),
    (
        "| 指标 | 單位 | 2023年 |\n| 甲 | 人 | 1人 |\n",
        ["3:8-10 PC071 表头“單位”不是已知的列名。"],
    ),
    ("| 指标 | 2023年 |\n| 甲 | 1人 | 2人 |\n", ["4:1-16 PC072 这一行有 3 个单元格，表头有 2 列，该行没有读取。"]),
    ("| 指标 | 2023年 |\n|  | 1人 |\n", ["4:1-10 PC073 这一表格行没有指标名称，没有读取。"]),
    ("| 指标 | 2023年 | 2023年 |\n| 甲 | 1人 | 2人 |\n", ["3:16-21 PC074 表头“2023年”与前面的一列相同，第二列不计。"]),
    (
        "| 指标 | 单位 | 2023年 |\n| 甲 | 万什么 | 1 |\n",
        ["4:7-10 PC075 单位列中的“万什么”不是已知的单位，该行的数字没有读取。"],
    ),
    (
        "| 指标 | 单位 | 2023年 |\n| 甲 | 个 | 1人 |\n",
        ["4:11-13 PC076 “1人”与写明的单位“个”不一致，该数字没有读取。"],
    ),
    (
        "| 指标 | 单位 | 2023年 |\n| 甲 | 万人 | 1万 |\n",
        ["4:12-14 PC076 “1万”与写明的单位“万人”不一致，该数字没有读取。"],
    ),
    ("| 指标 | 牵头单位 |\n| 甲 | 乙 |\n", ["3:1-14 PC077 表头里没有写明年份的目标列。"]),
]


@pytest.mark.parametrize(("text", "expected"), MISTAKES)
def test_a_mistake_in_a_table_is_one_finding(text: str, expected: list[str]) -> None:
    assert complaints(body_of(text)) == expected


@pytest.mark.parametrize(
    ("text", "unread"),
    [
        ("| 指标 | 单位 | 2023年 |\n| 甲 | 个 | 1人 |\n", ["1人"]),
        ("| 指标 | 单位 | 2023年 |\n| 甲 | 万什么 | 1 |\n", ["1"]),
        ("| 指标 | 2023年 | 评价值 |\n| 甲 | 1人 | 7 |\n", ["7"]),
        ("| 指标 | 單位 | 2023年 |\n| 甲 | 万人 | 1 |\n", ["万人", "1"]),
        ("| 指标 | 單位 | 现状 | 2023年 |\n| 甲 | 万人 | 2 | 1 |\n", ["万人", "1"]),
        ("| 指标 | 2023年 | 范围 |\n| 甲 | 1人 | 仅市区 |\n", ["仅市区"]),
        ("| 措施 | 2023年进度 |\n| 建成甲 | 暂缓 |\n", ["暂缓"]),
        ("| 指标 | 单位 | 2025年 | 年均/累计 |\n| 甲 | 万元 | 3 | 6.5 |\n", ["6.5"]),
    ],
)
def test_figures_that_were_not_understood_are_kept_as_unread(text: str, unread: list[str]) -> None:
    plan = body_of(text)
    (item,) = plan.items
    assert [plan.source.slice(span) for span in item.unread] == unread
    assert item.baseline is None


def test_a_lost_row_is_kept_to_be_searched_for_names_and_costs_no_other() -> None:
    plan = body_of("| 指标 | 2023年 |\n| 甲 | 1人 | 3 |\n| 乙\u202e | 1人 |\n| 丙 | 2人 |\n")
    assert [one.text.value for one in plan.unread] == ["| 乙\u202e | 1人 |", "| 甲 | 1人 | 3 |"]
    assert [item.name.value for item in plan.items] == ["丙"]


def test_the_columns_of_a_five_year_plan() -> None:
    header = "| 序号 | 指标 | 单位 | 2020年（现状） | 2025年（目标） | 年均/累计 | 属性（约束性/预期性） |"
    total = row(header, "| 1 | 城镇新增就业 | 万人 | 10 | 31 | 累计 | 预期性 |")
    assert figures(total) == [(Comparator.BARE, Decimal(310000), "人", Horizon(date(2023, 1, 1), date(2025, 12, 31)))]
    assert total.quantities[0].wording is Wording.CUMULATIVE
    assert total.baseline is not None
    assert (total.baseline.low, total.binding.value if total.binding else "") == (100000, "预期性")
    bracketed = row(header, "| 1 | 城镇新增就业 | 万人 | — | — | 〔31〕 | 约束性 |")
    assert figures(bracketed) == figures(total)
    average = row(header, "| 1 | 城镇新增就业 | 万人 | — | 10 | 年均 | 预期性 |")
    assert (figures(average)[0][3], average.quantities[0].wording) == (figures(total)[0][3], Wording.AVERAGE)
    plain = row(header, "| 2 | 回收率 | % | 30 | 35 | — | 预期性 |")
    assert figures(plain) == [(Comparator.BARE, Decimal(35), "%", Y2025)]
    assert plain.quantities[0].wording is Wording.NONE


def test_a_bare_figure_under_average_or_total_is_one_finding_for_the_column() -> None:
    plan = body_of("| 指标 | 单位 | 年均/累计 | 2025年 |\n| 甲 | 万元 | 6.5 | 3 |\n| 乙 | 万元 | 7 | 4 |\n")
    assert complaints(plan) == ["3:13-18 PC071 表头“年均/累计”不是已知的列名。"]
    assert [[plan.source.slice(span) for span in item.unread] for item in plan.items] == [["6.5"], ["7"]]


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        ("| 序号 | 目标 | 单位 | 2023年 |", "| 1 | 甲 | 人 | 1 |"),
        ("| 一级指标 | 二级指标 | 评价标准 |", "| 就业 | 甲 | 2023年1人 |"),
        ("| 一级指标 | 二级指标 | 三级指标 | 评价标准 | 数据来源 |", "| 就业 | 乙 | 甲 | 2023年1人 | 市统计局 |"),
        ("| 指标 | 2023年目标 | 类别 | 责任部门 |", "| 甲 | 1人 | 就业 | 市人社局 |"),
        ("| 指标名称 | 目标要求 | 内部牵头处室 | 联系电话 |", "| 甲 | 2023年1人 | 综合处 | 12345678 |"),
    ],
)
def test_other_names_of_columns(header: str, cells: str) -> None:
    item = row(header, cells)
    assert item.name.value == "甲"
    assert figures(item) == [(Comparator.BARE, Decimal(1), "人", Y2023)]


def test_a_column_called_target_is_the_figure_beside_one_that_names_the_indicator() -> None:
    plan = body_of("一、2023年任务\n| 指标 | 单位 | 目标 |\n| 甲 | 人 | 1 |\n")
    assert complaints(plan) == []
    assert [one.low for one in plan.items[0].quantities] == [1]


def test_an_unknown_column_is_one_finding_and_leaves_its_filled_rows_unread() -> None:
    plan = body_of("| 指标 | 2023年 | 重点 |\n| 甲 | 1人 | 是 |\n| 乙 | 2人 | — |\n")
    assert complaints(plan) == ["3:16-18 PC071 表头“重点”不是已知的列名。"]
    assert [[plan.source.slice(span) for span in item.unread] for item in plan.items] == [["是"], []]


def test_all_rows_of_a_table_without_a_header_are_one_finding() -> None:
    plan = body_of("| 甲 | 1人 | 7 |\n|---|---|---|\n| 乙 | 2人 | 8 |\n| 丙 | 2人 | 8 |\n1. 丁：2023年1人\n")
    assert complaints(plan) == ["3:1-15 PC070 这一表格行上方没有表头，没有读取。"]
    assert len(plan.unread) == 3
