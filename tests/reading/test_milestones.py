"""Milestones of one value: a bad one costs only itself, and what carries from one to the next."""

import pytest
from quantity_phrases import by, over
from quantity_values import BEFORE, pointed, source_of, value_of

from plancheck.codes import reading as codes
from plancheck.model.quantity import Firmness


def test_one_bad_milestone_costs_only_itself() -> None:
    text = "2023年10万人以上；2024年xyz20万人；到2025年累计31万人"
    value = value_of(text)
    assert [one.low for one in value.quantities] == [100000, 310000]
    (finding,) = value.findings
    assert finding.code is codes.UNREADABLE_FIGURE
    assert pointed(text, finding) == "xyz"
    assert [(BEFORE + text)[span.start : span.end] for span in value.unread] == ["2024年xyz20万人"]


def test_a_bad_date_costs_only_its_milestone() -> None:
    value = value_of("2023年13月10个，2024年20个")
    assert [(int(one.low), one.horizon) for one in value.quantities] == [(20, over(2024))]
    assert [one.code for one in value.findings] == [codes.IMPOSSIBLE_DATE]


@pytest.mark.parametrize("separator", ["；", ";", "，", ",", "、", "。"])
def test_separators(separator: str) -> None:
    value = value_of(f"2023年10万人{separator}2025年31万人")
    read = [(int(one.low), one.horizon) for one in value.quantities]
    assert read == [(100000, over(2023)), (310000, over(2025))]


def test_two_mistakes_give_two_findings() -> None:
    value = value_of("2023年xyz10人；2024年20人；2025年13月30人")
    assert [one.code for one in value.findings] == [codes.UNREADABLE_FIGURE, codes.IMPOSSIBLE_DATE]
    assert [one.low for one in value.quantities] == [20]


def test_two_mistakes_between_commas_give_two_findings() -> None:
    value = value_of("2023年xyz10人，2024年abc20人")
    assert [one.code for one in value.findings] == [codes.UNREADABLE_FIGURE] * 2
    assert len(value.unread) == 2


def test_what_follows_an_unread_milestone_without_a_date_is_unread_too() -> None:
    text = "改造供热、燃气管网800公里、600公里"
    value = value_of(text)
    assert value.quantities == ()
    assert [one.code for one in value.findings] == [codes.UNREADABLE_FIGURE]
    assert value.unread == (source_of(text)[1],)


@pytest.mark.parametrize("text", ["2023年13月10个，力争20个", "2023年10，000人，力争20个"])
def test_no_date_is_made_up_after_one_that_was_lost(text: str) -> None:
    assert value_of(text).quantities == ()


def test_strive_governs_the_rest_of_a_list_but_not_beyond_a_semicolon() -> None:
    first, second, third = value_of("力争2023年10人，2024年20人；2025年30人").quantities
    assert (first.firmness, second.firmness, third.firmness) == (Firmness.STRIVEN, Firmness.STRIVEN, Firmness.PLAIN)


def test_ensure_does_not_govern_the_rest_of_a_list() -> None:
    first, second = value_of("确保2023年10人，2024年20人").quantities
    assert (first.firmness, second.firmness) == (Firmness.ASSURED, Firmness.PLAIN)


def test_a_bonus_has_the_date_of_the_figure_before_it() -> None:
    first, second = value_of("2023年底前35%以上，力争38%").quantities
    assert first.horizon == second.horizon == by(2023)
    assert second.firmness is Firmness.STRIVEN


def test_other_kinds_do_not_share_a_date() -> None:
    first, second = value_of("2023年10%，提高5个百分点").quantities
    assert (first.horizon, second.horizon) == (over(2023), None)


def test_the_year_stated_earlier_carries() -> None:
    first, second = value_of("2024年10个；年底前20个").quantities
    assert (first.horizon, second.horizon) == (over(2024), by(2024))


def test_the_year_of_an_unread_milestone_carries() -> None:
    (quantity,) = value_of("2024年xyz10个；年底前20个").quantities
    assert quantity.horizon == by(2024)
