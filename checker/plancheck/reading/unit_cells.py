"""Puts the unit of a table's unit column under the figures of its row."""

from decimal import Decimal

from plancheck.codes import reading as codes
from plancheck.model.quantity import Quantity
from plancheck.model.unit import Unit, unit_named
from plancheck.patterns import pattern
from plancheck.reading.page import Page
from plancheck.source import Span
from plancheck.values import replace, value

_MULTIPLIERS = {
    "": 1, "百": 100, "千": 1000, "万": 10**4, "十万": 10**5, "百万": 10**6, "千万": 10**7, "亿": 10**8, "十亿": 10**9,
    "百亿": 10**10, "千亿": 10**11, "万亿": 10**12,
}  # fmt: skip
_UNIT = pattern(r"(?P<multiplier>万亿|[十百千]?[万亿]|[百千]|)(?P<unit>.+)")


@value
class UnitCell:
    """What the unit column of a row says."""

    written: str
    multiplier: Decimal
    unit: Unit


def read_unit(page: Page, cell: Span) -> UnitCell | None:
    """The unit in a cell; one that is not known is a finding, and the figures stay without."""
    unit = unit_in(page.source.slice(cell).strip("（）()"))
    if unit is None:
        page.note(codes.COLUMN_UNIT_UNKNOWN, cell, written=page.excerpt(cell))
    return unit


def unit_in(written: str) -> UnitCell | None:
    """The unit that the words stand for, with 万 and the like before it; None for anything else."""
    whole = unit_named(written)
    if whole is not None:
        return UnitCell(written, Decimal(1), whole)
    match = _UNIT.fullmatch(written)
    unit = unit_named(match["unit"]) if match else None
    if match is None or unit is None:
        return None
    return UnitCell(written, Decimal(_MULTIPLIERS[match["multiplier"]]), unit)


def covered(page: Page, quantity: Quantity, cell: UnitCell | None, place: Span) -> Quantity | None:
    """The figure in the column's unit. Its own unit must agree, and 万 may stand in one of the two places only."""
    if cell is None:
        return quantity
    if quantity.unit is not None:
        if quantity.unit.dimension == cell.unit.dimension:
            return quantity
        page.note(codes.COLUMN_UNIT_CONTRADICTED, place, written=page.excerpt(place), unit=cell.written)
        return None
    if quantity.multiplier != 1 and cell.multiplier != 1:
        page.note(codes.COLUMN_UNIT_CONTRADICTED, place, written=page.excerpt(place), unit=cell.written)
        return None
    by = cell.multiplier
    baseline = None if quantity.baseline is None else quantity.baseline * by
    return replace(
        quantity, low=quantity.low * by, high=quantity.high * by, unit=cell.unit, written_unit=cell.written,
        multiplier=quantity.multiplier * by, baseline=baseline, last_digit=quantity.last_digit * by,
    )  # fmt: skip
