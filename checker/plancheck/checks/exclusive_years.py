"""2025年前 ends before 2025 begins.

Many write 2025年前 and mean by the end of 2025. It is read as it stands, the last day being 31 December 2024, and
the reader is told so. The date of a figure is told when the figure is read; here it is the one of 完成时限 or of a
measure.

Bad:  完成时限：2025年前
Good: 完成时限：2025年底前
"""

from collections.abc import Iterator

from plancheck.codes import reading
from plancheck.matching.matched import Matched
from plancheck.matching.names import Names
from plancheck.model.finding import Finding, found
from plancheck.model.plan import Plan
from plancheck.model.rule import Pack


def check(plan: Plan, items: tuple[Matched, ...], pack: Pack, names: Names) -> Iterator[Finding]:
    """One finding for each deadline so written, at the deadline."""
    told = {one.place for one in plan.findings if one.code is reading.BEFORE_THE_YEAR}
    for one in items:
        deadline, span = one.item.deadline, one.item.deadline_span
        if deadline and span and deadline.exclusive_year and plan.source.place(span) not in told:
            yield found(reading.BEFORE_THE_YEAR, plan.source.place(span), written=plan.source.slice(span))
