"""Heights, what stays in sight on the screen, and what the printer makes of a sheet."""

from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

from plancheck.report.width import wrapped

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_LINE, _HIGHEST = 13, 409
"""Points of one line of text, and of the highest row that there can be."""


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
