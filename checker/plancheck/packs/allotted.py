"""Figures of a total that are assigned to single cities: which figures can be assigned, and whether they add up."""

from collections.abc import Iterable
from decimal import Decimal

from plancheck.model.quantity import Comparator, Firmness, Quantity, Wording
from plancheck.model.rule import Direction, Indicator, Rule
from plancheck.model.unit import Amount, Unit
from plancheck.reading.quantity import Dates, read_value
from plancheck.source import Source, Span
from plancheck.values import replace

_PLAIN = {
    Direction.MORE: (Comparator.BARE, Comparator.AT_LEAST),
    Direction.LESS: (Comparator.BARE, Comparator.AT_MOST),
    Direction.NEUTRAL: (Comparator.BARE,),
}
_ABOUT = (Comparator.ABOUT, Comparator.NEARLY)


def assigned(source: Source, span: Span, requirement: Quantity, indicator: Indicator) -> Quantity | None:
    """The one plain figure that is written there, counted as the commitment is (每年, 累计); None for anything else."""
    value = read_value(source, span, Dates())
    if value.unread or value.blank or value.relative or value.findings or len(value.quantities) != 1:
        return None
    one = value.quantities[0]
    plain = one.comparator in _PLAIN[indicator.direction] and one.baseline is None and one.horizon is None
    if not plain or one.wording not in (Wording.NONE, requirement.wording) or one.firmness < Firmness.PLAIN:
        return None
    if factor(one.unit, indicator) is None:
        return None
    return replace(one, wording=requirement.wording, sense=requirement.sense)


def factor(unit: Unit | None, indicator: Indicator) -> Decimal | None:
    """What a number in that unit is multiplied with to be in the indicator's; None where the two do not convert."""
    if unit is None:
        return None
    if unit == indicator.unit or unit in indicator.also:
        return Decimal(1)
    return unit.factor / indicator.unit.factor if unit.dimension == indicator.unit.dimension else None


def number(figure: Quantity, indicator: Indicator) -> Decimal:
    """In the indicator's unit."""
    return figure.low * (factor(figure.unit, indicator) or Decimal(1))


def off_by(rule: Rule, indicator: Indicator, figures: Iterable[Decimal]) -> tuple[Decimal, Decimal] | None:
    """The sum, and by how much it misses what the rule asks of all together; None where it is what is asked."""
    asked = rule.clauses[0].requirement
    times = factor(asked.unit, indicator) or Decimal(1)
    low, high, total = asked.low * times, asked.high * times, sum(figures, Decimal(0))
    about = asked.comparator in _ABOUT or indicator.direction is Direction.NEUTRAL
    room = low * (indicator.tolerance or Decimal(0)) if about else Decimal(0)
    lacking = low - room - total if indicator.direction is not Direction.LESS else Decimal(0)
    over = total - high - room if indicator.direction is not Direction.MORE else Decimal(0)
    missed = max(lacking, over)
    strict = asked.comparator in (Comparator.ABOVE, Comparator.BELOW) and missed == 0
    return (total, missed) if missed > 0 or strict else None


def amount(value: Decimal, indicator: Indicator) -> Amount:
    return Amount(value, indicator.unit)
