"""What identifies a kind of finding: a stable code, a readable name and how much it usually weighs."""

from plancheck.enums import IntEnum
from plancheck.values import value


class Severity(IntEnum):
    """How much a finding weighs; a larger number is worse."""

    NOTE = 1
    WARNING = 2
    ERROR = 3


@value
class Code:
    """`id` (PC101) and `name` (unit-mismatch) are both accepted wherever a person names a kind of finding."""

    id: str
    name: str
    severity: Severity
