"""A verdict as a judgement: its finding, its notes and what to write instead."""

from collections.abc import Iterator

from plancheck.codes import judging as codes
from plancheck.codes.code import Severity
from plancheck.judging.asked import Asked
from plancheck.judging.bridges import Bridge
from plancheck.judging.claims import Claim
from plancheck.judging.keeps import gap_unit
from plancheck.judging.milestones import Fit
from plancheck.judging.proposals import for_figure
from plancheck.judging.verdicts import Verdict
from plancheck.model.finding import Bounded, Fact, Finding, Name
from plancheck.model.horizon import year
from plancheck.model.interval import Interval
from plancheck.model.kind import KindType
from plancheck.model.outcome import Judgement, Outcome
from plancheck.model.plan import Item, Plan
from plancheck.model.quantity import Firmness
from plancheck.model.unit import Amount
from plancheck.source import Place
from plancheck.values import replace

_BRIDGES = {
    Bridge.SUM: codes.BRIDGE_SUM,
    Bridge.AVERAGE: codes.BRIDGE_AVERAGE,
    Bridge.LEVEL: codes.BRIDGE_LEVEL,
    Bridge.RATE: codes.BRIDGE_RATE,
}
_FIRMNESS = {
    Firmness.EXPECTED: Name("预计", "expected"),
    Firmness.STRIVEN: Name("力争", "striven for"),
    Firmness.PLAIN: Name("一般表述", "plainly stated"),
    Firmness.ASSURED: Name("确保", "assured"),
}
_NOTHING = Name("", "")
_NOT_ALONE = Name("，没有单独写要求的那段时间的数", ", with no figure for the time that is asked for alone")
_EACH_YEAR = Name("，或写“每年”", ", or say each year")
_ON_AVERAGE = Name("，或写“年均”", ", or say on average per year")
_NO_DATE = Name("未写时限", "no date")
_NO_BOUND = Name("没有界限", "without bound")
_IN_TIME = Name("在时限上", "the date")
_ILLUSTRATIVE = frozenset({"示例", "illustrative", "example"})

_MOST_WRITTEN = 20
"""Figures that one sentence lists."""


def explained(asked: Asked, verdict: Verdict) -> Judgement:
    """The judgement of a figure."""
    claim = verdict.claim
    first = claim.promises[0]
    required = _required(asked, claim)
    planned = _planned(asked, claim)
    outcome, finding = _softened(asked, verdict, _finding(asked, verdict, required, planned))
    gap = Amount(verdict.gap, gap_unit(planned.unit)) if verdict.gap is not None and outcome is Outcome.GAP else None
    return Judgement(
        asked.city,
        asked.rule,
        outcome,
        finding,
        notes=tuple(_notes(asked, verdict, required, planned)),
        place=first.place,
        plan=first.plan.source.name,
        written="；".join(dict.fromkeys(one.written for one in claim.promises)),
        required=None if asked.is_part else required.interval,
        planned=planned.interval,
        unit=planned.unit,
        gap=gap,
        write=for_figure(asked, verdict, planned),
        horizon=first.target.horizon,
        responsible=responsible(first.target.item),
        illustrative=any(is_illustrative(one.plan) for one in claim.promises),
        wording=required.wording,
        firmness=claim.firmness,
    )


def responsible(item: Item) -> tuple[str, ...]:
    """The units named for an item, the leading ones first."""
    return tuple(dict.fromkeys(one.value for one in (*item.lead, *item.responsible)))


def is_illustrative(plan: Plan) -> bool:
    """Whether the plan says that its data are made up."""
    return plan.head.data is not None and plan.head.data.value.strip().lower() in _ILLUSTRATIVE


def _required(asked: Asked, claim: Claim) -> Bounded:
    if claim.required is not None:
        return asked.bounded(claim.required, claim.promises[0].target.indicator.unit)
    return asked.asked_for()


def _planned(asked: Asked, claim: Claim) -> Bounded:
    unit = claim.promises[0].target.indicator.unit if claim.required is not None else None
    return asked.bounded(claim.interval, unit)


def _finding(asked: Asked, verdict: Verdict, required: Bounded, planned: Bounded) -> Finding | None:
    if verdict.code is None:
        return None
    claim, first = verdict.claim, verdict.claim.promises[0]
    others = [one.place for one in claim.promises[1:]]
    if verdict.code is codes.UNCLEAR_CONTRADICTION:
        others += [one.place for other in verdict.choice.claims for one in other.promises if one is not first]
    without = _IN_TIME if verdict.code is codes.GAP_LATE else _NO_BOUND
    gap: Fact = without if verdict.gap is None else Amount(verdict.gap, gap_unit(planned.unit))
    code = verdict.code
    if asked.rule.benchmark and verdict.outcome in (Outcome.GAP, Outcome.WEAK):
        code = codes.BENCHMARK_SHORTFALL if verdict.outcome is Outcome.GAP else codes.BENCHMARK_WEAK
    return asked.finding(
        code,
        first.place,
        tuple(dict.fromkeys(others)),
        written=first.written,
        required=required,
        planned=planned,
        gap=gap,
        only=_NOT_ALONE if verdict.code is codes.GAP_LATE and claim.kind.type is KindType.AMOUNT else _NOTHING,
        when=_years_left_out(asked, verdict) if verdict.code is codes.UNCLEAR_YEARS else _when(verdict),
        firmness=_FIRMNESS[claim.firmness],
        all=_all_written(verdict),
        how=_EACH_YEAR if asked.required is not None and asked.required.kind.each_year else _ON_AVERAGE,
        write=for_figure(asked, verdict, planned) or asked.by,
    )


def _all_written(verdict: Verdict) -> tuple[str, ...]:
    """The figures that contradict each other; the places of the finding have them all where these are too many."""
    written = [one.written for each in verdict.choice.claims for one in each.promises]
    return (*written[:_MOST_WRITTEN], *("…" for _ in written[_MOST_WRITTEN : _MOST_WRITTEN + 1]))


def _when(verdict: Verdict) -> Fact:
    if verdict.choice.year is not None:
        return year(verdict.choice.year)
    claim = verdict.claim
    horizon = claim.promises[0].target.horizon
    if len(claim.promises) > 1 and claim.span is not None:
        return claim.span
    return horizon if horizon is not None else _NO_DATE


def _years_left_out(asked: Asked, verdict: Verdict) -> Fact:
    """The years of the commitment for which nothing is said; the whole of it where that is not known."""
    if verdict.claim.written_horizon is None:
        return asked.by
    if verdict.choice.year is not None:
        return year(verdict.choice.year)
    span, written = asked.by.period, verdict.claim.span
    if span is None or written is None:
        return asked.by
    return tuple(year(one) for one in span.years if one not in written.years) or asked.by


def _softened(asked: Asked, verdict: Verdict, finding: Finding | None) -> tuple[Outcome, Finding | None]:
    """A figure that is no aim is at worst a note; a weak one beside a benchmark weighs what a benchmark weighs."""
    if finding is None or not asked.is_neutral or verdict.outcome not in (Outcome.GAP, Outcome.WEAK):
        return verdict.outcome, finding
    return Outcome.REPORTED, replace(finding, code=codes.NEUTRAL_DIFFERS, severity=Severity.NOTE)


def _notes(asked: Asked, verdict: Verdict, required: Bounded, planned: Bounded) -> Iterator[Finding]:
    claim, first = verdict.claim, verdict.claim.promises[0]
    related = tuple(one.place for one in claim.promises[1:])
    for bridge in claim.bridges:
        yield asked.finding(
            _BRIDGES[bridge], first.place, related, written=first.written, planned=planned, required=required
        )
    if verdict.outcome in (Outcome.MET, Outcome.REPORTED) and _tolerance_decided(asked, claim, verdict.outcome):
        yield _tolerance(asked, verdict)
    assumed_late = verdict.choice.fit is Fit.LATE and not asked.stated
    if verdict.choice.fit is Fit.ASSUMED or assumed_late:
        yield horizon_assumed(asked, first.written, first.place)
    if verdict.contradicted:
        places = tuple(one.place for other in verdict.choice.claims for one in other.promises if one is not first)
        if any(one.path != first.place.path for one in places):
            yield asked.finding(codes.CONTRADICTION_HARMLESS, first.place, places, written=first.written)
    for bonus in verdict.choice.bonus:
        if bonus.interval != claim.interval and claim.interval.contains(bonus.interval):
            yield asked.finding(codes.BONUS, bonus.promises[0].place, written=bonus.promises[0].written)


def horizon_assumed(asked: Asked, written: str, place: Place) -> Finding:
    """That the article's time limit was not stated where it stands."""
    reason = Name(asked.by.reason, asked.by.reason_en or asked.by.reason)
    return asked.finding(codes.HORIZON_ASSUMED, place, written=written, reason=reason)


def _tolerance_decided(asked: Asked, claim: Claim, outcome: Outcome) -> bool:
    """Whether 左右 in the plan, or in the commitment, was needed for the figure to pass."""
    if claim.used_tolerance:
        return True
    required = asked.required
    if outcome is not Outcome.MET or required is None or not required.used_tolerance or asked.is_neutral:
        return False
    bare = Interval(required.stated.low, required.stated.high)
    return not bare.contains(claim.interval)


def _tolerance(asked: Asked, verdict: Verdict) -> Finding:
    claim, first = verdict.claim, verdict.claim.promises[0]
    indicator = first.target.indicator
    return asked.finding(
        codes.TOLERANCE_USED, first.place, written=first.written, planned=_planned(asked, claim),
        reason=Name(indicator.tolerance_reason, indicator.tolerance_reason_en or indicator.tolerance_reason),
    )  # fmt: skip
