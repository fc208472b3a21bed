"""Words beside a figure that keep what it says, and words that may take it back; a name that is said twice."""

from decimal import Decimal

import pytest

from plancheck.model.horizon import years
from plancheck.model.quantity import Comparator, Quantity, Wording
from plancheck.reading.plan import read_plan
from plancheck.reading.quantity import Dates, Value, read_value
from plancheck.source import Source, Span


def value(text: str, name: str = "") -> Value:
    line = f"1. {name}：{text}" if name else text
    return read_value(Source("plan", line), Span(len(line) - len(text), len(line)), Dates(period=years(2023, 2025)))


def level(read: Value) -> Quantity:
    return next(one for one in read.quantities if one.wording is Wording.NONE)


@pytest.mark.parametrize(
    "text",
    [
        "2023年26%以上（约束性）",
        "2023年26%以上（约束性指标）",
        "2023年26%以上（省定25%）",
        "2023年26%以上（省下达任务为25%以上）",
        "2023年不低于26%（省定25%）",
        "2023年26%以上，比2022年提高4个百分点",
        "2023年在26%以上",
        "2023年底前全部达到26%以上",
        "2023年26%以上，全部完成",
        "2023年26%以上，全面完成省下达任务",
        "2023年26%以上，圆满完成省定任务",
        "2023年再提高4个百分点，达到26%以上",
    ],
)
def test_words_that_keep_the_figure(text: str) -> None:
    read = value(text)
    assert read.findings == ()
    assert read.unread == ()
    one = level(read)
    assert (one.comparator, one.low) == (Comparator.AT_LEAST, Decimal(26))
    assert one.horizon is not None
    assert one.horizon.last.year == 2023
    assert len(read.quantities) == (2 if "再" in text else 1)


@pytest.mark.parametrize(
    "text",
    [
        "2023年26%以上（预期性）",
        "2023年26%以上（省定25%，以省定为准）",
        "2023年26%以上（不低于省定）",
        "2023年26%以上（省定30%）",  # worse than what is asked, by its own words
        "2023年5.5%以内（省定5%）",
        "2023年26%以上（省定25个）",
        "2023年26%（省定25%）",  # more or less?
        "2023年26%以上，以省里为准",
        "2023年26%以上，部分完成省下达任务",
        "2023年26%以上，完成省下达任务的80%",
        "2023年26%以上，比2022年降低标准",
        "比2022年提高4个百分点",
        "2023年10万人，比2022年提高4个百分点",
        "2023年再新增10万人",
    ],
)
def test_other_words_stay_unread(text: str) -> None:
    assert value(text).findings


def test_all_done_with_a_date_of_its_own_is_no_repetition() -> None:
    assert [one.code.id for one in value("2023年85个，2025年底前全部完成").findings] == ["PC034"]
    assert [one.low for one in value("2023年85个，全部完成").quantities] == [Decimal(85)]
    assert [one.comparator for one in value("2023年全部完成").quantities] == [Comparator.FULL]
    assert [one.low for one in value("2023年底前实现100%全覆盖").quantities] == [Decimal(100)]


@pytest.mark.parametrize(
    ("name", "text", "low"),
    [
        ("城镇新增就业", "2023年新增就业2.35万人", "23500"),
        ("城镇新增就业", "2023年城镇新增就业人数达到2.35万人", "23500"),
        ("城市生活垃圾回收利用率", "2023年回收利用率达到26%以上", "26"),
        ("城市生活垃圾回收利用率", "2023年城市生活垃圾回收利用率26%", "26"),
    ],
)
def test_a_name_may_be_said_again(name: str, text: str, low: str) -> None:
    read = value(text, name)
    assert [one.low for one in read.quantities] == [Decimal(low)]
    assert read.findings == ()
    assert [one.added for one in read.quantities] == [
        text.startswith("2023年新增")
    ]  # elsewhere the name itself says so


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("失业人员再就业", "2023年新增就业2.35万人"),
        ("城市生活垃圾回收利用率", "2023年资源化利用率达到26%以上"),
        ("城市生活垃圾回收利用率", "2023年非回收利用率26%"),
        ("城镇新增就业", "2023年新增就业岗位2.35万个"),
    ],
)
def test_the_name_of_another_thing_is_not_passed_over(name: str, text: str) -> None:
    assert value(text, name).findings


@pytest.mark.parametrize(
    ("name", "text"), [("别的事20", "2023年1个"), ("别的事2023", "2023年1个"), ("新建公园累计", "2023年累计1个")]
)
def test_a_number_or_a_word_of_kind_is_no_name_said_again(name: str, text: str) -> None:
    read = value(text, name)
    assert [(one.low, one.horizon.last.year if one.horizon else None) for one in read.quantities] == [
        (Decimal(1), 2023)
    ]
    assert read.findings == ()


@pytest.mark.parametrize(
    ("limit", "code", "written"),
    [
        ("2025年12月启动", "PC068", "2025年12月启动"),
        ("2024年6月开工建设", "PC068", "2024年6月开工建设"),
        ("start in 2025", "PC068", "start in 2025"),
        ("力争2025年12月", "PC078", "力争2025年12月"),
        ("预计2025年底前", "PC078", "预计2025年底前"),
        ("expected by 2025", "PC078", "expected by 2025"),
        ("2024年开工、2025年完工", "PC059", "开工"),
    ],
)
def test_a_deadline_that_is_a_start_or_not_firm(limit: str, code: str, written: str) -> None:
    plan = read_plan(Source("a.plan", f"城市：锦州市\n期间：2023—2025年\n\n1. 措施：建成平台\n   完成时限：{limit}\n"))
    assert [(one.code.id, one.facts["written"]) for one in plan.findings] == [(code, written)]
    assert plan.items[0].deadline is None
    assert plan.items[0].deadline_unread is not None


def test_a_plan_that_only_looks_back_is_told_so_once() -> None:
    plan = read_plan(
        Source("a.plan", "方案：2022年工作总结\n城市：锦州市\n期间：2023—2025年\n\n1. 新增就业：2023年10万人\n")
    )
    assert [one.code.id for one in plan.findings] == ["PC061"]
    empty = read_plan(Source("a.plan", "方案：工作方案\n城市：锦州市\n期间：2023—2025年\n"))
    assert [one.code.id for one in empty.findings] == ["PC017"]
