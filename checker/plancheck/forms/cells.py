"""What a cell says: the text that people see in it, or why that cannot be known."""

import re
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from plancheck.codes import forms as codes
from plancheck.codes.code import Code
from plancheck.messages.phrases import number
from plancheck.model.finding import Fact
from plancheck.values import field, value

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell

_PLAIN = re.compile(r'(?:#,##)?0(?:\.(0+))?(%?)((?:"[^"]*"|\\.)*)_?\s?')
_SECTIONS = re.compile(r"\[[^\]]*\]")
_GENERAL = ("general", "@", "")
_DIGITS = 15
"""Significant digits that spreadsheets keep."""


@value
class Said:
    """`text` as it is read; `problem`: why the cell cannot be read, with the facts of that finding."""

    text: str
    problem: Code | None = None
    facts: dict[str, Fact] = field(default_factory=dict)


def said(cell: "Cell", result: "Cell") -> Said:
    """`cell` has the formula, `result` what it came to when the file was saved."""
    held = result.value
    if cell.data_type == "f":
        written = str(cell.value)[:200]
        if held is None:
            return Said(written, codes.FORMULA_WITHOUT_VALUE, {"written": written})
    if result.data_type == "e":
        return Said(str(held), codes.CELL_ERROR, {"written": str(held)})
    if held is None:
        return Said("")
    if isinstance(held, bool):
        return Said("TRUE" if held else "FALSE")
    if isinstance(held, int | float | Decimal):
        return _number(held, str(result.number_format))
    if isinstance(held, datetime | date):
        return Said(_day(held, str(result.number_format)))
    if isinstance(held, time):
        return Said(held.isoformat())
    return Said(str(held).strip())


def _number(held: int | float | Decimal, form: str) -> Said:
    """0.35 in the format 0% is 35%; what is shown rounded is not known."""
    digits = _exact(held)
    shape = _SECTIONS.sub("", form.split(";")[0]).strip()
    if shape.lower() in _GENERAL:
        return Said(number(digits))
    match = _PLAIN.fullmatch(shape)
    if match is None:
        return Said(number(digits), codes.UNKNOWN_NUMBER_FORMAT, {"written": number(digits), "format": form[:80]})
    places, percent, behind = match.groups()
    full = digits * 100 if percent else digits
    behind = percent + re.sub(r'"([^"]*)"|\\(.)', lambda one: one[1] or one[2] or "", behind)
    if full.adjusted() > _DIGITS:
        return Said(f"{number(full)}{behind}")
    shown = full.quantize(Decimal(1).scaleb(-len(places or "")))
    if shown != full:
        facts: dict[str, Fact] = {"shown": f"{number(shown)}{behind}", "written": f"{number(full)}{behind}"}
        return Said(f"{number(full)}{behind}", codes.ROUNDED_FIGURE, facts)
    return Said(f"{number(full)}{behind}")


def _exact(held: int | float | Decimal) -> Decimal:
    """The decimal that was typed: spreadsheets keep fifteen digits of it."""
    try:
        return Decimal(format(held, f".{_DIGITS}g")) if isinstance(held, float) else Decimal(held)
    except (InvalidOperation, ValueError):
        return Decimal(0)


def _day(held: date, form: str) -> str:
    """As much of the date as its format shows: a cell that shows 2023年 means the year."""
    shown = re.sub(r'"[^"]*"|\[[^\]]*\]', "", form).lower()
    if "d" in shown or "m" not in shown and "y" not in shown:
        return f"{held.year}年{held.month}月{held.day}日"
    return f"{held.year}年{held.month}月" if "m" in shown else f"{held.year}年"
