"""A total over several years must agree with the figures of its years.

Where a plan gives an amount for each year of a span and an amount for the whole span, the years must add up to the
total. Less than the total is a warning: the years do not carry it. More is a note: the total promises less than its
own years.

Bad:  城镇新增就业：2023年10万人；2024年10万人；2025年10万人；到2025年累计31万人
Good: 城镇新增就业：2023年10万人；2024年10.5万人；2025年10.5万人；到2025年累计31万人
"""

from collections.abc import Iterator
from decimal import Decimal

from plancheck.codes import checks as codes
from plancheck.codes.code import Severity
from plancheck.matching.matched import Matched
from plancheck.matching.names import Names
from plancheck.matching.promises import caliber, difference, promised, shortfall, worst
from plancheck.model.finding import Finding, found
from plancheck.model.horizon import Period, years
from plancheck.model.interval import ZERO, Interval
from plancheck.model.kind import KindType
from plancheck.model.plan import Plan
from plancheck.model.rule import Direction, Pack
from plancheck.model.target import Target
from plancheck.model.unit import Amount


def check(plan: Plan, items: tuple[Matched, ...], pack: Pack, names: Names) -> Iterator[Finding]:
    """One finding for each total that disagrees with its years, at the total."""
    amounts = [one for one in promised(plan, items) if one.kind.type is KindType.AMOUNT and not one.kind.average]
    for total in amounts:
        span = _span(total)
        if span is None or total.kind.each_year or len(span.years) < 2:
            continue
        annual = [_annual(year, total, amounts) for year in span.years]
        if all(annual):
            yield from _disagreement(plan, total, tuple(one for one in annual if one))


def _span(one: Target) -> Period | None:
    """The span of an amount if it is whole years."""
    span = one.horizon.period if one.horizon else None
    return span if span and span == years(span.first.year, span.last.year) else None


def _annual(year: int, total: Target, amounts: list[Target]) -> Target | None:
    """The best that the plan promises for one year, at least as firmly as the total and in the same sense."""
    best = None
    for one in amounts:
        if _is_for(year, one) and _fits(one, total) and (best is None or _is_better(one, best)):
            best = one
    return best


def _is_for(year: int, one: Target) -> bool:
    span = _span(one)
    return span is not None and year in span.years and (span.is_calendar_year or one.kind.each_year)


def _fits(one: Target, total: Target) -> bool:
    same = one.indicator.id == total.indicator.id and caliber(one) == caliber(total)
    return same and one.quantity.firmness >= total.quantity.firmness


def _is_better(one: Target, than: Target) -> bool:
    return shortfall(than.stated, one.stated, one.indicator.direction) is not None


def _disagreement(plan: Plan, total: Target, annual: tuple[Target, ...]) -> Iterator[Finding]:
    direction = total.indicator.direction
    together = sum((one.stated for one in annual), ZERO)
    reached = worst(together, direction)
    short = shortfall(together, total.interval, direction)
    gap = short or _surplus(together, reached, total, direction)
    if reached is None or gap is None:
        return
    yield found(
        codes.YEARS_DISAGREE,
        plan.source.place(total.quantity.span),
        severity=None if short else Severity.NOTE,
        related=tuple(dict.fromkeys(plan.source.place(one.quantity.span) for one in annual)),
        indicator=total.indicator.name,
        reached=Amount(reached, total.indicator.unit),
        written=plan.source.slice(total.quantity.span),
        gap=difference(gap, total.indicator),
    )


def _surplus(together: Interval, reached: Decimal | None, total: Target, direction: Direction) -> Decimal | None:
    """By how much the years are better than the total; nothing inside a total that is itself about or a range."""
    inside = total.interval
    if reached is None or (inside.low is not None and inside.high is not None and inside.holds(reached)):
        return None
    return shortfall(total.stated, together, direction)
