"""Which of a plan's promises is judged against a commitment, and how its date fits (docs/semantics.md, "Horizons")."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta

from plancheck.enums import Enum
from plancheck.judging.chains import amounts_within
from plancheck.judging.claims import Claim, firmest
from plancheck.model.horizon import Basis, Period, year
from plancheck.model.kind import KindType
from plancheck.model.target import Required
from plancheck.values import value


class Fit(Enum):
    """How the date or span of a claim fits the commitment's."""

    IN_TIME = 1
    ASSUMED = 2  # no date written, and the commitment's own is not stated either
    UNDATED = 3  # no date written against a stated one
    LATE = 4
    ENDS_EARLY = 5  # holds, but not to the end of what the plan could speak of
    ALL_YEARS = 6  # the amount of several years together, where each is asked
    SPAN = 7  # runs over another span, from which nothing follows
    NO_START = 8  # an amount whose first day is not known
    FEWER_YEARS = 9


@value
class Choice:
    """What is judged. More than one claim: different sets of equal firmness for the same thing."""

    claims: tuple[Claim, ...]
    fit: Fit
    bonus: tuple[Claim, ...] = ()
    """Weaker promises beside the firmest."""
    exact: bool = False
    """Dated for the very day or span that the commitment asks for: no other milestone can take its place."""
    year: int | None = None
    """The year that it answers for, where each year is judged."""


def choices(required: Required, claims: Sequence[Claim], years: Sequence[int]) -> tuple[Choice, ...]:
    """One choice; where each year is asked, one for each; for a hold, one for each milestone in its span."""
    asked = required.kind
    if asked.type is KindType.AMOUNT and asked.each_year:
        return _each_year(claims, years, lambda span, one: _amount(required, span, one, exactly=True))
    if asked.type is KindType.AMOUNT:
        return (_amount(required, span_of(required), claims),)
    if asked.type is KindType.LEVEL:
        if asked.hold or asked.each_year:
            return _hold(required, claims, years)
        return (_level(required, claims, years),)
    if asked.each_year:
        return _each_year(claims, years, lambda span, one: _rate(required, span, one))
    return (_rate(required, span_of(required), claims),)


def span_of(required: Required) -> Period:
    """The commitment's span; a date alone stands for its calendar year."""
    return required.horizon.period or year(required.horizon.last.year)


def _is_stated(required: Required) -> bool:
    return required.horizon.basis is Basis.STATED


def _undated(required: Required) -> Fit:
    return Fit.UNDATED if _is_stated(required) else Fit.ASSUMED


def _choice(same: Iterable[Claim], fit: Fit, *, exact: bool = False) -> Choice:
    claims = tuple(same)
    best = firmest(claims)
    return Choice(best, fit, tuple(one for one in claims if one.firmness < best[0].firmness), exact)


def _level(required: Required, claims: Sequence[Claim], years: Sequence[int]) -> Choice:
    by = required.horizon.last
    in_time = [one for one in claims if one.last is not None and _reached(one) <= by]
    if in_time:
        at = max(min(one.last or by, by) for one in in_time)
        latest = [one for one in in_time if min(one.last or by, by) == at]
        reach = min(by, year(years[-1]).last) if years else by
        # 2023年6月保持在25%以上 says that it need not hold from July on.
        ends_early = all(_runs(one) and _widened(one, Period(at, reach)).last < reach for one in latest)
        return _choice(latest, Fit.ENDS_EARLY if ends_early else Fit.IN_TIME, exact=at == by)
    undated = [one for one in claims if one.last is None]
    if undated:
        return _choice(undated, _undated(required))
    first = min(_reached(one) for one in claims)
    return _choice((one for one in claims if _reached(one) == first), Fit.LATE)


def _reached(one: Claim) -> date:
    """The day on which a level is promised first: of a hold its first day, of each year the end of the first."""
    last = one.last or date.max
    if one.span is None or not (one.kind.hold or one.kind.each_year):
        return last
    return one.span.first if one.kind.hold else min(last, date(one.span.first.year, 12, 31))


def _hold(required: Required, claims: Sequence[Claim], years: Sequence[int]) -> tuple[Choice, ...]:
    """Every milestone inside the span must keep it; then the last must reach as far as plan and commitment both do."""
    span = span_of(required)
    inside = [one for one in claims if _touches(one, span)]
    if inside:
        ends = sorted({min(one.last or span.last, span.last) for one in inside})
        shared = Period(year(years[0]).first, year(years[-1]).last) if years else span
        whole = _is_whole(inside, span if shared.covers(span) else shared)
        return tuple(
            _choice(
                (one for one in inside if min(one.last or span.last, span.last) == end),
                Fit.IN_TIME if whole or end != ends[-1] else Fit.ENDS_EARLY,
            )
            for end in ends
        )
    undated = [one for one in claims if one.last is None]
    if undated:
        return (_choice(undated, _undated(required)),)
    later = [one for one in claims if _reached(one) > span.last]
    if later:
        first = min(map(_reached, later))
        return (_choice((one for one in later if _reached(one) == first), Fit.LATE),)
    return (_choice(claims, Fit.SPAN),)


def _is_whole(inside: Sequence[Claim], span: Period) -> bool:
    """Whether the milestones reach the last year, and holds leave out no day: a figure for a day speaks for those before."""
    reached = span.first - timedelta(days=1)
    spans = [(_widened(one, span), one) for one in inside]
    for days, _ in sorted(spans, key=lambda pair: (pair[0].first, pair[0].last)):
        if days.first > reached + timedelta(days=1):
            return False
        reached = max(reached, days.last)
    held = all(_runs(one) for days, one in spans if days.last == reached)
    return reached >= span.last or (not held and reached.year >= span.last.year)


def _runs(one: Claim) -> bool:
    return one.span is not None and (one.kind.hold or one.kind.each_year)


def _widened(one: Claim, span: Period) -> Period:
    """The days that a claim speaks for; what runs from the plan's first day, or to its last, leaves nothing out there."""
    last = one.last or span.last
    if one.span is None or not _runs(one):
        return Period(min(span.first, last), last)
    plan = one.promises[0].plan.head.period
    first = one.span.first
    if plan is not None:
        first = min(first, span.first) if first <= plan.first else first
        last = max(last, span.last) if last >= plan.last else last
    return Period(first, last)


def _touches(one: Claim, span: Period) -> bool:
    if one.last is None:
        return False
    if one.span is not None and _runs(one):
        return span.meets(one.span)
    return span.first <= one.last <= span.last


def _amount(required: Required, span: Period, claims: Sequence[Claim], exactly: bool = False) -> Choice:
    """`exactly`: one year of several, for which an amount over more years is not late but says nothing."""
    one_sided = required.interval.high is None
    inside = amounts_within(span, claims, whole_only=not one_sided)
    if inside:
        return _choice(inside, Fit.IN_TIME, exact=inside[0].span == span)
    undated = [one for one in claims if one.last is None]
    if undated:
        return _choice(undated, _undated(required))
    unknown = [one for one in claims if one.span is None and one.last is not None and one.last <= span.last]
    if unknown:
        return _choice(unknown, Fit.NO_START)
    # An average per year says nothing of one year, not even that it comes late.
    later = [one for one in claims if one.last is not None and one.last > span.last and not one.kind.average]
    if later and one_sided and not exactly:
        first = min(one.last for one in later if one.last is not None)
        return _choice((one for one in later if one.last == first), Fit.LATE)
    if exactly and all(one.span is not None and len(one.span.years) > 1 for one in claims):
        return _choice(claims, Fit.ALL_YEARS)
    return _choice(claims, Fit.SPAN)


def _rate(required: Required, span: Period, claims: Sequence[Claim]) -> Choice:
    exact = [one for one in claims if one.span == span or (one.kind.each_year and one.span and one.span.covers(span))]
    if exact:
        return _choice(exact, Fit.IN_TIME)
    unwritten = [one for one in claims if one.written_horizon is None and not one.bridges]
    if unwritten:
        undated = _undated(required) if unwritten[0].last is None or not _is_stated(required) else Fit.FEWER_YEARS
        return _choice(unwritten, undated)
    fewer = [one for one in claims if one.span is None or span.covers(one.span)]
    return _choice(fewer or claims, Fit.FEWER_YEARS if fewer else Fit.SPAN)


def _each_year(
    claims: Sequence[Claim], years: Sequence[int], judged: Callable[[Period, Sequence[Claim]], Choice]
) -> tuple[Choice, ...]:
    """One choice for each year; the years for which nothing is said make it fewer years than asked."""
    several = len(years) > 1
    found = []
    for number in years:
        mine = [one for one in claims if _speaks_of(one, number, several)]
        choice = judged(year(number), mine) if mine else _choice(claims, Fit.FEWER_YEARS)
        found.append(Choice(choice.claims, choice.fit, choice.bonus, False, number))
    return tuple(found)


def _speaks_of(one: Claim, number: int, several: bool) -> bool:
    """An amount without a date is said of one year only where there is only one."""
    if one.last is None:
        return not several
    return one.last.year == number if one.span is None else year(number).meets(one.span)
