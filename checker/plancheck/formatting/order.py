"""The order of the fields of a head and of an item."""

from collections.abc import Iterator, Sequence

from plancheck.formatting.rows import Edit
from plancheck.formatting.sheet import Sheet
from plancheck.model.plan import ItemType

HEAD = (
    "TITLE_NAME", "CITY", "COUNTY", "PARENT", "PERIOD", "NUMBER", "ORGAN", "WRITTEN", "PUBLISHED", "BASIS", "SCOPE",
    "DATA", "DATA_SOURCE",
)  # fmt: skip
ITEM = (
    "BASELINE", "NATURE", "LEAD", "RESPONSIBLE", "SUPPORT", "PERSON", "DEADLINE", "BREAKDOWN", "ORIGINAL", "CALIBER",
    "CORRESPONDS", "EXEMPTION", "REMARK", "RESULT",
)  # fmt: skip
MEASURE = ("DEADLINE", *(one for one in ITEM if one != "DEADLINE"))
"""What a measure lacks in a figure it says with its deadline, so that stands first."""


def order_edits(sheet: Sheet) -> list[Edit]:
    """A change for each run of fields that stand in another order; a run with anything else between stays."""
    edits = []
    for rows, order in _runs(sheet):
        keys = [_key(sheet, row) for row in rows]
        fields = [key for key in keys if key != "RESULT"]
        if len(set(fields)) < len(fields) or any(key not in order for key in keys):
            continue
        wanted = sorted(rows, key=lambda row: order.index(_key(sheet, row)))
        if wanted != rows:
            edits.append(Edit(rows[0], rows[-1] + 1, tuple(sheet.rows[row] for row in wanted)))
    return edits


def _runs(sheet: Sheet) -> Iterator[tuple[list[int], Sequence[str]]]:
    head = _run(sheet, min(sheet.lines, default=0), "H")
    if head:
        yield head, HEAD
    for at, item in sheet.items.items():
        if sheet.lines[at].letter == "I":
            run = _run(sheet, at + 1, "FD")
            if run:
                yield run, MEASURE if item.type is ItemType.MEASURE else ITEM


def _run(sheet: Sheet, start: int, letters: str) -> list[int]:
    """The rows from `start` on that are such lines, up to the first that is not; none if one of them stays as it is."""
    rows = []
    at = start
    while at in sheet.lines and sheet.lines[at].letter in letters:
        rows.append(at)
        at += 1
    return (
        [] if sheet.stays & set(rows) or (at < len(sheet.rows) and sheet.is_comment(at) and letters == "FD") else rows
    )


def _key(sheet: Sheet, row: int) -> str:
    line = sheet.lines[row]
    return "RESULT" if line.letter == "D" else line.key
