"""Reads the value of a line milestone by milestone, and dates that stand alone."""

from plancheck.codes import reading as codes
from plancheck.model.finding import Finding
from plancheck.model.horizon import Basis, Horizon
from plancheck.model.plan import Text
from plancheck.model.quantity import Comparator, Firmness, Quantity, Wording
from plancheck.patterns import pattern
from plancheck.reading.brackets import opened, without_parts
from plancheck.reading.companions import refused_together
from plancheck.reading.dates import Dates, HorizonReader
from plancheck.reading.diagnosis import date_diagnosis
from plancheck.reading.grammar import Token, Tree, Unexpected, parse
from plancheck.reading.milestones import Carried, Milestone, read_milestone
from plancheck.reading.own_name import without_own_name
from plancheck.reading.passage import Passage, Refusal, passage_of
from plancheck.reading.pieces import is_dated, pieces
from plancheck.source import Source, Span
from plancheck.values import field, record, value

__all__ = ["Dates", "Value", "read_horizon", "read_value"]

LONGEST = 2000
"""Characters of one value. Real ones have under 300; a bound keeps the time for any file bounded."""

_BLANK = pattern(r"[-_/\s…·]*|待填写?|待定|待补充?|暂无|空白?|无|n/a|tbd|todo")
_ALL_DONE = ("全部完成", "全部建成", "全部办结")
_YEAR = pattern(r"([0-9]{4})\s*年")
_BELOW_OR_ABOVE = pattern("[低高]于|[不]?超过|less than|below|above|over")
_WEAK = pattern("力争|争取|努力|计划|拟|打算|有望|希望|预计|strive|aim|plan|intend|seek|hope|expect")


@value
class Value:
    """What the text after a colon, or a table cell, says."""

    quantities: tuple[Quantity, ...] = ()
    blank: bool = False
    relative: Text | None = None
    unread: tuple[Span, ...] = ()
    findings: tuple[Finding, ...] = ()


@record
class _Reading:
    """The milestones of one value as they are read, and what could not be."""

    passage: Passage
    dates: Dates
    milestones: list[Milestone] = field(default_factory=list)
    unread: list[Span] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    carried: Carried = Carried()

    def refuse(self, span: Span, finding: Finding) -> None:
        self.unread.append(span)
        self.findings.append(finding)


def read_value(source: Source, span: Span, dates: Dates) -> Value:
    """The quantities of a value; each milestone that cannot be read is a finding and an unread span."""
    passage = passage_of(source, span)
    if _BLANK.fullmatch(passage.text.strip()):
        return Value(blank=True)
    if len(passage.text) > LONGEST:
        finding = passage.finding(codes.VALUE_TOO_LONG, span, most=LONGEST)
        return Value(unread=(span,), findings=(finding,))
    passage, notes = without_parts(opened(without_own_name(passage)))
    if _BLANK.fullmatch(passage.text.strip()):
        return Value(blank=True, findings=notes)
    reading = _Reading(passage, dates, findings=list(notes))
    reader = HorizonReader(dates)
    for piece in pieces(passage):
        if piece.first:
            reading.carried = Carried()
        if isinstance(piece.outcome, Tree):
            _read_list(reading, piece.passage, piece.outcome, reader)
        else:
            reading.refuse(_trimmed(piece.passage), piece.outcome)
            _heed_unread(reading, piece.passage, reader)
    return _value(reading)


def _read_list(reading: _Reading, piece: Passage, tree: Tree, reader: HorizonReader) -> None:
    refused = False
    for child in tree.children:
        if isinstance(child, Token):
            if child.type == "SEMICOLON":
                reading.carried, refused = Carried(), False
            continue
        span = piece.of(child.children)
        if refused and not is_dated(child):
            # Its date stands in the milestone that could not be read.
            reading.unread[-1] = reading.unread[-1].to(span)
            continue
        try:
            milestone = read_milestone(piece, child, reader, reading.carried)
        except Refusal as refusal:
            reading.refuse(span, refusal.finding)
            _heed_unread(reading, piece.within(span), reader)
            refused = True
            continue
        refused = False
        if _repeats(reading, milestone):
            continue
        reading.milestones.append(milestone)
        if milestone.exclusive is not None:
            reading.findings.append(piece.finding(codes.BEFORE_THE_YEAR, milestone.exclusive))
        if milestone.quantity is not None:
            reading.carried = reading.carried.after(milestone.quantity)


def _repeats(reading: _Reading, milestone: Milestone) -> bool:
    """2.35万人，全部完成: without a date of its own it says of the figure before it that it will be reached."""
    made = milestone.quantity
    if made is None or made.comparator is not Comparator.FULL:
        return False
    words = reading.passage.source.slice(milestone.span)
    return words in _ALL_DONE and any(one.quantity is not None for one in reading.milestones)


def _heed_unread(reading: _Reading, piece: Passage, reader: HorizonReader) -> None:
    """An unread milestone still states its year and its 力争 for those after it."""
    years = _YEAR.findall(piece.text)
    reader.stated = int(years[-1]) if years else reader.stated
    weak = Firmness.EXPECTED if _WEAK.search(piece.text) else reading.carried.firmness
    reading.carried = Carried(weak)


def _value(reading: _Reading) -> Value:
    for span, finding in refused_together(reading.passage, reading.milestones):
        reading.findings.append(finding)
        reading.unread.extend(span)
    for one in _undated_totals(reading):
        reading.refuse(one, reading.passage.finding(codes.YEAR_UNKNOWN, one))
    refused = set(reading.unread)
    kept = [one for one in reading.milestones if one.span not in refused]
    quantities = tuple(one.quantity for one in kept if one.quantity is not None)
    compared = [one.relative for one in kept if one.relative is not None]
    # 完成省下达任务，低于省定目标: the one that may take the figure back is the one to be heard.
    relative = next((one for one in compared if _BELOW_OR_ABOVE.search(one.value)), compared[0] if compared else None)
    blanks = [one.span for one in kept if one.blank]
    blank = bool(blanks) and not quantities and relative is None and not reading.unread
    if not blank:
        reading.findings.extend(reading.passage.finding(codes.BLANK_MILESTONE, span) for span in blanks)
    return Value(quantities, blank, relative, tuple(sorted(reading.unread)), tuple(reading.findings))


def _undated_totals(reading: _Reading) -> list[Span]:
    """2023年10万人、累计31万人: the total of which years? Its own date, or that of a heading, would say it."""
    made = [one.quantity for one in reading.milestones if one.quantity is not None]
    dated = any(one.horizon is not None and one.horizon.basis is Basis.STATED for one in made)
    return [one.span for one in made if dated and one.horizon is None and one.wording is Wording.CUMULATIVE]


def _trimmed(piece: Passage) -> Span:
    text = piece.text
    return Span(piece.start + len(text) - len(text.lstrip()), piece.start + len(text.rstrip()))


def read_horizon(source: Source, span: Span, dates: Dates) -> Horizon | Finding:
    """A date or span that stands alone: 完成时限, 期间, 成文日期, a heading of a column."""
    passage = passage_of(source, span)
    if len(passage.text) > LONGEST:
        return passage.finding(codes.VALUE_TOO_LONG, span, most=LONGEST)
    try:
        tree = parse("horizon", passage.text)
        return HorizonReader(dates).read(passage, list(tree.tokens()))
    except Unexpected as error:
        return date_diagnosis(passage, error)
    except Refusal as refusal:
        return refusal.finding
