"""A request to be let off a commitment is shown, never granted.

申请豁免 beside an item changes no outcome: only the province can grant it. The note makes sure that it is seen.

Example: 申请豁免：本市无县域医共体
"""

from collections.abc import Iterator

from plancheck.codes import checks as codes
from plancheck.matching.matched import Matched
from plancheck.matching.names import Names
from plancheck.model.finding import Finding, found
from plancheck.model.plan import Plan, Text
from plancheck.model.rule import Pack


def check(plan: Plan, items: tuple[Matched, ...], pack: Pack, names: Names) -> Iterator[Finding]:
    """One finding for each item that asks, at the reason."""
    for one in items:
        asked = one.item.exemption or _in_words(one.item.remark)
        if asked:
            yield found(codes.EXEMPTION_REQUESTED, plan.source.place(asked.span), item=one.item.name.value)


def _in_words(remark: Text | None) -> Text | None:
    return remark if remark and "申请豁免" in remark.value else None
