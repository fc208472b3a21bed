"""A plan must be checked by the pack that it says it carries out.

The value of 依据 is the id or name of the pack, or the title of its article. A plan that names another pack is not
judged by this one as if nothing were amiss.

Bad:  依据：liaoning-2032
Good: 依据：liaoning-2023
"""

from collections.abc import Iterator

from plancheck.codes import checks as codes
from plancheck.matching.matched import Matched
from plancheck.matching.names import Names
from plancheck.model.finding import Finding, found
from plancheck.model.naming import folded
from plancheck.model.plan import Plan
from plancheck.model.rule import Pack
from plancheck.packs.load import available


def check(plan: Plan, items: tuple[Matched, ...], pack: Pack, names: Names) -> Iterator[Finding]:
    """At most one finding, at the value of 依据."""
    written = plan.head.pack
    known = (pack.id, pack.name.zh, pack.name.en, pack.article.title)
    if written is None or folded(written.value) in map(folded, known):
        return
    near = names.near(written.value, dict.fromkeys((*available(), pack.id))) or (pack.id,)
    place = plan.source.place(written.span)
    yield found(codes.OTHER_PACK, place, blocking=True, written=written.value, pack=pack.id, near=near)
