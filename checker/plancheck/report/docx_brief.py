"""What a document for a meeting leaves to the other forms: long lists are drawn together, what stands twice is told once.

Every finding keeps its code and its place.
"""

from collections.abc import Callable, Iterator, Sequence

from plancheck.messages.labels import label
from plancheck.messages.official import official
from plancheck.messages.phrases import Language
from plancheck.report.docx_parts import side_by_side
from plancheck.report.paper import Cell, Paper, Section, Table
from plancheck.values import replace

_FEW = 12
"""A list of so many rows stays as it is."""

_CLOSED = frozenset({"met", "reported", "not_applicable"})
_FINDINGS = frozenset({"findings", "document"})

_WEIGHTS = {
    "commitment": 60, "reason": 24, "place": 30, "code": 36, "finding": 14, "city": 13, "field": 14, "kind": 20, "by": 16,
}  # fmt: skip
"""Share of the page's width of what holds many."""

Row = dict[str, Cell]


def brief(paper: Paper, language: Language) -> Paper:
    """The same report with its long lists drawn together."""
    told = set(_told(paper))
    return replace(paper, sections=tuple(_section(one, told, language) for one in paper.sections))


def _section(section: Section, told: set[tuple[str, str]], language: Language) -> Section:
    if section.key == "contributions" and section.tables:
        return replace(section, tables=(side_by_side(section.tables, section.title, language),))
    tables = [_table(one, told, language) for one in section.tables]
    shown = tuple(one for one in tables if one.rows)
    if len(shown) < len(section.tables) and not shown:
        return replace(section, paragraphs=(*section.paragraphs, official("brief.all.told", language)), tables=())
    return replace(section, tables=shown)


def _table(table: Table, told: set[tuple[str, str]], language: Language) -> Table:
    if table.key in _FINDINGS:
        return _alike(_without_told(table, told, language), language)
    if table.key == "commitments":
        return _shorter(table, language)
    draw = _DRAWN.get(table.key)
    return draw(table, language) if draw is not None and len(table.rows) > _FEW else table


def _rows(table: Table) -> list[Row]:
    keys = [column.key for column in table.columns]
    return [dict(zip(keys, row, strict=True)) for row in table.rows]


def _made(table: Table, keys: str, rows: Iterator[Row], *notes: str, group: str = "") -> Table:
    """The table with these of its columns."""
    columns = [next(column for column in table.columns if column.key == key) for key in keys.split()]
    columns = [replace(column, weight=_WEIGHTS.get(column.key, column.weight)) for column in columns]
    laid = tuple(tuple(row.get(column.key, Cell()) for column in columns) for row in rows)
    return replace(
        table, columns=tuple(columns), rows=laid, notes=(*notes, *table.notes), group=group, wide=len(columns) > 7
    )


def _told(paper: Paper) -> Iterator[tuple[str, str]]:
    """Code and place of what stands beside the outcome that it is about."""
    for section in paper.sections:
        for table in section.tables:
            if {"finding", "place"} <= {column.key for column in table.columns}:
                yield from ((row["finding"].text, row["place"].text) for row in _rows(table) if row["place"].text)


def _without_told(table: Table, told: set[tuple[str, str]], language: Language) -> Table:
    keys = [column.key for column in table.columns]
    at = [keys.index(key) for key in ("finding", "file", "line")]

    def is_told(row: tuple[Cell, ...]) -> bool:
        code, file, line = (row[one].text for one in at)
        return (code, f"{file}:{line}") in told

    rows = tuple(row for row in table.rows if not is_told(row))
    notes = (official("brief.told", language),) if len(rows) < len(table.rows) else ()
    return replace(table, rows=rows, notes=(*notes, *table.notes))


def _shorter(table: Table, language: Language) -> Table:
    """The article's sentence stands with what is open, and the gap in the table to be sent back."""
    kept = [at for at, column in enumerate(table.columns) if column.key not in ("gap", "gap_unit")]
    columns = tuple(table.columns[at] for at in kept)
    rows = [{**row, "quote": Cell()} if row["outcome"].outcome in _CLOSED else row for row in _rows(table)]
    laid = tuple(tuple(row[column.key] for column in columns) for row in rows)
    return replace(table, columns=columns, rows=laid, notes=(official("brief.quotes", language), *table.notes))


def _alike(table: Table, language: Language) -> Table:
    """What is said in the same words of several lines of a file is said once."""
    keys = [column.key for column in table.columns]
    rows = []
    for same in _together(_rows(table), [key for key in keys if key not in ("line", "column")]):
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
        for same in _together(_rows(table), ("by", "reason"))
    )
    return _made(table, "code by reason", rows)


def _not_reported(table: Table, language: Language) -> Table:
    """A row for each field that no plan of a city covers."""
    keys = [column.key for column in table.columns]
    by = ("city", "field") if "city" in keys else ("field",)
    rows = ({**same[0], "commitment": _named(same, language)} for same in _together(_rows(table), by))
    return _made(table, " ".join((*by, "commitment")), rows)


def _notes(table: Table, language: Language) -> Table:
    """A row for each sort of note and file, with the lines where they stand."""
    keys = [column.key for column in table.columns]
    by = ("city", "kind", "finding") if "city" in keys else ("kind", "finding")
    comma = label("separator", language)

    def rows() -> Iterator[Row]:
        listed = [{**row, "file": Cell(row["place"].text.rpartition(":")[0])} for row in _rows(table)]
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
    "notes": _notes,
}
