"""One flat table for spreadsheets: a row for each commitment put to each city, and one for each total of the province.

Columns, in order: row, city_code, city, field, code, commitment, outcome, reason, required, required_number, planned,
planned_number, unit, gap, gap_unit, difference, by, planned_by, responsible, file, line, finding, said, write, quote,
approver, until, marks, data.
"""

import csv
import io
from collections.abc import Iterator

from plancheck.messages.papers import word
from plancheck.messages.phrases import Language
from plancheck.model.outcome import Judgement, Result
from plancheck.report import paper_marks
from plancheck.report.paper import Cell
from plancheck.report.paper_cells import Cells, columns, figure, path
from plancheck.report.paper_rows import in_articles_order, row
from plancheck.report.paper_totals import in_order, total_row
from plancheck.report.safe import visible
from plancheck.report.view import View

COLUMNS = (
    "row city_code city field code commitment outcome reason required required_number planned planned_number unit gap "
    "gap_unit difference by planned_by responsible file line finding said write quote approver until marks data"
)

_FORMULA = frozenset("=+-@＝＋－＠")
"""With one of these before it a spreadsheet takes a text for a formula."""


def render(result: Result, view: View) -> str:
    """With a byte order mark, by which Excel and WPS know UTF-8, and line ends as they write them."""
    language = view.language
    written = io.StringIO()
    table = csv.writer(written, lineterminator="\r\n")
    heads = columns(COLUMNS, language)
    table.writerow([guarded(head.title) for head in heads])
    for cells in _rows(result, language):
        table.writerow([_cell(cells.get(head.key, Cell())) for head in heads])
    return "\ufeff" + written.getvalue()


def _rows(result: Result, language: Language) -> Iterator[Cells]:
    files = paper_marks.made_up(result)
    for judgement in sorted(in_articles_order(result, result.judgements), key=lambda one: one.city):
        yield _judged(result, judgement, language, files)
    for total in in_order(result):
        cells = total_row(result, total, language, files)
        # The sum stands where a plan's figure stands; how it was added up, in the text beside it.
        added = {"planned": cells["worked"], "planned_number": cells["sum"], "city": Cell(word("province", language))}
        yield {**cells, **added, "row": Cell(word("row.total", language)), "data": _data(cells, language)}


def _judged(result: Result, judgement: Judgement, language: Language, files: frozenset[str]) -> Cells:
    cells = row(result, judgement, language, files)
    finding = judgement.finding
    spot = finding.place if finding and finding.place else judgement.place
    return {
        **cells,
        "row": Cell(word("row.judgement", language)),
        "file": Cell(path(spot.path) if spot else ""),
        "line": figure(spot.line if spot else None),
        "data": _data(cells, language),
    }


def _data(cells: Cells, language: Language) -> Cell:
    """In each row that shows a made-up figure."""
    return Cell(word("banner", language) if "illustrative" in cells["marks"].flags else "")


def _cell(cell: Cell) -> str:
    """A figure as plain digits; anything else as a text that no spreadsheet calculates."""
    return guarded(cell.text) if cell.number is None else cell.text


def guarded(text: str) -> str:
    shown = visible(text)
    dangerous = text[:1] in ("\t", "\r", "\n") or shown.lstrip()[:1] in _FORMULA
    return f"'{shown}" if dangerous and shown else shown
