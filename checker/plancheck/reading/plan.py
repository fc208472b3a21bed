"""Reads a whole plan: its lines one by one, then their order."""

from collections.abc import Iterator

from plancheck.codes import reading as codes
from plancheck.model.finding import Finding
from plancheck.model.horizon import Horizon
from plancheck.model.plan import Head, Item, ItemType, Plan, Section, Text
from plancheck.reading.fields import FIELDS
from plancheck.reading.grammar import Token, Tree, parse
from plancheck.reading.head import read_head
from plancheck.reading.items import read_item, read_result
from plancheck.reading.lines import LOST_HEADING, Line, read_lines
from plancheck.reading.page import Page
from plancheck.reading.quantity import Dates
from plancheck.reading.sections import heading, is_review, is_review_title, looks_back
from plancheck.reading.standing import caption_title, with_doubts
from plancheck.reading.titles import inherited, inherited_from_plan
from plancheck.reading.under import unread_beside, unread_in_entry, unread_in_table
from plancheck.source import Source, Span
from plancheck.values import field, record, replace


def read_plan(source: Source) -> Plan:
    """The plan in a text. Nothing raises: what cannot be read costs its line and leaves a finding."""
    page = Page(source)
    lines = read_lines(page)
    document = parse("document", "".join(line.letter for line in lines))
    head = read_head(page, [lines[token.start_pos] for token in document.tokens() if token.type == "HEAD"])
    body = _Body(page, lines, head)
    for block in document.children:
        if isinstance(block, Tree):
            body.read(block)
    body.items = with_doubts(page, head, lines, body.items)
    if page.unread:
        from plancheck.reading.held import say_what_is_held  # only where something could not be read

        say_what_is_held(page, body.items)
    # Where all stands under a heading that looks back, that heading is the cause and is named.
    told = any(one.code is codes.REVIEW_SECTION for one in page.findings)
    if not told and not page.unread and all(item.type is ItemType.RESULT for item in body.items):
        page.note(codes.NO_ITEMS, head.title.span if head.title else Span(0, len(source.line(1))))
    findings = tuple(sorted(page.findings, key=_order))
    return Plan(source, head, tuple(body.sections), tuple(body.items), tuple(page.unread), findings)


def _order(finding: Finding) -> tuple[int, int]:
    return (finding.place.line, finding.place.column) if finding.place else (0, 0)


@record
class _Body:
    """What stands below the head, read block by block: each knows the headings above it."""

    page: Page
    lines: list[Line]
    head: Head
    sections: list[Section] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)
    _path: tuple[Section, ...] = ()
    _horizons: dict[int, Horizon] = field(default_factory=dict)
    """Level of a heading above -> the date that it names; `_TITLE` for the plan's title, `_CAPTION` for a table's."""

    _above: int | None = None
    """Which item a line that could not be read may belong to."""
    _reviews: list[Text] = field(default_factory=list)
    _caption: Text | None = None
    """That of the table below, if it looks back."""
    _firsts: dict[str, Line] = field(default_factory=dict)
    """Terminal of a head field -> the first line of it."""

    def __post_init__(self) -> None:
        for line in self.lines:
            if line.letter == "H":
                self._firsts.setdefault(line.key, line)
        horizon = inherited_from_plan(self.page.source, self.head.title, self.head.period)
        if horizon is not None:
            self._horizons[_TITLE] = horizon

    def read(self, block: Tree) -> None:
        """One block of the document grammar."""
        reader = {
            "section": self._section, "captioned": self._captioned, "entry": self._entry, "table": self._table,
            "late": self._late,
        }.get(block.data)  # fmt: skip
        own = [self.lines[token.start_pos] for token in _own(block)]
        self._interrupted(block)
        first = len(self.items)
        if reader is not None:
            reader(own)
        self._doubt(first, block)
        self.items.extend(read_result(self.page, line, self._path) for line in own if line.letter == "D")
        self._strays([self.lines[token.start_pos] for token in _strays(block)])

    def _interrupted(self, block: Tree) -> None:
        """Hands to the item above what an unread line and the fields below it may take back of it."""
        if block.data not in ("lost", "late"):
            self._above = None
        elif self._above is not None:
            lines = [self.lines[token.start_pos] for token in block.tokens()]
            item = self.items[self._above]
            self.items[self._above] = replace(item, unread=(*item.unread, *unread_beside(lines)))
            if lines[0].apart and block.data == "lost":
                self._above = None

    def _doubt(self, first: int, block: Tree) -> None:
        """Hands to an item, or to all rows of a table, the lines of its own block that could not be read."""
        lines = [self.lines[token.start_pos] for token in block.tokens()]
        unread = unread_in_table(lines) if block.data == "table" else unread_in_entry(lines[1:])
        for at in range(first, len(self.items) if unread else first):
            self.items[at] = replace(self.items[at], unread=(*self.items[at].unread, *unread))

    def _dates(self) -> Dates:
        nearest = max(self._horizons, default=None)
        written = self.head.written.value if self.head.written else None
        return Dates(self.head.period, written, None if nearest is None else self._horizons[nearest])

    def _section(self, lines: list[Line]) -> None:
        lost = len(self.page.unread)
        self._caption = None
        section = heading(self.page, lines[0])
        self._path = (*(one for one in self._path if one.level < section.level), section)
        self._horizons = {level: horizon for level, horizon in self._horizons.items() if level < section.level}
        self.sections.append(section)
        if len(self.page.unread) > lost:
            return  # the date of a promise that should not stand in a heading is no date of what is below it
        source, title = self.page.source, section.title
        if lines[0].rule == LOST_HEADING:
            source, title = Source("", title.value), Text(title.value, Span(0, len(title.value)))
        horizon = inherited(source, title, replace(self._dates(), inherited=None))
        if horizon is not None:
            self._horizons[section.level] = horizon

    def _captioned(self, lines: list[Line]) -> None:
        caption = self.page.text(lines[0].parts["CAPTION"])
        self._horizons.pop(_CAPTION, None)
        title = caption_title(self.page, caption.span)
        self._caption = title if is_review(title.value) else None
        horizon = inherited(self.page.source, caption, replace(self._dates(), inherited=None))
        if horizon is not None:
            self._horizons[_CAPTION] = horizon

    def _entry(self, lines: list[Line]) -> None:
        self._horizons.pop(_CAPTION, None)
        self._caption = None
        below = [line for line in lines[1:] if line.rule in ("field", "result")]
        item = read_item(self.page, lines[0], below, self._path, self._dates())
        self._above = len(self.items)
        self._add(item)

    def _table(self, lines: list[Line]) -> None:
        from plancheck.reading.table import read_table  # three modules that a plan without a table spares

        rows = [line for line in lines[1:] if line.rule == "row"]
        own = self.head.city.value if self.head.city else ""
        for item in read_table(self.page, lines[0], rows, self._path, self._dates(), own):
            self._add(item)

    def _add(self, item: Item) -> None:
        """Under a title, a heading or a caption that looks back an item is a result; that is said once for each."""
        review = self._review()
        if review is not None and item.type is not ItemType.RESULT:
            item = Item(ItemType.RESULT, item.span, item.name, item.number, item.sections)
            if review not in self._reviews:
                self._reviews.append(review)
                self.page.note(codes.REVIEW_SECTION, review.span, written=review.value)
        self.items.append(item)

    def _review(self) -> Text | None:
        title = self.head.title
        if title is not None and is_review_title(title.value):
            return title
        return next((section.title for section in self._path if looks_back(section)), self._caption)

    def _late(self, lines: list[Line]) -> None:
        """A second field of one name is a duplicate already, wherever it stands."""
        line = lines[0]
        if line is self._firsts[line.key]:
            self.page.note(codes.HEAD_FIELD_BELOW_ITEMS, line.parts[line.key], field=FIELDS[line.key])

    def _strays(self, lines: list[Line]) -> None:
        """Lines at a place where they mean nothing. The rows of one table lack one header: that is one mistake."""
        above = ""
        for line in lines:
            if line.rule == "field":
                self.page.refuse(codes.FIELD_WITHOUT_ITEM, line.parts[line.key], line.span, field=FIELDS[line.key])
            elif line.rule == "row" and above != "row":
                self.page.refuse(codes.ROW_WITHOUT_HEADER, line.span, line.span)
            elif line.rule == "row":
                self.page.lose(line.span)
            above = line.rule if line.rule != "separator" else above


_TITLE = -1
_CAPTION = 99


def _own(block: Tree) -> Iterator[Token]:
    return (child for child in block.children if isinstance(child, Token))


def _strays(block: Tree) -> Iterator[Token]:
    for child in block.children:
        if isinstance(child, Tree) and child.data == "stray":
            yield from child.tokens()
