"""Finds the one date that a title names; what stands below the title inherits it."""

from plancheck.model.finding import Finding
from plancheck.model.horizon import Basis, Horizon, Period
from plancheck.model.plan import Text
from plancheck.patterns import IGNORECASE, pattern
from plancheck.reading.quantity import Dates, read_horizon
from plancheck.source import Source, Span
from plancheck.values import replace

_YEARS = r"(?<![0-9])20[0-9]{2}年?(?:[ ]*[-—–－～~至到]+[ ]*20[0-9]{2})?年"
_WITHIN = r"(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?|上半年|下半年|第?[一二三四]季度)?"
_BEFORE = r"年?[底末]?(?:之?前)?"
_DATE = pattern(
    rf"[到至]?(?:{_YEARS}{_WITHIN}|今年|本年度?|年内|全年){_BEFORE}"
    r"|(?:by )?(?<![0-9])20[0-9]{2}(?:[ ]*[-—–][ ]*20[0-9]{2})?(?![0-9年])",
    IGNORECASE,
)
_YEAR_END = "年[底末](?:之?前|以前)"
_AT_START = pattern(rf"{_DATE.pattern}|{_YEAR_END}", IGNORECASE)
_DONE = "完[成工]|建成(?:投用|运行)?|建好|投用|投运|投入(?:使用|运行|运营)|竣工|交付(?:使用)?|投产"
_DATE_LAST = pattern(
    r"[，,、]\s*(?:确保|并)?[于在]?(?P<date>"
    rf"(?:[到至]|截至)?(?:{_YEARS}{_WITHIN}|今年|本年度?|年内|全年){_BEFORE}|{_YEAR_END}|by 20[0-9]{{2}}(?:-[0-9]{{1,2}}){{0,2}}"
    rf")(?:全[面部])?(?:{_DONE})?[。.]?$",
    IGNORECASE,
)
_ONLY_DONE = pattern(rf"[\s，,]*(?:全[面部])?(?:{_DONE})[。.]?")
_YEARLY = pattern(
    r"20[0-9]{2}年度?(?:全?市)?(?:政府|经济社会发展|国民经济和社会发展|民生|为民办|重点|主要|年度|工作){0,4}"
    r"(?:任务|目标|要点|实事|计划(?!单列)|工作|指标|安排|项目)"
)
_LONGER = pattern(
    r"[一二两三四五六七八九十0-9]年(?:行动|计划|规划|攻坚|提升|滚动)|[三四五六]五|规划|中长期|远景|至|到20|以来|版|修订"
)
_SINCE = pattern(r"(?:的|工作|现有)*(?:基础上?|以来|底数)")
"""2022年基础上巩固提升 names where the work starts."""
_YEAR = pattern(r"(?<![0-9])20[0-9]{2}(?![0-9])")


def date_at_start(source: Source, span: Span) -> Span | None:
    """The date with which a text begins."""
    match = _AT_START.match(source.text, span.start, span.end)
    return Span(*match.span()) if match else None


def date_of_doing(source: Source, span: Span) -> Span | None:
    """The date of words that say only by when something is done (2023年底前建成), without a figure."""
    date = date_at_start(source, span)
    return date if date is not None and _ONLY_DONE.fullmatch(source.text, date.end, span.end) else None


def date_at_end(source: Source, span: Span) -> tuple[Span, Span] | None:
    """The clause with which a text ends if it only says by when (…，2023年底前完成), and the date in it."""
    text = source.slice(span)
    match = _DATE_LAST.search(text)
    if match is None:
        return None
    start, end = match.span("date")
    return Span(span.start + match.start(), span.end), Span(span.start + start, span.start + end)


def inherited(source: Source, title: Text, dates: Dates) -> Horizon | None:
    """The only date in a title, to hold below it; None where it names none, several, or one that cannot be read."""
    matches = list(_DATE.finditer(source.text, title.span.start, title.span.end))
    if len(matches) != 1 or _SINCE.match(source.text, matches[0].end(), title.span.end):
        return None
    horizon = read_horizon(source, Span(*matches[0].span()), dates)
    if isinstance(horizon, Finding):
        return None
    return replace(horizon, basis=Basis.INHERITED, reason=title.value)


def inherited_from_plan(source: Source, title: Text | None, period: Period | None) -> Horizon | None:
    """The year in the plan's own title, if it names one only and the plan's period does not reach beyond it.

    Where the period is longer, only a title that says of which year its tasks are (2023年重点任务): the year of a
    三年行动方案 or of an edition (2023年版) says nothing of a figure without a date.
    """
    if title is None or len(set(_YEAR.findall(title.value))) != 1:
        return None
    horizon = inherited(source, title, Dates(period))
    if horizon is None or horizon.period is None:
        return None
    if period is None or horizon.period.covers(period):
        return horizon
    yearly = _YEARLY.search(title.value) is not None and _LONGER.search(title.value) is None
    return horizon if yearly and period.covers(horizon.period) else None
