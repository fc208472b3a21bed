"""What the province's office has decided to let a city leave open, and until when."""

from datetime import date

from plancheck.source import Place
from plancheck.values import value


@value
class Waiver:
    """One entry of the office's waiver file, matched to a judgement. It changes no outcome: the judgement is counted apart."""

    rule: str
    city: str
    """City code."""
    reason: str
    approver: str
    until: date | None
    """The last day on which it holds; None: the entry names none."""
    checked: bool
    """Whether `until` was compared with a day (--as-of); if not, the entry is shown as 未核期限 and excuses nothing."""
    place: Place
    """Where the entry stands in the waiver file."""
