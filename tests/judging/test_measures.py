"""A measure is met when it is named, strong enough and in time."""

import pytest
from judged import Basis, Strength, case, judgement, measure, said

from plancheck.messages.catalogue import advice, sentence

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
        ("措施：建成分类处理系统，力争走在全省前列\n   完成时限：2023年12月", "met"),
        ("措施：推进分类处理系统建设，力争建成三座场站\n   完成时限：2023年12月", "weak measure-weak-verb"),
        ("措施：建成分类处理系统，投资2050万元\n   完成时限：2023年12月", "met"),
        ("措施：建成分类处理系统，面积2050平方米\n   完成时限：2023年12月", "met"),
        ("措施：建成分类处理系统，新增点位2024个\n   完成时限：2023年12月", "met"),
        ("Measure: build the sorting system, with 2030 bins\n   Deadline: 2023-12", "met"),
        (
            "Measure: build the sorting system, in use by 2030\n   Deadline: 2023-12",
            "undeterminable undeterminable-deadline",
        ),
        ("措施：建成分类处理系统，2024年投用\n   完成时限：2023年12月", "undeterminable undeterminable-deadline"),
        ("措施：建成分类处理系统，2024.6投用\n   完成时限：2023年12月", "undeterminable undeterminable-deadline"),
        ("措施：建成分类处理系统，2024底投用\n   完成时限：2023年12月", "undeterminable undeterminable-deadline"),
        ("措施：建成分类处理系统，2024完成\n   完成时限：2023年12月", "undeterminable undeterminable-deadline"),
        ("措施：建成分类处理系统，2024两年完成\n   完成时限：2023年12月", "undeterminable undeterminable-deadline"),
        ("措施：建成分类处理系统，2024项目投用\n   完成时限：2023年12月", "undeterminable undeterminable-deadline"),
        ("措施：建成分类处理系统，2024\n   完成时限：2023年12月", "undeterminable undeterminable-deadline"),
        ("措施：建成一批分类处理系统\n   完成时限：2023年12月", "met"),
        ("措施：建成0套分类处理系统\n   完成时限：2023年12月", "undeterminable undeterminable-line"),
        ("措施：建成分类处理系统一期工程\n   完成时限：2023年12月", "undeterminable undeterminable-line"),
        ("措施：建成别的系统", "missing missing"),
        ("分类处理系统：2023年建成", "met"),
        ("分类处理系统：2023年底前全面建成投用。", "met"),
        ("建成分类处理系统：年底前完成", "undeterminable year-unknown"),
        ("分类处理系统：2025年底前建成", "gap measure-late"),
        ("分类处理系统：2023年底前建成一半", "undeterminable measure-figure"),
        ("分类处理系统：2023年建成0个", "undeterminable measure-figure"),
        ("分类处理系统：2023年建成不超过3个", "undeterminable measure-figure"),
        ("分类处理系统：2023年下降10%", "undeterminable measure-figure"),
        ("分类处理系统：2023年建成1套\n   现状：2022年2套", "undeterminable measure-figure"),
        ("分类处理系统：2023年建成3套\n   现状：2022年2套", "met"),
        ("分类处理系统：与上年持平", "undeterminable undeterminable-relative"),
        ("分类处理系统：2023年1套", "weak measure-weak-verb"),
        ("措施：开工建设分类处理系统\n   完成时限：2023年12月", "weak measure-weak-verb"),
        ("措施：启动分类处理系统建设\n   完成时限：2023年12月", "weak measure-weak-verb"),
        ("措施：建成分类处理系统\n   完成时限：2022年12月", "undeterminable measure-date-past"),
        ("措施：建成分类处理系统\n   完成时限：2020年", "undeterminable measure-date-past"),
        ("措施：2021年建成分类处理系统", "undeterminable measure-date-past"),
        ("分类处理系统：2022年建成", "undeterminable measure-date-past"),
        ("分类处理系统：2022年建成1个；2023年建成2个", "met"),
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
        ("措施：建成分类处理系统，义县除外\n   完成时限：2023年12月", "undeterminable undeterminable-doubt"),
        ("措施：建成分类处理系统，不留死角\n   完成时限：2023年12月", "met"),
        ("措施：建成分类处理系统\n   完成时限：2023年12月\n   备注：暂缓", "undeterminable undeterminable-doubt"),
        ("措施：建成分类处理系统规划\n   完成时限：2023年12月\n   对应：M-01", "undeterminable undeterminable-line"),
    ],
)
def test_a_measure_to_be_completed(line: str, outcome: str) -> None:
    assert case(COMPLETE, line) == outcome


@pytest.mark.parametrize(
    ("line", "outcome"),
    [
        ("措施：推进分类处理系统建设，力争走在全省前列\n   完成时限：2023年12月", "met"),
        ("措施：推进分类处理系统建设，鼓励社会力量参与\n   完成时限：2023年12月", "met"),
        ("措施：推进分类处理系统建设，拟新建20处\n   完成时限：2023年12月", "met"),
        ("措施：推进分类处理系统建设，力争年底前完成\n   完成时限：2023年12月", "weak measure-weak-verb"),
        ("措施：推进分类处理系统建设，争取落地\n   完成时限：2023年12月", "weak measure-weak-verb"),
        ("措施：推进分类处理系统建设，争取上级资金支持\n   完成时限：2023年12月", "weak measure-weak-verb"),
        ("措施：推进分类处理系统建设，力争通过三年努力见效\n   完成时限：2023年12月", "weak measure-weak-verb"),
        ("措施：力争通过三年努力，推进分类处理系统建设\n   完成时限：2023年12月", "weak measure-weak-verb"),
        ("措施：推进分类处理系统建设，力争五年内见到明显成效\n   完成时限：2023年12月", "weak measure-weak-verb"),
        ("措施：推进分类处理系统建设，拟由乙市承担\n   完成时限：2023年12月", "weak measure-weak-verb"),
        ("措施：推进分类处理系统建设，拟转为民营企业\n   完成时限：2023年12月", "weak measure-weak-verb"),
        ("措施：推进分类处理系统建设，鼓励各县区自行决定\n   完成时限：2023年12月", "weak measure-weak-verb"),
        ("措施：推进分类处理系统建设，研究可行方案\n   完成时限：2023年12月", "weak measure-weak-verb"),
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
    codes = {"2023年13月": "impossible-date", "长期": "date-without-end", "持续推进": "date-without-end"}
    code = codes.get(written, "unreadable-date")
    assert case(COMPLETE, "措施：建成分类处理系统" + deadline) == f"undeterminable {code}"
    assert case(ASSUMED, "措施：建成分类处理系统" + deadline) == f"undeterminable {code}"
    finding = judgement(ASSUMED, "措施：建成分类处理系统" + deadline).finding
    assert finding is not None
    assert (finding.rule, finding.facts["written"]) == ("system", written.replace("____", "_"))


@pytest.mark.parametrize(("head", "outcome"), [
    ("", "undeterminable measure-date-past"),
    ("成文日期：2022年4月20日\n", "met"),
    ("成文日期：2023年4月20日\n", "undeterminable measure-date-past"),
])  # fmt: skip
def test_a_past_deadline_where_no_period_is_written(head: str, outcome: str) -> None:
    """The year of 成文日期 stands for it, else the programme's first."""
    line = "措施：建成分类处理系统\n   完成时限：2022年12月"
    assert case(COMPLETE, line, period="", head=head) == outcome
    assert case(COMPLETE, line, period="2021年—2025年") == "met"


def test_a_past_deadline_and_a_figure_that_says_nothing_are_told_at_their_words() -> None:
    past = judgement(COMPLETE, "措施：建成分类处理系统\n   完成时限：2022年12月")
    assert past.place is not None
    assert (past.place.line, past.place.column, past.place.end_column) == (8, 9, 17)
    assert said(COMPLETE, "措施：建成分类处理系统\n   完成时限：2022年12月") == (
        "方案写“2022年12月”，时限是2022年底前，早于方案开始的2023年，“分类处理系统”无法判定。"
    )
    assert said(COMPLETE, "分类处理系统：2023年0个").startswith("“分类处理系统”是一件要做的事，方案写“2023年0个”：")


@pytest.mark.parametrize(
    ("line", "weak"),
    [
        ("Measure: build the sorting system", None),
        ("Measure: set up a sorting system", None),
        ("Measure: construct the sorting system", None),
        ("Measure: complete the sorting system", None),
        ("Measure: the sorting system", "which has no verb"),
        ("Measure: explore the sorting system", "and “explore” is weaker"),
        ("Measure: start to build the sorting system", "and “start” is weaker"),
        ("Measure: promote the sorting system", "and “promote” is weaker"),
    ],
)
def test_a_measure_in_english(line: str, weak: str | None) -> None:
    finding = judgement(COMPLETE, line + "\n   Deadline: 2023-12").finding
    if weak is None:
        assert finding is None
    else:
        assert finding is not None
        assert finding.code.name == "measure-weak-verb"
        written = line.removeprefix("Measure: ")
        assert sentence(finding, "en") == f"“sorting system” is to be completed; the plan says “{written}”, {weak}."


def test_the_weak_word_is_the_plans_own() -> None:
    one = judgement(COMPLETE, "分类处理系统：2023年1套").finding
    assert one is not None
    assert sentence(one, "zh-CN").endswith("方案写“分类处理系统”，没有写动作。")
    started = judgement(COMPLETE, "措施：开工建设分类处理系统\n   完成时限：2023年12月").finding
    assert started is not None
    assert "其中“开工建设”弱于承诺" in sentence(started, "zh-CN")


def test_the_advice_never_turns_a_line_round() -> None:
    one = judgement(COMPLETE, "措施：建成分类处理系统，停止拨款").finding
    assert one is not None
    assert advice(one, "zh-CN") == (
        "如果仍然要做，把“分类处理系统”连同动作单独写成一行，删去含“停止”的整个分句（不要只删一个词）；如果不做，请与省级主管部门确认。"
    )
    assert "delete the whole clause with “停止”, never a single word" in advice(one, "en")


def test_what_is_said() -> None:
    assert said(COMPLETE, "措施：探索建设分类处理系统") == (
        "“分类处理系统”的动作是“建成”，方案写“探索建设分类处理系统”，其中“探索”弱于承诺。"
    )
    one = judgement(COMPLETE, "措施：建成分类处理系统\n   牵头单位：市局、市环卫中心")
    assert one.responsible == ("市局", "市环卫中心")
    assert one.written == "建成分类处理系统"


def test_outside_the_period_and_silent() -> None:
    assert case(COMPLETE, "措施：建成别的系统", period="2024年—2025年") == "not_applicable period"
