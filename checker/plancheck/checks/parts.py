"""The parts of a closed 分解 list must reach the total that they divide.

Amounts and stocks add up; of shares, prices and rates at least one part must be as good as the whole. More than the
total is good practice and no finding, and a list that ends in 等 is open and says nothing about the sum. Where an
item has several figures, the parts are held against the one of their own date, else against the easiest.

Bad:  城镇新增就业：2023年10万人以上 with 分解：中山区4万人、西岗区5万人
Good: 城镇新增就业：2023年10万人以上 with 分解：中山区5万人、西岗区5.5万人
"""

from collections.abc import Iterator
from functools import reduce
from operator import add

from plancheck.codes import checks as codes
from plancheck.matching.matched import Matched
from plancheck.matching.names import Names
from plancheck.matching.promises import difference, shortfall, worst
from plancheck.matching.target import target
from plancheck.model.finding import Finding, found
from plancheck.model.interval import Interval
from plancheck.model.plan import Item, Plan
from plancheck.model.quantity import Quantity
from plancheck.model.rule import Direction, Indicator, Nature, Pack
from plancheck.model.target import Target
from plancheck.model.unit import Amount

_ADDITIVE = (Nature.FLOW, Nature.STOCK)


def check(plan: Plan, items: tuple[Matched, ...], pack: Pack, names: Names) -> Iterator[Finding]:
    """One finding for each closed list that falls short, at the list."""
    for one in items:
        if one.item.parts and not one.item.parts_open:
            for indicator in one.indicators:
                yield from _short(plan, one.item, indicator)


def _short(plan: Plan, item: Item, indicator: Indicator) -> Iterator[Finding]:
    parts = _targets(plan, item, [part.quantity for part in item.parts], indicator)
    if len(parts) < len(item.parts):
        return  # one of them cannot be counted, and has a finding of its own
    whole = _whole(_targets(plan, item, item.quantities, indicator), parts)
    if whole is None:
        return
    together = _together(parts, indicator)
    gap, reached = shortfall(together, whole.interval, indicator.direction), worst(together, indicator.direction)
    if gap is None or reached is None:
        return
    yield found(
        codes.PARTS_SHORT,
        plan.source.place(item.parts[0].name.span.to(item.parts[-1].quantity.span)),
        related=(plan.source.place(whole.quantity.span),),
        indicator=indicator.name,
        reached=Amount(reached, indicator.unit),
        written=plan.source.slice(whole.quantity.span),
        gap=difference(gap, indicator),
    )


def _targets(plan: Plan, item: Item, quantities: tuple[Quantity, ...] | list[Quantity], of: Indicator) -> list[Target]:
    made = [target(plan.source, item, quantity, of, plan.head.period) for quantity in quantities]
    return [one for one in made if isinstance(one, Target)]


def _whole(totals: list[Target], parts: list[Target]) -> Target | None:
    """The total that the parts divide: of their date if they have one, else the easiest to reach."""
    dates = {part.quantity.horizon.last for part in parts if part.quantity.horizon}
    dated = [one for one in totals if one.horizon and one.horizon.last in dates]
    easiest = None
    for one in (dated or totals) if len(dates) < 2 else ():
        if easiest is None or shortfall(one.interval, easiest.interval, one.indicator.direction):
            easiest = one
    return easiest


def _together(parts: list[Target], indicator: Indicator) -> Interval:
    """The sum as stated; of what does not add up, the best part."""
    stated = [part.stated for part in parts]
    if indicator.nature in _ADDITIVE:
        return reduce(add, stated)
    bounds = [bound for one in stated if (bound := worst(one, indicator.direction)) is not None]
    if len(bounds) < len(stated):
        return Interval()
    if indicator.direction is Direction.LESS:
        return Interval(None, min(bounds))
    return Interval(max(bounds), None)
