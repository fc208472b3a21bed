"""What was filled in where nothing is read: beside the table, on other sheets, in comments."""

from itertools import groupby

from plancheck.codes import forms as codes
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
    rows = [list(same) for _, same in groupby(left, key=lambda cell: cell.row)] if own else [left] if left else []
    for cells in rows:
        _stray(cells, gathered)
    for (row, column), text in sorted(grid.comments.items()):
        if text.strip() and not record.is_fixed(text):
            gathered.note(codes.NOTE_NOT_READ, grid.cell(row, column), written=" ".join(text.split())[:100])


def _stray(cells: list[Cell], gathered: Gathered) -> None:
    text = " ".join(cell.text for cell in cells)
    gathered.note(codes.CELL_NOT_READ, cells[0], written=" ".join(text.split())[:100])
    gathered.unread.append((text[:_LONGEST], cells[0]))
