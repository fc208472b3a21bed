"""The line of a plan that a finding points at, with a caret under the exact characters."""

from plancheck.report.safe import visible
from plancheck.report.width import width
from plancheck.source import Place, Source

_BEFORE = 20


def excerpt(source: Source, place: Place, room: int, ambiguous: int = 1) -> tuple[str, str]:
    """The source line and the line of carets below it, both cut to so many columns around the place."""
    if place.cell:
        line = " ".join(source.shown(place).split("\n"))
        start, end = 0, len(line)
    else:
        line = source.line(place.line) if place.line <= len(source.starts) else ""
        end = place.end_column - 1 if place.end_line == place.line else len(line)
        start = min(place.column - 1, len(line))
    end = max(min(end, len(line)), start)
    # Of a line of megabytes no more is looked at than could be shown.
    reach = max(2 * room, _BEFORE)
    near, length = max(start - reach, 0), len(line)
    line = line[near : start + reach]
    start, end = start - near, min(end - near, len(line))
    shown = [visible(char) for char in line]
    widths = [width(char, ambiguous) for char in shown]
    first, last = _window(widths, start, end, room - 2 * ambiguous)
    left = "…" if near + first else ""
    right = "…" if near + last < length else ""
    carets = max(sum(widths[start : min(end, last)]), 1)
    blank = width(left, ambiguous) + sum(widths[first:start])
    return left + "".join(shown[first:last]) + right, " " * blank + "^" * carets


def _window(widths: list[int], start: int, end: int, room: int) -> tuple[int, int]:
    """The first and last character to show, so that the marked ones are seen."""
    if sum(widths) <= room:
        return 0, len(widths)
    first = start
    before = 0
    wanted = max(_BEFORE, room - sum(widths[start:]))
    while first > 0 and before + widths[first - 1] <= wanted:
        first -= 1
        before += widths[first]
    last, used = first, 0
    while last < len(widths) and used + widths[last] <= room:
        used += widths[last]
        last += 1
    return first, max(last, min(start + 1, len(widths)))
