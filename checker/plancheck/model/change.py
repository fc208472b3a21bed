"""What became of a city's promises between two versions of its plans."""

from plancheck.enums import StrEnum
from plancheck.model.finding import Bounded, Name
from plancheck.model.horizon import Horizon
from plancheck.model.outcome import Judgement, Total
from plancheck.model.quantity import Firmness
from plancheck.source import Place
from plancheck.values import value


class ChangeType(StrEnum):
    """In the order in which a reader must see them."""

    DROPPED = "dropped"
    LOWERED = "lowered"
    LATER = "later"
    SOFTENED = "softened"
    CHANGED = "changed"
    RAISED = "raised"
    EARLIER = "earlier"
    FIRMED = "firmed"
    NEW = "new"


WORSE = frozenset((ChangeType.DROPPED, ChangeType.LOWERED, ChangeType.LATER, ChangeType.SOFTENED, ChangeType.CHANGED))
"""Of a changed promise that is neither better nor worse nobody can say that nothing was taken back."""


@value
class Side:
    """A promise as one of the two versions has it."""

    written: str
    place: Place
    horizon: Horizon | None = None
    planned: Bounded | None = None
    firmness: Firmness | None = None


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
class Comparison:
    """All that differs between two versions."""

    changes: tuple[Change, ...]
    outcomes: tuple[Tipped, ...]
    totals: tuple[TippedTotal, ...]

    @property
    def is_empty(self) -> bool:
        return not (self.changes or self.outcomes or self.totals)
