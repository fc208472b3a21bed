"""Which indicators and measures each item of a plan speaks of."""

from plancheck.matching import nearness
from plancheck.matching.elsewhere import items_of
from plancheck.matching.names import Names
from plancheck.model.plan import Item, ItemType, Plan
from plancheck.model.rule import Indicator, Nature, NearName, Pack, Rule
from plancheck.patterns import pattern
from plancheck.values import replace, value

_LIST = pattern(r"[、；;]")
_CLAUSES = pattern(r"[，,；;。、]")
_AND = pattern(r"以及|[和及与]")


@value
class Matched:
    """An item with what it speaks of. A result line (完成情况) speaks of nothing that is promised."""

    item: Item
    indicators: tuple[Indicator, ...] = ()
    measures: tuple[Rule, ...] = ()
    distinct: tuple[tuple[Indicator, NearName], ...] = ()
    near: tuple[str, ...] = ()
    """Proposals where the head, or a part of it, is not known."""
    unknown: tuple[str, ...] = ()
    """The head, or those parts of it, that name nothing."""
    mentioned: tuple[Rule, ...] = ()
    """Rules whose name stands inside a head or text that is not itself a known name: something is said of them."""
    tied: bool = False
    """Its own words name nothing: what it is about, the line 对应 alone says."""

    def known(self) -> bool:
        return bool(self.indicators or self.measures or self.distinct)


def matched(plan: Plan, pack: Pack, names: Names) -> tuple[Matched, ...]:
    """One for each item, in order. A line 对应： that names something known wins over the head."""
    return tuple(_matched(item, pack, names) for item in items_of(plan, pack, names))


def _matched(item: Item, pack: Pack, names: Names) -> Matched:
    if item.type is ItemType.RESULT:
        return Matched(item)
    said = _corresponding(item, pack, names)
    if said:
        return said
    if item.type is ItemType.MEASURE:
        return _by_text(item, names)
    return _by_head(item, names)


def _corresponding(item: Item, pack: Pack, names: Names) -> Matched | None:
    """By the line 对应：, which lists ids, codes or names; None without the line or if nothing in it is known."""
    indicators: dict[str, Indicator] = {}
    measures: dict[str, Rule] = {}
    for part in corresponding_names(item):
        indicator, rule = names.indicator(part), names.measure(part) or names.rule(part)
        if indicator is None and rule and rule.indicator:
            indicator = pack.indicator(rule.indicator)
        if indicator:
            indicators[indicator.id] = indicator
        elif rule:
            measures[rule.id] = rule
    if not indicators and not measures:
        return None
    return _unless_another(Matched(item, tuple(indicators.values()), tuple(measures.values())), pack, names)


def _unless_another(said: Matched, pack: Pack, names: Names) -> Matched:
    """对应： helps an unknown name; what the pack knows as another thing does not become the thing by it."""
    own = _by_text(said.item, names) if said.item.type is ItemType.MEASURE else _by_head(said.item, names)
    others = _ids(own) - _ids(said)
    if others and not own.unknown:
        return _both(said, own, pack)
    near = [(one, name) for one, name in own.distinct if one in said.indicators]
    kept = tuple(one for one in said.indicators if one not in [pair[0] for pair in near])
    said = replace(said, indicators=kept, distinct=tuple(dict(near).items()), tied=not own.known())
    return _tied(said, own, pack, names) if own.unknown else said


def _tied(said: Matched, own: Matched, pack: Pack, names: Names) -> Matched:
    """Without what the item's unknown words keep it from being about; of that something is said."""
    from plancheck.matching.ties import untied  # for items with a line 对应 alone

    about = [one.id for one in said.indicators if one not in own.indicators]
    rules = [
        rule for rule in pack.rules if rule.indicator in about or (rule in said.measures and rule not in own.measures)
    ]
    lost = untied(said.item, own.unknown, rules, pack, names)
    if not lost:
        return said
    gone = {rule.indicator for rule in lost}
    return replace(
        said, indicators=tuple(one for one in said.indicators if one.id not in gone),
        measures=tuple(rule for rule in said.measures if rule not in lost), mentioned=lost,
    )  # fmt: skip


def _ids(said: Matched) -> set[str]:
    return {one.id for one in said.indicators} | {one.id for one in said.measures}


def _both(said: Matched, own: Matched, pack: Pack) -> Matched:
    """What its own words name the item is about; of what 对应 alone names it only says something."""
    from plancheck.matching.negation import quotes  # for items with a line 对应 alone

    heard = {
        rule.id
        for rule in (*own.measures, *said.measures)
        if rule in own.measures or quotes(said.item.name.value, rule)
    }
    heard |= {rule.id for rule in pack.rules if rule.indicator in {one.id for one in own.indicators}}
    meant = {rule.id for rule in said.measures}
    meant |= {rule.id for rule in pack.rules if rule.indicator in {one.id for one in said.indicators}}
    about = {rule.indicator for rule in pack.rules if rule.id in meant & heard}
    indicators = (*own.indicators, *(one for one in said.indicators if one.id in about))
    measures = (*own.measures, *(rule for rule in said.measures if rule.id in heard))
    return Matched(
        said.item, tuple(dict.fromkeys(indicators)), tuple({one.id: one for one in measures}.values()), own.distinct,
        mentioned=tuple(rule for rule in pack.rules if rule.id in meant - heard),
    )  # fmt: skip


def corresponding_names(item: Item) -> tuple[str, ...]:
    """What a line 对应： lists."""
    return _parts(item.corresponds.value) if item.corresponds else ()


def _by_text(item: Item, names: Names) -> Matched:
    """A measure's text names one measure as a whole, or one in each clause."""
    text = item.name.value
    whole = names.measure(text)
    rules = [whole] if whole else [rule for clause in _CLAUSES.split(text) for rule in _in_clause(clause, names)]
    measures = tuple({rule.id: rule for rule in rules}.values())
    if measures:
        return Matched(item, measures=measures)
    said = tuple({rule.id: rule for rule in (*names.mentioned(text), *names.half_named(text))}.values())
    return Matched(item, near=names.near_measures(text), unknown=(text,), mentioned=said)


def _in_clause(clause: str, names: Names) -> list[Rule]:
    """The measure that a clause names, or those that 和 joins in it."""
    whole = names.measure(clause)
    return [whole] if whole else [rule for part in _AND.split(clause) if (rule := names.measure(part))]


def _by_head(item: Item, names: Names) -> Matched:
    """The whole head first; only if it is unknown, its parts between 、, each an indicator or a measure."""
    head = item.name.value
    indicator, measure, distinct = names.indicator(head), names.measure(head), names.distinct(head)
    if indicator or measure or distinct:
        measures = (measure,) if measure and not indicator else ()
        return Matched(item, (indicator,) if indicator else (), measures, distinct)
    parts = _parts(head)
    if len(parts) < 2:
        shares = _joined_shares(head, names)
        if shares:
            return Matched(item, shares)
        return Matched(item, near=names.near_known(head), unknown=(head,), mentioned=names.mentioned(head))
    return _by_parts(item, parts, names)


def _by_parts(item: Item, parts: tuple[str, ...], names: Names) -> Matched:
    indicators: dict[str, Indicator] = {}
    measures: dict[str, Rule] = {}
    distinct: list[tuple[Indicator, NearName]] = []
    unknown: list[str] = []
    for part in parts:
        indicator = names.indicator(part) or _with_prefix(parts[0], part, names)
        measure = None if indicator else names.measure(part)
        if indicator:
            indicators[indicator.id] = indicator
        elif measure:
            measures[measure.id] = measure
        elif names.distinct(part):
            distinct.extend(names.distinct(part))
        else:
            unknown.append(part)
    if not indicators and not measures and not distinct:
        unknown = [item.name.value]
    near = tuple(dict.fromkeys(name for part in unknown for name in names.near_known(part)))[: nearness.AT_MOST]
    said = tuple({rule.id: rule for part in unknown for rule in names.mentioned(part)}.values())
    others = tuple(rule for rule in said if rule.indicator not in indicators and rule.id not in measures)
    known = tuple(indicators.values()), tuple(measures.values()), tuple(distinct)
    return Matched(item, *known, near, tuple(unknown), others)


def _joined_shares(head: str, names: Names) -> tuple[Indicator, ...]:
    """Ratios joined by 和, 及 or 与, which one figure can be of; none if a part is anything else."""
    parts = [part.strip() for part in _AND.split(head)]
    if len(parts) < 2:
        return ()
    known = [names.indicator(part) or _with_prefix(parts[0], part, names) for part in parts]
    shares = [one for one in known if one is not None and one.nature is Nature.RATIO]
    return tuple(shares) if len(shares) == len(parts) else ()


_LONGEST_BEGINNING = 100
"""Characters. No name is longer; without a limit a line of thousands of characters would take minutes."""


def _with_prefix(first: str, part: str, names: Names) -> Indicator | None:
    """毕业生跟踪回访率、就业服务率: the second borrows the beginning of the first, if that names exactly one thing."""
    cuts = range(1, min(len(first), _LONGEST_BEGINNING))
    found = {one.id: one for cut in cuts if (one := names.indicator(first[:cut] + part))}
    return next(iter(found.values())) if len(found) == 1 else None


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in _LIST.split(text) if part.strip())
