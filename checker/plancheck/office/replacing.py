"""What a new baseline would excuse that the one in its place does not, and what it would forget."""

from collections.abc import Container, Iterable

from plancheck.office.baseline import Entry, Known, worse
from plancheck.values import value


@value
class Difference:
    """Each entry by city and rule. `new`: excused by no entry so far; `lost`: of cities that this run did not judge."""

    new: tuple[tuple[str, str], ...]
    worse: tuple[tuple[str, str], ...]
    lost: tuple[tuple[str, str], ...]

    def is_harmless(self) -> bool:
        return not (self.new or self.worse or self.lost)

    def all(self) -> tuple[tuple[str, str], ...]:
        return (*self.new, *self.worse, *self.lost)


def difference(entries: Iterable[Entry], known: Iterable[Known], judged: Container[str]) -> Difference:
    """`judged`: the codes of the cities in this run."""
    before = {(one.entry.city, one.entry.rule): one.entry for one in known}
    new, got_worse = [], []
    for one in entries:
        then = before.get((one.city, one.rule))
        if then is None or then.outcome is not one.outcome:
            new.append((one.city, one.rule))
        elif worse(then, one) is not None:
            got_worse.append((one.city, one.rule))
    lost = [key for key in before if key[0] not in judged]
    return Difference(tuple(new), tuple(got_worse), tuple(lost))
