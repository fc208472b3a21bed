"""Results made by hand, so that the reports can be tested without reading or judging anything."""

from datetime import date
from decimal import Decimal

from plancheck.codes.code import Code, Severity
from plancheck.messages.wording import Wording, Words
from plancheck.model.finding import Bounded, Finding, Name, found
from plancheck.model.horizon import Basis, Horizon, years
from plancheck.model.interval import NOT_NEGATIVE, Interval
from plancheck.model.outcome import Contribution, Judgement, Outcome, Reason, Result, Total
from plancheck.model.plan import Head, Plan, Text
from plancheck.model.quantity import Comparator, Firmness, Quantity
from plancheck.model.rule import (
    Applies,
    Article,
    City,
    Clause,
    Direction,
    Field,
    Indicator,
    Measure,
    Nature,
    Pack,
    Rule,
    Strength,
)
from plancheck.model.unit import UNITS, Amount
from plancheck.source import Place, Source, Span
from plancheck.values import replace

GAP = Code("PC901", "test-gap", Severity.ERROR)
MISSING = Code("PC902", "test-missing", Severity.ERROR)
SYNTAX = Code("PC903", "test-syntax", Severity.ERROR)
NOTE = Code("PC904", "test-note", Severity.NOTE)
WEAK = Code("PC905", "test-weak", Severity.WARNING)
UNKNOWN = Code("PC906", "test-unknown", Severity.ERROR)
SHORT = Code("PC907", "test-short", Severity.ERROR)


def _words(title: str, sentence: tuple[str, str], advice: tuple[str, str] = ("", "")) -> tuple[Wording, Wording]:
    return (
        Wording(title, sentence[0], advice[0], "原因。", "例。"),
        Wording(title + "-en", sentence[1], advice[1], "Why.", "Example."),
    )


WORDS: Words = {
    "PC901": _words(
        "缺口",
        ("写的是{written}，要求{required}，差{gap}。", "{written} falls short of {required} by {gap}."),
        ("写{required}", "write {required}"),
    ),
    "PC902": _words("未提出", ("没有提出{rule_name}。", "Nothing is said on {rule_name}.")),
    "PC903": _words("读不懂", ("这一行读不懂：{text}。", "This line cannot be read: {text}.")),
    "PC904": _words("时限推定", ("{rule_name}的时限是推定的。", "The date of {rule_name} is assumed.")),
    "PC905": _words("力度不足", ("“{written}”没有保证到要求。", '"{written}" does not guarantee what is required.')),
    "PC906": _words("无法判定", ("“{written}”无法判定。", '"{written}" cannot be judged.')),
    "PC907": _words("合计不足", ("合计不足，差{gap}。", "The total falls short by {gap}.")),
}

PERCENT, PERSONS = UNITS["%"], UNITS["人"]
PATH = "方案/大连.plan"

TEXT = """方案：大连市增进民生福祉实施方案
城市：大连市
数据：示例

一、生活垃圾分类
1. 城市生活垃圾回收利用率：2023年底前达到３０％以上（𠮷）
2. 城镇新增就业：2023年10万人左右
3. 垃圾分类覆盖率：逐步提高
"""


def span_of(text: str, within: str = TEXT) -> Span:
    start = within.index(text)
    return Span(start, start + len(text))


def source(text: str = TEXT, path: str = PATH) -> Source:
    return Source(path, text, "utf-8", "0" * 64)


def place_of(text: str, within: str = TEXT, path: str = PATH) -> Place:
    return source(within, path).place(span_of(text, within))


def _quantity(number: str, unit: str) -> Quantity:
    value = Decimal(number)
    return Quantity(Span(0, 0), Span(0, 0), Comparator.AT_LEAST, value, value, UNITS[unit])


def _rule(id: str, code: str, zh: str, en: str, **more: object) -> Rule:
    plain: dict[str, object] = {
        "id": id,
        "code": code,
        "name": Name(zh, en),
        "field": "waste",
        "applies": Applies.EACH,
        "cities": ("210100", "210200"),
        "horizon": Horizon(None, date(2023, 12, 31)),
        "paragraph": 25,
        "advice": Name(f"写明{zh}。", f"Say the {en}."),
    }
    return Rule(**{**plain, **more})  # type: ignore[arg-type]  # the fields of a rule by name


QUOTE = (
    "沈阳市、大连市建成生活垃圾分类处理系统,城市生活垃圾回收利用率保持在35%以上;"
    "其他市城市生活垃圾回收利用率达到25%以上。"
)
ALL = ("210100", "210200")

RECYCLING = _rule(
    "recycling",
    "T-01",
    "生活垃圾回收利用率",
    "recycling rate",
    indicator="recycling",
    clauses=(Clause(ALL, _quantity("35", "%"), "保持在35%以上", QUOTE),),
)
COVERAGE = _rule(
    "coverage",
    "T-02",
    "居民小区垃圾分类覆盖率",
    "coverage of sorting",
    indicator="coverage",
    clauses=(Clause(ALL, _quantity("90", "%"), "90%以上", "地级以上城市居民小区垃圾分类覆盖率达到90%以上。"),),
)
SYSTEM = _rule(
    "system",
    "T-03",
    "建成生活垃圾分类处理系统",
    "waste sorting system",
    measure=Measure("生活垃圾分类处理系统", (), Strength.COMPLETE, "建成", "建成生活垃圾分类处理系统"),
)
JOBS = _rule(
    "jobs",
    "T-04",
    "城镇新增就业",
    "new urban jobs",
    field="work",
    applies=Applies.TOTAL,
    indicator="jobs",
    clauses=(Clause(ALL, _quantity("450000", "人"), "45万人左右", "2023年,全省城镇新增就业45万人左右。"),),
)
PAPERS = _rule(
    "papers",
    "T-05",
    "13项政策文件",
    "13 policy papers",
    field="work",
    applies=Applies.PROVINCE,
    cities=(),
    measure=Measure("政策文件", (), Strength.COMPLETE, "制发", "制发13项政策文件"),
)


def _indicator(id: str, zh: str, en: str, nature: Nature, unit: str) -> Indicator:
    return Indicator(id, Name(zh, en), (f"{zh}数",), nature, UNITS[unit], (), Direction.MORE, None)


PACK = Pack(
    id="test-2023",
    version="1.0.0",
    name=Name("测试包", "Test pack"),
    lang="zh-CN",
    article=Article("article.txt", "增进民生福祉", "辽宁日报", "2023-03-31"),
    programme=years(2023, 2025),
    fields=(
        Field("work", Name("就业", "Employment"), Name("省厅", "department"), Name("市人社局", "bureau"), ()),
        Field("waste", Name("垃圾分类", "Waste"), Name("省厅", "department"), Name("市城管局", "bureau"), ()),
    ),
    cities=(
        City("210100", "沈阳", "沈阳市", "Shenyang", (), Decimal("911.8")),
        City("210200", "大连", "大连市", "Dalian", (), Decimal("750.8")),
    ),
    weight_name=Name("人口", "population"),
    contributors=(),
    indicators=(
        _indicator("recycling", "生活垃圾回收利用率", "recycling rate", Nature.RATIO, "%"),
        _indicator("coverage", "居民小区垃圾分类覆盖率", "coverage", Nature.RATIO, "%"),
        _indicator("jobs", "城镇新增就业", "new urban jobs", Nature.FLOW, "人"),
    ),
    rules=(RECYCLING, COVERAGE, SYSTEM, JOBS, PAPERS),
    orientation=(),
)

AT_LEAST_35 = Interval(Decimal(35), Decimal(100))


def plan(text: str = TEXT, path: str = PATH) -> Plan:
    title = text.split("\n")[0].partition("：")[2]
    head = Head(title=Text(title, Span(3, 3 + len(title))), data=Text("示例", Span(0, 0)))
    return Plan(source(text, path), head)


def gap(written: str = "３０％以上", text: str = TEXT, path: str = PATH) -> Judgement:
    finding = found(
        GAP,
        place_of(written, text, path),
        city="210200",
        rule="recycling",
        written=written,
        required=Bounded(Interval(Decimal(35)), PERCENT),
        gap=Amount(Decimal(5), PERCENT),
    )
    return Judgement(
        "210200",
        RECYCLING,
        Outcome.GAP,
        finding,
        place=finding.place,
        plan=path,
        written=written,
        required=AT_LEAST_35,
        planned=Interval(Decimal(30), Decimal(100)),
        unit=PERCENT,
        gap=Amount(Decimal(5), PERCENT),
        write=(Bounded(Interval(Decimal(35)), PERCENT),),
        illustrative=True,
    )


def missing() -> Judgement:
    finding = found(MISSING, place_of("一、生活垃圾分类"), city="210200", rule="system", rule_name=SYSTEM.name)
    return Judgement("210200", SYSTEM, Outcome.MISSING, finding, place=finding.place)


def undeterminable() -> Judgement:
    finding = found(UNKNOWN, place_of("逐步提高"), city="210200", rule="coverage", written="逐步提高")
    return Judgement(
        "210200", COVERAGE, Outcome.UNDETERMINABLE, finding, required=Interval(Decimal(90)), unit=PERCENT, plan=PATH
    )


def reported() -> Judgement:
    note = found(NOTE, place_of("10万人左右"), city="210200", rule="jobs", rule_name=JOBS.name)
    horizon = Horizon(date(2023, 1, 1), date(2023, 12, 31), Basis.STATED)
    return Judgement("210200", JOBS, Outcome.REPORTED, notes=(note,), plan=PATH, horizon=horizon)


def syntax(text: str = "坏行") -> Finding:
    return found(SYNTAX, place_of("数据：示例"), text=text)


def total() -> Total:
    stated = Interval(Decimal(100000), Decimal(100000))
    parts = (
        Contribution(
            "jobs", "jobs", "210200", PATH, place_of("10万人左右"), None, stated, stated, Firmness.PLAIN, "stated"
        ),
        Contribution("jobs", "jobs", "210100", None, None, None, NOT_NEGATIVE, None, Firmness.PLAIN, "absent"),
    )
    finding = found(SHORT, None, rule="jobs", gap=Amount(Decimal(336500), PERSONS))
    return Total(
        JOBS,
        Outcome.UNDETERMINABLE,
        Interval(Decimal(436500)),
        Interval(Decimal(100000)),
        stated,
        PERSONS,
        parts,
        finding,
        Amount(Decimal(336500), PERSONS),
        absent=("210100",),
    )


def result() -> Result:
    """One plan of 大连: a gap, an undeterminable one, a missing one, one reported; a line that cannot be read."""
    return Result(
        pack=PACK,
        plans=(plan(),),
        city_of=("210200",),
        cities=("210200",),
        judgements=(gap(), undeterminable(), missing(), reported()),
        totals=(),
        province=(PAPERS,),
        findings=(syntax(),),
        illustrative=True,
    )


def of_the_province() -> Result:
    """The same with the totals judged."""
    return replace(result(), totals=(total(),))


def not_applicable() -> Judgement:
    return Judgement("210200", SYSTEM, Outcome.NOT_APPLICABLE, reason=Reason.SCOPE)
