"""Promises brought into the terms of one requirement: the same kind, a span or a date, a set."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from plancheck.judging.bridges import Bridge, compounded, level_after_change
from plancheck.judging.spoken import Promise
from plancheck.model.horizon import Horizon, Period, year
from plancheck.model.interval import Interval
from plancheck.model.kind import Kind, KindType
from plancheck.model.quantity import Comparator, Firmness
from plancheck.model.target import Required, Target
from plancheck.values import replace, value


@value
class Claim:
    """What one promise, or several taken together, say in the requirement's terms."""

    promises: tuple[Promise, ...]
    kind: Kind
    span: Period | None
    """What an amount, a rate or a hold runs over; None: a date alone, or not known."""
    last: date | None
    """The day, or the last day of the span; None: no date is written."""
    interval: Interval
    stated: Interval
    """The figure as stated; a range's midpoint."""
    ends: Interval
    """The figure as written; a range's two ends."""
    bridges: tuple[Bridge, ...] = ()
    required: Interval | None = None
    """What is required in this claim's terms, where these are not the requirement's own (a final level for a rate)."""
    contradicted: bool = False
    """One of several amounts that were added is stated differently elsewhere."""

    @property
    def firmness(self) -> Firmness:
        return min(one.target.quantity.firmness for one in self.promises)

    @property
    def used_tolerance(self) -> bool:
        return any(one.target.used_tolerance for one in self.promises)

    @property
    def written_horizon(self) -> Horizon | None:
        """What the plan itself writes, not what was filled in for it."""
        first = self.promises[0].target
        return first.quantity.horizon or first.item.deadline


def claim(promise: Promise) -> Claim:
    """The promise as it stands."""
    made = promise.target
    horizon = made.horizon
    return Claim(
        (promise,), made.kind, horizon.period if horizon else None, horizon.last if horizon else None,
        made.interval, made.stated, _ends(made),
    )  # fmt: skip


def claims(promises: tuple[Promise, ...], required: Required) -> tuple[Claim, ...]:
    """The promises that can be compared with the requirement: of its kind, or bridged to it."""
    made = (one for promise in promises for one in _comparable(promise, required))
    return tuple(made)


def _comparable(promise: Promise, required: Required) -> tuple[Claim, ...]:
    kind, asked = promise.target.kind, required.kind
    if asked.type is KindType.AMOUNT and kind.type is KindType.AMOUNT:
        return _amounts(promise, asked)
    if asked.type is KindType.LEVEL and kind.type is KindType.CHANGE:
        return _one(level_after_change(promise), promise)
    if asked.type is KindType.RATE and kind.type is KindType.LEVEL:
        found = compounded(promise, required)
        made = replace(claim(promise), bridges=(Bridge.RATE,))
        return () if found is None else (replace(made, span=found.span, required=found.required),)
    if kind.type is not asked.type or (kind.average and asked.each_year):
        return ()
    if kind.type is KindType.LEVEL and kind.average != asked.average:
        return ()  # 年均40% says nothing of any one day
    if kind.type is KindType.RATE and _is_annual(kind) != _is_annual(asked) and not _in_one_year(promise.target):
        return ()  # 三年提高6% is less than 年均提高6%
    if kind.type is KindType.CHANGE and (kind.each_year, kind.average) != (asked.each_year, asked.average):
        return ()
    return (claim(promise),)


def _is_annual(kind: Kind) -> bool:
    """Whether a rate is one per year."""
    return kind.average or kind.each_year or kind.hold


def _in_one_year(made: Target) -> bool:
    """Whether the rate over its span and the rate per year are the same."""
    span = made.horizon.period if made.horizon is not None else None
    return span is not None and len(span.years) == 1


def _one(level: Target | None, promise: Promise) -> tuple[Claim, ...]:
    return () if level is None else (replace(claim(Promise(promise.plan, level)), bridges=(Bridge.LEVEL,)),)


def _amounts(promise: Promise, asked: Kind) -> tuple[Claim, ...]:
    """Each year's amount by itself; an average times the years, which says nothing of one year."""
    whole, kind = claim(promise), promise.target.kind
    if asked.average and not kind.average:  # the average required is judged as the amount over its span
        whole = replace(whole, bridges=(Bridge.AVERAGE,))
    if kind.each_year and whole.span is not None:
        return tuple(replace(whole, span=year(one), last=year(one).last) for one in whole.span.years)
    if kind.average:
        if asked.each_year or whole.span is None:
            return ()
        return (_times(whole, len(whole.span.years)),) if whole_years(whole.span) else ()
    return (whole,)


def _times(one: Claim, count: int) -> Claim:
    factor = Decimal(count)
    return replace(
        one,
        interval=one.interval.scaled(factor),
        stated=one.stated.scaled(factor),
        ends=one.ends.scaled(factor),
        bridges=(Bridge.AVERAGE,),
    )


def whole_years(span: Period) -> bool:
    return (span.first.month, span.first.day, span.last.month, span.last.day) == (1, 1, 12, 31)


def _ends(made: Target) -> Interval:
    return made.interval if made.quantity.comparator is Comparator.RANGE else made.stated


def added(one: Claim, other: Claim) -> Claim:
    """Two amounts over spans that follow each other, as one over both."""
    assert one.span is not None  # only spans are chained
    assert other.span is not None
    return Claim(
        one.promises + other.promises,
        Kind(KindType.AMOUNT),
        Period(one.span.first, other.span.last),
        other.last,
        one.interval + other.interval,
        one.stated + other.stated,
        one.ends + other.ends,
        tuple(dict.fromkeys((*one.bridges, *other.bridges, Bridge.SUM))),
        contradicted=one.contradicted or other.contradicted,
    )


_MOST_COMPARED = 200
"""So many figures for the same days contradict each other, whichever of them narrows which."""


def firmest(same: Sequence[Claim]) -> tuple[Claim, ...]:
    """Of claims for the same days the firmest: one, or several different sets, which contradict each other.

    A hold or a promise for each year does not contradict a narrower figure for one of its days: both hold.
    """
    top = max(one.firmness for one in same)
    different: dict[tuple[Interval, Interval | None], Claim] = {}
    for one in same:
        if one.firmness == top:
            different.setdefault((one.interval, one.required), one)
    claims = tuple(different.values())
    if len(claims) > _MOST_COMPARED:
        return claims
    return tuple(one for one in claims if not any(_narrows(other, one) for other in claims))


def _narrows(other: Claim, one: Claim) -> bool:
    kinds = other.promises[0].target.kind, one.promises[0].target.kind
    return other is not one and kinds[0] != kinds[1] and one.interval.contains(other.interval)
