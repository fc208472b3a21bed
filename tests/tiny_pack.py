"""A small pack built by hand: enough names, natures and directions to test matching and checks without files."""

from datetime import date
from decimal import Decimal

from plancheck.model.finding import Name
from plancheck.model.horizon import Horizon, years
from plancheck.model.quantity import Comparator, Quantity
from plancheck.model.rule import (
    Applies,
    Article,
    City,
    Clause,
    Contributor,
    Direction,
    Field,
    Indicator,
    Measure,
    Nature,
    NearName,
    Pack,
    Rule,
    Strength,
)
from plancheck.model.unit import unit_named
from plancheck.source import Span

ALL = ("210100", "210200", "210600")


def _indicator(
    id: str,
    zh: str,
    en: str,
    nature: Nature,
    unit: str,
    direction: Direction = Direction.MORE,
    aliases: tuple[str, ...] = (),
    also: tuple[str, ...] = (),
    tolerance: str | None = None,
    distinct: tuple[str, ...] = (),
) -> Indicator:
    base = unit_named(unit)
    assert base is not None
    return Indicator(
        id, Name(zh, en), aliases, nature, base, tuple(one for name in also if (one := unit_named(name))), direction,
        None if tolerance is None else Decimal(tolerance),
        distinct_from=tuple(NearName(name, "另一回事") for name in distinct),
    )  # fmt: skip


def _rule(
    id: str, code: str, indicator: str, figure: str, unit: str, last: int, applies: Applies = Applies.EACH
) -> Rule:
    number = Decimal(figure)
    quantity = Quantity(Span(0, 1), Span(0, 1), Comparator.AT_LEAST, number, number, unit_named(unit), unit)
    clause = Clause(ALL, quantity, figure + unit, "原文")
    horizon = Horizon(date(last, 1, 1), date(last, 12, 31))
    return Rule(
        id, code, Name(id, id), "employment", applies, ALL, horizon, 8, Name("写上", "write it"), indicator, (clause,)
    )


def _measure(id: str, code: str, name: str, aliases: tuple[str, ...], strength: Strength) -> Rule:
    measure = Measure(name, aliases, strength, "建成", "原文")
    horizon = Horizon(None, date(2025, 12, 31))
    return Rule(
        id, code, Name(name, id), "housing", Applies.EACH, ALL, horizon, 25, Name("写上", "write it"), measure=measure
    )


INDICATORS = (
    _indicator(
        "new-urban-employment", "城镇新增就业", "New urban employment", Nature.FLOW, "人", also=("名",),
        tolerance="0.03", aliases=("城镇新增就业人数", "新增城镇就业"), distinct=("新增就业岗位",),
    ),
    _indicator(
        "unemployment", "城镇调查失业率", "Surveyed urban unemployment rate", Nature.RATIO, "%", Direction.LESS,
        tolerance="0.2", distinct=("登记失业率", "城镇登记失业率"),
    ),
    _indicator(
        "recycling", "城市生活垃圾回收利用率", "Municipal waste recycling rate", Nature.RATIO, "%",
        aliases=("生活垃圾回收利用率",),
    ),
    _indicator("orphans", "孤儿基本生活养育标准增长", "Growth of orphans' allowance", Nature.RATE, "%"),
    _indicator("beds", "新增养老床位", "New beds for the aged", Nature.FLOW, "张", also=("个",), tolerance="0.05"),
    _indicator("fairs", "专场招聘", "Job fairs", Nature.FLOW, "场", also=("场次",), distinct=("各类招聘活动",)),
    _indicator("followed", "离校未就业高校毕业生跟踪回访率", "Graduates followed up", Nature.RATIO, "%"),
    _indicator("served", "离校未就业高校毕业生就业服务率", "Graduates served", Nature.RATIO, "%"),
    _indicator("venues", "公共图书馆、文化馆、美术馆", "Public venues", Nature.STOCK, "个", also=("处",)),
    _indicator("buildings", "改造楼栋", "Buildings renewed", Nature.FLOW, "栋", Direction.NEUTRAL, tolerance="0.05"),
    _indicator("allowance", "生均公用经费", "Allowance per pupil", Nature.PRICE, "元"),
)  # fmt: skip

RULES = (
    _rule("new-urban-employment-2023", "LN-E-01", "new-urban-employment", "450000", "人", 2023, Applies.TOTAL),
    _rule("new-urban-employment-2025", "LN-E-02", "new-urban-employment", "1380000", "人", 2025, Applies.TOTAL),
    _rule("unemployment-2025", "LN-E-03", "unemployment", "5.5", "%", 2025),
    _rule("recycling-2023", "LN-H-07", "recycling", "35", "%", 2023),
    _rule("fairs-2023", "LN-E-06", "fairs", "1000", "场", 2023, Applies.TOTAL),
    _rule("beds-2023", "LN-C-03", "beds", "3000", "张", 2023, Applies.TOTAL),
    _rule("venues-2025", "LN-A-05", "venues", "2000", "个", 2025, Applies.TOTAL),
    _measure("waste-system", "LN-H-06", "生活垃圾分类处理系统", ("垃圾分类处理系统",), Strength.COMPLETE),
    _measure("smart-relief", "LN-C-02", "困难群众智慧救助系统", (), Strength.COMPLETE),
)


def _field(id: str, zh: str, en: str, *aliases: str) -> Field:
    return Field(id, Name(zh, en), Name("厅", "department"), Name("局", "bureau"), aliases)


def _city(code: str, name: str, en: str) -> City:
    return City(code, name, f"{name}市", en, (), Decimal(1))


PACK = Pack(
    "tiny-2023",
    "1.0.0",
    Name("小规则包", "Tiny pack"),
    "zh-CN",
    Article("article.txt", "增进民生福祉", "日报", "2023-03-31"),
    years(2023, 2025),
    (
        _field("employment", "就业", "Employment", "促进高质量充分就业"),
        _field("housing", "住房和城乡建设", "Housing", "生活垃圾分类"),
    ),
    (_city("210100", "沈阳", "Shenyang"), _city("210200", "大连", "Dalian"), _city("210600", "丹东", "Dandong")),
    Name("常住人口", "residents"),
    (Contributor("provincial-organs", "省直", "省直部门", "provincial organs", ("省直单位",)),),
    INDICATORS,
    RULES,
    (),
)  # fmt: skip
