"""Widths, heights, what stays in sight on the screen, and what the printer makes of a sheet."""

from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache
from math import sqrt
from typing import TYPE_CHECKING

from plancheck.report.width import width, wrapped

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_ROOM, _MORE = 150, 240
"""Character widths that a landscape A4 page holds at full size, and how far it is made smaller for many columns."""

_FOR_EACH = 11
"""What a column needs of it."""

_NARROWEST, _WIDEST = 7, 60
_MARGIN = 3
"""Beside the text: the frame, and the arrow of the filter."""

_LINE, _HIGHEST = 13, 409
"""Points of one line of text, and of the highest row that there can be."""


def columns(titles: Sequence[str], texts: Sequence[Sequence[int]], rigid: Collection[int]) -> list[int]:
    """The width of each column by the widths of its texts. Where the page has not room for all, long texts are broken,
    each column by what it holds, so that rows stay low; `rigid` columns (figures, days) cannot be broken."""
    held = [max(column, default=0) + _MARGIN for column in texts]
    least = [max(_NARROWEST, _word(title) + _MARGIN, held[at] if at in rigid else 0) for at, title in enumerate(titles)]
    natural = [
        min(max(one, columns_of(title) + _MARGIN if at not in rigid else narrow), _WIDEST)
        for at, (one, title, narrow) in enumerate(zip(held, titles, least, strict=True))
    ]
    room = min(max(_ROOM, _FOR_EACH * len(texts)), _MORE)
    load = [_load(column) for column in texts]
    share = 2.0
    while True:
        wanted = [
            max(min(one, round(share * much)), narrow) for one, much, narrow in zip(natural, load, least, strict=True)
        ]
        if sum(wanted) <= room or share < 0.05:
            return wanted
        share -= 0.02


def _load(column: Sequence[int]) -> float:
    """What a column holds: between what is usual in it and what is usual where it is not empty."""
    filled = [one for one in column if one]
    squares = sum(one * one for one in filled)
    return sqrt(squares / sqrt(len(filled) * len(column))) if filled else 0.0


def _word(title: str) -> int:
    """A title may break once, at a blank or between Chinese characters."""
    if title.isascii():
        return max(map(len, title.split()), default=0)
    return (columns_of(title) + 3) // 4 * 2 if len(title) > 2 else columns_of(title)


@lru_cache(maxsize=1 << 14)
def columns_of(text: str) -> int:
    """Columns of the longest line."""
    return max(width(line, 2) for line in text.split("\n"))


def height(texts: Iterable[tuple[str, int]]) -> int:
    """Points of a row by its texts and the widths they have: not every program fits rows by itself."""
    return min(max((_lines(text, room) for text, room in texts), default=1) * _LINE + 5, _HIGHEST)


@lru_cache(maxsize=1 << 14)
def _lines(text: str, room: int) -> int:
    """The same texts stand in the lists of many cities."""
    if len(text) * (1 if text.isascii() else 2) < room and "\n" not in text:
        return 1
    return sum(len(wrapped(line, max(room, 2), 2)) for line in text.split("\n"))


def set_up(sheet: "Worksheet", banner: str, footer: str, whole: bool) -> None:
    """A4 landscape, as wide as the page, page number below; what must stand on every page above.

    `whole`: all of it on one page.
    """
    from openpyxl.worksheet.properties import PageSetupProperties

    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 1 if whole else 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    margins = sheet.page_margins
    margins.left = margins.right = 0.4
    margins.top = margins.bottom = 0.7
    margins.header = margins.footer = 0.3
    sheet.print_options.horizontalCentered = True
    if banner and sheet.oddHeader is not None:
        sheet.oddHeader.center.text = _literal(banner)
    if sheet.oddFooter is not None:
        sheet.oddFooter.center.text = footer


def _literal(text: str) -> str:
    """In headers and footers & begins a command."""
    return text.replace("&", "&&")
