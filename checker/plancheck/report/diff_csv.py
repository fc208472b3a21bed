"""A comparison of two versions as one flat table: what was not compared, cities, promises, outcomes and totals.

Columns, in order: those of `COLUMNS`, the same in every run.
"""

import csv
import io
from collections.abc import Iterator

from plancheck.messages.papers import word
from plancheck.messages.phrases import Language
from plancheck.model.change import Comparison
from plancheck.report.csv_format import guarded
from plancheck.report.diff_rows import Rows
from plancheck.report.diff_words import Names, before_all, said
from plancheck.report.paper import Cell
from plancheck.report.paper_cells import Cells
from plancheck.report.view import View

COLUMNS = (
    "row city_code city change trend code about was was_by was_place now now_by now_place was_outcome now_outcome "
    "was_sum now_sum unit files promises outcomes data"
)
_OF_PAPERS = frozenset("row city_code code unit data".split())
"""Columns that have the heads of the other lists."""


def render(made: Comparison, names: Names, view: View) -> str:  # noqa: ARG001 - each row has its own places
    """With a byte order mark, by which Excel and WPS know UTF-8, and line ends as they write them."""
    language = view.language
    written = io.StringIO()
    table = csv.writer(written, lineterminator="\r\n")
    table.writerow([guarded(_head(key, language)) for key in COLUMNS.split()])
    for cells in _rows(made, language):
        table.writerow([_cell(cells.get(key, Cell())) for key in COLUMNS.split()])
    return "\ufeff" + written.getvalue()


def _head(key: str, language: Language) -> str:
    return word(f"column.{key}", language) if key in _OF_PAPERS else said(f"column.{key}", language)


def _rows(made: Comparison, language: Language) -> Iterator[Cells]:
    for text in before_all(made, language):
        yield {"row": Cell(said("row.not_compared", language)), "about": Cell(text)}
    rows = Rows(made, language)
    for key, found in (
        ("city", rows.cities()),
        ("change", rows.changes()),
        ("outcome", rows.outcomes()),
        ("total", rows.totals()),
        ("followed", rows.followed()),
    ):
        for cells in found:
            made_up = any("illustrative" in cell.flags for cell in cells.values())
            data = Cell(word("banner", language) if made_up else "")
            yield {**cells, "row": Cell(said(f"row.{key}", language)), "data": data}


def _cell(cell: Cell) -> str:
    """A figure as plain digits; anything else as a text that no spreadsheet calculates."""
    return guarded(cell.text) if cell.number is None else cell.text
