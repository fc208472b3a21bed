"""Words before and behind a figure: which change nothing, which weaken it, and which are for the author to delete."""

from decimal import Decimal

import pytest

from plancheck.messages.catalogue import advice
from plancheck.model.horizon import years
from plancheck.model.quantity import Comparator, Firmness, Wording
from plancheck.reading.quantity import Dates, Value, read_value
from plancheck.source import Source, Span


def read(text: str) -> Value:
    return read_value(Source("plan", text), Span(0, len(text)), Dates(period=years(2023, 2025)))


@pytest.mark.parametrize(
    "text",
    [
        "2023年必须达到26%以上",
        "2023年要达到26%以上",
        "2023年应当达到26%以上",
        "2023年应达到26%以上",
        "2023年稳步提高到26%以上",
        "2023年逐步提升到26%以上",
        "2023年都达到26%以上",
        "2023年都要达到26%以上",
        "2023年不得低于26%",
        "2023年必须不低于26%",
    ],
)
def test_words_that_change_nothing(text: str) -> None:
    (one,) = read(text).quantities
    assert (one.comparator, one.low, one.firmness) == (Comparator.AT_LEAST, Decimal(26), Firmness.PLAIN)
    assert read(text).findings == ()


@pytest.mark.parametrize(
    "text",
    ["始终保持在26%以上", "2023年到2025年每年都控制在26%以上", "2023—2025年每年均保持在26%以上", "持续稳定在26%以上"],
)
def test_and_before_a_hold(text: str) -> None:
    (one,) = read(text).quantities
    assert (one.wording, one.low) == (Wording.HOLD, Decimal(26))


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("2023年26%—30%之间", "26", "30"),
        ("2023年保持在26%—30%之间", "26", "30"),
        ("2023年10—12万人之间", "100000", "120000"),
    ],
)
def test_between(text: str, low: str, high: str) -> None:
    (one,) = read(text).quantities
    assert (one.comparator, one.low, one.high) == (Comparator.RANGE, Decimal(low), Decimal(high))


@pytest.mark.parametrize("text", ["2023年26%之间", "2023年26%以上之间"])
def test_one_figure_is_no_between(text: str) -> None:
    assert [one.code.name for one in read(text).findings] == ["unreadable-figure"]


@pytest.mark.parametrize(
    ("text", "figure"), [("2万3500人", 23500), ("12万0500人", None), ("2万350人", None), ("2万3500.5人", None)]
)
def test_wan_and_four_digits(text: str, figure: int | None) -> None:
    read_figures = [one.low for one in read(text).quantities]
    assert read_figures == ([] if figure is None else [Decimal(figure)])


@pytest.mark.parametrize(
    "text", ["2023年需要10万人", "2023年要10万人", "2023年要求达到26%", "2023年应届10万人", "2023年都新增220张"]
)
def test_what_only_begins_so_is_refused(text: str) -> None:
    value = read(text)
    assert (value.quantities, [one.code.name for one in value.findings]) == ((), ["unreadable-figure"])


@pytest.mark.parametrize("text", ["2023年稳步提高", "2023年逐步提高，不断完善", "2023年大幅增加", "2023年基本达到26%"])
def test_without_a_figure_it_is_vague(text: str) -> None:
    assert [one.code.name for one in read(text).findings] == ["vague-amount"]
    assert read(text).quantities == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2023年切实达到26%", "切实"),
        ("2023年全面达到26%以上", "全面"),
        ("2023年提前达到26%", "提前"),
        ("2023: reliably reach 26%", "reliably"),
        ("必须在2023年底前达到26%以上", "必须"),
        ("要于2023年底前达到26%以上", "要"),
    ],
)
def test_the_word_to_delete_is_named(text: str, words: str) -> None:
    (finding,) = read(text).findings
    assert finding.code.name == "surplus-word"
    assert finding.facts["written"] == words
    assert f"“{words}”若不改变承诺，删去即可" in advice(finding, "zh-CN")
    assert read(text.replace(words, "")).findings == ()


@pytest.mark.parametrize(
    "text",
    [
        "2023年难以达到26%",
        "2023年无法达到26%",
        "2023年不得达到26%",
        "2023年市区达到26%",
        "2023年部分达到26%",
        "2023年或达到26%",
        "2023: hardly reach 26%",
        "2023年鼓励达到26%",
        "建议在2023年达到26%",
        "假设2023年达到26%",
        "晚于2023年达到26%",
        "若2023年达到26%",
        "待2023年达到26%",
        "推迟到2023年达到26%",
        "2023年26%切实",
    ],
)
def test_words_with_a_meaning_are_not_for_deleting(text: str) -> None:
    assert "surplus-word" not in [one.code.name for one in read(text).findings]
    assert read(text).quantities == ()
