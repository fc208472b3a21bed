"""Small packs of a few rules, written as a pack's rules are, and what a plan's lines come to beside them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from plancheck.judging.judge import Question
from plancheck.messages.catalogue import sentence
from plancheck.messages.phrases import phrase
from plancheck.model.finding import Name
from plancheck.model.horizon import Basis, Horizon, Period, years
from plancheck.model.outcome import Judgement, Result, Total
from plancheck.model.plan import Plan
from plancheck.model.rule import (
    Applies,
    City,
    Clause,
    Direction,
    Indicator,
    Measure,
    Nature,
    NearName,
    Pack,
    Rule,
    Strength,
)
from plancheck.model.unit import unit_named
from plancheck.reading.plan import read_plan
from plancheck.reading.quantity import Dates, read_value
from plancheck.run import run
from plancheck.source import Source, Span
from plancheck.values import replace
from tiny_pack import PACK

CITIES = tuple(
    City(f"21{number:02}00", f"市{number}", f"市{number}市", f"City{number}", (), Decimal(1)) for number in range(1, 15)
)
CODES = tuple(city.code for city in CITIES)


def indicator(
    id: str = "share",
    name: str = "回收率",
    nature: Nature = Nature.RATIO,
    unit: str = "%",
    direction: Direction = Direction.MORE,
    tolerance: str | None = "0.2",
    **more: Any,
) -> Indicator:
    base = unit_named(unit)
    assert base is not None
    figure = None if tolerance is None else Decimal(tolerance)
    return Indicator(id, Name(name, id), (), nature, base, (), direction, figure, "约定", **more)


SHARE = indicator(distinct_from=(NearName("利用率", "分母不同"),), scopes=("全市",))
IDLE = indicator("idle", "失业率", direction=Direction.LESS)
JOBS = indicator("jobs", "新增就业", Nature.FLOW, "人", tolerance="0.03")
BEDS = indicator("beds", "新增床位", Nature.FLOW, "张", tolerance="0.03")
VENUES = indicator("venues", "文化场馆", Nature.STOCK, "个", tolerance="0.03")
GRANT = indicator("grant", "养育标准", Nature.PRICE, "元", tolerance="0.03")
BLOCKS = indicator("blocks", "涉及楼栋", Nature.FLOW, "栋", Direction.NEUTRAL, "0.03")
IDLERS = indicator("idlers", "失业人数", Nature.FLOW, "人", Direction.LESS, "0.03")
INDICATORS = (SHARE, IDLE, JOBS, BEDS, VENUES, GRANT, BLOCKS, IDLERS)


def horizon(by: str, basis: Basis = Basis.STATED) -> Horizon:
    """`2023` a date alone, `=2023` the calendar year, `2023-2025` a span."""
    reason = "" if basis is Basis.STATED else "推定"
    first, _, last = by.removeprefix("=").partition("-")
    span = years(int(first), int(last or first))
    return Horizon(span.first if "-" in by or by.startswith("=") else None, span.last, basis, reason)


def rule(of: Indicator, required: str, by: str, basis: Basis = Basis.STATED, id: str = "rule", **more: Any) -> Rule:
    """A rule put to every city, read by the grammar that reads plans."""
    source = Source("rule", required)
    value = read_value(source, Span(0, len(required)), Dates())
    assert len(value.quantities) == 1, required
    clause = Clause(CODES, value.quantities[0], required, f"原文{required}")
    fields = {"field": "employment", "applies": Applies.EACH, "cities": CODES, **more}
    return Rule(
        id, id.upper(), Name(f"{of.name.zh}承诺", id), horizon=horizon(by, basis), paragraph=8,
        advice=Name("写上。", "Write it."), indicator=of.id, clauses=(clause,), **fields,
    )  # fmt: skip


def measure(
    verb: str = "建成", by: str = "2023", basis: Basis = Basis.STATED, strength: Strength = Strength.COMPLETE
) -> Rule:
    what = Measure("分类处理系统", (), strength, verb, f"{verb}分类处理系统")
    return Rule(
        "system", "M-01", Name("分类处理系统", "sorting system"), "employment", Applies.EACH, CODES, horizon(by, basis),
        8, Name("写上。", "Write it."), measure=what,
    )  # fmt: skip


def pack(*rules: Rule, cities: Sequence[City] = CITIES) -> Pack:
    return replace(PACK, cities=tuple(cities), indicators=INDICATORS, rules=rules)


def plan(body: str, city: str = "市1", period: str = "2023年—2025年", title: str = "方案", head: str = "") -> Plan:
    """Body lines are numbered here, so that a test states only what it is about."""
    lines = [
        line if line.startswith((" ", "一、", "二、", "#")) else f"{at}. {line}"
        for at, line in enumerate(body.splitlines(), 1)
    ]
    written = f"期间：{period}\n" if period else ""
    text = f"方案：{title}\n城市：{city}\n{written}{head}\n一、就业\n\n" + "\n".join(lines) + "\n"
    return read_plan(Source(f"{city}-{title}.plan", text))


def of(result: Result, city: str = CODES[0], rule_id: str | None = None) -> Judgement:
    return next(one for one in result.judgements if one.city == city and rule_id in (None, one.rule.id))


@dataclass(frozen=True)
class Case:
    """What a test compares: outcome, code, gap and notes, as words."""

    judgement: Judgement

    def __str__(self) -> str:
        one = self.judgement
        code = f" {one.finding.code.name}" if one.finding else ""
        gap = f" {phrase(one.gap, 'zh-CN')}" if one.gap else ""
        reason = f" {one.reason.value}" if one.reason else ""
        notes = "".join(f" +{note.code.name}" for note in one.notes)
        return f"{one.outcome.value}{code}{gap}{reason}{notes}"


def case(asked: Rule, body: str, **more: Any) -> str:
    """The outcome of one rule for one plan of one city: `gap gap-value 5个百分点`."""
    return str(Case(of(run(pack(asked), [plan(body, **more)], Question()))))


def judgement(asked: Rule, body: str, **more: Any) -> Judgement:
    return of(run(pack(asked), [plan(body, **more)], Question()))


def said(asked: Rule, body: str, **more: Any) -> str:
    finding = judgement(asked, body, **more).finding
    assert finding is not None
    return sentence(finding, "zh-CN")


def province(asked: Rule, plans: Iterable[Plan], cities: Sequence[City] = CITIES, complete: bool = False) -> Total:
    """The row of one total."""
    result = run(pack(asked, cities=cities), list(plans), Question(totals=True, complete=complete, province=True))
    return result.totals[0]


def until(number: int) -> date:
    return date(number, 12, 31)


def span(first: int, last: int) -> Period:
    return years(first, last)
