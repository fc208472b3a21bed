"""What a document for a meeting leaves to the other forms: long lists are drawn together, what stands twice is told once.

Every finding keeps its code and its place.
"""

from collections.abc import Callable, Iterator, Sequence

from plancheck.messages.labels import label
from plancheck.messages.official import official
from plancheck.messages.phrases import Language
from plancheck.report.docx_city import Row, every_table, laid, open_table, rows_of
from plancheck.report.docx_parts import side_by_side
from plancheck.report.paper import Cell, Column, Paper, Section, Table
from plancheck.report.paper_marks import SYMBOLS
from plancheck.values import replace

_FEW = 12
"""A list of so many rows stays as it is."""

_FINDINGS = frozenset({"findings", "document"})

_MADE_UP = "illustrative"

_PLAIN = frozenset(
    {"read", "counts", "open", "commitments", "ledger", "findings", "all_findings", "province", "matrix", "totals"}
)
"""Sections whose heading says what their one table is."""


def brief(paper: Paper, language: Language) -> Paper:
    """The same report with its long lists drawn together."""
    paper = _said_at_the_head(paper)
    told = set(_told(paper))
    every = {table.key: table for section in paper.sections for table in section.tables}
    return replace(paper, sections=tuple(_section(one, every, told, language) for one in paper.sections))


def _said_at_the_head(paper: Paper) -> Paper:
    """Where all figures are made up, as the banner of every page says, no figure needs the mark."""
    files = [table for section in paper.sections for table in section.tables if table.key == "files"]
    rows = [row for table in files for row in table.rows]
    if not paper.banner or not rows or not all(any(_MADE_UP in cell.flags for cell in row) for row in rows):
        return paper
    sections = (replace(one, tables=tuple(map(_unmarked, one.tables))) for one in paper.sections)
    return replace(paper, sections=tuple(sections))


def _unmarked(table: Table) -> Table:
    def bare(cell: Cell) -> Cell:
        flags = tuple(flag for flag in cell.flags if flag != _MADE_UP)
        return cell if flags == cell.flags else replace(cell, flags=flags)

    return replace(table, rows=tuple(tuple(map(bare, row)) for row in table.rows))


def _section(section: Section, every: dict[str, Table], told: set[tuple[str, str]], language: Language) -> Section:
    if section.key == "contributions" and section.tables:
        return replace(section, tables=(_parts(section, every, language),))
    # Why commitments do not apply is counted in the lead.
    tables = [_table(one, every, told, language) for one in section.tables if one.key != "reasons"]
    shown = tuple(one for one in tables if one.rows)
    if tables and not shown:
        return replace(section, paragraphs=(*section.paragraphs, official("brief.all.told", language)), tables=())
    if len(shown) == 1 and section.key in _PLAIN:
        shown = (replace(shown[0], title=section.title),)
    return replace(section, tables=shown)


def _parts(section: Section, every: dict[str, Table], language: Language) -> Table:
    """In English the symbols stand without words; the matrix says what they mean."""
    made = side_by_side(section.tables, section.title, language)
    legend = every["matrix"].notes[:1] if language == "en" and "matrix" in every else ()
    return replace(made, notes=(*legend, *made.notes))


def _table(table: Table, every: dict[str, Table], told: set[tuple[str, str]], language: Language) -> Table:
    if table.key in _FINDINGS:
        return _alike(_without_told(table, told, language), language)
    if table.key == "open":
        return open_table(table, every.get("commitments"), language)
    if table.key == "commitments":
        return every_table(table, language, open_elsewhere="open" in every)
    if table.key == "counts":
        return _across(table)
    draw = _DRAWN.get(table.key)
    return draw(table, language) if draw is not None and len(table.rows) > _FEW else table


def _across(table: Table) -> Table:
    """Few numbers take less room beside each other: a column for each row, with what is counted in its head."""
    first, *others = table.columns
    names = [row[0] for row in table.rows]
    heads = [Column(first.key, first.title)]
    for name in names:
        symbol = SYMBOLS.get(name.outcome, "")
        heads.append(Column(name.outcome or name.text, f"{symbol} {name.text}".strip(), "number"))
    rows = [
        (Cell(column.title), *(row[at] for row in table.rows))
        for at, column in enumerate(others, 1)
        if column.key not in ("waived", "baselined") or any(row[at].number for row in table.rows)
    ]
    return replace(table, columns=tuple(heads), rows=tuple(rows))


def _made(table: Table, keys: str, rows: Iterator[Row], *notes: str, group: str = "") -> Table:
    """The table with these of its columns."""
    columns = [next(column for column in table.columns if column.key == key) for key in keys.split()]
    return replace(laid(table, columns, rows, *notes), group=group, wide=len(columns) > 7)


def _told(paper: Paper) -> Iterator[tuple[str, str]]:
    """Code and place of what stands beside the outcome that it is about."""
    for section in paper.sections:
        for table in section.tables:
            if {"finding", "place"} <= {column.key for column in table.columns}:
                yield from ((row["finding"].text, row["place"].text) for row in rows_of(table) if row["place"].text)


def _without_told(table: Table, told: set[tuple[str, str]], language: Language) -> Table:
    keys = [column.key for column in table.columns]
    at = [keys.index(key) for key in ("finding", "file", "line")]

    def is_told(row: tuple[Cell, ...]) -> bool:
        code, file, line = (row[one].text for one in at)
        return (code, f"{file}:{line}") in told

    rows = tuple(row for row in table.rows if not is_told(row))
    notes = (official("brief.told", language),) if len(rows) < len(table.rows) else ()
    return replace(table, rows=rows, notes=(*notes, *table.notes))


def _alike(table: Table, language: Language) -> Table:
    """What is said in the same words of several lines of a file is said once."""
    keys = [column.key for column in table.columns]
    rows = []
    for same in _together(rows_of(table), [key for key in keys if key not in ("line", "column")]):
        lines = dict.fromkeys(row["line"].text for row in same)
        merged = {"line": Cell(label("separator", language).join(lines)), "column": Cell()}
        rows.append({**same[0], **(merged if len(same) > 1 else {})})
    return replace(table, rows=tuple(tuple(row[key] for key in keys) for row in rows))


def _together(rows: list[Row], keys: Sequence[str]) -> Iterator[list[Row]]:
    """Rows alike in these columns, in the order in which they come up."""
    groups: dict[tuple[str, ...], list[Row]] = {}
    for row in rows:
        groups.setdefault(tuple(row[key].text for key in keys), []).append(row)
    yield from groups.values()


def _named(same: list[Row], language: Language) -> Cell:
    """The commitments of the rows, each once, with their numbers."""
    names = (f"{row['code'].text} {row['commitment'].text}" for row in same)
    return Cell(label("separator", language).join(dict.fromkeys(names)))


def _assumed(table: Table, language: Language) -> Table:
    """A row for each reason; the commitments' names stand with their outcomes."""
    comma = label("separator", language)
    rows = (
        {**same[0], "code": Cell(comma.join(row["code"].text for row in same))}
        for same in _together(rows_of(table), ("by", "reason"))
    )
    return _made(table, "code by reason", rows)


def _not_reported(table: Table, language: Language) -> Table:
    """A row for each field that no plan of a city covers."""
    keys = [column.key for column in table.columns]
    by = ("city", "field") if "city" in keys else ("field",)
    rows = ({**same[0], "commitment": _named(same, language)} for same in _together(rows_of(table), by))
    return _made(table, " ".join((*by, "commitment")), rows)


def _not_applicable(table: Table, language: Language) -> Table:
    """A row for each field and reason."""
    rows = (
        {**same[0], "commitment": _named(same, language)} for same in _together(rows_of(table), ("field", "reason"))
    )
    return _made(table, "field reason commitment", rows, official("brief.quotes.apart", language))


def _notes(table: Table, language: Language) -> Table:
    """A row for each sort of note and file, with the lines where they stand."""
    keys = [column.key for column in table.columns]
    by = ("city", "kind", "finding") if "city" in keys else ("kind", "finding")
    comma = label("separator", language)

    def rows() -> Iterator[Row]:
        listed = [{**row, "file": Cell(row["place"].text.rpartition(":")[0])} for row in rows_of(table)]
        for same in _together(listed, (*by, "file")):
            codes = dict.fromkeys(row["code"].text for row in same)
            yield {**same[0], "code": Cell(comma.join(codes)), "place": Cell(places(same, comma))}

    return _made(table, " ".join((*by, "place", "code")), rows(), official("brief.notes", language))


def places(same: list[Row], comma: str) -> str:
    """file:3、7 - each line of one file once."""
    lines = sorted({row["place"].text for row in same if row["place"].text}, key=_line)
    if not lines:
        return ""
    return f"{same[0]['file'].text}:{comma.join(line.rpartition(':')[2] for line in lines)}"


def _line(place: str) -> tuple[int, str]:
    line = place.rpartition(":")[2]
    return (int(line), "") if line.isdigit() else (0, line)


_DRAWN: dict[str, Callable[[Table, Language], Table]] = {
    "assumed": _assumed,
    "not_reported": _not_reported,
    "not_applicable": _not_applicable,
    "notes": _notes,
}
