"""Reads a form that was filled in: its cells become the text of a plan, which the reader of plans reads."""

from collections.abc import Iterator

from plancheck.codes import forms as codes
from plancheck.digests import sha256
from plancheck.forms.body import Body
from plancheck.forms.composing import Composition
from plancheck.forms.gathered import Gathered
from plancheck.forms.grid import Grid, grid_of, place_of
from plancheck.forms.head import compose_head
from plancheck.forms.record import SHEET, Record, read
from plancheck.forms.strays import strays
from plancheck.forms.units import without_bare_figures
from plancheck.forms.workbook import is_form
from plancheck.model.finding import Finding, Name, found
from plancheck.model.plan import Plan, Text, Unread
from plancheck.reading.plan import read_plan
from plancheck.source import Place, Span
from plancheck.values import replace
from plancheck.workbooks import Opened, opened

_NO_RECORD = Name("隐藏的工作表被删除或改动", "its hidden sheet was deleted or changed")
_NO_COLUMNS = Name("找不到填报表的各列", "the columns of the form cannot be found")


def read_form(name: str, data: bytes) -> Plan | Finding:
    """The plan that stands in a form, with a finding for every filled cell that could not be read; or why it is none."""
    top = Place(name, 1, 1, 1, 1)
    book = opened(data)
    if isinstance(book, Name):
        return found(codes.WORKBOOK_UNREADABLE, top, reason=book, blocking=True)
    record = _record(book)
    if record is None:
        if is_form(data):
            return found(codes.FORM_DAMAGED, top, reason=_NO_RECORD, blocking=True)
        return found(codes.NOT_A_FORM, top, blocking=True)
    grids = [grid_of(book, title) for title in book.formulas.sheetnames if title != SHEET]
    body = next((made for grid in grids if (made := Body.found_in(grid, record))), None)
    if body is None:
        return found(codes.FORM_DAMAGED, top, reason=_NO_COLUMNS, blocking=True)
    return _plan(name, sha256(data).hexdigest(), record, grids, body)


def _record(book: Opened) -> Record | None:
    if SHEET not in book.formulas.sheetnames:
        return None
    cells = getattr(book.values[SHEET], "_cells", {})
    return read([str(cells[at].value) for at in sorted(cells) if at[1] == 1 and cells[at].value is not None])


def _plan(name: str, digest: str, record: Record, grids: list[Grid], body: Body) -> Plan:
    composition, gathered = Composition(), Gathered()
    compose_head(composition, gathered, record, grids)
    body.compose(composition, gathered)
    for grid in grids:
        strays(grid, record, gathered)
    notes = list(_remembered(composition, gathered))
    source = composition.source(name, digest)
    plan = read_plan(source)
    plan, bare = without_bare_figures(plan, gathered.units)
    said = [
        Finding(one.code, one.code.severity, place_of(name, one.cell), one.facts, blocking=one.blocking)
        for one in gathered.findings
    ]
    unread = tuple(Unread(Text(text, span)) for text, span in notes)
    findings = sorted((*plan.findings, *bare, *said), key=_order)
    return replace(plan, unread=(*plan.unread, *unread), findings=tuple(findings))


def _remembered(composition: Composition, gathered: Gathered) -> Iterator[tuple[str, Span]]:
    """Texts that were not read stand behind the plan as comments, so that findings have a place in it."""
    for text, cell in gathered.unread:
        composition.add("# ", cell)
        yield text, composition.add(" ".join(text.split()) or "-", cell)
        composition.add("\n", cell)


def _order(finding: Finding) -> tuple[str, int, int]:
    place = finding.place
    return (place.cell.partition("!")[0], place.line, place.column) if place else ("", 0, 0)
