"""A comparison of two versions as one self-contained HTML page, without any script."""

from plancheck.messages.pages import word
from plancheck.messages.phrases import Language
from plancheck.model.change import WORSE, Comparison
from plancheck.report import paper_marks
from plancheck.report.diff_paper import diff_paper
from plancheck.report.diff_words import Names, before_all, said
from plancheck.report.html_marks import badge, mark_tags
from plancheck.report.html_page import Page, Part, page, region
from plancheck.report.html_tags import Markup, joined, tag
from plancheck.report.paper import Cell, Column, Section, Table
from plancheck.report.view import View


def render(made: Comparison, names: Names, view: View) -> str:
    paper = diff_paper(made, names, view)
    language = view.language
    warned = set(before_all(made, language))
    lead = tuple(
        tag("p", tag("strong", text), cls="verdict") if text in warned else tag("p", text) for text in paper.lead
    )
    parts = tuple(_part(section, language) for section in paper.sections)
    return page(Page(paper.title, language, bool(paper.banner), lead, parts, scripted=False))


def _part(section: Section, language: Language) -> Part:
    several = len(section.tables) > 1
    tables = [
        joined(tag("h3", table.title), _table(table, f"{section.title} {table.title}", language))
        if several
        else _table(table, section.title, language)
        for table in section.tables
    ]
    body = joined(*[tag("p", text) for text in section.paragraphs], *tables)
    return Part(section.key, section.title, body, wide=any(table.wide for table in section.tables))


def _table(table: Table, name: str, language: Language) -> Markup:
    heads = [tag("th", one.title, scope="col", cls=_figure(one)) for one in table.columns]
    rows = [
        tag("tr", *[_cell(cell, column, language, at == 0) for at, (cell, column) in enumerate(zip(row, table.columns, strict=True))])
        for row in table.rows
    ]  # fmt: skip
    caption = tag("caption", name, cls="vh")
    made = tag("table", caption, tag("thead", tag("tr", *heads)), tag("tbody", *rows), cls=f"findings {table.key}")
    notes = [tag("p", note, cls="note") for note in table.notes]
    return joined(region(word("table.region", language, name=name), made), *notes)


def _cell(cell: Cell, column: Column, language: Language, is_first: bool) -> Markup:
    if column.kind == "outcome" and cell.outcome:
        shown: Markup | str = badge(cell.outcome, language)
    elif column.key in ("change", "trend"):
        shown = tag("span", cell.text, cls=f"severity {_weight(cell.text, language)}")
    else:
        shown = cell.text
    marks = mark_tags(paper_marks.ordered(cell.flags), language)
    if is_first:
        return tag("th", shown, marks, scope="row")
    return tag("td", shown, marks, cls=_figure(column))


def _figure(column: Column) -> str | None:
    return "figure" if column.kind == "number" else None


def _weight(text: str, language: Language) -> str:
    """A colour for what is worse; the words say it too."""
    worse = {said(kind, language) for kind in WORSE} | {said("worse", language)}
    return "error" if worse & set(text.split(said("types", language))) else "note"
