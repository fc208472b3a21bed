"""In which sense a figure is counted: a level at a date, an amount, a rate or a change over a span."""

from plancheck.enums import StrEnum
from plancheck.values import value


class KindType(StrEnum):
    LEVEL = "level"
    AMOUNT = "amount"
    RATE = "rate"
    CHANGE = "change"


@value
class Kind:
    """`each_year`: it holds for each year of the span; `average`: per year on average; `hold`: on every date of the span."""

    type: KindType
    each_year: bool = False
    average: bool = False
    hold: bool = False
