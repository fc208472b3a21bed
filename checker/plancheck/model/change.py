"""What became of a city's promises between two versions of its plans."""

from plancheck.enums import StrEnum
from plancheck.model.finding import Bounded, Finding, Name
from plancheck.model.horizon import Horizon
from plancheck.model.outcome import Judgement, Result, Total
from plancheck.model.quantity import Firmness
from plancheck.source import Place
from plancheck.values import value


class ChangeType(StrEnum):
    """In the order in which a reader must see them."""

    DROPPED = "dropped"
    LOWERED = "lowered"
    LATER = "later"
    UNDATED = "undated"
    """It had a date and has none any more, which is not the same as a later one."""
    SOFTENED = "softened"
    CHANGED = "changed"
    RAISED = "raised"
    EARLIER = "earlier"
    DATED = "dated"
    FIRMED = "firmed"
    NEW = "new"


WORSE = frozenset(
    (
        ChangeType.DROPPED,
        ChangeType.LOWERED,
        ChangeType.LATER,
        ChangeType.UNDATED,
        ChangeType.SOFTENED,
        ChangeType.CHANGED,
    )
)
"""Of a changed promise that is neither better nor worse nobody can say that nothing was taken back."""


@value
class Side:
    """A promise as one of the two versions has it."""

    written: str
    place: Place
    horizon: Horizon | None = None
    planned: Bounded | None = None
    firmness: Firmness | None = None
    doubt: str = ""
    """Words beside the promise that may take it back, such as 暂定 in a remark."""


@value
class Change:
    """One promise that is not what it was; `types` in the order of `ChangeType`, worst first."""

    types: tuple[ChangeType, ...]
    city: str
    """City code, the id of another contributor, or the name as written."""
    about: Name
    """The indicator or measure; a head that the pack does not know as it is worded."""
    old: Side | None
    new: Side | None

    @property
    def is_worse(self) -> bool:
        return bool(WORSE & set(self.types))


@value
class Tipped:
    """A city's outcome that is another one now; None where the city had or has no plan."""

    city: str
    old: Judgement | None
    new: Judgement | None


@value
class TippedTotal:
    """A total whose outcome is another one now."""

    old: Total
    new: Total


@value
class CityChange:
    """All plans of a city came or went: one change, and what follows from it, which is counted apart."""

    type: ChangeType
    """`dropped` or `new`."""
    city: str
    files: tuple[str, ...]
    changes: tuple[Change, ...]
    """The promises that came or went with them."""
    outcomes: tuple[Tipped, ...]


@value
class Comparison:
    """All that differs between two versions."""

    old: Result
    new: Result
    cities: tuple[CityChange, ...]
    changes: tuple[Change, ...]
    """Of the cities that have plans in both versions."""
    outcomes: tuple[Tipped, ...]
    totals: tuple[TippedTotal, ...]
    owners: tuple[tuple[str, ...], tuple[str, ...]]
    """Whose plans each version has, of those that could be read."""
    uncompared: tuple[str, ...] = ()
    """Whose plans were not compared because something of theirs may be in what was not read."""
    unread: tuple[Finding, ...] = ()
    """What was not read, and why."""
    complete: bool = True
    """Whether everything could be read and judged in both."""

    @property
    def is_empty(self) -> bool:
        return not (self.cities or self.changes or self.outcomes or self.totals)

    @property
    def is_of_different_cities(self) -> bool:
        """Whether no city has a plan in both versions: these are not two versions of one thing."""
        old, new = map(set, self.owners)
        return bool(old and new) and not old & new
