"""A plan must say for which years it is made.

The period decides which commitments fall into the plan, what 今年 and 年底前 mean, and where an amount 到2025年
begins. A period that has no year in common with the commitments, while its items have, is a slip: nobody can tell of which.

Bad:  方案：大连市增进民生福祉实施方案 / 城市：大连市
Good: 方案：大连市增进民生福祉实施方案 / 城市：大连市 / 期间：2023年—2025年
"""

from collections.abc import Iterator

from plancheck.codes import checks as codes
from plancheck.matching.elsewhere import date_beside_the_period
from plancheck.matching.matched import Matched
from plancheck.matching.names import Names
from plancheck.model.finding import Finding, found
from plancheck.model.plan import Plan
from plancheck.model.rule import Pack
from plancheck.patterns import IGNORECASE, MULTILINE, pattern
from plancheck.source import Span

# A period that is written and could not be read has its own finding.
_WRITTEN = pattern(r"^[ \t\u3000]*(?:期间|规划期|实施期限|period)[ \t\u3000]*[：:]", IGNORECASE | MULTILINE)


def check(plan: Plan, items: tuple[Matched, ...], pack: Pack, names: Names) -> Iterator[Finding]:
    """At most one finding, at the title, else at the first line."""
    if plan.head.period is None and not _WRITTEN.search(plan.source.text):
        title = plan.head.title
        span = title.span if title else Span(0, len(plan.source.line(1)))
        yield found(codes.NO_PERIOD, plan.source.place(span), period=pack.programme)
    when, span_of = date_beside_the_period(plan, pack), plan.head.period_span
    if when is not None and span_of is not None:
        written = plan.source.slice(span_of)
        place = plan.source.place(span_of)
        yield found(codes.PERIOD_WITHOUT_ITEMS, place, written=written, when=when, programme=pack.programme)
