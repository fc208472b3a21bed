"""The same target need be written only once.

A target that stands twice with the same indicator, kind, horizon and set counts once. The second is noted with the
place of the first, because a change to one of them alone makes a contradiction later.

Bad:  1. 城镇新增就业：2023年10万人以上 / 7. 新增城镇就业：2023年10万人以上
Good: 1. 城镇新增就业：2023年10万人以上
"""

from collections.abc import Iterator

from plancheck.codes import checks as codes
from plancheck.matching.matched import Matched
from plancheck.matching.names import Names
from plancheck.matching.promises import alike, promised
from plancheck.model.finding import Finding, found
from plancheck.model.interval import Interval
from plancheck.model.plan import Plan
from plancheck.model.rule import Pack
from plancheck.model.target import Target


def check(plan: Plan, items: tuple[Matched, ...], pack: Pack, names: Names) -> Iterator[Finding]:
    """One finding for each repetition, at the repetition."""
    for group in alike(promised(plan, items)):
        firsts: dict[Interval, Target] = {}
        for one in group:
            first = firsts.setdefault(one.interval, one)
            if first is one:
                continue
            before = plan.source.place(first.quantity.span)
            yield found(
                codes.DUPLICATE_TARGET,
                plan.source.place(one.quantity.span),
                related=(before,),
                indicator=one.indicator.name,
                written=plan.source.slice(one.quantity.span),
                line=before.line,
            )
