"""Whether a command that compares or keeps results saw everything, and what it says where it did not."""

import sys
from collections.abc import Iterable

from plancheck.cli.output import say
from plancheck.messages.phrases import Language
from plancheck.model.outcome import Result
from plancheck.report.counts import every_finding


def is_complete(results: Iterable[Result], incomplete: str, language: Language) -> bool:
    """Whether everything could be read and judged; else that sentence and what could not, on the error stream."""
    from plancheck.report.concise import line

    blocking = [finding for result in results for finding in every_finding(result) if finding.blocking]
    if blocking:
        say(incomplete)
    for finding in blocking:
        sys.stderr.write(line(finding, language) + "\n")
    return not blocking
