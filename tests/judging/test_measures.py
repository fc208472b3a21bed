"""A measure is met when it is named, strong enough and in time."""

import pytest
from judged import Basis, Strength, case, judgement, measure, said

COMPLETE = measure()
ADVANCE = measure("推进", strength=Strength.ADVANCE)
ASSUMED = measure(by="2025", basis=Basis.ASSUMED)


@pytest.mark.parametrize(
    ("line", "outcome"),
    [
        ("措施：建成分类处理系统\n   完成时限：2023年12月", "met"),
        ("措施：2023年底前建成分类处理系统\n   完成时限：2023年底前", "met"),
        ("措施：完成分类处理系统建设\n   完成时限：2023年12月", "met"),
        ("措施：推进分类处理系统建设\n   完成时限：2023年12月", "weak measure-weak-verb"),
        ("措施：探索建设分类处理系统\n   完成时限：2023年12月", "weak measure-weak-verb"),
        ("措施：力争建成分类处理系统\n   完成时限：2023年12月", "weak measure-weak-verb"),
        ("措施：基本建成分类处理系统\n   完成时限：2023年12月", "weak measure-weak-verb"),
        ("措施：分类处理系统\n   完成时限：2023年12月", "weak measure-weak-verb"),
        ("措施：M-01\n   完成时限：2023年12月", "met"),
        ("措施：建成分类处理系统", "weak measure-undated"),
        ("措施：建成分类处理系统\n   完成时限：2024年1月", "gap measure-late"),
        ("措施：暂缓建设分类处理系统\n   完成时限：2023年12月", "undeterminable measure-negated"),
        ("措施：建成分类处理系统一期工程\n   完成时限：2023年12月", "undeterminable undeterminable-line"),
        ("措施：建成别的系统", "missing missing"),
        ("分类处理系统：2023年建成", "met"),
        ("分类处理系统：2023年底前全面建成投用。", "met"),
        ("建成分类处理系统：年底前完成", "undeterminable year-unknown"),
        ("分类处理系统：2025年底前建成", "gap measure-late"),
        ("分类处理系统：2023年底前建成一半", "undeterminable undeterminable-line"),
        ("分类处理系统：2023年建成0个", "undeterminable undeterminable-line"),
        ("分类处理系统：2023年建成100%", "met"),
        ("分类处理系统：2023年13月建成", "undeterminable impossible-date"),
        ("分类处理系统：待填", "missing missing-blank"),
        ("措施：到2025年建成分类处理系统", "gap measure-late"),
        ("措施：计划建成分类处理系统\n   完成时限：2023年12月", "weak measure-weak-verb"),
        ("措施：建成分类处理系统，2024年底前完成", "gap measure-late"),
        ("措施：建成分类处理系统；2025年底前投运\n   完成时限：2023年12月", "undeterminable undeterminable-deadline"),
        ("措施：建成分类处理系统。2025年启动。", "undeterminable undeterminable-deadline"),
        ("措施：建成分类处理系统，明年启动\n   完成时限：2023年12月", "undeterminable undeterminable-deadline"),
        ("措施：2025年底前建成分类处理系统\n   完成时限：2023年12月", "undeterminable undeterminable-deadline"),
        ("措施：建成分类处理系统，年内整治堆点\n   完成时限：2023年12月", "met"),
        ("措施：不建成分类处理系统\n   完成时限：2023年12月", "undeterminable measure-negated"),
        ("措施：建成分类处理系统，待资金落实后启动\n   完成时限：2023年12月", "undeterminable measure-negated"),
    ],
)
def test_a_measure_to_be_completed(line: str, outcome: str) -> None:
    assert case(COMPLETE, line) == outcome


@pytest.mark.parametrize(
    ("line", "outcome"),
    [
        ("措施：推进分类处理系统建设\n   完成时限：2023年12月", "met"),
        ("措施：加快分类处理系统建设\n   完成时限：2023年12月", "met"),
        ("措施：建成分类处理系统\n   完成时限：2023年12月", "met"),
        ("措施：研究分类处理系统建设\n   完成时限：2023年12月", "weak measure-weak-verb"),
    ],
)
def test_a_measure_to_be_advanced(line: str, outcome: str) -> None:
    assert case(ADVANCE, line) == outcome


def test_a_weak_verb_of_the_article_itself_is_strong_enough() -> None:
    explore = measure("探索建立", "2025", Basis.ASSUMED, Strength.ADVANCE)
    assert case(explore, "措施：探索建立分类处理系统") == "met +horizon-assumed"
    assert case(explore, "措施：研究探索建立分类处理系统") == "weak measure-weak-verb +horizon-assumed"


def test_no_date_is_weak_only_where_the_article_states_one() -> None:
    assert case(ASSUMED, "措施：建成分类处理系统") == "met +horizon-assumed"
    assert case(ASSUMED, "措施：建成分类处理系统\n   完成时限：2023年12月") == "met"
    assert case(ASSUMED, "措施：建成分类处理系统\n   完成时限：2026年12月") == "gap measure-late"


def test_the_best_line_counts_but_taking_it_back_is_undeterminable() -> None:
    late = "措施：建成分类处理系统\n   完成时限：2025年12月\n"
    assert case(COMPLETE, late + "措施：建成分类处理系统\n   完成时限：2023年12月") == "met"
    assert case(COMPLETE, late + "措施：取消分类处理系统") == "undeterminable measure-negated"


def test_a_line_that_cannot_be_read_could_be_the_one_that_keeps_it() -> None:
    unread = "分类处理系统：2023年建成甲\n"
    assert case(COMPLETE, unread + "措施：建成分类处理系统\n   完成时限：2023年12月") == "met"
    assert case(COMPLETE, unread + "措施：建成分类处理系统\n   完成时限：2025年12月") == (
        "undeterminable unreadable-figure"
    )


@pytest.mark.parametrize("written", ["待定", "____", "长期", "持续推进", "2023年13月"])
def test_a_deadline_that_cannot_be_read_is_not_none(written: str) -> None:
    deadline = f"\n   完成时限：{written}"
    code = "impossible-date" if written == "2023年13月" else "unreadable-date"
    assert case(COMPLETE, "措施：建成分类处理系统" + deadline) == f"undeterminable {code}"
    assert case(ASSUMED, "措施：建成分类处理系统" + deadline) == f"undeterminable {code}"
    finding = judgement(ASSUMED, "措施：建成分类处理系统" + deadline).finding
    assert finding is not None
    assert (finding.rule, finding.facts["written"]) == ("system", written.replace("____", "_"))


def test_what_is_said() -> None:
    assert said(COMPLETE, "措施：探索建设分类处理系统") == (
        "“分类处理系统”的动作是“建成”，方案写“探索建设分类处理系统”，其中“探索”弱于承诺。"
    )
    one = judgement(COMPLETE, "措施：建成分类处理系统\n   牵头单位：市局、市环卫中心")
    assert one.responsible == ("市局", "市环卫中心")
    assert one.written == "建成分类处理系统"


def test_outside_the_period_and_silent() -> None:
    assert case(COMPLETE, "措施：建成别的系统", period="2024年—2025年") == "not_applicable period"
