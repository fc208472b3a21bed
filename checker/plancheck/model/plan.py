"""What a city said: the head of a plan, its sections and its items, each part with its place."""

from datetime import date

from plancheck.enums import StrEnum
from plancheck.model.finding import Finding
from plancheck.model.horizon import Horizon, Period
from plancheck.model.quantity import Quantity
from plancheck.source import Source, Span
from plancheck.values import value


@value
class Text:
    """Words of the plan with their place."""

    value: str
    span: Span


@value
class Day:
    """A date written in the plan."""

    value: date
    span: Span


@value
class Head:
    """Who issued the plan, for when, to carry out what. Every part is None (or empty) where the plan does not say it."""

    title: Text | None = None
    city: Text | None = None
    parent: Text | None = None
    document_number: Text | None = None
    organ: Text | None = None
    written: Day | None = None
    published: Day | None = None
    period: Period | None = None
    period_span: Span | None = None
    pack: Text | None = None
    scope: tuple[Text, ...] = ()
    data: Text | None = None
    data_source: Text | None = None


@value
class Section:
    """A heading; items carry the headings above them."""

    title: Text
    level: int


class ItemType(StrEnum):
    TARGET = "target"
    MEASURE = "measure"
    RESULT = "result"


@value
class Part:
    """One share of a 分解 list: who, and how much."""

    name: Text
    quantity: Quantity


@value
class Item:
    """One numbered line with the fields below it, or one row of a table."""

    type: ItemType
    span: Span
    name: Text
    """The indicator as worded or its id; for a measure its whole text."""
    number: str = ""
    sections: tuple[Section, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    """The promised figures in the order written (milestones); empty for a measure, a blank or an unread value."""
    blank: bool = False
    unread: tuple[Span, ...] = ()
    """Parts of this item's value, and lines below it that may be its own, which could not be read (each has a finding).
    Nothing may be concluded from them."""
    relative: Text | None = None
    """A value without a number of its own: 与经济增长同步, 完成省下达任务."""
    baseline: Quantity | None = None
    binding: Text | None = None
    lead: tuple[Text, ...] = ()
    responsible: tuple[Text, ...] = ()
    deadline: Horizon | None = None
    deadline_span: Span | None = None
    deadline_unread: Span | None = None
    """A 完成时限 that could not be read (待定), or the date of a measure's text from which its 完成时限 differs."""
    parts: tuple[Part, ...] = ()
    parts_open: bool = False
    original: Text | None = None
    caliber: Text | None = None
    """口径: in which sense the indicator is counted."""
    corresponds: Text | None = None
    exemption: Text | None = None
    """申请豁免: why this commitment is asked not to be put to the city."""
    remark: Text | None = None
    doubt: Text | None = None
    """Words beside the promise (a remark, a heading above it, a paragraph, the plan's title) that may take it back, limit
    or soften it. Nothing may be concluded from an item with them."""


@value
class Unread:
    """A line that could not be read; `text` is searched for names so that no commitment is called missing because of it."""

    text: Text


@value
class Plan:
    """One file as read."""

    source: Source
    head: Head = Head()
    sections: tuple[Section, ...] = ()
    items: tuple[Item, ...] = ()
    unread: tuple[Unread, ...] = ()
    findings: tuple[Finding, ...] = ()
