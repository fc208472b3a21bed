"""What is noticed on the way through a form, to be told when the text of the plan is whole."""

from plancheck.cells import Said
from plancheck.codes.code import Code
from plancheck.forms.composing import Cell
from plancheck.forms.record import KnownRow
from plancheck.model.finding import Fact
from plancheck.source import Span
from plancheck.values import field, record, value

Position = tuple[str, int, int]
"""Sheet, row, column."""


@value
class Noted:
    """A finding on a cell."""

    code: Code
    cell: Cell
    facts: dict[str, Fact]
    blocking: bool = False


@record
class Gathered:
    """`read`: cells whose text went into the plan or has its finding; `unread`: texts nothing may be concluded without."""

    findings: list[Noted] = field(default_factory=list)
    unread: list[tuple[str, Cell]] = field(default_factory=list)
    read: set[Position] = field(default_factory=set)
    units: list[tuple[Span, KnownRow]] = field(default_factory=list)
    """Where the targets of known rows stand in the text."""
    scoped: bool = False
    """The form covers some fields only: rows left blank are as good as not there."""

    def note(self, code: Code, cell: Cell, *, blocking: bool = False, **facts: Fact) -> None:
        self.findings.append(Noted(code, cell, facts, blocking))

    def problem(self, said: Said, cell: Cell, *, blocking: bool = False) -> None:
        """The reason why a cell cannot be read, if there is one."""
        if said.problem is not None:
            self.findings.append(Noted(said.problem, cell, said.facts, blocking))

    def took(self, cell: Cell) -> None:
        self.read.add((cell.sheet, cell.row, cell.column))

    def is_taken(self, cell: Cell) -> bool:
        return (cell.sheet, cell.row, cell.column) in self.read
