"""Places as a public document names them: 第142行, with the file's name only where there are several files."""

from collections.abc import Sequence

from plancheck.messages.official import official
from plancheck.messages.phrases import Language
from plancheck.report.paper import Cell, Paper, Table
from plancheck.values import replace

_OF_FILES = "files"


def in_words(paper: Paper, language: Language) -> Paper:
    """The same report; which files were read stands in it with their whole paths."""
    files = [row for section in paper.sections for table in section.tables for row in _paths(table)]
    sections = (
        replace(one, tables=tuple(_table(table, files, language) for table in one.tables)) for one in paper.sections
    )
    return replace(paper, sections=tuple(sections))


def _paths(table: Table) -> Sequence[str]:
    if table.key != _OF_FILES:
        return ()
    at = [column.key for column in table.columns].index("file")
    return [row[at].text for row in table.rows]


def _table(table: Table, files: Sequence[str], language: Language) -> Table:
    keys = [column.key for column in table.columns]
    if table.key == _OF_FILES or not {"place", "line"} & set(keys):
        return table
    return replace(table, rows=tuple(tuple(_row(row, keys, files, language)) for row in table.rows))


def _row(row: Sequence[Cell], keys: Sequence[str], files: Sequence[str], language: Language) -> Sequence[Cell]:
    cells = dict(zip(keys, row, strict=True))
    for key in ("place", "line"):
        path, _, line = cells.get(key, Cell()).text.rpartition(":")
        if path:
            cells[key] = replace(cells[key], text=_said(path, line, files, language))
    if {"file", "line", "column"} <= set(keys) and cells["line"].text:
        said = _said(cells["file"].text, cells["line"].text, files, language)
        cells |= {"file": replace(cells["file"], text=said), "line": Cell(), "column": Cell()}
    return [cells[key] for key in keys]


def _said(path: str, line: str, files: Sequence[str], language: Language) -> str:
    """A cell of a workbook has a name of its own."""
    where = official("line", language, line=line) if line[:1].isdigit() else line
    if list(files) == [path]:
        return where
    name = path.rpartition("/")[2]
    alone = [one.rpartition("/")[2] for one in files].count(name) == 1
    return official("line.of", language, file=name if alone and path in files else path, line=where)
