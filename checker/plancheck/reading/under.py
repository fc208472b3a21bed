"""Which lines below an item could take back what it promises, though they could not be read."""

from collections.abc import Sequence

from plancheck.reading.lines import MEASURE, UNNUMBERED, UNREAD, Line
from plancheck.reading.lost import BITING
from plancheck.source import Span

_BITING_HEAD = ("SCOPE", "PERIOD")
"""范围：仅市区 below an item narrows the item as likely as the plan."""


def unread_in_entry(below: Sequence[Line]) -> tuple[Span, ...]:
    """Of the lines between an item and the next: those that stand for a field nobody knows, and rows without a header."""
    return tuple(line.span for line in below if line.rule == UNREAD or (line.rule == "row" and not line.apart))


def unread_in_table(lines: Sequence[Line]) -> tuple[Span, ...]:
    """Of the lines of a table: fields, which may be about any of its rows."""
    return tuple(one.span for one in lines if one.letter == "F" and (one.rule == UNREAD or one.key in BITING))


def unread_beside(lines: Sequence[Line]) -> tuple[Span, ...]:
    """Of a line that interrupts an item and the fields below it: what may still be the item's.

    A blank line ends what a paragraph belongs to. Its fields may be the item's all the same, unless the line is an item
    that only lacks its number.
    """
    first, *below = lines
    own = first.apart and first.rule in (UNNUMBERED, MEASURE)
    narrows = first.letter == "H" and first.key in _BITING_HEAD
    bites = not first.apart and (narrows or first.rule in (UNREAD, UNNUMBERED))
    taken = (line.span for line in below if not own and line.key in BITING)
    return (*((first.span,) if bites else ()), *taken, *unread_in_entry(below))
