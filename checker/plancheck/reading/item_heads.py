"""Reads what stands around an indicator's name: a date, 累计 or 每年 in front, a unit in brackets behind."""

from plancheck.codes import reading as codes
from plancheck.model.finding import Finding
from plancheck.model.horizon import Basis, Horizon
from plancheck.model.plan import Item, Part
from plancheck.model.quantity import Comparator, Quantity, Sense, Wording
from plancheck.model.unit import POINTS
from plancheck.patterns import IGNORECASE, pattern
from plancheck.reading.page import Page
from plancheck.reading.quantity import Dates, Value, read_horizon
from plancheck.reading.titles import date_at_start
from plancheck.reading.unit_cells import UnitCell, covered, unit_in
from plancheck.source import Span
from plancheck.values import replace, value

_YEARS = pattern(r"[一二两三四五]年(?=[，,]?(?:累计|合计|共计))")
_WORD = pattern(r"(?P<total>累计|合计|共计)|(?P<each>每年(?!龄)|年(?=新增|增加))|(?P<mean>年均)")
_JOIN = pattern(r"度?(?:内|期间)?的?[，,]?[ \t\u3000]*")
_NOT_A_NAME = pattern(r"以来|之?[前后]|起|[-—–~～至到]|[0-9]{1,2}月")
_BARE_YEAR = pattern(r"(?:by )?20[0-9]{2}", IGNORECASE)
_UNIT_NOTE = pattern(r"[ \t\u3000]*[（(](?P<unit>[^（）()]{1,8})[）)]$")
_LAST = pattern(r"(?:,? in|,) (?P<date>20[0-9]{2}(?: ?(?:to|-) ?20[0-9]{2})?)$|,? (?P<each>each year)$", IGNORECASE)
_OF_THE_YEAR = ("全年", "年内")
_WORDINGS = {"total": Wording.CUMULATIVE, "each": Wording.EACH_YEAR, "mean": Wording.AVERAGE}
_GROWTHS = (Wording.GROWTH, Wording.AVERAGE_GROWTH, Wording.CHANGE_OF_RATIO)


@value
class ItemHead:
    """An indicator's name, and what the words around it say of every figure behind the colon."""

    name: Span
    date: Span | None = None
    horizon: Horizon | None = None
    """None beside a `date` that cannot be read."""
    word: Wording = Wording.NONE
    unit: UnitCell | None = None

    def over(self, page: Page, read: Value) -> Value:
        """The figures with the date, word and unit of the head where they have none of their own."""
        kept: list[Quantity] = []
        lost: list[Span] = []
        for one in read.quantities:
            made = self._on(page, one)
            if made is None:
                lost.append(one.span)
            else:
                kept.append(made)
        return replace(read, quantities=tuple(kept), unread=(*read.unread, *lost))

    def under(self, page: Page, item: Item) -> Item:
        """The baseline and the parts of the item in the head's unit."""
        if self.unit is None:
            return item
        baseline = None if item.baseline is None else self._in_unit(page, item.baseline)
        parts = [(part.name, self._in_unit(page, part.quantity)) for part in item.parts]
        kept = tuple(Part(name, quantity) for name, quantity in parts if quantity is not None)
        return replace(item, baseline=baseline, parts=kept, parts_open=item.parts_open or len(kept) < len(parts))

    def _on(self, page: Page, quantity: Quantity) -> Quantity | None:
        """None, with a finding, where the two contradict each other."""
        dated = self._dated(page, quantity)
        worded = None if dated is None else self._worded(page, dated)
        return None if worded is None else self._in_unit(page, worded)

    def _dated(self, page: Page, quantity: Quantity) -> Quantity | None:
        own = quantity.horizon
        if self.date is None or (own is not None and own.basis is Basis.STATED and self.horizon is None):
            return quantity
        if self.horizon is None:
            return None  # the date has its finding
        if own is None or own.basis is not Basis.STATED:
            horizon = self.horizon if own is None else own
            return replace(quantity, horizon=replace(horizon, basis=Basis.STATED, reason=""))
        if own.last > self.horizon.last or (self.horizon.first is not None and own.last < self.horizon.first):
            page.note(codes.TWO_DATES, self.date.to(quantity.span), written=page.excerpt(self.date.to(quantity.span)))
            return None
        return quantity

    def _worded(self, page: Page, quantity: Quantity) -> Quantity | None:
        if self.word is Wording.NONE:
            return quantity
        joined = _joined(self.word, quantity)
        if joined is None:
            place = Span(self.name.start, quantity.span.end)
            page.note(codes.CONFLICTING_WORDS, quantity.span, written=page.excerpt(place))
            return None
        return replace(quantity, wording=joined)

    def _in_unit(self, page: Page, quantity: Quantity) -> Quantity | None:
        if self.unit is None or quantity.unit is not None or quantity.comparator is Comparator.FULL:
            return quantity
        return covered(page, quantity, self.unit, quantity.span)


def _joined(word: Wording, quantity: Quantity) -> Wording | None:
    """The head's word together with the figure's own; None where the two contradict each other."""
    own = quantity.wording
    yearly = word in (Wording.EACH_YEAR, Wording.AVERAGE)
    if own in (Wording.NONE, word):
        return word
    if yearly and own in _GROWTHS:
        return Wording.AVERAGE_GROWTH
    if word is Wording.EACH_YEAR and own in (Wording.HOLD, Wording.EACH_YEAR_CHANGE):
        return own
    if own is not Wording.CHANGE:
        return None
    if word is Wording.EACH_YEAR and (quantity.unit == POINTS or quantity.sense is Sense.DOWN):
        return Wording.EACH_YEAR_CHANGE
    return None if word is Wording.CUMULATIVE and quantity.unit == POINTS else word


def read_item_head(page: Page, name: Span, dates: Dates) -> ItemHead:
    """The head of an item; a date that cannot be read is a finding, and costs the figures without a date."""
    head = _before(page, ItemHead(name), dates)
    if head.date is None and head.word is Wording.NONE:
        head = _behind(page, head, dates)
    note = _UNIT_NOTE.search(page.source.text, head.name.start, head.name.end)
    unit = unit_in(note["unit"]) if note else None
    if note is None or unit is None or note.start() == head.name.start:
        return head
    return replace(head, name=Span(head.name.start, note.start()), unit=unit)


def _before(page: Page, whole: ItemHead, dates: Dates) -> ItemHead:
    """2023年, 2023—2025年累计, 每年: one date and one word at most, in either order, and a name behind them."""
    head, date = whole, None
    while True:
        word = _WORD.match(page.source.text, head.name.start, head.name.end) if head.word is Wording.NONE else None
        when = _date(page, head.name) if date is None and word is None else None
        if word is None and when is None:
            break
        date = when or date
        name = _name_after(page, word.end() if word else head.name.start, when, head.name.end)
        if name is None:
            return whole
        head = replace(head, name=name, word=_WORDINGS[word.lastgroup or ""] if word else head.word)
    return head if date is None else _dated_head(page, head, date, dates) or whole


def _behind(page: Page, head: ItemHead, dates: Dates) -> ItemHead:
    """In English the same stands last: New urban employment in 2023, Elderly care beds added each year."""
    match = _LAST.search(page.source.text, head.name.start, head.name.end)
    if match is None or match.start() == head.name.start:
        return head
    named = replace(head, name=Span(head.name.start, match.start()))
    if match["each"]:
        return replace(named, word=Wording.EACH_YEAR)
    return _dated_head(page, named, Span(*match.span("date")), dates) or head


def _name_after(page: Page, start: int, date: Span | None, end: int) -> Span | None:
    """The name behind a date or word; None where these are part of what is no name (2022年以来…)."""
    text = page.source.text
    join = _JOIN.match(text, date.end if date else start, end)
    rest = page.trimmed(Span(join.end() if join else start, end))
    return None if rest.start >= rest.end or _NOT_A_NAME.match(text, rest.start, rest.end) else rest


def _dated_head(page: Page, head: ItemHead, date: Span, dates: Dates) -> ItemHead | None:
    """None for 全年 where no year is known: then it changes nothing."""
    horizon = read_horizon(page.source, date, dates)
    if isinstance(horizon, Finding):
        if page.source.slice(date) in _OF_THE_YEAR:
            return None
        page.findings.append(horizon)
        return replace(head, date=date)
    if horizon.exclusive_year:
        page.note(codes.BEFORE_THE_YEAR, date, written=page.excerpt(date))
    return replace(head, date=date, horizon=horizon)


def _date(page: Page, name: Span) -> Span | None:
    """A date at the start; four digits alone are a year only with a blank behind them (2000个…)."""
    text = page.source.text
    years = _YEARS.match(text, name.start, name.end)
    date = Span(*years.span()) if years else date_at_start(page.source, name)
    if date is None or (_BARE_YEAR.fullmatch(text, date.start, date.end) and text[date.end : date.end + 1] != " "):
        return None
    return date
