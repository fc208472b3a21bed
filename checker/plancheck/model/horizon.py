"""Days and spans of days by which or over which something is promised."""

from datetime import date

from plancheck.enums import StrEnum
from plancheck.values import value


class Basis(StrEnum):
    """Where a horizon comes from."""

    STATED = "stated"
    INHERITED = "inherited"
    ASSUMED = "assumed"


@value
class Period:
    """Whole days from `first` to `last`, both included."""

    first: date
    last: date

    def covers(self, other: "Period") -> bool:
        return self.first <= other.first and other.last <= self.last

    def meets(self, other: "Period") -> bool:
        """Whether the two share a day."""
        return self.first <= other.last and other.first <= self.last

    @property
    def years(self) -> tuple[int, ...]:
        return tuple(range(self.first.year, self.last.year + 1))

    @property
    def is_calendar_year(self) -> bool:
        return self == year(self.first.year)


def year(number: int) -> Period:
    """The calendar year of that number."""
    return Period(date(number, 1, 1), date(number, 12, 31))


def years(first: int, last: int) -> Period:
    """The first day of one year to the last day of another."""
    return Period(date(first, 1, 1), date(last, 12, 31))


@value
class Horizon:
    """The last day, and the first where one is written. `first` None: only an end is written (到2025年, 2025年6月底前)."""

    first: date | None
    last: date
    basis: Basis = Basis.STATED
    reason: str = ""
    by: bool = False
    """Written as a limit (到…, …底前, …年前): for an amount the span then starts at the plan's first day."""
    exclusive_year: bool = False
    """Written 2025年前, read as before 1 January 2025; the reader is told so."""
    reason_en: str = ""
    """The reason in English; empty where it was given in one language only."""

    @property
    def period(self) -> Period | None:
        return None if self.first is None else Period(self.first, self.last)
