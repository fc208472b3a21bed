"""Sums of what cities promise towards one figure of the province (docs/semantics.md, "Totals")."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from plancheck.codes import judging as codes
from plancheck.codes.code import Severity
from plancheck.judging.asked import Asked
from plancheck.judging.figures import Heard
from plancheck.judging.keeps import distance, gap_unit
from plancheck.judging.verdicts import Verdict
from plancheck.model.finding import Fact, Finding, Name, Summed
from plancheck.model.horizon import Horizon, year
from plancheck.model.interval import ZERO, Interval
from plancheck.model.kind import KindType
from plancheck.model.outcome import Contribution, Outcome, Reason, Total
from plancheck.model.quantity import Firmness
from plancheck.model.target import Required
from plancheck.model.unit import Amount, Unit
from plancheck.values import replace, value

ABSENT = "absent"
SILENT = "silent"
STATED = "stated"
UNKNOWN = "unknown"


def total(
    asked: Asked, required: Required, heard: Mapping[str, Heard], expected: Sequence[str], complete: bool
) -> Total:
    """The province's row. `expected`: the contributors asked, in order; those not heard are absent."""
    rows = [_row(asked, required, heard, expected, number) for number in _years(required, heard)]
    worst = max(reversed(rows), key=lambda row: (_WORSE.index(row.outcome), row.gap or Decimal(0)))
    return _told(asked, worst, complete)


_WORSE = (Outcome.MET, Outcome.REPORTED, Outcome.WEAK, Outcome.UNDETERMINABLE, Outcome.GAP)


@value
class _Row:
    year: int | None
    contributions: tuple[Contribution, ...]
    sum: Interval
    stated: Interval
    outcome: Outcome
    gap: Decimal | None


def _years(required: Required, heard: Mapping[str, Heard]) -> Sequence[int | None]:
    """The years for which anyone says anything, where each year is asked; else the one sum."""
    if not (required.kind.each_year and required.kind.type is KindType.AMOUNT):
        return (None,)
    named = {one.choice.year for each in heard.values() for one in each.judged.verdicts if one.choice.year is not None}
    span = required.horizon.period
    return sorted(named) or [required.horizon.last.year if span is None else span.first.year]


def _row(
    asked: Asked, required: Required, heard: Mapping[str, Heard], expected: Sequence[str], number: int | None
) -> _Row:
    parts = tuple(_contribution(asked, required, key, heard.get(key), number) for key in expected)
    known = [one for one in parts if one.status not in (ABSENT, UNKNOWN)]
    every = _sum(one.interval for one in parts)
    guaranteed = _sum(one.interval for one in known)
    stated = _sum(one.stated for one in known if one.stated is not None)
    outcome = _outcome(required.interval, every, guaranteed, stated, len(known) < len(parts))
    short = distance(stated, required.interval) if outcome in (Outcome.GAP, Outcome.UNDETERMINABLE) else None
    return _Row(number, parts, every, stated, outcome, short)


def _sum(intervals: Iterator[Interval]) -> Interval:
    return sum(intervals, ZERO)


def _outcome(required: Interval, every: Interval, guaranteed: Interval, stated: Interval, unknown: bool) -> Outcome:
    """In this order: contained; an unknown part could still change it; the stated figures sum inside; else a gap."""
    if required.contains(every):
        return Outcome.MET
    closed = replace(required, low_open=False, high_open=False)
    if unknown and (_could_reach(closed, guaranteed) or _could_reach(closed, stated)):
        return Outcome.UNDETERMINABLE
    return Outcome.WEAK if closed.contains(stated) else Outcome.GAP


def _could_reach(required: Interval, so_far: Interval) -> bool:
    """Whether an amount of nought or more, added to the sum so far, can bring it inside."""
    lacking = Decimal(0)
    if required.low is not None:
        if so_far.low is None:
            return False
        lacking = max(Decimal(0), required.low - so_far.low)
    if required.high is None:
        return True
    return so_far.high is not None and so_far.high + lacking <= required.high


def _contribution(asked: Asked, required: Required, key: str, heard: Heard | None, number: int | None) -> Contribution:
    rule, indicator = asked.rule, required.indicator
    empty = Contribution(rule.id, indicator.id, key, None, None, None, indicator.domain, None, Firmness.PLAIN, ABSENT)
    if heard is None:
        return empty
    judgement = heard.judged.judgement
    verdict = next((one for one in heard.judged.verdicts if one.choice.year == number), None)
    if verdict is not None and verdict.outcome in (Outcome.REPORTED, Outcome.WEAK):
        return _stated(empty, verdict, indicator.domain)
    plan = heard.voice.reads[0].plan.source.name
    if judgement.outcome is Outcome.MISSING and judgement.finding and judgement.finding.code is codes.MISSING:
        return replace(empty, plan=plan, interval=ZERO, stated=ZERO, status=SILENT)
    if judgement.reason in (Reason.NOT_ASKED, Reason.SCOPE):
        return replace(empty, plan=plan, interval=ZERO, stated=ZERO, status=SILENT, reason=judgement.reason.value)
    if judgement.reason is not None:
        return replace(empty, reason=judgement.reason.value)
    if verdict is None and heard.judged.verdicts:  # the plan says nothing of this year
        return replace(empty, reason=Reason.PERIOD.value)
    why = judgement.finding.code if judgement.finding else None
    if verdict is not None and verdict.code is not None:
        why = verdict.code
    name = why.name if why else ""
    return replace(empty, plan=judgement.plan or plan, place=judgement.place, status=UNKNOWN, reason=name)


def _stated(empty: Contribution, verdict: Verdict, domain: Interval) -> Contribution:
    """What is not guaranteed (力争, no date) is stated all the same, but anything may come of it."""
    claim = verdict.claim
    first = claim.promises[0]
    sure = verdict.outcome is Outcome.REPORTED
    horizon = _together([one.target.horizon for one in claim.promises])
    return replace(
        empty, plan=first.plan.source.name, place=first.place, horizon=horizon,
        interval=claim.interval.cut(domain) if sure else domain, stated=claim.stated.cut(domain),
        firmness=claim.firmness, status=STATED, reason="" if sure or verdict.code is None else verdict.code.name,
    )  # fmt: skip


def _together(spans: Sequence[Horizon | None]) -> Horizon | None:
    """The time that promises taken together run over: 2023年 to 2025年 is 2023—2025年."""
    known = [one for one in spans if one is not None]
    if len(known) < 2 or len(known) < len(spans) or any(one.first is None for one in known):
        return spans[0]
    return replace(
        known[0],
        first=min(one.first for one in known if one.first is not None),
        last=max(one.last for one in known),
    )


def _told(asked: Asked, row: _Row, complete: bool) -> Total:
    unit = asked.unit
    assert unit is not None  # a total has a figure
    absent = tuple(one.city for one in row.contributions if one.status == ABSENT)
    unknown = tuple(one.city for one in row.contributions if one.status == UNKNOWN)
    gap = Amount(row.gap, gap_unit(unit)) if row.gap is not None else None
    outcome = Outcome.REPORTED if asked.is_neutral and row.outcome in (Outcome.GAP, Outcome.WEAK) else row.outcome
    finding = _finding(asked, row, absent, unknown, complete)
    return Total(
        asked.rule, outcome, asked.asked_for().interval, row.sum, row.stated, unit, row.contributions, finding,
        gap if outcome is Outcome.GAP else None, absent, unknown, asked.wording,
    )  # fmt: skip


_CODES = {
    Outcome.GAP: codes.TOTAL_GAP,
    Outcome.WEAK: codes.TOTAL_WEAK,
    Outcome.UNDETERMINABLE: codes.TOTAL_UNDETERMINABLE,
}


def _finding(
    asked: Asked, row: _Row, absent: tuple[str, ...], unknown: tuple[str, ...], complete: bool
) -> Finding | None:
    code = _CODES.get(row.outcome)
    if code is None:
        return None
    if asked.is_neutral and code is not codes.TOTAL_UNDETERMINABLE:
        code = codes.TOTAL_NEUTRAL
    places = tuple(one.place for one in row.contributions if one.place is not None)
    unit = asked.unit
    assert unit is not None  # a total has a figure
    gap = Amount(row.gap, gap_unit(unit)) if row.gap is not None else Name("无", "none")
    made = asked.finding(
        code, None, places, required=asked.asked_for(), sum=_so_far(row, unit), gap=gap,
        absent=names_of(asked, absent), unknown=names_of(asked, unknown), missing=names_of(asked, (*absent, *unknown)),
        when=asked.by if row.year is None else year(row.year),
    )  # fmt: skip
    cities_absent = any(key in asked.rule.cities for key in absent)
    only_absent = code is codes.TOTAL_UNDETERMINABLE and not unknown and not (complete and cities_absent)
    return replace(made, city=None, severity=Severity.NOTE if only_absent else made.severity)


_NOTHING_STATED = Name("尚无", "nothing")


def _so_far(row: _Row, unit: Unit) -> Fact:
    """Nothing where nobody states a figure and somebody still could: 0 would look like one."""
    if row.outcome is Outcome.UNDETERMINABLE and all(one.status != STATED for one in row.contributions):
        return _NOTHING_STATED
    return Summed(row.stated, row.sum, unit)


def names_of(asked: Asked, keys: Sequence[str]) -> tuple[Name, ...]:
    """The names of cities by their codes and of other contributors by their ids."""
    known = {city.code: Name(city.name, city.en) for city in asked.pack.cities}
    known.update({one.id: Name(one.name, one.en) for one in asked.pack.contributors})
    return tuple(known.get(key, Name(key, key)) for key in keys)
