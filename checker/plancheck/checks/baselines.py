"""A target must not be worse than where the city stands already.

The baseline is the line 现状, or the first figure of 由…提高至…. Only what is comparable is compared: a level with
a level, a rate with a rate. For what is counted per year, less than last year is only a note: it may be meant.

Bad:  城市生活垃圾回收利用率：2023年35%以上 with 现状：2022年36%
Good: 城市生活垃圾回收利用率：2023年38%以上 with 现状：2022年36%
"""

from collections.abc import Iterator

from plancheck.codes import checks as codes
from plancheck.codes.code import Severity
from plancheck.matching.matched import Matched
from plancheck.matching.names import Names
from plancheck.matching.promises import difference, promised, shortfall, worst
from plancheck.matching.target import target
from plancheck.model.finding import Finding, found
from plancheck.model.interval import Interval
from plancheck.model.kind import KindType
from plancheck.model.plan import Plan
from plancheck.model.quantity import Comparator, Quantity, Wording
from plancheck.model.rule import Pack
from plancheck.model.target import Target
from plancheck.model.unit import Amount

_GROWTH = (Wording.GROWTH, Wording.AVERAGE_GROWTH)
_COMPARED = (KindType.LEVEL, KindType.RATE)


def check(plan: Plan, items: tuple[Matched, ...], pack: Pack, names: Names) -> Iterator[Finding]:
    """One finding for each figure that is worse than its baseline, at the figure."""
    for one in promised(plan, items):
        start = _baseline(plan, one)
        stated = None if start is None else _comparable(one, start)
        if start is None or stated is None:
            continue
        gap = shortfall(stated, start.stated, one.indicator.direction)
        reached = worst(start.stated, one.indicator.direction)
        if gap is None or reached is None:
            continue
        yield found(
            codes.WORSE_THAN_BASELINE,
            plan.source.place(one.quantity.span),
            severity=Severity.NOTE if one.kind.type is KindType.AMOUNT else None,
            related=(plan.source.place(start.quantity.span),),
            indicator=one.indicator.name,
            written=plan.source.slice(one.quantity.span),
            baseline=Amount(reached, one.indicator.unit),
            gap=difference(gap, one.indicator),
        )


def _baseline(plan: Plan, one: Target) -> Target | None:
    quantity = _from(one.quantity) or one.item.baseline
    if quantity is None:
        return None
    made = target(plan.source, one.item, quantity, one.indicator, plan.head.period)
    return made if isinstance(made, Target) else None


def _from(quantity: Quantity) -> Quantity | None:
    """The first figure of 由5元提高至10元 as a quantity of its own."""
    if quantity.baseline is None:
        return None
    return Quantity(
        quantity.span, quantity.figure, Comparator.BARE, quantity.baseline, quantity.baseline, quantity.unit,
        quantity.written_unit, quantity.multiplier, quantity.wording, horizon=quantity.horizon,
    )  # fmt: skip


def _comparable(one: Target, start: Target) -> Interval | None:
    """What is promised, in the terms of the baseline; a change from it as the level that it leads to."""
    if one.kind.type is KindType.CHANGE and start.kind.type is KindType.LEVEL:
        return one.stated + start.stated
    return one.stated if _alike(one, start) else None


def _alike(one: Target, start: Target) -> bool:
    if one.kind.type is not start.kind.type:
        return False
    if one.kind.type in _COMPARED:
        # Growth is compared with growth only: 增长5% of an amount says nothing about a level.
        return (one.quantity.wording in _GROWTH) == (start.quantity.wording in _GROWTH)
    return one.kind.type is KindType.AMOUNT and _per_year(one) and _per_year(start)


def _per_year(one: Target) -> bool:
    span = one.horizon.period if one.horizon else None
    return one.kind.each_year or one.kind.average or (span is not None and span.is_calendar_year)
