"""Two results of one pack, compared: cities, promises, outcomes and totals."""

from collections.abc import Iterable

from plancheck.comparing.changes import changes
from plancheck.comparing.tipping import tipped, tipped_totals
from plancheck.comparing.unread import is_whole, owners, readable, uncompared, unread
from plancheck.comparing.versions import owner
from plancheck.matching.names import Names
from plancheck.model.change import Change, ChangeType, CityChange, Comparison, Tipped
from plancheck.model.outcome import Result
from plancheck.model.plan import Plan


def can_compare(old: Result, new: Result) -> bool:
    """Whether each version has a plan that could be read."""
    return bool(readable(old)) and bool(readable(new))


def compare(old: Result, new: Result) -> Comparison:
    """What differs between the plans of two runs against the same pack; what was not read is not compared."""
    names = Names(new.pack)
    without = uncompared(old, new, names)
    before, after = ([one for one in readable(run) if owner(one, names) not in without] for run in (old, new))
    found = changes(before, after, new.pack, names)
    outcomes = [one for one in tipped(old, new) if one.city not in without]
    cities = tuple(_cities(before, after, found, outcomes, names))
    apart = {one.city for one in cities}
    whole = not (unread(old) or unread(new))
    return Comparison(
        old,
        new,
        cities,
        tuple(one for one in found if one.city not in apart),
        tuple(one for one in outcomes if one.city not in apart),
        tipped_totals(old, new) if whole else (),
        (owners(readable(old), names), owners(readable(new), names)),
        tuple(sorted(without)),
        (*unread(old), *unread(new)),
        is_whole(old) and is_whole(new),
    )


def _cities(
    before: Iterable[Plan], after: Iterable[Plan], found: Iterable[Change], outcomes: Iterable[Tipped], names: Names
) -> Iterable[CityChange]:
    """Whoever has plans in one version alone: those whose plans are gone first."""
    old, new = _files(before, names), _files(after, names)
    found, outcomes = tuple(found), tuple(outcomes)
    for type_, here, there in ((ChangeType.DROPPED, old, new), (ChangeType.NEW, new, old)):
        for city in sorted(here.keys() - there.keys()):
            yield CityChange(
                type_,
                city,
                tuple(here[city]),
                tuple(one for one in found if one.city == city),
                tuple(one for one in outcomes if one.city == city),
            )


def _files(plans: Iterable[Plan], names: Names) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for plan in plans:
        found.setdefault(owner(plan, names), []).append(plan.source.name)
    return found
