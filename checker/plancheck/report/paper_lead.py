"""What stands first in a gap report: what was checked against what, the counts, and what the run ended with."""

from collections.abc import Iterator, Sequence

from plancheck.messages.labels import label
from plancheck.messages.papers import word
from plancheck.model.outcome import Judgement, Result
from plancheck.model.plan import Plan
from plancheck.report import paper_marks
from plancheck.report.naming import contributor
from plancheck.report.paper_cells import joined
from plancheck.report.sums import overview
from plancheck.report.text import checked_line, counts_line, summary
from plancheck.report.view import View


def lead(
    result: Result,
    plans: Sequence[Plan],
    cities: Sequence[str],
    judgements: Sequence[Judgement],
    view: View,
    *,
    ends: bool,
) -> Iterator[str]:
    """`ends`: the paper speaks for the whole run, so its totals, its errors and how it ended are told."""
    yield checked_line(result, len(plans), len(cities), view) if plans else label("nothing", view.language)
    if judgements:
        counted = counts_line(judgements, view, with_reasons=True)
        yield counted[:1].upper() + counted[1:]
        waived = sum(map(paper_marks.is_waived, judgements))
        known = sum(map(paper_marks.is_baselined, judgements))
        if waived or known:
            yield word("lead.apart", view.language, waived=waived, baselined=known)
    if ends:
        yield from overview(result, view.language)
        yield from _absent(result, view)
        yield summary(result, view, code=False)
    yield word("lead.meaning", view.language)


def _absent(result: Result, view: View) -> Iterator[str]:
    """Where sums were asked for, the cities without a plan."""
    missing = [
        city.code for city in sorted(result.pack.cities, key=lambda one: one.code) if city.code not in result.cities
    ]
    if result.totals and missing:
        names = joined((contributor(result.pack, code, view.language) for code in missing), view.language)
        yield word("lead.absent", view.language, cities=names)
