"""The gap reports as GitHub-flavoured Markdown: the city's alone, or the province's and then each city's."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from plancheck.messages.papers import word
from plancheck.messages.phrases import Language
from plancheck.model.outcome import Result
from plancheck.report import paper_marks
from plancheck.report.city_paper import city_papers
from plancheck.report.markdown_text import escaped
from plancheck.report.paper import Cell, Column, Paper, Section, Table
from plancheck.report.province_paper import province_paper
from plancheck.report.view import View

_HIDDEN = frozenset({"city_code", "required_number", "planned_number", "finding_name", "usual_unit", "marks"})
"""Columns for programs and spreadsheets; here their figures stand in words, and marks stand beside each cell."""

_WORKED = "worked"
"""The addition stands with the parts of its total."""

_FIRST = frozenset({"by_unit"})
"""Tables whose rows are named by a column that is hidden elsewhere."""


def render(result: Result, view: View) -> str:
    """A run that judges one city and no totals gives that city's report alone."""
    papers = city_papers(result, view)
    if len(papers) != 1 or result.totals:
        papers = (province_paper(result, view), *papers)
    return "\n---\n\n".join(map(render_paper, papers))


def render_paper(paper: Paper) -> str:
    """One report as it is laid out already."""
    return "".join(f"{line}\n" for line in _paper(paper))


def _paper(paper: Paper) -> Iterator[str]:
    yield f"# {escaped(paper.title)}"
    if paper.banner:
        yield ""
        yield f"> **{escaped(paper.banner)}**"
    for text in paper.lead:
        yield ""
        yield escaped(text)
    for section in paper.sections:
        yield from _section(section, paper)


def _section(section: Section, paper: Paper) -> Iterator[str]:
    yield ""
    yield f"## {escaped(section.title)}"
    for text in section.paragraphs:
        yield ""
        yield escaped(text)
    for table in section.tables:
        own = len(section.tables) > 1
        if own:
            yield ""
            yield f"### {escaped(table.title)}"
        yield from _table(table, paper, "####" if own else "###")


def _table(table: Table, paper: Paper, level: str) -> Iterator[str]:
    """The table, cut into one for each group under the group's name, and its notes; `level`: of a heading below its own."""
    keys = [head.key for head in table.columns]
    if table.group in keys:
        at = keys.index(table.group)
        for _, same in groupby(table.rows, key=lambda row: row[at].text):
            rows = list(same)
            yield ""
            yield f"{level} {escaped(rows[0][at].text)}{paper_marks.signs(rows[0][at].flags)}"
            yield from _grid(table, rows)
    else:
        yield from _grid(table, table.rows)
    language: Language = "en" if paper.language == "en" else "zh-CN"
    unneeded = {word("note.blank", language), *(() if table.key in _FIRST else (word("note.units", language),))}
    for note in table.notes:
        if note not in unneeded:
            yield ""
            yield escaped(note)


def _grid(table: Table, rows: Sequence[tuple[Cell, ...]]) -> Iterator[str]:
    shown = [at for at, head in enumerate(table.columns) if _is_shown(head, table)]
    heads = [table.columns[at] for at in shown]
    yield ""
    yield _line(escaped(head.title) for head in heads)
    yield _line("---:" if head.kind == "number" else "---" for head in heads)
    for row in rows:
        yield _line(_cell(row[at]) for at in shown)


def _is_shown(head: Column, table: Table) -> bool:
    """Empty columns to be filled in by hand are of no use in a text."""
    if head.key in _HIDDEN and table.key not in _FIRST:
        return False
    return head.kind != "blank" and head.key not in (table.group, _WORKED)


def _line(cells: Iterator[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(cell: Cell) -> str:
    symbol = paper_marks.SYMBOLS.get(cell.outcome, "")
    text = escaped(cell.text)
    signs = paper_marks.signs(cell.flags)
    return f"{symbol} {text}{signs}" if symbol else f"{text}{signs}"
