"""How figures, sets, dates and names are written for a reader of Chinese or of English."""

from datetime import date
from decimal import Decimal

from plancheck.model.finding import Bounded, Deadline, Fact, Name, Pledge, Proposal, Summed, Wanted
from plancheck.model.horizon import Horizon, Period
from plancheck.model.quantity import Wording
from plancheck.model.unit import Amount, Unit
from plancheck.model.whole import in_whole_things

TYPE_CHECKING = False
if TYPE_CHECKING:
    # Only type checkers need to know the two values: importing typing costs every run milliseconds.
    from typing import Literal

    Language = Literal["zh-CN", "en"]
else:
    Language = str

_LONGEST = 300
"""Characters of a plan's own text that a sentence quotes: a line of megabytes must not fill a report."""

_LARGE = ((Decimal(100000000), "亿"), (Decimal(10000), "万"))

# Classifiers have no word of their own in English: the indicator's name says what is counted.
_UNITS_EN = {
    "%": "%", "‰": "‰", "个百分点": "percentage points", "百分点": "percentage points", "人": "persons", "名": "persons",
    "位": "persons", "人次": "visits", "户": "households", "套": "homes", "公里": "km", "千米": "km", "米": "m", "平方米": "m²",
    "平方公里": "km²", "元": "yuan", "场": "events", "场次": "events", "张": "beds", "栋": "buildings", "家": "organisations",
    "次": "times", "亩": "mu", "吨": "tonnes",
}  # fmt: skip


# How a figure counts; before the set in Chinese, around it in English.
_WORDINGS = {
    Wording.CUMULATIVE: ("累计{set}", "{set} in total"),
    Wording.EACH_YEAR: ("每年{set}", "{set} each year"),
    Wording.AVERAGE: ("年均{set}", "{set} on average per year"),
    Wording.EACH_YEAR_CHANGE: ("每年变化{set}", "a change of {set} each year"),
    Wording.AVERAGE_GROWTH: ("年均增长{set}", "growth of {set} on average per year"),
    Wording.CHANGE_OF_RATIO: ("增长{set}", "growth of {set}"),
    Wording.GROWTH: ("增长{set}", "growth of {set}"),
    Wording.CHANGE: ("变化{set}", "a change of {set}"),
    Wording.HOLD: ("保持{set}", "{set}, held"),
}


def phrase(fact: Fact, language: Language) -> str:
    """A fact as a reader of that language writes it."""
    if isinstance(fact, str | int):
        text = str(fact)
        return text if len(text) <= _LONGEST else text[:_LONGEST] + "…"
    if isinstance(fact, Amount):
        return amount(fact.number, fact.unit, language)
    if isinstance(fact, Bounded):
        return in_its_sense(_bounded(fact, language), fact.wording, language)
    if isinstance(fact, Summed):
        return _summed(fact, language)
    if isinstance(fact, Name):
        return fact.zh if language == "zh-CN" else fact.en
    if isinstance(fact, Horizon):
        return horizon(fact, language)
    if isinstance(fact, Period):
        return period(fact, language)
    if isinstance(fact, Proposal | Wanted | Pledge | Deadline):
        return _written(fact, language)
    return ("、" if language == "zh-CN" else ", ").join(phrase(one, language) for one in fact)


def _written(fact: Proposal | Wanted | Pledge | Deadline, language: Language) -> str:
    from plancheck.messages import promises  # only where something is to be written otherwise

    if isinstance(fact, Proposal):
        return promises.proposal(fact, language)
    if isinstance(fact, Wanted):
        return promises.wanted(fact, language)
    return promises.pledge(fact, language) if isinstance(fact, Pledge) else promises.deadline(fact, language)


def number(value: Decimal) -> str:
    """Plain digits without an exponent or trailing zeros."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def amount(value: Decimal, unit: Unit, language: Language) -> str:
    """A figure with its unit: 45万人, 450,000 persons; 5个百分点, 5 percentage points."""
    if language == "en":
        word = _UNITS_EN.get(unit.symbol, "")
        whole = f"{value:,f}"
        digits = whole.rstrip("0").rstrip(".") if "." in whole else whole
        return f"{digits}{word}" if word in ("%", "‰") or not word else f"{digits} {word}"
    for size, word in _LARGE:
        scaled = value / size
        exponent = scaled.normalize().as_tuple().exponent
        if abs(value) >= size and isinstance(exponent, int) and exponent >= -4:
            return f"{number(scaled)}{word}{unit.symbol}"
    return f"{number(value)}{unit.symbol}"


def in_its_sense(text: str, wording: Wording, language: Language) -> str:
    """A figure with the words that say how it counts: 每年不低于1000场, ≥ 1,000 events each year."""
    zh, en = _WORDINGS.get(wording, ("{set}", "{set}"))
    return (zh if language == "zh-CN" else en).format(set=text)


def _bounded(fact: Bounded, language: Language) -> str:
    inner, unit = fact.interval, fact.unit
    zh = language == "zh-CN"
    if inner.is_empty:
        return "空集" if zh else "nothing"
    if inner.low is not None and inner.low == inner.high:
        return amount(inner.low, unit, language)
    words = []
    if inner.low is not None and (inner.low != 0 or inner.low_open or inner.high is None):
        low = amount(inner.low, unit, language)
        words.append(
            (f"超过{low}" if inner.low_open else f"不低于{low}") if zh else f"{'>' if inner.low_open else '≥'} {low}"
        )
    if inner.high is not None:
        high = amount(inner.high, unit, language)
        words.append(
            (f"低于{high}" if inner.high_open else f"不超过{high}")
            if zh
            else f"{'<' if inner.high_open else '≤'} {high}"
        )
    if not words:
        return "任意数" if zh else "any number"
    return ("且" if zh else " and ").join(words)


def _summed(fact: Summed, language: Language) -> str:
    """不低于45.7万人 where that is guaranteed, else 45.7万人（能保证的：不低于45.583万人）."""
    beside = guaranteed(fact, language)
    figure = fact.stated.high if fact.stated.low is None else fact.stated.low
    if not beside or figure is None:
        return _bounded(Bounded(fact.stated, fact.unit), language)
    return amount(figure, fact.unit, language) + beside


def guaranteed(fact: Summed, language: Language) -> str:
    """In brackets what a sum cannot fall short of; nothing where that is the stated sum itself."""
    stated, sure = fact.stated, fact.guaranteed
    if stated.is_empty or (sure.low == stated.low and (sure.high == stated.high or sure.high is None)):
        return ""
    zh = language == "zh-CN"
    if not sure.low and sure.high is None:
        return "（都没有保证）" if zh else " (none of it guaranteed)"
    words = _bounded(Bounded(in_whole_things(sure, fact.unit), fact.unit), language)
    return f"（能保证的：{words}）" if zh else f" (guaranteed: {words})"


def day(value: date, language: Language) -> str:
    """2025年12月31日, 31 December 2025."""
    if language == "zh-CN":
        return f"{value.year}年{value.month}月{value.day}日"
    return f"{value.day} {_MONTHS[value.month - 1]} {value.year}"


def period(value: Period, language: Language) -> str:
    """2023年, 2023—2025年, or the two days where they are not whole years."""
    zh = language == "zh-CN"
    whole = (value.first.month, value.first.day, value.last.month, value.last.day) == (1, 1, 12, 31)
    if not whole:
        return (
            f"{day(value.first, language)}—{day(value.last, language)}"
            if zh
            else f"{day(value.first, language)} to {day(value.last, language)}"
        )
    if value.first.year == value.last.year:
        return f"{value.first.year}年" if zh else str(value.first.year)
    return f"{value.first.year}—{value.last.year}年" if zh else f"{value.first.year}–{value.last.year}"


def horizon(value: Horizon, language: Language) -> str:
    """The span, or the last day as people write it: 2025年底前, by the end of 2025."""
    if value.period is not None:
        return period(value.period, language)
    zh = language == "zh-CN"
    if (value.last.month, value.last.day) == (12, 31):
        return f"{value.last.year}年底前" if zh else f"by the end of {value.last.year}"
    return f"{day(value.last, language)}前" if zh else f"by {day(value.last, language)}"


_MONTHS = ("January February March April May June July August September October November December").split()
