"""How wide text is before a program draws it: estimated with the widest of the fonts that stand in for each other."""

from collections.abc import Callable

from plancheck.patterns import pattern
from plancheck.values import value
from plancheck.widths import COLUMNS

_WIDE, _CAPITAL, _SMALL, _THIN = 100, 80, 66, 40
"""Hundredths of the size that a character takes."""

BOLD = 115
"""Percent of its width that a word takes in bold letters."""

_TOKENS = pattern(r"[!-.0-~\u00a0-\u2013\u2018-\u245f\u24ff-\u2e7f]+/*|/+")
"""What is not broken: a word, a figure, a number of a commitment, a part of a path."""

_MOST = 4
"""A single token gets no more than this part of the page: a digest is broken."""


@value
class Room:
    """What all columns share: `whole` width of the table and `beside` each text, in twentieths of a point; `size` of its
    letters in half points."""

    whole: int
    beside: int
    size: int


def part_of_page(room: Room) -> int:
    """The most that one token gets, in hundredths of the size of its letters."""
    return room.whole // _MOST * 100 // (room.size * 10)


def twips(wide: int, room: Room) -> int:
    """The width that a column needs for so many hundredths."""
    return wide * room.size * 10 // 100 + room.beside


def token(text: str) -> int:
    """The longest stretch that cannot be broken. Two characters of Chinese stay together: one alone on a line looks lost."""
    words = max(map(hundredths, _TOKENS.findall(text)), default=0)
    chinese = sum(COLUMNS[2][char] > 1 for char in text)
    return max(words, min(chinese, 2) * _WIDE)


def heavy(text: str, measure: Callable[[str], int] | None = None) -> int:
    """The width of text set bold; Chinese does not become wider by it."""
    wide = (measure or hundredths)(text)
    return wide * BOLD // 100 if text.isascii() else wide


def hundredths(text: str) -> int:
    return sum(map(_character, text))


def _character(char: str) -> int:
    if COLUMNS[2][char] > 1:
        return _WIDE
    if char.isupper() or char in "mw%&@—":
        return _CAPITAL
    return _THIN if char in " .,;:'|!()[]/-ijlt" else _SMALL
