"""Columns of text that break inside their cells."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from plancheck.report.width import padded, wrapped

_GAP = "  "


def row(cells: Sequence[str], widths: Sequence[int], ambiguous: int = 1) -> Iterator[str]:
    """One row as one or more lines; each cell keeps to its columns."""
    columns = [wrapped(cell, room, ambiguous) for cell, room in zip(cells, widths, strict=True)]
    for parts in zip_longest(*columns, fillvalue=""):
        yield _GAP.join(padded(part, room, ambiguous) for part, room in zip(parts, widths, strict=True)).rstrip()


def shares(room: int, weights: Sequence[int]) -> list[int]:
    """Widths of columns in these proportions; the last takes what is left."""
    free = room - len(_GAP) * (len(weights) - 1)
    widths = [free * weight // sum(weights) for weight in weights]
    return [*widths[:-1], free - sum(widths[:-1])]
