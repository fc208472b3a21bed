"""A sheet of a workbook before it is written: a heading, lines of text, tables below each other."""

from plancheck.report.paper import Table
from plancheck.values import value


@value
class Sheet:
    """`name` is what stands on the tab. A sheet with one table can be filtered and repeats its header when printed."""

    name: str
    title: str
    banner: str
    lines: tuple[str, ...] = ()
    tables: tuple[Table, ...] = ()
    printed: int = 0
    """How many columns of a list, from the left, go onto paper; 0: all."""

    def is_list(self) -> bool:
        return len(self.tables) == 1 and not self.lines
