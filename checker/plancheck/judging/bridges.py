"""The four ways, and no more, in which a promise of one kind tells of another (docs/semantics.md, "Bridges")."""

from datetime import date
from decimal import Decimal, localcontext

from plancheck.enums import StrEnum
from plancheck.judging.spoken import Promise
from plancheck.matching.target import target
from plancheck.model.finding import Finding
from plancheck.model.horizon import Period
from plancheck.model.interval import Interval
from plancheck.model.kind import Kind, KindType
from plancheck.model.quantity import Comparator, Quantity, Sense, Wording
from plancheck.model.rule import Direction
from plancheck.model.target import Required, Target
from plancheck.values import replace, value

_DIGITS = 1000
"""More than any power of a rate over the years of a programme has, so that no digit is rounded."""


class Bridge(StrEnum):
    """What was concluded from what."""

    SUM = "sum"  # amounts over spans that follow each other -> the amount over all
    AVERAGE = "average"  # average per year times the years -> the amount over the span
    LEVEL = "level"  # baseline and change -> level
    RATE = "rate"  # baseline and final level -> rate of growth


@value
class Baseline:
    """Where things stood, in the indicator's unit, and at the end of which year if that is written."""

    number: Decimal
    year: int | None


def baseline(promise: Promise) -> Baseline | None:
    """From 由A提高到B in the figure itself, else from the line 现状; None if there is none that is exact."""
    made = promise.target
    at = made.item.baseline
    year = at.horizon.last.year if at is not None and at.horizon is not None else None
    if made.quantity.baseline is not None:
        number = _number(promise, replace(made.quantity, low=made.quantity.baseline, high=made.quantity.baseline))
        written = year if number == _stated_baseline(promise) else None
        return None if number is None else Baseline(number, made.quantity.baseline_year or written)
    number = _stated_baseline(promise)
    return None if number is None else Baseline(number, year)


def _stated_baseline(promise: Promise) -> Decimal | None:
    at = promise.target.item.baseline
    return None if at is None or at.comparator is not Comparator.BARE else _number(promise, at)


def _number(promise: Promise, written: Quantity) -> Decimal | None:
    """The written number in the indicator's unit; None if it is no number of that indicator."""
    made = promise.target
    plain = replace(written, comparator=Comparator.BARE, wording=Wording.NONE, sense=Sense.UP, baseline=None)
    level = target(promise.plan.source, made.item, plain, replace(made.indicator, direction=Direction.MORE), None)
    return None if isinstance(level, Finding) else level.interval.low


def level_after_change(promise: Promise) -> Target | None:
    """Baseline and change make the level at the change's last day; a change for each year or on average does not."""
    made, at = promise.target, baseline(promise)
    if at is None or made.kind.each_year or made.kind.average or made.horizon is None:
        return None
    if not _follows(at, promise):
        return None
    shift = Interval(at.number, at.number)
    domain = made.indicator.domain
    horizon = replace(made.horizon, first=None)
    level = made.interval + shift
    interval, stated = level.cut(domain), (made.stated + shift).cut(domain)
    worst = level.high if made.indicator.direction is Direction.LESS else level.low
    # What cannot be is no level: 30% less 40 points is not 0%.
    if interval.is_empty or stated.is_empty or (worst is not None and not domain.holds(worst)):
        return None
    return replace(made, kind=Kind(KindType.LEVEL), interval=interval, stated=stated, horizon=horizon)


def _follows(at: Baseline, promise: Promise) -> bool:
    """Whether a change begins where the baseline stands: 2025年提高5个百分点 leaves the years from 2022 on open."""
    horizon = promise.target.quantity.horizon or promise.target.item.deadline
    if horizon is None or horizon.first is None:
        return True
    period = promise.plan.head.period
    known = at.year or (period.first.year - 1 if period is not None else None)
    return known == horizon.first.year - 1


@value
class Compounded:
    """The level that a rate of growth over a span requires of its last day."""

    span: Period
    required: Interval


def compounded(promise: Promise, required: Required) -> Compounded | None:
    """Baseline x (1 + rate) ^ years, exactly; None without a baseline of a known year, or for a rate of each year."""
    made, at = promise.target, baseline(promise)
    horizon = made.horizon
    if at is None or at.year is None or horizon is None or required.kind.each_year or at.number <= 0:
        return None
    count = horizon.last.year - at.year
    if count < 1 or (horizon.last.month, horizon.last.day) != (12, 31):
        return None
    if count > 1 and not required.kind.average:
        return None
    rates = required.interval
    with localcontext(prec=_DIGITS):
        low = None if rates.low is None else at.number * (1 + rates.low / 100) ** count
        high = None if rates.high is None else at.number * (1 + rates.high / 100) ** count
    span = Period(date(at.year + 1, 1, 1), horizon.last)
    return Compounded(span, Interval(low, high, rates.low_open, rates.high_open))
