"""What is said and cannot be judged is undeterminable, never missing; what is not said is missing."""

import pytest
from judged import IDLE, JOBS, SHARE, Case, case, judgement, measure, of, pack, plan, rule, said

from plancheck.judging.judge import Question
from plancheck.messages.catalogue import sentence
from plancheck.model.finding import Name
from plancheck.model.rule import Indicator
from plancheck.run import run
from plancheck.values import replace

LEVEL = rule(SHARE, "35%以上", "2023")
LATER = rule(SHARE, "40%以上", "2025")
YEAR = rule(JOBS, "10万人以上", "=2023")


@pytest.mark.parametrize(
    ("line", "outcome"),
    [
        ("回收率：2023年110%", "undeterminable outside-domain"),
        ("回收率：2023年35%以内", "undeterminable wrong-way-comparator"),
        ("回收率：2023年提高5%", "undeterminable percent-not-point"),
        ("回收率：2023年40个", "undeterminable unit-mismatch"),
        ("回收率：2023年3O%", "undeterminable unreadable-figure"),
        ("利用率：2023年40%", "undeterminable undeterminable-near-name"),
        ("回收率：完成省下达任务", "undeterminable undeterminable-relative"),
        ("回收率：待填", "missing missing-blank"),
        ("回收率：____", "missing missing-blank"),
        ("新增就业：2023年10万人", "missing missing"),
        ("完成情况：回收率2022年40%", "missing missing"),
        ("回收率：2023年40%\n   口径：不含市区", "undeterminable undeterminable-caliber"),
        ("回收率：2023年40%\n   口径：全市", "met"),
        ("回收率：2023年40%\n   备注：原则上", "undeterminable undeterminable-doubt"),
        ("回收率：2023年40%\n   备注：数据来自市统计局", "met"),
        ("部分小区回收率：2023年40%\n   对应：share", "undeterminable undeterminable-line"),
        ("满意度：2023年40%\n   对应：share", "undeterminable undeterminable-line"),
        ("回收率：2023年40%\n   口径：回收率", "met"),
        ("措施：提高回收率", "undeterminable undeterminable-line"),
        ("回收率：2023年年均40%", "undeterminable undeterminable-kind"),
        ("回收率：2023年40%\n   完成时限：2025年12月", "undeterminable deadlines-differ"),
        ("回收率：2023年40%；2025年45%\n   完成时限：2025年12月", "met"),
        ("回收率：2023年40%\n   完成时限：2023年底前", "met"),
        ("回收率：40%\n   完成时限：待定", "undeterminable unreadable-date"),
        ("回收率：40%\n   完成时限：长期", "undeterminable date-without-end"),
        ("回收率：2023年40%\n   完成时限：待定", "met"),
    ],
)
def test_what_is_said(line: str, outcome: str) -> None:
    assert case(LEVEL, line) == outcome


def test_a_line_that_can_be_judged_decides() -> None:
    assert case(LEVEL, "利用率：2023年10%\n回收率：2023年40%") == "met"
    assert case(LEVEL, "回收率：待填\n回收率：2023年40%") == "met"
    assert case(LEVEL, "回收率：完成省下达任务\n回收率：2023年40%") == "met"
    assert case(LEVEL, "回收率：2023年10%\n   口径：不含市区\n回收率：2023年40%") == "met"


def test_an_unreadable_milestone_leaves_the_exact_one_alone() -> None:
    assert case(LEVEL, "回收率：2023年40%；2025年5O%") == "met"
    assert case(LATER, "回收率：2023年40%；2025年5O%") == "undeterminable unreadable-figure"
    assert case(LEVEL, "回收率：2023年3O%；2025年50%") == "undeterminable unreadable-figure"


def test_an_unreadable_amount_leaves_the_exact_span_alone() -> None:
    span = rule(JOBS, "累计30万人", "2023-2025")
    assert case(span, "新增就业：到2025年累计31万人；2026年3O万人") == "met"
    assert case(span, "新增就业：2023年31万人；到2025年累计3O万人") == "undeterminable unreadable-figure"


def test_a_figure_that_is_no_target_counts_for_its_own_day_alone() -> None:
    assert case(LEVEL, "回收率：2023年40%；2025年110%") == "met"
    assert case(LATER, "回收率：2023年40%；2025年110%") == "undeterminable outside-domain"
    assert case(LATER, "回收率：2023年110%；2025年40%") == "met"
    assert case(LATER, "回收率：2023年110%；2024年40%") == "undeterminable outside-domain"
    assert case(LEVEL, "回收率：2024年40%；2025年110%") == "gap gap-late"
    assert case(LEVEL, "回收率：2023年40%；2023年110%") == "undeterminable outside-domain"


def test_an_unreadable_line_that_names_it() -> None:
    assert case(LEVEL, "回收率2023年达到4O%且利用率达到50%") == "undeterminable item-without-colon"
    assert case(YEAR, "回收率2023年达到4O%且利用率达到50%") == "missing missing"
    assert case(measure(), "分类处理系统2023年建成") == "undeterminable item-without-colon"


def test_the_words_say_why() -> None:
    assert said(LEVEL, "利用率：2023年40%") == "“利用率”不是“回收率承诺”所用的指标（分母不同），无法判定。"
    assert said(LEVEL, "回收率：待填") == "“回收率”一项没有填数，“回收率承诺”按未提出处理，时限2023年底前。"


def test_one_mistake_is_one_finding() -> None:
    result = run(pack(LEVEL), [plan("回收率：2023年110%\n   牵头单位：市局")], Question())
    assert [one.code.name for one in result.findings] == []
    assert str(Case(of(result))) == "undeterminable outside-domain"


def test_missing_stands_at_the_section_of_its_field_else_at_the_title() -> None:
    one = judgement(LEVEL, "新增就业：2023年10万人")
    assert one.place is not None
    assert (one.place.line, one.place.column, one.place.end_column) == (5, 3, 5)
    elsewhere = judgement(rule(SHARE, "35%以上", "2023", field="housing"), "新增就业：2023年10万人")
    assert elsewhere.place is not None
    assert (elsewhere.place.line, elsewhere.place.column) == (1, 4)


def test_what_the_declared_fields_leave_out() -> None:
    body, scope = "新增就业：2023年10万人", "范围：住房和城乡建设\n"
    assert case(LEVEL, body, head=scope) == "not_applicable fields"
    assert case(LEVEL, "回收率：2023年30%", head=scope) == "gap gap-value 5个百分点"
    result = run(pack(LEVEL), [plan(body, head=scope)], Question(by_city=True))
    assert str(Case(of(result))) == "not_applicable not_reported"
    both = [plan(body, head=scope, title="甲"), plan(body, head="范围：就业\n", title="乙")]
    assert str(Case(of(run(pack(LEVEL), both, Question())))) == "missing missing"


def test_a_misspelt_field_leaves_nothing_out() -> None:
    assert case(LEVEL, "新增就业：2023年10万人", head="范围：住访\n") == "missing missing"


def test_outside_the_scope_of_the_rule() -> None:
    from plancheck.values import replace

    elsewhere = replace(LEVEL, cities=("210200",), clauses=(replace(LEVEL.clauses[0], cities=("210200",)),))
    assert case(elsewhere, "回收率：2023年10%") == "not_applicable scope"
    assert case(replace(measure(), cities=("210200",)), "措施：建成分类处理系统") == "not_applicable scope"


def test_one_count_for_several_things_is_a_count_of_none() -> None:
    assert case(YEAR, "新增就业、新增床位：2023年12万人") == "undeterminable shared-figure"
    assert case(YEAR, "新增就业、青年见习：2023年12万人") == "undeterminable shared-figure"
    assert case(YEAR, "新增就业、新增床位：2023年12万人\n新增就业：2023年11万人") == "undeterminable shared-figure"
    assert case(LEVEL, "回收率、失业率：2023年35%") == "met"


def test_a_near_name_stays_one_beside_a_correspondence() -> None:
    assert case(LEVEL, "利用率：2023年40%\n   对应：share") == "undeterminable undeterminable-near-name"
    assert case(LEVEL, "新增就业：2023年40%\n   对应：share") == "undeterminable undeterminable-line"


def test_a_correspondence_does_not_outvote_the_lines_own_words() -> None:
    other = replace(measure(), id="sponge", code="M-02", name=Name("海绵城市", "sponge city"))
    assert other.measure is not None
    other = replace(other, measure=replace(other.measure, name="海绵城市", quote="建成海绵城市"))
    body = "措施：建成海绵城市\n   完成时限：2023年\n   对应：M-01"
    result = run(pack(measure(), other), [plan(body)], Question())
    assert str(Case(of(result, rule_id="sponge"))) == "met"
    one = of(result, rule_id="system")
    assert str(Case(one)) == "undeterminable undeterminable-line"
    assert one.finding is not None
    assert one.finding.place is not None
    assert one.finding.place.line == 9
    assert sentence(one.finding, "zh-CN") == (
        "“建成海绵城市”的“对应”写着“分类处理系统”，但不是一个可以判定的目标（名称看不出是这一项）。"
    )


def test_a_name_that_only_the_correspondence_explains_is_noted() -> None:
    one = judgement(LEVEL, "资源回收水平：2023年40%\n   对应：share")
    assert str(Case(one)) == "met +by-correspondence"
    assert sentence(one.notes[0], "zh-CN") == ("“资源回收水平”不是规则包里的名称，按“对应：share”判定“回收率承诺”。")
    assert (
        case(measure(), "措施：把垃圾分好\n   完成时限：2023年12月\n   对应：M-01")
        == "weak measure-weak-verb +by-correspondence"
    )
    assert case(LEVEL, "回收率：2023年40%\n   对应：share") == "met"


@pytest.mark.parametrize("name", ["回\u200b收率", "回\u2060收率"])
def test_a_name_with_an_unseen_character_is_not_missing(name: str) -> None:
    assert case(LEVEL, f"{name}：2023年40%") == "undeterminable invisible-character"


@pytest.mark.parametrize(
    ("indicator", "required", "line", "outcome"),
    [
        (SHARE, "35%以上", "回收率：2023年38%以上，低于省定目标", "undeterminable undeterminable-doubt"),
        (
            SHARE,
            "35%以上",
            "回收率：2023年38%以上，完成省下达任务，低于全国平均水平",
            "undeterminable undeterminable-doubt",
        ),
        (SHARE, "35%以上", "回收率：2023年38%以上，不超过省定目标", "undeterminable undeterminable-doubt"),
        (SHARE, "35%以上", "回收率：2023年38%以上，不低于省定目标", "met"),
        (SHARE, "35%以上", "回收率：2023年38%以上，高于全国平均水平", "met"),
        (SHARE, "35%以上", "回收率：2023年38%以上，全面完成省下达任务", "met"),
        (IDLE, "5.7%以内", "失业率：2023年5.5%以内，低于全国平均水平", "met"),
        (IDLE, "5.7%以内", "失业率：2023年5.5%以内（省定5.7%以内）", "met"),
        (IDLE, "5.7%以内", "失业率：2023年5.5%以内，高于全国平均水平", "undeterminable undeterminable-doubt"),
    ],
)
def test_a_comparison_behind_a_figure_may_take_it_back(
    indicator: Indicator, required: str, line: str, outcome: str
) -> None:
    assert case(rule(indicator, required, "2023"), line) == outcome
