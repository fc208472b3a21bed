"""A city's commitments as a meeting reads them: what is open in one table with all that is said of it, the rest a row each."""

from collections.abc import Iterator, Sequence

from plancheck.messages.labels import colon
from plancheck.messages.official import official
from plancheck.messages.phrases import Language
from plancheck.report.paper import Cell, Column, Table
from plancheck.report.paper_cells import column
from plancheck.report.paper_marks import signs
from plancheck.values import replace

CLOSED = frozenset({"met", "reported", "not_applicable"})

_TOLD = ("responsible", "place", "finding", "said", "write", "quote")
"""What is told of an open commitment below its row."""

_REMARKS = ("place", "finding", "said", "write")
"""What is told below the row of one that is closed and has a finding all the same."""

Row = dict[str, Cell]


def rows_of(table: Table) -> list[Row]:
    keys = [column.key for column in table.columns]
    return [dict(zip(keys, row, strict=True)) for row in table.rows]


def laid(table: Table, heads: Sequence[Column], rows: Iterator[Row], *notes: str) -> Table:
    """The table with these columns and rows; what a row does not have stays empty."""
    made = tuple(tuple(row.get(head.key, Cell()) for head in heads) for row in rows)
    return replace(table, columns=tuple(heads), rows=made, notes=(*notes, *table.notes), wide=False)


def open_table(table: Table, every: Table | None, language: Language) -> Table:
    """What is asked beside what is planned and the empty columns; all that is said of it below. `every`: the list of all."""
    heads = {column.key: column for one in (every, table) if one is not None for column in one.columns}
    told = {row["code"].text: row for row in rows_of(every)} if every is not None else {}
    blank = [column for column in table.columns if column.kind == "blank"]
    shown = [heads[key] for key in ("field", "commitment", "outcome", "required", "planned") if key in heads]
    shown += blank + [heads[key] for key in _TOLD if key in heads]
    rows = ({**told.get(row["code"].text, {}), **row, **_merged(row, language)} for row in rows_of(table))
    return replace(laid(table, shown, rows), group="field" if "field" in heads else "")


def _merged(row: Row, language: Language) -> Row:
    """Number with name, outcome with gap, requirement with time limit."""
    outcome, empty = row["outcome"], Cell()
    amount = (row.get("gap", empty).text, row.get("gap_unit", empty).text)
    gap = ("" if language == "zh-CN" else " ").join(filter(None, amount))
    required = filter(None, (marked(row["required"]), marked(row.get("by", empty))))
    return {
        "commitment": Cell(f"{row['code'].text} {row['commitment'].text}"),
        "outcome": replace(outcome, text="\n".join(filter(None, (marked(outcome), gap))), flags=()),
        "required": Cell("\n".join(required)),
    }


def marked(cell: Cell) -> str:
    return cell.text + signs(cell.flags)


def every_table(table: Table, language: Language, *, open_elsewhere: bool) -> Table:
    """A row for each commitment: what is asked, the outcome, what is planned, who answers for it, on which line."""
    rows = rows_of(table)
    files = sorted({row["place"].text.rpartition(":")[0] for row in rows if row["place"].text})
    heads = {column.key: column for column in table.columns}
    shown = [heads["field"], replace(heads["commitment"], title=official("asked", language))]
    shown += [heads["outcome"], heads["planned"], heads["by"]]
    shown += [Column("who", heads["responsible"].title), column("line", language)]
    told = _REMARKS if open_elsewhere else _TOLD[1:]
    shown += [heads[key] for key in told]
    notes = [official("brief.lines", language, file=files[0])] if len(files) == 1 else []
    notes.append(official("brief.open" if open_elsewhere else "brief.quotes", language))
    lines = (_line(row, told, language, alone=len(files) == 1, elsewhere=open_elsewhere) for row in rows)
    return laid(table, shown, lines, *notes)


def _line(row: Row, told: Sequence[str], language: Language, *, alone: bool, elsewhere: bool) -> Row:
    is_closed = row["outcome"].outcome in CLOSED
    remarked = bool(row["finding"].text) if is_closed else not elsewhere
    kept = {key: row[key] for key in told if remarked and (key != "quote" or not is_closed)}
    flags = tuple(flag for flag in row["planned"].flags if flag not in row["outcome"].flags)
    place = row["place"].text
    return {
        **{key: row[key] for key in ("field", "outcome", "by")},
        "commitment": Cell(_asked(row, language)),
        "planned": replace(row["planned"], flags=flags),
        "who": row["responsible"],
        "line": Cell(place.rpartition(":")[2] if alone else place),
        **kept,
    }


def _asked(row: Row, language: Language) -> str:
    """Number, name and requirement; a requirement that names the commitment needs no name."""
    code, name, required = row["code"].text, row["commitment"].text, marked(row["required"])
    if not required or name.casefold() in required.casefold():
        return f"{code} {required or name}"
    return f"{code} {name}{colon(language)}{required}"
