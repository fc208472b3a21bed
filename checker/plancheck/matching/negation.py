"""Words that take a measure back: 不再, 暂缓, 取消."""

import re

from plancheck.matching.folding import folded
from plancheck.model.rule import Rule
from plancheck.patterns import pattern

_NEGATION = pattern(
    r"不再|不予|暂缓|暂停|暂不|缓建|缓办|取消|停止|终止|中止|推迟|撤销"
    r"|no longer|not to\b|will not|cancel(?:led|s)?\b|postpone[ds]?\b|suspend(?:ed|s)?\b|call off",
    re.IGNORECASE,
)
_CLAUSE = pattern(r"[^，,；;。]+")


def negation(text: str, rule: Rule) -> re.Match[str] | None:
    """The word in a text that takes this measure back; its place is in the text.

    Only the clause that names the measure counts, or the whole text where none does; a word of the measure's own name
    does not.
    """
    names = [folded(name) for name in (rule.measure.name, *rule.measure.aliases)] if rule.measure else []
    own = "".join(names)
    clauses = [one for one in _CLAUSE.finditer(text) if any(name in folded(one[0]) for name in names)]
    ends = [one.span() for one in clauses] or [(0, len(text))]
    words = (word for start, end in ends for word in _NEGATION.finditer(text, start, end))
    return next((word for word in words if folded(word[0]) not in own), None)
