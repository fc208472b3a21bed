"""A closed list of parts must reach its total; more than the total is good practice."""

from checked import findings, related_lines, told
from plancheck.checks import parts

ITEM = "1. 城镇新增就业：2023年10万人以上\n   分解："


def test_parts_below_their_total() -> None:
    body = ITEM + "中山区4万人、西岗区5.5万人\n"
    assert told(parts, body) == [
        "8 PC110 warning [中山区4万人、西岗区5.5万人] "
        "“城镇新增就业”分解到各地后是9.5万人，比总数“2023年10万人以上”差5000人。"
    ]
    assert related_lines(findings(parts, body)[0]) == [7]


def test_parts_that_reach_or_exceed_their_total() -> None:
    assert told(parts, ITEM + "中山区4万人、西岗区6万人\n") == []
    assert told(parts, ITEM + "中山区5万人、西岗区6万人\n") == []


def test_open_list_says_nothing_of_the_sum() -> None:
    assert told(parts, ITEM + "中山区4万人、西岗区1万人等\n") == []


def test_part_that_cannot_be_counted() -> None:
    assert told(parts, ITEM + "中山区4万户、西岗区1万人\n") == []


def test_parts_of_a_stock_without_a_date_are_held_against_the_easiest_figure() -> None:
    item = "1. 公共图书馆、文化馆、美术馆：2023年90个；2025年100个\n   分解："
    assert told(parts, item + "中山区45个、西岗区46个\n") == []
    assert [line[:7] for line in told(parts, item + "中山区44个、西岗区45个\n")] == ["8 PC110"]


def test_best_part_of_a_share() -> None:
    item = "1. 城市生活垃圾回收利用率：2023年38%以上\n   分解："
    assert told(parts, item + "中山区37%、西岗区36%\n") == [
        "8 PC110 warning [中山区37%、西岗区36%] "
        "“城市生活垃圾回收利用率”分解到各地后是37%，比总数“2023年38%以上”差1个百分点。"
    ]
    assert told(parts, item + "中山区40%、西岗区36%\n") == []


def test_less_is_better() -> None:
    item = "1. 城镇调查失业率：2023年5.5%以内\n   分解："
    assert [line[:7] for line in told(parts, item + "中山区5.6%以内、西岗区5.8%以内\n")] == ["8 PC110"]
    assert told(parts, item + "中山区5.4%以内、西岗区5.8%以内\n") == []
