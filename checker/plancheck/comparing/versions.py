"""What one version promises: of each city and of each thing, every promise in comparable form."""

from collections.abc import Hashable, Iterable, Iterator, Sequence

from plancheck.matching.matched import Matched, matched
from plancheck.matching.names import Names
from plancheck.matching.promises import caliber, shared_figure
from plancheck.matching.target import target
from plancheck.model.change import Side
from plancheck.model.finding import Bounded, Name
from plancheck.model.horizon import Horizon
from plancheck.model.interval import Interval
from plancheck.model.kind import KindType
from plancheck.model.naming import folded
from plancheck.model.plan import Item, ItemType, Plan
from plancheck.model.quantity import Firmness
from plancheck.model.rule import Direction, Indicator, Pack
from plancheck.model.target import Target
from plancheck.source import Span
from plancheck.values import replace, value

Subject = tuple[str, str]
"""Whose promise it is, and of what: a city's key, and an indicator's id, a measure's rule or a folded head."""


@value
class Promise:
    """`sense`: kind and 口径; `scale`: promises of one scale have sets that can be compared; `day`: the horizon."""

    side: Side
    sense: Hashable
    scale: Hashable
    day: Hashable
    horizon: Horizon | None = None
    interval: Interval | None = None
    direction: Direction = Direction.NEUTRAL
    firmness: Firmness = Firmness.PLAIN
    words: str = ""
    """What must be equal where there is no set to compare."""
    knows_day: bool = True
    """False where words that were not understood may name a date."""

    @property
    def content(self) -> Hashable:
        """Equal for promises that are the same, wherever they stand."""
        return self.sense, self.day, self.interval, self.firmness, self.words


def promises(plans: Iterable[Plan], pack: Pack, names: Names) -> tuple[dict[Subject, list[Promise]], dict[str, Name]]:
    """Every promise by city and thing, and how each thing is called."""
    found: dict[Subject, list[Promise]] = {}
    called: dict[str, Name] = {}
    for plan in plans:
        city = owner(plan, names)
        for one in matched(plan, pack, names):
            if one.item.type is ItemType.RESULT:
                continue
            for key, name, promise in _of_item(plan, one):
                called[key] = name
                found.setdefault((city, key), []).append(_doubted(promise, one.item))
    return found, called


def _doubted(promise: Promise, item: Item) -> Promise:
    """Words beside a promise that may take it back are a part of it."""
    if item.doubt is None:
        return promise
    doubt = item.doubt.value.strip()
    return replace(promise, side=replace(promise.side, doubt=doubt), words=f"{promise.words} {folded(doubt)}")


def owner(plan: Plan, names: Names) -> str:
    """The city's code, another contributor's id, else what the head says; a county beside its city."""
    head = plan.head
    written = head.city.value.strip() if head.city else ""
    if head.parent is not None:
        return f"{head.parent.value.strip()} {written}"
    city = names.city(written)
    other = None if city else names.contributor(written)
    return city.code if city else other.id if other else written


def _of_item(plan: Plan, one: Matched) -> Iterator[tuple[str, Name, Promise]]:
    item = one.item
    for indicator in one.indicators:
        made = list(_figures(plan, one, indicator))
        yield from ((indicator.id, indicator.name, promise) for promise in made or [_worded(plan, item)])
    for rule in one.measures:
        yield rule.id, rule.name, _measure(plan, item)
    if not one.indicators and not one.measures:
        head = item.name.value
        yield folded(head), Name(head, head), _worded(plan, item)


def _figures(plan: Plan, one: Matched, indicator: Indicator) -> Iterator[Promise]:
    for quantity in one.item.quantities:
        made = target(plan.source, one.item, quantity, indicator, plan.head.period)
        if isinstance(made, Target) and shared_figure(plan, one, quantity, indicator) is None:
            yield _figure(plan, made)
        else:
            yield _words(plan, one.item, quantity.span, quantity.horizon or one.item.deadline)
    yield from (_words(plan, one.item, span, one.item.deadline) for span in one.item.unread)


def _figure(plan: Plan, made: Target) -> Promise:
    span, horizon, kind = made.quantity.span, made.horizon, made.kind
    planned = Bounded(made.interval, made.indicator.unit, made.quantity.wording)
    side = Side(plan.source.slice(span), plan.source.place(span), horizon, planned, made.quantity.firmness)
    level = kind.type is KindType.LEVEL and not kind.hold and not kind.each_year
    day: Hashable = None if horizon is None else horizon.last if level else (horizon.first, horizon.last)
    sense = (kind, caliber(made))
    scale = (kind.type, caliber(made)) if kind.type is KindType.LEVEL and not kind.average else sense
    return Promise(side, sense, scale, day, horizon, made.interval, made.indicator.direction, made.quantity.firmness)


def _measure(plan: Plan, item: Item) -> Promise:
    span, horizon = item.name.span, item.deadline
    quantities = [plan.source.slice(one.span) for one in item.quantities]
    words = folded("".join([item.name.value, *quantities, *_unread(plan, item)]))
    side = Side(plan.source.slice(span), plan.source.place(span), horizon)
    day = horizon.last if horizon else None
    return Promise(side, "measure", "measure", day, horizon, words=words, knows_day=not _unread(plan, item))


def _worded(plan: Plan, item: Item) -> Promise:
    """A line without a figure that could be compared: its words, blank or not, are all there is."""
    spans = [one.span for one in item.quantities] + list(item.unread) + ([item.relative.span] if item.relative else [])
    whole = min(spans).to(max(spans)) if spans else item.name.span
    dates = {one.horizon for one in item.quantities}
    return _words(plan, item, whole, (next(iter(dates)) if len(dates) == 1 else None) or item.deadline)


def _words(plan: Plan, item: Item, span: Span, horizon: Horizon | None) -> Promise:
    """What has no set to compare. Without a date of its own nobody can say that it has none: its words may hold one."""
    written = plan.source.slice(span)
    side = Side(written, plan.source.place(span), horizon)
    day = horizon.last if horizon else None
    return Promise(side, "words", "words", day, horizon, words=folded(written), knows_day=horizon is not None)


def _unread(plan: Plan, item: Item) -> Sequence[str]:
    return [
        plan.source.slice(span) for span in (*item.unread, *([item.deadline_unread] if item.deadline_unread else []))
    ]
