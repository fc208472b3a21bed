"""Composes the text of a plan from cells, and keeps which characters came from which cell."""

from plancheck.source import CellText, Source, Span
from plancheck.values import field, record, value


@value
class Cell:
    """A cell of the form with the text that is read in it."""

    sheet: str
    row: int
    column: int
    text: str

    @property
    def name(self) -> str:
        """填报表!E12."""
        letters, number = "", self.column
        while number:
            number, rest = divmod(number - 1, 26)
            letters = chr(65 + rest) + letters
        return f"{self.sheet}!{letters}{self.row}"


@record
class Composition:
    """Grows by pieces; every character belongs to a cell."""

    _pieces: list[str] = field(default_factory=list)
    _cells: list[CellText] = field(default_factory=list)
    _length: int = 0

    def add(self, text: str, cell: Cell) -> Span:
        """The text behind what there is; returns where it stands."""
        span = Span(self._length, self._length + len(text))
        if text:
            self._cells.append(CellText(span.start, span.end, cell.row, cell.column, cell.name, cell.text))
            self._pieces.append(text)
            self._length = span.end
        return span

    def line(self, before: str, head: Cell, text: str, cell: Cell) -> Span:
        """A line: words of the format, which belong to `head`, and those of a cell."""
        self.add(before, head)
        span = self.add(text, cell)
        self.add("\n", cell)
        return span

    def source(self, name: str, digest: str) -> Source:
        return Source(name, "".join(self._pieces), "xlsx", digest, cells=tuple(self._cells))


def one_line(text: str, between: str) -> str:
    """The lines of a cell as one, without what would begin a comment of the format."""
    lines = [" ".join(line.split()) for line in text.splitlines()]
    return between.join(line for line in lines if line)
