"""What takes a measure back, or makes it hang on something: 不再, 暂缓, 取消, 视情况, 待…后."""

from plancheck.matching.folding import TAKING_BACK
from plancheck.matching.names import Names
from plancheck.matching.objects import refusal_left_out, refuses_something_else
from plancheck.model.naming import folded
from plancheck.model.rule import Rule
from plancheck.patterns import IGNORECASE, pattern
from plancheck.source import Span

# Beside the words that may stand before a name: those behind it, and conditions.
_WORDS = pattern(
    TAKING_BACK
    + r"|撤销|缓建|缓办|停建|停办|关停|叫停|搁置|放弃|作废|废止|另行|有待|待定"
    + r"|(?<!不)但(?!书)|然而|除非|如(?:果|遇|有)|若(?!干)|条件(?:允许|成熟|具备)|原则上"
    + r"|(?<![重轻监电影忽正审近巡探透])视[^，,；;。]{0,12}?(?:情|条件|形势|进展|需要|进度)"
    + r"|(?<![接招款对善优看期等])待(?!遇|业|岗|产)[^，,；;。]{1,20}?(?:后|再|时)"
    + r"|no longer|\bnot\b(?! later)|\bnever\b|\bcancel(?:led|s)?\b|postpone[ds]?\b|suspend(?:ed|s)?\b|call(?:ed)? off"
    + r"|\babandon(?:ed|s)?\b|\bdelay(?:ed|s)?\b|\bdefer(?:red|s)?\b|\bunless\b|\bif\b|\bsubject to\b|\bdepending on\b",
    IGNORECASE,
)
# A measure may well lessen something else in a later clause: 推进海绵城市建设，减少内涝.
_LESSENING = pattern("减少|缩减|压减|削减|拆除|关闭|避免|拒绝|反对")
CLAUSE = pattern(r"[^，,；;。]+")
_JOINTS = pattern(r"、|以及|[和及与]")
_MEMBERS = pattern("、")
OWN = "\n"
_MARKS = ("", *",;。.；，")


def negation(text: str, rule: Rule, names: Names) -> Span | None:
    """Where in a text this measure is taken back or made conditional.

    It may be in the clause that names the measure or in a later one that names no other; in the whole text where no
    clause names it. A word of the measure's own name or of the article's sentence does not count.
    """
    rest = without_own(text, rule)
    clauses = list(CLAUSE.finditer(rest))
    first = next((at for at, one in enumerate(clauses) if OWN in one[0]), 0)
    for clause in clauses[first:]:
        own = OWN in clause[0] or OWN not in rest
        word = _WORDS.search(rest, *clause.span()) or (_LESSENING.search(rest, *clause.span()) if own else None)
        if word and (own or not _is_of_another(text[slice(*clause.span())], rule, names)):
            return Span(*word.span())
    return None


def _is_of_another(clause: str, rule: Rule, names: Names) -> bool:
    """Whether a clause that does not name the measure takes back another one, or lifts burdens and forbids wrongs."""
    if names_another(clause, rule, names):
        return True
    assert rule.measure is not None  # asked only of measures
    own = rule.measure.quote + rule.measure.name
    return refuses_something_else(clause, own) and not _WORDS.search(refusal_left_out(clause))


def without_own(text: str, rule: Rule) -> str:
    """The text, as long as it is, with line breaks for the characters of the measure's names and of its sentence."""
    assert rule.measure is not None  # asked only of measures
    places = [(one, at) for at, character in enumerate(text) for one in folded(character)]
    key, rest = "".join(one for one, _ in places), list(text)
    own = (rule.measure.quote, rule.measure.name, *rule.measure.aliases, rule.name.zh, rule.name.en)
    for name in sorted({folded(one) for one in own} - {""}, key=len, reverse=True):
        start = key.find(name)
        while start >= 0:
            for _, at in places[start : start + len(name)]:
                rest[at] = OWN
            start = key.find(name, start + len(name))
    return "".join(rest)


def quotes(said: str, rule: Rule) -> bool:
    """Whether the article's own sentence of a measure stands in a text, with nothing before or behind it but marks."""
    if rule.measure is None:
        return False
    text, quote = folded(said), folded(rule.measure.quote)
    at = text.find(quote)
    return at >= 0 and text[:at][-1:] in _MARKS and text[at + len(quote) :][:1] in _MARKS


def names_another(clause: str, rule: Rule, names: Names) -> bool:
    return any(other.measure and other.id != rule.id for other in names.mentioned(clause))


def unknown_end(text: str, rule: Rule, names: Names) -> str | None:
    """What a list ends in, if that is no known measure: in 推进海绵城市、智慧医院建设规划编制 a plan is drawn up.

    None where the measure stands in a clause of its own or in a list of which the last member is known.
    """
    if names.measure(text) or quotes(text, rule):
        return None
    end = None
    for clause in CLAUSE.findall(text):
        if names.measure(clause) == rule:
            return None
        cuts = [cut.end() for cut in _JOINTS.finditer(clause)]
        parts = _JOINTS.split(clause) + _MEMBERS.split(clause)
        if any(names.measure(part) == rule for part in parts):
            if any(names.measure(clause[cut:]) for cut in cuts):
                return None
            end = _JOINTS.split(clause)[-1].strip()
    return end
