"""A figure must be one that its indicator can take.

Its unit must count or measure what the indicator does, it must lie in the indicator's domain, its comparator must
bound the better side, a share must say whether it rises *to* or *by*, 左右 needs a tolerance, and one count cannot be
that of two things. A figure that fails is reported here once, and nothing is concluded from it.

Bad:  城镇新增就业：10万户以上
      城市生活垃圾回收利用率：110%
      城市生活垃圾回收利用率：35%以内
      城市生活垃圾回收利用率：提高5%
      城镇新增就业、失业人员再就业：10万人以上
Good: 城镇新增就业：10万人以上
      城市生活垃圾回收利用率：38%以上
      城市生活垃圾回收利用率：提高到38%以上
"""

from collections.abc import Iterator

from plancheck.codes import checks as codes
from plancheck.matching.matched import Matched
from plancheck.matching.names import Names
from plancheck.matching.promises import shared_figure
from plancheck.matching.target import target
from plancheck.model.finding import Finding
from plancheck.model.plan import Plan
from plancheck.model.quantity import Quantity
from plancheck.model.rule import Pack

# A baseline reports what is; only what makes it incomparable is a mistake there.
_OF_A_BASELINE = (codes.UNIT_MISMATCH, codes.OUTSIDE_DOMAIN)


def check(plan: Plan, items: tuple[Matched, ...], pack: Pack, names: Names) -> Iterator[Finding]:
    """One finding for each figure, however many indicators share it."""
    seen = set()
    for one in items:
        for finding in _findings(plan, one):
            if (finding.code, finding.place) not in seen:
                seen.add((finding.code, finding.place))
                yield finding


def _findings(plan: Plan, one: Matched) -> Iterator[Finding]:
    promises = (*one.item.quantities, *(part.quantity for part in one.item.parts))
    yield from _unusable(plan, one, promises)
    if one.item.baseline:
        yield from (each for each in _unusable(plan, one, (one.item.baseline,)) if each.code in _OF_A_BASELINE)


def _unusable(plan: Plan, one: Matched, quantities: tuple[Quantity, ...]) -> Iterator[Finding]:
    for quantity in quantities:
        for indicator in one.indicators:
            made: object = target(plan.source, one.item, quantity, indicator, plan.head.period)
            if not isinstance(made, Finding):
                made = shared_figure(plan, one, quantity, indicator)
            if isinstance(made, Finding):
                yield made
