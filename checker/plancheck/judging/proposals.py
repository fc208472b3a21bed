"""What a city could write so that its plan keeps a commitment: never a figure for its part of a total."""

from plancheck.codes import judging as codes
from plancheck.judging.asked import Asked
from plancheck.judging.verdicts import Verdict
from plancheck.model.finding import Bounded, Deadline, Fact, Name, Pledge, Proposal, Wanted
from plancheck.model.horizon import Basis, Horizon
from plancheck.model.kind import KindType
from plancheck.model.plan import Item
from plancheck.model.rule import Strength

_FIGURE = (codes.GAP_VALUE, codes.GAP_VALUE_LATE, codes.WEAK_HEDGED, codes.EDGE_OF_OPEN_BOUND)
_DATE = (codes.GAP_LATE, codes.WEAK_LATE_HELD, codes.WEAK_UNDATED, codes.WEAK_ENDS_EARLY)
_UNCLEAR = (codes.UNCLEAR_SPAN, codes.UNCLEAR_START, codes.UNCLEAR_YEARS)
_ENGLISH = {
    "建立": "establish ",
    "设立": "establish ",
    "实现": "achieve ",
    "部署应用": "deploy the ",
    "建成": "complete the ",
}
"""The article's verb of what is to be there in the end."""


def for_figure(asked: Asked, verdict: Verdict, planned: Bounded) -> tuple[Fact, ...]:
    """The figure and its date; the plan's own where it is for that very time, lest it be lowered; never another's."""
    if verdict.code in _FIGURE:
        return _required(asked)
    if verdict.code in _DATE or verdict.code is codes.WEAK_FIRMNESS:
        by = _own_date(verdict) if verdict.code is codes.WEAK_FIRMNESS else None
        own = _own_figure(asked, verdict, planned) if by is not None or _holds_then_too(verdict) else None
        return (Proposal(own, by or asked.by),) if own is not None else _for_that_time(asked)
    return _for_that_time(asked) if verdict.code in _UNCLEAR else ()


def where_missing(asked: Asked) -> tuple[Fact, ...]:
    """The whole line that the plan lacks."""
    if asked.rule.measure is not None:
        return (_pledge(asked, asked.by),)
    if asked.required is None or asked.is_part:
        return ()
    return (Proposal(_figure(asked), asked.by, asked.required.indicator.name),)


def for_measure(asked: Asked, item: Item, *, undated: bool, late: bool) -> tuple[Fact, ...]:
    """The line anew, or the line below it that holds its date."""
    beside = item.deadline_span is None or not item.span.start <= item.deadline_span.start < item.span.end
    if undated or (late and beside):
        return (Deadline(asked.by),)
    if late or item.deadline is None:
        return (_pledge(asked, asked.by),)
    return (_pledge(asked, None if beside else item.deadline),)


def _pledge(asked: Asked, by: Horizon | None) -> Pledge:
    measure = asked.rule.measure
    assert measure is not None  # asked of measures only
    english, name = "", asked.rule.name.en
    if measure.strength is Strength.COMPLETE:
        english = next((word for verb, word in _ENGLISH.items() if measure.verb.endswith(verb)), "complete ")
        proper = name.partition(" ")[2][:1].isupper()
        name = name if proper else name[:1].lower() + name[1:]
    return Pledge(Name(measure.verb, english), Name(measure.name, name), by)


def _holds_then_too(verdict: Verdict) -> bool:
    """Whether a figure without a date lacks nothing else: an amount, a rate or a change is one of some span only."""
    return verdict.claim.last is None and verdict.claim.kind.type is KindType.LEVEL


def _for_that_time(asked: Asked) -> tuple[Fact, ...]:
    """What the article asks for then; of a total, that the city's part be written."""
    return _required(asked) or (Wanted(asked.by, asked.wording),)


def _required(asked: Asked) -> tuple[Fact, ...]:
    return () if asked.is_part else (Proposal(_figure(asked), asked.by),)


def _figure(asked: Asked) -> Bounded:
    """As the article states it, without what is let pass."""
    assert asked.required is not None  # only a figure is a set
    made = asked.bounded(asked.required.stated)
    return Bounded(made.interval, made.unit, asked.wording)


def _own_figure(asked: Asked, verdict: Verdict, planned: Bounded) -> Bounded | None:
    """What the plan promises, where that stands in the commitment's terms and can be written as one figure."""
    inner, claim, required = planned.interval, verdict.claim, asked.required
    open_range = inner.low is not None and inner.high is not None and (inner.low_open or inner.high_open)
    if required is None or claim.required is not None or claim.bridges or claim.kind != required.kind or open_range:
        return None
    return Bounded(inner, planned.unit, asked.wording)


def _own_date(verdict: Verdict) -> Horizon | None:
    written = verdict.claim.written_horizon
    if written is None or written.basis is not Basis.STATED or written.exclusive_year:
        return None
    return written
