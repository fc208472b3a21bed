"""The example plans: how they are read and judged, what they add up to, and what the faulty ones show."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest

from plancheck.codes import Code, forms
from plancheck.codes.every import CODES
from plancheck.messages.catalogue import sentence
from plancheck.model.finding import Finding
from plancheck.model.outcome import Judgement, Outcome, Reason, Result, Total
from plancheck.model.plan import Plan
from plancheck.packs.load import load_pack
from plancheck.packs.verify import verify_pack
from plancheck.reading.decoding import LARGEST, MOST_LINES, decode
from plancheck.reading.plan import read_plan
from plancheck.run import Question, run
from plancheck.source import Source

EXAMPLES = Path(__file__).parents[1] / "examples"
FAULTY = EXAMPLES / "faulty"
CITIES = (
    "shenyang", "dalian", "anshan", "fushun", "benxi", "dandong", "jinzhou", "yingkou", "fuxin", "liaoyang", "panjin",
    "tieling", "chaoyang", "huludao",
)  # fmt: skip


def read(path: Path) -> Plan:
    source = decode(path.name, path.read_bytes())
    assert isinstance(source, Source)
    return read_plan(source)


@cache
def province() -> Result:
    plans = [read(EXAMPLES / f"{name}.plan") for name in CITIES]
    return run(load_pack("liaoning-2023"), plans, Question(totals=True))


@cache
def faulty() -> Result:
    plans = [read(path) for path in sorted(FAULTY.glob("*.plan"))]
    return run(load_pack(str(FAULTY / "pack")), plans, Question(totals=True))


def judged(city: str) -> dict[str, Judgement]:
    code = next(one.code for one in province().pack.cities if one.en.lower() == city)
    return {one.rule.id: one for one in province().judgements if one.city == code}


def outcomes(city: str) -> dict[str, Outcome]:
    """What needs a look: everything but met, reported and not applicable."""
    good = (Outcome.MET, Outcome.REPORTED, Outcome.NOT_APPLICABLE)
    return {rule: one.outcome for rule, one in judged(city).items() if one.outcome not in good}


def at(city: str, finding: Finding) -> tuple[str, str]:
    """The beginning of the line that a finding points at, and the words under its caret."""
    assert finding.place is not None
    assert finding.place.path == f"{city}.plan"
    line = (EXAMPLES / finding.place.path).read_text(encoding="utf-8").split("\n")[finding.place.line - 1]
    return line.split("：")[0], line[finding.place.column - 1 : finding.place.end_column - 1]


def test_every_city_has_a_plan() -> None:
    assert sorted(path.stem for path in EXAMPLES.glob("*.plan")) == sorted(CITIES)


@pytest.mark.parametrize("city", CITIES)
def test_a_plan_is_read_whole_and_says_where_its_figures_come_from(city: str) -> None:
    plan = read(EXAMPLES / f"{city}.plan")
    assert plan.findings == ()
    assert not any((plan.unread, *(item.unread for item in plan.items)))
    assert plan.head.data is not None
    assert plan.head.data.value == ("公开" if city == "anshan" else "示例")
    assert all("https://" in item.remark.value for item in plan.items if item.remark and "公开" in item.remark.value)


def test_anshan_holds_published_figures_only() -> None:
    plan = read(EXAMPLES / "anshan.plan")
    assert plan.head.data_source is not None
    assert plan.head.data_source.value == "http://www.anshan.gov.cn/html/ASSZF/202304/0168186525027532.html"
    assert [field.value for field in plan.head.scope] == ["就业"]
    named = [item for item in plan.items if item.lead or item.responsible]
    units = {item.name.value: [text.value for text in item.lead] for item in named}
    assert units == {
        "地区生产总值": ["市发展改革委"],
        "规模以上工业增加值": ["市工业和信息化局"],
        "固定资产投资": ["市发展改革委"],
        "社会消费品零售总额": ["市商务局"],
        "一般公共预算收入": ["市财政局"],
    }


def test_anshan() -> None:
    rules = judged("anshan")
    finding = rules["dedicated-job-fairs"].finding
    assert finding is not None
    assert (rules["dedicated-job-fairs"].outcome, finding.code.id) == (Outcome.UNDETERMINABLE, "PC222")
    assert at("anshan", finding) == ("7. 各类招聘活动", "各类招聘活动")
    assert "各类招聘活动不限于专场招聘" in sentence(finding, "zh-CN")
    assert rules["new-urban-employment-2023"].written == "2023年3.9万人左右"
    assert rules["new-urban-employment-2023"].outcome is Outcome.REPORTED
    assert rules["prime-age-share-of-new-employment"].outcome is Outcome.MET
    assert rules["graduate-service-rate"].outcome is Outcome.MET
    assert rules["vacancies-filled"].outcome is Outcome.MISSING
    assert rules["municipal-waste-recycling-rate"].reason is Reason.FIELDS


DALIAN = {
    "surveyed-urban-unemployment-rate": (
        Outcome.UNDETERMINABLE, "PC222", ("2. 城镇登记失业率", "城镇登记失业率"), "不是“城镇调查失业率”",
    ),
    "child-living-allowance": (
        Outcome.MISSING, "PC210", ("二、民生保障", "民生保障"), "孤儿、事实无人抚养儿童基本生活养育标准",
    ),
    "street-elderly-complex-coverage": (
        Outcome.GAP, "PC240", ("44. 街道层面养老服务综合体覆盖率", "2023年底前达到65%以上"), "只作参照",
    ),
    "waste-sorting-system": (
        Outcome.GAP, "PC214", ("68. 措施", "建成生活垃圾分类处理系统"), "2024年6月30日",
    ),
    "municipal-waste-recycling-rate": (
        Outcome.GAP, "PC201", ("69. 城市生活垃圾回收利用率", "2023年底前达到30%以上"), "差5个百分点",
    ),
    "estate-waste-sorting-coverage": (
        Outcome.WEAK, "PC205", ("70. 居民小区垃圾分类覆盖率", "2023年力争达到90%以上"), "力争",
    ),
}  # fmt: skip


def test_dalian_shows_six_gaps_and_no_other() -> None:
    assert outcomes("dalian") == {rule: expected[0] for rule, expected in DALIAN.items()}


@pytest.mark.parametrize("rule", DALIAN)
def test_dalian(rule: str) -> None:
    _, code, place, words = DALIAN[rule]
    finding = judged("dalian")[rule].finding
    assert finding is not None
    assert finding.code.id == code
    assert at("dalian", finding) == place
    assert words in sentence(finding, "zh-CN")


OTHERS = {
    "benxi": ("street-elderly-complex-coverage", Outcome.GAP, "PC240"),
    "dandong": ("prime-age-share-of-new-employment", Outcome.GAP, "PC240"),
    "yingkou": ("new-social-organisations", Outcome.UNDETERMINABLE, "PC224"),
    "fuxin": ("startup-leaders", Outcome.MISSING, "PC211"),
    "liaoyang": ("municipal-waste-recycling-rate", Outcome.UNDETERMINABLE, "PC105"),
    "tieling": ("street-elderly-complex-coverage", Outcome.UNDETERMINABLE, "PC105"),
    "chaoyang": ("sponge-city", Outcome.GAP, "PC214"),
    "huludao": ("unemployment-support-reporting", Outcome.WEAK, "PC212"),
}


@pytest.mark.parametrize("city", [city for city in CITIES if city not in ("dalian", "anshan")])
def test_another_city_has_one_thing_to_look_at_or_none(city: str) -> None:
    found = [(rule, outcome, judged(city)[rule].finding) for rule, outcome in outcomes(city).items()]
    said = [(rule, outcome, finding.code.id) for rule, outcome, finding in found if finding]
    assert said == ([OTHERS[city]] if city in OTHERS else [])


def test_each_form_of_theatre_has_its_city() -> None:
    forms = {"fuxin": "fuxin-mongolian-opera", "tieling": "tieling-yangge-opera", "chaoyang": "lingyuan-yingdiao-opera"}
    for city, rule in forms.items():
        assert judged(city)[rule].outcome is Outcome.MET
        assert judged("jinzhou")[rule].reason is Reason.SCOPE
    # Of Anshan's press conference only the part on employment was recorded.
    assert judged("anshan")["haicheng-laba-opera"].reason is Reason.FIELDS


def test_three_years_of_jinzhou_add_up() -> None:
    judgement = judged("jinzhou")["new-urban-employment-2023-2025"]
    assert judgement.planned is not None
    assert judgement.planned.low == Decimal(70000)
    assert "PC252" in [note.code.id for note in judgement.notes]


TOTALS = {
    "LN-E-01": (Outcome.MET, "457000"), "LN-E-02": (Outcome.MET, "1390000"), "LN-E-06": (Outcome.MET, "1035"),
    "LN-E-07": (Outcome.MET, "155000"), "LN-E-08": (Outcome.MET, "603000"), "LN-E-09": (Outcome.MET, "435000"),
    "LN-E-13": (Outcome.MET, "3340000"), "LN-E-14": (Outcome.MET, "1038000"), "LN-E-15": (Outcome.MET, "159000"),
    "LN-E-16": (Outcome.MET, "362000"), "LN-E-17": (Outcome.GAP, "59200"), "LN-E-18": (Outcome.MET, "10140"),
    "LN-E-19": (Outcome.MET, "64200"), "LN-E-20": (Outcome.MET, "330"), "LN-E-21": (Outcome.MET, "100"),
    "LN-E-22": (Outcome.MET, "100"), "LN-E-23": (Outcome.MET, "2420"), "LN-C-02": (Outcome.MET, "15110"),
    "LN-C-03": (Outcome.MET, "3050"), "LN-C-05": (Outcome.MET, "1026"), "LN-M-01": (Outcome.MET, "411"),
    "LN-M-02": (Outcome.MET, "8210"), "LN-M-03": (Outcome.UNDETERMINABLE, "78"), "LN-H-01": (Outcome.MET, "16010"),
    "LN-H-02": (Outcome.MET, "1223"), "LN-H-09": (Outcome.MET, "17"), "LN-A-04": (Outcome.MET, "1023"),
    "LN-A-05": (Outcome.MET, "2004"), "LN-A-06": (Outcome.MET, "10030"),
}  # fmt: skip
NEUTRAL = ("LN-H-03", "LN-H-04", "LN-H-05", "LN-H-06")
SHARES = ("LN-E-03", "LN-E-04", "LN-C-04")


def totals() -> dict[str, Total]:
    return {total.rule.code: total for total in province().totals}


def test_every_total_of_the_province_is_pinned() -> None:
    assert sorted(totals()) == sorted((*TOTALS, *NEUTRAL, *SHARES))


@pytest.mark.parametrize("code", TOTALS)
def test_the_fourteen_plans_add_up(code: str) -> None:
    total = totals()[code]
    assert (total.outcome, total.stated.low) == (TOTALS[code][0], Decimal(TOTALS[code][1]))


@pytest.mark.parametrize(("code", "words"), [("LN-E-17", "差800人"), ("LN-M-03", "鞍山、省直、沈抚示范区")])
def test_a_shortfall_is_said_with_its_size_and_a_sum_with_who_is_missing(code: str, words: str) -> None:
    finding = totals()[code].finding
    assert finding is not None
    assert words in sentence(finding, "zh-CN")


@pytest.mark.parametrize("code", [*NEUTRAL, *SHARES])
def test_what_cannot_be_concluded_of_the_province(code: str) -> None:
    assert totals()[code].outcome is Outcome.UNDETERMINABLE


# ---- examples/faulty

# Not at one place of one plan: sums, who is absent, and what is missing, which stands at the section's heading.
OF_THE_WHOLE = {"PC210", "PC230", "PC231", "PC232", "PC233", "PC234", "PC235"}
_CODE = re.compile(r"PC[012][0-9]{2}")


def shown(result: Result) -> Iterator[Finding]:
    yield from result.findings
    for judgement in result.judgements:
        yield from (judgement.finding,) if judgement.finding else ()
        yield from judgement.notes
    yield from (total.finding for total in result.totals if total.finding)


def announced(path: Path) -> Iterator[tuple[str, range]]:
    """Each code that a comment announces, and the lines from that comment to the next."""
    lines = path.read_text(encoding="utf-8").split("\n")
    comments = [number for number, line in enumerate(lines, 1) if line.startswith("#")]
    for number, end in zip(comments, [*comments[1:], len(lines) + 1], strict=True):
        for code in _CODE.findall(lines[number - 1]):
            yield code, range(number, end)


ANNOUNCED = [(path.name, *one) for path in sorted(FAULTY.glob("*.plan")) for one in announced(path)]


def test_the_faulty_pack_is_sound() -> None:
    assert verify_pack(FAULTY / "pack", FAULTY / "pack") == ()


@pytest.mark.parametrize(("name", "code", "lines"), ANNOUNCED)
def test_a_comment_says_what_its_line_shows(name: str, code: str, lines: range) -> None:
    places = [finding.place for finding in shown(faulty()) if finding.code.id == code]
    if code in OF_THE_WHOLE:
        assert places
    else:
        assert [place for place in places if place and place.path == name and place.line in lines]


YUNHAI = (FAULTY / "yunhai.plan").read_bytes()
FILES = {
    "PC001": b"",
    "PC002": b"PK\x03\x04" + YUNHAI,
    "PC003": YUNHAI.decode().encode("utf-16"),
    "PC004": b"\xff\xff" + YUNHAI[:100],
    "PC005": b"#" * (LARGEST + 1),
    "PC008": YUNHAI + b"1\n" * (MOST_LINES + 1),
}


@pytest.mark.parametrize("code", FILES)
def test_a_file_that_is_no_text(code: str) -> None:
    finding = decode("plan.plan", FILES[code])
    assert isinstance(finding, Finding)
    assert finding.place is not None
    assert (finding.code.id, finding.blocking, finding.place.line) == (code, True, 1)


LONG = {
    "PC006": "城市：云海市\n1. 绿地率：40%" + "以上" * 5000,
    "PC050": "城市：云海市\n1. 绿地率：2023年40%" + "；2024年40%" * 300,
}


@pytest.mark.parametrize("code", LONG)
def test_a_line_that_is_too_long(code: str) -> None:
    findings = read_plan(Source("long.plan", LONG[code])).findings
    assert [(one.code.id, one.place and one.place.line) for one in findings if one.code.id in LONG] == [(code, 2)]


WORKBOOKS = {code.id for code in vars(forms).values() if isinstance(code, Code)}
"""Findings on a filled form: no text plan has them; tests/forms shows each."""


def test_every_kind_of_finding_is_shown() -> None:
    known = {code.id for code in CODES if code.id < "PC3"} - WORKBOOKS
    seen = {finding.code.id for finding in shown(faulty())} | set(FILES) | set(LONG)
    assert known - seen == set()
    assert {code for _, code, _ in ANNOUNCED} == known - set(FILES) - set(LONG)
