"""A 万 too many or missing is noticed, a high promise is not."""

import pytest

from checked import HEAD, advised, findings, told
from plancheck.checks import magnitudes
from plancheck.matching.matched import matched
from plancheck.matching.names import Names
from plancheck.packs.load import load_pack
from plancheck.reading.plan import read_plan
from plancheck.source import Source


def test_wan_twice() -> None:
    body = "1. 城镇新增就业：2023年450000万人以上\n"
    assert told(magnitudes, body) == [
        "7 PC106 error [450000万人] “450000万人”同省级要求中最大的数（138万人）相比差得太远，可能多写或漏写了“万”，或写错了“万”“亿”。"
    ]
    assert advised(findings(magnitudes, body)) == ["请核对；如果要写的是45万人，照此改写。"]


@pytest.mark.parametrize(
    ("value", "severity", "meant"),
    [
        ("10000万人", "error", "1万人"),  # 72 times the province's figure, plausible without 万
        ("2亿人", "error", "2人"),
        ("3000000000人", "error", "30万人"),
        ("13.9万人", None, ""),
        ("1380万人", None, ""),  # ten times: large, and no slip
        ("1400万人", "error", "1400人"),
        ("45人", "warning", "45万人"),
        ("138人", "warning", "138万人"),
        ("139人", None, ""),
        ("0人", None, ""),
    ],
)
def test_criterion(value: str, severity: str | None, meant: str) -> None:
    body = f"1. 城镇新增就业：2023年{value}\n"
    lines = told(magnitudes, body)
    assert [line.split("]")[0] for line in lines] == ([f"7 PC106 {severity} [{value}"] if severity else [])
    if meant:
        assert advised(findings(magnitudes, body)) == [f"请核对；如果要写的是{meant}，照此改写。"]


@pytest.mark.parametrize(
    ("value", "meant"), [("9.8万元", "9.8亿元"), ("98000元", "9.8亿元"), ("9.8亿元", ""), ("150万元", "")]
)
def test_wan_for_yi(value: str, meant: str) -> None:
    pack = load_pack("liaoning-2023")
    names = Names(pack)
    plan = read_plan(Source("a.plan", f"{HEAD}1. 老旧小区改造投资额：2023年{value}\n"))
    made = tuple(magnitudes.check(plan, matched(plan, pack, names), pack, names))
    assert [one.severity.name for one in made] == (["WARNING"] if meant else [])
    assert advised(made) == ([f"请核对；如果要写的是{meant}，照此改写。"] if meant else [])


def test_each_milestone_by_itself() -> None:
    body = "1. 城镇新增就业：2023年10万人以上；到2025年累计310000万人\n"
    assert [line.split("]")[0] for line in told(magnitudes, body)] == ["7 PC106 error [310000万人"]


def test_shares_and_changes_cannot_slip() -> None:
    assert told(magnitudes, "1. 城市生活垃圾回收利用率：2023年38%以上\n2. 城镇新增就业：2023年增长5%\n") == []


def test_classifier_that_the_pack_calls_equal() -> None:
    lines = told(magnitudes, "1. 新增养老床位：2023年500万个\n")
    assert [line.split("]")[0] for line in lines] == ["7 PC106 error [500万个"]
