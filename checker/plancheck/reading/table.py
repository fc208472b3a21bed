"""Reads a table: the header row says what each column holds, and each row below it is one item."""

from collections.abc import Iterator

from plancheck.codes import reading as codes
from plancheck.model.horizon import Basis, Horizon
from plancheck.model.plan import Item, ItemType, Section
from plancheck.model.quantity import Quantity, Wording
from plancheck.reading.columns import Column, note_unknown_column, read_columns
from plancheck.reading.groups import Groups
from plancheck.reading.item_heads import ItemHead, read_item_head
from plancheck.reading.items import measure, read_fields, with_asides
from plancheck.reading.lines import Line
from plancheck.reading.page import Page
from plancheck.reading.quantity import Dates, Value, read_value
from plancheck.reading.unit_cells import UnitCell, covered, read_unit
from plancheck.source import Span
from plancheck.values import replace

_EMPTY = frozenset(("", "-", "—", "——", "–", "－", "/", "／", "无"))
_WORDINGS = {
    "累计": Wording.CUMULATIVE, "合计": Wording.CUMULATIVE, "累计数": Wording.CUMULATIVE, "年均": Wording.AVERAGE,
    "年均数": Wording.AVERAGE, "每年": Wording.EACH_YEAR, "total": Wording.CUMULATIVE, "each year": Wording.EACH_YEAR,
}  # fmt: skip
_TOTALS = {"〔": "〕", "[": "]", "［": "］", "(": ")", "（": "）", "【": "】"}


def read_table(
    page: Page, header: Line, rows: list[Line], sections: tuple[Section, ...], dates: Dates, own: str = ""
) -> Iterator[Item]:
    """One item for each row that names something. `own`: the plan's city, whose name as a row limits nothing."""
    columns = _known_wordings(page, header, rows, read_columns(page, header, dates))
    undated = replace(dates, inherited=None)
    group = Groups(page, own, measures=any(column.key == "NAMING_MEASURE" for column in columns))
    for row in rows:
        if group.hears([cell for cell in row.cells if _filled(page, cell)]):
            continue
        if len(row.cells) != len(columns):
            page.refuse(codes.ROW_CELL_COUNT, row.span, row.span, cells=len(row.cells), columns=len(columns))
        elif any(_filled(page, cell) for cell in row.cells):
            item = _Row(page, row, columns, dates, undated).item(sections)
            if item is not None:
                yield replace(item, doubt=item.doubt or group.doubt)


def _known_wordings(page: Page, header: Line, rows: list[Line], columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """A column 年均/累计 must say only that, or the total in 〔〕; bare figures in it may be growths, rates or amounts."""
    at = next((at for at, column in enumerate(columns) if column.key == "WORDING"), None)
    if at is None:
        return columns
    cells = [row.cells[at] for row in rows if len(row.cells) == len(columns)]
    if all(page.source.slice(one) in (*_EMPTY, *_WORDINGS) or _is_total(page, one) for one in cells):
        return columns
    note_unknown_column(page, header.cells[at])
    return (*columns[:at], Column("UNKNOWN"), *columns[at + 1 :])


def _is_total(page: Page, cell: Span) -> bool:
    return page.source.slice(cell)[:1] in ("〔", "[", "［") and _without_brackets(page, cell)[0]


def _filled(page: Page, cell: Span) -> bool:
    return page.source.slice(cell) not in _EMPTY


_HEARD_AS = {"ASIDE": "REMARK"}


class _Row:
    """One row with the columns above it."""

    def __init__(self, page: Page, row: Line, columns: tuple[Column, ...], dates: Dates, undated: Dates) -> None:
        self.page = page
        self.row = row
        self.dates = dates
        self.undated = undated
        self.cells = [(column, cell) for column, cell in zip(columns, row.cells, strict=True) if _filled(page, cell)]
        self.unit: UnitCell | None = None
        self.readable = True

    def item(self, sections: tuple[Section, ...]) -> Item | None:
        named = self._cell("NAMING", "NAMING_MEASURE")
        if named is None:
            self.page.refuse(codes.ROW_WITHOUT_NAME, self.row.span, self.row.span)
            return None
        column, name = named
        unit = self._cell("UNIT")
        self.unit = read_unit(self.page, unit[1]) if unit else None
        self.readable = unit is None or self.unit is not None
        head = None
        item = (
            self._measure(name)
            if column.key == "NAMING_MEASURE"
            else self._target(head := read_item_head(self.page, name, self.dates))
        )
        order = self._cell("ORDER")
        number = self.page.source.slice(order[1]) if order else ""
        item = replace(item, number=number, sections=sections, baseline=self._baseline())
        values = {column.key: cell for column, cell in self.cells if column.is_field}
        if values:
            item = read_fields(self.page, values, self.undated).on(item)
        beside = [(_HEARD_AS.get(column.key, column.key), cell) for column, cell in self.cells]
        item = with_asides(self.page, item, beside)
        return item if head is None else head.under(self.page, item)

    def _unknown(self) -> list[Span]:
        """What stands in columns that nobody knows: it may change what the rest of the row says."""
        return [cell for column, cell in self.cells if column.key == "UNKNOWN"]

    def _measure(self, name: Span) -> Item:
        item = measure(self.page, self.row.span, name, self.dates)
        return replace(item, unread=(*item.unread, *self._unknown()))

    def _target(self, head: ItemHead) -> Item:
        totals = [
            (column, cell) for column, cell in self.cells if column.key == "WORDING" and _is_total(self.page, cell)
        ]
        figures = [(column, cell) for column, cell in self.cells if column.key == "FIGURE"] + totals
        values = [self._value(column, cell) for column, cell in figures] if self.readable else []
        unread = self._unknown()
        unread += [cell for _, cell in figures] if not self.readable else []
        unread += [span for value in values for span in value.unread]
        said = Value(tuple(quantity for value in values for quantity in value.quantities), unread=tuple(unread))
        said = head.over(self.page, said)
        quantities, unread = said.quantities, list(said.unread)
        relative = next((value.relative for value in values if value.relative), None)
        nothing = not quantities and not unread and relative is None
        return Item(
            ItemType.TARGET, self.row.span, self.page.text(head.name), quantities=quantities, relative=relative,
            blank=nothing or any(value.blank for value in values), unread=tuple(unread),
        )  # fmt: skip

    def _value(self, column: Column, cell: Span) -> Value:
        """What a cell says, with the column's date and the row's unit."""
        total, inner = _without_brackets(self.page, cell)
        value = read_value(self.page.source, inner, self.undated)
        self.page.findings.extend(value.findings)
        dated = [self._dated(quantity, column, total) for quantity in value.quantities]
        in_unit = [None if self._may_lack_unit(one) else covered(self.page, one, self.unit, cell) for one in dated]
        kept = tuple(quantity for quantity in in_unit if quantity is not None)
        return replace(value, quantities=kept, unread=value.unread + (cell,) * (len(in_unit) - len(kept)))

    def _may_lack_unit(self, quantity: Quantity) -> bool:
        """Whether a column of unknown meaning could hold the unit (and a 万) of a figure that has none."""
        return self.unit is None and quantity.unit is None and self._cell("UNKNOWN") is not None

    def _dated(self, quantity: Quantity, column: Column, total: bool) -> Quantity:
        """The column's date, unless the cell names its own; 〔N〕 is the total since the plan's first day."""
        horizon = quantity.horizon
        if horizon is None or horizon.basis is not Basis.STATED:
            horizon = column.horizon or self.dates.inherited
        wording = Wording.CUMULATIVE if column.cumulative and quantity.wording is Wording.NONE else quantity.wording
        word = self._wording()
        if total or word is Wording.CUMULATIVE:
            horizon, wording = self._since_start(horizon), Wording.CUMULATIVE
        elif word is not None and wording is Wording.NONE:
            horizon, wording = self._since_start(horizon), word
        return replace(quantity, horizon=horizon, wording=wording)

    def _wording(self) -> Wording | None:
        """What a column 年均/累计 says of the figures of the row."""
        said = self._cell("WORDING")
        return None if said is None else _WORDINGS.get(self.page.source.slice(said[1]))

    def _since_start(self, horizon: Horizon | None) -> Horizon | None:
        period = self.dates.period
        if horizon is None:
            return Horizon(period.first, period.last) if period else None
        if period is None or period.first > horizon.last:
            return replace(horizon, first=None, by=True)
        return replace(horizon, first=period.first, by=False)

    def _baseline(self) -> Quantity | None:
        found = self._cell("BASELINE_FIGURE")
        if found is None or not self.readable:
            return None
        column, cell = found
        value = read_value(self.page.source, cell, self.undated)
        self.page.findings.extend(value.findings)
        if not value.quantities:
            return None
        quantity = value.quantities[0]
        if self._may_lack_unit(quantity):
            return None
        return covered(self.page, replace(quantity, horizon=quantity.horizon or column.horizon), self.unit, cell)

    def _cell(self, *keys: str) -> tuple[Column, Span] | None:
        return next(((column, cell) for column, cell in self.cells if column.key in keys), None)


def _without_brackets(page: Page, cell: Span) -> tuple[bool, Span]:
    text = page.source.slice(cell)
    if len(text) > 2 and _TOTALS.get(text[0]) == text[-1]:
        return True, page.trimmed(Span(cell.start + 1, cell.end - 1))
    return False, cell
