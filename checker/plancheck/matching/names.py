"""Which city, field, indicator or measure of a pack a written name means; a name that is not listed means nothing."""

from collections.abc import Iterable, Mapping
from functools import cached_property

from plancheck.matching import nearness
from plancheck.matching.folding import measure_keys, without_neutral, without_number, without_unit
from plancheck.matching.variants import plainly
from plancheck.model.naming import folded
from plancheck.model.rule import City, Contributor, Field, Indicator, NearName, Pack, Rule
from plancheck.patterns import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    # Read by type checkers alone: importing typing costs every run milliseconds.
    from typing import TypeVar

    T = TypeVar("T")

_QUOTED = pattern("“([^“”]+)”")
_LONG_TEXT = 10_000
"""Characters. In a text of megabytes only the names whose letters all stand in it are looked for."""
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

    @cached_property
    def _things(self) -> nearness.Known:
        return nearness.Known(self._thing_of)

    @cached_property
    def _measures_known(self) -> nearness.Known:
        return nearness.Known(self._measure_of)

    def city(self, written: str) -> City | None:
        """大连, 大连市, Dalian, Dalian City, 210200."""
        return self._cities.get(folded(written))

    def cities(self) -> tuple[City, ...]:
        return self._pack.cities

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
        return nearness.near(written, nearness.Known(among), cutoff)

    def near_cities(self, written: str) -> tuple[str, ...]:
        """The cities' full names nearest to the written one, or their English names for one written so."""
        names = [name for city in self._cities.values() for name in (city.full, city.en)]
        return self.near(written, dict.fromkeys(names), _CITY_NEAR)

    def near_known(self, written: str) -> tuple[str, ...]:
        """The names of indicators and measures nearest to the written one, one for each thing."""
        return _one_each(nearness.near(written, self._things), self._thing_of)

    def near_measures(self, written: str) -> tuple[str, ...]:
        """The same among measures alone."""
        return _one_each(nearness.near(written, self._measures_known), self._measure_of)

    @cached_property
    def _quoted(self) -> dict[str, Rule]:
        """What stands in quotes in the names of one measure alone: 免申即享 of “免申即享”“即申即享”经办模式."""
        pairs = [(part, rule) for rule in self._pack.rules if rule.measure for part in _quoted_parts(rule)]
        return {part: rules[0] for part, rules in _gathered(pairs).items() if len(rules) == 1}

    def half_named(self, text: str) -> tuple[Rule, ...]:
        """The measures of whose names a quoted part stands in a text; something is said of them, not which thing."""
        key = folded(text)
        return tuple({rule.id: rule for part, rule in self._quoted.items() if part in key}.values())

    def mentioned(self, text: str) -> tuple[Rule, ...]:
        """The rules whose indicator or measure stands somewhere in a text; of overlapping names the longest counts."""
        rest, rules = folded(plainly(text)), dict[str, Rule]()
        letters = set(rest) if len(rest) > _LONG_TEXT else None
        for name, about in self._mentions.items():
            if (letters is None or letters.issuperset(name)) and name in rest:
                # Taken out, so that a shorter name inside it is not heard as well.
                rest = rest.replace(name, "\n")
                rules.update({rule.id: rule for rule in about})
        return tuple(rules.values())


def _index(pairs: "Iterable[tuple[T, Iterable[str]]]") -> "dict[str, T]":
    """Folded name -> thing; the first keeps a name that two claim (such a pack is refused when it is loaded)."""
    index: dict[str, T] = {}
    for thing, written in pairs:
        for name in written:
            index.setdefault(folded(name), thing)
    index.pop("", None)
    return index


def _gathered(pairs: "Iterable[tuple[str, T]]") -> "dict[str, tuple[T, ...]]":
    """Folded name -> everything given under it."""
    gathered: dict[str, tuple[T, ...]] = {}
    for name, thing in pairs:
        key = folded(name)
        gathered[key] = (*gathered[key], thing) if key in gathered else (thing,)
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


def _quoted_parts(rule: Rule) -> tuple[str, ...]:
    """Each once, as it is compared."""
    parts = (part for name in _measure_names(rule)[2:] for part in _QUOTED.findall(name))
    return tuple(dict.fromkeys(map(folded, parts)))


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
