"""Whether the day or the span of a promise fits the commitment's."""

import pytest
from judged import BEDS, GRANT, IDLE, IDLERS, JOBS, SHARE, VENUES, Basis, case, judgement, rule, said, until

from plancheck.messages.catalogue import advice
from plancheck.messages.phrases import phrase
from plancheck.model.rule import Applies

LEVEL = rule(SHARE, "35%以上", "2023")
INHERITED = rule(SHARE, "35%以上", "2023", Basis.INHERITED)
HOLD = rule(SHARE, "保持在35%以上", "2023-2025")
YEAR = rule(JOBS, "10万人以上", "=2023")
PART = rule(JOBS, "45万人左右", "=2023", applies=Applies.TOTAL)
SPAN = rule(JOBS, "累计30万人", "2023-2025")
EACH = rule(BEDS, "年增加300张左右", "2023-2025")
RATE = rule(GRANT, "年均提高6%以上", "2023-2025")


@pytest.mark.parametrize(
    ("line", "outcome"),
    [
        ("2023年底前达到38%", "met"),
        ("2023年6月底前达到38%", "met"),
        ("2024年底前达到38%", "gap gap-late"),
        ("2025年33%", "gap gap-value-and-late 2个百分点"),
        ("2023年30%；2025年38%", "gap gap-value 5个百分点"),
        ("2023年38%；2025年30%", "met"),
        ("2024年38%；2025年40%", "gap gap-late"),
        ("38%", "weak weak-undated"),
        ("30%", "gap gap-value 5个百分点"),
        ("35%左右", "weak weak-undated"),
        ("2023—2025年保持在38%以上", "met"),
        ("2024—2025年保持在38%以上", "gap gap-late"),
    ],
)
def test_a_level_is_reached_not_later_than_its_date(line: str, outcome: str) -> None:
    assert case(LEVEL, f"回收率：{line}") == outcome


def test_the_latest_milestone_within_the_horizon_is_judged() -> None:
    later = rule(SHARE, "40%以上", "2025")
    assert judgement(later, "回收率：2023年35%；2025年41%").written == "2025年41%"
    assert judgement(later, "回收率：2023年35%；2024年38%").written == "2024年38%"
    assert judgement(LEVEL, "回收率：2024年35%；2025年41%").written == "2024年35%"


def test_late_says_both_dates_and_what_to_write() -> None:
    assert said(LEVEL, "回收率：2024年底前达到38%") == (
        "“回收率承诺”要求2023年底前做到，方案写“2024年底前达到38%”，时限是2024年底前。"
    )
    late = judgement(LEVEL, "回收率：2024年底前达到38%")
    assert late.finding is not None
    assert advice(late.finding, "zh-CN") == "2023年底前达到35%以上；为别的时限写的数可以留在后面。"
    assert advice(late.finding, "en") == "by 2023: >= 35%; the figure for another time may stay behind it."
    assert phrase(late.write, "zh-CN") == "2023年底前达到35%以上"
    assert case(LEVEL, "回收率：2023年底前达到35%以上；2024年底前达到38%") == "met"


@pytest.mark.parametrize(
    ("line", "written"),
    [
        ("新增就业：2023—2025年累计12万人以上", "写明2023年的数"),  # the sum of three years is no year's figure
        ("新增就业：2025年12万人以上", "写明2023年的数"),
        ("新增就业：12万人以上", "写明2023年的数"),  # of which span?
        ("新增就业：力争2023年12万人以上", "2023年12万人以上"),  # its own, of that very span
    ],
)
def test_no_figure_is_carried_from_one_span_to_another(line: str, written: str) -> None:
    assert phrase(judgement(PART, line).write, "zh-CN") == written


def test_what_is_undated_is_not_made_the_sum_of_a_programme() -> None:
    three = rule(JOBS, "累计30万人以上", "2023-2025", applies=Applies.TOTAL)
    assert phrase(judgement(three, "新增就业：12万人以上").write, "zh-CN") == "写明2023—2025年累计的数"
    assert phrase(judgement(three, "新增就业：12万人以上").write, "en") == "state the figure for 2023-2025"
    alone = rule(JOBS, "30万人以上", "=2023")  # not a part: the article's own figure for that year
    assert phrase(judgement(alone, "新增就业：2023—2025年累计40万人以上").write, "zh-CN") == "2023年30万人以上"
    assert phrase(judgement(LEVEL, "回收率：38%以上").write, "zh-CN") == "2023年底前达到38%以上"


def test_late_is_weak_where_the_baseline_already_reaches_it() -> None:
    body = "回收率：2024年底前达到38%\n   现状：2022年{}%"
    assert case(LEVEL, body.format("36")) == "weak weak-late-but-held"
    assert case(LEVEL, body.format("35")) == "weak weak-late-but-held"
    assert case(LEVEL, body.format("34.9")) == "gap gap-late"


def test_undated_is_judged_by_an_inferred_date_and_says_so() -> None:
    assert case(INHERITED, "回收率：38%") == "met +horizon-assumed"
    assert case(INHERITED, "回收率：34%") == "gap gap-value 1个百分点 +horizon-assumed"
    assert case(rule(SHARE, "35%以上", "2025", Basis.ASSUMED), "回收率：38%", period="2023年") == "met +horizon-assumed"
    assert case(INHERITED, "回收率：2024年38%") == "gap gap-late +horizon-assumed"


def test_a_deadline_line_is_a_date() -> None:
    assert case(LEVEL, "回收率：38%\n   完成时限：2023年12月") == "met"
    assert case(LEVEL, "回收率：38%\n   完成时限：2024年12月") == "gap gap-late"


@pytest.mark.parametrize(
    ("line", "outcome"),
    [
        ("2023—2025年保持在38%以上", "met"),
        ("保持在38%以上", "met"),
        ("2023年38%；2024年38%；2025年38%", "met"),
        ("2023年38%；2024年30%；2025年38%", "gap gap-value 5个百分点"),
        ("2023年30%；2024年33%；2025年38%", "gap gap-value 5个百分点"),
        ("2023年38%；2025年35%左右", "weak weak-hedged"),
        ("2023年38%", "weak weak-ends-early"),
        ("2023—2024年保持在38%以上", "weak weak-ends-early"),
        ("2026年38%", "gap gap-late"),
        ("2022年38%", "undeterminable figure-date-past"),
        ("38%", "weak weak-undated"),
    ],
)
def test_a_hold_is_broken_by_any_milestone_that_breaks_it(line: str, outcome: str) -> None:
    assert case(HOLD, f"回收率：{line}") == outcome


def test_a_hold_reaches_as_far_as_the_plan_does() -> None:
    assert case(HOLD, "回收率：2023年38%", period="2023年") == "met"
    assert case(rule(IDLE, "保持在5.5%左右", "2023-2025"), "失业率：控制在5.5%以内") == "met"


@pytest.mark.parametrize(
    ("line", "outcome"),
    [
        ("2023年10万人", "met"),
        ("2023年6月底前完成10万人", "met"),
        ("2023年9.9万人", "gap gap-value 1000人"),
        ("到2025年累计31万人", "gap gap-late"),
        ("2022—2023年累计31万人", "undeterminable undeterminable-span"),
        ("10万人", "weak weak-undated"),
        ("2024年12万人", "gap gap-late"),
        ("2023年10万人；到2025年累计31万人", "met"),
    ],
)
def test_an_amount_of_a_year(line: str, outcome: str) -> None:
    assert case(YEAR, f"新增就业：{line}") == outcome


@pytest.mark.parametrize(
    ("line", "outcome"),
    [
        ("到2025年累计30万人", "met"),
        ("到2024年累计30万人", "met"),
        ("2023年30万人", "met"),
        ("2023年10万人", "gap gap-value 20万人"),
        ("2023年10万人；2024年10万人；2025年10万人", "met +bridge-sum"),
        ("2023年10万人；2024年10万人；2025年9.9万人", "gap gap-value 1000人 +bridge-sum"),
        ("2023年10万人；2025年20万人", "gap gap-value 10万人"),
        ("每年10万人", "met +bridge-sum"),
        ("年均10万人", "met +bridge-average"),
        ("到2026年累计40万人", "gap gap-late"),
        ("2021—2025年累计50万人", "undeterminable undeterminable-span"),
    ],
)
def test_an_amount_over_a_span(line: str, outcome: str) -> None:
    assert case(SPAN, f"新增就业：{line}") == outcome


def test_an_upper_bound_needs_the_very_span() -> None:
    cap = rule(IDLERS, "累计不超过30万人", "2023-2025")
    assert case(cap, "失业人数：到2025年累计30万人以内") == "met"
    assert case(cap, "失业人数：2023年10万人以内") == "undeterminable undeterminable-span"
    assert case(cap, "失业人数：2023年10万人以内；2024年10万人以内；2025年10万人以内") == "met +bridge-sum"
    assert case(cap, "失业人数：2023—2026年30万人以内") == "undeterminable undeterminable-span"


def test_an_amount_without_period_has_no_start() -> None:
    assert case(SPAN, "新增就业：到2025年累计31万人", period="") == "undeterminable undeterminable-start"


@pytest.mark.parametrize(
    ("line", "period", "outcome"),
    [
        ("每年300张", "2023年—2025年", "met"),
        ("每年300张左右", "2023年—2025年", "met +tolerance-used"),
        ("每年290张", "2023年—2025年", "gap gap-value 1张"),
        ("2023年300张；2024年290张；2025年300张", "2023年—2025年", "gap gap-value 1张"),
        ("2023年300张；2024年300张；2025年300张", "2023年—2025年", "met"),
        ("2023年300张", "2023年—2025年", "undeterminable undeterminable-years"),
        ("2023年300张", "2023年", "met"),
        ("年均300张", "2023年—2025年", "undeterminable undeterminable-kind"),
        ("到2025年累计900张", "2023年—2025年", "undeterminable undeterminable-each-year"),
        ("2023—2025年累计900张", "2023年—2025年", "undeterminable undeterminable-each-year"),
        ("2023年300张；2025年310张", "2023年—2025年", "undeterminable undeterminable-years"),
        ("300张", "2023年", "weak weak-undated"),
        ("900张", "2023年—2025年", "undeterminable undeterminable-years"),
    ],
)
def test_each_year_is_judged_on_the_years_that_plan_and_programme_share(line: str, period: str, outcome: str) -> None:
    assert case(EACH, f"新增床位：{line}", period=period) == outcome


@pytest.mark.parametrize(
    ("line", "outcome"),
    [
        ("年均增长6%", "met"),
        ("2023—2025年年均增长6%以上", "met"),
        ("2023—2025年年均增长5.9%", "gap gap-value 0.1个百分点"),
        ("2023—2024年年均增长7%", "undeterminable undeterminable-years"),
        ("三年提高6%", "undeterminable undeterminable-kind"),
        ("三年累计提高19%", "undeterminable undeterminable-kind"),
        ("到2025年提高6%", "undeterminable undeterminable-kind"),
        ("2023—2025年增长6%", "undeterminable undeterminable-kind"),
        ("提高6%以上", "undeterminable undeterminable-kind"),
        ("每年提高6%以上", "met"),
        ("2023年增长7%", "undeterminable undeterminable-years"),
        ("2021—2025年年均增长7%", "undeterminable undeterminable-span"),
    ],
)
def test_a_rate_needs_all_the_years(line: str, outcome: str) -> None:
    assert case(RATE, f"养育标准：{line}") == outcome


def test_a_rate_without_a_span_covers_the_plan() -> None:
    assert case(RATE, "养育标准：年均增长6%", period="2023年") == "undeterminable undeterminable-years"
    assumed = rule(GRANT, "年均提高6%以上", "2023-2025", Basis.ASSUMED)
    assert case(assumed, "养育标准：年均增长6%", period="2023年") == "met +horizon-assumed"


def test_outside_the_period_and_silent_is_not_applicable() -> None:
    assert case(rule(SHARE, "35%以上", "2025"), "新增就业：2023年1万人", period="2023年") == "not_applicable period"
    assert case(rule(SHARE, "35%以上", "2025"), "回收率：2023年30%", period="2023年") == "not_applicable period"
    assert case(rule(SHARE, "35%以上", "2025"), "回收率：2023年35%", period="2023年") == "met"
    assert case(rule(SHARE, "35%以上", "2025"), "回收率：到2025年30%", period="2023年") == "gap gap-value 5个百分点"
    assert case(LEVEL, "回收率：2024年38%", period="2024年—2025年") == "not_applicable period"
    assert case(SPAN, "新增就业：2023年10万人", period="2023年") == "not_applicable period"
    assert case(EACH, "新增就业：2023年1万人", period="2023年") == "missing missing"


def test_the_horizon_is_kept_with_the_judgement() -> None:
    one = judgement(LEVEL, "回收率：2024年底前达到38%")
    assert one.horizon is not None
    assert one.horizon.last == until(2024)
    assert judgement(rule(VENUES, "2000个", "2025"), "文化场馆：到2025年达到2000个").outcome == "met"
