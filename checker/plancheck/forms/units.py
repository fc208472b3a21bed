"""A figure without a unit in the row of a commitment: it could be meant in the unit or in ten thousands of it."""

from collections.abc import Sequence
from decimal import Decimal

from plancheck.codes import forms as codes
from plancheck.forms.record import KnownRow
from plancheck.messages.phrases import amount, number
from plancheck.model.finding import Finding, Name, found
from plancheck.model.plan import Item, Plan
from plancheck.model.quantity import Comparator, Quantity
from plancheck.model.unit import UNITS
from plancheck.source import Span
from plancheck.values import replace

MULTIPLIERS = {"万": Decimal(10**4), "亿": Decimal(10**8)}


def without_bare_figures(plan: Plan, units: Sequence[tuple[Span, KnownRow]]) -> tuple[Plan, list[Finding]]:
    """The plan with these figures unread, each with a finding that proposes both readings."""
    said: list[Finding] = []
    items = [_without(plan, item, units, said) for item in plan.items]
    return replace(plan, items=tuple(items)), said


def _without(plan: Plan, item: Item, units: Sequence[tuple[Span, KnownRow]], said: list[Finding]) -> Item:
    row = next((row for span, row in units if item.span.start <= span.start < item.span.end), None)
    if row is None or not row.unit:
        return item
    bare = [one for one in item.quantities if one.unit is None and one.comparator is not Comparator.FULL]
    for one in bare:
        proposed = _proposed(one, row)
        said.append(
            found(
                codes.BARE_FIGURE, plan.source.place(one.span), written=plan.source.slice(one.span), proposed=proposed,
                first=proposed[-1],
            )
        )  # fmt: skip
    kept = tuple(one for one in item.quantities if one not in bare)
    return replace(item, quantities=kept, unread=(*item.unread, *(one.span for one in bare))) if bare else item


def _proposed(quantity: Quantity, row: KnownRow) -> tuple[Name, ...]:
    figure = quantity.high
    if row.unit == "%":
        larger = (figure * 100,) if 0 < figure <= 1 else ()
        return tuple(Name(f"{number(one)}%", f"{number(one)}%") for one in (figure, *larger))
    proposed = [_in_both(figure, row.unit, figure, row)]
    if row.multiplied and quantity.multiplier == 1:
        proposed.append(_in_both(figure, row.multiplied, figure * MULTIPLIERS[row.multiplied[0]], row))
    return tuple(proposed)


def _in_both(figure: Decimal, unit: str, whole: Decimal, row: KnownRow) -> Name:
    """The figure with that unit as a form in Chinese has it, and the whole number in English."""
    known = UNITS.get(row.unit)
    return Name(f"{number(figure)}{unit}", amount(whole, known, "en") if known else f"{number(figure)}{unit}")
