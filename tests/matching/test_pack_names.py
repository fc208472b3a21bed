"""The names of the shipped pack are found, each for its own thing."""

from functools import cache

from plancheck.matching.matched import matched
from plancheck.matching.names import Names
from plancheck.model.plan import Item, ItemType, Plan, Text
from plancheck.model.rule import Applies, Pack
from plancheck.packs.load import load_pack
from plancheck.source import Source, Span


@cache
def shipped() -> tuple[Pack, Names]:
    pack = load_pack("liaoning-2023")
    return pack, Names(pack)


def test_every_name_of_an_indicator() -> None:
    pack, names = shipped()
    for one in pack.indicators:
        for written in (one.id, one.name.zh, one.name.en, *one.aliases):
            assert names.indicator(written) is one, written


def test_every_near_name_is_kept_apart() -> None:
    pack, names = shipped()
    for one in pack.indicators:
        for near in one.distinct_from:
            assert (one, near) in names.distinct(near.name) or names.indicator(near.name) not in (None, one), near.name


def test_every_city_field_and_contributor() -> None:
    pack, names = shipped()
    for city in pack.cities:
        assert {names.city(written) for written in (city.code, city.name, city.full, city.en, *city.aliases)} == {city}
    for field in pack.fields:
        assert {names.field(written) for written in (field.id, field.name.zh, field.name.en, *field.aliases)} == {field}
    for one in pack.contributors:
        assert {names.contributor(written) for written in (one.name, one.full, one.en, *one.aliases)} == {one}


def test_every_measure_is_named_by_its_own_sentence() -> None:
    pack, names = shipped()
    rules = [rule for rule in pack.rules if rule.measure and rule.applies is not Applies.PROVINCE]
    assert rules
    for rule in rules:
        assert rule.measure is not None
        text = rule.measure.quote
        item = Item(ItemType.MEASURE, Span(0, len(text)), Text(text, Span(0, len(text))))
        (one,) = matched(Plan(Source("a.plan", text), items=(item,)), pack, names)
        assert rule in one.measures, text
