"""One measure, judged for one city: named, strong enough and in time."""

import re
from collections.abc import Sequence

from plancheck.codes import judging as codes
from plancheck.codes.code import Code
from plancheck.judging.asked import Asked
from plancheck.judging.explained import horizon_assumed, is_illustrative, responsible
from plancheck.judging.figures import Voice, silent
from plancheck.judging.spoken import Said, measure_lines
from plancheck.matching.negation import negation, unknown_end, without_own
from plancheck.model.finding import Fact, Finding, Name
from plancheck.model.horizon import Horizon
from plancheck.model.naming import folded
from plancheck.model.outcome import Judgement, Outcome
from plancheck.model.plan import Item, Plan
from plancheck.model.quantity import Comparator, Quantity
from plancheck.model.rule import Measure, Rule, Strength
from plancheck.model.unit import PERCENT
from plancheck.patterns import pattern
from plancheck.source import Place, Span
from plancheck.values import value

# Verbs after which the thing is there to be seen, and words that leave open whether it will be.
_COMPLETE = pattern(
    "建成|建立|建好|出台|实现|设立|部署应用|完成|印发|制发|发布|公布|上线|投用|投入使用|投入运行|启用|落成|组建|成立|竣工|开通|举办|推出|颁布|挂牌"
    "|complet|establish|deploy|launch|issu|publish|set ?up|adopt|found|achiev|open|hold"
)
_IN_FRONT = pattern(r"^\W*(?:\d+\W+)?(?:措施|举措|measure)?\W*", re.IGNORECASE)
_WORD = pattern(r"[^\W\d_]+")
_WEAK = pattern(
    r"探索|研究(?![院所生室会]|中心)|力争|争取|谋划|试行|努力|有望|(?<![模虚比])拟"
    r"|计划(?=[※\s\d于在到年今用将建新实推完开启出制设举打部健投上组])"
    r"|鼓励|论证|酝酿|预计|适时|择机|尽量|尽可能|基本(?=※|建成|建立|完成|实现)"
    "|explor|stud(?:y|ies)|striv|consider|seek|try|plan(?:s|ned)? to|expect|aim|encourag|where possible"
)
# 年内, 年底前, 每年7月前 in a later clause never make it later than what is asked, and are left alone.
_DATE = pattern(
    r"(?<!\d)(?P<year>[2２][0０]\d{2})(?!\d)\s*年?(?:\s*\d{1,2}\s*月)?|二[〇零○].{2}年|[明后次]年|“?十[四五六]五”?末"
)
_WHOLE = 100
_OWN_VERB = "※"
"""Stands where the article's own verb was, so that a word before it is still seen."""

_NO_VERB = Name("没有写动作", "which has no verb")


@value
class _Line:
    plan: Plan
    item: Item
    outcome: Outcome
    code: Code | None
    verb: Fact = ""
    words: Span | None = None
    """What cannot be read, where that is not the whole line."""

    @property
    def place(self) -> Place:
        return self.plan.source.place(self.words or self.item.name.span)

    @property
    def written(self) -> str:
        return self.item.name.value if self.words is None else self.plan.source.slice(self.words)


def judge_measure(voice: Voice, asked: Asked, measure: Measure) -> Judgement:
    """The best of the lines that name it; a line that takes it back leaves the commitment undeterminable."""
    named = measure_lines(voice.reads, asked.rule)
    lines = [_line(voice, asked, measure, plan, item) for plan, item in named if not item.blank]
    if not lines:
        return _unnamed(voice, asked, [Said(plan, item.name, item) for plan, item in named])
    negated = [line for line in lines if line.code is codes.MEASURE_NEGATED]
    return _judgement(asked, (negated or sorted(lines, key=lambda line: _ORDER.index(line.outcome)))[0])


# A line that cannot be read could be the one that keeps it, so it goes before those that do not.
_ORDER = (Outcome.MET, Outcome.UNDETERMINABLE, Outcome.WEAK, Outcome.GAP)


def _unnamed(voice: Voice, asked: Asked, blank: Sequence[Said]) -> Judgement:
    for code, lines in (
        (codes.UNCLEAR_UNREAD, voice.mentions.unread.get(asked.rule.id)),
        (codes.UNCLEAR_LINE, voice.mentions.lines.get(asked.rule.id)),
    ):
        if lines:
            finding = asked.finding(code, lines[0].place, written=lines[0].words.value)
            return asked.judged(Outcome.UNDETERMINABLE, finding)
    if blank:
        line = blank[0]
        return asked.judged(Outcome.MISSING, asked.finding(codes.MISSING_BLANK, line.place, written=line.words.value))
    return silent(voice, asked)


def _line(voice: Voice, asked: Asked, measure: Measure, plan: Plan, item: Item) -> _Line:
    text = _text(plan, item)
    words = _without_names(text, measure, asked.rule)
    negated = negation(text, asked.rule, voice.names)
    if negated:
        word = text[negated.start : negated.end]
        return _Line(plan, item, Outcome.UNDETERMINABLE, codes.MEASURE_NEGATED, word)
    if item.unread:
        return _Line(plan, item, Outcome.UNDETERMINABLE, codes.UNCLEAR_UNREAD, words=item.unread[0])
    if item.caliber:
        return _Line(plan, item, Outcome.UNDETERMINABLE, codes.UNCLEAR_CALIBER, words=item.caliber.span)
    if item.corresponds is None and unknown_end(item.name.value, asked.rule, voice.names):
        return _Line(plan, item, Outcome.UNDETERMINABLE, codes.UNCLEAR_LINE)
    if any(map(_is_less_than_whole, item.quantities)):
        return _Line(plan, item, Outcome.UNDETERMINABLE, codes.UNCLEAR_LINE)
    unread = item.deadline_unread or _date_inside(item, asked.rule)
    if unread:
        return _Line(plan, item, Outcome.UNDETERMINABLE, codes.UNCLEAR_DEADLINE, words=unread)
    horizon = _horizon(item)
    if horizon is not None and horizon.last > asked.by.last:
        return _Line(plan, item, Outcome.GAP, codes.MEASURE_LATE)
    weak = _weak_verb(words, text, measure, asked.rule)
    if weak is not None:
        return _Line(plan, item, Outcome.WEAK, codes.MEASURE_VERB, weak)
    if horizon is None and asked.stated:
        return _Line(plan, item, Outcome.WEAK, codes.MEASURE_UNDATED)
    return _Line(plan, item, Outcome.MET, None)


def _is_less_than_whole(said: Quantity) -> bool:
    """建成一半, 建成0个, 不足1个: perhaps not even one of what is to be done."""
    bounded = said.comparator in (Comparator.AT_MOST, Comparator.BELOW, Comparator.NEARLY)
    return bounded or said.low <= 0 or (said.unit == PERCENT and said.low < _WHOLE)


def _text(plan: Plan, item: Item) -> str:
    """The line's own words: a measure's whole text, or a name and what stands after its colon."""
    said = [item.name.value] + ([item.relative.value] if item.relative else [])
    return " ".join((*said, *(plan.source.slice(quantity.span) for quantity in item.quantities)))


def _date_inside(item: Item, rule: Rule) -> Span | None:
    """A date in a measure's text, later than its time limit or without one: for what it stands is not known."""
    for date in _DATE.finditer(without_own(item.name.value, rule)):
        if item.deadline is None or date["year"] is None or int(date["year"]) > item.deadline.last.year:
            return Span(*date.span()).shifted(item.name.span.start)
    return None


def _horizon(item: Item) -> Horizon | None:
    dated = [quantity.horizon for quantity in item.quantities if quantity.horizon is not None]
    return dated[0] if dated else item.deadline


def _without_names(text: str, measure: Measure, rule: Rule) -> str:
    """The words around the measure's name and the article's own verb."""
    return _nameless(text, measure, rule).replace(folded(measure.verb), _OWN_VERB)


def _nameless(text: str, measure: Measure, rule: Rule) -> str:
    rest = folded(text)
    for name in sorted((measure.name, *measure.aliases, rule.name.zh, rule.name.en), key=len, reverse=True):
        rest = rest.replace(folded(name), " ")
    return rest


def _weak_verb(words: str, text: str, measure: Measure, rule: Rule) -> Fact | None:
    """The word that makes the promise weaker than the commitment; None if it is strong enough.

    A weak word of the article's own sentence (探索建立, 努力构建) weakens nothing.
    """
    own = _nameless(measure.quote, measure, rule) + folded(measure.verb)
    weak = next((word[0] for word in _WEAK.finditer(words) if word[0] not in own), None)
    if weak is not None:
        return weak
    if measure.strength is Strength.ADVANCE or folded(measure.verb) in folded(text) or _COMPLETE.search(words):
        return None
    bare = _IN_FRONT.sub("", text.strip()).strip(" 。.；;")
    if folded(bare) in (folded(rule.id), folded(rule.code)):
        return None  # the code stands for the commitment with its verb
    said = [run for run in _WORD.findall(words) if run not in ("措施", "举措", "measure")]
    return said[0][:6] if said else _NO_VERB


def _weakness(verb: Fact) -> Fact:
    return Name(f"其中“{verb}”弱于承诺", f"and “{verb}” is weaker") if isinstance(verb, str) else verb


def _judgement(asked: Asked, line: _Line) -> Judgement:
    horizon = _horizon(line.item)
    written = line.item.name.value
    finding = None if line.code is None else _finding(asked, line, horizon)
    notes = () if horizon is not None or asked.stated else (horizon_assumed(asked, written, line.place),)
    late = (codes.MEASURE_LATE, codes.MEASURE_UNDATED)
    return Judgement(
        asked.city, asked.rule, line.outcome, finding, notes if line.outcome is not Outcome.UNDETERMINABLE else (),
        place=line.place, plan=line.plan.source.name, written=written, write=(asked.by,) if line.code in late else (),
        horizon=horizon, responsible=responsible(line.item), illustrative=is_illustrative(line.plan),
    )  # fmt: skip


def _finding(asked: Asked, line: _Line, horizon: Horizon | None) -> Finding:
    assert line.code is not None  # only for a measure that is not met
    assert asked.rule.measure is not None
    when: Fact = horizon if horizon is not None else Name("未写时限", "no date")
    return asked.finding(
        line.code, line.place, written=line.written, verb=line.verb, weakness=_weakness(line.verb), asked_verb=asked.rule.measure.verb,
        measure=asked.rule.measure.name, when=when,
    )  # fmt: skip
