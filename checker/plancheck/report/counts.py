"""How many findings and outcomes of each sort a result holds."""

from collections import Counter
from collections.abc import Iterable, Iterator

from plancheck.codes.code import Severity
from plancheck.model.finding import Finding
from plancheck.model.outcome import Judgement, Outcome, Reason, Result

OPEN = (Outcome.GAP, Outcome.WEAK, Outcome.UNDETERMINABLE, Outcome.MISSING)
CLOSED = (Outcome.MET, Outcome.REPORTED, Outcome.NOT_APPLICABLE)


def every_finding(result: Result) -> Iterator[Finding]:
    """The findings on documents and the run, then those of the judgements and the totals."""
    yield from result.findings
    for judgement in result.judgements:
        if judgement.finding is not None:
            yield judgement.finding
        yield from judgement.notes
    for total in result.totals:
        if total.finding is not None:
            yield total.finding


def severities(findings: Iterable[Finding]) -> dict[Severity, int]:
    """Severity -> number, worst first, zero included."""
    counted = Counter(finding.severity for finding in findings)
    return {severity: counted[severity] for severity in sorted(Severity, reverse=True)}


def outcomes(judgements: Iterable[Judgement]) -> dict[Outcome, int]:
    """Outcome -> number, in the order of a reader's interest, zero included."""
    counted = Counter(judgement.outcome for judgement in judgements)
    return {outcome: counted[outcome] for outcome in OPEN + CLOSED}


def reasons(judgements: Iterable[Judgement]) -> dict[Reason, int]:
    """Why rules did not apply -> number, zero included."""
    counted = Counter(judgement.reason for judgement in judgements if judgement.reason is not None)
    return {reason: counted[reason] for reason in Reason}
