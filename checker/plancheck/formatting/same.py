"""What a plan says, apart from how it is laid out: two plans of one essence promise the same."""

from datetime import date
from decimal import Decimal

from plancheck.enums import Enum
from plancheck.formatting.rows import without_blanks
from plancheck.formatting.standard import Standard
from plancheck.matching.matched import Matched, matched
from plancheck.matching.promises import promised
from plancheck.model.finding import Finding
from plancheck.model.plan import Head, Item, ItemType, Plan, Text
from plancheck.reading.folding import folded
from plancheck.source import Span

_LAYOUT = ("figure", "written_unit", "place")
"""Parts of a value that only tell where or with which characters it is written."""


def essence(plan: Plan, standard: Standard | None) -> object:
    """The head, the sections, the items deep, what could not be read and the codes of the findings."""
    return (
        _head(plan.head, standard),
        _bare(plan.sections),
        tuple(_item(plan, item, standard) for item in plan.items),
        _promises(plan, standard) if standard else (),
        tuple(one.text.value for one in plan.unread),
        sorted(map(_finding, plan.findings)),
    )


def _head(head: Head, standard: Standard | None) -> object:
    if standard is None:
        return _bare(head)
    city, parent = (None if one is None else standard.same_city(one.value) for one in (head.city, head.parent))
    scope = tuple(standard.same_field(one.value) for one in head.scope)
    rest = [_bare(getattr(head, name)) for name in Head.__match_args__ if name not in ("city", "parent", "scope")]
    return (city, parent, scope, *rest)


def _item(plan: Plan, item: Item, standard: Standard | None) -> object:
    own = ("name", "unread", "number", "relative")
    rest = [_bare(getattr(item, name)) for name in Item.__match_args__ if name not in own]
    number = folded(item.number)
    unread = tuple(plan.source.slice(span) for span in item.unread)
    relative = None if item.relative is None else without_blanks(folded(item.relative.value))
    return (_name(item, standard), number, unread, relative, *rest)


def _name(item: Item, standard: Standard | None) -> str:
    if standard is None or item.type is ItemType.RESULT:
        return item.name.value
    return standard.item(item)


def _promises(plan: Plan, standard: Standard) -> object:
    """What each item speaks of, and the sets that its figures stand for."""
    items = matched(plan, standard.pack, standard.names)
    targets = [(one.indicator.id, _bare((one.kind, one.horizon, one.interval))) for one in promised(plan, items)]
    return tuple(map(_matches, items)), targets


def _matches(one: Matched) -> object:
    return (
        [indicator.id for indicator in one.indicators],
        [rule.id for rule in one.measures],
        [indicator.id for indicator, _ in one.distinct],
        [rule.id for rule in one.mentioned],
    )


def _finding(finding: Finding) -> tuple[str, str, bool]:
    return finding.code.id, str(finding.severity), finding.blocking


def _bare(one: object) -> object:
    """A value without its places."""
    if one is None or isinstance(one, (str, bool, int, Decimal, date, Enum)):
        return one
    if isinstance(one, Span):
        return "span"
    if isinstance(one, Text):
        return one.value
    if isinstance(one, tuple):
        return tuple(map(_bare, one))
    names: tuple[str, ...] = one.__match_args__  # type: ignore[attr-defined]  # every other part is a value
    return (type(one).__name__, *(_bare(getattr(one, name)) for name in names if name not in _LAYOUT))
