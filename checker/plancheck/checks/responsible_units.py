"""Every target and measure must name who answers for it.

An item with neither 牵头单位 nor 责任单位 is nobody's: supervision has no one to ask. Result lines need none, and a line
left blank (待填) promises nothing yet.

Bad:  1. 城镇新增就业：2023年10万人以上
Good: 1. 城镇新增就业：2023年10万人以上 with 牵头单位：市人力资源社会保障局
"""

from collections.abc import Iterator

from plancheck.codes import checks as codes
from plancheck.matching.matched import Matched
from plancheck.matching.names import Names
from plancheck.model.finding import Finding, found
from plancheck.model.plan import ItemType, Plan
from plancheck.model.rule import Pack
from plancheck.reading.misspelt import UNITS, items_with_misspelt


def check(plan: Plan, items: tuple[Matched, ...], pack: Pack, names: Names) -> Iterator[Finding]:
    """One finding for each item, at its name; a misspelt 牵头单位 below it has its own."""
    misspelt = items_with_misspelt(plan, UNITS)
    for one in items:
        item = one.item
        if item.type is ItemType.RESULT or (item.blank and not item.quantities):
            continue
        if not item.lead and not item.responsible and item.span not in misspelt:
            yield found(codes.NO_RESPONSIBLE_UNIT, plan.source.place(item.name.span))
