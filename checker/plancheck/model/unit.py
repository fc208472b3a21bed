"""Units of measure: what each counts or measures, and which convert into which."""

from decimal import Decimal

from plancheck.values import value


@value
class Unit:
    """A unit by its Chinese symbol. Units of one dimension convert: a number in this unit times `factor` is in the base."""

    symbol: str
    dimension: str
    factor: Decimal = Decimal(1)


@value
class Amount:
    """A number with its unit, to be shown to a person."""

    number: Decimal
    unit: Unit


# Dimension -> symbol -> factor to the dimension's base unit. A count's dimension is the thing counted, named by its classifier.
_MEASURES: dict[str, dict[str, str]] = {
    "ratio": {"%": "1", "‰": "0.1"},
    "points": {"个百分点": "1", "百分点": "1"},
    "length": {"米": "1", "公里": "1000", "千米": "1000"},
    "area": {"平方米": "1", "平方公里": "1000000", "公顷": "10000", "平方千米": "1000000"},
    "field": {"亩": "1"},
    "money": {"元": "1", "角": "0.1"},
    "mass": {"克": "0.001", "斤": "0.5", "公斤": "1", "千克": "1", "吨": "1000"},
    "volume": {"升": "0.001", "立方米": "1"},
    "duration": {"分钟": "1", "小时": "60", "天": "1440"},
    "age": {"岁": "1"},
    "power": {"千瓦": "1", "兆瓦": "1000"},
    "energy": {"千瓦时": "1"},
    "fuel": {"吨标准煤": "1"},
    "concentration": {"微克/立方米": "1", "毫克/立方米": "1000"},
    "money a month": {"元/月": "1"},
    "money a head": {"元/人": "1"},
}

# Classifiers: each is its own dimension until a pack says that it equals another for one indicator.
_CLASSIFIERS = (
    "个 人 名 位 家 所 处 座 张 场 场次 次 人次 户 套 栋 幢 件 部 项 支 条 村 家庭 床 辆 台 台套 批 "
    "批次 宗 株 棵 例 篇 首 本 册 期 届 班 团 队 院 站 间 片 镇 街 县 区 市 乡 社区 小区 企业 单 份 "
    "对 组 岗 种 类 门 艘 架 头 只 亩次 万亩次 名额 盏 面 口 班次 车次 架次 课时 学时 周 届次 码 部次 "
    "套(间)"
).split()

# English names by which a plan may write a unit.
_ENGLISH = {
    "percent": "%", "percentage points": "个百分点", "pp": "个百分点", "points": "个百分点", "point": "个百分点", "persons": "人", "people": "人", "person": "人",
    "km": "公里", "m": "米", "m2": "平方米", "sqm": "平方米", "m²": "平方米", "yuan": "元", "households": "户", "units": "个",
    "unit": "个", "items": "个", "posts": "个", "jobs": "个", "beds": "张", "events": "场", "times": "次", "visits": "人次",
    "buildings": "栋", "works": "部", "tonnes": "吨", "places": "个", "estates": "个", "organisations": "家", "companies": "家",
    "teams": "个", "㎡": "平方米", "％": "%", "人/次": "人次", "km²": "平方公里", "kg": "公斤", "hours": "小时", "days": "天",
    "percentage point": "个百分点", "台(套)": "台套", "台（套）": "台套", "metres": "米", "kilometres": "公里", "kilometers": "公里",
    "kilometre": "公里", "kilometer": "公里", "meters": "米", "square metres": "平方米", "square meters": "平方米",
}  # fmt: skip


def _table() -> dict[str, Unit]:
    units = {name: Unit(name, name) for name in _CLASSIFIERS}
    for dimension, symbols in _MEASURES.items():
        units.update({symbol: Unit(symbol, dimension, Decimal(factor)) for symbol, factor in symbols.items()})
    units.update({english: units[symbol] for english, symbol in _ENGLISH.items()})
    return units


UNITS = _table()
PERCENT = UNITS["%"]
POINTS = UNITS["个百分点"]


def english_name(unit: Unit) -> str:
    """The English name by which a plan may write a unit; its symbol where there is none."""
    return next((name for name, symbol in _ENGLISH.items() if symbol == unit.symbol and name.isascii()), unit.symbol)


def unit_named(written: str) -> Unit | None:
    """The unit that a symbol or English name stands for; None if there is none of that name."""
    return UNITS.get(written) or UNITS.get(written.lower())
