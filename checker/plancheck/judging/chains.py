"""Amounts over spans that follow each other: what they promise together."""

from collections.abc import Sequence
from datetime import timedelta

from plancheck.judging.claims import Claim, added, firmest
from plancheck.model.horizon import Period
from plancheck.values import replace


def amounts_within(span: Period, claims: Sequence[Claim], whole_only: bool) -> tuple[Claim, ...]:
    """The amounts that say most of the span: those over the whole of it, else those that reach furthest inside it.

    `whole_only`: an upper bound is of use over the whole span alone. Several, if over the same days.
    """
    inside = [one for one in claims if one.span is not None and span.covers(one.span)]
    best = max((*inside, *_longest(inside)), key=_reach, default=None)
    if best is None or (whole_only and best.span != span):
        return ()
    same = tuple(one for one in inside if one.span == best.span)
    return same or (best,)


def _reach(one: Claim) -> tuple[int, int]:
    """A later end before all else, then an earlier start."""
    assert one.span is not None  # only claims with a span are compared
    return one.span.last.toordinal(), -one.span.first.toordinal()


def _longest(inside: Sequence[Claim]) -> tuple[Claim, ...]:
    """For each day on which an amount ends, the chain of neighbours that starts earliest."""
    by_span: dict[Period, list[Claim]] = {}
    for one in inside:
        if one.span is not None:
            by_span.setdefault(one.span, []).append(one)
    ending: dict[int, Claim] = {}
    for span, same in sorted(by_span.items(), key=lambda pair: (pair[0].last, pair[0].first)):
        firmest = _one_of(same)
        before = ending.get((span.first - timedelta(days=1)).toordinal())
        candidate = firmest if before is None else added(before, firmest)
        known = ending.get(span.last.toordinal())
        if known is None or _reach(candidate) > _reach(known):
            ending[span.last.toordinal()] = candidate
    return tuple(one for one in ending.values() if len(one.promises) > 1)


def _one_of(same: Sequence[Claim]) -> Claim:
    """The firmest over one span; where figures contradict each other the sum is marked."""
    claims = firmest(same)
    if len(claims) == 1:
        return claims[0]
    return replace(claims[0], promises=tuple(one for each in claims for one in each.promises), contradicted=True)
