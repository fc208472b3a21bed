"""Refuses milestones for what stands beside them: another unit, or a missing unit."""

from collections.abc import Iterator, Sequence

from plancheck.codes import reading as codes
from plancheck.model.finding import Finding
from plancheck.model.quantity import Comparator, Quantity, Wording
from plancheck.reading.milestones import Milestone
from plancheck.reading.passage import Passage
from plancheck.source import Span

_OWN_UNIT = frozenset(
    (Wording.GROWTH, Wording.AVERAGE_GROWTH, Wording.CHANGE, Wording.EACH_YEAR_CHANGE, Wording.CHANGE_OF_RATIO)
)
"""100亿元，增长6%: a growth or change beside a level is of the same thing."""

_SAME_THING = (frozenset("个所家张"), frozenset("人名位"), frozenset(("场", "场次")))
"""Classifiers that packs count as equal; whether they are for this indicator, the pack says."""

Refused = tuple[list[Span], Finding]


def refused_together(passage: Passage, milestones: Sequence[Milestone]) -> Iterator[Refused]:
    """The spans that may not be read as they stand, and why. At most one reason for each milestone."""
    quantities = [one.quantity for one in milestones if one.quantity is not None]
    if _mixed(quantities):
        first, last = quantities[0].span, quantities[-1].span
        lines = tuple(passage.source.slice(one.span).strip() for one in quantities)
        yield (
            [one.span for one in quantities],
            passage.finding(codes.MIXED_UNITS, first.to(last), lines=lines, proposed=lines),
        )
        return
    yield from _without_unit(passage, quantities)


def _mixed(quantities: Sequence[Quantity]) -> bool:
    counted = {one.unit.dimension for one in quantities if one.unit is not None and one.wording not in _OWN_UNIT}
    return len(counted) > 1 and not any(counted <= same for same in _SAME_THING)


def _without_unit(passage: Passage, quantities: Sequence[Quantity]) -> Iterator[Refused]:
    """2023年10、2025年31万人: ten persons, or ten times ten thousand?"""
    named = next((one for one in quantities if one.unit is not None and one.comparator is not Comparator.FULL), None)
    if named is None or named.unit is None:
        return
    for one in quantities:
        if one.unit is None:
            yield [one.span], passage.finding(codes.UNIT_MISSING, one.figure, unit=named.unit.symbol)
