"""What is wrong with a pack, as findings that stop a run."""

from collections.abc import Iterable

from plancheck.codes.code import Code
from plancheck.model.finding import Fact, Finding, Name
from plancheck.source import Place

NONE_ALIKE = Name("没有相近的", "none is alike")


class PackError(Exception):
    """A pack that cannot be used; `findings` say everything that is wrong with it."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = tuple(findings)
        super().__init__(*(f"{one.code.id} {one.code.name} {one.place}" for one in self.findings))


def fault(code: Code, place: Place | None, /, *, related: tuple[Place, ...] = (), **facts: Fact) -> Finding:
    """A finding on a pack. It blocks: nothing may be concluded from rules that are broken."""
    return Finding(code, code.severity, place, facts, related, blocking=True)


def nearest(written: str, among: Iterable[str]) -> tuple[str, ...]:
    """At most three of the known words that look like the one written; they are proposed, never chosen."""
    from difflib import get_close_matches  # only where something is wrong already: a good pack does not pay for it

    return tuple(get_close_matches(written, list(dict.fromkeys(among)), n=3, cutoff=0.5))
