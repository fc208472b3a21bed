"""One flat table for spreadsheets: a row for each commitment put to each city, each total, each finding beside them.

Columns, in order: row, city_code, city, field, code, commitment, outcome, reason, required, required_number, planned,
planned_number, unit, gap, gap_unit, difference, by, planned_by, responsible, file, line, column, severity, finding,
said, write, quote, approver, until, marks, data, missing, by_day, planned_by_day, until_day, pack, pack_version,
article_date, as_of, encoding, sha256.
"""

import csv
import io
from collections.abc import Iterator

from plancheck.messages.labels import label
from plancheck.messages.papers import word
from plancheck.messages.phrases import Language, number
from plancheck.model.finding import Finding
from plancheck.model.outcome import Judgement, Result
from plancheck.report import paper_marks
from plancheck.report.counts import every_finding
from plancheck.report.paper import Cell
from plancheck.report.paper_cells import Cells, columns, figure, path
from plancheck.report.paper_rows import finding_row, in_articles_order, row
from plancheck.report.paper_totals import in_order, total_row
from plancheck.report.safe import visible
from plancheck.report.view import View

COLUMNS = (
    "row city_code city field code commitment outcome reason required required_number planned planned_number unit gap "
    "gap_unit difference by planned_by responsible file line column severity finding said write quote approver until marks data "
    "missing by_day planned_by_day until_day pack pack_version article_date as_of encoding sha256"
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
    checked, read = _checked(result, view), _read(result)
    for cells in _rows(result, language):
        file = read.get(cells["file"].text, {}) if "file" in cells else {}
        row = {**cells, **_days(cells), **checked, **file}
        table.writerow([_cell(row.get(head.key, Cell())) for head in heads])
    return "\ufeff" + written.getvalue()


def _checked(result: Result, view: View) -> Cells:
    """Against what: a table that travels alone still says it, in each row."""
    pack = result.pack
    return {
        "pack": Cell(pack.id),
        "pack_version": Cell(pack.version),
        "article_date": Cell(pack.article.date),
        "as_of": Cell(view.as_of.isoformat() if view.as_of else ""),
    }


def _read(result: Result) -> dict[str, Cells]:
    """File -> its encoding and hash."""
    return {
        path(plan.source.name): {"encoding": Cell(plan.source.encoding), "sha256": Cell(plan.source.digest)}
        for plan in result.plans
    }


def _days(cells: Cells) -> Cells:
    """The last day that a time limit means, as spreadsheets and programs sort it."""
    dated = {key: cells[key].day for key in ("by", "planned_by", "until") if key in cells}
    return {f"{key}_day": Cell(day.isoformat()) for key, day in dated.items() if day is not None}


def _rows(result: Result, language: Language) -> Iterator[Cells]:
    files = paper_marks.made_up(result)
    for judgement in sorted(in_articles_order(result, result.judgements), key=lambda one: one.city):
        yield _judged(result, judgement, language, files)
    for total in in_order(result):
        cells = total_row(result, total, language, files)
        # The sum stands where a plan's figure stands; how it was added up, in the text beside it.
        added: Cells = {
            "planned": cells["worked"],
            "planned_number": cells["sum"],
            "city": Cell(word("province", language)),
        }
        found = _found(total.finding, language)
        yield {**cells, **added, **found, "row": Cell(word("row.total", language)), "data": _data(cells, language)}
    shown = {id(one.finding) for one in result.judgements} | {id(one.finding) for one in result.totals}
    for finding in every_finding(result):
        if id(finding) not in shown:
            yield _beside(result, finding, language, files)


def _judged(result: Result, judgement: Judgement, language: Language, files: frozenset[str]) -> Cells:
    cells = row(result, judgement, language, files)
    finding = judgement.finding
    spot = finding.place if finding and finding.place else judgement.place
    return {
        **cells,
        **_found(finding, language),
        "row": Cell(word("row.judgement", language)),
        "file": Cell(path(spot.path) if spot else ""),
        "line": figure(spot.line if spot else None),
        "column": figure(spot.column if spot else None),
        "data": _data(cells, language),
    }


def _found(finding: Finding | None, language: Language) -> Cells:
    if finding is None:
        return {}
    return {"finding": Cell(finding.code.id), "severity": Cell(label(finding.severity.name.lower(), language))}


def _beside(result: Result, finding: Finding, language: Language, files: frozenset[str]) -> Cells:
    """What is said on a document, on the run, or on how an outcome was reached."""
    cells = finding_row(result, finding, language, files)
    made_up = "illustrative" in cells["said"].flags
    return {
        **cells,
        "row": Cell(word("row.finding", language)),
        "city_code": Cell(finding.city or ""),
        "code": cells["rule"],
        "write": cells["advice"],
        "data": Cell(word("banner", language) if made_up else ""),
    }


def _data(cells: Cells, language: Language) -> Cell:
    """In each row that shows a made-up figure."""
    return Cell(word("banner", language) if "illustrative" in cells["marks"].flags else "")


def _cell(cell: Cell) -> str:
    """A figure as plain digits; anything else as a text that no spreadsheet calculates."""
    return guarded(cell.text) if cell.number is None else number(cell.number)


def guarded(text: str) -> str:
    shown = visible(text)
    dangerous = text[:1] in ("\t", "\r", "\n") or shown.lstrip()[:1] in _FORMULA
    return f"'{shown}" if dangerous and shown else shown
