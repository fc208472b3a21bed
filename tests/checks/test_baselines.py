"""A target worse than the stated baseline is noticed at the target."""

from checked import findings, related_lines, told
from plancheck.checks import baselines


def test_level_below_its_baseline() -> None:
    body = "1. 城市生活垃圾回收利用率：2023年35%以上\n   现状：2022年36%\n"
    assert told(baselines, body) == [
        "7 PC112 warning [2023年35%以上] “城市生活垃圾回收利用率”的目标“2023年35%以上”比现状36%还差1个百分点。"
    ]
    assert related_lines(findings(baselines, body)[0]) == [8]


def test_less_is_better() -> None:
    assert [line[:7] for line in told(baselines, "1. 城镇调查失业率：2023年5.5%以内\n   现状：2022年5.2%\n")] == [
        "7 PC112"
    ]
    assert told(baselines, "1. 城镇调查失业率：2023年5.5%以内\n   现状：2022年5.6%\n") == []


def test_equal_or_better_is_no_finding() -> None:
    assert told(baselines, "1. 城市生活垃圾回收利用率：2023年36%；2025年40%\n   现状：2022年36%\n") == []


def test_each_milestone_that_is_worse() -> None:
    body = "1. 城市生活垃圾回收利用率：2023年34%；2024年35%；2025年40%\n   现状：2022年36%\n"
    assert [line.split("]")[0] for line in told(baselines, body)] == [
        "7 PC112 warning [2023年34%",
        "7 PC112 warning [2024年35%",
    ]


def test_from_and_to() -> None:
    assert [line[:7] for line in told(baselines, "1. 生均公用经费：2023年由10元提高至5元\n")] == ["7 PC112"]
    assert told(baselines, "1. 生均公用经费：2023年由5元提高至10元\n") == []


def test_a_flow_below_last_year_is_a_note() -> None:
    body = "1. 城镇新增就业：2023年10万人以上；到2025年累计31万人\n   现状：2022年10.4万人\n"
    assert [line.split("]")[0] for line in told(baselines, body)] == ["7 PC112 note [2023年10万人以上"]


def test_growth_is_not_compared_with_a_level() -> None:
    assert told(baselines, "1. 公共图书馆、文化馆、美术馆：2023年增长5%\n   现状：2022年90个\n") == []


def test_a_fall_from_the_baseline() -> None:
    body = "1. 城市生活垃圾回收利用率：2023年下降2个百分点\n   现状：2022年36%\n"
    assert told(baselines, body) == [
        "7 PC112 warning [2023年下降2个百分点] “城市生活垃圾回收利用率”的目标“2023年下降2个百分点”比现状36%还差2个百分点。"
    ]
    assert told(baselines, body.replace("下降", "提高")) == []
