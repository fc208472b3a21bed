"""Reads the words of a date or span: what each means, and which year 今年, 全年 and 12月底前 belong to."""

from collections.abc import Sequence
from datetime import date, timedelta

from plancheck.codes import reading as codes
from plancheck.model.horizon import Basis, Horizon, Period
from plancheck.patterns import pattern
from plancheck.reading.grammar import Token
from plancheck.reading.numerals import characters
from plancheck.reading.passage import Passage
from plancheck.source import Span
from plancheck.values import replace, value


@value
class Dates:
    """What 今年, 全年, 年底前 and a missing year mean in one plan or rule."""

    period: Period | None = None
    written: date | None = None
    inherited: Horizon | None = None


_EARLIEST, _LATEST = 1900, 2100
_NUMBER = r"[0-9]{1,2}|[一二三四五六七八九十]{1,3}"
_POINT = pattern(
    rf"(?P<year>[0-9]{{4}}|二[〇零].{{2}})?\s*(?:年度?)?(?:\s*(?P<month>{_NUMBER})\s*月份?(?:\s*(?P<day>{_NUMBER})\s*[日号])?)?"
)
_ISO = pattern(r"(?P<year>[0-9]{4})[-/.](?P<month>[0-9]{1,2})(?:[-/.](?P<day>[0-9]{1,2}))?")
_ENGLISH = pattern(r"(?:(?P<day>[0-9]{1,2}) )?(?P<month>[a-z]+) (?P<year>[0-9]{4})")
_JOIN = pattern(r"\s*(?:-{1,2}|~|至|到|to)\s*")
_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_QUARTERS = {"一": 1, "二": 2, "三": 3, "四": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_TERMS = {"三": 2016, "四": 2021, "五": 2026, "六": 2031}
"""The first year of 十三五, 十四五, ..."""


@value
class _Point:
    """A year, month or day, as far as written."""

    year: int | None
    month: int | None = None
    day: int | None = None

    def days(self, year: int) -> Period:
        """All its days. Raises ValueError for a date that does not exist."""
        if not _EARLIEST <= year <= _LATEST:
            raise ValueError(year)
        if self.month is None:
            return Period(date(year, 1, 1), date(year, 12, 31))
        if self.day is not None:
            return Period(date(year, self.month, self.day), date(year, self.month, self.day))
        return Period(date(year, self.month, 1), _last_of_month(year, self.month))


def _last_of_month(year: int, month: int) -> date:
    following = date(year + 1, 1, 1) if month == 12 else date(year, month + 1, 1)
    return following - timedelta(days=1)


class HorizonReader:
    """Reads the dates of one line in their order: a year stated earlier carries to 全年 and 年底前 after it."""

    def __init__(self, dates: Dates) -> None:
        self.dates = dates
        self.stated: int | None = None

    def read(self, passage: Passage, tokens: Sequence[Token]) -> Horizon:
        """The horizon that the tokens of one date stand for. Raises Refusal."""
        words = {token.type: token.value for token in tokens}
        span = passage.span(tokens[0], tokens[-1])
        try:
            return self._read(passage, span, words)
        except ValueError:
            raise passage.refusal(codes.IMPOSSIBLE_DATE, span) from None

    def _read(self, passage: Passage, span: Span, words: dict[str, str]) -> Horizon:
        limit, end = words.get("LIMIT") or words.get("TO_YEAR", ""), words.get("DATE_END", "")
        by = limit.startswith(("到", "至", "截", "by", "until"))
        if "YEAR_WORD" in words:
            return self._year_word(passage, span, words["YEAR_WORD"], by)
        if "PLAN_TERM" in words:
            return self._term(words["PLAN_TERM"], by)
        if "DURATION" in words:
            return self._duration(passage, span, words["DURATION"])
        spanned = words.get("SPAN") or words.get("BARE_SPAN")
        if spanned is not None:
            return self._span(passage, span, spanned, end)
        if "FROM" in words and end != "起":
            raise passage.refusal(codes.SPAN_WITHOUT_END, span)
        point = _point(words.get("DATE") or words["BARE_DATE"])
        if point.year is None and point.month is None:
            raise ValueError(span)
        year = self._year(passage, span) if point.year is None else point.year
        horizon = self._point(passage, span, point.days(year), point, "前" if limit == "before" else end, by)
        self.stated = year
        return horizon

    def _point(self, passage: Passage, span: Span, days: Period, point: _Point, end: str, by: bool) -> Horizon:
        if end == "起":
            if self.dates.period is None or self.dates.period.last < days.first:
                raise passage.refusal(codes.SPAN_WITHOUT_END, span)
            return Horizon(days.first, self.dates.period.last)
        if "季度" in end or "半年" in end:
            if point.month is not None:
                raise ValueError(end)
            part = _part_of_year(days, end)
            by = by or end.endswith(("底", "末", "前"))
            return Horizon(None if by else part.first, part.last, by=by)
        if end in ("前", "之前", "以前") and point.month is None:
            return Horizon(None, date(days.first.year - 1, 12, 31), by=True, exclusive_year=True)
        limited = by or "底" in end or "末" in end or "前" in end
        if limited or (point.month is not None and "内" not in end and "期间" not in end):
            return Horizon(None, days.last, by=True)
        return Horizon(days.first, days.last)

    def _span(self, passage: Passage, span: Span, written: str, end: str) -> Horizon:
        if "前" in end or end == "起" or "季度" in end or "半年" in end:
            raise ValueError(end)
        first, last = _ends(written)
        if first.year is None:
            raise ValueError(written)
        start, stop = first.days(first.year), last.days(last.year or first.year)
        if start.first > stop.last:
            raise passage.refusal(codes.REVERSED_SPAN, span)
        if start.first.year == stop.last.year:
            self.stated = stop.last.year
        return Horizon(start.first, stop.last)

    def _year_word(self, passage: Passage, span: Span, word: str, by: bool) -> Horizon:
        year = self._year(passage, span)
        days = _Point(year).days(year)
        if by or "底" in word or "末" in word or word == "year end":
            return Horizon(None, days.last, by=True)
        return Horizon(days.first, days.last)

    def _term(self, word: str, by: bool) -> Horizon:
        first = _TERMS[word.lstrip('“"')[1]]
        last = date(first + 4, 12, 31)
        return Horizon(None, last, by=True) if by or "末" in word else Horizon(date(first, 1, 1), last)

    def _duration(self, passage: Passage, span: Span, word: str) -> Horizon:
        """三年 is the plan's period if that has three years."""
        written = word.partition("年")[0].strip()
        number = int(written) if written.isdecimal() else _small(written)
        period = self.dates.period
        if period is None or len(period.years) != number:
            raise passage.refusal(codes.YEAR_UNKNOWN, span)
        return Horizon(period.first, period.last)

    def _year(self, passage: Passage, span: Span) -> int:
        """The year stated earlier, the section's, the only one of the period, that of the plan's own date."""
        if self.stated is not None:
            return self.stated
        inherited, period = self.dates.inherited, self.dates.period
        if inherited is not None and inherited.period is not None and inherited.period.is_calendar_year:
            return inherited.last.year
        if period is not None and period.first.year == period.last.year:
            return period.last.year
        if self.dates.written is not None:
            return self.dates.written.year
        raise passage.refusal(codes.YEAR_UNKNOWN, span)


def inherited(dates: Dates) -> Horizon | None:
    """The horizon of a figure that states none."""
    return None if dates.inherited is None else replace(dates.inherited, basis=Basis.INHERITED)


def combined(passage: Passage, one: Horizon, other: Horizon, span: Span) -> Horizon:
    """Of two dates in one milestone, the one that lies within the other. Raises Refusal for two that differ."""
    for outer, inner in ((one, other), (other, one)):
        if outer.period is not None and inner.period is not None and outer.period.covers(inner.period):
            return inner
        if outer.period is not None and inner.period is None and outer.period.first <= inner.last <= outer.period.last:
            # 2023—2025年，到2025年: the span says more than its last day.
            return outer if inner.last == outer.last else inner
    if one == other:
        return one
    raise passage.refusal(codes.TWO_DATES, span)


def _point(written: str) -> _Point:
    match = _ISO.fullmatch(written) or _ENGLISH.fullmatch(written) or _POINT.fullmatch(written)
    if match is None:
        raise ValueError(written)
    year = match["year"]
    return _Point(
        None if year is None else int(year) if year.isdecimal() else int("".join(str(_digit(one)) for one in year)),
        _month(match["month"]), None if match["day"] is None else _small(match["day"]),
    )  # fmt: skip


def _ends(written: str) -> tuple[_Point, _Point]:
    """The two points of a span: the first connector that leaves a point on each side divides it."""
    for join in _JOIN.finditer(written):
        try:
            first, last = _point(written[: join.start()]), _point(written[join.end() :])
        except ValueError:
            continue
        if first.year is not None and (last.year is not None or last.month is not None):
            return first, last
    raise ValueError(written)


def _month(written: str | None) -> int | None:
    if written is None:
        return None
    return _MONTHS.index(written) + 1 if written in _MONTHS else _small(written)


def year_of(written: str) -> int | None:
    """The year that a date names."""
    return _point(written).year


def _small(written: str) -> int:
    """A number of a day, month or of years, in digits or characters."""
    if written.isdecimal():
        return int(written)
    numeral = characters(written)
    if numeral is None:
        raise ValueError(written)
    return int(numeral.value)


def _digit(character: str) -> int:
    return "〇一二三四五六七八九".index(character.replace("零", "〇"))


def _part_of_year(days: Period, end: str) -> Period:
    year = days.first.year
    if "半年" in end:
        first = end.startswith("上")
        return Period(date(year, 1, 1), date(year, 6, 30)) if first else Period(date(year, 7, 1), date(year, 12, 31))
    quarter = _QUARTERS[end.removeprefix("第")[0]]
    return Period(date(year, quarter * 3 - 2, 1), _last_of_month(year, quarter * 3))
