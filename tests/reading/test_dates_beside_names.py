"""Dates and doings that offices write beside a name, in a bracket or beside a baseline, where a figure has none of its own."""

from datetime import date

import pytest
from plan_texts import plan_of

from plancheck.codes import reading as codes
from plancheck.model.plan import Item
from plancheck.model.quantity import Firmness

HEAD = "城市：大连市\n期间：2023年—2025年\n"


def item_of(lines: str, head: str = HEAD) -> Item:
    [item] = plan_of(head + lines + "\n").items
    return item


def test_a_date_in_a_name_cell_dates_the_row() -> None:
    item = item_of("| 指标 | 单位 | 目标 |\n| 2023年城镇新增就业 | 万人 | 10 |")
    [figure] = item.quantities
    assert item.name.value == "城镇新增就业"
    assert figure.horizon is not None
    assert (figure.horizon.last, figure.low) == (date(2023, 12, 31), 100_000)


def test_a_date_in_a_name_cell_that_contradicts_its_column_is_a_finding() -> None:
    plan = plan_of(HEAD + "| 指标 | 2025年 |\n| 2023年城镇新增就业 | 10万人 |\n")
    assert [one.code for one in plan.findings] == [codes.TWO_DATES]
    assert (plan.items[0].quantities, len(plan.items[0].unread)) == ((), 1)


def test_what_is_striven_for_in_a_bracket_stands_beside_the_promise() -> None:
    item = item_of("1. 城镇调查失业率：2023年5.5%以内（力争5%）")
    assert [(one.low, one.firmness) for one in item.quantities] == [(5.5, Firmness.PLAIN), (5, Firmness.STRIVEN)]
    assert item.unread == ()


def test_a_name_with_the_day_of_its_completion_is_a_measure_in_time() -> None:
    item = item_of("1. 智慧医院：2023年底前建成投用")
    assert item.deadline is not None
    assert (item.deadline.last, item.unread) == (date(2023, 12, 31), ())
    assert item.relative is not None
    assert item.relative.value == "2023年底前建成投用"


@pytest.mark.parametrize(
    "line", ["1. 措施：年底前建成智慧医院", "1. 智慧医院：年底前建成", "1. 措施：建成智慧医院，年底前完成"]
)
def test_a_year_end_without_a_year_is_never_in_time(line: str) -> None:
    item = item_of(line)
    assert item.deadline is None
    assert item.unread


def test_the_year_of_a_baseline_is_kept() -> None:
    [figure] = item_of("1. 补贴标准：由2022年1600元提高到2025年1910元").quantities
    assert (figure.baseline, figure.baseline_year) == (1600, 2022)
    assert figure.horizon is not None
    assert figure.horizon.last.year == 2025


def test_a_total_of_unknown_years_beside_a_dated_figure_is_refused() -> None:
    item = item_of("1. 城镇新增就业：2023年新增10万人、累计31万人")
    assert len(item.unread) == 1
    assert [one.low for one in item.quantities] == [100_000]
