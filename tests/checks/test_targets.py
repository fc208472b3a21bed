"""Figures that an indicator cannot take are reported once, where they stand."""

import pytest

from checked import advised, findings, told
from plancheck.checks import targets


@pytest.mark.parametrize("unit", ["户", "人次", "个", "平方米"])
def test_other_dimension_than_persons(unit: str) -> None:
    assert told(targets, f"1. 城镇新增就业：2023年10万{unit}以上\n") == [
        f"7 PC101 error [10万{unit}] “10万{unit}”的计量单位（{unit}）不能换算成该指标的单位（人）。"
    ]


@pytest.mark.parametrize("unit", ["人", "名"])
def test_equal_classifiers(unit: str) -> None:
    assert told(targets, f"1. 城镇新增就业：2023年10万{unit}以上\n") == []


def test_figure_outside_the_domain() -> None:
    assert told(targets, "1. 城市生活垃圾回收利用率：2023年110%以上\n") == [
        "7 PC102 error [110%] “110%”超出了该指标可能的范围（不超过100%）。"
    ]


@pytest.mark.parametrize(
    ("name", "value"),
    [("城市生活垃圾回收利用率", "35%以内"), ("城镇调查失业率", "5.5%以上"), ("城镇新增就业", "不超过10万人")],
)
def test_comparator_the_wrong_way(name: str, value: str) -> None:
    assert told(targets, f"1. {name}：2023年{value}\n") == [
        f"7 PC103 error [2023年{value}] “2023年{value}”限定的是“{name}”不利的一侧，等于没有承诺。"
    ]


def test_a_date_of_its_own_beside_another_deadline() -> None:
    body = "1. 城市生活垃圾回收利用率：2023年40%\n   完成时限：2025年12月\n"
    assert told(targets, body) == [
        "7 PC123 error [2023年40%] “2023年40%”自己写了时限，下面的完成时限却是“2025年12月”，以哪个为准不清楚。"
    ]
    assert [one.line for one in findings(targets, body)[0].related] == [8]


def test_comparator_is_free_for_a_neutral_indicator() -> None:
    assert told(targets, "1. 改造楼栋：2023年不超过100栋\n") == []


def test_percent_where_points_may_be_meant() -> None:
    (one,) = findings(targets, "1. 城市生活垃圾回收利用率：2023年提高5%\n")
    assert one.code.id == "PC104"
    assert advised([one]) == ["写成“提高到5%”；如果说的是变化量，把“%”改成“个百分点”。"]
    assert told(targets, "1. 城市生活垃圾回收利用率：2023年提高5个百分点\n") == []
    assert told(targets, "1. 城市生活垃圾回收利用率：2023年提高到38%\n") == []


def test_about_without_a_tolerance() -> None:
    assert told(targets, "1. 公共图书馆、文化馆、美术馆：2025年200个左右\n") == [
        "7 PC105 error [200个] “2025年200个左右”允许的上下幅度没有规定，“公共图书馆、文化馆、美术馆”无法判定。"
    ]
    assert told(targets, "1. 城镇新增就业：2023年10万人左右\n") == []


def test_one_finding_for_a_figure_shared_by_two_indicators() -> None:
    head = "离校未就业高校毕业生跟踪回访率、就业服务率"
    assert [line[:7] for line in told(targets, f"1. {head}：2023年120%\n")] == ["7 PC102"]


def test_two_figures_are_two_findings() -> None:
    lines = told(targets, "1. 城镇新增就业：2023年10万户以上；2024年11万户以上\n")
    assert [line.split("]")[0] for line in lines] == ["7 PC101 error [10万户", "7 PC101 error [11万户"]


def test_parts_and_baseline_are_figures_too() -> None:
    body = "1. 城镇新增就业：2023年10万人以上\n   现状：2022年9万户\n   分解：中山区5万户、西岗区5万人\n"
    assert [line.split("]")[0] for line in told(targets, body)] == ["9 PC101 error [5万户", "8 PC101 error [9万户"]


def test_a_baseline_has_no_wrong_way() -> None:
    body = "1. 城镇调查失业率：2023年5.5%以内\n   现状：2022年5.6%以上\n"
    assert told(targets, body) == []


def test_unknown_indicators_and_results_are_left_alone() -> None:
    assert told(targets, "1. 青年见习：2023年110%\n2. 完成情况：城镇新增就业10万户\n") == []


def test_a_decrease_is_told_in_the_unit_of_the_indicator() -> None:
    (one,) = findings(targets, "1. 新增养老床位：2023年减少220张\n")
    assert one.code.id == "PC124"
    (told_to,) = advised([one])
    assert told_to.startswith("写要做到多少张，时限照原来的写；")
