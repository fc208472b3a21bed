"""Moves room from column to column as long as rows become lower by it."""

from collections.abc import Sequence
from itertools import permutations

from plancheck.report.docx_measure import Room, hundredths

_STEP = 113
"""Two millimetres in twentieths of a point."""

_ROUNDS = 40

Heights = tuple[int, ...]
"""How high each cell of a column is."""


class _Columns:
    """The texts of a table, and how high they are at any width."""

    def __init__(self, texts: Sequence[Sequence[str]], room: Room) -> None:
        self._room = room
        self._long = [[[hundredths(line) for line in text.split("\n")] for text in column] for column in texts]
        self._known: dict[tuple[int, int], Heights] = {}

    def height(self, widths: Sequence[int]) -> int:
        columns = [self._heights(at, width) for at, width in enumerate(widths)]
        return sum(map(max, zip(*columns, strict=True)))

    def _heights(self, at: int, width: int) -> Heights:
        if (at, width) not in self._known:
            space = max((width - self._room.beside) * 100 // (self._room.size * 10), 1)
            self._known[at, width] = tuple(sum(_height(one, space) for one in cell) for cell in self._long[at])
        return self._known[at, width]


def _height(text: int, space: int) -> int:
    """Whole lines, and what the text would need if lines could be divided: so that small steps towards one less count."""
    return max(-(-text // space), 1) * 100 + text * 100 // space


def lower(first: Sequence[int], least: Sequence[int], texts: Sequence[Sequence[str]], room: Room) -> tuple[int, ...]:
    """The widths, better by small steps; no column becomes narrower than `least`."""
    columns = _Columns(texts, room)
    best, height = tuple(first), columns.height(first)
    for _ in range(_ROUNDS):
        tried = [(columns.height(one), one) for one in _moves(best, least)]
        if not tried or min(tried)[0] >= height:
            break
        height, best = min(tried)
    return best


def _moves(widths: Sequence[int], least: Sequence[int]) -> list[tuple[int, ...]]:
    moves = []
    for giver, taker in permutations(range(len(widths)), 2):
        if widths[giver] - _STEP >= least[giver]:
            moved = list(widths)
            moved[giver] -= _STEP
            moved[taker] += _STEP
            moves.append(tuple(moved))
    return moves
