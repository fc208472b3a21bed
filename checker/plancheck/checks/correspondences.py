"""A line 对应 must name something of the pack.

对应 ties an item to a commitment by id, code or name and wins over the item's own words; one that names nothing ties
it to nothing, and the item's own words decide.

Bad:  对应：LN-X-99
Good: 对应：LN-E-01
"""

from collections.abc import Iterator

from plancheck.codes import checks as codes
from plancheck.matching.matched import Matched, corresponding_names
from plancheck.matching.names import Names
from plancheck.model.finding import Finding, Name, found
from plancheck.model.plan import Plan
from plancheck.model.rule import Pack

_NONE = Name("无", "none")


def check(plan: Plan, items: tuple[Matched, ...], pack: Pack, names: Names) -> Iterator[Finding]:
    """One finding for each name that nothing has, at the value of 对应."""
    for one in items:
        for written in corresponding_names(one.item) if one.item.corresponds else ():
            if names.indicator(written) or names.measure(written) or names.rule(written):
                continue
            place = plan.source.place(one.item.corresponds.span) if one.item.corresponds else None
            keys = [key for rule in pack.rules for key in (rule.code, rule.id)]
            near = (*names.near_known(written), *names.near(written, keys))[:3] or _NONE
            yield found(codes.UNKNOWN_CORRESPONDENCE, place, written=written, near=near)
