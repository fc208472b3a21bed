"""The set of numbers that a comparator and its figure write (the table of docs/semantics.md, "Sets")."""

from decimal import Decimal

from plancheck.model.interval import Interval
from plancheck.model.quantity import Comparator, Quantity, Sense, Wording
from plancheck.model.rule import Direction

_UPWARD = (Comparator.AT_LEAST, Comparator.ABOVE)
_DOWNWARD = (Comparator.AT_MOST, Comparator.BELOW)


def written_set(
    comparator: Comparator, low: Decimal, high: Decimal, direction: Direction, tolerance: Decimal | None
) -> Interval | None:
    """The set of outcomes; None for 左右 or 近 without a tolerance."""
    match comparator:
        case Comparator.AT_LEAST:
            return Interval(low, None)
        case Comparator.ABOVE:
            return Interval(low, None, low_open=True)
        case Comparator.AT_MOST:
            return Interval(None, high)
        case Comparator.BELOW:
            return Interval(None, high, high_open=True)
        case Comparator.RANGE:
            return Interval(low, high)
        case Comparator.FULL:
            return Interval(Decimal(100), Decimal(100))
        case Comparator.ABOUT:
            return about(low, tolerance)
        case Comparator.NEARLY:
            return None if tolerance is None else Interval(low - tolerance, low, high_open=True)
    return bare(low, direction, tolerance or Decimal(0))


def bare(figure: Decimal, direction: Direction, tolerance: Decimal) -> Interval:
    """A figure without comparator: the better side is open, and of a neutral indicator it means about that figure."""
    if direction is Direction.MORE:
        return Interval(figure, None)
    if direction is Direction.LESS:
        return Interval(None, figure)
    return Interval(figure - tolerance, figure + tolerance)


def about(figure: Decimal, tolerance: Decimal | None) -> Interval | None:
    """The figure with its tolerance on both sides."""
    return None if tolerance is None else Interval(figure - tolerance, figure + tolerance)


def negated(interval: Interval) -> Interval:
    """The set of the numbers times minus one."""
    low = None if interval.high is None else -interval.high
    high = None if interval.low is None else -interval.low
    return Interval(low, high, interval.high_open, interval.low_open)


def outside(low: Decimal, high: Decimal, domain: Interval) -> bool:
    """Whether a written figure (or an end of a range) is not in the domain at all."""
    return not (domain.holds(low) and domain.holds(high))


def wrong_way(quantity: Quantity, direction: Direction) -> bool:
    """Whether the comparator bounds the worse side only: 回收利用率35%以内, 失业率5.5%以上."""
    if direction is Direction.NEUTRAL:
        return False
    better_is_up = (direction is Direction.MORE) != falls(quantity)
    return quantity.comparator in (_DOWNWARD if better_is_up else _UPWARD)


def falls(quantity: Quantity) -> bool:
    """Whether the figure is itself a fall (下降5个百分点); 降到5% writes a level, which its comparator bounds."""
    changes = quantity.added or quantity.wording not in (Wording.NONE, Wording.EACH_YEAR)
    return quantity.sense is Sense.DOWN and quantity.wording is not Wording.NONE and changes
