"""The head of a form: plan, city, period and so on, each beside its name."""

from plancheck.codes import forms as codes
from plancheck.forms.composing import Cell, Composition, one_line
from plancheck.forms.gathered import Gathered
from plancheck.forms.grid import Grid
from plancheck.forms.record import FIXED_HEAD, HEAD, Record
from plancheck.reading.fields import FIELDS


def compose_head(composition: Composition, gathered: Gathered, record: Record, grids: list[Grid]) -> None:
    """One line of the plan for each that is filled in; the city and the pack are the form's own."""
    places = {key: _beside(grids, record.head[key]) for key in HEAD}
    for key, cell in places.items():
        fixed = {"CITY": record.city, "BASIS": record.pack}.get(key)
        if cell is None:
            if fixed is not None:
                nowhere = Cell(grids[0].title if grids else "", 1, 1, fixed)
                composition.line(f"{FIELDS[key].zh}：", nowhere, fixed, nowhere)
            continue
        _field(composition, gathered, record, grids, key, cell)


def _field(
    composition: Composition, gathered: Gathered, record: Record, grids: list[Grid], key: str, cell: Cell
) -> None:
    gathered.took(cell)
    said = next(grid.said.get((cell.row, cell.column)) for grid in grids if grid.title == cell.sheet)
    if said is not None and said.problem is not None:
        gathered.problem(said, cell, blocking=key in FIXED_HEAD)
        return
    text = one_line(cell.text, " ")
    if key in FIXED_HEAD:
        own = record.city if key == "CITY" else record.pack
        if key == "CITY" and text != own:
            gathered.note(codes.FORM_CITY_CHANGED, cell, blocking=True, whose=own, written=text or "—")
        elif text != own:
            gathered.note(codes.PROTECTED_CHANGED, cell, written=text or "—")
        text = own
    if text:
        gathered.scoped = gathered.scoped or key == "SCOPE"
        composition.line(f"{FIELDS[key].zh}：", cell, text, cell)


def _beside(grids: list[Grid], label: str) -> Cell | None:
    """The cell to the right of the first one that holds the label in the first column."""
    for grid in grids:
        for (row, column), one in grid.said.items():
            if column == 1 and one.text == label:
                return grid.cell(row, 2)
    return None
