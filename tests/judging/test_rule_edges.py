"""Every rule with a figure at its edge: one step short, exactly there, one step beyond; alone and as a sum of parts."""

import random
from collections.abc import Callable
from decimal import Decimal
from functools import cache

import pytest
from judged import Case

from compliant import asked, pack, plain, read, written_date
from plancheck.judging.figures import required_of
from plancheck.messages.phrases import phrase
from plancheck.model.horizon import Basis
from plancheck.model.interval import Interval
from plancheck.model.kind import KindType
from plancheck.model.outcome import Outcome, Result, Total
from plancheck.model.plan import Plan
from plancheck.model.rule import Applies, Clause, Direction, Indicator, Pack, Rule
from plancheck.model.target import Required
from plancheck.run import Question, run
from plancheck.values import replace

EACH = [
    pytest.param(rule, clause, id=f"{rule.code} {clause.written}")
    for rule in asked()
    if rule.applies is Applies.EACH
    for clause in rule.clauses
]
TOTALS = [rule for rule in asked() if rule.applies is Applies.TOTAL]
COUNTING = ("年均提高", "保持在", "年增加", "每年", "累计")
"""Words of a commitment that say how its figure counts: the promise needs them too."""


def indicator_of(rule: Rule) -> Indicator:
    assert rule.indicator is not None
    return pack().indicator(rule.indicator)


def required(rule: Rule, clause: Clause) -> Required:
    return required_of(rule, clause, indicator_of(rule))


def counting(clause: Clause) -> str:
    return next((word for word in COUNTING if clause.written.startswith(word)), "")


def written_unit(clause: Clause) -> str:
    unit = clause.requirement.unit
    assert unit is not None
    return unit.symbol


def line(rule: Rule, clause: Clause, figure: str) -> str:
    """A promise in the words of the commitment, without its comparator."""
    return f"{indicator_of(rule).name.zh}：{written_date(rule)}{counting(clause)}{figure}{written_unit(clause)}"


@cache
def alone(rule: Rule) -> Pack:
    return replace(pack(), rules=(rule,))


def outcome(rule: Rule, city: str, text: str) -> str:
    """What one line in a plan of one city comes to: `gap gap-value 1个百分点`."""
    plan = read(f"方案：方案\n城市：{pack().city(city).full}\n期间：2023年—2025年\n\n1. {text}\n")
    [one] = [one for one in run(alone(rule), [plan], Question()).judgements if one.rule == rule]
    return str(Case(replace(one, notes=())))


def edge(rule: Rule, clause: Clause) -> tuple[Decimal, Decimal]:
    """The bound that is required and one step of its last written digit towards the worse side."""
    asked_for = required(rule, clause)
    step = clause.requirement.last_digit
    if asked_for.indicator.direction is Direction.LESS:
        assert asked_for.interval.high is not None
        return asked_for.interval.high, step
    assert asked_for.interval.low is not None
    return asked_for.interval.low, -step


def short(rule: Rule, kind: str) -> str:
    """Beside a benchmark a shortfall is only a warning, of its own code."""
    return kind if not rule.benchmark else {"gap-value": "benchmark-shortfall"}.get(kind, "benchmark-weak")


@pytest.mark.parametrize(("rule", "clause"), EACH)
class TestOneCity:
    def test_one_step_short_is_a_gap_of_one_step(self, rule: Rule, clause: Clause) -> None:
        bound, worse = edge(rule, clause)
        expected = f"gap {short(rule, 'gap-value')} {plain(abs(worse))}个百分点"
        assert outcome(rule, clause.cities[0], line(rule, clause, plain(bound + worse))) == expected

    def test_exactly_there_is_met(self, rule: Rule, clause: Clause) -> None:
        bound, _ = edge(rule, clause)
        assert outcome(rule, clause.cities[0], line(rule, clause, plain(bound))) == "met"

    def test_one_step_better_is_met_or_impossible(self, rule: Rule, clause: Clause) -> None:
        bound, worse = edge(rule, clause)
        expected = "undeterminable outside-domain" if bound == 100 else "met"
        assert outcome(rule, clause.cities[0], line(rule, clause, plain(bound - worse))) == expected

    def test_a_range_around_the_edge_is_weak(self, rule: Rule, clause: Clause) -> None:
        bound, worse = edge(rule, clause)
        low, high = sorted((bound + worse, bound - worse))
        figure = f"{plain(low)}%—{plain(high)}"
        expected = "undeterminable outside-domain" if bound == 100 else f"weak {short(rule, 'weak-hedged')}"
        assert outcome(rule, clause.cities[0], line(rule, clause, figure)) == expected

    def test_a_range_whose_middle_falls_short_is_a_gap(self, rule: Rule, clause: Clause) -> None:
        bound, worse = edge(rule, clause)
        low, high = sorted((bound + 2 * worse, bound))
        figure = f"{plain(low)}%—{plain(high)}"
        expected = f"gap {short(rule, 'gap-value')} {plain(abs(2 * worse))}个百分点"
        assert outcome(rule, clause.cities[0], line(rule, clause, figure)) == expected

    def test_striven_for_is_weak_at_the_edge_and_a_gap_below(self, rule: Rule, clause: Clause) -> None:
        bound, worse = edge(rule, clause)
        met = line(rule, clause, plain(bound)).replace("：", "：力争")
        below = line(rule, clause, plain(bound + worse)).replace("：", "：力争")
        assert outcome(rule, clause.cities[0], met) == f"weak {short(rule, 'weak-firmness')}"
        assert outcome(rule, clause.cities[0], below).startswith(f"gap {short(rule, 'gap-value')}")

    def test_about_the_edge_is_never_met(self, rule: Rule, clause: Clause) -> None:
        bound, _ = edge(rule, clause)
        text = line(rule, clause, plain(bound)) + "左右"
        declared = indicator_of(rule).tolerance is not None
        expected = f"weak {short(rule, 'weak-hedged')}" if declared else "undeterminable no-tolerance"
        assert outcome(rule, clause.cities[0], text) == expected

    def test_a_year_late_is_a_gap(self, rule: Rule, clause: Clause) -> None:
        bound, _ = edge(rule, clause)
        late = line(rule, clause, plain(bound)).replace(written_date(rule), "2026年")
        name = "benchmark-shortfall" if rule.benchmark else "gap-late"
        is_rate = required(rule, clause).kind.type is KindType.RATE  # it runs over a year, which says nothing of others
        expected = "undeterminable undeterminable-span" if is_rate else f"gap {name}"
        assert outcome(rule, clause.cities[0], late) == expected


# Totals: every city's plan holds its part of every total.


def split(total: Decimal, seed: int) -> list[Decimal]:
    """Fourteen parts of a figure; hundredths where the figure has them."""
    unit = Decimal(1) if total == total.to_integral_value() else Decimal("0.01")
    steps = int(total / unit)
    cuts = sorted(random.Random(seed).sample(range(1, steps), 13))
    return [(high - low) * unit for low, high in zip([0, *cuts], [*cuts, steps], strict=True)]


def middle(rule: Rule) -> Decimal:
    """What a sum must come to: the lower bound; of a figure that is no aim, the figure itself."""
    clause = rule.clauses[0]
    asked_for = required(rule, clause)
    if asked_for.indicator.direction is Direction.NEUTRAL:
        return clause.requirement.low
    assert asked_for.interval.low is not None
    return asked_for.interval.low


Change = Callable[[Rule, list[Decimal]], list[Decimal]]
LAST = 13
"""The city that is absent, silent or unreadable is the pack's last."""


def texts(change: Change, last: Callable[[Rule, str], str | None] = lambda _, text: text) -> list[str]:
    """A plan of each city with its part of every total; `last` rewrites the last city's lines (None: leaves out)."""
    lines: list[dict[str, list[str]]] = [{} for _ in pack().cities]
    for at, rule in enumerate(TOTALS):
        for city, part in enumerate(change(rule, split(middle(rule), at))):
            name, value = line(rule, rule.clauses[0], plain(part)).split("：", 1)
            text = value if city < LAST else last(rule, value)
            if text is not None:
                lines[city].setdefault(name, []).append(text)
    return [
        f"方案：方案\n城市：{city.full}\n期间：2023年—2025年\n\n"
        + "".join(f"{at}. {name}：{'；'.join(values)}\n" for at, (name, values) in enumerate(said.items(), 1))
        + "99. 别的事：2023年1个\n"
        for city, said in zip(pack().cities, lines, strict=True)
    ]


@cache
def only_totals() -> Pack:
    return replace(pack(), rules=tuple(TOTALS))


def province(plans: list[str], organs: bool = True) -> dict[str, Total]:
    """The row of each total. `organs`: the province's own organs have plans too, and add nothing."""
    read_plans: list[Plan] = [read(text, f"{at}.plan") for at, text in enumerate(plans)]
    if organs:
        read_plans += [
            read(f"方案：方案\n城市：{one.full}\n期间：2023年—2025年\n\n1. 别的事：2023年1个\n", f"{one.id}.plan")
            for one in pack().contributors
        ]
    result: Result = run(only_totals(), read_plans, Question(totals=True, province=True))
    return {total.rule.id: total for total in result.totals}


def row(total: Total) -> str:
    gap = f" {phrase(total.gap, 'zh-CN')}" if total.gap else ""
    code = f" {total.finding.code.name} {total.finding.severity.name.lower()}" if total.finding else ""
    return f"{total.outcome.value}{code}{gap}"


def unit_step(rule: Rule) -> Decimal:
    return Decimal(1) if middle(rule) == middle(rule).to_integral_value() else Decimal("0.01")


@cache
def scenario(name: str) -> dict[str, Total]:
    def shifted(by: int) -> Change:
        return lambda rule, parts: [parts[0] + by * unit_step(rule), *parts[1:]]

    same: Change = lambda _, parts: parts  # noqa: E731 (a name for what changes nothing)
    match name:
        case "below":
            return province(texts(lambda rule, parts: taken(parts, unit_step(rule))))
        case "at":
            return province(texts(same))
        case "above":
            return province(texts(shifted(1)))
        case "absent":
            return province(texts(same)[:LAST])
        case "organs absent":
            return province(texts(lambda rule, parts: taken(parts, unit_step(rule))), organs=False)
        case "silent":
            return province(texts(same, lambda _, text: None))
        case "unreadable":
            return province(texts(same, lambda _, text: text + "入"))
        case "blank":
            return province(texts(same, lambda rule, _: f"{written_date(rule)}待填"))
    raise AssertionError(name)


def taken(parts: list[Decimal], step: Decimal) -> list[Decimal]:
    """The parts with one step less in the largest."""
    largest = parts.index(max(parts))
    return [part - step if at == largest else part for at, part in enumerate(parts)]


def is_neutral(rule: Rule) -> bool:
    return indicator_of(rule).direction is Direction.NEUTRAL


@pytest.mark.parametrize("rule", TOTALS, ids=lambda rule: rule.code)
class TestTotals:
    def test_parts_that_add_up_to_the_edge_are_met(self, rule: Rule) -> None:
        total = scenario("at")[rule.id]
        assert row(total) == "met"
        assert [one.status for one in total.contributions[: len(rule.cities)]] == ["stated"] * len(rule.cities)
        if not is_neutral(rule):
            assert total.stated == Interval(middle(rule), None)

    def test_one_step_short_is_a_gap_of_one_step(self, rule: Rule) -> None:
        total = scenario("below")[rule.id]
        if is_neutral(rule):
            assert row(total) == "reported total-differs note"
            return
        assert total.gap is not None
        assert (total.gap.number, total.gap.unit) == (unit_step(rule), indicator_of(rule).unit)
        assert row(total).startswith("gap total-gap error ")

    def test_one_step_more_is_met(self, rule: Rule) -> None:
        assert row(scenario("above")[rule.id]) == ("reported total-differs note" if is_neutral(rule) else "met")

    def test_a_city_without_a_plan_leaves_it_open(self, rule: Rule) -> None:
        total = scenario("absent")[rule.id]
        assert row(total) == "undeterminable total-undeterminable note"
        assert (total.absent, total.unknown) == ((pack().cities[LAST].code,), ())

    def test_the_provinces_own_part_leaves_it_open_where_there_may_be_one(self, rule: Rule) -> None:
        total = scenario("organs absent")[rule.id]
        if rule.provincial_part:
            assert row(total) == "undeterminable total-undeterminable note"
            assert total.absent == tuple(one.id for one in pack().contributors)
        else:
            assert total == scenario("below")[rule.id]

    def test_a_city_that_says_nothing_adds_nothing(self, rule: Rule) -> None:
        total = scenario("silent")[rule.id]
        last = next(one for one in total.contributions if one.city == pack().cities[LAST].code)
        assert (last.status, last.interval) == ("silent", Interval(Decimal(0), Decimal(0)))
        if is_neutral(rule):
            assert row(total) == "reported total-differs note"
            return
        assert total.gap is not None
        assert row(total).startswith("gap total-gap error ")
        assert total.gap.number == split(middle(rule), TOTALS.index(rule))[LAST]

    @pytest.mark.parametrize("how", ["unreadable", "blank"])
    def test_a_part_that_cannot_be_read_leaves_it_open(self, rule: Rule, how: str) -> None:
        total = scenario(how)[rule.id]
        severity = "note" if is_neutral(rule) else "error"
        assert row(total) == f"undeterminable total-undeterminable {severity}"
        assert (total.absent, total.unknown) == ((), (pack().cities[LAST].code,))


# The words of the rules themselves, named by the indicator's id and dated by the heading above.


def dated(rule: Rule) -> str:
    """The heading under which the rule's own words are put."""
    if rule.horizon.basis is not Basis.STATED:
        return "其他任务"
    span = rule.horizon.period
    year = span is None or span.is_calendar_year
    return f"{rule.horizon.last.year}年任务" if year and rule.horizon.last.year == 2023 else "到2025年任务"


@cache
def repeated(city: str, period: str) -> Result:
    titles: dict[str, list[str]] = {}
    for rule in asked():
        clause = rule.clause_for(city)
        if clause is not None and city in rule.cities:
            titles.setdefault(dated(rule), []).append(f"{rule.indicator}：{own_words(rule, clause)}")
    body = "".join(
        f"\n{'一二三'[at]}、{title}\n" + "".join(f"{number}. {text}\n" for number, text in enumerate(lines, 1))
        for at, (title, lines) in enumerate(titles.items())
    )
    plan = read(f"方案：方案\n城市：{pack().city(city).full}\n期间：{period}\n{body}")
    return run(pack(), [plan], Question())


def own_words(rule: Rule, clause: Clause) -> str:
    if rule.applies is Applies.EACH:
        return clause.written
    figure = clause.requirement.low / clause.requirement.multiplier
    return clause.written.replace(plain(figure), plain(figure / 8))


@pytest.mark.parametrize("period", ["2023年", "2023年—2025年"])
@pytest.mark.parametrize("rule", [one for one in asked() if one.clauses], ids=lambda rule: rule.code)
def test_the_rules_own_words_under_a_dated_heading_keep_it(rule: Rule, period: str) -> None:
    expected = Outcome.REPORTED if rule.applies is Applies.TOTAL else Outcome.MET
    for city in rule.cities:
        [one] = [one for one in repeated(city, period).judgements if one.rule == rule]
        assert one.outcome is expected, (city, one.outcome, one.finding)
