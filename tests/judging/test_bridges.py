"""The four bridges, each named in a note, and what is not bridged."""

import pytest
from judged import GRANT, JOBS, SHARE, VENUES, case, judgement, rule

from plancheck.messages.catalogue import sentence

LEVEL = rule(SHARE, "35%以上", "2023")
RATE = rule(GRANT, "年均提高6%以上", "2023-2025")


@pytest.mark.parametrize(
    ("now", "written", "outcome"),
    [
        ("2022年1000元", "到2025年达到1191.016元", "met +bridge-rate"),
        ("2022年1000元", "到2025年达到1191.015元", "gap gap-value 0.001元 +bridge-rate"),
        ("2022年1000元", "到2025年达到1200元左右", "weak weak-hedged +bridge-rate"),
        ("2022年1000元", "到2024年达到1200元", "undeterminable undeterminable-years +bridge-rate"),
        ("2020年1000元", "到2025年达到2000元", "undeterminable undeterminable-span +bridge-rate"),
        ("1000元", "到2025年达到2000元", "undeterminable undeterminable-kind"),
    ],
)
def test_baseline_and_final_give_the_rate(now: str, written: str, outcome: str) -> None:
    assert case(RATE, f"养育标准：{written}\n   现状：{now}") == outcome


def test_the_rate_is_judged_in_the_final_level() -> None:
    one = judgement(RATE, "养育标准：到2025年达到1100元\n   现状：2022年1000元")
    assert [sentence(note, "zh-CN") for note in one.notes] == [
        "“养育标准承诺”要求的是增速；由现状推算，期末应为不低于1191.016元，方案写“到2025年达到1100元”。"
    ]


@pytest.mark.parametrize(
    ("now", "written", "outcome"),
    [
        ("2022年30%", "2023年提高5个百分点", "met +bridge-level"),
        ("2022年30%", "2023年提高4.9个百分点", "gap gap-value 0.1个百分点 +bridge-level"),
        ("2022年30%", "到2023年提高5个百分点", "met +bridge-level"),
        ("2020年30%", "2023年提高5个百分点", "undeterminable undeterminable-kind"),
        (None, "2023年提高5个百分点", "undeterminable undeterminable-kind"),
        ("2022年30%", "2023年提高5%", "undeterminable percent-not-point"),
        ("30%", "2023年提高5个百分点", "met +bridge-level"),
        ("30%", "2024年提高5个百分点", "undeterminable undeterminable-kind"),
        ("约30%", "2023年提高5个百分点", "undeterminable undeterminable-kind"),
    ],
)
def test_baseline_and_change_give_the_level(now: str | None, written: str, outcome: str) -> None:
    assert case(LEVEL, f"回收率：{written}" + (f"\n   现状：{now}" if now else "")) == outcome


def test_average_times_years() -> None:
    span = rule(JOBS, "累计30万人", "2023-2025")
    assert case(span, "新增就业：年均10万人") == "met +bridge-average"
    assert case(span, "新增就业：年均9.9万人") == "gap gap-value 3000人 +bridge-average"
    assert (
        case(rule(JOBS, "10万人", "=2023"), "新增就业：年均10万人")
        == "undeterminable undeterminable-span +bridge-average"
    )
    average = rule(JOBS, "年均10万人", "2023-2025")
    assert case(average, "新增就业：到2025年累计30万人") == "met +bridge-average"
    assert case(average, "新增就业：年均9万人") == "gap gap-value 3万人 +bridge-average"


def test_amounts_that_tile_the_span_add_up() -> None:
    span = rule(JOBS, "累计30万人", "2023-2025")
    one = judgement(span, "新增就业：2023年10万人；2024—2025年累计20万人")
    assert str(one.outcome) == "met"
    assert one.written == "2023年10万人；2024—2025年累计20万人"
    assert [sentence(note, "zh-CN") for note in one.notes] == [
        "“新增就业承诺”：方案没有写全期的数，由相接各段的数相加得不低于30万人。"
    ]


def test_the_longest_chain_counts() -> None:
    span = rule(JOBS, "累计30万人", "2023-2025")
    body = "新增就业：2023—2024年累计20万人；2025年10万人；2024—2025年累计19万人"
    assert case(span, body) == "met +bridge-sum"


def test_a_sum_is_as_firm_as_its_weakest_part() -> None:
    span = rule(JOBS, "累计30万人", "2023-2025")
    body = "新增就业：2023年10万人；力争2024年10万人；2025年10万人"
    assert case(span, body) == "weak weak-firmness +bridge-sum"


def test_an_average_over_broken_years_is_no_amount() -> None:
    span = rule(JOBS, "累计30万人", "2023-2025")
    assert case(span, "新增就业：年均20万人", period="2023年4月—2025年12月") == "undeterminable undeterminable-kind"


def test_the_figure_for_the_whole_span_is_not_replaced_by_its_parts() -> None:
    span = rule(JOBS, "累计30万人", "2023-2025")
    body = "新增就业：2023年10万人；2024年10万人；2025年10万人；到2025年累计29万人"
    assert case(span, body) == "gap gap-value 1万人"


@pytest.mark.parametrize(
    ("written", "outcome"),
    [
        ("2023年下降2个百分点", "met +bridge-level"),
        ("2023年下降5个百分点", "gap gap-value 2个百分点 +bridge-level"),
        ("2023年下降不超过2个百分点", "met +bridge-level"),
        ("2023年下降40个百分点", "undeterminable undeterminable-kind"),
    ],
)
def test_a_fall_from_the_baseline_gives_the_level_that_is_left(written: str, outcome: str) -> None:
    assert case(LEVEL, f"回收率：{written}\n   现状：2022年38%") == outcome


def test_a_new_number_is_no_size_but_with_the_baseline_gives_one() -> None:
    venues = rule(VENUES, "550个", "2025")
    assert case(venues, "文化场馆：2025年新增550个") == "undeterminable undeterminable-kind"
    assert case(venues, "文化场馆：2025年新建550个") == "undeterminable undeterminable-kind"
    assert case(venues, "文化场馆：每年增加550个") == "undeterminable undeterminable-kind"
    assert case(venues, "文化场馆：2023—2025年新增150个\n   现状：2022年400个") == "met +bridge-level"
    assert case(venues, "文化场馆：2023—2025年新增100个\n   现状：2022年400个") == "gap gap-value 50个 +bridge-level"
    assert case(venues, "文化场馆：2025年达到550个") == "met"


@pytest.mark.parametrize(
    "written", ["同比增加12万人", "较上年增加12万人", "比上年增长12万人", "增长12万人", "比2022年增加12万人"]
)
def test_a_change_against_last_year_is_no_amount(written: str) -> None:
    year = rule(JOBS, "10万人", "=2023")
    assert case(year, "新增就业：2023年增加12万人") == "met"
    code = "compared-year" if "2022" in written else "undeterminable-kind"
    assert case(year, f"新增就业：2023年{written}") == f"undeterminable {code}"
