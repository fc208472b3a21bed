"""Takes a plan apart into what would stand in the cells of a form."""

from collections.abc import Iterator

from plancheck.forms.items import TERMINALS
from plancheck.model.horizon import Basis
from plancheck.model.plan import Item, ItemType, Plan
from plancheck.reading.fields import FIELDS
from plancheck.reading.lines import Line, read_lines
from plancheck.reading.page import Page
from plancheck.reading.printing import print_horizon, print_quantity
from plancheck.source import Source
from plancheck.values import field, record

_COLUMNS = {terminal: column for column, terminal in TERMINALS.items()}


@record
class Entry:
    """One item: what it is about, its target, and its fields by column."""

    name: str
    target: str
    is_measure: bool = False
    section: str = ""
    """The nearest heading above."""
    item: Item | None = None
    cells: dict[str, str] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)

    def all_cells(self) -> dict[str, str]:
        """The columns beside name and target; fields without a column stand in the remark by their names."""
        return {**self.cells, **({"remark": "\n".join(self.remarks)} if self.remarks else {})}


def head_of(source: Source) -> dict[str, str]:
    """Terminal -> value, the first of each."""
    page, head = Page(source), dict[str, str]()
    for line in read_lines(page):
        if line.rule == "head":
            head.setdefault(line.key, _value(page, line))
    return head


def entries(plan: Plan) -> Iterator[Entry]:
    """In the order of the plan. A line that is no item, no field and no head has no place in a form."""
    return map(_dated, _undated(plan))


def _undated(plan: Plan) -> Iterator[Entry]:
    page, current, section = Page(plan.source), None, ""
    items = {item.span: item for item in plan.items}
    for line in read_lines(page):
        started = None
        if line.rule in ("item", "measure"):
            started = _entry(page, line, section)
        elif line.rule == "row" and line.span in items:
            started = _of_row(plan.source, items[line.span], section)
        elif line.rule == "heading":
            section = page.source.slice(line.parts["TITLE"])
        elif line.rule in ("field", "result") and current is not None:
            _add(page, line, current)
        if started is not None:
            if current is not None:
                yield current
            started.item = items.get(line.span)
            current = started
    if current is not None:
        yield current


def _dated(entry: Entry) -> Entry:
    """A date that stands in a heading above goes with the item: the form has its own headings."""
    item = entry.item
    if item is None or entry.cells.get("deadline") or item.deadline_unread:
        return entry
    horizons = {one.horizon for one in item.quantities if one.horizon and one.horizon.basis is Basis.INHERITED}
    if item.type is ItemType.MEASURE and item.deadline is not None and item.deadline_span is None:
        horizons = {item.deadline}
    for horizon in horizons if len(horizons) == 1 else ():
        entry.cells["deadline"] = print_horizon(horizon)
    return entry


def _entry(page: Page, line: Line, section: str) -> Entry:
    if line.rule == "measure":
        return Entry("", _value(page, line), True, section)
    return Entry(page.source.slice(line.parts["NAME"]), _value(page, line), False, section)


def _of_row(source: Source, item: Item, section: str) -> Entry:
    """A row of a table has its dates and units in other cells: they go to its figures."""
    target = "；".join(print_quantity(one, "zh-CN") for one in item.quantities)
    if item.type is ItemType.MEASURE:
        entry = Entry("", item.name.value, True, section)
    else:
        entry = Entry(item.name.value, item.relative.value if item.relative else target, False, section)
    entry.cells = {
        "deadline": source.slice(item.deadline_span) if item.deadline_span else "",
        "lead": "、".join(one.value for one in item.lead),
        "responsible": "、".join(one.value for one in item.responsible),
        "baseline": print_quantity(item.baseline, "zh-CN") if item.baseline else "",
        "nature": item.binding.value if item.binding else "",
    }
    if item.remark:
        entry.remarks.append(item.remark.value)
    return entry


def _add(page: Page, line: Line, entry: Entry) -> None:
    value = _value(page, line)
    if not value:
        return
    column = _COLUMNS.get(line.key)
    if column is not None and column not in entry.cells:
        entry.cells[column] = value
    elif line.key == "REMARK":
        entry.remarks.append(value)
    else:
        entry.remarks.append(f"{FIELDS[line.key or 'RESULT'].zh}：{value}")


def _value(page: Page, line: Line) -> str:
    span = line.parts.get("VALUE", line.parts.get("VERBATIM"))
    return "" if span is None else page.source.slice(span)
