"""Which things are counted whole, and what an interval of such a count comes to."""

from decimal import ROUND_CEILING, ROUND_FLOOR

from plancheck.model.interval import Interval
from plancheck.model.unit import Unit

_COUNTED = frozenset("个 人 名 位 家 所 处 座 张 场 场次 次 人次 户 套 栋 幢 件 部 项 支 条 村 家庭".split())


def in_whole_things(interval: Interval, unit: Unit) -> Interval:
    """Of persons, buildings and events there are whole ones only: each end moves inwards to the next whole number."""
    if unit.symbol not in _COUNTED:
        return interval
    low, high = interval.low, interval.high
    first = None if low is None else low.to_integral_value(ROUND_CEILING)
    last = None if high is None else high.to_integral_value(ROUND_FLOOR)
    if first is not None and last is not None and first > last:
        return interval
    return Interval(
        first, last, interval.low_open and first == low, interval.high_open and last == high,
    )  # fmt: skip
