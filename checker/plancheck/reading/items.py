"""Reads a numbered line with the field lines below it into one item."""

from collections.abc import Iterable

from plancheck.codes import reading as codes
from plancheck.codes.code import Severity
from plancheck.model.finding import Name
from plancheck.model.horizon import Basis, Horizon
from plancheck.model.plan import Item, ItemType, Part, Section, Text
from plancheck.model.quantity import Quantity
from plancheck.reading.fields import FIELDS
from plancheck.reading.horizons import horizon_at
from plancheck.reading.item_heads import ItemHead, read_item_head
from plancheck.reading.lines import Line
from plancheck.reading.lists import read_breakdown, read_names
from plancheck.reading.lost import BITING
from plancheck.reading.offices import Offices, offices_at_end
from plancheck.reading.page import Page
from plancheck.reading.quantity import Dates, read_value
from plancheck.reading.titles import date_at_end, date_at_start, date_of_doing
from plancheck.source import Span
from plancheck.values import field, replace, value

_ASIDES = frozenset(("REMARK", "ORIGINAL", "RESULT", "BREAKDOWN", "SCHEDULE"))
"""Lines below an item that are no part of its promise, and may yet take something back from it."""
_RESULT_ENDINGS = ("完成情况", "进展情况")
_BINDING = ("约束性", "预期性", "binding", "expected")
_BINDING_CHOICES = (Name("约束性", "binding"), Name("预期性", "expected"))


@value
class Fields:
    """What the lines below an item, or the other cells of a table row, say about it."""

    baseline: Quantity | None = None
    binding: Text | None = None
    lead: tuple[Text, ...] = ()
    responsible: tuple[Text, ...] = ()
    deadline: Horizon | None = None
    deadline_span: Span | None = None
    deadline_unread: Span | None = None
    parts: tuple[Part, ...] = ()
    parts_open: bool = False
    texts: dict[str, Text] = field(default_factory=dict)

    def on(self, item: Item) -> Item:
        """The item with these fields; figures without a date of their own are promised by the deadline."""
        if self.deadline is not None:
            quantities = tuple(_dated(one, self.deadline) for one in item.quantities)
            # The date of a measure's own text must be the same: 2025年底前建成… with 完成时限：2023年12月 says neither.
            differs = item.deadline is not None and item.deadline_span and item.deadline.last != self.deadline.last
            item = replace(
                item, quantities=quantities, deadline=self.deadline, deadline_span=self.deadline_span,
                deadline_unread=item.deadline_span if differs else None,
            )  # fmt: skip
        if self.deadline_unread is not None:
            item = replace(item, deadline_unread=self.deadline_unread)
        text = self.texts.get
        return replace(
            item, baseline=self.baseline or item.baseline, binding=self.binding, lead=self.lead,
            responsible=self.responsible, parts=self.parts, parts_open=self.parts_open, original=text("ORIGINAL"),
            caliber=text("CALIBER"), corresponds=text("CORRESPONDS"), exemption=text("EXEMPTION"),
            remark=text("REMARK"),
        )  # fmt: skip


def _dated(quantity: Quantity, deadline: Horizon) -> Quantity:
    if quantity.horizon is not None and quantity.horizon.basis is Basis.STATED:
        return quantity
    return replace(quantity, horizon=deadline)


def read_item(page: Page, line: Line, below: list[Line], sections: tuple[Section, ...], dates: Dates) -> Item:
    """The item of a numbered line. Its results are items of their own: see `read_result`."""
    number = page.source.slice(line.parts["ITEM_NUMBER"]).strip("()（）.．、") if "ITEM_NUMBER" in line.parts else ""
    head = None
    line, offices = _without_offices(page, line)
    if line.rule == "measure":
        item = _measure(page, line, dates)
    elif line.rule == "result" or page.source.slice(line.parts["NAME"]).endswith(_RESULT_ENDINGS):
        item = read_result(page, line, sections)
    else:
        head = read_item_head(page, line.parts["NAME"], dates)
        item = _target(page, line, head, dates)
    item = replace(item, number=number, sections=sections)
    fields = [one for one in below if one.rule == "field"]
    if fields:
        values = _values(page, fields)
        item = _doubted(page, read_fields(page, values, dates).on(item), fields, values)
    item = with_asides(page, item, [(one.key or "RESULT", _value(one)) for one in below])
    item = item if offices is None else _led(page, item, offices)
    return head.under(page, item) if head else item


def _without_offices(page: Page, line: Line) -> tuple[Line, Offices | None]:
    """The line without a bracket at its end that names who is responsible."""
    value = line.parts.get("VALUE")
    offices = offices_at_end(page.source, value) if value and line.rule != "result" else None
    if offices is None:
        return line, None
    return replace(line, parts={**line.parts, "VALUE": page.trimmed(offices.rest)}), offices


def _led(page: Page, item: Item, offices: Offices) -> Item:
    """With the offices of its own line; those of the lines below it come first, and must not be others."""
    for key, below, own in (("LEAD", item.lead, offices.lead), ("RESPONSIBLE", item.responsible, offices.responsible)):
        names = [page.source.slice(one) for one in own]
        if below and own and [one.value for one in below] != names:
            page.note(codes.DUPLICATE_FIELD, own[0].to(own[-1]), related=(below[0].span,), field=FIELDS[key])
    lead = item.lead or tuple(page.text(one) for one in offices.lead)
    return replace(
        item, lead=lead, responsible=item.responsible or tuple(page.text(one) for one in offices.responsible)
    )


def read_result(page: Page, line: Line, sections: tuple[Section, ...]) -> Item:
    """What has been achieved: kept, and never a promise."""
    value = line.parts.get("VALUE") or line.parts.get("NAME") or line.parts["RESULT"]
    return Item(ItemType.RESULT, line.span, page.text(value), sections=sections)


def _measure(page: Page, line: Line, dates: Dates) -> Item:
    value = line.parts.get("VALUE")
    if value is None or value.start == value.end:
        page.note(codes.EMPTY_VALUE, line.parts["MEASURE"], field=FIELDS["MEASURE"])
        return Item(ItemType.MEASURE, line.span, page.text(line.parts["MEASURE"]), blank=True)
    return measure(page, line.span, value, dates)


def measure(page: Page, whole: Span, name: Span, dates: Dates) -> Item:
    """A measure; a date with which its text begins or ends is its deadline and no part of its name."""
    rest, written = _without_dates(page, name)
    if not written:
        return Item(ItemType.MEASURE, whole, page.text(name), deadline=dates.inherited)
    horizons = [horizon_at(page, date, dates) for date in written]
    if None in horizons:
        return Item(ItemType.MEASURE, whole, page.text(name), unread=written)
    if len({one.last for one in horizons if one}) > 1:
        page.note(codes.TWO_DATES, name, written=page.excerpt(name))
        return Item(ItemType.MEASURE, whole, page.text(name), unread=(name,))
    return Item(ItemType.MEASURE, whole, page.text(rest), deadline=horizons[0], deadline_span=written[0])


def _without_dates(page: Page, name: Span) -> tuple[Span, tuple[Span, ...]]:
    """The name of a measure, and the dates before and behind it; a name that is nothing but dates stays whole."""
    written, rest = [], name
    first = date_at_start(page.source, rest)
    if first is not None:
        written.append(first)
        rest = page.trimmed(Span(first.end, rest.end))
        while rest.start < rest.end and page.source.text[rest.start] in "，,:：":
            rest = page.trimmed(Span(rest.start + 1, rest.end))
    last = date_at_end(page.source, rest)
    if last is not None:
        clause, date = last
        written.append(date)
        rest = page.trimmed(Span(rest.start, clause.start))
    return (rest, tuple(written)) if rest.start < rest.end else (name, ())


def _target(page: Page, line: Line, head: ItemHead, dates: Dates) -> Item:
    value = line.parts.get("VALUE")
    if value is None or value.start == value.end:
        page.note(codes.EMPTY_VALUE, head.name, field=page.excerpt(head.name))
        return Item(ItemType.TARGET, line.span, page.text(head.name), blank=True)
    done = date_of_doing(page.source, value) if head.date is None else None
    if done is not None:
        return _done(page, line, head, value, done, dates)
    read = read_value(page.source, value, dates if head.horizon is None else replace(dates, inherited=head.horizon))
    page.findings.extend(read.findings)
    read = head.over(page, read)
    return Item(
        ItemType.TARGET, line.span, page.text(head.name), quantities=read.quantities, blank=read.blank, unread=read.unread,
        relative=read.relative,
    )  # fmt: skip


def _done(page: Page, line: Line, head: ItemHead, value: Span, date: Span, dates: Dates) -> Item:
    """智慧医院：2023年底前建成 names a measure in front of the colon; of an indicator it says no figure."""
    horizon, name = horizon_at(page, date, dates), page.text(head.name)
    if horizon is None:
        return Item(ItemType.TARGET, line.span, name, unread=(value,))
    said = page.text(value)
    return Item(ItemType.TARGET, line.span, name, relative=said, deadline=horizon, deadline_span=date)


def _doubted(page: Page, item: Item, below: list[Line], values: dict[str, Span]) -> Item:
    """With a 完成时限 left empty, which is not none, and with a second 口径 or 完成时限 that says another thing."""
    for line in below:
        value = _value(line)
        if line.key == "DEADLINE" and value is None and item.deadline_span is None and item.deadline_unread is None:
            item = replace(item, deadline_unread=line.span)
        if line.key in BITING and value is not None and page.source.slice(value) != page.source.slice(values[line.key]):
            item = replace(item, unread=(*item.unread, line.span))
    return item


def with_asides(page: Page, item: Item, beside: Iterable[tuple[str, Span | None]]) -> Item:
    """With the words of 备注, 原文 and 完成情况 (terminal, place) that put it in doubt."""
    asides = [(key, page.text(place)) for key, place in beside if key in _ASIDES and place is not None]
    if not asides:
        return item
    from plancheck.reading.asides import aside_doubt  # most plans have no such line

    return replace(item, doubt=aside_doubt(item, asides) or item.doubt)


def _value(line: Line) -> Span | None:
    """What stands behind the colon; None for nothing."""
    value = line.parts.get("VALUE", line.parts.get("VERBATIM"))
    return None if value is None or value.start == value.end else value


def _values(page: Page, below: list[Line]) -> dict[str, Span]:
    """Terminal -> value of the field lines; a second line of one field is a finding and does not count."""
    values: dict[str, Span] = {}
    for line in below:
        value = _value(line)
        if value is None:
            page.note(codes.EMPTY_VALUE, line.parts[line.key], severity=Severity.NOTE, field=FIELDS[line.key])
        elif line.key in values:
            page.note(codes.DUPLICATE_FIELD, line.span, related=(values[line.key],), field=FIELDS[line.key])
        else:
            values[line.key] = value
    return values


def read_fields(page: Page, values: dict[str, Span], dates: Dates) -> Fields:
    """The fields of an item from their values (terminal -> where the value stands)."""
    deadline = horizon_at(page, values.get("DEADLINE"), dates)
    breakdown = read_breakdown(page, values["BREAKDOWN"], dates) if "BREAKDOWN" in values else None
    responsible = [values[key] for key in ("RESPONSIBLE", "SUPPORT") if key in values]
    return Fields(
        baseline=_baseline(page, values["BASELINE"], dates) if "BASELINE" in values else None,
        binding=_binding(page, values.get("NATURE")),
        lead=read_names(page, values["LEAD"]) if "LEAD" in values else (),
        responsible=tuple(name for span in responsible for name in read_names(page, span)),
        deadline=deadline,
        deadline_span=values.get("DEADLINE") if deadline else None,
        deadline_unread=None if deadline else values.get("DEADLINE"),
        parts=breakdown.parts if breakdown else (),
        parts_open=breakdown.is_open if breakdown else False,
        texts={key: page.text(span) for key, span in values.items()},
    )


def _baseline(page: Page, span: Span, dates: Dates) -> Quantity | None:
    """Of several figures the latest; figures without a date come first."""
    value = read_value(page.source, span, replace(dates, inherited=None))
    page.findings.extend(value.findings)
    if not value.quantities:
        if not value.findings and not value.blank:
            page.note(codes.BASELINE_UNREADABLE, span, written=page.excerpt(span))
        return None
    return max(value.quantities, key=lambda one: one.horizon.last.toordinal() if one.horizon else 0)


def _binding(page: Page, span: Span | None) -> Text | None:
    if span is None:
        return None
    text = page.text(span)
    if text.value.lower() in _BINDING:
        return text
    page.note(codes.UNKNOWN_CHOICE, span, field=FIELDS["NATURE"], written=page.excerpt(span), choices=_BINDING_CHOICES)
    return None
