"""A promise made exact: an indicator, a kind, a horizon, a set and a firmness."""

from plancheck.model.horizon import Horizon
from plancheck.model.interval import Interval
from plancheck.model.kind import Kind
from plancheck.model.plan import Item
from plancheck.model.quantity import Quantity
from plancheck.model.rule import Indicator
from plancheck.values import value


@value
class Target:
    """`interval` and `stated` are in the indicator's unit and cut to its domain.

    `stated` is the figure itself, before 左右, 近 or a range widen it (the two ends of a range: its midpoint).
    """

    indicator: Indicator
    item: Item
    quantity: Quantity
    kind: Kind
    horizon: Horizon | None
    interval: Interval
    stated: Interval
    used_tolerance: bool = False


@value
class Required:
    """What a commitment requires: a set open on the better side, in the indicator's unit."""

    indicator: Indicator
    quantity: Quantity
    kind: Kind
    horizon: Horizon
    interval: Interval
    stated: Interval
    used_tolerance: bool = False
