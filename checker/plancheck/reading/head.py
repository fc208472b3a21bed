"""Reads the head of a plan: who issued it, for when, to carry out what."""

from plancheck.codes import reading as codes
from plancheck.codes.code import Severity
from plancheck.model.finding import Name
from plancheck.model.horizon import Period
from plancheck.model.plan import Day, Head, Text
from plancheck.reading.fields import FIELDS
from plancheck.reading.horizons import horizon_at
from plancheck.reading.lines import Line
from plancheck.reading.lists import read_names
from plancheck.reading.page import Page
from plancheck.reading.quantity import Dates
from plancheck.source import Span

_PUBLIC = ("公开", "public")
_DATA = ("示例", "example", *_PUBLIC)
_DATA_CHOICES = (Name("示例", "example"), Name("公开", "public"))


def read_head(page: Page, lines: list[Line]) -> Head:
    """Each field once; a second one is a finding and does not count."""
    spans, contested = _values(page, lines)
    texts = {key: page.text(span) for key, span in spans.items()}
    city, parent = _place(page, texts)
    period = _period(page, spans.get("PERIOD"))
    if contested:
        city = None
    elif city is None:
        page.note(codes.MISSING_CITY, _first_line(page), blocking=True)
    return Head(
        title=texts.get("TITLE_NAME"),
        city=city,
        parent=parent,
        document_number=_document_number(page, texts.get("NUMBER")),
        organ=texts.get("ORGAN"),
        written=_day(page, spans.get("WRITTEN")),
        published=_day(page, spans.get("PUBLISHED")),
        period=period,
        period_span=spans.get("PERIOD") if period else None,
        pack=texts.get("BASIS"),
        scope=read_names(page, spans["SCOPE"]) if "SCOPE" in spans else (),
        data=_data(page, texts.get("DATA"), "DATA_SOURCE" in texts),
        data_source=texts.get("DATA_SOURCE"),
    )


def _values(page: Page, lines: list[Line]) -> tuple[dict[str, Span], bool]:
    """Terminal -> value, and whether two cities are named: then the file is nobody's."""
    spans: dict[str, Span] = {}
    contested = False
    for line in lines:
        value = line.parts.get("VALUE", line.parts.get("VERBATIM"))
        if value is None or value.start == value.end:
            page.note(codes.EMPTY_VALUE, line.parts[line.key], severity=Severity.NOTE, field=FIELDS[line.key])
        elif line.key in spans:
            first = spans[line.key]
            other_city = line.key in ("CITY", "COUNTY") and page.source.slice(value) != page.source.slice(first)
            contested = contested or other_city
            name = FIELDS[line.key]
            page.note(codes.DUPLICATE_HEAD_FIELD, line.span, related=(first,), blocking=other_city, field=name)
        else:
            spans[line.key] = value
    return spans, contested


def _document_number(page: Page, stated: Text | None) -> Text | None:
    """文号：… or the one that stands alone; two that differ are a finding."""
    alone = page.document_number
    if stated is not None and alone is not None and stated.value != alone.value:
        page.note(codes.DUPLICATE_HEAD_FIELD, alone.span, related=(stated.span,), field=FIELDS["NUMBER"])
    return stated or alone


def _place(page: Page, texts: dict[str, Text]) -> tuple[Text | None, Text | None]:
    """Whose plan it is and, for a county, under which city. 区县 beside 城市 is that city's county."""
    city, county, parent = texts.get("CITY"), texts.get("COUNTY"), texts.get("PARENT")
    if county is None:
        return city, parent
    if parent is None and city is None:
        page.note(codes.COUNTY_WITHOUT_PARENT, county.span, county=county.value)
    return county, parent or city


def _period(page: Page, span: Span | None) -> Period | None:
    horizon = horizon_at(page, span, Dates())
    if horizon is None or span is None:
        return None
    if horizon.period is None or horizon.last < horizon.period.first:
        page.note(codes.PERIOD_WITHOUT_START, span, written=page.excerpt(span))
        return None
    return horizon.period


def _day(page: Page, span: Span | None) -> Day | None:
    horizon = horizon_at(page, span, Dates())
    return None if horizon is None or span is None else Day(horizon.last, span)


def _data(page: Page, text: Text | None, has_source: bool) -> Text | None:
    if text is None:
        return None
    if text.value.lower() in _DATA:
        if text.value.lower() in _PUBLIC and not has_source:
            page.note(codes.PUBLIC_WITHOUT_SOURCE, text.span)
        return text
    written = page.excerpt(text.span)
    page.note(codes.UNKNOWN_CHOICE, text.span, field=FIELDS["DATA"], written=written, choices=_DATA_CHOICES)
    return None


def _first_line(page: Page) -> Span:
    first = page.source.line(1)
    return Span(0, len(first))
