"""Figures that look like promises and are none: of the past, of nothing, of a decrease, of a part of the time asked."""

import pytest
from judged import BEDS, GRANT, IDLE, JOBS, SHARE, VENUES, Basis, case, rule

LEVEL = rule(SHARE, "25%以上", "2023", Basis.INHERITED)
LATER = rule(SHARE, "25%以上", "2025", Basis.ASSUMED)
HOLD = rule(SHARE, "保持在35%以上", "2023")
LONG_HOLD = rule(IDLE, "保持在5.5%左右", "2023-2025")
YEAR = rule(JOBS, "1万人以上", "=2023")
EACH = rule(BEDS, "年增加300张以上", "2023-2025")
STOCK = rule(VENUES, "700个以上", "2025")
PRICE = rule(GRANT, "1000元以上", "2025")

PAST = "undeterminable figure-date-past"


@pytest.mark.parametrize(
    ("line", "outcome"),
    [
        ("2022年25%以上", PAST),
        ("2015年25%以上", PAST),
        ("2021年95%；2023年待定", PAST),
        ("26%\n   完成时限：2022年12月", PAST),
        ("2020—2022年保持在26%以上", PAST),
        ("2022年20%；2023年26%", "met"),
        ("2022年30%；2023年20%", "gap gap-value 5个百分点"),
        ("2023年26%", "met"),
        ("2023年1月26%", "met"),
        ("2023年提高5个百分点\n   现状：2022年22%", "met +bridge-level"),
    ],
)
def test_a_figure_of_the_past_is_a_result(line: str, outcome: str) -> None:
    assert case(LEVEL, f"回收率：{line}") == outcome


@pytest.mark.parametrize(
    ("cells", "outcome"),
    [
        ("92 | — | —", PAST),
        ("26 | 待填 | —", PAST),
        ("20 | 26 | —", "met"),
        ("— | 26 | 27", "met"),
    ],
)
def test_a_column_of_a_past_year_is_a_result(cells: str, outcome: str) -> None:
    table = f" | 指标 | 单位 | 2022年 | 2023年 | 2025年 |\n |---|---|---|---|---|\n | 回收率 | % | {cells} |"
    assert case(LEVEL, table) == outcome


def test_the_past_is_what_lies_before_the_plan_begins() -> None:
    assert case(LATER, "回收率：2023年26%", period="2024年—2026年") == PAST
    assert case(LATER, "回收率：2023年26%", period="2023年—2025年") == "met"
    assert case(LATER, "回收率：2022年26%", period="2022年—2025年") == "met"


def test_without_a_period_it_lies_before_the_programme() -> None:
    assert case(LEVEL, "回收率：2022年26%", period="") == PAST
    assert case(LEVEL, "回收率：2023年26%", period="") == "met"


@pytest.mark.parametrize(
    ("asked", "line", "outcome"),
    [
        (YEAR, "新增就业：2023年减少2万人", "undeterminable wrong-way-figure"),
        (YEAR, "新增就业：2023年下降2万人", "undeterminable wrong-way-figure"),
        (YEAR, "jobs: 2023: reduce by 20000 persons", "undeterminable wrong-way-figure"),
        (YEAR, "新增就业：2023年减少到2万人", "undeterminable wrong-way-figure"),
        (YEAR, "新增就业：2023年零人", "undeterminable wrong-way-figure"),
        (YEAR, "新增就业：2023年0人以上", "undeterminable wrong-way-figure"),
        (EACH, "新增床位：每年减少400张", "undeterminable wrong-way-figure"),
        (STOCK, "文化场馆：2025年0个", "undeterminable wrong-way-figure"),
        (PRICE, "养育标准：2025年0元", "undeterminable wrong-way-figure"),
        (YEAR, "新增就业：2023年减少2万人以上", "undeterminable wrong-way-comparator"),
        (YEAR, "新增就业：2023年增加2万人", "met"),
        (YEAR, "新增就业：2023年降到2万人以上", "met"),
        (EACH, "新增床位：每年新增400张", "met"),
        (STOCK, "文化场馆：2025年由0个增加到700个", "met"),
        (STOCK, "文化场馆：2023—2025年增加200个\n   现状：2022年0个", "gap gap-value 500个 +bridge-level"),
        (rule(IDLE, "5.5%以内", "2023"), "失业率：2023年0%", "met"),
        (rule(IDLE, "5.5%以内", "2023"), "失业率：2023年下降到5%", "met"),
        (LEVEL, "回收率：2023年0%", "gap gap-value 25个百分点"),
    ],
)
def test_nothing_and_a_decrease_are_no_growth(asked: object, line: str, outcome: str) -> None:
    assert case(asked, line) == outcome  # type: ignore[arg-type]


@pytest.mark.parametrize("words", ["计划", "拟", "打算", "有望", "希望"])
def test_a_figure_that_is_planned_only_is_weak(words: str) -> None:
    assert case(LEVEL, f"回收率：2023年{words}达到26%以上") == "weak weak-firmness"
    assert case(LEVEL, f"回收率：{words}2023年达到26%以上") == "weak weak-firmness"


@pytest.mark.parametrize("words", ["plan to reach", "intend to reach", "seek to reach", "hope to reach"])
def test_the_same_in_english(words: str) -> None:
    assert case(LEVEL, f"share: 2023: {words} 26%") == "weak weak-firmness"
    assert case(LEVEL, "share: 2023: reach 26%") == "met"


@pytest.mark.parametrize(
    ("asked", "line", "outcome"),
    [
        (LEVEL, "回收率：2023年6月保持在26%以上", "weak weak-ends-early"),
        (LEVEL, "回收率：2023年6月达到26%以上", "met"),
        (LEVEL, "回收率：2023年保持在26%以上", "met"),
        (LEVEL, "回收率：保持在26%以上", "met"),
        (LATER, "回收率：2023年保持在26%以上", "weak weak-ends-early"),
        (HOLD, "回收率：2023年6月保持在36%以上", "weak weak-ends-early"),
        (HOLD, "回收率：2023年保持在36%以上", "met"),
        (HOLD, "回收率：2023年6月保持在30%以上", "gap gap-value 5个百分点"),
        (LONG_HOLD, "失业率：2025年控制在5.5%以内", "weak weak-ends-early"),
        (LONG_HOLD, "失业率：2023年控制在5.5%以内；2025年控制在5.5%以内", "weak weak-ends-early"),
        (LONG_HOLD, "失业率：2023年控制在5.5%以内；2024—2025年控制在5.5%以内", "met"),
        (LONG_HOLD, "失业率：2023年6月控制在5.5%以内；2023—2025年控制在5.4%以内", "met"),
        (LONG_HOLD, "失业率：到2025年控制在5.5%以内", "met"),
        (LONG_HOLD, "失业率：控制在5.5%以内", "met"),
        (LONG_HOLD, "失业率：2025年5.5%以内", "met"),
    ],
)
def test_a_hold_for_a_part_of_the_time_is_weak(asked: object, line: str, outcome: str) -> None:
    assert case(asked, line) == outcome  # type: ignore[arg-type]


def test_a_plan_of_a_part_of_a_year_holds_all_that_it_can() -> None:
    assert case(LONG_HOLD, "失业率：控制在5.5%以内", period="2023年3月—2025年") == "met"
    assert case(LONG_HOLD, "失业率：控制在5.5%以内", period="2023年") == "met"
    assert case(LATER, "回收率：2023年保持在26%以上", period="2023年") == "met"
