"""Which field a line with an unknown field name most likely is, so that its item is not said to lack that field."""

from plancheck.codes import reading as codes
from plancheck.model.finding import Name
from plancheck.model.plan import Plan
from plancheck.reading.fields import FIELDS
from plancheck.source import Span

UNITS = frozenset((FIELDS["LEAD"], FIELDS["RESPONSIBLE"], FIELDS["SUPPORT"]))
DEADLINE = frozenset((FIELDS["DEADLINE"],))


def items_with_misspelt(plan: Plan, fields: frozenset[Name]) -> frozenset[Span]:
    """The items below which one of these fields stands under a name that nearly is its own (完成时陷)."""
    found = set()
    for finding in plan.findings:
        proposed = finding.facts.get("proposed")
        if finding.code is not codes.UNKNOWN_FIELD or finding.place is None or not isinstance(proposed, tuple):
            continue
        start = plan.source.starts[finding.place.line - 1]
        above = [item.span for item in plan.items if item.span.start < start]
        heading = max((one.title.span.start for one in plan.sections if one.title.span.start < start), default=-1)
        if proposed[0] in fields and above and above[-1].start > heading:
            found.add(above[-1])
    return frozenset(found)
