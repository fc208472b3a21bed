"""Reads lists on one line: responsible units, policy fields, and the parts into which a total is broken down."""

from collections.abc import Iterator

from plancheck.codes import reading as codes
from plancheck.model.horizon import Horizon
from plancheck.model.plan import Part, Text
from plancheck.patterns import IGNORECASE, pattern
from plancheck.reading.horizons import horizon_at
from plancheck.reading.page import Page
from plancheck.reading.quantity import Dates, read_value
from plancheck.source import Span
from plancheck.values import replace, value

_COMMAS = frozenset("、，,；;")
_OPENING, _CLOSING = frozenset("（(〔[【《"), frozenset("）)〕]】》")
_OPEN_END = pattern(r"等(?:地区?|区县|县区|市县|单位)?[。.]?$|,?\s*etc\.?$", IGNORECASE)

# What may stand between a part's name and its figure belongs to the figure.
_BEFORE_FIGURE = (
    "不少于|不低于|不超过|不高于|不多于|至少|大于|小于|超过|低于|高于|突破|控制在|保持在|稳定在|达到|达|完成|新增|约|近|接近|"
    "力争|争取|确保|预计|计划|累计|每年|年均|[>≥<≤≧≦=~～≈＞＜]=?"
)
_BLANKS = "[ \t\u3000\u00a0]*"
_PART = pattern(rf"(?P<name>[^0-9０-９：:]*?){_BLANKS}(?:[：:]|(?=(?:{_BEFORE_FIGURE})*{_BLANKS}[0-9０-９]))")
_NUMERAL_PART = pattern(r"(?P<name>[^一二两三四五六七八九十百千万亿]{2,}?)(?=[一二两三四五六七八九十百千万亿]+)")
_YEAR_FIRST = pattern(r"(?P<date>(?:到|by )?20[0-9]{2}年?[底末]?前?)[ ]*[：:]?(?=[^0-9]*[^0-9\s.%％万亿])")


@value
class Breakdown:
    """The parts of a total; `is_open`: these are not all, since the list ends with 等 or a part could not be read."""

    parts: tuple[Part, ...]
    is_open: bool


def read_names(page: Page, span: Span) -> tuple[Text, ...]:
    """The names of a list; a comma inside brackets does not divide."""
    body = _without_stop(page, span)
    return tuple(page.text(one) for one in _divided(page, body) if one.start < one.end)


def read_breakdown(page: Page, span: Span, dates: Dates) -> Breakdown:
    """The parts of 分解: who, and how much."""
    text = page.source.slice(span)
    tail = _OPEN_END.search(text)
    body = _without_stop(page, Span(span.start, span.start + tail.start()) if tail else span)
    parts: list[Part] = []
    horizon: Horizon | None = None
    is_open = tail is not None
    for piece in _divided(page, body):
        year = _YEAR_FIRST.match(page.source.text, piece.start, piece.end)
        if year is not None:
            horizon = horizon_at(page, page.trimmed(Span(*year.span("date"))), dates)
            piece = page.trimmed(Span(year.end(), piece.end))
        part = _part(page, piece, dates)
        if part is None:
            is_open = is_open or piece.start < piece.end
        else:
            parts.append(part if horizon is None else replace(part, quantity=replace(part.quantity, horizon=horizon)))
    return Breakdown(tuple(parts), is_open)


def _part(page: Page, piece: Span, dates: Dates) -> Part | None:
    if piece.start == piece.end:
        return None
    text = page.source.text
    match = _PART.match(text, piece.start, piece.end) or _NUMERAL_PART.match(text, piece.start, piece.end)
    if match is None or not match["name"].strip():
        page.note(codes.PART_UNREADABLE, piece, written=page.excerpt(piece))
        return None
    value = read_value(page.source, page.trimmed(Span(match.end(), piece.end)), dates)
    if len(value.quantities) != 1 or value.unread:
        page.findings.extend(value.findings)
        if not value.findings:
            page.note(codes.PART_UNREADABLE, piece, written=page.excerpt(piece))
        return None
    page.findings.extend(value.findings)
    return Part(page.text(page.trimmed(Span(*match.span("name")))), value.quantities[0])


def _without_stop(page: Page, span: Span) -> Span:
    end = span.end
    while end > span.start and page.source.text[end - 1] in "。.；;，,、":
        end -= 1
    return page.trimmed(Span(span.start, end))


def _divided(page: Page, span: Span) -> Iterator[Span]:
    text, start, depth = page.source.text, span.start, 0
    for at in range(span.start, span.end):
        if text[at] in _OPENING:
            depth += 1
        elif text[at] in _CLOSING:
            depth = max(0, depth - 1)
        elif text[at] in _COMMAS and not depth and not _in_figure(text, at, span.end):
            yield page.trimmed(Span(start, at))
            start = at + 1
    yield page.trimmed(Span(start, span.end))


def _in_figure(text: str, at: int, end: int) -> bool:
    """Whether this comma groups thousands: between a digit and exactly three digits."""
    if text[at] not in ",，" or not text[at - 1 : at].isdigit():
        return False
    group = text[at + 1 : min(at + 5, end)]
    return group[:3].isdigit() and len(group) >= 3 and not group[3:].isdigit()
