"""Widths of a table's columns by what they hold: no word is broken where there is room, and rows stay low."""

from collections.abc import Callable, Sequence
from math import isqrt

from plancheck.patterns import pattern
from plancheck.report.docx_lower import lower
from plancheck.report.docx_measure import Room, heavy, hundredths, part_of_page, token, twips
from plancheck.report.paper import Column
from plancheck.values import value

_MARKS = pattern("[①-⑧]")
"""They may stand on a line of their own."""

_CHARACTERS, _RIGID = 3, 9
"""Characters of Chinese that a line holds at least, and those up to which a figure or an outcome stays on one line."""

_IN_A_ROW = 24
"""Where there are few columns, a line of each holds more: its part of so many."""

_SHORT_HEAD = 650
"""Heads up to this width stay on one line where all of them find room in that way; in hundredths of a character."""

_FEW = 10
"""Of more columns each has so little that nothing is won by moving room between them."""

_BY_HAND = 100
"""Twentieths of a point for each share of the width, of a column that is filled in by hand."""


@value
class _Need:
    least: int
    most: int
    load: int


def widths(columns: Sequence[Column], texts: Sequence[Sequence[str]], room: Room) -> tuple[int, ...]:
    """`texts`: of each column, as they are shown."""
    fewest = max(_CHARACTERS, _IN_A_ROW // len(columns))
    whole, needs = [
        [_need(column, held, fewest, head, room) for column, held in zip(columns, texts, strict=True)]
        for head in (_SHORT_HEAD, 0)
    ]
    if sum(need.least for need in whole) <= room.whole:
        needs = whole
    least = [need.least for need in needs]
    if sum(least) >= room.whole:
        return _exact([one * room.whole // sum(least) for one in least], room.whole)
    natural = [need.most for need in needs]
    if sum(natural) <= room.whole:
        spare = room.whole - sum(natural)
        return _exact([one + spare * one // sum(natural) for one in natural], room.whole)
    shares = _largest(lambda share: sum(_at(needs, share)) <= room.whole, 1 << 24)
    first = _exact(_at(needs, shares), room.whole)
    return first if len(columns) > _FEW else lower(first, least, texts, room)


def _at(needs: Sequence[_Need], share: int) -> list[int]:
    return [max(need.least, min(need.most, need.load * share >> 12)) for need in needs]


def _largest(fits: Callable[[int], bool], above: int) -> int:
    """The largest number below `above` that fits."""
    low, high = 0, above
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if fits(middle) else (low, middle)
    return low


def _exact(each: list[int], whole: int) -> tuple[int, ...]:
    each[each.index(max(each))] += whole - sum(each)
    return tuple(each)


def _need(column: Column, texts: Sequence[str], fewest: int, short: int, room: Room) -> _Need:
    """The load grows with what is long in a column: a row is as high as its highest cell."""
    if column.kind == "blank":
        wanted = max(column.weight * _BY_HAND, twips(heavy(column.title, token), room))
        return _Need(wanted, wanted, 0)
    held = [max(map(hundredths, text.split("\n"))) for text in texts if text]
    is_bold = column.kind == "outcome"
    longest = max((heavy(text, token) if is_bold else token(text) for text in texts), default=0)
    title = max(map(heavy, column.title.split("\n")))
    head = title if title <= short else heavy(column.title, token)
    widest = max(held, default=0)
    whole = max((max(map(hundredths, _MARKS.sub("", text).split("\n"))) for text in texts), default=0)
    rigid = whole if whole <= _RIGID * 100 and column.kind in ("number", "outcome") else 0
    least = twips(max(min(longest, part_of_page(room)), head, rigid, min(widest, fewest * 100)), room)
    most = max(twips(max(widest, title), room), least)
    cubes = sum(one**3 for one in held)
    return _Need(least, most, isqrt(isqrt(cubes << 16)))
