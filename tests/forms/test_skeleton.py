"""The skeleton reads as a plan that leaves every commitment of its city blank, and as nothing else."""

import re

import pytest

from plancheck.forms.commitments import asked, rows_of
from plancheck.forms.skeleton import skeleton
from plancheck.messages.phrases import Language
from plancheck.model.rule import Applies
from plancheck.packs.load import load_pack
from plancheck.reading.plan import read_plan
from plancheck.report.counts import every_finding
from plancheck.run import Question, run
from plancheck.source import Source

PACK = load_pack("liaoning-2023")


@pytest.mark.parametrize("language", ["zh-CN", "en"])
@pytest.mark.parametrize("city", PACK.cities, ids=lambda city: city.en)
def test_exactly_what_is_put_to_the_city_is_missing(city: object, language: Language) -> None:
    made = skeleton(PACK, city, language)  # type: ignore[arg-type]  # a city of the pack
    result = run(PACK, [read_plan(Source("a.plan", made))], Question(False, False, False, by_city=False))
    code = city.code  # type: ignore[attr-defined]
    put = {
        one.id
        for one in PACK.rules
        if one.applies is not Applies.PROVINCE
        and code in one.cities
        and (one.every or one.applies is not Applies.TOTAL)
    }
    assert {one.rule.id for one in result.judgements if one.outcome.value == "missing"} == put
    assert {one.outcome.value for one in result.judgements} == {"missing", "not_applicable"}
    assert {one.code.id for one in every_finding(result)} == {"PC211"}


def test_no_line_that_is_read_has_a_figure_of_a_target() -> None:
    for city in PACK.cities:
        for language in ("zh-CN", "en"):
            lines = [one for one in skeleton(PACK, city, language).split("\n") if one and not one.startswith("#")]  # type: ignore[arg-type]
            items = [one for one in lines if re.match(r"\d+\. ", one)]
            assert all(re.search(r"(：待填|: ____)$", one) for one in items)
            others = [one for one in lines if one not in items and re.search(r"\d", one)]
            assert all(re.match(r"(期间|依据|Period|Basis)[：:]", one) for one in others)


def test_what_a_line_says_of_its_commitment() -> None:
    city = next(one for one in PACK.cities if one.name == "大连")
    assert (
        "# LN-E-01 要求：全省合计45万人左右（2023年），本市份额原文未定\n"
        "# 原文：2023年,全省城镇新增就业45万人左右\n"
        "# 参考：本市常住人口占全省 17.7%（2021年末常住人口（万人））。这不是任务数，份额由省级部门下达或本市提出。\n"
        "1. 城镇新增就业：待填\n"
        "   牵头单位：市人力资源社会保障局\n"
    ) in skeleton(PACK, city, "zh-CN")
    assert "1. new-urban-employment: ____\n   Lead: municipal human resources and social security bureau\n" in skeleton(
        PACK, city, "en"
    )


def test_a_city_is_asked_for_its_own_share_of_waste() -> None:
    required = {
        city.name: next(row.required for row in rows_of(asked(PACK, city, "zh-CN")[0]) if row.code == "LN-H-07")
        for city in PACK.cities
    }
    assert required["大连"] == "保持在35%以上（2023年）"
    assert required["鞍山"] == "25%以上（2023年）"
