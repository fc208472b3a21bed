"""What of a version was not read, and whose plans can therefore not be compared."""

from collections.abc import Iterable, Sequence

from plancheck.codes.running import NO_RULE_IN_SCOPE
from plancheck.comparing.versions import owner
from plancheck.matching.names import Names
from plancheck.model.finding import Finding
from plancheck.model.outcome import Result
from plancheck.model.plan import Plan


def unread(result: Result) -> tuple[Finding, ...]:
    """Why files, or plans whose city or pack is in doubt, cannot stand for a version.

    A plan that no rule is put to was read all the same.
    """
    return tuple(
        one for one in result.findings if one.blocking and one.place is not None and one.code is not NO_RULE_IN_SCOPE
    )


def is_whole(result: Result) -> bool:
    """Whether everything could be read and judged."""
    told = [*(one.finding for one in result.judgements), *(one.finding for one in result.totals)]
    return not any(one.blocking for one in (*result.findings, *filter(None, told)))


def readable(result: Result) -> tuple[Plan, ...]:
    """The plans that stand for a version."""
    paths = _paths(result)
    return tuple(plan for plan in result.plans if plan.source.name not in paths)


def uncompared(old: Result, new: Result, names: Names) -> frozenset[str]:
    """Whose plans may be in what was not read of the other version, so that nobody can say that they are gone."""
    return frozenset((*_doubtful(old, new, names), *_doubtful(new, old, names)))


def _doubtful(here: Result, there: Result, names: Names) -> Iterable[str]:
    """Of those with plans here: whoever has none there, or had one under the name of a file that was not read there."""
    paths = _paths(there)
    if not paths:
        return
    has = {owner(plan, names) for plan in readable(there)}
    lost = set(map(_last_part, paths))
    for plan in readable(here):
        whose = owner(plan, names)
        if whose not in has or _last_part(plan.source.name) in lost:
            yield whose
    yield from (owner(plan, names) for plan in there.plans if plan.source.name in paths)


def owners(plans: Sequence[Plan], names: Names) -> tuple[str, ...]:
    return tuple(dict.fromkeys(owner(plan, names) for plan in plans))


def _paths(result: Result) -> frozenset[str]:
    return frozenset(one.place.path for one in unread(result) if one.place is not None)


def _last_part(path: str) -> str:
    return path.replace("\\", "/").rpartition("/")[2]
