"""What a form knows of itself, on a hidden sheet: its city and pack, its columns, its rows, and every fixed text in it."""

import json
from collections.abc import Iterable

from plancheck.digests import sha256
from plancheck.forms.commitments import Group
from plancheck.values import value

SHEET = "_plancheck"
MARK = "plancheck-form"
_CHUNK = 30_000
"""Characters: a cell holds 32,767."""

COLUMNS = (
    "order", "name", "required", "target", "deadline", "lead", "responsible", "baseline", "nature", "remark", "id",
)  # fmt: skip
TO_FILL = ("target", "deadline", "lead", "responsible", "baseline", "nature", "remark")
HEAD = (
    "TITLE_NAME", "CITY", "PERIOD", "NUMBER", "ORGAN", "WRITTEN", "PUBLISHED", "BASIS", "SCOPE", "DATA", "DATA_SOURCE",
)  # fmt: skip
FIXED_HEAD = ("CITY", "BASIS")
FREE = "+"
"""With it begins the id of a row for a further commitment."""
FIELD = "#"
"""With it begins the id of the row that names a field of policy."""


@value
class KnownRow:
    """A row as it was issued."""

    id: str
    code: str
    is_measure: bool
    optional: bool
    head: str
    names: tuple[str, ...]
    shown: str
    required: str
    example: str
    unit: str
    multiplied: str


@value
class Record:
    """The whole of it. `columns` and `head`: how each is called on the sheet; `fixed`: marks of all fixed texts."""

    language: str
    pack: str
    city: str
    columns: dict[str, str]
    head: dict[str, str]
    fields: dict[str, str]
    rows: tuple[KnownRow, ...]
    fixed: frozenset[str]

    def is_fixed(self, text: str) -> bool:
        return mark(text) in self.fixed


def known_rows(groups: Iterable[Group]) -> tuple[KnownRow, ...]:
    return tuple(
        KnownRow(
            row.id, row.code, row.is_measure, row.optional, row.head, row.names, row.shown, row.required, row.example,
            row.unit, row.multiplied,
        )
        for group in groups
        for row in group.rows
    )  # fmt: skip


def mark(text: str) -> str:
    """What two texts share that differ in blanks and line breaks alone."""
    return sha256("".join(text.split()).encode("utf-8", "backslashreplace")).hexdigest()[:12]


def written(record: Record) -> list[str]:
    """The cells of the hidden sheet: the mark, a digest, and the record in pieces."""
    names = record.__match_args__
    plain = {name: getattr(record, name) for name in names}
    plain["rows"] = [[getattr(row, name) for name in KnownRow.__match_args__] for row in record.rows]
    plain["fixed"] = sorted(record.fixed)
    text = json.dumps(plain, ensure_ascii=True, sort_keys=True)
    return [MARK, sha256(text.encode()).hexdigest(), *(text[at : at + _CHUNK] for at in range(0, len(text), _CHUNK))]


def read(cells: list[str]) -> Record | None:
    """The record, or None where it is not whole."""
    if len(cells) < 3 or cells[0] != MARK:
        return None
    text = "".join(cells[2:])
    if sha256(text.encode("utf-8", "backslashreplace")).hexdigest() != cells[1]:
        return None
    plain = json.loads(text)
    rows = (dict(zip(KnownRow.__match_args__, row, strict=True)) for row in plain["rows"])
    plain["rows"] = tuple(KnownRow(**{**row, "names": tuple(row["names"])}) for row in rows)
    plain["fixed"] = frozenset(plain["fixed"])
    return Record(**plain)
