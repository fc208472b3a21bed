"""Puts what a plan says into the rows of a form; what has no row of its own goes to the free rows."""

from collections.abc import Sequence

from plancheck.forms.commitments import Group, Row
from plancheck.forms.entries import Entry, entries, head_of
from plancheck.forms.filled import Cells, Filled
from plancheck.forms.record import FIXED_HEAD, HEAD
from plancheck.matching.names import Names
from plancheck.model.plan import Item, Plan
from plancheck.model.rule import Pack


def placed(plan: Plan, pack: Pack, groups: Sequence[Group]) -> Filled:
    """The cells of the form for this plan."""
    names = Names(pack)
    rows: dict[str, Cells] = {}
    free: dict[str, tuple[Cells, ...]] = {}
    for entry in entries(plan):
        row = _row(entry, names, groups, rows)
        if row is not None:
            rows[row.id] = {**entry.all_cells(), "target": entry.target}
            continue
        name = f"措施：{entry.target}" if entry.is_measure else entry.name
        cells = {**entry.all_cells(), "name": name, "target": "" if entry.is_measure else entry.target}
        field = names.field(entry.section)
        key = field.id if field and any(group.field.id == field.id for group in groups) else groups[-1].field.id
        free[key] = (*free.get(key, ()), cells)
    head = {key: text for key, text in head_of(plan.source).items() if key in HEAD and key not in FIXED_HEAD}
    return Filled(head, rows, free)


def _row(entry: Entry, names: Names, groups: Sequence[Group], taken: dict[str, Cells]) -> Row | None:
    """The first row, not yet filled, of what the entry names as a whole."""
    if entry.is_measure:
        rule = names.measure(entry.target)
        wanted = rule.id if rule else ""
        rows = [row for group in groups for row in group.rows if row.is_measure and row.id == wanted]
    else:
        indicator, measure = names.indicator(entry.name), names.measure(entry.name)
        if entry.item is None or _bare(entry.item.name.value) != _bare(entry.name):
            return None  # a date, 累计 or a bracket in the name says more than the name
        rows = [
            row
            for group in groups
            for row in group.rows
            if (indicator and row.indicator == indicator.id) or (measure and not indicator and row.id == measure.id)
        ]
    return next((row for row in rows if row.id not in taken), None)


def _bare(name: str) -> str:
    return "".join(name.split())


def same_promises(one: Plan, other: Plan) -> tuple[str, ...]:
    """The names of those items of the first plan that the second does not have in the same sense."""
    there = [_sense(item) for item in other.items]
    lost = []
    for item in one.items:
        sense = _sense(item)
        if sense in there:
            there.remove(sense)
        elif not item.blank:
            lost.append(item.name.value)
    return tuple(lost)


def _sense(item: Item) -> tuple[object, ...]:
    """What an item promises, without where it stands and how it calls the thing."""
    quantities = tuple(
        (one.comparator, one.low, one.high, one.unit, one.wording, one.firmness, one.sense, one.baseline,
         (one.horizon.first, one.horizon.last, one.horizon.by) if one.horizon else None)
        for one in item.quantities
    )  # fmt: skip
    deadline = (item.deadline.first, item.deadline.last) if item.deadline else None
    return (
        item.type, quantities, item.blank, bool(item.unread), deadline, item.binding and item.binding.value,
        tuple(one.value for one in item.lead), tuple(one.value for one in item.responsible),
        item.caliber and item.caliber.value, item.exemption and item.exemption.value,
        item.corresponds and item.corresponds.value, tuple((one.name.value, one.quantity.low) for one in item.parts),
        item.baseline and (item.baseline.low, item.baseline.high),
    )  # fmt: skip
