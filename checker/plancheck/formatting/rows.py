"""A file as rows with their line ends, and changes to it that are taken row by row."""

import re
from collections.abc import Callable, Sequence

from plancheck.patterns import pattern
from plancheck.source import Source
from plancheck.values import value

_MARK = b"\xef\xbb\xbf"
_END = pattern("\r\n|\r|\n")

MOST_TRIALS = 200
"""The first suffices for every plan that was ever seen; each reads the whole file."""


@value
class Row:
    """One line and what ends it; empty for the last line of a file without a final line end, and for a new line."""

    text: str
    end: str = ""


@value
class Edit:
    """`rows` stand in place of rows `first` up to but not including `last`."""

    first: int
    last: int
    rows: tuple[Row, ...]


@value
class Written:
    """The rows of a file and how it is encoded."""

    rows: tuple[Row, ...]
    encoding: str
    marked: bool
    """It starts with a byte order mark."""
    last_end: str
    """What ends the last line that says something; a file that ends without a line end goes on doing so."""

    def data(self, rows: Sequence[Row]) -> bytes:
        """These rows as bytes of that encoding."""
        ends = [row.end for row in self.rows if row.end]
        usual = max(set(ends), key=ends.count) if ends else "\n"
        body = "".join(row.text + (row.end or usual) for row in rows[:-1])
        body += rows[-1].text + self.last_end if rows else ""
        return (_MARK if self.marked else b"") + body.encode(self.encoding)


def written(data: bytes, source: Source) -> Written:
    """The rows of a file of which `source` is the text."""
    marked = data.startswith(_MARK)
    text = data.removeprefix(_MARK).decode(source.encoding)
    rows, start = [], 0
    for end in _END.finditer(text):
        rows.append(Row(text[start : end.start()], end.group()))
        start = end.end()
    if start < len(text):
        rows.append(Row(text[start:]))
    return Written(tuple(rows), source.encoding, marked, rows[-1].end if rows else "")


def applied(rows: Sequence[Row], edits: Sequence[Edit]) -> tuple[Row, ...]:
    """The rows with these changes, of which no two overlap."""
    out: list[Row] = []
    at = 0
    for edit in sorted(edits, key=lambda one: (one.first, one.last)):
        out += rows[at : edit.first]
        out += edit.rows
        at = edit.last
    return (*out, *rows[at:])


def kept(rows: Sequence[Row], edits: Sequence[Edit], same: Callable[[Sequence[Row]], bool]) -> tuple[Row, ...]:
    """The rows with as many of the changes as leave what the file says: a row that would say another thing stays.

    What is left to try after so many trials stays as well, so that no file takes for ever.
    """
    trials = 0

    def taken(accepted: list[Edit], more: list[Edit]) -> list[Edit]:
        nonlocal trials
        if not more or trials == MOST_TRIALS:
            return accepted
        trials += 1
        if same(applied(rows, accepted + more)):
            return accepted + more
        if len(more) == 1:
            return accepted
        half = len(more) // 2
        return taken(taken(accepted, more[:half]), more[half:])

    return applied(rows, taken([], list(edits)))


def text_of(rows: Sequence[Row]) -> str:
    """The text that the readers see; every line ends alike."""
    return "\n".join(row.text for row in rows)


def without_blanks(text: str) -> str:
    """Without any white space, to compare words only."""
    return re.sub(r"\s+", "", text)
