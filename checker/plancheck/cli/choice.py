"""Which rule pack the plans of a run are checked against: the one asked for, else the one that they name."""

from collections.abc import Sequence

from plancheck.codes import calling
from plancheck.model.finding import Finding, found
from plancheck.model.plan import Plan

DEFAULT = "liaoning-2023"


def chosen(plans: Sequence[Plan], asked: str | None, shipped: Sequence[str]) -> tuple[str, list[Plan], list[Finding]]:
    """The pack, the plans to check against it, and what is to be said; a name in a plan never opens a folder."""
    if asked is not None:
        return asked, list(plans), []
    named = [plan.head.pack.value.strip() for plan in plans if plan.head.pack]
    pack = next((name for name in named if name in shipped), _default(shipped))
    kept: list[Plan] = []
    said: list[Finding] = []
    for plan in plans:
        finding = _finding(plan, pack, shipped)
        if finding is not None:
            said.append(finding)
        if finding is not None and finding.blocking:
            said.extend(plan.findings)
        else:
            kept.append(plan)
    return pack, kept, said


def _default(shipped: Sequence[str]) -> str:
    return shipped[0] if len(shipped) == 1 else DEFAULT


def _finding(plan: Plan, pack: str, shipped: Sequence[str]) -> Finding | None:
    written = plan.head.pack
    if written is None:
        at = plan.head.title.span if plan.head.title else None
        place = plan.source.place(at) if at else None
        return found(calling.PACK_NOT_NAMED, place, pack=pack)
    place = plan.source.place(written.span)
    name = written.value.strip()
    if name == pack:
        return None
    if name not in shipped:
        return found(calling.PACK_NOT_AVAILABLE, place, written=name, known=tuple(shipped), blocking=True)
    return found(calling.PACK_OF_ANOTHER_RUN, place, written=name, pack=pack, blocking=True)
