"""Sets of numbers with two ends, each open, closed or unbounded: what a promise allows and what a rule requires."""

from decimal import Decimal

from plancheck.values import value


@value
class Interval:
    """All numbers between `low` and `high`; None is no bound on that side; an open end leaves its own number out."""

    low: Decimal | None = None
    high: Decimal | None = None
    low_open: bool = False
    high_open: bool = False

    @property
    def is_empty(self) -> bool:
        if self.low is None or self.high is None:
            return False
        return self.low > self.high or (self.low == self.high and (self.low_open or self.high_open))

    def holds(self, number: Decimal) -> bool:
        """Whether the number lies in this set."""
        return self.contains(Interval(number, number))

    def contains(self, other: "Interval") -> bool:
        """Whether every number of the other set lies in this one; an empty set lies in every set."""
        if other.is_empty:
            return True
        return self._low_holds(other) and self._high_holds(other)

    def _low_holds(self, other: "Interval") -> bool:
        if self.low is None:
            return True
        if other.low is None:
            return False
        return other.low > self.low or (other.low == self.low and (other.low_open or not self.low_open))

    def _high_holds(self, other: "Interval") -> bool:
        if self.high is None:
            return True
        if other.high is None:
            return False
        return other.high < self.high or (other.high == self.high and (other.high_open or not self.high_open))

    def cut(self, domain: "Interval") -> "Interval":
        """The numbers that lie in both sets; may be empty."""
        low, low_open = self.low, self.low_open
        if domain.low is not None and (low is None or domain.low > low):
            low, low_open = domain.low, domain.low_open
        elif domain.low is not None and domain.low == low:
            low_open = low_open or domain.low_open
        high, high_open = self.high, self.high_open
        if domain.high is not None and (high is None or domain.high < high):
            high, high_open = domain.high, domain.high_open
        elif domain.high is not None and domain.high == high:
            high_open = high_open or domain.high_open
        return Interval(low, high, low_open, high_open)

    def __add__(self, other: "Interval") -> "Interval":
        """Every sum of a number of one and a number of the other; an end is open if either addend's is."""
        low = None if self.low is None or other.low is None else self.low + other.low
        high = None if self.high is None or other.high is None else self.high + other.high
        return Interval(low, high, self.low_open or other.low_open, self.high_open or other.high_open)

    def scaled(self, factor: Decimal) -> "Interval":
        """Every number times a positive factor."""
        low = None if self.low is None else self.low * factor
        high = None if self.high is None else self.high * factor
        return Interval(low, high, self.low_open, self.high_open)


EVERYTHING = Interval()
NOT_NEGATIVE = Interval(low=Decimal(0))
PERCENT = Interval(Decimal(0), Decimal(100))
ZERO = Interval(Decimal(0), Decimal(0))
