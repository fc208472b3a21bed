"""Writes a quantity in the canonical form of plans; what is written reads back as the same quantity."""

from datetime import timedelta
from decimal import Decimal
from typing import Literal

from plancheck.model.horizon import Basis, Horizon
from plancheck.model.quantity import Comparator, Firmness, Quantity, Sense, Wording
from plancheck.model.unit import PERCENT, POINTS, Unit, english_name, unit_named

_MULTIPLIERS = {Decimal(100): "百", Decimal(1000): "千"} | {
    Decimal(10) ** (small + large): before + after
    for before, small in (("", 0), ("十", 1), ("百", 2), ("千", 3))
    for after, large in (("万", 4), ("亿", 8), ("万亿", 12))
}
_FIRMNESS = {
    Firmness.ASSURED: ("确保", "ensure"), Firmness.STRIVEN: ("力争", "strive for"),
    Firmness.EXPECTED: ("预计", "expected"),
}  # fmt: skip
_SPANS = {
    Wording.CUMULATIVE: ("累计", "total"), Wording.EACH_YEAR: ("每年", "each year"),
    Wording.AVERAGE: ("年均", "average per year"), Wording.EACH_YEAR_CHANGE: ("每年", "each year"),
    Wording.AVERAGE_GROWTH: ("年均", "average per year"),
}  # fmt: skip
_BEFORE = {
    Comparator.AT_LEAST: ("不低于", ">="), Comparator.ABOVE: ("超过", ">"), Comparator.AT_MOST: ("不超过", "<="),
    Comparator.BELOW: ("低于", "<"), Comparator.NEARLY: ("近", "nearly"), Comparator.ABOUT: ("", "about"),
}  # fmt: skip
_CHANGES = (Wording.CHANGE, Wording.EACH_YEAR_CHANGE, Wording.CHANGE_OF_RATIO)


def print_quantity(quantity: Quantity, language: Literal["zh-CN", "en"]) -> str:
    """力争到2025年累计31万人左右; by 2025: strive for total about 310000 persons. Only stated dates are written."""
    return _chinese(quantity) if language == "zh-CN" else _english(quantity)


def _chinese(quantity: Quantity) -> str:
    words = [_FIRMNESS.get(quantity.firmness, ("", ""))[0]]
    if quantity.horizon is not None and quantity.horizon.basis is Basis.STATED:
        words.append(_date(quantity.horizon))
    words.append(_SPANS.get(quantity.wording, ("", ""))[0])
    if quantity.baseline is not None:
        of = f"{quantity.baseline_year}年的" if quantity.baseline_year else ""
        words.append(f"由{of}{_figure(quantity, quantity.baseline, step=None)}{_unit(_baseline_unit(quantity))}")
    words.append(_kind(quantity, 0))
    words.append(_BEFORE.get(quantity.comparator, ("", ""))[0])
    words.append(_amount(quantity))
    if quantity.comparator is Comparator.ABOUT:
        words.append("左右")
    return "".join(words)


def _english(quantity: Quantity) -> str:
    words = []
    if quantity.horizon is not None and quantity.horizon.basis is Basis.STATED:
        words.append(_english_date(quantity.horizon) + ":")
    words.append(_FIRMNESS.get(quantity.firmness, ("", ""))[1])
    words.append(_SPANS.get(quantity.wording, ("", ""))[1])
    if quantity.baseline is not None:
        of = f"{quantity.baseline_year}-12-31 " if quantity.baseline_year else ""
        words.append(f"from {of}{_number(quantity.baseline)}{_english_unit(_baseline_unit(quantity))}")
    words.append(_kind(quantity, 1))
    words.append(_BEFORE.get(quantity.comparator, ("", ""))[1])
    unit = _english_unit(quantity.unit)
    if quantity.comparator is Comparator.FULL:
        words.append("full coverage")
    elif quantity.comparator is Comparator.RANGE:
        words.append(f"{_number(quantity.low)}{unit} to {_number(quantity.high)}{unit}")
    else:
        words.append(f"{_number(quantity.low)}{unit}")
    return " ".join(word for word in words if word)


def _kind(quantity: Quantity, language: int) -> str:
    """The verb: 提高, 降低到, 增长, 保持在."""
    rising = quantity.sense is Sense.UP
    if quantity.wording is Wording.HOLD:
        return ("保持在", "keep at")[language]
    if quantity.wording in (Wording.GROWTH, Wording.AVERAGE_GROWTH):
        return (("增长", "growth") if rising else ("降幅", "decline of"))[language]
    if quantity.compared:
        return (("增长", "growth") if rising else ("降幅", "decline of"))[language]
    averaged = quantity.wording is Wording.AVERAGE and quantity.unit == POINTS
    if quantity.wording in _CHANGES or averaged:
        if quantity.unit in (PERCENT, POINTS):
            return (("提高", "increase by") if rising else ("降低", "reduce by"))[language]
        return (("增加", "increase by") if rising else ("减少", "reduce by"))[language]
    if quantity.added:
        return (("新增", "add") if rising else ("减少", "reduce by"))[language]
    if quantity.baseline is not None:
        return (("提高至", "increase to") if rising else ("降低至", "reduce to"))[language]
    return "" if rising else ("降低到", "reduce to")[language]


def _amount(quantity: Quantity) -> str:
    if quantity.comparator is Comparator.FULL:
        return "全覆盖"
    high = _figure(quantity, quantity.high, quantity.last_digit) + _unit(quantity.unit)
    if quantity.comparator is not Comparator.RANGE:
        return high
    return f"{_figure(quantity, quantity.low, quantity.last_digit)}{_unit(quantity.unit)}—{high}"


def _figure(quantity: Quantity, value: Decimal, step: Decimal | None) -> str:
    """Digits and 万, with as many places as were written."""
    word = _MULTIPLIERS.get(quantity.multiplier, "")
    if quantity.unit is not None and unit_named(word + quantity.unit.symbol) not in (None, quantity.unit):
        # 45千 and 米 would read as 45 千米.
        return _number(value)
    shift = quantity.multiplier.adjusted()
    digits = _number(value.scaleb(-shift))
    places = 0 if step is None else max(0, shift - step.adjusted())
    whole, _, fraction = digits.partition(".")
    if len(fraction) < places:
        digits = f"{whole}.{fraction.ljust(places, '0')}"
    return digits + word


def _number(value: Decimal) -> str:
    """Plain digits without an exponent or trailing zeros."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def _unit(unit: Unit | None) -> str:
    return "" if unit is None else unit.symbol


def _english_unit(unit: Unit | None) -> str:
    if unit is None:
        return ""
    return unit.symbol if unit.dimension == "ratio" else f" {english_name(unit)}"


def _baseline_unit(quantity: Quantity) -> Unit | None:
    return PERCENT if quantity.unit == POINTS and quantity.wording in _CHANGES else quantity.unit


def print_horizon(horizon: Horizon) -> str:
    """2023年, 到2025年, 2023—2025年; reads back as the same days."""
    return _date(horizon)


def _date(horizon: Horizon) -> str:
    last, following = horizon.last, horizon.last + timedelta(days=1)
    if horizon.first is not None:
        whole = (horizon.first.month, horizon.first.day, last.month, last.day) == (1, 1, 12, 31)
        if whole and horizon.first.year == last.year:
            return f"{last.year}年"
        if whole:
            return f"{horizon.first.year}—{last.year}年"
        first = horizon.first
        return f"{first.year}年{first.month}月{first.day}日—{last.year}年{last.month}月{last.day}日"
    if horizon.exclusive_year:
        return f"{following.year}年前"
    if (last.month, last.day) == (12, 31):
        return f"到{last.year}年"
    return f"{last.year}年{last.month}月底前" if following.day == 1 else f"{last.year}年{last.month}月{last.day}日前"


def _english_date(horizon: Horizon) -> str:
    last = horizon.last
    if horizon.first is None:
        if horizon.exclusive_year:
            return f"before {last.year + 1}"
        return f"by {last.year}" if (last.month, last.day) == (12, 31) else f"by {last.isoformat()}"
    if (horizon.first.month, horizon.first.day, last.month, last.day) != (1, 1, 12, 31):
        return f"{horizon.first.isoformat()} to {last.isoformat()}"
    return f"{last.year}" if horizon.first.year == last.year else f"{horizon.first.year}-{last.year}"
