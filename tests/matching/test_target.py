"""From the words of a plan to an exact target: every row of the table of sets, every kind, every reading of a date."""

from datetime import date
from decimal import Decimal

import pytest

from plancheck.matching.target import requirement, target
from plancheck.model.finding import Finding, Name
from plancheck.model.horizon import Basis, Horizon, Period, years
from plancheck.model.interval import Interval
from plancheck.model.kind import Kind
from plancheck.model.plan import Item, ItemType, Text
from plancheck.model.rule import Applies, Clause, Direction, Indicator, Nature, Rule
from plancheck.model.target import Target
from plancheck.model.unit import unit_named
from plancheck.reading.quantity import Dates, read_value
from plancheck.source import Source, Span

PLAN = years(2023, 2025)
HEAD = "指标："


def indicator(
    nature: Nature, unit: str, direction: Direction = Direction.MORE, tolerance: str | None = None, also: str = ""
) -> Indicator:
    symbols = [unit_named(one) for one in (unit, *also.split())]
    units = [one for one in symbols if one is not None]
    assert len(units) == len(symbols)
    figure = None if tolerance is None else Decimal(tolerance)
    return Indicator("it", Name("指标", "indicator"), (), nature, units[0], tuple(units[1:]), direction, figure, "约定")


SHARE = indicator(Nature.RATIO, "%", tolerance="0.5")
IDLE = indicator(Nature.RATIO, "%", Direction.LESS, "0.2")
MIX = indicator(Nature.RATIO, "%", Direction.NEUTRAL, "1")
JOBS = indicator(Nature.FLOW, "人", tolerance="0.03", also="名 位")
IDLERS = indicator(Nature.FLOW, "人", Direction.LESS, "0.03")
AREA = indicator(Nature.FLOW, "平方米", Direction.NEUTRAL, "0.03")
PIPES = indicator(Nature.FLOW, "公里")
SITES = indicator(Nature.STOCK, "个", tolerance="0.03", also="所 家")
SLUMS = indicator(Nature.STOCK, "个", Direction.LESS)
BLOCKS = indicator(Nature.STOCK, "栋", Direction.NEUTRAL, "0.03")
GRANT = indicator(Nature.PRICE, "元", tolerance="0.03")
FEE = indicator(Nature.PRICE, "元", Direction.LESS)
GROWTH = indicator(Nature.RATE, "%", tolerance="0.3")
PRICES = indicator(Nature.RATE, "%", Direction.LESS)
PACE = indicator(Nature.RATE, "%", Direction.NEUTRAL, "0.2")


def made(of: Indicator, phrase: str, period: Period | None = PLAN, deadline: Horizon | None = None) -> Target | Finding:
    """The one figure of a phrase, as a target or as the finding that refuses it."""
    source = Source("a.plan", HEAD + phrase)
    span = Span(len(HEAD), len(source.text))
    value = read_value(source, span, Dates(period, date(2023, 4, 20)))
    assert value.unread == ()
    [quantity] = value.quantities
    name = Text("指标", Span(0, 2))
    item = Item(ItemType.TARGET, Span(0, span.end), name, quantities=value.quantities, deadline=deadline)
    return target(source, item, quantity, of, period)


def numbers(interval: Interval) -> str:
    """[35, 100], (35, ∞): a round bracket leaves the number out."""
    low = "(−∞" if interval.low is None else f"{'(' if interval.low_open else '['}{plain(interval.low)}"
    high = "∞)" if interval.high is None else f"{plain(interval.high)}{')' if interval.high_open else ']'}"
    return f"{low}, {high}"


def plain(number: Decimal) -> str:
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def sort(kind: Kind) -> str:
    flags = [name for name in ("each_year", "average", "hold") if getattr(kind, name)]
    return " ".join((kind.type.value, *flags))


def time(horizon: Horizon | None) -> str:
    """2023-01-01..2023-12-31 a span, ..2025-12-31 a last day, with its basis unless it is stated."""
    if horizon is None:
        return "none"
    basis = "" if horizon.basis is Basis.STATED else f" {horizon.basis.value}"
    return f"{horizon.first or ''}..{horizon.last}{basis}"


def only(of: Indicator, phrase: str, period: Period | None = PLAN) -> Target:
    one = made(of, phrase, period)
    assert isinstance(one, Target), one
    return one


ROWS = [
    # 以上, 不低于, 不少于, 至少: the figure is included, and a share ends at 100 %.
    (SHARE, "2023年35%以上", "[35, 100]"),
    (SHARE, "2023年不低于35%", "[35, 100]"),
    (SHARE, "2023年≥35%", "[35, 100]"),
    (SHARE, "2023年>=35%", "[35, 100]"),
    (JOBS, "2023年不少于10万人", "[100000, ∞)"),
    (JOBS, "2023年至少10万人", "[100000, ∞)"),
    (SITES, "2023年5个及以上", "[5, ∞)"),
    (GROWTH, "2023年6%以上", "[6, ∞)"),
    (GRANT, "2023年900元以上", "[900, ∞)"),
    (MIX, "2023年35%以上", "[35, 100]"),
    (AREA, "2023年5万平方米以上", "[50000, ∞)"),
    # 超过, 突破, 大于, 多, 余 leave the figure out.
    (SHARE, "2023年超过35%", "(35, 100]"),
    (SHARE, "2023年>35%", "(35, 100]"),
    (JOBS, "2023年突破10万人", "(100000, ∞)"),
    (JOBS, "2023年大于10万人", "(100000, ∞)"),
    (JOBS, "2023年10万多人", "(100000, ∞)"),
    (JOBS, "2023年10万余人", "(100000, ∞)"),
    (GROWTH, "2023年超过6%", "(6, ∞)"),
    # 以内, 以下, 不超过, 不高于, 控制在…以内 include it.
    (IDLE, "2023年5.5%以内", "[0, 5.5]"),
    (IDLE, "2023年5.5%以下", "[0, 5.5]"),
    (IDLE, "2023年不超过5.5%", "[0, 5.5]"),
    (IDLE, "2023年不高于5.5%", "[0, 5.5]"),
    (IDLE, "2023年控制在5.5%以内", "[0, 5.5]"),
    (IDLE, "2023年≤5.5%", "[0, 5.5]"),
    (IDLE, "2023年<=5.5%", "[0, 5.5]"),
    (IDLERS, "2023年2万人以内", "[0, 20000]"),
    (SLUMS, "2023年不超过3个", "[0, 3]"),
    (FEE, "2023年不高于8元", "[0, 8]"),
    (PRICES, "2023年3%以内", "(−∞, 3]"),
    (MIX, "2023年35%以内", "[0, 35]"),
    (BLOCKS, "2023年50栋以内", "[0, 50]"),
    # 不足, 不满, 低于 leave it out.
    (IDLE, "2023年低于5.5%", "[0, 5.5)"),
    (IDLE, "2023年<5.5%", "[0, 5.5)"),
    (IDLERS, "2023年不足2万人", "[0, 20000)"),
    (IDLERS, "2023年不满2万人", "[0, 20000)"),
    (PRICES, "2023年低于3%", "(−∞, 3)"),
    # 左右, 约, 上下: the tolerance on both sides, relative for amounts, stocks and prices, else in points.
    (JOBS, "2023年45万人左右", "[436500, 463500]"),
    (JOBS, "2023年约45万人", "[436500, 463500]"),
    (JOBS, "2023年45万人上下", "[436500, 463500]"),
    (SITES, "2023年100个左右", "[97, 103]"),
    (GRANT, "2023年1000元左右", "[970, 1030]"),
    (AREA, "2023年约100平方米", "[97, 103]"),
    (IDLE, "2023年5.5%左右", "[5.3, 5.7]"),
    (SHARE, "2023年99.8%左右", "[99.3, 100]"),
    (GROWTH, "2023年6%左右", "[5.7, 6.3]"),
    (PACE, "2023年降幅1%左右", "[-1.2, -0.8]"),
    # 近, 接近: below the figure and never it.
    (JOBS, "2023年近45万人", "[436500, 450000)"),
    (JOBS, "2023年接近45万人", "[436500, 450000)"),
    (SHARE, "2023年近35%", "[34.5, 35)"),
    # A range holds both ends.
    (IDLE, "2023年4.5%—5%", "[4.5, 5]"),
    (IDLE, "2023年4.5-5%", "[4.5, 5]"),
    (SITES, "2023年30到40个", "[30, 40]"),
    (SITES, "2023年30至40个", "[30, 40]"),
    (JOBS, "2023年10—12万人", "[100000, 120000]"),
    (JOBS, "2023年10～12万人", "[100000, 120000]"),
    (JOBS, "2023年10~12万人", "[100000, 120000]"),
    (JOBS, "2023年8000人—1万人", "[8000, 10000]"),
    (MIX, "2023年30%–40%", "[30, 40]"),
    # Without comparator the direction decides.
    (SHARE, "2023年35%", "[35, 100]"),
    (SHARE, "2023年达到35%", "[35, 100]"),
    (SHARE, "2023年提高到35%", "[35, 100]"),
    (JOBS, "2023年完成100人", "[100, ∞)"),
    (SITES, "2023年建成100个", "[100, ∞)"),
    (GRANT, "2023年900元", "[900, ∞)"),
    (GROWTH, "2023年6%", "[6, ∞)"),
    (GROWTH, "2023年增长6%", "[6, ∞)"),
    (IDLE, "2023年5.5%", "[0, 5.5]"),
    (IDLERS, "2023年2万人", "[0, 20000]"),
    (SLUMS, "2023年降至3个", "[0, 3]"),
    (IDLE, "2023年降到5%", "[0, 5]"),
    (IDLE, "2023年降至5%以下", "[0, 5]"),
    (IDLE, "2023年下降到5%左右", "[4.8, 5.2]"),
    (SHARE, "2023年降到35%以上", "[35, 100]"),
    (FEE, "2023年8元", "[0, 8]"),
    (PRICES, "2023年3%", "(−∞, 3]"),
    (MIX, "2023年35%", "[34, 36]"),
    (AREA, "2023年4889万平方米", "[47423300, 50356700]"),
    (BLOCKS, "2023年100栋", "[97, 103]"),
    (PACE, "2023年1%", "[0.8, 1.2]"),
    # Everything.
    (SHARE, "2023年全覆盖", "[100, 100]"),
    (SHARE, "2023年100%", "[100, 100]"),
    (SHARE, "2023年100%以上", "[100, 100]"),
    (IDLE, "2023年0%", "[0, 0]"),
    # 由…提高至…: the set is made from what it comes to.
    (FEE, "2023年由10元降至5元", "[0, 5]"),
    (GRANT, "2023年由5元提高至10元", "[10, ∞)"),
    (SHARE, "2023年从30%提高到35%", "[35, 100]"),
    # A change may go either way; a fall is one below nought.
    (SHARE, "2023年提高5个百分点", "[5, ∞)"),
    (SHARE, "2023年提高5个百分点以上", "[5, ∞)"),
    (IDLE, "2023年下降0.5个百分点", "(−∞, -0.5]"),
    (IDLE, "2023年下降0.5个百分点以上", "(−∞, -0.5]"),
    (IDLERS, "2023年下降5%", "(−∞, -5]"),
    (SITES, "2023年增加20个", "[20, ∞)"),
    # Units of one dimension, and the classifiers that the pack lists, convert.
    (AREA, "2023年1公顷以上", "[10000, ∞)"),
    (PIPES, "2023年5000米", "[5, ∞)"),
    (PIPES, "2023年1.6万公里", "[16000, ∞)"),
    (JOBS, "2023年10万名", "[100000, ∞)"),
    (SITES, "2023年20所", "[20, ∞)"),
    (SHARE, "2023年355‰", "[35.5, 100]"),
    (GRANT, "2023年25角", "[2.5, ∞)"),
]


@pytest.mark.parametrize(("of", "phrase", "expected"), ROWS, ids=[f"{row[1]} {row[0].direction}" for row in ROWS])
def test_the_set(of: Indicator, phrase: str, expected: str) -> None:
    assert numbers(only(of, phrase).interval) == expected


FIGURES = [
    ("45万", "450000"), ("1.5亿", "150000000"), ("2万亿", "2000000000000"), ("四十五万", "450000"),
    ("一千二百", "1200"), ("两百", "200"), ("１２", "12"), ("1,200", "1200"), ("4.50万", "45000"),
]  # fmt: skip


@pytest.mark.parametrize(("written", "number"), FIGURES)
def test_a_figure_is_read_exactly(written: str, number: str) -> None:
    assert numbers(only(JOBS, f"2023年{written}人以上").interval) == f"[{number}, ∞)"


@pytest.mark.parametrize(
    ("written", "number"), [("百分之三十五", "35"), ("三成五", "35"), ("三成", "30"), ("35.5％", "35.5")]
)
def test_a_share_is_read_exactly(written: str, number: str) -> None:
    assert numbers(only(SHARE, f"2023年{written}以上").interval) == f"[{number}, 100]"


KINDS = [
    # Without a word the nature decides.
    (SHARE, "2023年35%", "level", "2023-01-01..2023-12-31"),
    (SITES, "2023年100个", "level", "2023-01-01..2023-12-31"),
    (GRANT, "2023年900元", "level", "2023-01-01..2023-12-31"),
    (JOBS, "2023年10万人", "amount", "2023-01-01..2023-12-31"),
    (GROWTH, "2023年6%", "rate", "2023-01-01..2023-12-31"),
    # A level is reached by a day.
    (SHARE, "到2025年35%", "level", "..2025-12-31"),
    (SHARE, "2025年底前35%", "level", "..2025-12-31"),
    (SHARE, "2025年6月底前35%", "level", "..2025-06-30"),
    (SHARE, "2025年前35%", "level", "..2024-12-31"),
    (SHARE, "35%", "level", "none"),
    # An amount with a limit starts at the plan's first day, or where it says.
    (JOBS, "到2025年31万人", "amount", "2023-01-01..2025-12-31"),
    (JOBS, "2025年底前31万人", "amount", "2023-01-01..2025-12-31"),
    (JOBS, "2025年前31万人", "amount", "2023-01-01..2024-12-31"),
    (JOBS, "到2025年累计31万人", "amount", "2023-01-01..2025-12-31"),
    (JOBS, "2025年累计31万人", "amount", "2023-01-01..2025-12-31"),
    (JOBS, "2024—2025年31万人", "amount", "2024-01-01..2025-12-31"),
    (JOBS, "2023年6月底前5万人", "amount", "2023-01-01..2023-06-30"),
    (JOBS, "今年10万人", "amount", "2023-01-01..2023-12-31"),
    (JOBS, "31万人", "amount", "none"),
    (SITES, "到2025年累计20个", "amount", "2023-01-01..2025-12-31"),
    # Each year, on average, growth, change, hold.
    (JOBS, "每年10万人", "amount each_year", "2023-01-01..2025-12-31 inherited"),
    (JOBS, "年增加10万人", "amount each_year", "2023-01-01..2025-12-31 inherited"),
    (JOBS, "2023—2024年每年10万人", "amount each_year", "2023-01-01..2024-12-31"),
    (JOBS, "年均10万人", "amount average", "2023-01-01..2025-12-31 inherited"),
    (JOBS, "到2025年年均10万人", "amount average", "2023-01-01..2025-12-31"),
    (GRANT, "年均提高6%以上", "rate average", "2023-01-01..2025-12-31 inherited"),
    (GRANT, "2023年提高6%以上", "rate", "2023-01-01..2023-12-31"),
    (GRANT, "2023年增长6%", "rate", "2023-01-01..2023-12-31"),
    (JOBS, "2023年增长5%", "rate", "2023-01-01..2023-12-31"),
    (GROWTH, "6%以上", "rate", "2023-01-01..2025-12-31 inherited"),
    (GROWTH, "2023—2025年年均增长6%", "rate average", "2023-01-01..2025-12-31"),
    (SHARE, "2023年提高5个百分点", "change", "2023-01-01..2023-12-31"),
    (SHARE, "每年提高2个百分点", "change each_year", "2023-01-01..2025-12-31 inherited"),
    (SHARE, "2023年5个百分点", "change", "2023-01-01..2023-12-31"),
    (IDLE, "2023年降到5%", "level", "2023-01-01..2023-12-31"),
    (SITES, "2023年增加20个", "change", "2023-01-01..2023-12-31"),
    (JOBS, "2023年增加2万人", "amount", "2023-01-01..2023-12-31"),
    (IDLE, "控制在5.5%以内", "level hold", "2023-01-01..2025-12-31 inherited"),
    (SHARE, "保持在35%以上", "level hold", "2023-01-01..2025-12-31 inherited"),
    (SHARE, "稳定在35%以上", "level hold", "2023-01-01..2025-12-31 inherited"),
    (IDLE, "2023年控制在5.5%以内", "level hold", "2023-01-01..2023-12-31"),
    (IDLE, "到2025年控制在5.5%以内", "level hold", "2023-01-01..2025-12-31"),
]


@pytest.mark.parametrize(("of", "phrase", "kind", "horizon"), KINDS, ids=[f"{row[1]} {row[0].nature}" for row in KINDS])
def test_the_kind_and_the_horizon(of: Indicator, phrase: str, kind: str, horizon: str) -> None:
    one = only(of, phrase)
    assert (sort(one.kind), time(one.horizon)) == (kind, horizon)


@pytest.mark.parametrize("phrase", ["到2025年31万人", "2025年底前31万人", "到2025年累计31万人"])
def test_without_a_period_an_amounts_first_day_is_not_known(phrase: str) -> None:
    assert time(only(JOBS, phrase, None).horizon) == "..2025-12-31"


@pytest.mark.parametrize("phrase", ["每年10万人", "年均10万人"])
def test_without_a_period_each_year_has_no_span(phrase: str) -> None:
    assert time(only(JOBS, phrase, None).horizon) == "none"


def test_a_plan_that_began_later_does_not_begin_after_the_amount_ends() -> None:
    assert time(only(JOBS, "2023年6月底前5万人", years(2024, 2025)).horizon) == "2023-01-01..2023-06-30"


def test_a_deadline_below_the_line_dates_it_and_a_date_in_the_line_goes_before() -> None:
    deadline = Horizon(None, date(2024, 6, 30), by=True)
    below, inside = made(SHARE, "35%", deadline=deadline), made(SHARE, "到2025年35%", deadline=deadline)
    assert isinstance(below, Target)
    assert isinstance(inside, Target)
    assert (time(below.horizon), time(inside.horizon)) == ("..2024-06-30", "..2025-12-31")
    flow = made(JOBS, "3万人", deadline=deadline)
    assert isinstance(flow, Target)
    assert time(flow.horizon) == "2023-01-01..2024-06-30"


STATED = [
    (SHARE, "2023年35%左右", "[35, 100]", True),
    (IDLE, "2023年5.5%左右", "[0, 5.5]", True),
    (JOBS, "2023年近45万人", "[450000, ∞)", True),
    (SHARE, "2023年34%—37%", "[35.5, 100]", False),
    (IDLE, "2023年4.5%—5%", "[0, 4.75]", False),
    (MIX, "2023年30%—40%", "[35, 35]", False),
    (AREA, "2023年100平方米", "[100, 100]", True),
    (PIPES, "2023年100公里", "[100, ∞)", False),
    (SHARE, "2023年35%以上", "[35, 100]", False),
]


@pytest.mark.parametrize(("of", "phrase", "stated", "used"), STATED, ids=[row[1] for row in STATED])
def test_the_stated_figure_has_no_room_around_it(of: Indicator, phrase: str, stated: str, used: bool) -> None:
    one = only(of, phrase)
    assert (numbers(one.stated), one.used_tolerance) == (stated, used)


REFUSED = [
    (SHARE, "2023年110%", "outside-domain", "110%"),
    (SHARE, "2023年100.1%以上", "outside-domain", "100.1%"),
    (SHARE, "2023年95%—105%", "outside-domain", "95%—105%"),
    (SHARE, "2023年超过100%", "outside-domain", "100%"),
    (IDLE, "2023年低于0%", "outside-domain", "0%"),
    (IDLERS, "2023年不足0人", "outside-domain", "0人"),
    (SHARE, "2023年35%以内", "wrong-way-comparator", "2023年35%以内"),
    (SHARE, "2023年低于35%", "wrong-way-comparator", "2023年低于35%"),
    (JOBS, "2023年不超过10万人", "wrong-way-comparator", "2023年不超过10万人"),
    (JOBS, "2023年不足10万人", "wrong-way-comparator", "2023年不足10万人"),
    (GROWTH, "2023年6%以下", "wrong-way-comparator", "2023年6%以下"),
    (IDLE, "2023年5.5%以上", "wrong-way-comparator", "2023年5.5%以上"),
    (IDLERS, "2023年超过2万人", "wrong-way-comparator", "2023年超过2万人"),
    (FEE, "2023年不低于8元", "wrong-way-comparator", "2023年不低于8元"),
    (IDLE, "2023年下降0.5个百分点以内", "wrong-way-comparator", "2023年下降0.5个百分点以内"),
    (SHARE, "2023年提高5%", "percent-not-point", "2023年提高5%"),
    (SHARE, "2023年增长5%", "percent-not-point", "2023年增长5%"),
    (SHARE, "2023年年均增长5%", "percent-not-point", "2023年年均增长5%"),
    (IDLE, "2023年下降5%", "percent-not-point", "2023年下降5%"),
    (GROWTH, "2023年提高5%", "percent-not-point", "2023年提高5%"),
    (PIPES, "2023年100公里左右", "no-tolerance", "100公里"),
    (PIPES, "2023年近100公里", "no-tolerance", "100公里"),
    (JOBS, "2023年增长5%左右", "no-tolerance", "5%"),
    (JOBS, "2023年10万户", "unit-mismatch", "10万户"),
    (JOBS, "2023年10万人次", "unit-mismatch", "10万人次"),
    (JOBS, "2023年10万个", "unit-mismatch", "10万个"),
    (SITES, "2023年100平方米", "unit-mismatch", "100平方米"),
    (SITES, "2023年100套", "unit-mismatch", "100套"),
    (SITES, "2023年100户", "unit-mismatch", "100户"),
    (SITES, "2023年35%", "unit-mismatch", "35%"),
    (SITES, "2023年全覆盖", "unit-mismatch", "全覆盖"),
    (JOBS, "2023年全覆盖", "unit-mismatch", "全覆盖"),
    (SHARE, "2023年35个", "unit-mismatch", "35个"),
    (SHARE, "2023年降到35%以内", "wrong-way-comparator", "2023年降到35%以内"),
    (IDLE, "2023年降至5%以上", "wrong-way-comparator", "2023年降至5%以上"),
    (AREA, "2023年5公里", "unit-mismatch", "5公里"),
    (GRANT, "2023年900元/月", "unit-mismatch", "900元/月"),
]


@pytest.mark.parametrize(("of", "phrase", "code", "marked"), REFUSED, ids=[f"{row[1]} {row[2]}" for row in REFUSED])
def test_what_is_refused(of: Indicator, phrase: str, code: str, marked: str) -> None:
    one = made(of, phrase)
    assert isinstance(one, Finding), numbers(one.interval)
    assert one.place is not None
    under = (HEAD + phrase)[one.place.column - 1 : one.place.end_column - 1]
    assert (one.code.name, under) == (code, marked)


REQUIRED = [
    # What is required is open on the better side.
    (JOBS, "45万人左右", "[436500, ∞)"),
    (IDLE, "保持在5.5%左右", "[0, 5.7]"),
    (SHARE, "35%以上", "[35, 100]"),
    (SHARE, "34%—37%", "[34, 100]"),
    (IDLE, "4.5%—5%", "[0, 5]"),
    (JOBS, "近45万人", "[436500, ∞)"),
    (JOBS, "超过45万人", "(450000, ∞)"),
    (IDLERS, "不足2万人", "[0, 20000)"),
    (AREA, "4889万平方米", "[47423300, 50356700]"),
    (SHARE, "100%", "[100, 100]"),
]


def asked(of: Indicator, phrase: str) -> Rule:
    source = Source("rule", phrase)
    [quantity] = read_value(source, Span(0, len(phrase)), Dates()).quantities
    clause = Clause(("210200",), quantity, phrase, phrase)
    return Rule(
        "rule", "R-01", Name("承诺", "rule"), "employment", Applies.EACH, ("210200",),
        Horizon(None, date(2023, 12, 31)), 8, Name("写上。", "Write it."), of.id, (clause,),
    )  # fmt: skip


@pytest.mark.parametrize(("of", "phrase", "expected"), REQUIRED, ids=[row[1] for row in REQUIRED])
def test_the_required_set(of: Indicator, phrase: str, expected: str) -> None:
    rule = asked(of, phrase)
    required = requirement(rule, rule.clauses[0], of)
    assert numbers(required.interval) == expected
    assert required.horizon == rule.horizon


@pytest.mark.parametrize(("of", "phrase"), [(PIPES, "100公里左右"), (JOBS, "10万户")])
def test_a_requirement_that_cannot_be_a_set_is_an_error(of: Indicator, phrase: str) -> None:
    rule = asked(of, phrase)
    with pytest.raises(ValueError, match=phrase):
        requirement(rule, rule.clauses[0], of)
