"""Numbers are read exactly, or not at all."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plancheck.reading.numerals import Numeral, characters, digits, multiplier, tenths


@pytest.mark.parametrize(
    ("written", "value", "by"),
    [
        ("零", "0", "1"), ("五", "5", "1"), ("十", "10", "1"), ("十五", "15", "1"), ("二十", "20", "1"),
        ("三十五", "35", "1"),
        ("两百", "200", "1"), ("一百零五", "105", "1"), ("一百一十五", "115", "1"), ("一千二百", "1200", "1"),
        ("一千零五十", "1050", "1"),
        ("二千〇三", "2003", "1"), ("四十五万", "450000", "10000"), ("十万", "100000", "10000"),
        ("一万零五百", "10500", "1"),
        ("两万五千", "25000", "1"), ("一亿二千万", "120000000", "10000"), ("三万亿", "3000000000000", "1000000000000"),
        ("一百亿", "10000000000", "100000000"), ("三点五", "3.5", "1"), ("三点一四万", "31400", "10000"),
        ("半", "0.5", "1"),
        ("半万", "5000", "10000"),
    ],
)  # fmt: skip
def test_characters(written: str, value: str, by: str) -> None:
    numeral = characters(written)
    assert numeral is not None
    assert (numeral.value, numeral.multiplier) == (Decimal(value), Decimal(by))


@pytest.mark.parametrize(
    "written",
    [
        "", "万", "亿", "三万五", "一百二", "一千五", "一千零二百", "一百五千", "二三", "二〇二三", "十十", "零五",
        "一百零", "一零零", "五百万亿万", "三点",
        "点五", "三点十", "半十", "万五", "零万", "一亿五", "百", "千二",
    ],
)  # fmt: skip
def test_no_numbers_or_uncertain_ones(written: str) -> None:
    assert characters(written) is None


@given(st.text("零〇一二两三四五六七八九十百千万亿点半", max_size=12))
def test_no_characters_raise(written: str) -> None:
    numeral = characters(written)
    assert numeral is None or numeral.value >= 0


def in_characters(number: int) -> str:
    """The standard way to write a number below ten thousand."""
    text, gap = "", False
    for place, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // place % 10
        if digit:
            text += ("零" if gap and text else "") + "一二三四五六七八九"[digit - 1] + name
            gap = False
        else:
            gap = True
    return text


@given(st.integers(1, 9999))
def test_every_number_below_ten_thousand(number: int) -> None:
    numeral = characters(in_characters(number))
    assert numeral is not None
    assert numeral.value == number


@pytest.mark.parametrize(
    ("written", "numeral"),
    [
        ("45", Numeral(Decimal(45), Decimal(1), Decimal(1))),
        ("1,234,567", Numeral(Decimal(1234567), Decimal(1), Decimal(1))),
        ("4.50", Numeral(Decimal("4.5"), Decimal(1), Decimal("0.01"))),
        ("0.5", Numeral(Decimal("0.5"), Decimal(1), Decimal("0.1"))),
        ("0", Numeral(Decimal(0), Decimal(1), Decimal(1))),
        ("007", None),
    ],
)
def test_digits(written: str, numeral: Numeral | None) -> None:
    assert digits(written) == numeral


def test_nothing_is_rounded() -> None:
    numeral = digits("12345678901234567.891")
    assert numeral is not None
    assert numeral.times(multiplier("万亿")).value == Decimal("12345678901234567891000000000")


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("百", 100), ("千", 1000), ("万", 10**4), ("百万", 10**6), ("千万", 10**7), ("亿", 10**8), ("万亿", 10**12),
        ("million", 10**6),
    ],
)  # fmt: skip
def test_multiplier(written: str, value: int) -> None:
    assert multiplier(written) == value


@pytest.mark.parametrize(
    ("written", "value"), [("三成", 30), ("三成五", 35), ("3成5", 35), ("三成半", 35), ("半成", 5)]
)
def test_tenths(written: str, value: int) -> None:
    numeral = tenths(written)
    assert numeral is not None
    assert numeral.value == value


def test_half_a_tenth_and_more_is_no_number() -> None:
    assert tenths("半成五") is None
