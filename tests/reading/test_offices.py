"""A bracket behind an item that only names who is responsible is read; one that says anything else is not."""

import pytest
from plan_texts import body_of, complaints, only_item

from plancheck.codes import reading as codes


def names(text: str) -> tuple[list[str], list[str]]:
    item = only_item(text)
    assert item.unread == ()
    assert [one.low for one in item.quantities] == [100000]
    return [one.value for one in item.lead], [one.value for one in item.responsible]


@pytest.mark.parametrize(
    ("bracket", "lead", "responsible"),
    [
        ("（牵头单位：市人社局）", ["市人社局"], []),
        ("(牵头单位:市人社局)", ["市人社局"], []),
        ("（牵头单位：农牧厅、林草局、人社厅）。", ["农牧厅", "林草局", "人社厅"], []),
        ("（责任单位：市人社局；各区政府）", [], ["市人社局", "各区政府"]),
        ("（牵头单位：市人社局；责任单位：市教育局、各区市县）", ["市人社局"], ["市教育局", "各区市县"]),
        ("（牵头单位：市人社局，配合单位：市教育局，市财政局）", ["市人社局"], ["市教育局", "市财政局"]),
        ("（牵头领导：张三；牵头单位：市人社局）", ["市人社局"], []),
        ("（市人社局牵头）", ["市人社局"], []),
        ("（由市人社局、市教育局牵头，各区政府配合）", ["市人社局", "市教育局"], ["各区政府"]),
        ("（市人社局、市民政局按职责分工负责）", [], ["市人社局", "市民政局"]),
        (" (Lead: Employment Bureau; Responsible: Education Bureau, districts)", ["Employment Bureau"],
         ["Education Bureau", "districts"]),
    ],
)  # fmt: skip
def test_offices_behind_the_figure(bracket: str, lead: list[str], responsible: list[str]) -> None:
    assert names(f"1. 城镇新增就业：2023年10万人{bracket}\n") == (lead, responsible)


def test_offices_behind_a_measure_are_no_part_of_its_name() -> None:
    item = only_item("1. 措施：建成平台，2023年底前完成（牵头单位：市人社局）。\n")
    assert (item.name.value, [one.value for one in item.lead]) == ("建成平台", ["市人社局"])
    assert item.deadline is not None
    assert item.deadline.last.year == 2023


@pytest.mark.parametrize(
    "inside",
    [
        "牵头单位：市人社局，不含农村", "责任单位：市人社局，农村部分", "责任单位：市人社局；力争12万人", "牵头单位：市人社局，农村地区除外",
        "市人社局口径", "市人社局", "牵头单位：市人社局；口径：城镇", "牵头单位：2024年底", "只含市属单位负责", "不含市区牵头",
        "Lead: A, except villages", "试点单位：甲局",
    ],
)  # fmt: skip
def test_a_bracket_that_may_say_more_is_not_read(inside: str) -> None:
    plan = body_of(f"1. 城镇新增就业：2023年10万人（{inside}）\n")
    assert [finding.code for finding in plan.findings] == [codes.NOTE_IN_BRACKETS]
    assert plan.items[0].unread
    assert plan.items[0].quantities == ()


def test_lines_below_must_not_name_others() -> None:
    same = body_of("1. 甲：2023年1人（市人社局牵头）\n   牵头单位：市人社局\n   责任单位：乙局\n")
    assert complaints(same) == []
    other = body_of("1. 甲：2023年1人（市人社局牵头）\n   牵头单位：乙局\n")
    assert complaints(other) == ["3:14-18 PC018 同一编号项下“牵头单位”写了两次，第二次不计。"]
    assert [one.value for one in other.items[0].lead] == ["乙局"]


@pytest.mark.parametrize(
    "line",
    [
        "1、城镇新增就业10万人以上。责任单位:市人社局", "1、城镇新增就业10万人以上（责任单位：市人社局）。",
        "1、城镇新增就业10万人以上。（牵头单位：市人社局；责任单位：甲局）",
    ],
)  # fmt: skip
def test_a_sentence_whose_only_colon_is_that_of_the_offices(line: str) -> None:
    plan = body_of(line + "\n1. 甲：2023年1人\n")
    assert complaints(plan) == ["3:3-15 PC012 编号项“城镇新增就业10万人以上”没有冒号，读不出承诺了什么。"]
    assert [one.text.value for one in plan.unread] == [line]
