"""The waiver file: what each entry does, and every mistake in it at its place."""

from datetime import date
from functools import cache

import pytest

from compliant import pack
from plancheck.messages.catalogue import advice, sentence
from plancheck.model.finding import Finding
from plancheck.model.outcome import Judgement, Outcome, Result
from plancheck.office.waivers import decided, read_waivers
from plancheck.reading.decoding import decode
from plancheck.reading.plan import read_plan
from plancheck.run import Question, run
from plancheck.source import Source

PLAN = """方案：大连市增进民生福祉实施方案
城市：大连市
期间：2023年—2025年
依据：liaoning-2023

一、生活垃圾分类
1. 城市生活垃圾回收利用率：2023年底前达到30%以上
2. 居民小区垃圾分类覆盖率：2023年达到90%以上
"""
GOOD = """waivers:
  - rule: LN-H-07
    city: 大连
    reason: 扩建期间
    approver: 省厅
    until: "2024-06-30"
"""


@cache
def result() -> Result:
    source = decode("大连.plan", PLAN.encode())
    assert isinstance(source, Source)
    return run(pack(), [read_plan(source)], Question())


def waived(text: str, as_of: date | None = date(2024, 3, 31)) -> Result:
    return decided(result(), read_waivers("waivers.yaml", text.encode(), pack()), as_of)


def judged(made: Result, code: str) -> Judgement:
    return next(one for one in made.judgements if one.rule.code == code)


def news(made: Result) -> list[Finding]:
    """What the waiver file added, each checked to be sayable in both languages."""
    added = [one for one in made.findings if one.place is not None and one.place.path == "waivers.yaml"]
    for one in added:
        assert sentence(one, "zh-CN").endswith("。")
        assert sentence(one, "en").endswith(".")
        assert advice(one, "zh-CN")
        assert advice(one, "en")
    return added


def test_a_waiver_stands_with_its_judgement_and_changes_no_outcome() -> None:
    made = waived(GOOD)
    one = judged(made, "LN-H-07")
    assert one.waiver is not None
    assert (one.waiver.reason, one.waiver.approver, one.waiver.checked) == ("扩建期间", "省厅", True)
    assert (one.waiver.place.line, one.waiver.place.column) == (2, 5)
    assert one.outcome is Outcome.GAP
    assert one.finding == judged(result(), "LN-H-07").finding
    assert [one.rule.code for one in made.judgements if one.waiver] == ["LN-H-07"]
    assert news(made) == []
    assert made.totals == result().totals


@pytest.mark.parametrize(("day", "holds"), [(date(2024, 6, 30), True), (date(2024, 7, 1), False)])
def test_the_last_day_counts(day: date, holds: bool) -> None:
    made = waived(GOOD, day)
    assert (judged(made, "LN-H-07").waiver is not None) is holds
    assert [one.code.id for one in news(made)] == ([] if holds else ["PC473"])


def test_without_a_day_it_is_shown_as_unchecked() -> None:
    made = waived(GOOD, None)
    waiver = judged(made, "LN-H-07").waiver
    assert waiver is not None
    assert not waiver.checked
    assert [(one.code.id, one.severity.name) for one in news(made)] == [("PC475", "NOTE")]


@pytest.mark.parametrize("city", ["大连", "大连市", "Dalian", '"210200"'])
@pytest.mark.parametrize("rule", ["LN-H-07", "ln-h-07", "municipal-waste-recycling-rate", "城市生活垃圾回收利用率"])
def test_any_name_of_city_and_rule_will_do(city: str, rule: str) -> None:
    text = GOOD.replace("LN-H-07", rule).replace("大连", city)
    assert judged(waived(text), "LN-H-07").waiver is not None


def entry(rule: str = "LN-H-07", city: str = "大连") -> str:
    return GOOD.replace("waivers:\n", "").replace("LN-H-07", rule).replace("大连", city)


WRONG = [
    (GOOD.replace("大连", "all"), "PC470", 2, 5, "city: all"),
    (GOOD.replace("大连", "全省"), "PC470", 2, 5, "city: 全省"),
    (GOOD.replace("大连", '"*"'), "PC470", 2, 5, "city: *"),
    (GOOD.replace("大连", "大连、鞍山"), "PC470", 2, 5, "大连、鞍山"),
    (GOOD.replace("大连", "[大连, 鞍山]"), "PC470", 2, 5, "city 写了几个"),
    (GOOD.replace("    city: 大连\n", ""), "PC470", 2, 5, "没有写 city"),
    (GOOD.replace("LN-H-07", "[LN-H-07, LN-H-08]"), "PC470", 2, 5, "rule 写了几个"),
    (GOOD.replace("LN-H-07", "LN-H-*"), "PC470", 2, 5, "LN-H-*"),
    (GOOD.replace("大连", "大莲"), "PC471", 3, 11, "大连市"),
    (GOOD.replace("LN-H-07", "LN-H-77"), "PC471", 2, 11, "LN-H-"),
    (GOOD + entry(), "PC472", 7, 5, "第2行"),
    (GOOD.replace("LN-H-07", "LN-H-08"), "PC474", 2, 5, "已经符合"),
    (GOOD.replace("LN-H-07", "LN-E-05"), "PC474", 2, 5, "不向各市提出"),
    (GOOD.replace("大连", "鞍山"), "PC476", 2, 5, "没有核对鞍山市"),
]


@pytest.mark.parametrize(("text", "code", "line", "column", "words"), WRONG)
def test_a_wrong_entry_is_a_finding_at_its_place_and_excuses_nothing(
    text: str, code: str, line: int, column: int, words: str
) -> None:
    made = waived(text)
    assert [(one.code.id, one.place and one.place.line, one.place and one.place.column) for one in news(made)] == [
        (code, line, column)
    ]
    assert words in sentence(news(made)[0], "zh-CN") + advice(news(made)[0], "zh-CN")
    assert not news(made)[0].blocking
    assert [one.rule.code for one in made.judgements if one.waiver] == (["LN-H-07"] if code == "PC472" else [])


MALFORMED = [
    (GOOD.replace("    reason: 扩建期间\n", ""), "PC309", 2, 5),
    (GOOD.replace("    approver: 省厅\n", ""), "PC309", 2, 5),
    (GOOD.replace('    until: "2024-06-30"\n', ""), "PC309", 2, 5),
    (GOOD.replace("2024-06-30", "2024-02-30"), "PC312", 6, 12),
    (GOOD.replace("2024-06-30", "2024年6月"), "PC312", 6, 12),
    (GOOD.replace("扩建期间", '" "'), "PC312", 4, 13),
    (GOOD.replace("reason:", "reasons:"), "PC308", 4, 5),
    (GOOD + "    city: 鞍山\n", "PC307", 7, 5),
    (GOOD.replace("大连", "*"), "PC305", 3, 12),
    (GOOD.replace("大连", "*x"), "PC306", 3, 11),
    ("- a\n", "PC311", 1, 1),
    ("# 空\n", "PC309", 1, 1),
    ("other: []\n", "PC308", 1, 1),
]


@pytest.mark.parametrize(("text", "code", "line", "column"), MALFORMED)
def test_a_malformed_file_blocks_and_excuses_nothing(text: str, code: str, line: int, column: int) -> None:
    made = waived(text)
    first = news(made)[0]
    assert first.blocking
    assert (code, line, column) in [
        (one.code.id, one.place and one.place.line, one.place and one.place.column) for one in news(made)
    ]
    assert not any(one.waiver for one in made.judgements)


def test_another_encoding_is_named() -> None:
    waivers = read_waivers("waivers.yaml", GOOD.encode("gb18030"), pack())
    assert [(one.code.id, one.blocking) for one in waivers.findings] == [("PC304", True)]
    assert read_waivers("waivers.yaml", b"\xef\xbb\xbf" + GOOD.encode(), pack()).findings == ()
