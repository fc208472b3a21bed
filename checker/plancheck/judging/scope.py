"""Which commitments a city's plans could speak of: by city, by declared fields and by period."""

from collections.abc import Sequence

from plancheck.judging.claims import Claim
from plancheck.judging.spoken import ReadPlan
from plancheck.matching.names import Names
from plancheck.model.horizon import Basis, Period
from plancheck.model.kind import KindType
from plancheck.model.rule import Rule
from plancheck.model.target import Required
from plancheck.source import Place, Span


def covers_field(read: ReadPlan, field: str, names: Names, *, own: bool = False) -> bool:
    """Whether the plan's 范围 takes the field in; one that names an unknown field restricts nothing.

    `own`: a plan without 范围 takes in only what its sections are about, if they are about anything known.
    """
    named = [names.field(text.value) for text in read.plan.head.scope]
    known = [one.id for one in named if one is not None]
    if own and not named:
        about = fields_of_sections(read, names)
        return not about or field in about
    return len(known) < len(named) or not named or field in known


def fields_of_sections(read: ReadPlan, names: Names) -> tuple[str, ...]:
    """The fields that the plan's headings name, in its order."""
    named = [names.field(section.title.value) for section in read.plan.sections]
    return tuple(dict.fromkeys(one.id for one in named if one is not None))


def in_period(reads: Sequence[ReadPlan], rule: Rule, required: Required | None) -> bool:
    """Whether any of the plans runs over the commitment's last day or, where it holds throughout, over any day."""
    periods = [read.plan.head.period for read in reads]
    return not periods or any(period is None or _in_period(period, rule, required) for period in periods)


def _in_period(period: Period, rule: Rule, required: Required | None) -> bool:
    span = rule.horizon.period
    if span is not None and required is not None and (required.kind.each_year or required.kind.hold):
        return period.meets(span)
    return period.first <= rule.horizon.last <= period.last


def speaks_of(claim: Claim, reads: Sequence[ReadPlan], required: Required) -> bool:
    """Whether a claim of plans whose period leaves the commitment's day out is nevertheless about that day."""
    horizon = required.horizon
    unwritten_rate = claim.kind.type is KindType.RATE and claim.written_horizon is None
    if horizon.basis is not Basis.STATED or claim.last is None or unwritten_rate:
        return True
    if all(read.plan.head.period is None or read.plan.head.period.last < horizon.last for read in reads):
        return claim.last >= horizon.last
    return claim.last <= horizon.last or (claim.span is not None and claim.span.first <= horizon.last)


def shared_years(reads: Sequence[ReadPlan], required: Required) -> tuple[int, ...]:
    """The years that the commitment and any plan share; all that are asked where this is not known or empty."""
    span = required.horizon.period
    asked = span.years if span is not None else (required.horizon.last.year,)
    periods = [read.plan.head.period for read in reads]
    if not periods or None in periods:
        return asked
    return tuple(one for one in asked if any(period is not None and one in period.years for period in periods)) or asked


def where_it_would_stand(reads: Sequence[ReadPlan], field: str, names: Names) -> Place:
    """The heading of the field's section, else the title, else the first line: of the first plan that has one."""
    for read in reads:
        for section in read.plan.sections:
            named = names.field(section.title.value)
            if named is not None and named.id == field:
                return read.plan.source.place(section.title.span)
    first = next((read for read in reads if covers_field(read, field, names)), reads[0]).plan
    if first.head.title is not None:
        return first.source.place(first.head.title.span)
    return first.source.place(Span(0, len(first.source.line(1))))
