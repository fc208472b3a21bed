"""Sets: containment is a partial order, cutting never widens, sums do not depend on order."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plancheck.model.interval import EVERYTHING, PERCENT, ZERO, Interval

numbers = st.decimals(-1000, 1000, places=2)
ends = st.none() | numbers


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    return Interval(draw(ends), draw(ends), draw(st.booleans()), draw(st.booleans()))


filled = intervals().filter(lambda one: not one.is_empty)


@given(intervals())
def test_a_set_contains_itself(one: Interval) -> None:
    assert one.contains(one)


@given(intervals(), intervals(), intervals())
def test_containment_is_transitive(a: Interval, b: Interval, c: Interval) -> None:
    if a.contains(b) and b.contains(c) and not (b.is_empty and not c.is_empty):
        assert a.contains(c)


@given(filled, filled, numbers)
def test_containment_agrees_with_membership(a: Interval, b: Interval, number: Decimal) -> None:
    if a.contains(b) and b.holds(number):
        assert a.holds(number)


@given(filled, filled, numbers)
def test_a_cut_holds_what_both_hold(a: Interval, b: Interval, number: Decimal) -> None:
    assert a.cut(b).holds(number) == (a.holds(number) and b.holds(number))


@given(st.lists(filled, min_size=2, max_size=6), st.randoms())
def test_sums_do_not_depend_on_order(parts: list[Interval], random: object) -> None:
    shuffled = list(parts)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert sum(parts[1:], parts[0]).contains(sum(shuffled[1:], shuffled[0]))
    assert sum(shuffled[1:], shuffled[0]).contains(sum(parts[1:], parts[0]))


@given(filled)
def test_adding_nothing_changes_nothing(one: Interval) -> None:
    total = one + ZERO
    assert total.contains(one)
    assert one.contains(total)


@pytest.mark.parametrize(
    ("outer", "inner", "expected"),
    [
        (Interval(Decimal(35)), Interval(Decimal(35)), True),
        (Interval(Decimal(35), low_open=True), Interval(Decimal(35)), False),
        (Interval(Decimal(35)), Interval(Decimal(35), low_open=True), True),
        (Interval(Decimal(35)), Interval(Decimal("34.9")), False),
        (PERCENT, Interval(Decimal(0), Decimal(100)), True),
        (PERCENT, EVERYTHING, False),
        (EVERYTHING, PERCENT, True),
        (Interval(Decimal(3), Decimal(2)), Interval(Decimal(5), Decimal(4)), True),
    ],
)
def test_ends_decide(outer: Interval, inner: Interval, expected: bool) -> None:
    assert outer.contains(inner) is expected


@pytest.mark.parametrize(
    ("one", "empty"),
    [
        (Interval(Decimal(100), Decimal(100)), False),
        (Interval(Decimal(100), Decimal(100), low_open=True), True),
        (Interval(Decimal(110)).cut(PERCENT), True),
        (Interval(Decimal(100)).cut(PERCENT), False),
    ],
)
def test_emptiness(one: Interval, empty: bool) -> None:
    assert one.is_empty is empty
