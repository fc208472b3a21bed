"""What a clause requires, for a reader of English: the pack's own words are in the pack's language."""

from plancheck.messages.phrases import amount
from plancheck.model.quantity import Comparator, Quantity, Sense, Wording
from plancheck.model.unit import PERCENT

_BOUNDS = {
    Comparator.AT_LEAST: "≥ ", Comparator.ABOVE: "> ", Comparator.AT_MOST: "≤ ", Comparator.BELOW: "< ",
    Comparator.ABOUT: "about ", Comparator.NEARLY: "nearly ",
}  # fmt: skip
_BEHIND = {
    Wording.CUMULATIVE: " in total", Wording.EACH_YEAR: " each year", Wording.AVERAGE: " a year on average",
    Wording.EACH_YEAR_CHANGE: " each year", Wording.AVERAGE_GROWTH: " a year on average",
}  # fmt: skip
_GROWTHS = (Wording.GROWTH, Wording.AVERAGE_GROWTH)
_CHANGES = (Wording.CHANGE, Wording.EACH_YEAR_CHANGE, Wording.CHANGE_OF_RATIO)


def in_english(quantity: Quantity) -> str:
    """about 450,000 persons; held at ≥ 35%; growth of ≥ 6% a year on average."""
    if quantity.comparator is Comparator.FULL:
        figure = amount(quantity.high, PERCENT, "en")
    elif quantity.unit is None:
        figure = f"{quantity.low:,f}"
    else:
        low, high = amount(quantity.low, quantity.unit, "en"), amount(quantity.high, quantity.unit, "en")
        figure = f"{low} to {high}" if quantity.comparator is Comparator.RANGE else low
    return f"{_verb(quantity)}{_BOUNDS.get(quantity.comparator, '')}{figure}{_BEHIND.get(quantity.wording, '')}"


def _verb(quantity: Quantity) -> str:
    rising = quantity.sense is Sense.UP
    if quantity.wording is Wording.HOLD:
        return "held at "
    if quantity.wording in _GROWTHS:
        return "growth of " if rising else "decline of "
    if quantity.wording in _CHANGES:
        return "rise by " if rising else "fall by "
    return ""
