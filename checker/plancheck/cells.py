"""What a cell says: the text that people see in it, or why that cannot be known."""

import re
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from plancheck.codes import forms as codes
from plancheck.codes.code import Code
from plancheck.model.finding import Fact
from plancheck.sight import Hidden, out_of_sight
from plancheck.values import field, value

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell

_PLAIN = re.compile(r'(?:#,##)?0(?:\.(0+))?(%?)((?:"[^"]*"|\\.)*)_?\s?')
_SECTIONS = re.compile(r"\[[^\]]*\]")
_CONDITION = re.compile(r"\[\s*[<>=]")
"""Which part of the format shows a figure then depends on the figure."""
_GENERAL = ("general", "@", "")
_DIGITS = 15
"""Significant digits that spreadsheets keep."""


@value
class Said:
    """`text` as it is read; `problem`: why the cell cannot be read, with the facts of that finding."""

    text: str
    problem: Code | None = None
    facts: dict[str, Fact] = field(default_factory=dict)


def said(cell: "Cell", result: "Cell", hidden: Hidden) -> Said:
    """`cell` has the formula, `result` what it came to when the file was saved; what nobody sees is not read."""
    one = _held(cell, result)
    if one.problem is None and one.text:
        how = out_of_sight(cell, result.value, hidden)
        if how is not None:
            return Said(one.text, codes.CONTENT_OUT_OF_SIGHT, {"written": " ".join(one.text.split())[:100], "how": how})
    return one


def _held(cell: "Cell", result: "Cell") -> Said:
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
    parts = form.split(";")
    if _CONDITION.search(form) or (digits < 0 and parts[1:2]) or (digits == 0 and parts[2:3]):
        return Said(_plain(digits), codes.UNKNOWN_NUMBER_FORMAT, {"written": _plain(digits), "format": form[:80]})
    shape = _SECTIONS.sub("", form.split(";")[0]).strip()
    if shape.lower() in _GENERAL:
        return Said(_plain(digits))
    match = _PLAIN.fullmatch(shape)
    if match is None:
        return Said(_plain(digits), codes.UNKNOWN_NUMBER_FORMAT, {"written": _plain(digits), "format": form[:80]})
    places, percent, behind = match.groups()
    full = digits * 100 if percent else digits
    behind = percent + re.sub(r'"([^"]*)"|\\(.)', lambda one: one[1] or one[2] or "", behind)
    if full.adjusted() > _DIGITS:
        return Said(f"{_plain(full)}{behind}")
    shown = full.quantize(Decimal(1).scaleb(-len(places or "")))
    if shown != full:
        facts: dict[str, Fact] = {"shown": f"{_plain(shown)}{behind}", "written": f"{_plain(full)}{behind}"}
        return Said(f"{_plain(full)}{behind}", codes.ROUNDED_FIGURE, facts)
    return Said(f"{_plain(full)}{behind}")


def _plain(value: Decimal) -> str:
    """Plain digits without an exponent or trailing zeros."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


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
