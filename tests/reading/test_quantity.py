"""Every form of a promised figure is read exactly, or refused with what to write instead."""

import time
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from quantity_phrases import PHRASES, REFUSED, Phrase, by, over
from quantity_values import DATES, only, pointed, source_of, value_of

from plancheck.codes import reading as codes
from plancheck.messages.catalogue import advice, sentence
from plancheck.model.finding import Finding
from plancheck.model.horizon import Basis, Horizon, years
from plancheck.model.quantity import Comparator, Firmness, Sense, Wording
from plancheck.model.unit import UNITS
from plancheck.reading.quantity import LONGEST, Dates, Value, read_horizon, read_value
from plancheck.values import replace


@pytest.mark.parametrize("phrase", PHRASES, ids=lambda phrase: phrase.text)
def test_phrase(phrase: Phrase) -> None:
    quantity = only(phrase.text)
    assert quantity.comparator is phrase.comparator
    assert (quantity.low, quantity.high) == phrase.figures
    assert quantity.unit == (None if phrase.unit is None else UNITS[phrase.unit])
    assert quantity.wording is phrase.wording
    assert quantity.firmness is phrase.firmness
    assert quantity.horizon == phrase.horizon
    assert quantity.baseline == (None if phrase.baseline is None else Decimal(phrase.baseline))
    assert quantity.sense is (Sense.DOWN if phrase.falls else Sense.UP)


@pytest.mark.parametrize(("text", "code", "place", "words"), REFUSED, ids=[row[0] for row in REFUSED])
def test_refused(text: str, code: str, place: str, words: str) -> None:
    value = value_of(text)
    (finding,) = value.findings
    assert finding.code.id == code
    assert pointed(text, finding) == place
    assert words in sentence(finding, "zh-CN")
    assert value.unread
    assert advice(finding, "zh-CN")
    assert advice(finding, "en")


def test_spans_are_of_the_source() -> None:
    text = "2023年10万人以上； 到2025年，累计 31 万人"
    source, span = source_of(text)
    first, second = read_value(source, span, DATES).quantities
    assert source.slice(first.span) == "2023年10万人以上"
    assert source.slice(first.figure) == "10万人"
    assert source.slice(second.span) == "到2025年，累计 31 万人"
    assert source.slice(second.figure) == "31 万人"
    assert (first.written_unit, int(first.multiplier), int(first.last_digit)) == ("人", 10000, 10000)


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("45万人", "10000"), ("4.5万人", "1000"), ("4.50万人", "100"), ("35%", "1"), ("5.5%", "0.1"),
        ("四十五万人", "10000"), ("4.5—5%", "0.1"), ("三点五万人", "1000"),
    ],
)  # fmt: skip
def test_step_of_the_last_digit(text: str, step: str) -> None:
    assert only(text).last_digit == Decimal(step)


# ---- units beside each other


def test_several_units_name_the_lines_to_write() -> None:
    text = "全年改造100个；涉及3万户"
    value = value_of(text)
    assert (value.quantities, len(value.unread)) == ((), 2)
    assert advice(value.findings[0], "zh-CN") == "请每种单位写成一行，各用自己的指标名称：全年改造100个、涉及3万户。"


@pytest.mark.parametrize(
    "text", ["100个；2025年200所", "100人；2025年200名", "达到100亿元，增长6%", "2025年75%，提高5个百分点"]
)
def test_units_that_may_stand_together(text: str) -> None:
    assert len(value_of(text).quantities) == 2


def test_a_unit_is_missing() -> None:
    text = "2023年10、2025年31万人"
    value = value_of(text)
    assert [one.low for one in value.quantities] == [310000]
    (finding,) = value.findings
    assert finding.code is codes.UNIT_MISSING
    assert pointed(text, finding) == "10"


def test_cells_without_any_unit_are_read() -> None:
    assert only("10").unit is None


# ---- values without a figure


@pytest.mark.parametrize(
    "text", ["", "  ", "待填", "____", "＿＿", "—", "/", "-", "－", "____万人", "tbd", "到2025年待填"]
)
def test_blank(text: str) -> None:
    assert value_of(text) == Value(blank=True)


def test_a_blank_beside_a_figure_is_told() -> None:
    text = "2023年待填；2025年31万人"
    value = value_of(text)
    assert not value.blank
    assert [one.low for one in value.quantities] == [310000]
    (finding,) = value.findings
    assert (finding.code, pointed(text, finding)) == (codes.BLANK_MILESTONE, "2023年待填")


@pytest.mark.parametrize(
    "text",
    [
        "与经济增长同步", "高于全国平均水平", "不低于上年", "完成省下达任务", "完成国家下达任务", "动态清零",
        "居全省前列", "较上年有所提高", "above the national average",
    ],
)  # fmt: skip
def test_relative(text: str) -> None:
    value = value_of(text)
    assert value.relative is not None
    assert (value.relative.value, value.relative.span) == (text, source_of(text)[1])
    assert (value.quantities, value.unread, value.findings) == ((), (), ())


def test_a_cell_of_a_monitoring_table() -> None:
    value = value_of("较上一年增加。2023年达到80%，力争2035年达到95%")
    assert value.relative is not None
    assert value.relative.value == "较上一年增加"
    assert [(int(one.low), one.horizon, one.firmness) for one in value.quantities] == [
        (80, over(2023), Firmness.PLAIN),
        (95, over(2035), Firmness.STRIVEN),
    ]


@pytest.mark.parametrize("text", ["〔31〕万人", "〔31万人〕", "［31万］人", "[31]万人", "【31】万人"])
def test_a_total_in_brackets(text: str) -> None:
    """Over the plan's period; below the heading of one year, from the plan's first day to that year's last."""
    quantity = only(text)
    assert (int(quantity.low), quantity.unit, quantity.wording) == (310000, UNITS["人"], Wording.CUMULATIVE)
    assert quantity.horizon == replace(over(2023, 2025), basis=Basis.INHERITED)
    below = only(text, Dates(years(2023, 2025), inherited=over(2025)))
    assert below.horizon == replace(by(2025), basis=Basis.INHERITED)


@pytest.mark.parametrize("text", ["〔31万〕万人", "〔31人〕人", "〔31人〕万"])
def test_a_total_in_brackets_has_its_unit_once(text: str) -> None:
    (finding,) = value_of(text).findings
    assert (finding.code, pointed(text, finding)) == (codes.ENDS_IN_DIFFERENT_UNITS, text)


def test_a_value_that_is_too_long() -> None:
    text = "1" * (LONGEST + 1)
    value = value_of(text)
    assert [one.code for one in value.findings] == [codes.VALUE_TOO_LONG]
    assert value.unread == (source_of(text)[1],)


@pytest.mark.parametrize(
    "part",
    [
        "每年，", "到2025年，", "1,", "由", "(", "2023年", "与", "一", "9", "每x", "人", "5人", "完成", "10万人，",
        "- ", "， ",
    ],
)  # fmt: skip
def test_the_time_is_bounded(part: str) -> None:
    began = time.process_time()
    value_of((part * LONGEST)[:LONGEST])
    assert time.process_time() - began < 2


# ---- what may be advised


def test_expected_words_are_words_of_the_format() -> None:
    (finding,) = value_of("2025年养老床位10张").findings
    assert sentence(finding, "en") == (
        "“养老床位” cannot be read here; expected one of: a date (2023:, by 2025), "
        "a word of kind (total, each year, keep at), "
        "a word of firmness (ensure, strive for, expected), a bound before the figure (>=, at most, about), "
        "a figure (450000 persons, 35%), to, increase to, reduce to."
    )


def test_behind_a_figure_other_words_are_expected() -> None:
    (finding,) = value_of("2025年10%的").findings
    assert sentence(finding, "zh-CN") == (
        "这里写的是“的”，读不懂；此处可以写：数字后的界限（以上、以内、左右）、区间的另一端（4.5%—5%）、"
        "分号和下一个目标、到此为止。"
    )


def test_no_terminal_is_ever_named() -> None:
    for text, *_ in REFUSED:
        for finding in value_of(text).findings:
            words = sentence(finding, "zh-CN") + sentence(finding, "en")
            assert not any(name in words for name in ("DIGITS", "NUMERAL", "UNIT", "DATE", "$END", "COMMA", "LIMIT"))


FULL_WIDTH = {code - 0xFEE0: chr(code) for code in range(0xFF01, 0xFF5F) if chr(code) not in "，"}


@pytest.mark.parametrize("phrase", [one for one in PHRASES if "," not in one.text], ids=lambda phrase: phrase.text)
def test_full_width_reads_like_half_width(phrase: Phrase) -> None:
    wide = only(phrase.text.translate(FULL_WIDTH))
    narrow = only(phrase.text)
    assert replace(wide, written_unit="") == replace(narrow, written_unit="")


def test_every_comparator_and_wording_is_in_the_table() -> None:
    assert {one.comparator for one in PHRASES} == set(Comparator)
    assert {one.wording for one in PHRASES} == set(Wording)
    assert {one.firmness for one in PHRASES} == set(Firmness)


# ---- properties

VOCABULARY = """
2023年 到2025年 2025年底前 今年 年底前 全年 三年 2023—2025年 十四五 力争 确保 预计 累计 每年 年均
提高 提高到 下降 降低到 增长 涨幅 保持在 控制在 由 从 至 到 的 45 1.5 12,345 0.5 万 亿 千 % 人 个 元
个百分点 场 户 以上 以内 左右 多 余 不低于 不超过 超过 低于 约 近 >= < ~ — - 〔 〕 （ ） ： ； ，
、 。 全覆盖 全部 新增 达到 三十五 百分之 三成五 半 待填 ____ 分别 其中 与经济增长同步 争取更好结果
/年 by 2025 2023: total each year persons to from , ( ) 13月 31日 2023-12-31 第一季度 起 前
"""
TEXTS = st.lists(st.sampled_from(VOCABULARY.split()) | st.text(max_size=3), max_size=12).map("".join)
EVERY_DATES = st.sampled_from([Dates(), DATES, Dates(years(2023, 2023), inherited=over(2023))])


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(TEXTS, EVERY_DATES)
def test_no_text_raises_and_every_span_lies_inside(text: str, dates: Dates) -> None:
    source, span = source_of(text)
    value = read_value(source, span, dates)
    spans = [one.span for one in value.quantities] + [one.figure for one in value.quantities] + list(value.unread)
    assert all(span.start <= one.start < one.end <= span.end for one in spans)
    assert all(one.end <= other.start for one, other in zip(value.unread, value.unread[1:], strict=False))
    assert not value.unread or value.findings
    for finding in value.findings:
        assert finding.place is not None
        assert sentence(finding, "zh-CN")
        assert sentence(finding, "en")
    horizon = read_horizon(source, span, dates)
    assert isinstance(horizon, Horizon | Finding)
