"""The date before or behind a measure is its deadline; a name of an item may begin with digits."""

from datetime import date

import pytest
from plan_texts import body_of, complaints, only_item

from plancheck.model.horizon import Horizon

END = Horizon(None, date(2023, 12, 31), by=True)


@pytest.mark.parametrize(
    ("text", "deadline"),
    [
        ("建成处理系统，2023年底前完成", "2023年底前"),
        ("建成处理系统，于2023年12月底前投用。", "2023年12月底前"),
        ("建成处理系统,2023年底前", "2023年底前"),
        ("建成处理系统，确保2023年12月31日前投入使用", "2023年12月31日前"),
        ("2023年底前，建成处理系统", "2023年底前"),
        ("2023年底前建成处理系统，2023年12月底前投用", "2023年底前"),
    ],
)
def test_a_date_at_either_end_is_the_deadline(text: str, deadline: str) -> None:
    plan = body_of(f"1. 措施：{text}\n")
    (item,) = plan.items
    assert complaints(plan) == []
    assert item.name.value == plan.source.slice(item.name.span) == "建成处理系统"
    assert item.deadline == END
    assert item.deadline_span is not None
    assert plan.source.slice(item.deadline_span) == deadline


@pytest.mark.parametrize(
    "text",
    [
        "建成处理系统，2023年底前开工", "建成处理系统，力争2023年底前完成", "建成处理系统，2023年底前完成立项",
        "建成处理系统，2023年底前基本完成", "，2023年底前完成",
    ],
)  # fmt: skip
def test_a_date_of_something_else_stays_in_the_name(text: str) -> None:
    item = only_item(f"1. 措施：{text}\n")
    assert (item.name.value, item.deadline) == (text, None)


def test_two_dates_that_differ_are_a_finding() -> None:
    plan = body_of("1. 措施：2023年建成处理系统，2025年底前投用\n")
    assert complaints(plan) == ["3:7-28 PC042 “2023年建成处理系统，2025年底前投用”里有两个不同的时限。"]
    assert plan.items[0].unread


def test_an_impossible_date_at_the_end_is_a_finding() -> None:
    plan = body_of("1. 措施：建成处理系统，2023年13月前完成\n")
    assert complaints(plan) == ["3:14-23 PC039 没有“2023年13月前”这个日期。"]
    assert plan.items[0].deadline is None


@pytest.mark.parametrize(
    ("line", "number", "name"),
    [
        ("3、18-45岁人群占比：达到75%", "3", "18-45岁人群占比"),
        ("3)18-45岁人群占比：达到75%", "3", "18-45岁人群占比"),
        ("12）15分钟生活圈覆盖率：75%", "12", "15分钟生活圈覆盖率"),
        ("3、12345热线接通率：75%", "3", "12345热线接通率"),
    ],
)
def test_a_name_may_begin_with_digits(line: str, number: str, name: str) -> None:
    item = only_item(line + "\n")
    assert (item.number, item.name.value, item.quantities[0].low) == (number, name, 75)


@pytest.mark.parametrize(
    "line",
    [
        "1.5万户：10户", "1．5万户改造：10户", "3、5万户：10户", "10、12万人：10人", "9、10月举办：10场",
        "2023、2024年新增：10场",
    ],
)  # fmt: skip
def test_a_figure_or_date_is_no_item_number(line: str) -> None:
    plan = body_of(line + "\n")
    assert plan.items == ()
    assert plan.findings[0].code.id == "PC028"
