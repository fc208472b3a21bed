"""One step of the last written digit below, at and above the edge of every shape of requirement."""

import pytest
from judged import BLOCKS, GRANT, IDLE, IDLERS, JOBS, SHARE, case, judgement, rule, said

from plancheck.messages.catalogue import advice, sentence
from plancheck.messages.phrases import phrase
from plancheck.model.rule import Indicator

MORE = rule(SHARE, "35%以上", "2023")
OPEN = rule(SHARE, "超过35%", "2023")
LESS = rule(IDLE, "5.5%以内", "2023")
ABOUT = rule(JOBS, "45万人左右", "=2023")
ABOUT_LESS = rule(IDLE, "5.5%左右", "2023")
BARE = rule(SHARE, "35%", "2023")
FULL = rule(SHARE, "100%", "2023")


@pytest.mark.parametrize(
    ("written", "outcome"),
    [
        ("2023年34%以上", "gap gap-value 1个百分点"),
        ("2023年34.9%以上", "gap gap-value 0.1个百分点"),
        ("2023年35%以上", "met"),
        ("2023年36%以上", "met"),
        ("2023年35%", "met"),
        ("2023年达到34%", "gap gap-value 1个百分点"),
        ("2023年超过35%", "met"),
        ("2023年超过34%", "gap gap-value 1个百分点"),
        ("2023年35%左右", "weak weak-hedged"),
        ("2023年35.1%左右", "weak weak-hedged"),
        ("2023年35.2%左右", "met +tolerance-used"),
        ("2023年34.9%左右", "gap gap-value 0.1个百分点"),
        ("2023年近35%", "weak weak-hedged"),
        ("2023年近36%", "met +tolerance-used"),
        ("2023年34%—37%", "weak weak-hedged"),
        ("2023年33%—37%", "weak weak-hedged"),
        ("2023年33%—36.9%", "gap gap-value 2个百分点"),
        ("2023年35%—37%", "met"),
        ("2023年30%以上", "gap gap-value 5个百分点"),
    ],
)
def test_more_is_better(written: str, outcome: str) -> None:
    assert case(MORE, f"回收率：{written}") == outcome


@pytest.mark.parametrize(
    ("written", "outcome"),
    [
        ("2023年34%以上", "gap gap-value 1个百分点"),
        ("2023年35%以上", "weak edge-of-open-bound"),
        ("2023年超过35%", "met"),
        ("2023年35.1%以上", "met"),
    ],
)
def test_open_bound(written: str, outcome: str) -> None:
    assert case(OPEN, f"回收率：{written}") == outcome


@pytest.mark.parametrize(
    ("written", "outcome"),
    [
        ("2023年5.6%以内", "gap gap-value 0.1个百分点"),
        ("2023年5.5%以内", "met"),
        ("2023年5.4%以内", "met"),
        ("2023年5.5%", "met"),
        ("2023年低于5.5%", "met"),
        ("2023年5.5%左右", "weak weak-hedged"),
        ("2023年5%—5.5%", "met"),
        ("2023年5%—6%", "weak weak-hedged"),
        ("2023年5%—6.1%", "gap gap-value 0.6个百分点"),
    ],
)
def test_less_is_better(written: str, outcome: str) -> None:
    assert case(LESS, f"失业率：{written}") == outcome


@pytest.mark.parametrize(
    ("written", "outcome"),
    [
        ("2023年43.64万人", "gap gap-value 100人"),
        ("2023年43.65万人", "met +tolerance-used"),
        ("2023年45万人", "met"),
        ("2023年45万人左右", "met +tolerance-used"),
        ("2023年46万人以上", "met"),
        ("2023年44万人左右", "weak weak-hedged"),
    ],
)
def test_about_is_open_on_the_better_side(written: str, outcome: str) -> None:
    assert case(ABOUT, f"新增就业：{written}") == outcome


@pytest.mark.parametrize(
    ("written", "outcome"),
    [
        ("2023年5.7%以内", "met +tolerance-used"),
        ("2023年5.8%以内", "gap gap-value 0.1个百分点"),
        ("2023年5.5%左右", "met +tolerance-used"),
        ("2023年5.6%左右", "weak weak-hedged"),
        ("2023年5.5%以内", "met"),
    ],
)
def test_about_where_less_is_better(written: str, outcome: str) -> None:
    assert case(ABOUT_LESS, f"失业率：{written}") == outcome


@pytest.mark.parametrize(
    ("written", "outcome"),
    [
        ("2023年100%", "met"),
        ("2023年全覆盖", "met"),
        ("2023年99%以上", "gap gap-value 1个百分点"),
        ("2023年100%左右", "weak weak-hedged"),
    ],
)
def test_full(written: str, outcome: str) -> None:
    assert case(FULL, f"回收率：{written}") == outcome


def test_a_bare_figure_is_open_on_the_better_side() -> None:
    assert case(BARE, "回收率：2023年35%") == "met"
    assert case(BARE, "回收率：2023年34.9%") == "gap gap-value 0.1个百分点"


def test_units_convert_before_they_are_compared() -> None:
    assert case(ABOUT, "新增就业：2023年450000人") == "met"
    assert case(ABOUT, "新增就业：2023年0.0045亿人") == "met"
    assert case(rule(GRANT, "1500元以上", "2023"), "养育标准：2023年0.15万元") == "met"


def test_a_figure_that_is_no_aim_is_at_worst_a_note() -> None:
    touched = rule(BLOCKS, "11923栋", "=2023")
    assert case(touched, "涉及楼栋：2023年11923栋") == "met +tolerance-used"
    assert case(touched, "涉及楼栋：2023年9000栋") == "reported neutral-differs"
    finding = judgement(touched, "涉及楼栋：2023年9000栋").finding
    assert finding is not None
    assert finding.severity.name == "NOTE"
    assert judgement(touched, "回收率：35%").finding.severity.name == "NOTE"  # type: ignore[union-attr]  # missing


def test_benchmark_shortfall_is_a_warning_that_says_so() -> None:
    benchmark = rule(SHARE, "75%", "2025", benchmark=True)
    assert case(benchmark, "回收率：到2025年70%") == "gap benchmark-shortfall 5个百分点"
    assert case(benchmark, "回收率：到2025年75%左右") == "weak benchmark-weak"
    finding = judgement(benchmark, "回收率：到2025年70%").finding
    assert finding is not None
    assert finding.severity.name == "WARNING"
    assert said(benchmark, "回收率：到2025年70%") == (
        "“回收率承诺”原文是全省数不低于75%（2025年底前），对各市只作参照；方案写“到2025年70%”（2025年底前），没有达到参照数，差5个百分点。"
    )


def test_what_is_said_of_a_gap() -> None:
    one = judgement(MORE, "回收率：2023年30%以上")
    assert one.finding is not None
    assert said(MORE, "回收率：2023年30%以上") == "“回收率承诺”要求不低于35%，方案写“2023年30%以上”，差5个百分点。"
    assert advice(one.finding, "zh-CN") == "2023年底前达到35%以上"
    assert phrase(one.write, "zh-CN") == "2023年底前达到35%以上"
    assert one.place is not None
    assert (one.place.line, one.place.column, one.place.end_column) == (7, 8, 18)
    assert one.finding.facts["quote"] == "原文35%以上"
    assert (one.plan, one.written) == ("市1-方案.plan", "2023年30%以上")


def test_a_fact_never_shows_the_end_that_only_the_domain_gives() -> None:
    one = judgement(MORE, "回收率：2023年40%")
    assert one.required is not None
    assert one.required.high is None
    assert one.planned is not None
    assert one.planned.high is None


def test_a_slip_in_magnitude_is_no_target() -> None:
    each = rule(JOBS, "3万人以上", "=2023")
    assert case(each, "新增就业：2023年30000万人") == "undeterminable magnitude-slip"
    assert case(each, "新增就业：2023年3万人；2024年40000万人") == "met"
    assert case(each, "新增就业：2023年3人") == "gap gap-value 2.9997万人"
    few = rule(IDLERS, "30000人以下", "=2023")
    assert case(few, "失业人数：2023年3人以下") == "undeterminable magnitude-slip"
    assert case(few, "失业人数：2023年300人以下") == "met"


@pytest.mark.parametrize(
    ("of", "asked", "body", "zh", "en"),
    [
        (GRANT, "年均提高6%以上", "养育标准：年均提高5%", "年均增长不低于6%", "growth of ≥ 6% on average per year"),
        (SHARE, "保持在35%以上", "回收率：保持在30%以上", "保持不低于35%", "≥ 35%, held"),
        (JOBS, "累计31万人", "新增就业：2023—2025年30万人", "累计不低于31万人", "≥ 310,000 persons in total"),
        (JOBS, "每年10万人", "新增就业：每年9万人", "每年不低于10万人", "≥ 100,000 persons each year"),
        (JOBS, "年均10万人", "新增就业：年均9万人", "累计不低于30万人", "≥ 300,000 persons in total"),
        (SHARE, "35%以上", "回收率：2025年30%", "不低于35%", "≥ 35%"),
    ],
)
def test_what_is_required_says_how_it_counts(of: Indicator, asked: str, body: str, zh: str, en: str) -> None:
    finding = judgement(rule(of, asked, "2023-2025"), body).finding
    assert finding is not None
    assert f"要求{zh}，" in sentence(finding, "zh-CN")
    assert f"asks for {en};" in sentence(finding, "en")


def test_a_level_for_one_year_and_a_hold_in_the_same_rule() -> None:
    hold, level = rule(SHARE, "保持在35%以上", "2023"), rule(SHARE, "25%以上", "2023")
    for body in ("回收率：2023年底前达到38%以上", "回收率：2023年38%", "回收率：2023年底前达到38%；2025年40%"):
        assert case(hold, body) == "met"
        assert case(level, body) == "met"
    assert case(hold, "回收率：2023年6月达到30%；2023年底前达到38%以上") == "gap gap-value 5个百分点"
    assert case(level, "回收率：2023年6月达到20%；2023年底前达到26%") == "met"
    assert case(level, "回收率：2022年底前达到26%") == "undeterminable figure-date-past"
    assert case(level, "回收率：2024年6月达到26%") == "gap gap-late"
