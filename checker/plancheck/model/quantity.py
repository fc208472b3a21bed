"""One promised figure as it is written: comparator, numbers, unit, words of kind, horizon and firmness."""

from decimal import Decimal

from plancheck.enums import Enum, IntEnum, StrEnum
from plancheck.model.horizon import Horizon
from plancheck.model.unit import Unit
from plancheck.source import Span
from plancheck.values import value


class Comparator(StrEnum):
    """How the written words bound the figure (section "sets" of docs/semantics.md)."""

    BARE = "bare"  # 35%, 达到35%: the indicator's direction decides
    AT_LEAST = "at_least"  # 以上, 不低于, >=
    ABOVE = "above"  # 超过, 多, 余, >
    AT_MOST = "at_most"  # 以内, 以下, 不超过, <=
    BELOW = "below"  # 不足, 低于, <
    ABOUT = "about"  # 左右, 约
    NEARLY = "nearly"  # 近, 接近
    RANGE = "range"  # a—b
    FULL = "full"  # 全覆盖, 全部


class Wording(StrEnum):
    """Words that say what kind of figure this is; NONE leaves it to the indicator's nature."""

    NONE = "none"
    CUMULATIVE = "cumulative"  # 累计
    EACH_YEAR = "each_year"  # 每年, 年增加, 逐年
    AVERAGE = "average"  # 年均
    EACH_YEAR_CHANGE = "each_year_change"  # 每年提高 n 个百分点
    AVERAGE_GROWTH = "average_growth"  # 年均增长 n%, 年均提高6%
    GROWTH = "growth"  # 增长 n%
    CHANGE = "change"  # 提高 n 个百分点, 增加 n
    CHANGE_OF_RATIO = "change_of_ratio"  # 提高 5%: undeterminable of a ratio until written 提高到 or 个百分点
    HOLD = "hold"  # 保持在, 稳定在, 控制在


class Firmness(IntEnum):
    """How strongly it is promised; a larger number is firmer."""

    EXPECTED = 0  # 预计
    STRIVEN = 1  # 力争, 争取
    PLAIN = 2
    ASSURED = 3  # 确保


class Sense(Enum):
    """Whether a change goes up or down (提高 / 下降)."""

    UP = 1
    DOWN = -1


@value
class Quantity:
    """One figure. `low` and `high` are in `unit` with 万 and 亿 multiplied out; equal unless a range was written."""

    span: Span
    figure: Span
    comparator: Comparator
    low: Decimal
    high: Decimal
    unit: Unit | None
    written_unit: str = ""
    multiplier: Decimal = Decimal(1)
    wording: Wording = Wording.NONE
    sense: Sense = Sense.UP
    horizon: Horizon | None = None
    firmness: Firmness = Firmness.PLAIN
    baseline: Decimal | None = None
    last_digit: Decimal = Decimal(1)
    """One step of the last written digit, multiplied out (4.5万 -> 1000)."""
    baseline_year: int | None = None
    """The year of the baseline where it is written beside it (由2022年5元提高到10元)."""
    compared: bool = False
    """Counted from last year's figure (同比增加, 较上年增加, 增长 n): a change, also of what is counted anew each year."""
    added: bool = False
    """What comes on top of what is there (新增, 新建, 增加): of a stock no size, of a flow its amount."""
