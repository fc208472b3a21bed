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
from plancheck.model.plan import Plan
from plancheck.model.rule import Pack
from plancheck.model.target import Target


def check(plan: Plan, items: tuple[Matched, ...], pack: Pack, names: Names) -> Iterator[Finding]:
    """One finding for each target that differs from an earlier one, at the later one."""
    for group in alike(promised(plan, items)):
        for at, one in enumerate(group):
            other = _differing(one, group[:at])
            if other is None:
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


def _differing(one: Target, earlier: tuple[Target, ...]) -> Target | None:
    """The first earlier target of the same firmness with another set; none if this set was already written too."""
    equals = [other for other in earlier if other.quantity.firmness is one.quantity.firmness]
    if any(other.interval == one.interval for other in equals):
        return None
    return equals[0] if equals else None
