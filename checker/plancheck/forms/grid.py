"""A sheet of a workbook as it is read: what every filled cell says, and which cells are merged."""

from typing import TYPE_CHECKING, cast

from plancheck.cells import Said, said
from plancheck.forms.composing import Cell
from plancheck.sight import Hidden
from plancheck.source import Place
from plancheck.values import field, value
from plancheck.workbooks import Opened

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell as Held
    from openpyxl.worksheet.worksheet import Worksheet


@value
class Merge:
    """A merged range, both ends included."""

    top: int
    left: int
    bottom: int
    right: int
    written: str


@value
class Grid:
    """Filled cells by row and column, their comments, and the merged ranges."""

    title: str
    said: dict[tuple[int, int], Said]
    comments: dict[tuple[int, int], str]
    merges: tuple[Merge, ...] = field(default_factory=tuple)

    def text(self, row: int, column: int) -> str:
        one = self.said.get((row, column))
        return one.text if one else ""

    def cell(self, row: int, column: int) -> Cell:
        return Cell(self.title, row, column, self.text(row, column))


def grid_of(book: Opened, title: str) -> Grid:
    """Looks at the cells that there are: a sheet may claim to be a million rows high."""
    sheet, results = book.formulas[title], book.values[title]
    hidden = Hidden(cast("Worksheet", sheet))
    held: dict[tuple[int, int], Said] = {}
    comments: dict[tuple[int, int], str] = {}
    cells: dict[tuple[int, int], Held] = getattr(sheet, "_cells", {})
    for (row, column), cell in sorted(cells.items()):
        if getattr(cell, "comment", None) is not None and cell.comment is not None:
            comments[row, column] = str(cell.comment.text or "")
        if cell.value is None:
            continue
        one = said(cell, cast("Held", results.cell(row, column)), hidden)
        if one.text or one.problem:
            held[row, column] = one
    return Grid(title, held, comments, tuple(_merges(cast("Worksheet", sheet))))


def _merges(sheet: "Worksheet") -> list[Merge]:
    ranges = getattr(getattr(sheet, "merged_cells", None), "ranges", ())
    return sorted(
        (Merge(one.min_row, one.min_col, one.max_row, one.max_col, str(one.coord)) for one in ranges),
        key=lambda one: (one.top, one.left),
    )


def place_of(name: str, cell: Cell) -> Place:
    return Place(name, cell.row, cell.column, cell.row, cell.column + 1, cell.name)
