"""A plan's head, sections, items and fields are read with their places."""

from datetime import date
from decimal import Decimal

import pytest
from plan_texts import HEAD, body_of, complaints, only_item, plan_of

from plancheck.codes import reading as codes
from plancheck.model.horizon import Basis, Horizon, year, years
from plancheck.model.plan import Item, ItemType, Text
from plancheck.model.quantity import Comparator, Wording

WHOLE = """\
方案：大连市增进民生福祉三年行动实施方案  # 三年
城市：大连市  # 副省级
期间：2023年—2025年
文号：大政办发〔2023〕12号  #
发文机关：大连市人民政府办公室
成文日期：2023年4月20日
发布日期：2023年4月28日
依据：liaoning-2023
范围：就业、养老（机构、居家）
数据：公开
来源：大连市人民政府网站

一、促进高质量充分就业

1. 城镇新增就业：2023年10万人以上；到2025年累计31万人
   现状：2022年10.4万人
   属性：预期性
   牵头单位：市人力资源社会保障局
   责任单位：市教育局、各区市县政府
   配合单位：市民政局
   分解：中山区1.2万人、西岗区1万人等
   原文：城镇新增就业10万人以上  # 原文如此
   口径：全市
   对应：new-urban-employment
   备注：初稿
"""


def values(texts: tuple[Text, ...]) -> list[str]:
    return [text.value for text in texts]


def test_the_head_says_who_issued_what() -> None:
    plan = plan_of(WHOLE)
    head = plan.head
    assert complaints(plan) == []
    assert head.title is not None
    assert head.title.value == "大连市增进民生福祉三年行动实施方案  # 三年"
    assert head.city is not None
    assert (head.city.value, plan.source.slice(head.city.span)) == ("大连市", "大连市")
    assert head.document_number is not None
    assert head.document_number.value == "大政办发〔2023〕12号  #"
    assert head.organ is not None
    assert head.organ.value == "大连市人民政府办公室"
    assert head.written is not None
    assert head.written.value == date(2023, 4, 20)
    assert head.published is not None
    assert head.published.value == date(2023, 4, 28)
    assert head.period == years(2023, 2025)
    assert head.period_span is not None
    assert plan.source.slice(head.period_span) == "2023年—2025年"
    assert head.pack is not None
    assert head.pack.value == "liaoning-2023"
    assert values(head.scope) == ["就业", "养老（机构、居家）"]
    assert head.data is not None
    assert head.data.value == "公开"
    assert head.data_source is not None
    assert head.data_source.value == "大连市人民政府网站"


def test_an_item_carries_the_fields_below_it() -> None:
    plan = plan_of(WHOLE)
    (item,) = plan.items
    assert (item.type, item.number, item.name.value) == (ItemType.TARGET, "1", "城镇新增就业")
    assert plan.source.slice(item.span) == "1. 城镇新增就业：2023年10万人以上；到2025年累计31万人"
    assert [section.title.value for section in item.sections] == ["促进高质量充分就业"]
    assert [(one.comparator, one.low, one.wording) for one in item.quantities] == [
        (Comparator.AT_LEAST, Decimal(100000), Wording.NONE),
        (Comparator.BARE, Decimal(310000), Wording.CUMULATIVE),
    ]
    assert item.baseline is not None
    assert item.baseline.low == Decimal(104000)
    assert item.baseline.horizon == Horizon(date(2022, 1, 1), date(2022, 12, 31))
    assert item.binding is not None
    assert item.binding.value == "预期性"
    assert values(item.lead) == ["市人力资源社会保障局"]
    assert values(item.responsible) == ["市教育局", "各区市县政府", "市民政局"]
    assert [(part.name.value, part.quantity.low) for part in item.parts] == [("中山区", 12000), ("西岗区", 10000)]
    assert item.parts_open
    assert [text.value if text else None for text in (item.original, item.caliber, item.corresponds, item.remark)] == [
        "城镇新增就业10万人以上  # 原文如此", "全市", "new-urban-employment", "初稿",
    ]  # fmt: skip


ENGLISH = """\
Plan: Dalian livelihood plan
City: Dalian
Period: 2023-2025
Issued: 2023-04-20
Scope: Employment, Health

I. Employment
1. New urban employment: 2023: >= 100000 persons  # draft
   Baseline: 2022: 104000 persons
   Nature: expected
   Lead: Employment Bureau
   Responsible: Education Bureau, district governments
   Breakdown: Zhongshan 12000 persons, Xigang: at least 10,000 persons, etc.
   Exemption: not asked of us
2) Measure: waste sorting system built
   Deadline: 2023-12
"""


def test_a_plan_may_be_english_throughout() -> None:
    plan = plan_of(ENGLISH)
    assert complaints(plan) == []
    assert plan.head.city is not None
    assert (plan.head.city.value, plan.head.period, values(plan.head.scope)) == (
        "Dalian", years(2023, 2025), ["Employment", "Health"],
    )  # fmt: skip
    target, measure = plan.items
    assert target.name.value == "New urban employment"
    assert [(one.comparator, one.low) for one in target.quantities] == [(Comparator.AT_LEAST, Decimal(100000))]
    assert [(part.name.value, part.quantity.comparator, part.quantity.low) for part in target.parts] == [
        ("Zhongshan", Comparator.BARE, 12000), ("Xigang", Comparator.AT_LEAST, 10000),
    ]  # fmt: skip
    assert values(target.responsible) == ["Education Bureau", "district governments"]
    assert target.exemption is not None
    assert (measure.type, measure.name.value) == (ItemType.MEASURE, "waste sorting system built")
    assert measure.deadline is not None
    assert measure.deadline.last == date(2023, 12, 31)


def test_a_county_stands_under_its_city() -> None:
    for head in ("区县：中山区\n上级：大连市\n", "城市：大连市\n区县：中山区\n", "County: 中山区\nParent: 大连市\n"):
        plan = plan_of(head + "1. 城镇新增就业：2023年1万人\n")
        assert complaints(plan) == []
        assert plan.head.city is not None
        assert plan.head.parent is not None
        assert (plan.head.city.value, plan.head.parent.value) == ("中山区", "大连市")


@pytest.mark.parametrize("number", ["1.", "1．", "1、", "1)", "1）", "(1)", "（1）", "１．", "①", " 1. ", "\u30001. "])
def test_every_way_to_number_an_item(number: str) -> None:
    item = only_item(f"{number}城镇新增就业：2023年10万人\n")
    assert (item.name.value, [one.low for one in item.quantities]) == ("城镇新增就业", [100000])


def test_digits_with_a_decimal_are_a_figure_and_no_item_number() -> None:
    plan = body_of("1.5万户老旧小区改造\n")
    assert plan.items == ()
    assert [finding.code for finding in plan.findings] == [codes.UNREADABLE_LINE]
    assert [one.text.value for one in plan.unread] == ["1.5万户老旧小区改造"]


def test_headings_nest_by_their_numbering() -> None:
    plan = body_of(
        "第一章 总则\n一、就业\n（一）城镇\n1. 甲：2023年1人\n（二）农村\n2. 乙：2023年1人\n"
        "二、养老\n3. 丙：2023年1人\nII. Health\n4. 丁：2023年1人\n"
    )
    assert complaints(plan) == []
    assert [[section.title.value for section in item.sections] for item in plan.items] == [
        ["总则", "就业", "城镇"], ["总则", "就业", "农村"], ["总则", "养老"], ["总则", "Health"],
    ]  # fmt: skip
    assert [section.level for section in plan.sections] == [0, 1, 2, 2, 1, 1]


def test_a_year_in_a_heading_is_inherited() -> None:
    plan = body_of(
        "一、2023年重点任务\n（一）就业\n1. 甲：1人\n2. 乙：2024年1人\n3. 措施：建成丙\n二、养老\n4. 丁：1人\n"
    )
    first, second, third, fourth = plan.items
    inherited = Horizon(date(2023, 1, 1), date(2023, 12, 31), Basis.INHERITED, "2023年重点任务")
    assert first.quantities[0].horizon == inherited
    assert second.quantities[0].horizon == Horizon(date(2024, 1, 1), date(2024, 12, 31))
    assert third.deadline == inherited
    assert fourth.quantities[0].horizon is None


@pytest.mark.parametrize(
    ("head", "inherits"),
    [
        ("方案：2023年民生实事\n", True),
        ("方案：2023年民生实事\n期间：2023年\n", True),
        ("方案：2023年民生实事\n期间：2023年—2025年\n", True),
        ("方案：大连市2023年政府工作报告重点任务分解方案\n期间：2023年—2025年\n", True),
        ("方案：大连市2023年度工作要点\n期间：2023年—2025年\n", True),
        ("方案：大连市三年行动方案（2023年）\n期间：2023年—2025年\n", False),
        ("方案：大连市2023年三年行动重点任务\n期间：2023年—2025年\n", False),
        ("方案：2023年版民生实事\n期间：2023年—2025年\n", False),
        ("方案：2023年民生实事\n期间：2024年—2025年\n", False),
        ("方案：2023—2025年民生实事\n", False),
        ("方案：民生实事\n", False),
    ],
)
def test_the_only_year_of_the_title_is_inherited(head: str, inherits: bool) -> None:
    plan = plan_of("城市：大连市\n" + head + "1. 甲：1人\n")
    horizon = plan.items[0].quantities[0].horizon
    assert (horizon is not None) is inherits
    if horizon is not None:
        assert (horizon.period, horizon.basis) == (year(2023), Basis.INHERITED)


def test_a_deadline_dates_the_figures_that_have_no_date_of_their_own() -> None:
    plan = body_of("一、2025年任务\n1. 甲：1人；2024年2人\n   完成时限：2023年12月\n")
    item = plan.items[0]
    assert item.deadline is not None
    assert [one.horizon for one in item.quantities] == [item.deadline, Horizon(date(2024, 1, 1), date(2024, 12, 31))]
    assert (item.deadline.last, item.deadline.by) == (date(2023, 12, 31), True)


@pytest.mark.parametrize(
    ("text", "name", "last"),
    [
        ("建成处理系统", "建成处理系统", None),
        ("2023年底前建成处理系统", "建成处理系统", date(2023, 12, 31)),
        ("到2025年，建成处理系统", "建成处理系统", date(2025, 12, 31)),
        ("2023年6月底前，建成处理系统", "建成处理系统", date(2023, 6, 30)),
        ("建成2023年大会系统", "建成2023年大会系统", None),
    ],
)
def test_a_date_before_a_measure_is_its_deadline(text: str, name: str, last: date | None) -> None:
    item = only_item(f"1. 措施：{text}\n")
    assert (item.type, item.name.value) == (ItemType.MEASURE, name)
    assert (item.deadline.last if item.deadline else None) == last


def test_results_are_kept_and_are_no_targets() -> None:
    plan = body_of(
        "1. 甲：2023年1人\n   完成情况：2022年2人\n   备注：三\n"
        "2. 完成情况：2022年3人\n3. 乙完成情况：2022年4人\n完成情况：5人\n"
    )
    assert complaints(plan) == []
    assert [(item.type, item.name.value) for item in plan.items] == [
        (ItemType.TARGET, "甲"), (ItemType.RESULT, "2022年2人"), (ItemType.RESULT, "2022年3人"),
        (ItemType.RESULT, "2022年4人"), (ItemType.RESULT, "5人"),
    ]  # fmt: skip
    assert plan.items[0].remark is not None
    assert all(item.quantities == () for item in plan.items[1:])


@pytest.mark.parametrize("blank", ["待填", "____", "待定"])
def test_a_blank_value_is_no_figure_and_no_mistake(blank: str) -> None:
    item = only_item(f"1. 甲：{blank}\n")
    assert (item.blank, item.quantities) == (True, ())


def test_comments_stand_at_the_start_of_a_line_or_after_two_blanks() -> None:
    plan = body_of(
        "# 一\n  ＃ 二\n1. 甲：2023年1人  # 三\n   牵头单位：乙局\u3000\u3000# 四\n"
        "   责任单位：C#局、丁 # 局\n   备注：  # 五\n"
    )
    assert [finding.code for finding in plan.findings] == [codes.EMPTY_VALUE]
    (item,) = plan.items
    assert (values(item.lead), values(item.responsible)) == (["乙局"], ["C#局", "丁 # 局"])


def test_a_breakdown_may_be_given_for_each_year() -> None:
    item = only_item("1. 甲：2023年3万人\n   分解：2023年：中山区1.2万人、西岗区3,000人；2025年：中山区不少于2万人\n")
    assert [(part.name.value, part.quantity.low, part.quantity.horizon) for part in item.parts] == [
        ("中山区", 12000, Horizon(date(2023, 1, 1), date(2023, 12, 31))),
        ("西岗区", 3000, Horizon(date(2023, 1, 1), date(2023, 12, 31))),
        ("中山区", 20000, Horizon(date(2025, 1, 1), date(2025, 12, 31))),
    ]
    assert not item.parts_open


def test_a_part_that_cannot_be_read_leaves_the_list_open() -> None:
    plan = body_of("1. 甲：2023年3万人\n   分解：中山区1.2万人、西岗区\n")
    assert complaints(plan) == ["4:16-19 PC024 分解中的“西岗区”读不出单位和数字。"]
    assert plan.items[0].parts_open


def test_of_several_baselines_the_latest_counts() -> None:
    item = only_item("1. 甲：2023年3人\n   现状：2021年1人；2022年2人\n")
    assert item.baseline is not None
    assert item.baseline.low == 2


def test_full_width_and_half_width_read_alike() -> None:
    def essence(item: Item) -> tuple[object, ...]:
        return item.name.value, [(one.low, one.comparator, one.horizon) for one in item.quantities], values(item.lead)

    full = only_item("１．甲：２０２３年１０万人以上\n　牵头单位：乙局、丙局\n")
    half = only_item("1. 甲: 2023年10万人以上\n  牵头单位: 乙局,丙局\n")
    assert essence(full) == essence(half)


def test_every_span_lies_where_its_text_stands() -> None:
    plan = plan_of(WHOLE.replace("\n", "\r\n"))
    assert complaints(plan) == []
    (item,) = plan.items
    texts = [item.name, *item.lead, *item.responsible, item.original, item.caliber, *(part.name for part in item.parts)]
    assert all(text is not None and plan.source.slice(text.span) == text.value for text in texts)
    assert plan.source.slice(item.parts[0].quantity.span) == "1.2万人"


def test_indentation_means_nothing() -> None:
    lines = WHOLE.splitlines()
    flat = plan_of("\n".join(line.strip() for line in lines))
    deep = plan_of("\n".join("\t  \u3000" + line for line in lines))
    assert complaints(flat) == complaints(deep) == []
    assert len(flat.items) == len(deep.items) == 1
    assert len(flat.items[0].responsible) == len(deep.items[0].responsible) == 3


def test_the_head_used_above_is_without_a_finding() -> None:
    assert complaints(plan_of(HEAD + "1. 甲：2023年1人\n")) == []
