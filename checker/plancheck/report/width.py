"""How many columns text takes on a screen, and how it is broken, cut and padded by columns."""

from plancheck.patterns import DOTALL, pattern
from plancheck.widths import COLUMNS as _COLUMNS
from plancheck.widths import width

__all__ = ["padded", "shortened", "width", "wrapped"]

# Marks that may not open a line, and marks that may not close one (GB/T 15834).
_NOT_FIRST = frozenset("，。、；：！？）》】」』〕”’…,.;:!?)]}%％")
_NOT_LAST = frozenset("（《【「『〔“‘([{")
_WIDEST = 2
"""Columns of the widest character."""
_WORDS = pattern(r"[!-~]+|\s+|.", DOTALL)


def padded(text: str, room: int, ambiguous: int = 1) -> str:
    """The text filled with spaces to so many columns."""
    return text + " " * (room - width(text, ambiguous))


def shortened(text: str, room: int, ambiguous: int = 1) -> str:
    """The text cut to so many columns, with … where something was left out."""
    if width(text, ambiguous) <= room:
        return text
    return _head(text, room - ambiguous, ambiguous) + "…"


def _head(text: str, room: int, ambiguous: int) -> str:
    columns = _COLUMNS[ambiguous]
    for at, char in enumerate(text):
        room -= columns[char]
        if room < 0:
            return text[:at]
    return text


def wrapped(text: str, room: int, ambiguous: int = 1) -> list[str]:
    """The text in lines of at most so many columns; Latin words and figures are kept whole where they fit."""
    if width(text, ambiguous) <= room:
        return [text.strip()]
    lines: list[list[str]] = [[]]
    used = 0
    for word in _pieces(text, room, ambiguous):
        columns = width(word, ambiguous)
        if used + (0 if word.isspace() else columns) > room:
            moved = _moved(lines[-1], word, room - columns, ambiguous)
            lines.append(moved)
            used = width("".join(moved), ambiguous)
        if lines[-1] or not word.isspace():
            lines[-1].append(word)
            used += columns
    return ["".join(line).rstrip() for line in lines]


def _pieces(text: str, room: int, ambiguous: int) -> list[str]:
    """Words, figures, blanks and single characters; what is wider than a line is cut."""
    pieces: list[str] = []
    for word in _WORDS.findall(text):
        while _WIDEST * len(word) > room and width(word, ambiguous) > room:
            head = _head(word, room, ambiguous) or word[0]
            pieces.append(head)
            word = word[len(head) :]
        pieces.append(word)
    return [piece for piece in pieces if piece]


def _moved(line: list[str], word: str, room: int, ambiguous: int) -> list[str]:
    """Takes from the end of a line what must go down with the next word, so that no mark stands alone."""
    moved: list[str] = []
    while len(line) > 1 and (word[0] in _NOT_FIRST or line[-1][-1] in _NOT_LAST):
        if width("".join([line[-1], *moved]), ambiguous) > room:
            break
        word = line.pop()
        moved.insert(0, word)
    return moved
