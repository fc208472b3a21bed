"""A plan that says which fields it covers must name fields that there are.

What 范围 leaves out is not asked of the plan; a misspelt field would silently leave out too much.

Bad:  范围：就业、文画
Good: 范围：就业、文化
"""

from collections.abc import Iterator

from plancheck.codes import checks as codes
from plancheck.matching.matched import Matched
from plancheck.matching.names import Names
from plancheck.model.finding import Finding, found
from plancheck.model.plan import Plan
from plancheck.model.rule import Field, Pack

_CLOSE = 0.5
"""Names of fields are short: of two characters one may be wrong."""


def _names(field: Field) -> tuple[str, ...]:
    return (field.id, field.name.zh, field.name.en, *field.aliases)


def check(plan: Plan, items: tuple[Matched, ...], pack: Pack, names: Names) -> Iterator[Finding]:
    """One finding for each unknown field; where none is near, all are named."""
    written = [(field, name) for field in pack.fields for name in _names(field)]
    for one in plan.head.scope:
        if names.field(one.value) is None:
            near = names.near(one.value, [name for _, name in written], _CLOSE)
            fields = tuple(dict.fromkeys(field.name for field, name in written if name in near or not near))
            yield found(codes.UNKNOWN_SCOPE, plan.source.place(one.span), written=one.value, near=fields)
