"""What a run's exit code is: 0 checked and nothing fails, 1 findings, 2 something could not be checked."""

from collections.abc import Iterable

from plancheck.codes.code import Severity
from plancheck.model.finding import Finding

FAIL_ON = {"error": Severity.ERROR, "warning": Severity.WARNING, "note": Severity.NOTE, "never": None}
FAILING = "error"
"""From which severity on findings fail a run, where nobody says otherwise."""
CLEAN, FINDINGS, UNCHECKED = 0, 1, 2


def meaning(code: int, findings: Iterable[Finding], fail_on: str, *, chosen: bool, apart: bool = False) -> str:
    """Which sentence says what the exit code means: 0 is no pass where findings were left out or did not count."""
    findings = tuple(findings)
    if code == FINDINGS and all(finding.severity < Severity.WARNING for finding in findings):
        return "exit.note"
    if code != CLEAN:
        return f"exit.{code}"
    grave = any(finding.severity >= Severity.ERROR for finding in findings)
    if fail_on == "never" and grave:
        return "exit.never"
    return "exit.chosen" if chosen else "exit.apart" if apart else "exit.0"


def exit_code(findings: Iterable[Finding], fail_on: str) -> int:
    """The highest that any finding asks for; what could not be checked fails whatever `fail_on` says."""
    least = FAIL_ON[fail_on]
    code = CLEAN
    for finding in findings:
        if finding.blocking:
            return UNCHECKED
        if least is not None and finding.severity >= least:
            code = FINDINGS
    return code
