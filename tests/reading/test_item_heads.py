"""What stands around an indicator's name counts for the figures behind the colon that say nothing of the kind."""

from datetime import date
from decimal import Decimal

import pytest
from plan_texts import body_of, complaints, only_item

from plancheck.model.horizon import Basis, Horizon, year, years
from plancheck.model.quantity import Quantity, Wording

Y2023, SPAN = year(2023), years(2023, 2025)
IN_2023 = Horizon(Y2023.first, Y2023.last)
OVER_SPAN = Horizon(SPAN.first, SPAN.last)


def only_quantity(text: str) -> tuple[str, Quantity]:
    item = only_item(text)
    (quantity,) = item.quantities
    return item.name.value, quantity


@pytest.mark.parametrize(
    ("line", "name", "horizon", "wording"),
    [
        ("2023年城镇新增就业：10万人", "城镇新增就业", IN_2023, Wording.NONE),
        ("2023年度，城镇新增就业：10万人", "城镇新增就业", IN_2023, Wording.NONE),
        ("2023年的城镇新增就业：10万人", "城镇新增就业", IN_2023, Wording.NONE),
        ("2023 New urban employment: 100000 persons", "New urban employment", IN_2023, Wording.NONE),
        ("New urban employment in 2023: 100000 persons", "New urban employment", IN_2023, Wording.NONE),
        ("New urban employment, 2023 to 2025: 310000 persons", "New urban employment", OVER_SPAN, Wording.NONE),
        ("Elderly care beds each year: 520 beds", "Elderly care beds", None, Wording.EACH_YEAR),
        ("2023年至2025年累计城镇新增就业：31万人", "城镇新增就业", OVER_SPAN, Wording.CUMULATIVE),
        ("2023—2025年城镇新增就业：累计31万人", "城镇新增就业", OVER_SPAN, Wording.CUMULATIVE),
        ("三年累计城镇新增就业：31万人", "城镇新增就业", OVER_SPAN, Wording.CUMULATIVE),
        ("到2025年，城镇新增就业：累计31万人", "城镇新增就业", Horizon(None, SPAN.last, by=True), Wording.CUMULATIVE),
        ("2025年底前回收率：40%", "回收率", Horizon(None, SPAN.last, by=True), Wording.NONE),
        ("每年新增养老床位：520张", "新增养老床位", None, Wording.EACH_YEAR),
        ("2023—2025年每年新增养老床位：520张", "新增养老床位", OVER_SPAN, Wording.EACH_YEAR),
        ("每年标准：增长6%", "标准", None, Wording.AVERAGE_GROWTH),
        ("年均标准：增长6%", "标准", None, Wording.AVERAGE_GROWTH),
        ("每年失业率：保持在5%以内", "失业率", None, Wording.HOLD),
        ("年均回收率：提高2个百分点", "回收率", None, Wording.AVERAGE),
        ("每年回收率：提高2个百分点", "回收率", None, Wording.EACH_YEAR_CHANGE),
        ("累计就业：增加31万人", "就业", None, Wording.CUMULATIVE),
    ],
)
def test_a_date_or_word_in_front(line: str, name: str, horizon: Horizon | None, wording: Wording) -> None:
    read, quantity = only_quantity(f"1. {line}")
    assert (read, quantity.horizon, quantity.wording) == (name, horizon, wording)


@pytest.mark.parametrize(
    "name",
    [
        "18岁至45岁中青年群体新就业占比", "2000个文化场馆", "2022年以来新增就业", "每年龄段入园率", "2023年前后就业",
        "公共图书馆、文化馆", "一刻钟便民生活圈", "三年行动", "年度就业", "名村（传统村落）", "2023年", "（个）",
    ],
)  # fmt: skip
def test_a_name_that_stays_whole(name: str) -> None:
    assert only_item(f"1. {name}：2023年40个").name.value == name


def test_the_name_keeps_its_place() -> None:
    text = "1. 2023年城镇新增就业（万人）：10"
    plan = body_of(text)
    (item,) = plan.items
    assert plan.source.slice(item.name.span) == item.name.value == "城镇新增就业"
    assert plan.source.slice(item.quantities[0].span) == "10"


def test_a_milestone_keeps_its_own_date_within_that_of_the_head() -> None:
    item = only_item("1. 2023—2025年城镇新增就业：2023年10万人；到2025年累计31万人")
    assert [one.horizon and one.horizon.last for one in item.quantities] == [Y2023.last, SPAN.last]


def test_the_year_of_the_head_is_that_of_the_year_end() -> None:
    _, quantity = only_quantity("1. 2024年回收率：年底前40%")
    assert quantity.horizon == Horizon(None, date(2024, 12, 31), by=True)


def test_a_date_of_the_head_is_written_and_not_inherited() -> None:
    item = only_item("1. 2023年城镇新增就业：10万人\n   完成时限：2023年12月")
    assert item.quantities[0].horizon == IN_2023
    assert item.quantities[0].horizon.basis is Basis.STATED


@pytest.mark.parametrize(
    ("line", "finding"),
    [
        (
            "2023年城镇新增就业：到2025年31万人",
            "3:4-26 PC042 “2023年城镇新增就业：到2025年31万人”里有两个不同的时限。",
        ),
        ("2023年13月回收率：40%", "3:4-12 PC039 没有“2023年13月”这个日期。"),
    ],
)
def test_a_date_that_does_not_fit(line: str, finding: str) -> None:
    plan = body_of(f"1. {line}")
    assert [one.split("。")[0] for one in complaints(plan)] == [finding.split("。")[0]]
    (item,) = plan.items
    assert item.quantities == ()
    assert len(item.unread) == 1


def test_two_words_that_contradict_each_other() -> None:
    plan = body_of("1. 每年新增养老床位：累计1560张")
    assert [one.split(" ")[1] for one in complaints(plan)] == ["PC044"]
    assert plan.items[0].quantities == ()
    assert [plan.source.slice(span) for span in plan.items[0].unread] == ["累计1560张"]


def test_a_year_not_reached_is_told() -> None:
    plan = body_of("1. 2025年前回收率：40%")
    assert [one.split(" ")[:2] for one in complaints(plan)] == [["3:4-10", "PC057"]]
    assert plan.items[0].quantities[0].horizon == Horizon(None, date(2024, 12, 31), by=True, exclusive_year=True)


@pytest.mark.parametrize(
    ("line", "figure", "unit"),
    [
        ("城镇新增就业（万人）：10", "100000", "人"),
        ("城镇新增就业(万人)：2023年10以上", "100000", "人"),
        ("城镇新增就业（人）：10万", "100000", "人"),
        ("回收率（%）：40", "40", "%"),
        ("城镇新增就业（万人）：10万人", "100000", "人"),
        ("New urban employment (persons): 100000", "100000", "人"),
    ],
)
def test_a_unit_behind_the_name(line: str, figure: str, unit: str) -> None:
    name, quantity = only_quantity(f"1. {line}")
    assert name in ("城镇新增就业", "回收率", "New urban employment")
    assert quantity.unit is not None
    assert (quantity.low, quantity.unit.symbol) == (Decimal(figure), unit)


def test_a_unit_behind_the_name_is_that_of_the_baseline_and_the_parts() -> None:
    item = only_item("1. 城镇新增就业（万人）：10\n   现状：2022年9.8\n   分解：中山区4、西岗区6")
    assert item.baseline is not None
    assert item.baseline.low == Decimal(98000)
    assert [part.quantity.low for part in item.parts] == [Decimal(40000), Decimal(60000)]


def test_ten_thousand_twice_is_not_read() -> None:
    plan = body_of("1. 城镇新增就业（万人）：10万")
    assert [one.split(" ")[1] for one in complaints(plan)] == ["PC076"]
    assert plan.items[0].quantities == ()
