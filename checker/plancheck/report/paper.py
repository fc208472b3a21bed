"""A gap report before it has a form: sections and tables in the reader's language, which the document formats lay out."""

from datetime import date
from decimal import Decimal

from plancheck.values import value


@value
class Cell:
    """One cell. `text` is what a person reads, with plan text as it stands: each format escapes it in its own way."""

    text: str = ""
    number: Decimal | None = None
    """The exact figure in the unit of the row's unit column, for formats that have real number cells."""
    outcome: str = ""
    """An `Outcome` or a total's status; formats choose symbol and colour by it, never by `text`."""
    flags: tuple[str, ...] = ()
    """What must be marked wherever the cell is shown: assumed, tolerance, benchmark, bridge, illustrative, waived,
    unchecked (a waiver whose end date was not compared), baselined."""
    note: str = ""
    """What a reader may want beside the cell: the reason, the sentence of the article."""
    day: date | None = None
    """The last day meant by the text (2025年底前), for formats with real date cells."""


@value
class Column:
    key: str
    """Stable name, the same in both languages."""
    title: str
    kind: str = "text"
    """text | number | outcome | day | place | blank (blank: to be filled in by hand)."""
    weight: int = 10
    """Share of the table's width."""


@value
class Table:
    key: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    notes: tuple[str, ...] = ()
    """Below the table: what its marks mean. A table that shows a marked cell always has the mark's note."""
    wide: bool = False
    """Belongs on a landscape page."""
    group: str = ""
    """The key of a column whose equal neighbours belong together; a format may show a heading instead of it."""


@value
class Section:
    key: str
    title: str
    paragraphs: tuple[str, ...] = ()
    tables: tuple[Table, ...] = ()


@value
class Paper:
    """`key`: a city's code, or `province`. `banner`: what stands on every page (示例数据，非政府公布), empty where nothing must."""

    key: str
    title: str
    language: str
    banner: str
    lead: tuple[str, ...]
    """What was checked against what, the counts by outcome, what the exit code says."""
    sections: tuple[Section, ...]
    as_of: str = ""
