"""How strongly a measure's words promise it: the verb that is weaker than the commitment's own."""

from plancheck.matching.negation import CLAUSE, OWN, without_own
from plancheck.matching.objects import has_object
from plancheck.model.finding import Fact, Name
from plancheck.model.naming import folded
from plancheck.model.rule import Measure, Rule, Strength
from plancheck.patterns import IGNORECASE, pattern

# Verbs after which the thing is there to be seen, and words that leave open whether it will be.
_COMPLETE = pattern(
    "建成|建立|建好|出台|实现|设立|部署应用|完成|印发|制发|发布|公布|上线|投用|投入使用|投入运行|启用|落成|组建|成立|竣工|开通|举办|推出|颁布|挂牌"
)
_COMPLETE_EN = pattern(
    r"\b(?:complet|establish|deploy|launch|issu|publish|set(?:s|ting)? up|adopt|found|achiev|open|hold|buil[dt]|construct"
    r"|creat|put into)",
    IGNORECASE,
)
_IN_FRONT = pattern(r"^\W*(?:\d+\W+)?(?:措施|举措|measure)?\W*", IGNORECASE)
_WEAK = pattern(
    r"探索|研究(?![院所生室会]|中心)|力争|争取|谋划|试行|努力|有望|(?<![模虚比])拟"
    r"|计划(?=[※\s\d于在到年今用将建新实推完开启出制设举打部健投上组])"
    r"|鼓励|论证|酝酿|预计|适时|择机|尽量|尽可能|基本(?=※|建成|建立|完成|实现)"
)
_WEAK_EN = pattern(
    r"\b(?:explor|stud(?:y|ies)|striv|consider|seek|try|tries|plan(?:s|ned)? to|expect|aim|encourag|where possible)\w*",
    IGNORECASE,
)
_BEGUN_EN = pattern(
    r"\b(?:start|begin|commenc|continu|prepar|promot|support|advanc|push|help|design)(?:e?s|e?d|ing)?\b", IGNORECASE
)
"""With these before it even what is to be built may not be there in the end."""
_DATE = pattern(
    r"\d{4}\s*[年/.-]?(?:\s*\d{1,2}\s*[月/.-]?)?(?:\s*\d{1,2}\s*日?)?(?:年?[底末])?(?:之?前|以前|内)?|年[底末内]前?"
)
_WORD = pattern(r"[^\W\d_]+")
_NOT_SAID = frozenset(("措施", "举措", "measure", "the", "a", "an", "to", "will", "of", "for", "and", "by", "in"))
_OWN_VERB = "※"
"""Stands where the article's own verb was, so that a word before it is still seen."""

_NO_VERB = Name("没有写动作", "which has no verb")


def weak_verb(text: str, without_figures: str, measure: Measure, rule: Rule) -> Fact | None:
    """The word that makes the promise weaker than the commitment; None if it is strong enough.

    A weak word of the article's own sentence (探索建立, 努力构建) weakens nothing.
    """
    text = _without_others(text, rule)
    words = _nameless(text, measure, rule).replace(folded(measure.verb), _OWN_VERB)
    rest = without_own(text, rule)
    own = _nameless(measure.quote, measure, rule) + folded(measure.verb)
    weak = next((word[0] for word in _WEAK.finditer(words) if word[0] not in own), None)
    english = _WEAK_EN.search(rest)
    if weak is not None or english is not None:
        return weak or (english and english[0])
    if measure.strength is Strength.ADVANCE:
        return None
    begun = _BEGUN_EN.search(rest)
    if begun is not None:
        return begun[0]
    if folded(measure.verb) in folded(text) or _COMPLETE.search(words) or _COMPLETE_EN.search(rest):
        return None
    bare = _IN_FRONT.sub("", text.strip()).strip(" 。.；;")
    if folded(bare) in (folded(rule.id), folded(rule.code)):
        return None  # the code stands for the commitment with its verb
    said = _WORD.findall(_DATE.sub(" ", without_own(without_figures, rule)))
    return next((_short(run) for run in said if run.lower() not in _NOT_SAID), _NO_VERB)


def _without_others(text: str, rule: Rule) -> str:
    """The text without later clauses that only try for something of their own: 发展社区医院，力争走在全省前列."""
    if not _WEAK.search(text):
        return text
    rest = without_own(text, rule)
    clauses = list(CLAUSE.finditer(rest))
    first = next((at for at, one in enumerate(clauses) if OWN in one[0]), len(clauses))
    for clause in reversed(clauses[first + 1 :]):
        weak = _WEAK.search(clause[0]) if OWN not in clause[0] else None
        if weak is not None and weak.start() <= _LEAD and has_object(clause[0][weak.end() :]):
            text = text[: clause.start()] + text[clause.end() :]
    return text


_LEAD = 4
"""Characters that may stand before the weak word of such a clause: 同时, 积极."""


def _short(run: str) -> str:
    """An English word is whole; Chinese goes on without a gap."""
    return run if run.isascii() else run[:6]


def _nameless(text: str, measure: Measure, rule: Rule) -> str:
    rest = folded(text)
    for name in sorted((measure.name, *measure.aliases, rule.name.zh, rule.name.en), key=len, reverse=True):
        rest = rest.replace(folded(name), " ")
    return rest


def weakness(verb: Fact) -> Fact:
    """What a sentence says of it."""
    return Name(f"其中“{verb}”弱于承诺", f"and “{verb}” is weaker") if isinstance(verb, str) else verb
