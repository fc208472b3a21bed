"""All forms of a report tell the same: findings by code and place, and the counts of outcomes, 未报送 apart."""

from collections.abc import Callable, Iterable

import pytest

from plancheck.model.outcome import Outcome, Result
from plancheck.report import FORMATS, render
from plancheck.report.counts import every_finding, outcomes, states
from plancheck.report.view import View
from report import papers, real_results
from report.extracts import CODE, COUNTS, FINDINGS, NOWHERE, Found

MISSING = frozenset({"PC210", "PC211"})

Made = Callable[[], Result]


def excused() -> Result:
    """The province with one gap waived and one missing commitment known from the baseline."""
    return papers.excused(real_results.province(), "210200")


RESULTS = [real_results.one_plan, real_results.province, real_results.faulty, excused]


def together(found: Iterable[Found], depth: int) -> set[Found]:
    """As exactly as the form names places; all that one plan does not mention counts as one, at the first of its places."""
    if depth == CODE:
        return {one[:CODE] for one in found}
    missing: dict[str | int, Found] = {}
    others = set()
    for one in found:
        if one[0] not in MISSING:
            others.add(one[:depth])
        elif one[1] not in missing or (one[2:], one[0]) < (missing[one[1]][2:], missing[one[1]][0]):
            missing[one[1]] = one
    return others | {one[:depth] for one in missing.values()}


def known(result: Result) -> list[Found]:
    """Every finding of the result, by code and place."""
    return [
        (one.code.id, *((p.path, p.line, p.column) if (p := one.place) else NOWHERE)) for one in every_finding(result)
    ]


@pytest.mark.parametrize("made", RESULTS)
@pytest.mark.parametrize("name", FORMATS)
def test_all_forms_agree(name: str, made: Made) -> None:
    """A form that is registered and cannot be read back here fails."""
    result = made()
    report = render(name, result, View(exit_code=1))
    depth, extract = FINDINGS[name]
    assert together(extract(report), depth) == together(known(result), depth)
    if name in COUNTS:
        told = COUNTS[name](report)
        assert told == states(result.judgements)


def test_every_format_that_can_be_asked_for_is_read_back() -> None:
    assert set(FORMATS) <= set(FINDINGS)


def test_missing_ones_of_one_plan_count_once_at_the_first_place() -> None:
    listed: list[Found] = [("PC210", "a", 9, 1), ("PC211", "a", 3, 2), ("PC210", "b", 1, 1), ("PC201", "a", 9, 1)]
    assert together(listed, 4) == {("PC211", "a", 3, 2), ("PC210", "b", 1, 1), ("PC201", "a", 9, 1)}


def test_outcomes_are_counted_at_all() -> None:
    assert outcomes(real_results.province().judgements)[Outcome.MISSING] > 1
