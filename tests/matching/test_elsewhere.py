"""Another city's name over items, the city's own before a name, and a period that has none of the items' years."""

import pytest

from checked import NAMES, told
from plancheck.checks import cities, periods
from plancheck.matching.matched import matched
from plancheck.model.plan import Plan
from plancheck.reading.plan import read_plan
from plancheck.source import Source
from tiny_pack import PACK

ITEM = "1. 城镇新增就业：2023年10万人以上\n"


def plan(title: str = "实施方案", period: str = "2023年—2025年", body: str = ITEM, head: str = "") -> Plan:
    return read_plan(Source("a.plan", f"方案：{title}\n城市：大连市\n{head}期间：{period}\n\n{body}"))


def doubts(one: Plan) -> list[str | None]:
    return [each.item.doubt and each.item.doubt.value for each in matched(one, PACK, NAMES)]


@pytest.mark.parametrize(
    ("title", "doubted"),
    [
        ("沈阳市行动方案", "沈阳市"), ("关于印发丹东市方案的通知", "丹东市"), ("Shenyang action plan", "Shenyang"), ("大连市实施方案", None),
        ("大连市沈阳市对口合作方案", None), ("民生实施方案", None),
    ],
)  # fmt: skip
def test_a_title(title: str, doubted: str | None) -> None:
    assert doubts(plan(title)) == [doubted]
    found = told(cities, ITEM, f"方案：{title}\n城市：大连市\n")
    sentence = f"“{doubted}”是别的市，而方案的城市是“大连市”：这里写的不能算作本市的承诺。"
    assert found == ([f"1 PC125 error [{doubted}] {sentence}"] if doubted else [])


def test_a_notice_above_the_head() -> None:
    one = read_plan(Source("a.plan", f"关于印发沈阳市方案的通知\n城市：大连市\n期间：2023年\n\n{ITEM}"))
    assert doubts(one) == ["沈阳市"]


def test_an_issuer_of_another_city() -> None:
    assert doubts(plan(head="发文机关：沈阳市人民政府\n")) == ["沈阳市"]
    assert doubts(plan(head="发文机关：大连市人民政府\n")) == [None]


@pytest.mark.parametrize(
    ("heading", "doubted"),
    [
        ("沈阳市", True), ("沈阳", True), ("沈阳市目标", True), ("沈阳的做法", True), ("Shenyang targets", True), ("（沈阳市）", False),
        ("大连市", False), ("大连市目标", False), ("沈阳都市圈", False), ("融入沈阳现代化都市圈", False), ("与沈阳市协同发展", False),
    ],
)  # fmt: skip
def test_a_heading(heading: str, doubted: bool) -> None:
    one = plan(body=f"一、{heading}\n{ITEM}二、其他\n2. 城镇新增就业：2024年10万人以上\n")
    assert doubts(one) == [heading if doubted else None, None]


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("大连市城镇新增就业", True), ("大连城镇新增就业", True), ("沈阳市城镇新增就业", False), ("大连市区城镇新增就业", False),
        ("Dalian's New urban employment", True),
    ],
)  # fmt: skip
def test_the_own_name_before_an_indicator(name: str, known: bool) -> None:
    (one,) = matched(plan(body=f"1. {name}：2023年10万人\n"), PACK, NAMES)
    assert [each.id for each in one.indicators] == (["new-urban-employment"] if known else [])


@pytest.mark.parametrize(
    ("period", "doubted"),
    [("2019年—2020年", True), ("2023年", False), ("2021年—2025年", False), ("2025年—2027年", False)],
)
def test_a_period_beside_the_items(period: str, doubted: bool) -> None:
    assert doubts(plan(period=period)) == [period if doubted else None]
    found = told(periods, ITEM, f"方案：实施方案\n城市：大连市\n期间：{period}\n")
    assert [one.split(" ")[1] for one in found] == (["PC126"] if doubted else [])


def test_a_plan_for_later_years_is_no_slip() -> None:
    later = "1. 城镇新增就业：2031年10万人以上\n"
    assert doubts(plan(period="2030年—2032年", body=later)) == [None]
