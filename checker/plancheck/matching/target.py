"""Turns a figure as written into an exact target of one indicator: kind, horizon, set (docs/semantics.md, "Targets")."""

from datetime import date
from decimal import Decimal

from plancheck.codes import checks as codes
from plancheck.matching.sets import bare, falls, negated, outside, written_set, wrong_way
from plancheck.model.finding import Bounded, Finding, Name, found
from plancheck.model.horizon import Basis, Horizon, Period
from plancheck.model.interval import EVERYTHING, Interval
from plancheck.model.kind import Kind, KindType
from plancheck.model.plan import Item
from plancheck.model.quantity import Comparator, Quantity, Sense, Wording
from plancheck.model.rule import Clause, Direction, Indicator, Nature, Rule
from plancheck.model.target import Required, Target
from plancheck.model.unit import PERCENT, POINTS, Unit, english_name
from plancheck.source import Source
from plancheck.values import replace

_NO_UNIT = Name("没有单位", "no unit")
_GROWTH = (Wording.GROWTH, Wording.AVERAGE_GROWTH)
_CHANGES = (Wording.CHANGE, Wording.EACH_YEAR_CHANGE)
_OPPOSITE = {
    Direction.MORE: Direction.LESS, Direction.LESS: Direction.MORE, Direction.NEUTRAL: Direction.NEUTRAL,
}  # fmt: skip


def target(
    source: Source, item: Item, quantity: Quantity, indicator: Indicator, plan_period: Period | None
) -> Target | Finding:
    """The target that a quantity sets for an indicator, or the finding that says why it cannot be judged."""
    kind = kind_of(quantity, indicator)
    problem = _problem(source, item, quantity, indicator, kind)
    if problem is not None:
        return problem
    factor = _factor(quantity.unit, indicator, kind)
    if factor is None:
        return _unit_mismatch(source, quantity, indicator)
    interval = _set(quantity, indicator, kind, factor, quantity.comparator)
    domain = _domain(indicator, kind)
    if interval is None:
        return found(
            codes.NO_TOLERANCE,
            source.place(quantity.figure),
            written=source.slice(quantity.span),
            indicator=indicator.name,
        )
    if interval.cut(domain).is_empty or outside(quantity.low * factor, quantity.high * factor, domain):
        return found(
            codes.OUTSIDE_DOMAIN, source.place(quantity.figure),
            written=source.slice(quantity.figure), domain=Bounded(domain, indicator.unit),
        )  # fmt: skip
    return Target(
        indicator, item, quantity, kind, _horizon(item, quantity, kind, plan_period), interval.cut(domain),
        _stated(quantity, indicator, kind, factor, interval).cut(domain), _uses_tolerance(quantity, indicator),
    )  # fmt: skip


def requirement(rule: Rule, clause: Clause, indicator: Indicator) -> Required:
    """What a clause requires: its set is open on the better side, its horizon is the rule's."""
    source = Source(clause.written, clause.written)
    quantity = replace(clause.requirement, horizon=None)
    kind = kind_of(quantity, indicator)
    factor = _factor(quantity.unit, indicator, kind)
    interval = _set(quantity, indicator, kind, factor or Decimal(1), quantity.comparator)
    if factor is None or interval is None:
        raise ValueError(f"{rule.id}: {source.text}")  # refused when the pack is loaded
    domain = _domain(indicator, kind)
    stated = _stated(quantity, indicator, kind, factor, interval)
    opened = _opened(interval, indicator.direction).cut(domain)
    used = _uses_tolerance(quantity, indicator)
    return Required(indicator, quantity, kind, rule.horizon, opened, stated.cut(domain), used)


def kind_of(quantity: Quantity, indicator: Indicator) -> Kind:
    """The kind that the words name, else the indicator's nature."""
    wording, nature = quantity.wording, indicator.nature
    if wording in _GROWTH or (wording is Wording.CHANGE_OF_RATIO and nature not in (Nature.RATIO, Nature.RATE)):
        return Kind(KindType.RATE, average=wording is Wording.AVERAGE_GROWTH)
    each_year = wording in (Wording.EACH_YEAR, Wording.EACH_YEAR_CHANGE)
    average = wording is Wording.AVERAGE
    if _is_change(quantity, nature):
        return Kind(KindType.CHANGE, each_year, average)
    hold = wording is Wording.HOLD
    if nature is Nature.RATE:
        return Kind(KindType.RATE, each_year, average, hold)
    if nature is Nature.FLOW or wording is Wording.CUMULATIVE:
        return Kind(KindType.AMOUNT, each_year or hold, average)
    return Kind(KindType.LEVEL, each_year, average, hold)


def _is_change(quantity: Quantity, nature: Nature) -> bool:
    """增加20场 is an amount of what is counted anew each year, 新增20个 is no size of what is there."""
    counted = quantity.unit not in (PERCENT, POINTS)
    if counted and quantity.compared:
        return True
    if counted and quantity.added and nature in (Nature.STOCK, Nature.PRICE):
        return True
    anew = nature is Nature.FLOW and counted and quantity.baseline is None
    return quantity.wording in _CHANGES and not anew


def _problem(source: Source, item: Item, quantity: Quantity, indicator: Indicator, kind: Kind) -> Finding | None:
    share = indicator.nature in (Nature.RATIO, Nature.RATE)
    by_share = quantity.added and quantity.unit == PERCENT and quantity.wording is Wording.NONE
    if (quantity.wording is Wording.CHANGE_OF_RATIO or by_share) and share:
        figure = source.slice(quantity.figure)
        return found(
            codes.PERCENT_NOT_POINT, source.place(quantity.span), written=source.slice(quantity.span), instead=figure
        )
    if quantity.wording in _GROWTH and indicator.nature is Nature.RATIO:
        figure = source.slice(quantity.figure)
        return found(
            codes.PERCENT_NOT_POINT, source.place(quantity.span), written=source.slice(quantity.span), instead=figure
        )
    if _two_deadlines(item, quantity):
        assert item.deadline_span is not None  # what differs is written
        return found(
            codes.DEADLINES_DIFFER, source.place(quantity.span), related=(source.place(item.deadline_span),),
            written=source.slice(quantity.span), deadline=source.slice(item.deadline_span),
        )  # fmt: skip
    if quantity.comparator is Comparator.FULL and indicator.nature is not Nature.RATIO:
        return _unit_mismatch(source, quantity, indicator)
    if wrong_way(quantity, indicator.direction):
        return found(
            codes.WRONG_WAY_COMPARATOR,
            source.place(quantity.span),
            written=source.slice(quantity.span),
            indicator=indicator.name,
        )
    if quantity in item.quantities and _is_backwards(quantity, indicator, kind):
        return found(
            codes.WRONG_WAY_FIGURE, source.place(quantity.span),
            written=source.slice(quantity.span), indicator=indicator.name,
            unit=Name(indicator.unit.symbol, english_name(indicator.unit)),
        )  # fmt: skip
    return None


def _is_backwards(quantity: Quantity, indicator: Indicator, kind: Kind) -> bool:
    """Nothing, or a decrease (减少2万人, 降到2万人), of things of which there should be more."""
    counted = indicator.nature in (Nature.FLOW, Nature.STOCK, Nature.PRICE) and quantity.unit not in (PERCENT, POINTS)
    if not counted or indicator.direction is not Direction.MORE or kind.type not in (KindType.AMOUNT, KindType.LEVEL):
        return False
    if quantity.high <= 0:
        return True
    bounded = quantity.comparator in (Comparator.AT_LEAST, Comparator.ABOVE)
    level = quantity.wording is Wording.NONE and (bounded or quantity.baseline is not None)
    return quantity.sense is Sense.DOWN and not level


def _two_deadlines(item: Item, quantity: Quantity) -> bool:
    """Whether a promised figure has a date and its item's 完成时限 is the last day of none of its figures."""
    if item.deadline is None or item.deadline_span is None or quantity not in item.quantities:
        return False
    if quantity.horizon is None or quantity.horizon.basis is not Basis.STATED:
        return False
    return all(one.horizon is None or one.horizon.last != item.deadline.last for one in item.quantities)


def _unit_mismatch(source: Source, quantity: Quantity, indicator: Indicator) -> Finding:
    written = quantity.unit.symbol if quantity.unit else (quantity.written_unit or _NO_UNIT)
    return found(
        codes.UNIT_MISMATCH, source.place(quantity.figure),
        written=source.slice(quantity.figure), unit=written, expected=indicator.unit.symbol,
    )  # fmt: skip


def _factor(unit: Unit | None, indicator: Indicator, kind: Kind) -> Decimal | None:
    """What a number in the written unit is multiplied with to be in the indicator's; None where the two do not convert."""
    if kind.type is KindType.RATE:
        return Decimal(1) if unit == PERCENT else None
    if kind.type is KindType.CHANGE and unit == POINTS:
        return Decimal(1) if indicator.nature in (Nature.RATIO, Nature.RATE) else None
    if unit is None:
        return None
    if unit == indicator.unit or unit in indicator.also:
        return Decimal(1)
    return unit.factor / indicator.unit.factor if unit.dimension == indicator.unit.dimension else None


def _domain(indicator: Indicator, kind: Kind) -> Interval:
    return indicator.domain if kind.type in (KindType.LEVEL, KindType.AMOUNT) else EVERYTHING


def _tolerance(figure: Decimal, indicator: Indicator, kind: Kind) -> Decimal | None:
    """In the indicator's unit. A growth rate of an amount has no declared tolerance: the amount's is relative."""
    if indicator.tolerance is None:
        return None
    if indicator.nature in (Nature.RATIO, Nature.RATE):
        return indicator.tolerance
    return None if kind.type is KindType.RATE else figure * indicator.tolerance


def _set(
    quantity: Quantity, indicator: Indicator, kind: Kind, factor: Decimal, comparator: Comparator
) -> Interval | None:
    """The written set in the indicator's unit, not yet cut to its domain; None where it needs a tolerance that is not declared."""
    low, high = quantity.low * factor, quantity.high * factor
    falling = falls(quantity)
    # A fall is a change below zero: 下降5%以上 promises at most -5 %, a bare 下降5% of what should rise at least that.
    direction = _OPPOSITE[indicator.direction] if falling else indicator.direction
    interval = written_set(comparator, low, high, direction, _tolerance(low, indicator, kind))
    return negated(interval) if falling and interval is not None else interval


def _stated(quantity: Quantity, indicator: Indicator, kind: Kind, factor: Decimal, interval: Interval) -> Interval:
    """The figure itself, without the room that 左右, 近 or a range leave."""
    neutral = quantity.comparator is Comparator.BARE and indicator.direction is Direction.NEUTRAL
    if not neutral and quantity.comparator not in (Comparator.ABOUT, Comparator.NEARLY, Comparator.RANGE):
        return interval
    middle = (quantity.low + quantity.high) / 2 * factor
    if falls(quantity):
        return negated(bare(middle, _OPPOSITE[indicator.direction], Decimal(0)))
    return bare(middle, indicator.direction, Decimal(0))


def _uses_tolerance(quantity: Quantity, indicator: Indicator) -> bool:
    neutral = (
        quantity.comparator is Comparator.BARE
        and indicator.direction is Direction.NEUTRAL
        and bool(indicator.tolerance)
    )
    return neutral or quantity.comparator in (Comparator.ABOUT, Comparator.NEARLY)


def _opened(interval: Interval, direction: Direction) -> Interval:
    if direction is Direction.MORE:
        return Interval(interval.low, None, interval.low_open)
    if direction is Direction.LESS:
        return Interval(None, interval.high, False, interval.high_open)
    return interval


def _horizon(item: Item, quantity: Quantity, kind: Kind, plan_period: Period | None) -> Horizon | None:
    """The date, or for what runs over a span the whole span: its stated start, else the plan's first day."""
    horizon = quantity.horizon or item.deadline
    spans = kind.type is not KindType.LEVEL or kind.each_year or kind.hold
    if horizon is None:
        covers_plan = kind.type is KindType.RATE or kind.each_year or kind.average or kind.hold
        if covers_plan and plan_period is not None:
            return Horizon(plan_period.first, plan_period.last, Basis.INHERITED)
        return None
    if not spans:
        return horizon
    first = horizon.first
    if quantity.wording is Wording.CUMULATIVE and _one_year(horizon):
        first = None
    if first is None and plan_period is not None:
        first = min(plan_period.first, date(horizon.last.year, 1, 1))
    return replace(horizon, first=first)


def _one_year(horizon: Horizon) -> bool:
    return horizon.period is not None and horizon.period.is_calendar_year
