"""Which words of a line stand beside the name that it mentions, so that the line is not that name alone."""

from plancheck.model.finding import Name
from plancheck.model.rule import Pack, Rule
from plancheck.patterns import pattern

_EDGES = pattern(r"^[\s，,、；;。.：:（()）]+|[\s，,、；;。.：:（()）]+$")
_LONGEST = 30


def surplus(written: str, rule: Rule, pack: Pack) -> Name:
    """A clause for a sentence; empty where the words are the name, or the name is not found in them as it is listed."""
    low = written.lower()
    name = max((one for one in _names(rule, pack) if one and one.lower() in low), key=len, default=None)
    if name is None:
        return Name("", "")
    at = low.index(name.lower())
    left = [_EDGES.sub("", part) for part in (written[:at], written[at + len(name) :])]
    words = [one if len(one) <= _LONGEST else one[:_LONGEST] + "…" for one in left if one]
    if not words:
        return Name("", "")
    quoted = [f"“{one}”" for one in words]
    return Name(f"（多出{''.join(quoted)}）", f" (beside its name: {', '.join(quoted)})")


def _names(rule: Rule, pack: Pack) -> tuple[str, ...]:
    own = (rule.name.zh, rule.name.en)
    if rule.measure is not None:
        verbs = tuple(rule.measure.verb + one for one in (rule.measure.name, *rule.measure.aliases))
        return (*own, rule.measure.name, *rule.measure.aliases, *verbs)
    if rule.indicator is None:
        return own
    indicator = pack.indicator(rule.indicator)
    return (*own, indicator.name.zh, indicator.name.en, *indicator.aliases)
