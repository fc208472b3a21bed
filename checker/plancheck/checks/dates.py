"""A target must say by when.

A figure without a date, in an item without 完成时限 and under no heading that dates it, can be put off for ever.
Against a commitment that states its date it is at best weak. A 完成时限 that cannot be read has a finding of its own.
每年, 年均 and rates run through the plan's period and need no date.

Bad:  城镇新增就业：10万人以上
Good: 城镇新增就业：2023年10万人以上
"""

from collections.abc import Iterator

from plancheck.codes import checks as codes
from plancheck.matching.matched import Matched
from plancheck.matching.names import Names
from plancheck.matching.target import target
from plancheck.model.finding import Finding, found
from plancheck.model.plan import Plan
from plancheck.model.quantity import Quantity, Wording
from plancheck.model.rule import Pack
from plancheck.model.target import Target
from plancheck.reading.misspelt import DEADLINE, items_with_misspelt

# Without a date of their own these hold throughout the plan's period.
_THROUGHOUT = (
    Wording.EACH_YEAR,
    Wording.EACH_YEAR_CHANGE,
    Wording.AVERAGE,
    Wording.AVERAGE_GROWTH,
    Wording.GROWTH,
    Wording.HOLD,
)


def check(plan: Plan, items: tuple[Matched, ...], pack: Pack, names: Names) -> Iterator[Finding]:
    """One finding for each figure without a date, at the figure; also for what no commitment asks.

    A misspelt 完成时限 below it has its own.
    """
    misspelt = items_with_misspelt(plan, DEADLINE)
    for one in items:
        if one.item.span in misspelt:
            continue
        for quantity in one.item.quantities:
            if _undated(plan, one, quantity):
                yield found(codes.NO_DATE, plan.source.place(quantity.span), written=plan.source.slice(quantity.span))


def _undated(plan: Plan, one: Matched, quantity: Quantity) -> bool:
    if quantity.horizon or one.item.deadline or one.item.deadline_unread:
        return False
    made = [target(plan.source, one.item, quantity, indicator, plan.head.period) for indicator in one.indicators]
    known = [each for each in made if isinstance(each, Target)]
    if known:
        return any(each.horizon is None for each in known)
    return quantity.wording not in _THROUGHOUT
