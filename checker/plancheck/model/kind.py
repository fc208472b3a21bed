"""In which sense a figure is counted: a level at a date, an amount, a rate or a change over a span."""

from dataclasses import dataclass
from enum import StrEnum


class KindType(StrEnum):
    LEVEL = "level"
    AMOUNT = "amount"
    RATE = "rate"
    CHANGE = "change"


@dataclass(frozen=True, slots=True)
class Kind:
    """`each_year`: it holds for each year of the span; `average`: per year on average; `hold`: on every date of the span."""

    type: KindType
    each_year: bool = False
    average: bool = False
    hold: bool = False
