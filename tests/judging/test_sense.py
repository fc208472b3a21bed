"""The article's own sentences, put into a plan of each city, keep every commitment that they are about."""

from functools import cache

import pytest

from plancheck.judging.judge import Question
from plancheck.model.horizon import Basis
from plancheck.model.outcome import Outcome, Result
from plancheck.model.rule import Applies, Clause, Pack, Rule
from plancheck.packs.load import load_pack
from plancheck.reading.plan import read_plan
from plancheck.run import run
from plancheck.source import Source

PERIODS = ("2023年", "2023年—2025年")
KEPT = (Outcome.MET, Outcome.REPORTED)


@cache
def pack() -> Pack:
    return load_pack("liaoning-2023")


def asked() -> list[Rule]:
    return [one for one in pack().rules if one.applies is not Applies.PROVINCE]


def date(rule: Rule) -> str:
    """As the article states it; nothing where it does not."""
    if rule.horizon.basis is not Basis.STATED:
        return ""
    span = rule.horizon.period
    over_years = span is None or not span.is_calendar_year
    return f"到{rule.horizon.last.year}年" if over_years else f"{rule.horizon.last.year}年"


def line(rule: Rule, clause: Clause | None) -> str:
    if rule.measure is not None:
        deadline = f"\n   完成时限：{date(rule)}" if date(rule) else ""
        return f"措施：{rule.measure.verb}{rule.measure.name}{deadline}"
    assert clause is not None
    assert rule.indicator is not None
    written = part(clause) if rule.applies is Applies.TOTAL else clause.written
    return f"{pack().indicator(rule.indicator).name.zh}：{date(rule)}{written}"


def part(clause: Clause) -> str:
    """A total's phrase with an eighth of its figure."""
    figure = clause.requirement.low / clause.requirement.multiplier
    digits = f"{figure:f}"
    whole = digits.rstrip("0").rstrip(".") if "." in digits else digits
    assert whole in clause.written
    return clause.written.replace(whole, f"{figure / 8:f}")


@cache
def judged(city: str, period: str) -> Result:
    """A plan in which the city repeats everything that it is asked for."""
    mine = [one for one in asked() if city in one.cities]
    lines = [f"{at}. {line(rule, rule.clause_for(city))}" for at, rule in enumerate(mine, 1)]
    head = f"方案：方案\n城市：{pack().city(city).full}\n期间：{period}\n\n"
    return run(pack(), [read_plan(Source("a.plan", head + "\n".join(lines) + "\n"))], Question())


@pytest.mark.parametrize("period", PERIODS)
@pytest.mark.parametrize("rule", asked(), ids=lambda rule: rule.code)
def test_the_rules_own_words_keep_it(rule: Rule, period: str) -> None:
    for city in rule.cities:
        one = next(each for each in judged(city, period).judgements if each.rule == rule)
        assert one.outcome in KEPT, (city, one.outcome, one.finding)
        assert one.outcome is (Outcome.REPORTED if rule.applies is Applies.TOTAL else Outcome.MET)


@pytest.mark.parametrize("rule", [one for one in asked() if one.measure], ids=lambda rule: rule.code)
def test_a_measures_quote_keeps_it(rule: Rule) -> None:
    assert rule.measure is not None
    text = (
        f"城市：{pack().city(rule.cities[0]).full}\n期间：2023年—2025年\n成文日期：2023年4月20日\n\n"
        f"1. 措施：{rule.measure.quote}\n   对应：{rule.code}\n"
    )
    if date(rule):
        text += f"   完成时限：{rule.horizon.last.year}年\n"
    result = run(pack(), [read_plan(Source("a.plan", text))], Question())
    one = next(one for one in result.judgements if one.rule == rule)
    assert one.outcome is Outcome.MET, one.finding


def test_a_city_that_says_nothing_has_one_outcome_for_each_rule() -> None:
    text = "城市：大连市\n期间：2023年—2025年\n\n1. 别的指标：2023年1个\n"
    result = run(pack(), [read_plan(Source("a.plan", text))], Question())
    assert [one.rule for one in result.judgements] == asked()
    assert {one.outcome for one in result.judgements} == {Outcome.MISSING, Outcome.NOT_APPLICABLE}
