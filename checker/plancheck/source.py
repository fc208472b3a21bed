"""A text as it was read from one file: its characters, its lines and places in it."""

from bisect import bisect_right

from plancheck.values import ordered, value


@ordered
class Span:
    """Characters `start` up to but not including `end`, counted in code points from the start of a source."""

    start: int
    end: int

    def shifted(self, by: int) -> "Span":
        return Span(self.start + by, self.end + by)

    def to(self, other: "Span") -> "Span":
        """From the start of this span to the end of another."""
        return Span(self.start, other.end)


@ordered
class Place:
    """Where a finding points: a file and 1-based lines and columns (code points); the end column is exclusive.

    In a workbook `line` is the row, `column` the number of the column, and `cell` says both as people do: 填报表!E12.
    """

    path: str
    line: int
    column: int
    end_line: int
    end_column: int
    cell: str = ""


@value
class CellText:
    """A cell of a workbook whose words stand at `start` up to `end` in the text that was made of it."""

    start: int
    end: int
    row: int
    column: int
    name: str
    words: str


def _line_starts(text: str) -> tuple[int, ...]:
    starts = [0]
    at = text.find("\n")
    while at != -1:
        starts.append(at + 1)
        at = text.find("\n", at + 1)
    return tuple(starts)


@value
class Source:
    """A decoded file. `name` is the path as the user gave it; a byte order mark is not part of `text`."""

    name: str
    text: str
    encoding: str = "utf-8"
    digest: str = ""
    starts: tuple[int, ...] = ()
    cells: tuple[CellText, ...] = ()
    """Of a workbook: its cells in the order of the text, which they cover from the start; places are cells then."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "starts", _line_starts(self.text))

    def line_column(self, offset: int) -> tuple[int, int]:
        """The 1-based line and column of a character offset."""
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1

    def line(self, number: int) -> str:
        """The text of a 1-based line, without its line end."""
        start = self.starts[number - 1]
        end = self.starts[number] if number < len(self.starts) else len(self.text)
        return self.text[start:end].rstrip("\r\n")

    def shown(self, place: Place) -> str:
        """The line at a place of this file, or the words of its cell."""
        if place.cell:
            return next((cell.words for cell in self.cells if cell.name == place.cell), "")
        return self.line(min(place.line, len(self.starts)))

    def place(self, span: Span) -> Place:
        if self.cells:
            at = bisect_right([cell.start for cell in self.cells], span.start)
            cell = self.cells[max(at - 1, 0)]
            return Place(self.name, cell.row, cell.column, cell.row, cell.column + 1, cell.name)
        line, column = self.line_column(span.start)
        end_line, end_column = self.line_column(span.end)
        return Place(self.name, line, column, end_line, end_column)

    def slice(self, span: Span) -> str:
        return self.text[span.start : span.end]
