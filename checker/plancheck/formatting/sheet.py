"""A plan as its rows: which kind of line each is, and which may not be touched."""

from plancheck.codes.code import Severity
from plancheck.formatting.rows import Row, text_of
from plancheck.model.plan import Item, Plan
from plancheck.reading.lines import Line, read_lines
from plancheck.reading.page import Page
from plancheck.reading.plan import read_plan
from plancheck.source import Source
from plancheck.values import value


@value
class Sheet:
    """`lines`: row -> what it is, where it means something; `stays`: the rows that stay byte for byte."""

    rows: tuple[Row, ...]
    source: Source
    plan: Plan
    lines: dict[int, Line]
    stays: frozenset[int]

    def row(self, line: Line) -> int:
        return self.source.line_column(line.span.start)[0] - 1

    def text(self, line: Line, part: str) -> str:
        return self.source.slice(line.parts[part])

    def is_comment(self, row: int) -> bool:
        return row not in self.lines and self.rows[row].text.strip() != ""

    def is_blank(self, row: int) -> bool:
        return row not in self.lines and self.rows[row].text.strip() == ""

    @property
    def items(self) -> dict[int, Item]:
        """Row -> the item that stands there."""
        return {self.source.line_column(item.span.start)[0] - 1: item for item in self.plan.items}


def sheet(rows: tuple[Row, ...]) -> Sheet:
    """The rows with what the readers make of them."""
    source = Source("", text_of(rows))
    plan = read_plan(source)
    lines = {source.line_column(line.span.start)[0] - 1: line for line in read_lines(Page(source))}
    return Sheet(rows, source, plan, lines, _staying(source, plan))


def _staying(source: Source, plan: Plan) -> frozenset[int]:
    """Rows with a text that cannot be read, or with a mistake: these are for people to put right."""
    spans = [one.text.span for one in plan.unread] + [span for item in plan.items for span in item.unread]
    spans += [item.deadline_unread for item in plan.items if item.deadline_unread]
    rows = {source.line_column(span.start)[0] - 1 for span in spans}
    return frozenset(
        rows | {one.place.line - 1 for one in plan.findings if one.place and one.severity is Severity.ERROR}
    )
