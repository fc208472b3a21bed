"""The names of the shipped pack are found, each for its own thing."""

from functools import cache

import pytest

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


@pytest.mark.parametrize(
    ("wide", "exact"),
    [
        ("就业服务率", "离校未就业高校毕业生就业服务率"),
        ("中青年群体新就业占比", "18岁至45岁中青年群体新就业占比"),
        ("有就业意愿困难家庭高校毕业生", "有就业意愿困难家庭高校毕业生就业"),
        ("稳定岗位", "企业稳定岗位"),
        ("农村转移劳动力", "农村转移劳动力输出"),
        ("带动就业", "创业带动就业"),
        ("困难老年人家庭适老化改造", "特殊困难老年人家庭适老化改造"),
        ("养老服务综合体覆盖率", "街道养老服务综合体覆盖率"),
        ("舞台艺术作品", "优秀舞台艺术作品"),
        ("主题性美术作品", "优秀主题性美术作品"),
        ("惠民演出", "公益惠民演出"),
    ],
)
def test_a_name_that_lost_its_qualifier_is_a_near_name(wide: str, exact: str) -> None:
    _, names = shipped()
    meant = names.indicator(exact)
    assert meant is not None
    assert names.indicator(wide) is None
    assert [one for one, _ in names.distinct(wide)] == [meant]


def test_in_a_list_it_borrows_the_qualifier() -> None:
    pack, names = shipped()
    text = "离校未就业高校毕业生实名制登记跟踪回访率、就业服务率"
    item = Item(ItemType.TARGET, Span(0, len(text)), Text(text, Span(0, len(text))))
    (one,) = matched(Plan(Source("a.plan", text), items=(item,)), pack, names)
    assert [indicator.id for indicator in one.indicators] == ["graduate-follow-up-rate", "graduate-service-rate"]
    assert one.distinct == ()


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
