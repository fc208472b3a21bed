"""The part of a result that concerns one city, as a result of its own."""

from plancheck.model.finding import Finding
from plancheck.model.outcome import Result
from plancheck.report.naming import is_illustrative
from plancheck.values import replace


def of_city(result: Result, city: str) -> Result:
    """The city's plans, outcomes and findings. The province's totals are not there: one city says nothing on them."""
    plans = [(plan, code) for plan, code in zip(result.plans, result.city_of, strict=True) if code == city]
    paths = {plan.source.name for plan, _ in plans}

    def own(finding: Finding) -> bool:
        return finding.city == city or (finding.place is not None and finding.place.path in paths)

    return replace(
        result,
        plans=tuple(plan for plan, _ in plans),
        city_of=tuple(code for _, code in plans),
        cities=(city,),
        judgements=tuple(one for one in result.judgements if one.city == city),
        totals=(),
        findings=tuple(finding for finding in result.findings if own(finding)),
        illustrative=any(is_illustrative(plan) for plan, _ in plans),
    )
