"""One message to a person, at one place of one file."""

from collections.abc import Mapping

from plancheck.codes.code import Code, Severity
from plancheck.model.horizon import Horizon, Period
from plancheck.model.interval import Interval
from plancheck.model.quantity import Wording
from plancheck.model.unit import Amount, Unit
from plancheck.source import Place
from plancheck.values import field, value


@value
class Name:
    """A thing's name in both languages."""

    zh: str
    en: str


@value
class Bounded:
    """A set of numbers with its unit, to be shown to a person; `wording`: in which sense it is counted (每年, 保持)."""

    interval: Interval
    unit: Unit
    wording: Wording = Wording.NONE


@value
class Summed:
    """A sum to be shown to a person: the figures as stated, and what of it nobody can fall short of."""

    stated: Interval
    guaranteed: Interval
    unit: Unit


@value
class Proposal:
    """A figure and its time limit as a plan can write them; with the indicator's name where no line speaks of it yet."""

    figure: Bounded
    by: Horizon
    name: Name | None = None


@value
class Pledge:
    """A measure as a plan can write it, with its time limit unless that stands below it."""

    verb: Name
    name: Name
    by: Horizon | None = None


@value
class Wanted:
    """That a figure for this very time is to be written, and none is known that could be: no other span's will do."""

    by: Horizon
    wording: Wording = Wording.NONE


@value
class Deadline:
    """The line below a measure that says until when."""

    by: Horizon


Fact = (
    str
    | int
    | Amount
    | Bounded
    | Summed
    | Name
    | Horizon
    | Period
    | Proposal
    | Wanted
    | Pledge
    | Deadline
    | tuple["Fact", ...]
)
"""A value that a message shows; each language has its own way to write it. A tuple is a list of such values."""


@value
class Finding:
    """`code` names the entry of the catalogue whose sentence is filled with `facts`; see `found` for making one."""

    code: Code
    severity: Severity
    place: Place | None
    facts: Mapping[str, Fact] = field(default_factory=dict)
    related: tuple[Place, ...] = ()
    city: str | None = None
    rule: str | None = None
    blocking: bool = False
    """Something could not be checked at all: the run ends with exit code 2."""


def found(
    code: Code,
    place: Place | None,
    /,
    *,
    severity: Severity | None = None,
    related: tuple[Place, ...] = (),
    city: str | None = None,
    rule: str | None = None,
    blocking: bool = False,
    **facts: Fact,
) -> Finding:
    """A finding of that code, weighing what the code usually weighs unless told otherwise."""
    weight = code.severity if severity is None else severity
    return Finding(code, weight, place, facts, related, city, rule, blocking)
