"""How wide each column of a sheet is: words stay whole, and the room is shared so that rows stay low."""

from collections.abc import Collection, Sequence
from functools import lru_cache
from math import ceil

from plancheck.patterns import pattern
from plancheck.report.width import width

_FULL, _LIST, _MOST = 150, 195, 250
"""Character widths that a landscape A4 page holds at full size; what a list of long texts takes, made smaller for it;
how small a sheet of many columns may become."""

_FOR_EACH = 11
"""What a column needs of it."""

_NARROWEST, _WIDEST = 6, 70
_MARGIN = 2
"""Beside the text: the frame."""

_ARROW = 2
"""Beside a title: the arrow of the filter."""

_SHORT, _AMONG_MANY, _MANY = 15, 13, 14
"""A column no wider than the first is never broken; no wider than the second in a table of more columns than the third."""

_LONGEST = 24
"""Of words longer than this (paths) parts go on the next line."""

_STEP, _LOOKED_AT = 3, 60
"""By what a column grows, and how many rows are looked at: enough to tell long columns from short ones."""

_WORD = pattern(r"[!-~①-⑳]+")
_SAFE = 1.15
"""Another font than the one named may be wider."""


def columns(titles: Sequence[str], texts: Sequence[Sequence[str]], rigid: Collection[int]) -> list[int]:
    """The width of each column by its texts. Where the page has not room for all, long texts are broken between words,
    those of the highest rows last; `rigid` columns (figures, days) are not broken."""
    short = _SHORT if len(texts) <= _MANY else _AMONG_MANY
    held = [max(map(columns_of, column), default=0) + _MARGIN for column in texts]
    least = [
        max(_least(titles[at], column), held[at] if at in rigid or held[at] <= short else 0)
        for at, column in enumerate(texts)
    ]
    natural = [
        max(low, min(max(one, columns_of(title) + _MARGIN + _ARROW if at not in rigid else 0), _WIDEST))
        for at, (low, one, title) in enumerate(zip(least, held, titles, strict=True))
    ]
    if sum(natural) <= _FULL:
        return natural
    room = min(max(_LIST, _FOR_EACH * len(texts), ceil(sum(least) * _SAFE)), _MOST)
    return _shared(least, natural, texts, room)


def _least(title: str, column: Sequence[str]) -> int:
    """So that no word is broken."""
    longest = min(max(map(_longest, column), default=0), _LONGEST)
    return max(_NARROWEST, word(title) + _MARGIN, ceil(longest * _SAFE) + _MARGIN)


def _shared(least: list[int], natural: list[int], texts: Sequence[Sequence[str]], room: int) -> list[int]:
    """Gives the room that is left to the columns that make rows high, step by step."""
    widths = list(least)
    count = max(map(len, texts), default=0)
    chosen = range(0, count, max(1, count // _LOOKED_AT))
    rows = [[columns_of(column[at]) if at < len(column) else 0 for column in texts] for at in chosen]
    while sum(widths) + _STEP <= room:
        gains = _gains(rows, widths)
        growing = [at for at, one in enumerate(natural) if widths[at] < one and gains[at] > 0]
        if not growing:
            break
        widths[max(growing, key=gains.__getitem__)] += _STEP
    return widths


def _gains(rows: Sequence[Sequence[int]], widths: Sequence[int]) -> list[float]:
    """How much lower rows become where that column grows: what is highest in its row counts most."""
    gains = [0.0] * len(widths)
    for row in rows:
        lines = [one / (room - _MARGIN) for one, room in zip(row, widths, strict=True)]
        highest = max(lines)
        if highest <= 1:
            continue
        for at, one in enumerate(lines):
            if one > 1:
                grown = max(1.0, row[at] / (widths[at] - _MARGIN + _STEP))
                gains[at] += (one / highest) ** 3 * (one - grown)
    return gains


def word(title: str) -> int:
    """A title may break at a blank, a long one once between Chinese characters."""
    if title.isascii():
        return max(map(len, title.split()), default=0)
    return columns_of(title) if columns_of(title) <= _SHORT else (columns_of(title) + 3) // 4 * 2


@lru_cache(maxsize=1 << 14)
def _longest(text: str) -> int:
    return max((width(one, 2) for one in _WORD.findall(text)), default=0)


@lru_cache(maxsize=1 << 14)
def columns_of(text: str) -> int:
    """Columns of the longest line."""
    return max(width(line, 2) for line in text.split("\n"))
