"""A date is read as the day or span that it means, or refused."""

from datetime import date

import pytest
from quantity_phrases import by, over
from quantity_values import DATES, only, pointed, source_of, value_of

from plancheck.codes import reading as codes
from plancheck.messages.catalogue import sentence
from plancheck.model.finding import Finding
from plancheck.model.horizon import Basis, Horizon, years
from plancheck.reading.quantity import Dates, read_horizon
from plancheck.values import replace

BEFORE_2025 = Horizon(None, date(2024, 12, 31), by=True, exclusive_year=True)


def test_the_inherited_date_stands_where_none_is_written() -> None:
    inherited = Horizon(date(2024, 1, 1), date(2024, 12, 31))
    first, second = value_of("10个；2025年20个", Dates(inherited=inherited)).quantities
    assert first.horizon == replace(inherited, basis=Basis.INHERITED)
    assert second.horizon == over(2025)


@pytest.mark.parametrize(
    ("dates", "horizon"),
    [
        (Dates(years(2024, 2024)), over(2024)),
        (Dates(years(2023, 2025), date(2023, 4, 20)), over(2023)),
        (Dates(years(2023, 2025), date(2023, 4, 20), over(2025)), over(2025)),
        (Dates(years(2023, 2025), date(2023, 4, 20), by(2025)), over(2023)),
    ],
)
def test_which_year_is_meant(dates: Dates, horizon: Horizon) -> None:
    assert only("全年10个", dates).horizon == horizon


@pytest.mark.parametrize("text", ["今年10个", "年底前10个", "12月底前10个", "三年10个"])
def test_a_year_that_nobody_wrote(text: str) -> None:
    (finding,) = value_of(text, Dates()).findings
    assert finding.code is codes.YEAR_UNKNOWN


def test_before_the_year_is_told() -> None:
    text = "2025年前完成17个"
    value = value_of(text)
    assert value.quantities[0].horizon == BEFORE_2025
    (finding,) = value.findings
    assert (finding.code, pointed(text, finding)) == (codes.BEFORE_THE_YEAR, "2025年前")


def test_a_start_needs_an_end() -> None:
    (finding,) = value_of("2024年起每年10场", Dates()).findings
    assert finding.code is codes.SPAN_WITHOUT_END


@pytest.mark.parametrize(
    ("text", "horizon"),
    [
        ("2023年", over(2023)), ("2023", over(2023)), ("2023年—2025年", over(2023, 2025)),
        ("2023-2025", over(2023, 2025)),
        ("2023～2025年", over(2023, 2025)), ("到2025年", by(2025)), ("到2025", by(2025)), ("2025年底前", by(2025)),
        ("by 2025", by(2025)),
        ("2023年12月", by(2023)), ("2023-12-31", by(2023)), ("2023/4/20", by(2023, 4, 20)),
        ("2023.4.20", by(2023, 4, 20)),
        ("2023年4月20日", by(2023, 4, 20)), ("二〇二三年四月二十日", by(2023, 4, 20)), ("2023-06", by(2023, 6, 30)),
        ("2025年前", BEFORE_2025), ("before 2025", BEFORE_2025),
        ("今年年底前", by(2023)), ("三年", over(2023, 2025)), ("31 December 2025", by(2025)), ("in 2023", over(2023)),
        ("2023年上半年", Horizon(date(2023, 1, 1), date(2023, 6, 30))),
        ("2023年4月1日至12月31日", Horizon(date(2023, 4, 1), date(2023, 12, 31))),
    ],
)  # fmt: skip
def test_horizon(text: str, horizon: Horizon) -> None:
    assert read_horizon(*source_of(text), DATES) == horizon


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("长期坚持", codes.UNREADABLE_DATE), ("", codes.UNREADABLE_DATE), ("2023年13月", codes.IMPOSSIBLE_DATE),
        ("2023年2月29日", codes.IMPOSSIBLE_DATE), ("0000年", codes.IMPOSSIBLE_DATE),
        ("9999年12月", codes.IMPOSSIBLE_DATE),
        ("2025—2023年", codes.REVERSED_SPAN), ("五年", codes.YEAR_UNKNOWN), ("2023年" * 500, codes.VALUE_TOO_LONG),
    ],
)  # fmt: skip
def test_no_horizon(text: str, code: object) -> None:
    finding = read_horizon(*source_of(text), DATES)
    assert isinstance(finding, Finding)
    assert finding.code is code
    assert sentence(finding, "zh-CN")
    assert sentence(finding, "en")
