"""Whether a set lies inside what is required, and if not by how much (docs/semantics.md, "Outcomes")."""

from decimal import Decimal

from plancheck.codes import judging as codes
from plancheck.codes.code import Code
from plancheck.model.interval import Interval
from plancheck.model.kind import KindType
from plancheck.model.outcome import Outcome
from plancheck.model.rule import Indicator, Nature
from plancheck.model.unit import PERCENT, POINTS, Unit
from plancheck.values import replace, value


@value
class Grade:
    """How a figure stands to a required set: met, weak or gap; the code says why, `gap` by how much."""

    outcome: Outcome
    code: Code | None = None
    gap: Decimal | None = None


KEPT = Grade(Outcome.MET)


def grade(interval: Interval, stated: Interval, ends: Interval, required: Interval) -> Grade:
    """Inside: met. The stated figure inside, edges included: weak. Else a gap, as large as the written end is away."""
    if required.contains(interval):
        return KEPT
    closed = replace(required, low_open=False, high_open=False)
    if closed.contains(interval):
        return Grade(Outcome.WEAK, codes.EDGE_OF_OPEN_BOUND)
    if closed.contains(stated):
        return Grade(Outcome.WEAK, codes.WEAK_HEDGED)
    return Grade(Outcome.GAP, codes.GAP_VALUE, distance(ends, required))


def distance(ends: Interval, required: Interval) -> Decimal | None:
    """From the end that falls short to the bound that it misses; None where that end is not bounded at all."""
    if required.low is not None and ends.low is not None and ends.low < required.low:
        return required.low - ends.low
    if required.high is not None and ends.high is not None and ends.high > required.high:
        return ends.high - required.high
    return None


def unit_of(kind: KindType, indicator: Indicator) -> Unit:
    """In which unit figures of that kind are given."""
    if kind is KindType.RATE:
        return PERCENT
    if kind is KindType.CHANGE and indicator.nature in (Nature.RATIO, Nature.RATE):
        return POINTS
    return indicator.unit


def gap_unit(unit: Unit) -> Unit:
    """A distance between two ratios is in points."""
    return POINTS if unit == PERCENT else unit


def shown(interval: Interval, domain: Interval) -> Interval:
    """The set without the ends that only the indicator's domain gives it: 不低于35%, not 不低于35%且不超过100%."""
    if interval.low == interval.high:
        return interval
    low = None if interval.low == domain.low and not interval.low_open and interval.high is not None else interval.low
    high = None if interval.high == domain.high and not interval.high_open else interval.high
    return Interval(low, high, interval.low_open, interval.high_open)
