"""Which city, field, indicator or measure of a pack a written name means; a name that is not listed means nothing."""

from collections.abc import Iterable, Mapping
from functools import cached_property

from plancheck.matching import nearness
from plancheck.matching.folding import folded, measure_keys, without_neutral, without_number, without_unit
from plancheck.model.plan import Item, ItemType, Plan
from plancheck.model.rule import City, Contributor, Field, Indicator, NearName, Pack, Rule
from plancheck.patterns import pattern
from plancheck.values import value

TYPE_CHECKING = False
if TYPE_CHECKING:
    # Read by type checkers alone: importing typing costs every run milliseconds.
    from typing import TypeVar

    T = TypeVar("T")

_LIST = pattern(r"[、；;]")
_CLAUSES = pattern(r"[，,；;。、]")
_AND = pattern(r"以及|[和及与]")
_CITY_NEAR = 0.5
"""Names of cities are two characters and 市: one wrong character leaves half."""


class Names:
    """The names of one pack. Built once; asking changes nothing."""

    def __init__(self, pack: Pack) -> None:
        self._pack = pack

    # Each index is made when it is first asked: a plan without a slip needs half of them.

    @cached_property
    def _cities(self) -> dict[str, City]:
        return _index((city, _city_names(city)) for city in self._pack.cities)

    @cached_property
    def _contributors(self) -> dict[str, Contributor]:
        return _index((one, _contributor_names(one)) for one in self._pack.contributors)

    @cached_property
    def _fields(self) -> dict[str, Field]:
        return _index((one, (one.id, one.name.zh, one.name.en, *one.aliases)) for one in self._pack.fields)

    @cached_property
    def _indicators(self) -> dict[str, Indicator]:
        return _index((one, _indicator_names(one)) for one in self._pack.indicators)

    @cached_property
    def _measures(self) -> dict[str, Rule]:
        return _index((rule, _measure_phrases(rule)) for rule in self._pack.rules if rule.measure)

    @cached_property
    def _rules(self) -> dict[str, Rule]:
        return _index((rule, (rule.id, rule.code, rule.name.zh, rule.name.en)) for rule in self._pack.rules)

    @cached_property
    def _distinct(self) -> dict[str, tuple[tuple[Indicator, NearName], ...]]:
        return _gathered((near.name, (one, near)) for one in self._pack.indicators for near in one.distinct_from)

    @cached_property
    def _mentions(self) -> dict[str, tuple[Rule, ...]]:
        """Longest names first."""
        mentions = _mentions(self._pack)
        return {name: mentions[name] for name in sorted(mentions, key=len, reverse=True)}

    @cached_property
    def _measure_of(self) -> dict[str, str]:
        rules = [rule for rule in self._pack.rules if rule.measure]
        return {name: rule.id for rule in rules for name in _measure_names(rule)[2:]}

    @cached_property
    def _thing_of(self) -> dict[str, str]:
        indicators = self._pack.indicators
        named = {name: one.id for one in indicators for name in (one.name.zh, one.name.en, *one.aliases)}
        return {**named, **self._measure_of}

    def city(self, written: str) -> City | None:
        """大连, 大连市, Dalian, Dalian City, 210200."""
        return self._cities.get(folded(written))

    def contributor(self, written: str) -> Contributor | None:
        """Who beside the cities can carry a part of a total."""
        return self._contributors.get(folded(written))

    def field(self, written: str) -> Field | None:
        """The field that a section's title or a 范围 value names; numbering in front is ignored."""
        return self._fields.get(folded(written)) or self._fields.get(folded(without_number(written)))

    def indicator(self, written: str) -> Indicator | None:
        """By id, name, alias or English name; 全市 and the like in front and a bracketed unit behind are ignored."""
        for text in (written, without_unit(written)):
            key = folded(text)
            known = self._indicators.get(key) or self._indicators.get(without_neutral(key))
            if known:
                return known
        return None

    def distinct(self, written: str) -> tuple[tuple[Indicator, NearName], ...]:
        """The indicators that this name looks like and by the pack's word is not; none for an indicator's own name."""
        if self.indicator(written):
            return ()
        key = folded(without_unit(written))
        return self._distinct.get(key) or self._distinct.get(without_neutral(key)) or ()

    def measure(self, written: str) -> Rule | None:
        """The measure that a phrase names; dates, verbs and the like before the name are ignored, others are not."""
        return next((self._measures[key] for key in measure_keys(folded(written)) if key in self._measures), None)

    def rule(self, written: str) -> Rule | None:
        """Any rule, by its id, code or name."""
        return self._rules.get(folded(written))

    def near(self, written: str, among: Iterable[str], cutoff: float = nearness.CLOSE) -> tuple[str, ...]:
        """At most three of these names that look like the written one, nearest first; never chosen from."""
        return nearness.near(written, among, cutoff)

    def near_cities(self, written: str) -> tuple[str, ...]:
        """The cities' full names nearest to the written one, or their English names for one written so."""
        names = [name for city in self._cities.values() for name in (city.full, city.en)]
        return self.near(written, dict.fromkeys(names), _CITY_NEAR)

    def near_known(self, written: str) -> tuple[str, ...]:
        """The names of indicators and measures nearest to the written one, one for each thing."""
        return _one_each(self.near(written, self._thing_of), self._thing_of)

    def near_measures(self, written: str) -> tuple[str, ...]:
        """The same among measures alone."""
        return _one_each(self.near(written, self._measure_of), self._measure_of)

    def mentioned(self, text: str) -> tuple[Rule, ...]:
        """The rules whose indicator or measure stands somewhere in a text; of overlapping names the longest counts."""
        rest, rules = folded(text), dict[str, Rule]()
        for name, about in self._mentions.items():
            if name in rest:
                # Taken out, so that a shorter name inside it is not heard as well.
                rest = rest.replace(name, "\n")
                rules.update({rule.id: rule for rule in about})
        return tuple(rules.values())


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

    def known(self) -> bool:
        return bool(self.indicators or self.measures or self.distinct)


def matched(plan: Plan, pack: Pack, names: Names) -> tuple[Matched, ...]:
    """One for each item, in order. A line 对应： that names something known wins over the head."""
    return tuple(_matched(item, pack, names) for item in plan.items)


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
    return Matched(item, tuple(indicators.values()), tuple(measures.values()))


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
    return Matched(item, near=names.near_measures(text), unknown=(text,), mentioned=names.mentioned(text))


def _in_clause(clause: str, names: Names) -> list[Rule]:
    """The measure that a clause names, or those that 和 joins in it."""
    whole = names.measure(clause)
    return [whole] if whole else [rule for part in _AND.split(clause) if (rule := names.measure(part))]


def _by_head(item: Item, names: Names) -> Matched:
    """The whole head first; only if it is unknown, its parts between 、."""
    head = item.name.value
    indicator, measure, distinct = names.indicator(head), names.measure(head), names.distinct(head)
    if indicator or measure or distinct:
        measures = (measure,) if measure and not indicator else ()
        return Matched(item, (indicator,) if indicator else (), measures, distinct)
    parts = _parts(head)
    if len(parts) < 2:
        return Matched(item, near=names.near_known(head), unknown=(head,), mentioned=names.mentioned(head))
    return _by_parts(item, parts, names)


def _by_parts(item: Item, parts: tuple[str, ...], names: Names) -> Matched:
    indicators: dict[str, Indicator] = {}
    distinct: list[tuple[Indicator, NearName]] = []
    unknown: list[str] = []
    for part in parts:
        indicator = names.indicator(part) or _with_prefix(parts[0], part, names)
        if indicator:
            indicators[indicator.id] = indicator
        elif names.distinct(part):
            distinct.extend(names.distinct(part))
        else:
            unknown.append(part)
    if not indicators and not distinct:
        unknown = [item.name.value]
    near = tuple(dict.fromkeys(name for part in unknown for name in names.near_known(part)))[: nearness.AT_MOST]
    said = tuple({rule.id: rule for part in unknown for rule in names.mentioned(part)}.values())
    others = tuple(rule for rule in said if rule.indicator not in indicators)
    return Matched(item, tuple(indicators.values()), (), tuple(distinct), near, tuple(unknown), others)


def _with_prefix(first: str, part: str, names: Names) -> Indicator | None:
    """毕业生跟踪回访率、就业服务率: the second borrows the beginning of the first, if that names exactly one thing."""
    found = {one.id: one for cut in range(1, len(first)) if (one := names.indicator(first[:cut] + part))}
    return next(iter(found.values())) if len(found) == 1 else None


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in _LIST.split(text) if part.strip())


def _index(pairs: "Iterable[tuple[T, Iterable[str]]]") -> "dict[str, T]":
    """Folded name -> thing; the first keeps a name that two claim (such a pack is refused when it is loaded)."""
    index: "dict[str, T]" = {}
    for thing, written in pairs:
        for name in written:
            index.setdefault(folded(name), thing)
    index.pop("", None)
    return index


def _gathered(pairs: "Iterable[tuple[str, T]]") -> "dict[str, tuple[T, ...]]":
    """Folded name -> everything given under it."""
    gathered: "dict[str, tuple[T, ...]]" = {}
    for name, thing in pairs:
        gathered[folded(name)] = (*gathered.get(folded(name), ()), thing)
    gathered.pop("", None)
    return gathered


def _one_each(near: Iterable[str], thing_of: Mapping[str, str]) -> tuple[str, ...]:
    """Of several names of one thing the nearest."""
    nearest: dict[str, str] = {}
    for name in near:
        nearest.setdefault(thing_of[name], name)
    return tuple(nearest.values())


def _city_names(city: City) -> tuple[str, ...]:
    return (city.code, city.name, city.full, city.en, f"{city.en} City", f"{city.en} Municipality", *city.aliases)


def _contributor_names(one: Contributor) -> tuple[str, ...]:
    return (one.id, one.name, one.full, one.en, *one.aliases)


def _indicator_names(one: Indicator) -> tuple[str, ...]:
    return (one.id, one.name.zh, one.name.en, *one.aliases)


def _measure_names(rule: Rule) -> tuple[str, ...]:
    """Id and code first, then the names."""
    listed = (rule.measure.name, *rule.measure.aliases) if rule.measure else ()
    return (rule.id, rule.code, rule.name.zh, rule.name.en, *listed)


def _measure_phrases(rule: Rule) -> tuple[str, ...]:
    """The names alone and behind the article's own verb (叫响“文艺辽军”品牌)."""
    verb = rule.measure.verb if rule.measure else ""
    names = _measure_names(rule)
    return (*names, *(verb + name for name in names[2:]))


def _mentions(pack: Pack) -> dict[str, tuple[Rule, ...]]:
    """Every name of an indicator and of a measure -> the rules that a text with it may be about."""
    by_indicator = _gathered((rule.indicator, rule) for rule in pack.rules if rule.indicator)
    pairs = [(name, rule) for rule in pack.rules if rule.measure for name in _measure_names(rule)]
    for one in pack.indicators:
        rules = by_indicator.get(folded(one.id), ())
        pairs.extend((name, rule) for name in dict.fromkeys(map(folded, _indicator_names(one))) for rule in rules)
    return _gathered((name, rule) for name, rule in pairs)
