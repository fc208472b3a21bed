"""Two targets for the same thing must not differ.

Two different sets for one indicator, kind, horizon and 口径, promised with equal firmness, leave open which one
holds. A higher figure behind 力争 beside a plain one is no contradiction: it is a bonus. Both places are named.

Bad:  1. 城镇新增就业：2023年10万人以上 / 7. 城镇新增就业：2023年9万人以上
Good: 1. 城镇新增就业：2023年9万人以上，力争10万人
"""

from collections.abc import Iterator

from plancheck.codes import checks as codes
from plancheck.matching.matched import Matched
from plancheck.matching.names import Names
from plancheck.matching.promises import alike, promised
from plancheck.model.finding import Finding, found
from plancheck.model.interval import Interval
from plancheck.model.plan import Plan
from plancheck.model.quantity import Firmness
from plancheck.model.rule import Pack
from plancheck.model.target import Target


def check(plan: Plan, items: tuple[Matched, ...], pack: Pack, names: Names) -> Iterator[Finding]:
    """One finding for each target that differs from an earlier one, at the later one."""
    for group in alike(promised(plan, items)):
        firsts: dict[Firmness, Target] = {}
        seen: set[tuple[Firmness, Interval]] = set()
        for one in group:
            firmness = one.quantity.firmness
            # Of equal sets only the first is said to differ.
            known = (firmness, one.interval) in seen
            seen.add((firmness, one.interval))
            other = None if known else firsts.setdefault(firmness, one)
            if other is None or other is one:
                continue
            before = plan.source.place(other.quantity.span)
            yield found(
                codes.CONTRADICTION,
                plan.source.place(one.quantity.span),
                related=(before,),
                indicator=one.indicator.name,
                written=plan.source.slice(one.quantity.span),
                other=plan.source.slice(other.quantity.span),
                line=before.line,
            )
