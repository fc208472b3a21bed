"""Fits a table that has more columns than a page is wide: units join their figures, sentences stand below the row."""

from collections.abc import Iterator, Sequence

from plancheck.report.paper import Cell, Column, Table
from plancheck.values import replace, value

_UPRIGHT = 7
"""Columns that an upright page can hold."""

_BELOW = (
    "field", "responsible", "place", "finding", "reason", "approver", "until", "missing", "said", "write", "advice",
    "worked", "quote", "encoding", "sha256",
)  # fmt: skip
"""Columns that go below a row where not all find room in it."""

_ALWAYS_BELOW = frozenset({"encoding", "sha256"})
"""What only somebody looks at who looks for it."""

_SENTENCES = frozenset({"reason", "missing", "said", "write", "advice", "worked", "quote"})
"""Those of them that take a line of their own."""

_BOTH = {"said", "advice"}
"""Two sentences in a row leave each but half a line's room on a page that is full of columns."""

_JOINED = {
    "gap": (("gap_unit",), ""),
    "sum": (("unit",), ""),
    "difference": (("unit",), ""),
    "figure": (("unit",), ""),
    "file": (("line", "column"), ":"),
    "kind": (("finding",), " "),
}
"""A column -> those whose text is put behind its own, and what stands between."""

_SAID_BY = {
    "required_number": "required", "planned_number": "planned", "usual_unit": "responsible", "city_code": "city",
    "unit": "required", "finding_name": "finding",
}  # fmt: skip
"""A column for sorting and reckoning -> the one that says the same in words."""

_SELDOM = frozenset({"waived", "baselined"})
"""Numbers that are mostly nought, and are then left out."""

_BY_HAND = {"feedback": 15, "new_target": 12, "new_deadline": 10}
"""What the city's answer gets of the page's width."""

Line = tuple[tuple[str, Cell], ...]
"""Cells that share a line, each with the title of its column."""


@value
class Fitted:
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    below: tuple[tuple[Line, ...], ...]
    """For each row, the lines that stand across the table below it."""
    groups: tuple[Cell | None, ...]
    """For each row, the heading of its group, where the table has groups."""
    wide: bool
    """Whether it needs a page on its side."""


def fitted(table: Table) -> Fitted:
    """The table as a page can hold it; nothing that it says to a reader is lost."""
    keys = [column.key for column in table.columns]
    kept = [at for at in range(len(keys)) if not _is_spare(table, keys, at)]
    movable = [at for at in kept if keys[at] in _BELOW and table.columns[at].kind in ("text", "place")]
    sentences = {keys[at] for at in movable if keys[at] in _SENTENCES}
    crowded = bool(sentences) and len(kept) > _UPRIGHT
    moved = set(movable) if crowded else {at for at in movable if keys[at] in _ALWAYS_BELOW}
    if len(kept) == _UPRIGHT and sentences >= _BOTH:
        moved |= {at for at in movable if keys[at] in sentences}
    below = sorted(moved)
    shown = [at for at in kept if at not in below]
    group = keys.index(table.group) if table.group in keys else None
    return Fitted(
        tuple(_column(table.columns[at]) for at in shown),
        tuple(tuple(_cell(row, keys, at) for at in shown) for row in table.rows),
        tuple(
            tuple(_lines([(table.columns[at], _cell(row, keys, at)) for at in below if row[at].text]))
            for row in table.rows
        ),
        tuple(None if group is None else row[group] for row in table.rows),
        table.wide and len(shown) > _UPRIGHT,
    )


def _is_spare(table: Table, keys: Sequence[str], at: int) -> bool:
    """Whether a reader of the page misses nothing without this column.

    The names of marks are spare because their signs stand in the outcome's cell and their meaning below the table.
    """
    key = keys[at]
    if key in (table.group, "marks") or _SAID_BY.get(key) in keys:
        return True
    if any(key in others and owner in keys for owner, (others, _) in _JOINED.items()):
        return True
    cells = [row[at] for row in table.rows]
    if key in _SELDOM and all(cell.text == "0" for cell in cells):
        return True
    empty = table.columns[at].kind != "blank" and not any(cell.text or cell.flags or cell.outcome for cell in cells)
    return empty or (key == "code" and all(cell.text and table.title.startswith(cell.text) for cell in cells))


def _lines(texts: Sequence[tuple[Column, Cell]]) -> Iterator[Line]:
    """The short ones share the first line; each sentence has its own."""
    short = tuple((column.title, cell) for column, cell in texts if column.key not in _SENTENCES)
    if short:
        yield short
    yield from (((column.title, cell),) for column, cell in texts if column.key in _SENTENCES)


def _column(column: Column) -> Column:
    return replace(column, weight=_BY_HAND.get(column.key, column.weight))


def _cell(row: Sequence[Cell], keys: Sequence[str], at: int) -> Cell:
    """The cell with what joins it: 5 + 个百分点, 大连.plan + 17 + 1."""
    others, between = _JOINED.get(keys[at], ((), ""))
    texts = [row[at].text, *(row[keys.index(key)].text for key in others if key in keys)]
    if not texts[0]:
        return row[at]
    joint = between or (" " if texts[-1].isascii() and texts[-1][:1].isalpha() else "")
    return replace(row[at], text=joint.join(filter(None, texts)))
