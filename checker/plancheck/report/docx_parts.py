"""What each contributor adds to each total, side by side: a row for each total, a column for each contributor."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from plancheck.messages.official import official
from plancheck.messages.phrases import Language, amount
from plancheck.model.unit import Unit
from plancheck.report.paper import Cell, Column, Table
from plancheck.report.paper_cells import column
from plancheck.report.paper_marks import signs

_WITH, _WITHOUT = 8, 6
"""Share of the page's width for a contributor with figures and for one without."""

_BARE = Unit("", "")
"""The unit stands in a column of its own."""

_MILLION = Decimal(1_000_000)

Row = dict[str, Cell]


def side_by_side(tables: Sequence[Table], title: str, language: Language) -> Table:
    """One table of all totals; the worked sums, which are the first note of each, stand with the totals themselves."""
    parts = [[_row(table, row) for row in table.rows] for table in tables]
    names: dict[str, int] = {}
    for row in (row for rows in parts for row in rows):
        name = row["contributor"].text
        names[name] = max(names.get(name, 0), _WITHOUT if row["figure"].number is None else _WITH)
    heads = [column("code", language), column("commitment", language), column("unit", language)]
    heads += [Column(name, name, "outcome", weight) for name, weight in names.items()]
    notes = dict.fromkeys(note for table in tables for note in table.notes[1:])
    lines = [_line(table, rows, names, language) for table, rows in zip(tables, parts, strict=True)]
    below = (official("brief.parts", language), *notes)
    return Table("contributions", title, tuple(heads), tuple(lines), below, wide=True)


def _row(table: Table, row: Sequence[Cell]) -> Row:
    return dict(zip((one.key for one in table.columns), row, strict=True))


def _line(table: Table, rows: Sequence[Row], names: Iterable[str], language: Language) -> tuple[Cell, ...]:
    code = rows[0]["code"].text
    unit = next((row["unit"].text for row in rows if row["unit"].text), "")
    scale = _scale(rows) if language == "en" else Decimal(1)
    if scale > 1:
        unit = official("brief.million", language, unit=unit)
    parts = {row["contributor"].text: _part(row, scale, language) for row in rows}
    name = table.title.removeprefix(code).strip()
    return (Cell(code), Cell(name), Cell(unit), *(parts.get(name, Cell()) for name in names))


def _scale(rows: Sequence[Row]) -> Decimal:
    """English has no 万 and 亿 to shorten a figure by: large ones count millions, the whole row alike."""
    figures = [abs(number) for row in rows if (number := row["figure"].number)]
    return _MILLION if figures and min(figures) >= _MILLION else Decimal(1)


def _part(row: Row, scale: Decimal, language: Language) -> Cell:
    """Figure, share, weight below each other; where nothing is stated, why. The marks stand where there is room."""
    figure, marks = row["figure"], signs(row["figure"].flags)
    if figure.number is None:
        return row["status"]
    text = amount(figure.number / scale, _BARE, language)
    share, weight = row["share"].text, row["weight"].text
    lines = (text, f"{share}{marks}", weight) if share else (f"{text}{marks}", weight)
    return Cell("\n".join(filter(None, lines)))
