"""A figure without a date is noticed; what runs through the plan's period needs none."""

from checked import told
from plancheck.checks import dates


def test_no_date_at_all() -> None:
    assert told(dates, "1. 城镇新增就业：10万人以上\n") == [
        "7 PC113 warning [10万人以上] “10万人以上”没有写到什么时候完成。"
    ]


def test_also_for_what_no_commitment_asks() -> None:
    assert [line.split("]")[0] for line in told(dates, "1. 青年见习：500人以上\n")] == ["7 PC113 warning [500人以上"]


def test_dated_by_figure_deadline_or_heading() -> None:
    assert told(dates, "1. 城镇新增就业：2023年10万人以上\n") == []
    assert told(dates, "1. 城镇新增就业：10万人以上\n   完成时限：2023年12月\n") == []
    assert told(dates, "二、2023年重点任务\n1. 城镇新增就业：10万人以上\n") == []


def test_what_runs_through_the_period() -> None:
    body = "1. 城镇新增就业：每年10万人\n2. 孤儿基本生活养育标准增长：年均6%\n3. 城镇调查失业率：控制在5.5%以内\n"
    assert told(dates, body) == []


def test_only_the_undated_milestone() -> None:
    lines = told(dates, "1. 公共图书馆、文化馆、美术馆：90个\n2. 公共图书馆、文化馆、美术馆：2025年100个\n")
    assert [line[:7] for line in lines] == ["7 PC113"]
