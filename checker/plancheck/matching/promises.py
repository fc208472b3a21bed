"""The targets of a plan side by side: which speak of the same thing, and how much worse one is than another."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from plancheck.codes import checks as codes
from plancheck.matching.matched import Matched
from plancheck.matching.target import target
from plancheck.model.finding import Finding, found
from plancheck.model.interval import Interval
from plancheck.model.kind import KindType
from plancheck.model.naming import folded
from plancheck.model.plan import Plan
from plancheck.model.quantity import Quantity
from plancheck.model.rule import Direction, Indicator, Nature
from plancheck.model.target import Target
from plancheck.model.unit import PERCENT, POINTS, Amount


def promised(plan: Plan, items: Iterable[Matched]) -> Iterator[Target]:
    """Every figure of every known indicator that can be made a target, in the order written."""
    for one in items:
        for quantity in one.item.quantities:
            for indicator in one.indicators:
                made = target(plan.source, one.item, quantity, indicator, plan.head.period)
                if isinstance(made, Target) and shared_figure(plan, one, quantity, indicator) is None:
                    yield made


def shared_figure(plan: Plan, one: Matched, quantity: Quantity, indicator: Indicator) -> Finding | None:
    """Why one count for several things says nothing of each; a share, a rate or a price holds for each of them."""
    several = len(one.indicators) + len(one.distinct) + len(one.unknown) > 1
    counted = indicator.nature in (Nature.FLOW, Nature.STOCK) and quantity.unit not in (PERCENT, POINTS)
    if not several or not counted or indicator not in one.indicators:
        return None
    head = one.item.name.value
    written = plan.source.slice(quantity.span)
    return found(codes.SHARED_FIGURE, plan.source.place(quantity.span), written=written, head=head)


def caliber(one: Target) -> str:
    """The 口径 note of a target's item, comparable; empty without one."""
    return folded(one.item.caliber.value) if one.item.caliber else ""


def alike(targets: Iterable[Target]) -> tuple[tuple[Target, ...], ...]:
    """Targets of one indicator, kind, horizon and 口径 together."""
    groups: dict[object, list[Target]] = {}
    for one in targets:
        groups.setdefault((one.indicator.id, one.kind, _when(one), caliber(one)), []).append(one)
    return tuple(tuple(group) for group in groups.values())


def _when(one: Target) -> object:
    """A level is told by its last day, everything else by its whole span."""
    if one.horizon is None:
        return None
    if one.kind.type is KindType.LEVEL and not one.kind.hold and not one.kind.each_year:
        return one.horizon.last
    return one.horizon.first, one.horizon.last


def worst(promise: Interval, direction: Direction) -> Decimal | None:
    """The worst number that a set still allows; None if there is no bound to that side."""
    return promise.high if direction is Direction.LESS else promise.low


def difference(gap: Decimal, indicator: Indicator) -> Amount:
    """A difference of two figures of an indicator; between shares it is in percentage points."""
    return Amount(gap, POINTS if indicator.unit == PERCENT else indicator.unit)


def shortfall(promise: Interval, goal: Interval, direction: Direction) -> Decimal | None:
    """By how much the worst of one set is worse than the worst of another; None if it is not, or is not bounded."""
    has, needs = worst(promise, direction), worst(goal, direction)
    if has is None or needs is None:
        return None
    gap = has - needs if direction is Direction.LESS else needs - has
    return gap if gap > 0 else None
