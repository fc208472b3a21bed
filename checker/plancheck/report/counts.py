"""How many findings and outcomes of each sort a result holds."""

from collections import Counter
from collections.abc import Iterable, Iterator

from plancheck.codes.code import Severity
from plancheck.codes.judging import UNCLEAR_CONTRADICTION, UNCLEAR_DOUBT
from plancheck.model.finding import Finding
from plancheck.model.outcome import Judgement, Outcome, Reason, Result
from plancheck.source import Place
from plancheck.values import replace

OPEN = (Outcome.GAP, Outcome.WEAK, Outcome.UNDETERMINABLE, Outcome.MISSING)
CLOSED = (Outcome.MET, Outcome.REPORTED, Outcome.NOT_APPLICABLE)

ABSENT = "absent"
"""What people are shown in place of an outcome where no plan covers a commitment (未报送): it is never counted as not
applicable."""

STATES = (*map(str, OPEN + CLOSED), ABSENT)
"""Every outcome and what is told apart from them, in the order of a reader's interest."""

_FIRST_OF_JUDGING = "PC200"
"""Codes below it are of reading and of checking a plan by itself."""


def every_finding(result: Result) -> Iterator[Finding]:
    """The findings on documents and the run, then those of the judgements and the totals.

    A mistake of writing that leaves several commitments undeterminable is one finding: it is given once.
    """
    yield from result.findings
    seen: set[tuple[str, Place | None]] = set()
    for judgement in result.judgements:
        finding = judgement.finding
        if finding is not None and (finding.code.id, finding.place) not in seen:
            if is_shared(finding):
                seen.add((finding.code.id, finding.place))
            yield finding
        yield from judgement.notes
    for total in result.totals:
        if total.finding is not None:
            yield total.finding


def failing(result: Result) -> Iterator[Finding]:
    """The findings that count for the exit code: without those of outcomes that are waived or known from the baseline.

    What could not be checked counts all the same: no decision of an office makes it checked.
    """
    if not any(one.waiver or one.baselined for one in result.judgements):
        yield from every_finding(result)
        return
    excused = [one for one in result.judgements if is_waived(one) or is_baselined(one)]
    rest = tuple(one for one in result.judgements if not (is_waived(one) or is_baselined(one)))
    yield from every_finding(replace(result, judgements=rest))
    yield from (one.finding for one in excused if one.finding is not None and one.finding.blocking)


def is_waived(judgement: Judgement) -> bool:
    """Whether the office has let this open outcome stand; a waiver whose end was not compared excuses nothing."""
    return judgement.outcome in OPEN and judgement.waiver is not None and judgement.waiver.checked


def is_unchecked(judgement: Judgement) -> bool:
    """Whether there is a waiver of this open outcome whose end was not compared with a day."""
    return judgement.outcome in OPEN and judgement.waiver is not None and not judgement.waiver.checked


def is_baselined(judgement: Judgement) -> bool:
    """Whether an open outcome that no waiver excuses is known from the baseline."""
    return judgement.outcome in OPEN and judgement.baselined and not is_waived(judgement)


def apart(judgements: Iterable[Judgement]) -> dict[str, int]:
    """How many are counted apart: waived, with a waiver that was not dated, known from the baseline."""
    tests = {"waived": is_waived, "unchecked": is_unchecked, "baselined": is_baselined}
    counted = dict.fromkeys(tests, 0)
    for one in judgements:
        if one.waiver is not None or one.baselined:
            for name, test in tests.items():
                counted[name] += test(one)
    return counted


def is_of_writing(finding: Finding) -> bool:
    """Whether it is about how a plan is written, and not about a commitment."""
    return finding.code.id < _FIRST_OF_JUDGING


def is_shared(finding: Finding) -> bool:
    """Whether several commitments that it costs have it together: it is one mistake."""
    return is_of_writing(finding) or finding.code in (UNCLEAR_CONTRADICTION, UNCLEAR_DOUBT)


def severities(findings: Iterable[Finding]) -> dict[Severity, int]:
    """Severity -> number, worst first, zero included."""
    counted = Counter(finding.severity for finding in findings)
    return {severity: counted[severity] for severity in sorted(Severity, reverse=True)}


def outcomes(judgements: Iterable[Judgement]) -> dict[Outcome, int]:
    """Outcome -> number, in the order of a reader's interest, zero included."""
    counted = Counter(judgement.outcome for judgement in judgements)
    return {outcome: counted[outcome] for outcome in OPEN + CLOSED}


def state(judgement: Judgement) -> str:
    """The outcome as people are shown it: what no plan covers is told apart from what does not apply."""
    return ABSENT if judgement.reason is Reason.NOT_REPORTED else str(judgement.outcome)


def states(judgements: Iterable[Judgement]) -> dict[str, int]:
    """State -> number, in the order of `STATES`, zero included: the counts of every report for people."""
    counted = Counter(map(state, judgements))
    return {key: counted[key] for key in STATES}


def reasons(judgements: Iterable[Judgement]) -> dict[Reason, int]:
    """Why rules did not apply -> number, zero included."""
    counted = Counter(judgement.reason for judgement in judgements if judgement.reason is not None)
    return {reason: counted[reason] for reason in Reason}


def not_asked(judgements: Iterable[Judgement]) -> dict[Reason, int]:
    """The reasons of those that do not apply, without what was not reported, which people see as a state of its own."""
    return {reason: number for reason, number in reasons(judgements).items() if reason is not Reason.NOT_REPORTED}
