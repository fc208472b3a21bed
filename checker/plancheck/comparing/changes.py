"""Pairs the promises of two versions and says what became of each."""

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal

from plancheck.comparing.versions import Promise, promises
from plancheck.matching.names import Names
from plancheck.matching.promises import worst
from plancheck.model.change import Change, ChangeType
from plancheck.model.plan import Plan
from plancheck.model.rule import Direction, Pack

_ORDER = tuple(ChangeType)


def changes(old: Sequence[Plan], new: Sequence[Plan], pack: Pack, names: Names) -> tuple[Change, ...]:
    """Every promise that is not what it was: the worst first, then by city, in the order of the plans' lines."""
    before, called_before = promises(old, pack, names)
    after, called_after = promises(new, pack, names)
    called = {**called_before, **called_after}
    found = [
        Change(types, city, called[key], was.side if was else None, now.side if now else None)
        for city, key in dict.fromkeys((*before, *after))
        for types, was, now in _paired(before.get((city, key), []), after.get((city, key), []))
    ]
    return tuple(sorted(found, key=lambda one: (_ORDER.index(one.types[0]), one.city)))


Pair = tuple[tuple[ChangeType, ...], Promise | None, Promise | None]


def _paired(old: Sequence[Promise], new: Sequence[Promise]) -> Iterator[Pair]:
    """Leaves out what is the same in both; then pairs what speaks of the same day, the same sense, the same thing."""
    same = {one.content for one in old} & {one.content for one in new}
    was = list({one.content: one for one in old if one.content not in same}.values())
    now = list({one.content: one for one in new if one.content not in same}.values())
    for alike in (_same_day, _same_figure):
        for first in list(was):
            second = next((one for one in now if alike(first, one)), None)
            if second is not None:
                was.remove(first)
                now.remove(second)
                yield compared(first, second), first, second
    if len(was) == len(now) == 1:  # of more than one nobody can say which became which
        yield compared(was[0], now[0]), was[0], now[0]
        return
    yield from (((ChangeType.DROPPED,), one, None) for one in was)
    yield from (((ChangeType.NEW,), None, one) for one in now)


def _same_day(one: Promise, other: Promise) -> bool:
    return one.sense == other.sense and one.day == other.day


def _same_figure(one: Promise, other: Promise) -> bool:
    return one.sense == other.sense and (one.interval, one.words) == (other.interval, other.words)


def compared(was: Promise, now: Promise) -> tuple[ChangeType, ...]:
    """How the second differs from the first, worst first; `changed` where it is neither better nor worse."""
    found = {*_figure(was, now), *_when(was, now), *_firmness(was, now)}
    if was.sense != now.sense or was.words != now.words:
        found.add(ChangeType.CHANGED)
    return tuple(sorted(found or {ChangeType.CHANGED}, key=_ORDER.index))


def _figure(was: Promise, now: Promise) -> Iterator[ChangeType]:
    if was.interval is None or now.interval is None or was.scale != now.scale or was.interval == now.interval:
        return
    better = _better(was, now)
    if better is None:
        yield ChangeType.CHANGED
    else:
        yield ChangeType.RAISED if better else ChangeType.LOWERED


def _better(was: Promise, now: Promise) -> bool | None:
    """Whether what is now promised is better; None where that cannot be said.

    A set inside the old one promises more. Else the worst that each still allows is compared.
    """
    assert was.interval is not None
    assert now.interval is not None
    if was.direction is Direction.NEUTRAL:
        return None
    if was.interval.contains(now.interval):
        return True
    if now.interval.contains(was.interval):
        return False
    old, new = worst(was.interval, was.direction), worst(now.interval, now.direction)
    if old is None or new is None or old == new:
        return None
    return _above(was.direction)(new, old)


def _above(direction: Direction) -> Callable[[Decimal, Decimal], bool]:
    return (lambda one, other: one < other) if direction is Direction.LESS else (lambda one, other: one > other)


def _when(was: Promise, now: Promise) -> Iterator[ChangeType]:
    """Later and earlier only where there are two dates; of a date that was not understood nothing is said."""
    if was.day == now.day or not (was.knows_day and now.knows_day):
        return
    if was.horizon is None or now.horizon is None:
        yield ChangeType.UNDATED if now.horizon is None else ChangeType.DATED
    elif was.horizon.last == now.horizon.last:
        yield ChangeType.CHANGED
    else:
        yield ChangeType.LATER if now.horizon.last > was.horizon.last else ChangeType.EARLIER


def _firmness(was: Promise, now: Promise) -> Iterator[ChangeType]:
    if now.firmness != was.firmness:
        yield ChangeType.SOFTENED if now.firmness < was.firmness else ChangeType.FIRMED
