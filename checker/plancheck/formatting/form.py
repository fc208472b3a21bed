"""Puts a plan into the canonical form, and makes sure that it says the same as before."""

from collections.abc import Sequence

from plancheck.formatting.gaps import gap_edits
from plancheck.formatting.order import order_edits
from plancheck.formatting.rows import Row, kept, text_of, written
from plancheck.formatting.same import essence
from plancheck.formatting.sheet import sheet
from plancheck.formatting.standard import Standard
from plancheck.formatting.tables import table_edits
from plancheck.formatting.words import word_edits
from plancheck.model.finding import Finding
from plancheck.reading.decoding import decode
from plancheck.reading.plan import read_plan
from plancheck.source import Source

_MOST_ROUNDS = 6
"""One is enough for nearly every plan; a second sees that nothing is left."""


class NotTheSameError(Exception):
    """The formatted plan would not say what the file says; nothing may be written."""


def formatted(data: bytes, source: Source, standard: Standard | None) -> bytes:
    """The bytes of a file in the canonical form. Raises NotTheSameError where it would say anything else then."""
    file = written(data, source)
    if file.data(file.rows) != data:
        raise NotTheSameError
    rows = settled(file.rows, standard)
    out = file.data(rows)
    if out != data:
        _insist(out, source, standard)
    return out


def settled(rows: tuple[Row, ...], standard: Standard | None) -> tuple[Row, ...]:
    """The rows in the form that formatting leaves as it is."""
    on = sheet(rows)
    wanted = essence(on.plan, standard)

    def same(trial: Sequence[Row]) -> bool:
        return essence(read_plan(Source("", text_of(trial))), standard) == wanted

    for _ in range(_MOST_ROUNDS):
        before = on.rows
        for edits in (
            lambda on: word_edits(on, standard),
            gap_edits,
            order_edits,
            lambda on: table_edits(on, standard),
        ):
            rows = kept(on.rows, edits(on), same)
            on = on if rows == on.rows else sheet(rows)
        if on.rows == before:
            break
    return on.rows


def _insist(out: bytes, source: Source, standard: Standard | None) -> None:
    """Reads what would be written as any later run will."""
    again = decode(source.name, out)
    if isinstance(again, Finding) or again.encoding != source.encoding:
        raise NotTheSameError
    if essence(read_plan(again), standard) != essence(read_plan(source), standard):
        raise NotTheSameError
