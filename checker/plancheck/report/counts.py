"""How many findings and outcomes of each sort a result holds."""

from collections import Counter
from collections.abc import Iterable, Iterator

from plancheck.codes.code import Severity
from plancheck.model.finding import Finding
from plancheck.model.outcome import Judgement, Outcome, Reason, Result
from plancheck.source import Place

OPEN = (Outcome.GAP, Outcome.WEAK, Outcome.UNDETERMINABLE, Outcome.MISSING)
CLOSED = (Outcome.MET, Outcome.REPORTED, Outcome.NOT_APPLICABLE)

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
            if is_of_writing(finding):
                seen.add((finding.code.id, finding.place))
            yield finding
        yield from judgement.notes
    for total in result.totals:
        if total.finding is not None:
            yield total.finding


def is_of_writing(finding: Finding) -> bool:
    """Whether it is about how a plan is written, and not about a commitment."""
    return finding.code.id < _FIRST_OF_JUDGING


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
