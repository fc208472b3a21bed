"""Brackets that name parts of a figure are set aside with a note, and the figure before them is read."""

import pytest
from quantity_values import pointed, source_of, value_of

from plancheck.codes import Severity
from plancheck.codes import reading as codes
from plancheck.messages.catalogue import sentence
from plancheck.model.quantity import Comparator


@pytest.mark.parametrize(
    ("text", "number", "comparator", "part"),
    [
        ("10万个（其中高校毕业生岗位6万个）", 100000, Comparator.BARE, "其中高校毕业生岗位6万个"),
        ("110张（含普惠20张）", 110, Comparator.BARE, "含普惠20张"),
        ("110张(包括普惠不少于20张)以上", 110, Comparator.AT_LEAST, "包括普惠不少于20张"),
        ("10个（其中：新建六个，改建4个）", 10, Comparator.BARE, "其中：新建六个，改建4个"),
        ("10个（其中新建6个；改建4个）左右", 10, Comparator.ABOUT, "其中新建6个；改建4个"),
        ("95%（其中农村达到90%以上）", 95, Comparator.BARE, "其中农村达到90%以上"),
        ("30台（套）（其中进口10台（套））", 30, Comparator.BARE, "其中进口10台（套）"),
        ("100 units (of which 20 in villages)", 100, Comparator.BARE, "of which 20 in villages"),
    ],
)
def test_parts_are_noted_and_not_judged(text: str, number: int, comparator: Comparator, part: str) -> None:
    value = value_of(text)
    (quantity,) = value.quantities
    assert (quantity.low, quantity.high, quantity.comparator) == (number, number, comparator)
    assert value.unread == ()
    (finding,) = value.findings
    assert (finding.code, finding.severity) == (codes.PART_NOT_JUDGED, Severity.NOTE)
    assert pointed(text, finding) == part
    assert sentence(finding, "zh-CN") == f"括号里的“{part}”是整体的一部分，只记录，不参与判断。"
    assert sentence(finding, "en") == f"“{part}” is a part of the whole before it and is not judged."


def test_each_milestone_keeps_its_place_and_its_own_parts() -> None:
    text = "2023年10万个（其中新建6万个）；2025年20万个（含改建1万个）以上"
    source, span = source_of(text)
    value = value_of(text)
    assert [source.slice(one.span) for one in value.quantities] == [
        "2023年10万个", "2025年20万个（含改建1万个）以上",
    ]  # fmt: skip
    assert [pointed(text, one) for one in value.findings] == ["其中新建6万个", "含改建1万个"]


@pytest.mark.parametrize(
    "inside",
    [
        "其中2023年10万人", "其中已完成5万人", "其中力争2万人", "其中不计入考核2万人", "含续建2万人", "含上年结转2万人",
        "含农村", "含续建", "含10万人", "不含农村2万人", "力争", "新口径", "其中以青年为主",
        "including 20 carried over",
    ],
)  # fmt: skip
def test_what_may_change_the_whole_stays_unread(inside: str) -> None:
    value = value_of(f"到2025年30万人（{inside}）")
    assert len(value.unread) == 1
    assert codes.PART_NOT_JUDGED not in [one.code for one in value.findings]
    assert [one.code.severity for one in value.findings] == [Severity.ERROR]


def test_parts_without_a_whole_are_unread() -> None:
    assert value_of("（其中新建5个）").unread
    assert value_of("10（其中新建5）000个").quantities == ()


def test_a_blank_whole_is_blank() -> None:
    value = value_of("待填（其中新建5个）")
    assert value.blank
    assert [one.code for one in value.findings] == [codes.PART_NOT_JUDGED]
