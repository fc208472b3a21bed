"""What was filled in where nothing is read: beside the table, on other sheets, in comments."""

from itertools import groupby

from plancheck.codes import forms as codes
from plancheck.forms.body import Body
from plancheck.forms.composing import Cell
from plancheck.forms.gathered import Gathered
from plancheck.forms.grid import Grid
from plancheck.forms.record import Record

_LONGEST = 20_000
"""Characters of a sheet that are searched for names of commitments."""


def strays(grid: Grid, record: Record, gathered: Gathered) -> None:
    """One finding for each row of the form's own sheets, one for a whole sheet that is not the form's."""
    left = [
        cell
        for row, column in sorted(grid.said)
        if not gathered.is_taken(cell := grid.cell(row, column)) and not record.is_fixed(cell.text)
    ]
    own = any(sheet == grid.title for sheet, _, _ in gathered.read)
    if own:
        for _, same in groupby(left, key=lambda cell: cell.row):
            cells = list(same)
            _note(cells, gathered)
            _forget(cells, cells[0], gathered)
    elif left:
        _note(left, gathered)
        _foreign(grid, left, record, gathered)
    for (row, column), text in sorted(grid.comments.items()):
        if text.strip() and not record.is_fixed(text):
            gathered.note(codes.NOTE_NOT_READ, grid.cell(row, column), written=" ".join(text.split())[:100])


def _foreign(grid: Grid, left: list[Cell], record: Record, gathered: Gathered) -> None:
    """A copy of the form's sheet counts by those rows that are filled in, any other sheet as a whole.

    Words of the form itself count with them: they are the names of what is filled in.
    """
    cells = [grid.cell(row, column) for row, column in sorted(grid.said)]
    if Body.found_in(grid, record) is None:
        _forget(cells, left[0], gathered)
        return
    filled = {cell.row: cell for cell in reversed(left)}
    for row, same in groupby(cells, key=lambda cell: cell.row):
        if row in filled:
            _forget(list(same), filled[row], gathered)


def _note(cells: list[Cell], gathered: Gathered) -> None:
    text = " ".join(cell.text for cell in cells)
    gathered.note(codes.CELL_NOT_READ, cells[0], written=" ".join(text.split())[:100])


def _forget(cells: list[Cell], at: Cell, gathered: Gathered) -> None:
    """Nothing may be concluded of what the cells name."""
    gathered.unread.append((" ".join(cell.text for cell in cells)[:_LONGEST], at))
