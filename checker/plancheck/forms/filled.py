"""What stands in the cells of a form that people fill in."""

from plancheck.values import field, value

Cells = dict[str, str]
"""Column -> text; a free row has its name under `name`."""


@value
class Filled:
    """Texts by head field, by the id of a row, and for further commitments by the id of a field of policy."""

    head: dict[str, str] = field(default_factory=dict)
    rows: dict[str, Cells] = field(default_factory=dict)
    free: dict[str, tuple[Cells, ...]] = field(default_factory=dict)
