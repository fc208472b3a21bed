"""One measure, judged for one city: named, strong enough and in time."""

from collections.abc import Sequence
from datetime import date

from plancheck.codes import judging as codes
from plancheck.codes.code import Code
from plancheck.judging.asked import Asked
from plancheck.judging.explained import horizon_assumed, is_illustrative, responsible
from plancheck.judging.figures import Voice, by_correspondence, missing, silent
from plancheck.judging.obstacles import mentioned
from plancheck.judging.proposals import for_measure
from plancheck.judging.spoken import Said, first_day, measure_lines
from plancheck.judging.verbs import weak_verb, weakness
from plancheck.matching.calibers import says_nothing
from plancheck.matching.limits import limit
from plancheck.matching.negation import negation, unknown_end, without_own
from plancheck.model.finding import Fact, Finding, Name
from plancheck.model.horizon import Horizon, year
from plancheck.model.outcome import Judgement, Outcome
from plancheck.model.plan import Item, Plan
from plancheck.model.quantity import Comparator, Quantity, Sense
from plancheck.model.rule import Measure, Rule, Strength
from plancheck.model.unit import PERCENT
from plancheck.patterns import IGNORECASE, pattern
from plancheck.source import Place, Span
from plancheck.values import value

# 年内, 年底前, 每年7月前 in a later clause never make it later than what is asked, and are left alone.
# A number like a year before a unit counts things: 2050平方米, 2030 beds.
_COUNTED = (
    "个(?!别)|人(?![社才民力口])|名|位|家(?!庭)|所(?!有)|处(?!理)|座|张|场|户|套|栋|幢|件|项(?!目)|支(?!持)|条(?!件)|床|辆|台|万|亿|元|平方|平米|亩|米|公里|千米"
    "|吨|公斤|千瓦|立方|小时|分钟|天|株|棵|份|岗|单(?!位)"
)
_DATE = pattern(
    rf"(?<![\d.,])(?P<year>[2２][0０]\d{{2}})(?![\d%％])(?!\s*[余多]?(?:{_COUNTED}))(?! +[a-z])\s*年?(?:\s*\d{{1,2}}\s*月)?"
    r"|(?<![\d.,])(?:by|in|before|until|till|from|since|after|end of) +(?P<english>20\d{2})\b(?! +(?:beds|people|persons|units|households|places))"
    r"|二[〇零○].{2}年|[明后次]年|“?十[四五六]五”?末",
    IGNORECASE,
)
_COMPARING = pattern("持平|同步|一致|相当|平均水平|清零|in line with|same as", IGNORECASE)
"""A value without a figure that hangs on another: what is done then is not known."""
_WHOLE = 100


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
    line = (negated or sorted(lines, key=lambda line: _ORDER.index(line.outcome)))[0]
    return _judgement(asked, line, tied=voice.ties(line.item))


# A line that cannot be read could be the one that keeps it, so it goes before those that do not.
_ORDER = (Outcome.MET, Outcome.UNDETERMINABLE, Outcome.WEAK, Outcome.GAP)


def _unnamed(voice: Voice, asked: Asked, blank: Sequence[Said]) -> Judgement:
    for code, lines in (
        (codes.UNCLEAR_UNREAD, voice.mentions.unread.get(asked.rule.id)),
        (codes.UNCLEAR_LINE, voice.mentions.lines.get(asked.rule.id)),
    ):
        if lines:
            finding = (
                mentioned(asked, lines[0])
                if code is codes.UNCLEAR_LINE
                else asked.finding(code, lines[0].place, written=lines[0].words.value)
            )
            return asked.judged(Outcome.UNDETERMINABLE, finding)
    if blank:
        line = blank[0]
        return missing(asked, asked.finding(codes.MISSING_BLANK, line.place, written=line.words.value))
    return silent(voice, asked)


def _line(voice: Voice, asked: Asked, measure: Measure, plan: Plan, item: Item) -> _Line:
    text = _text(plan, item)
    negated = negation(text, asked.rule, voice.names)
    if negated:
        word = text[negated.start : negated.end]
        return _Line(plan, item, Outcome.UNDETERMINABLE, codes.MEASURE_NEGATED, word)
    if item.unread:
        return _Line(plan, item, Outcome.UNDETERMINABLE, codes.UNCLEAR_UNREAD, words=item.unread[0])
    if item.caliber and not says_nothing(item.caliber.value):
        return _Line(plan, item, Outcome.UNDETERMINABLE, codes.UNCLEAR_CALIBER, words=item.caliber.span)
    if item.doubt:
        return _Line(plan, item, Outcome.UNDETERMINABLE, codes.UNCLEAR_DOUBT, words=item.doubt.span)
    limited = _limited(voice, asked, plan, item)
    if limited:
        return _Line(plan, item, Outcome.UNDETERMINABLE, codes.UNCLEAR_DOUBT, words=limited)
    if unknown_end(item.name.value, asked.rule, voice.names):
        return _Line(plan, item, Outcome.UNDETERMINABLE, codes.UNCLEAR_LINE)
    if item.relative and _COMPARING.search(item.relative.value):
        return _Line(plan, item, Outcome.UNDETERMINABLE, codes.UNCLEAR_RELATIVE, words=item.relative.span)
    little = next((one for one in item.quantities if _says_too_little(one, item)), None)
    if little is not None:
        return _Line(plan, item, Outcome.UNDETERMINABLE, codes.MEASURE_FIGURE, words=little.span)
    unread = item.deadline_unread or _date_inside(item, asked.rule)
    if unread:
        return _Line(plan, item, Outcome.UNDETERMINABLE, codes.UNCLEAR_DEADLINE, words=unread)
    horizon, start = _horizon(item, _start(plan, asked)), _start(plan, asked)
    if horizon is not None and horizon.last < start:
        return _Line(plan, item, Outcome.UNDETERMINABLE, codes.MEASURE_PAST, words=_dated(item, horizon))
    if horizon is not None and horizon.last > asked.by.last:
        return _Line(plan, item, Outcome.GAP, codes.MEASURE_LATE)
    weak = weak_verb(text, _text(plan, item, figures=False), measure, asked.rule)
    if weak is not None:
        return _Line(plan, item, Outcome.WEAK, codes.MEASURE_VERB, weak)
    if horizon is None and asked.stated:
        return _Line(plan, item, Outcome.WEAK, codes.MEASURE_UNDATED)
    return _Line(plan, item, Outcome.MET, None)


def _limited(voice: Voice, asked: Asked, plan: Plan, item: Item) -> Span | None:
    """Words of the line itself that leave out a part of it, its means or its time."""
    for text in (item.name, item.relative):
        at = limit(plan.source.slice(text.span), asked.rule, voice.names, asked.city) if text else None
        if text and at:
            return at.shifted(text.span.start)
    return None


def _says_too_little(said: Quantity, item: Item) -> bool:
    """建成一半, 建成0个, 不足1个, 下降10%, fewer than there are: perhaps not even one of what is to be done."""
    bounded = said.comparator in (Comparator.AT_MOST, Comparator.BELOW, Comparator.NEARLY)
    falls = said.sense is Sense.DOWN or (said.baseline is not None and said.low < said.baseline)
    at = item.baseline
    fewer = at is not None and at.unit == said.unit and not said.added and said.low < at.low
    part = said.unit == PERCENT and said.low < _WHOLE
    return bounded or falls or fewer or part or said.low <= 0


def _start(plan: Plan, asked: Asked) -> date:
    """The day before which nothing can be promised: the plan's first, else that of its year, else the programme's."""
    return first_day(plan, asked.pack)


def _dated(item: Item, horizon: Horizon) -> Span | None:
    """Where a date stands."""
    return next((one.span for one in item.quantities if one.horizon == horizon), item.deadline_span)


def _text(plan: Plan, item: Item, *, figures: bool = True) -> str:
    """The line's own words: a measure's whole text, or a name and what stands after its colon."""
    said = [item.name.value] + ([item.relative.value] if item.relative else [])
    for one in item.quantities:
        left = Span(one.span.start, one.figure.start), Span(one.figure.end, one.span.end)
        said.extend(plan.source.slice(span) for span in ((one.span,) if figures else left))
    return " ".join(said)


def _date_inside(item: Item, rule: Rule) -> Span | None:
    """A date in a measure's text, later than its time limit or without one: for what it stands is not known."""
    for found in _DATE.finditer(without_own(item.name.value, rule)):
        year = found["year"] or found["english"]
        if item.deadline is None or year is None or int(year) > item.deadline.last.year:
            return Span(*found.span()).shifted(item.name.span.start)
    return None


def _horizon(item: Item, start: date) -> Horizon | None:
    """The first date that is not past; where all are, the first."""
    dated = [quantity.horizon for quantity in item.quantities if quantity.horizon is not None]
    if not dated:
        return item.deadline
    return next((one for one in dated if one.last >= start), dated[0])


def _judgement(asked: Asked, line: _Line, *, tied: bool) -> Judgement:
    horizon = _horizon(line.item, _start(line.plan, asked))
    written = line.item.name.value
    finding = None if line.code is None else _finding(asked, line, horizon)
    notes = () if horizon is not None or asked.stated else (horizon_assumed(asked, written, line.place),)
    if tied:
        notes = (*notes, by_correspondence(asked, line.plan, line.item))
    return Judgement(
        asked.city, asked.rule, line.outcome, finding, notes if line.outcome is not Outcome.UNDETERMINABLE else (),
        place=line.place, plan=line.plan.source.name, written=written, write=_write(asked, line),
        horizon=horizon, responsible=responsible(line.item), illustrative=is_illustrative(line.plan),
    )  # fmt: skip


def _finding(asked: Asked, line: _Line, horizon: Horizon | None) -> Finding:
    assert line.code is not None  # only for a measure that is not met
    assert asked.rule.measure is not None
    when: Fact = horizon if horizon is not None else Name("未写时限", "no date")
    return asked.finding(
        line.code, line.place, written=line.written, verb=line.verb, weakness=weakness(line.verb), asked_verb=_asked_verb(asked.rule.measure),
        measure=Name(asked.rule.measure.name, asked.rule.name.en), start=year(_start(line.plan, asked).year), when=when, write=_write(asked, line),
    )  # fmt: skip


def _asked_verb(measure: Measure) -> Name:
    """The article's verb; in English the sort of it."""
    return Name(measure.verb, "completed" if measure.strength is Strength.COMPLETE else "carried out")


def _write(asked: Asked, line: _Line) -> tuple[Fact, ...]:
    if line.code not in (codes.MEASURE_VERB, codes.MEASURE_LATE, codes.MEASURE_UNDATED):
        return ()
    undated, late = line.code is codes.MEASURE_UNDATED, line.code is codes.MEASURE_LATE
    return for_measure(asked, line.item, undated=undated, late=late)
