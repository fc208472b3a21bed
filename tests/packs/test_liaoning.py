"""The shipped pack stands for its article, word by word."""

from collections import Counter
from pathlib import Path

import pytest

from plancheck import shipped
from plancheck.messages.catalogue import sentence
from plancheck.model.rule import Applies, Pack
from plancheck.packs.load import load_pack
from plancheck.packs.verify import verify_pack

FOLDER = Path(shipped.RULES, "liaoning-2023")
SEEDS = Path(__file__).resolve().parents[2] / "seeds"


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load_pack("liaoning-2023")


def test_quotes_figures_and_sentences_are_the_articles() -> None:
    assert [(one.place, sentence(one, "zh-CN")) for one in verify_pack(FOLDER, SEEDS)] == []


def test_every_city_of_the_province_is_there(pack: Pack) -> None:
    assert len({city.code for city in pack.cities}) == 14
    assert all(city.full == f"{city.name}市" and city.code.startswith("21") for city in pack.cities)


def test_clauses_partition_each_scope(pack: Pack) -> None:
    for rule in pack.rules:
        if rule.clauses and rule.applies is not Applies.PROVINCE:
            asked = Counter(city for clause in rule.clauses for city in clause.cities)
            assert asked == Counter(dict.fromkeys(rule.cities, 1)), rule.id


def test_codes_count_up_within_each_field(pack: Pack) -> None:
    for field in pack.fields:
        codes = [rule.code for rule in pack.rules if rule.field == field.id]
        head = codes[0].rpartition("-")[0]
        assert codes == [f"{head}-{number:02}" for number in range(1, len(codes) + 1)]


def test_every_indicator_has_a_rule(pack: Pack) -> None:
    assert {one.id for one in pack.indicators} == {rule.indicator for rule in pack.rules if rule.indicator}


def test_province_wide_ratios_are_benchmarks(pack: Pack) -> None:
    found = {(rule.clauses[0].written, rule.paragraph) for rule in pack.rules if rule.benchmark}
    assert found == {("保持在5.5%左右", 7), ("75%", 7), ("67%", 15)}


def test_waste_recycling_asks_more_of_two_cities(pack: Pack) -> None:
    rule = pack.rule("municipal-waste-recycling-rate")
    assert rule is not None
    asked = {clause.written: len(clause.cities) for clause in rule.clauses}
    assert asked == {"保持在35%以上": 2, "25%以上": 12}
    first = rule.clause_for("210200")
    assert first is not None
    assert first.written == "保持在35%以上"
