"""How one cell of a report becomes one cell of a workbook: exact numbers, real dates, and text that is never a formula."""

import re
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from plancheck.messages import phrases
from plancheck.report.safe import visible

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell as Target

    from plancheck.report.xlsx_styles import Style

LONGEST = 32_767
"""What a cell can hold, counted as spreadsheets count: in UTF-16 units."""

DIGITS = 15
"""Spreadsheets keep no more significant digits than these; a longer figure is written as text, whole."""

_STARTS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
_NOT_IN_XML = {0xFFFE: "\\ufffe", 0xFFFF: "\\uffff"}
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_ESCAPE_LIKE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


def clean(text: str) -> str:
    """The text with its line breaks kept, everything else that steers or hides made visible, cut to a cell's length."""
    if text.isprintable() and len(text) * 2 <= LONGEST:
        return text  # most texts
    shown = "\n".join(visible(line) for line in text.split("\n")).translate(_NOT_IN_XML)
    if len(shown) * 2 <= LONGEST:
        return shown
    room = (LONGEST - 1) * 2
    encoded = shown.encode("utf-16-le")
    if len(encoded) <= LONGEST * 2:
        return shown
    return encoded[:room].decode("utf-16-le", "ignore") + "…"


def put_text(cell: "Target", text: str, style: "Style | None" = None) -> None:
    """Text of any origin, in that style or in the one that the cell has. `_x0041_` would be read as an escape, so its first mark is escaped in its turn."""
    shown = clean(text)
    cell.value = _escaped(shown)
    # openpyxl takes "=…" for a formula and "#N/A" for an error.
    cell.data_type = "s"
    # The apostrophe of the edit line: the text stays text when somebody edits the cell.
    quoted = shown.startswith(_STARTS_FORMULA) or text.startswith(_STARTS_FORMULA)
    if style is not None:
        style(cell, quoted=quoted)
    elif quoted:
        cell.quotePrefix = 1


def _escaped(shown: str) -> str:
    escaped = _ESCAPE_LIKE.sub("_x005F_", shown)
    return escaped if len(escaped) == len(shown) else escaped[:LONGEST]


def put_number(cell: "Target", number: Decimal, style: "Style") -> None:
    """The digits themselves go into the file: openpyxl would send a Decimal through a float (9.95 -> 9.949999999999999)."""
    digits = phrases.number(number)
    if len(digits.strip("-0").replace(".", "").lstrip("0")) > DIGITS:
        put_text(cell, digits, style)
        return
    cell.value = digits
    cell.data_type = "n"
    places = len(digits.partition(".")[2])
    style(cell, shown_as="#,##0" + ("." + "0" * places if places else ""))


def put_day(cell: "Target", text: str, style: "Style") -> None:
    """A date where the text is one; anything else (“长期”) stays text."""
    day = _day(text)
    if day is None:
        put_text(cell, text, style)
        return
    cell.value = day
    style(cell, shown_as="yyyy-mm-dd")


def _day(text: str) -> date | None:
    """Spreadsheets count days from 1900; their first two months are off by one, so older days stay text."""
    if not _DAY.fullmatch(text):
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if day >= date(1900, 3, 1) else None
