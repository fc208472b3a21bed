"""A name that nearly is one of the pack's should be exactly that.

A misspelt indicator or measure is not counted for its commitment, which is then reported as missing. The nearest
names are proposed; none is ever taken. A name that is near to nothing is no finding: cities may promise more than
the province asks. An item with a line 对应 may be named as its city likes.

Bad:  1. 城镇新曾就业：2023年10万人以上
Good: 1. 城镇新增就业：2023年10万人以上
"""

from collections.abc import Iterator

from plancheck.codes import checks as codes
from plancheck.matching.matched import Matched
from plancheck.matching.names import Names
from plancheck.model.finding import Finding, found
from plancheck.model.plan import ItemType, Plan, Text
from plancheck.model.rule import Pack
from plancheck.source import Span


def check(plan: Plan, items: tuple[Matched, ...], pack: Pack, names: Names) -> Iterator[Finding]:
    """One finding for each unknown head, or part of a head, that has a near name."""
    for one in items:
        if one.item.corresponds:
            continue  # the item is tied to a commitment by id or name, or that line has a finding
        nearest = names.near_measures if one.item.type is ItemType.MEASURE else names.near_known
        for written in one.unknown if one.near else ():
            near = one.near if len(one.unknown) == 1 else nearest(written)
            if near:
                where = plan.source.place(_span(plan, one.item.name, written))
                yield found(codes.UNKNOWN_NAME, where, written=written, near=near)


def _span(plan: Plan, name: Text, part: str) -> Span:
    """Where a part of a head stands; the whole head if its text was changed when it was read."""
    at = plan.source.slice(name.span).find(part)
    return name.span if at < 0 else Span(name.span.start + at, name.span.start + at + len(part))
