"""What a plan says in itself, checked without judging it: one file for each check."""

from plancheck.checks import (
    baselines,
    cities,
    contradictions,
    correspondences,
    dates,
    duplicates,
    exclusive_years,
    exemptions,
    magnitudes,
    negations,
    packs,
    parts,
    periods,
    responsible_units,
    scopes,
    targets,
    unknown_names,
    years,
)
from plancheck.matching.matched import Matched
from plancheck.matching.names import Names
from plancheck.model.finding import Finding
from plancheck.model.plan import Plan
from plancheck.model.rule import Pack

CHECKS = (
    cities,
    periods,
    packs,
    scopes,
    unknown_names,
    correspondences,
    targets,
    magnitudes,
    dates,
    exclusive_years,
    contradictions,
    duplicates,
    parts,
    years,
    baselines,
    negations,
    exemptions,
    responsible_units,
)


def check_plan(plan: Plan, items: tuple[Matched, ...], pack: Pack, names: Names) -> tuple[Finding, ...]:
    """Everything that the checks find on one plan, check by check."""
    return tuple(finding for one in CHECKS for finding in one.check(plan, items, pack, names))
