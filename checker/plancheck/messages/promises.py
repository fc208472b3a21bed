"""How a promise is written so that it can be put into a plan as it stands (docs/format.md)."""

from plancheck.messages.phrases import Language, amount, day, number
from plancheck.model.finding import Bounded, Deadline, Pledge, Proposal, Wanted
from plancheck.model.horizon import Horizon, years
from plancheck.model.quantity import Wording
from plancheck.model.unit import english_name

# What stands between the date and the figure in Chinese, and in English; and behind the figure in English.
_SENSES = {
    Wording.CUMULATIVE: ("累计", "total ", ""),
    Wording.EACH_YEAR: ("每年", "", " each year"),
    Wording.AVERAGE: ("年均", "annual average ", ""),
    Wording.AVERAGE_GROWTH: ("年均增长", "annual average growth of ", ""),
    Wording.GROWTH: ("增长", "growth of ", ""),
    Wording.CHANGE_OF_RATIO: ("增长", "growth of ", ""),
    Wording.CHANGE: ("提高", "increase by ", ""),
    Wording.EACH_YEAR_CHANGE: ("每年提高", "increase by ", " each year"),
    Wording.HOLD: ("保持在", "keep ", ""),
}
_DOWN = {
    Wording.AVERAGE_GROWTH: ("年均下降", "annual average fall by ", ""),
    Wording.GROWTH: ("下降", "reduce by ", ""),
    Wording.CHANGE_OF_RATIO: ("下降", "reduce by ", ""),
    Wording.CHANGE: ("下降", "reduce by ", ""),
    Wording.EACH_YEAR_CHANGE: ("每年下降", "reduce by ", " each year"),
}

_SIGNS = ("%", "‰")


def proposal(fact: Proposal, language: Language) -> str:
    """2023年保持在35%以上, 2023: keep >= 35%; the whole line where no line speaks of it yet."""
    figure, down = _upright(fact.figure)
    zh, before, behind = (_DOWN if down else _SENSES).get(figure.wording, ("", "", ""))
    if language == "en":
        value = f"{_date(fact.by, language)}: {before}{_bounds_en(figure)}{behind}"
        return value if fact.name is None else f"{fact.name.en}: {value}"
    reaching = "达到" if not zh and fact.by.first is None and figure.interval.low is not None else ""
    value = f"{_date(fact.by, language)}{zh or reaching}{_bounds(figure)}"
    return value if fact.name is None else f"{fact.name.zh}：{value}"


def wanted(fact: Wanted, language: Language) -> str:
    """写明2023—2025年累计的数, state the figure for 2023-2025."""
    if language == "en":
        span = _date(fact.by, language)
        return f"state the figure {'' if span.startswith('by ') else 'for '}{span}"
    return f"写明{_date(fact.by, language)}{_SENSES.get(fact.wording, ('',))[0]}的数"


def _upright(figure: Bounded) -> tuple[Bounded, bool]:
    """A change downwards is written by its size; so that 下降3以上 is what is at most -3."""
    inner = figure.interval
    if figure.wording not in _DOWN or inner.high is None or inner.high >= 0:
        return figure, False
    mirrored = type(inner)(-inner.high, None if inner.low is None else -inner.low, inner.high_open, inner.low_open)
    return Bounded(mirrored, figure.unit, figure.wording), True


def _bounds(figure: Bounded) -> str:
    inner, unit = figure.interval, figure.unit
    low = None if inner.low is None else amount(inner.low, unit, "zh-CN")
    high = None if inner.high is None else amount(inner.high, unit, "zh-CN")
    if low is None and high is None:
        return ""
    if high is None:
        return f"超过{low}" if inner.low_open else f"{low}以上"
    if low is None:
        return f"低于{high}" if inner.high_open else f"{high}以内"
    return high if inner.low == inner.high else f"{low}—{high}"


def _bounds_en(figure: Bounded) -> str:
    inner = figure.interval
    unit = figure.unit.symbol if figure.unit.symbol in _SIGNS else f" {english_name(figure.unit)}"
    low, high = ("" if bound is None else number(bound) for bound in (inner.low, inner.high))
    if not high:
        return f"{'>' if inner.low_open else '>='} {low}{unit}"
    if not low:
        return f"{'<' if inner.high_open else '<='} {high}{unit}"
    return f"{high}{unit}" if low == high else f"{low}{unit if unit in _SIGNS else ''}-{high}{unit}"


def _date(by: Horizon, language: Language) -> str:
    """The span, else the limit."""
    zh = language == "zh-CN"
    span = by.period
    if span is not None and span == years(span.first.year, span.last.year):
        last = str(span.last.year)
        written = last if span.first.year == span.last.year else f"{span.first.year}{'—' if zh else '-'}{last}"
        return f"{written}年" if zh else written
    if (by.last.month, by.last.day) == (12, 31):
        return f"{by.last.year}年底前" if zh else f"by {by.last.year}"
    return f"{day(by.last, language)}前" if zh else f"by {by.last.isoformat()}"


def pledge(fact: Pledge, language: Language) -> str:
    """措施：建成…，2023年底前完成; Measure: complete …, by 2023: its date may stand at its end."""
    limit = None if fact.by is None else Horizon(None, fact.by.last)
    if language == "en":
        return f"Measure: {fact.verb.en}{fact.name.en}" + (f", {_date(limit, language)}" if limit else "")
    name = fact.name.zh.removeprefix(fact.verb.zh)
    return f"措施：{fact.verb.zh}{name}" + (f"，{_date(limit, language)}完成" if limit else "")


def deadline(fact: Deadline, language: Language) -> str:
    """完成时限：2023年底前, Deadline: 2023-12-31."""
    if language == "en":
        return f"Deadline: {fact.by.last.isoformat()}"
    return f"完成时限：{_date(Horizon(None, fact.by.last), language)}"
