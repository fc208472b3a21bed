"""Headings group items: what they promise is a finding, and what stands below a look back promises nothing."""

import pytest
from plan_texts import body_of, complaints

from plancheck.model.plan import ItemType

ITEM = "1. 城镇新增就业：2022年10万人\n"


@pytest.mark.parametrize(
    "heading",
    [
        "一、工作回顾", "一、2022年工作回顾", "（一）2022年完成情况", "一、主要成效", "一、取得的成绩",
        "一、上年工作总结",
        "一、完成情况（2022年）", "I. Review of 2022",
    ],
)  # fmt: skip
def test_what_stands_below_a_look_back_is_a_result(heading: str) -> None:
    plan = body_of(f"{heading}\n{ITEM}2. 措施：建成平台\n二、目标\n3. 城镇新增就业：2023年10万人\n")
    assert [item.type for item in plan.items[:2]] == [ItemType.RESULT, ItemType.RESULT]
    assert [(item.name.value, item.number, item.quantities) for item in plan.items[:1]] == [("城镇新增就业", "1", ())]
    told = complaints(plan)
    assert len(told) == 1
    assert told[0].split(" ")[1] == "PC061"
    assert "下面的各项按已有结果读取" in told[0]


def test_what_follows_the_look_back_is_a_target_again() -> None:
    plan = body_of(f"一、工作回顾\n（一）就业\n{ITEM}二、目标\n2. 城镇新增就业：2023年10万人\n")
    assert [item.type for item in plan.items] == [ItemType.RESULT, ItemType.TARGET]


def test_the_rows_of_a_table_in_a_look_back_are_results() -> None:
    table = "一、工作回顾\n指标表\n| 指标 | 2022年 |\n| 城镇新增就业 | 10万人 |\n"
    plan = body_of(f"{table}二、目标\n1. 床位：2023年1张\n")
    assert [item.type for item in plan.items] == [ItemType.RESULT, ItemType.TARGET]


@pytest.mark.parametrize(
    "heading", ["一、提升服务成效", "一、预期成效", "一、总结推广经验", "一、完成情况考核", "一、就业"]
)
def test_a_heading_that_looks_ahead(heading: str) -> None:
    plan = body_of(f"{heading}\n{ITEM}")
    assert [item.type for item in plan.items] == [ItemType.TARGET]
    assert complaints(plan) == []


@pytest.mark.parametrize(
    ("heading", "code", "words"),
    [
        ("（一）2023年底前城市生活垃圾回收利用率达到40%以上。（牵头单位：市城管局）", "PC022", "达到40%"),
        ("（一）2023年底前城市生活垃圾回收利用率达到40%", "PC022", "达到40%"),
        ("一、新增就业10万人", "PC022", "10万"),
        ("一、新增床位100张以上", "PC022", "100张以上"),
        ("（一）建成垃圾分类处理系统。（牵头：城管局）", "PC062", "建成垃圾分类处理系统。（牵头：城管局）"),
        ("（一）坚持就业优先；", "PC062", "坚持就业优先；"),
    ],
)
def test_a_heading_that_promises(heading: str, code: str, words: str) -> None:
    plan = body_of(f"{heading}\n1. 床位：10张\n")
    places = [(one.code.id, one.place) for one in plan.findings]
    (line,) = [place for found, place in places if found == code]
    assert line is not None
    assert plan.source.line(line.line)[line.column - 1 : line.end_column - 1] == words
    assert [unread.text.value for unread in plan.unread] == [heading]
    assert plan.items[0].quantities[0].horizon is None


@pytest.mark.parametrize(
    "heading", ["一、实施“1+3”行动", "（一）2023年工作任务", "一、18岁至45岁就业", "一、打造15分钟圈"]
)
def test_a_figure_that_promises_nothing(heading: str) -> None:
    assert complaints(body_of(f"{heading}\n1. 床位：2023年10张\n")) == []
