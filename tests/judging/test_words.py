"""Every kind of finding of this room has words in both languages, and facts for all that the words name."""

import string

import pytest
from judged import BEDS, BLOCKS, CITIES, GRANT, JOBS, SHARE, Basis, measure, pack, plan, rule

from plancheck.codes import judging, running
from plancheck.codes.code import Code
from plancheck.judging.judge import Question
from plancheck.messages.catalogue import WORDS, advice, sentence
from plancheck.model.finding import Finding
from plancheck.model.rule import Applies
from plancheck.report.counts import every_finding
from plancheck.run import run
from plancheck.values import replace

CODES = [
    one for room in (judging, running) for one in vars(room).values() if isinstance(one, Code) and one.id < "PC450"
]

LEVEL = rule(SHARE, "35%以上", "2023")
OPEN = rule(SHARE, "超过35%", "2023")
HOLD = rule(SHARE, "保持在35%以上", "2023-2025")
BENCHMARK = rule(SHARE, "75%", "2023", benchmark=True)
YEAR = rule(JOBS, "45万人左右", "=2023")
SPAN = rule(JOBS, "累计30万人", "2023-2025")
EACH = rule(BEDS, "年增加300张左右", "2023-2025")
RATE = rule(GRANT, "年均提高6%以上", "2023-2025")
TOTAL = rule(JOBS, "45万人左右", "=2023", applies=Applies.TOTAL)
NEUTRAL = rule(BLOCKS, "1400栋", "=2023", applies=Applies.TOTAL)
INFERRED = rule(SHARE, "35%以上", "2023", Basis.INHERITED)

CASES = {
    "gap-value": (LEVEL, "回收率：2023年30%"),
    "gap-late": (LEVEL, "回收率：2024年40%"),
    "gap-value-and-late": (LEVEL, "回收率：2024年30%"),
    "weak-hedged": (LEVEL, "回收率：2023年35%左右"),
    "weak-undated": (LEVEL, "回收率：40%"),
    "weak-firmness": (LEVEL, "回收率：力争2023年40%"),
    "edge-of-open-bound": (OPEN, "回收率：2023年35%"),
    "weak-ends-early": (HOLD, "回收率：2023年36%"),
    "weak-late-but-held": (LEVEL, "回收率：2024年40%\n   现状：2022年36%"),
    "missing": (LEVEL, "别的：2023年1个"),
    "missing-blank": (LEVEL, "回收率：待填"),
    "measure-weak-verb": (measure(), "措施：探索建设分类处理系统"),
    "measure-undated": (measure(), "措施：建成分类处理系统"),
    "measure-late": (measure(), "措施：建成分类处理系统\n   完成时限：2024年6月"),
    "measure-negated": (measure(), "措施：暂缓建设分类处理系统"),
    "measure-date-past": (measure(), "措施：建成分类处理系统\n   完成时限：2022年12月"),
    "measure-figure": (measure(), "分类处理系统：2023年0个"),
    "by-correspondence": (LEVEL, "资源回收水平：2023年40%\n   对应：share"),
    "undeterminable-line": (LEVEL, "措施：提高回收率"),
    "undeterminable-unread": (LEVEL, " | 指标 | 单位 | 2023年 | 实绩 |\n |---|---|---|---|\n | 回收率 | % | — | 40 |"),
    "undeterminable-near-name": (LEVEL, "利用率：2023年40%"),
    "undeterminable-caliber": (LEVEL, "回收率：2023年40%\n   口径：不含市区"),
    "figure-date-past": (LEVEL, "回收率：2022年40%"),
    "undeterminable-relative": (LEVEL, "回收率：完成省下达任务"),
    "undeterminable-contradiction": (LEVEL, "回收率：2023年40%\n回收率：2023年30%"),
    "undeterminable-kind": (LEVEL, "回收率：2023年提高5个百分点"),
    "undeterminable-span": (SPAN, "新增就业：2021—2025年累计31万人"),
    "undeterminable-years": (RATE, "养育标准：2023年增长7%"),
    "undeterminable-doubt": (LEVEL, "二、备选目标\n回收率：2023年40%"),
    "undeterminable-deadline": (measure(), "措施：2023年底前建成分类处理系统\n   完成时限：2024年12月"),
    "undeterminable-each-year": (EACH, "新增床位：2023—2025年累计900张"),
    "undeterminable-start": (SPAN, "新增就业：到2025年累计31万人"),
    "total-gap": (TOTAL, "新增就业：2023年1万人"),
    "total-weak": (TOTAL, "新增就业：力争2023年90万人"),
    "total-undeterminable": (TOTAL, "新增就业：2023年1万户"),
    "absent-cities": (TOTAL, "新增就业：2023年1万人"),
    "total-differs": (NEUTRAL, "涉及楼栋：2023年9栋"),
    "province-ratio": (BENCHMARK, "回收率：2023年80%"),
    "contributor-not-added": (TOTAL, "新增就业：2023年1万人"),
    "share-far-from-weight": (TOTAL, "新增就业：2023年1万人"),
    "benchmark-shortfall": (BENCHMARK, "回收率：2023年30%"),
    "benchmark-weak": (BENCHMARK, "回收率：2023年75%左右"),
    "neutral-differs": (rule(BLOCKS, "1400栋", "=2023"), "涉及楼栋：2023年9栋"),
    "tolerance-used": (YEAR, "新增就业：2023年44万人"),
    "horizon-assumed": (INFERRED, "回收率：40%"),
    "bridge-sum": (SPAN, "新增就业：2023年9万人；2024年9万人；2025年9万人"),
    "bridge-average": (SPAN, "新增就业：年均9万人"),
    "bridge-level": (LEVEL, "回收率：2023年提高5个百分点\n   现状：2022年30%"),
    "bridge-rate": (RATE, "养育标准：到2025年达到1200元\n   现状：2022年1000元"),
    "bonus": (LEVEL, "回收率：2023年36%，力争2023年40%"),
    "contradiction-same-outcome": (LEVEL, "回收率：2023年36%"),
    "two-versions": (LEVEL, "回收率：2023年36%"),
    "only-counties": (LEVEL, "回收率：2023年36%"),
    "no-rule-in-scope": (LEVEL, "回收率：待定"),
    "county-not-added": (LEVEL, "回收率：2023年36%"),
}


MORE_PLANS = {
    "contributor-not-added": plan(CASES["contributor-not-added"][1], city="省直"),
    "share-far-from-weight": plan("新增就业：2023年50万人", city="市2"),
    "contradiction-same-outcome": plan("回收率：2023年38%", title="另一份"),
    "two-versions": plan("回收率：2023年36%", title="方案　"),
    "county-not-added": plan("回收率：2023年36%", city="中山区", head="上级：市1\n"),
}
OTHER_PLANS = {
    "undeterminable-start": plan("新增就业：到2025年累计31万人", period=""),
    "only-counties": plan("回收率：2023年36%", city="中山区", head="上级：市1\n"),
    "no-rule-in-scope": plan("别的：1个", period="2030年"),
}
ONE_CITY = ("total-gap", "total-weak", "total-differs")
"""A total of one city alone: none is absent that could still change it."""
TWO_CITIES = ("share-far-from-weight",)


def findings(name: str) -> list[Finding]:
    asked, body = CASES[name]
    plans = [OTHER_PLANS.get(name) or plan(body)]
    if name in MORE_PLANS:
        plans.append(MORE_PLANS[name])
    cities = CITIES[:1] if name in ONE_CITY else CITIES[:2] if name in TWO_CITIES else CITIES
    asked = replace(asked, cities=tuple(city.code for city in cities))
    result = run(pack(asked, cities=cities), plans, Question(totals=True))
    return [found for found in every_finding(result) if found.code.name == name]


ELSEWHERE = {"own-fields-only", "only-contributors", "nothing-judged"}
"""They answer other questions than all these: tests/cli/test_own_fields.py and tests/test_run.py have them."""


def test_every_code_has_a_case() -> None:
    assert {one.name for one in CODES} == set(CASES) | ELSEWHERE


@pytest.mark.parametrize("name", CASES)
def test_the_words_are_filled_in_both_languages(name: str) -> None:
    found = findings(name)
    assert found, name
    for one in found:
        chinese, english = sentence(one, "zh-CN"), sentence(one, "en")
        assert chinese.endswith("。")
        assert english.endswith(".")
        for text in (chinese, english, advice(one, "zh-CN"), advice(one, "en")):
            assert "{" not in text
            assert "None" not in text


@pytest.mark.parametrize("one", CODES, ids=lambda one: one.name)
def test_both_languages_say_the_same_facts(one: Code) -> None:
    zh, en = WORDS[one.id]

    def names(text: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name}

    assert names(zh.sentence) == names(en.sentence)
    assert names(zh.advice) == names(en.advice)
    assert all((zh.title, zh.why, zh.example, en.title, en.why, en.example))
