"""A measure that the province asks for and the plan takes back needs a person to look at it.

不再, 暂缓, 取消 before a known measure, or 取消, 视情况, 待…后 behind it, turn the promise round or make it hang on
something else. The commitment is then undeterminable, and the word
is shown.

Bad:  措施：暂缓建设生活垃圾分类处理系统
Good: 措施：2023年底前建成生活垃圾分类处理系统
"""

from collections.abc import Iterator

from plancheck.codes import checks as codes
from plancheck.matching.matched import Matched
from plancheck.matching.names import Names
from plancheck.matching.negation import negation
from plancheck.model.finding import Finding, found
from plancheck.model.plan import Plan
from plancheck.model.rule import Pack, Rule
from plancheck.source import Span


def check(plan: Plan, items: tuple[Matched, ...], pack: Pack, names: Names) -> Iterator[Finding]:
    """One finding for each measure that is taken back, at the word that does it."""
    for one in items:
        for rule in one.measures:
            span, word = _word(plan, one, rule, names)
            if word:
                yield found(codes.NEGATED_MEASURE, plan.source.place(span), rule=rule.id, word=word, measure=rule.name)


def _word(plan: Plan, one: Matched, rule: Rule, names: Names) -> tuple[Span, str]:
    """The word in the item's own text or in a value without a figure (生活垃圾分类处理系统：暂缓建设)."""
    for text in (one.item.name, one.item.relative):
        at = negation(plan.source.slice(text.span), rule, names) if text else None
        if text and at:
            span = at.shifted(text.span.start)
            return span, plan.source.slice(span)
    return one.item.name.span, ""
