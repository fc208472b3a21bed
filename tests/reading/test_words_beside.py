"""Sentences, rows, columns and figures beside items: customary ones say nothing, others put the items in doubt."""

import pytest
from plan_texts import HEAD, complaints, plan_of

from plancheck.matching.calibers import says_nothing
from plancheck.model.plan import Plan, Text
from plancheck.reading.doubts import doubt
from plancheck.source import Span

ITEM = "1. 回收率：2023年25%以上\n"
MEASURE = "2. 措施：发展社区医院\n"


def doubts(plan: Plan) -> list[str | None]:
    return [one.doubt and one.doubt.value for one in plan.items]


CUSTOMARY = [
    "为贯彻落实省委部署，制定本方案。", "以上任务由市政府督查室按月调度，纳入年度考核。", "本方案自印发之日起施行，有效期3年。",
    "本方案自印发之日起施行，有效期至2025年12月31日。", "本方案由市人社局负责解释。", "以上任务不得擅自调整。", "注：数据来源为市城管局。",
    "各责任单位要加强组织领导，压实工作责任。", "各地区、各部门要高度重视，抓好落实。",
]  # fmt: skip


@pytest.mark.parametrize("line", CUSTOMARY)
def test_a_customary_sentence_is_passed_over_wherever_it_stands(line: str) -> None:
    for body in (f"{line}\n\n{ITEM}{MEASURE}", f"{ITEM}{MEASURE}{line}\n", f"{ITEM}{line}\n{MEASURE}"):
        plan = plan_of(HEAD + body)
        assert complaints(plan) == []
        assert doubts(plan) == [None, None]
        assert [one.unread for one in plan.items] == [(), ()]


@pytest.mark.parametrize(
    "line",
    [
        "本方案自印发之日起施行，有效期1年。", "本方案自印发之日起施行，有效期至2024年12月31日。", "以上任务由凌海市承担落实。", "以上任务未纳入考核。",
        "各县区自愿落实。", "有条件的县区抓好落实。", "为解决30%的问题，制定本方案。", "待资金到位后抓好落实。", "天气很好，一切如常。",
    ],
)  # fmt: skip
def test_another_sentence_below_an_item_is_not(line: str) -> None:
    plan = plan_of(f"{HEAD}{ITEM}{line}\n")
    assert [one.code.id for one in plan.findings] == ["PC010"]
    assert plan.items[0].unread or plan.items[0].doubt


def test_the_finding_says_how_many_items_it_holds_up() -> None:
    assert complaints(plan_of(f"{HEAD}{ITEM}天气很好，一切如常。\n"))[0].endswith(
        "可能改变它所跟的1项，这1项因此无法判定。"
    )
    assert "因此无法判定" not in complaints(plan_of(f"{HEAD}天气很好，一切如常。\n{ITEM}"))[0]


@pytest.mark.parametrize(
    "line",
    [
        "本市无力实施上述任务。", "若省里不补助则不实施。", "目标值可根据实际情况下调。", "各县区可视情况调整目标。", "以上数据为2030年目标。",
        "本表数字实为鞍山市数字。", "（本文仅供内部讨论）", "未经批准", "Targets may be revised downwards.",
    ],
)  # fmt: skip
def test_prose_that_takes_the_items_back(line: str) -> None:
    assert None not in doubts(plan_of(f"{HEAD}{line}\n\n{ITEM}{MEASURE}"))


def test_a_draft_on_a_line_of_its_own_is_said_as_in_a_title() -> None:
    plan = plan_of(f"{HEAD}（讨论稿）\n{ITEM}")
    assert [one.code.id for one in plan.findings] == ["PC065"]
    assert doubts(plan) == [None]


TABLE = "| 指标 | 单位 | 2023年 |\n|---|---|---|\n{}| 回收率 | % | 25以上 |\n"


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("| 以下指标不作承诺 |  |  |", True), ("| 以下暂缓实施 |  |  |", True), ("| 一、暂缓事项 | | |", True), ("| 上年基数 | — | — |", True),
        ("| 以下暂缓实施 |  |", True), ("| 古塔区 | | |", True), ("| 一、生活垃圾 | | |", False), ("| 大连市 | | |", False),
        ("| 一、暂缓事项 | | |\n| 甲 | % | 10 |\n| 二、约束性指标 | | |", False),
    ],
)  # fmt: skip
def test_a_row_that_heads_others(row: str, said: bool) -> None:
    assert (doubts(plan_of(HEAD + TABLE.format(row + "\n")))[-1] is not None) is said


def test_a_measure_alone_in_its_row_stays_an_item() -> None:
    plan = plan_of(f"{HEAD}| 措施 | 牵头单位 |\n| 一、发展社区医院 | |\n| 以下暂缓实施 | |\n| 建设公园 | |\n")
    assert [one.name.value for one in plan.items] == ["一、发展社区医院", "建设公园"]
    assert doubts(plan) == [None, "暂缓"]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("原文：回收率达到20%以上", True), ("原文：2022年达到20%，2023年回收率达到25%以上", False), ("备注：全年20%", True),
        ("备注：2022年20%", False), ("备注：已达到24%", False), ("备注：比上年提高4%", False), ("分解：甲区10%、乙区12%", True),
        ("分解：甲区24%、乙区30%", False), ("备注：最终达到30%", False), ("完成情况：该任务已移交", True),
    ],
)  # fmt: skip
def test_a_figure_that_falls_short(line: str, said: bool) -> None:
    assert (doubts(plan_of(f"{HEAD}{ITEM}   {line}\n"))[0] is not None) is said


@pytest.mark.parametrize(
    ("column", "cell", "said"),
    [
        ("主要内容", "按要求推进", False), ("主要内容", "力争推进", True), ("指标含义", "回收量与产生量之比", False), ("任务来源", "省政府", False),
        ("资金（万元）", "200", False), ("进度安排", "2023年6月启动", False), ("进度安排", "2024年见底", True), ("具体措施", "建设站点", False),
        ("省定目标", "20%", False), ("省级要求", "达到25%", False), ("备 注", "力争", True), ("完成情况", "2022年20%", False),
        ("完成情况", "已取消", True), ("时间节点", "2023年12月", False), ("完成 时限", "2023年12月", False),
    ],
)  # fmt: skip
def test_a_column_that_describes(column: str, cell: str, said: bool) -> None:
    plan = plan_of(f"{HEAD}| 指标 | 2023年 | {column} |\n|---|---|---|\n| 回收率 | 25%以上 | {cell} |\n")
    assert complaints(plan) == []
    assert plan.items[0].unread == ()
    assert (plan.items[0].doubt is not None) is said
    assert (plan.items[0].deadline is not None) is (column in ("时间节点", "完成 时限"))


CORRECTED = [
    "错误，应为20%", "更正为20%", "实为20%", "应读作15%", "实际按20%掌握", "允许浮动5个百分点", "可下调", "为上限", "最高值", "扣除义县", "义县不参加",
    "古塔区数据", "三分之一县区", "完不成不追责", "尽力而为", "口头目标", "非正式", "may be reduced", "20% in fact", "不含民营医院",
]  # fmt: skip
KEPT = [
    "预计受益3万人", "国家试点任务", "省级试点城市", "试点经验已推广", "先行试点后全面推广", "部分资金来自专项债", "财政不足部分由省补助", "仅用于社区医院建设",
    "力争超额完成", "在确保完成省定目标的基础上，力争达到28%", "开展试点并全面推开", "落实为民实事", "对应为民实事", "全区数据", "确实是重点",
]  # fmt: skip


@pytest.mark.parametrize("words", CORRECTED)
def test_a_remark_that_corrects_or_lowers(words: str) -> None:
    assert doubt(Text(words, Span(0, len(words)))) is not None


@pytest.mark.parametrize("words", KEPT)
def test_a_remark_that_lowers_nothing(words: str) -> None:
    assert doubt(Text(words, Span(0, len(words)))) is None


@pytest.mark.parametrize(
    "title",
    [
        "情景测算", "理论最大值", "高线目标", "冲刺目标", "愿景", "建议指标", "拟议事项", "争取上级支持事项", "没有条件落实的任务", "已终结任务", "下一个五年",
        "2030年目标", "国家标准", "企业承诺", "省直部门任务", "群众诉求", "代表建议", "反面案例", "示例", "大连经开区", "参考", "Draft ideas",
    ],
)  # fmt: skip
def test_a_heading_of_what_is_not_promised(title: str) -> None:
    assert doubts(plan_of(f"{HEAD}一、{title}\n（一）就业\n{ITEM}"))[0] is not None


@pytest.mark.parametrize(
    "title", ["现状分析及目标", "放弃群体帮扶", "2022年基础上巩固提升", "到2025年任务", "群众诉求办理", "大连市目标"]
)
def test_a_heading_of_what_is(title: str) -> None:
    plan = plan_of(f"{HEAD}一、{title}\n1. 回收率：2025年25%以上\n{MEASURE}")
    assert doubts(plan) == [None, None]
    assert plan.items[1].deadline is None or plan.items[1].deadline.last.year == 2025


def test_a_heading_without_items_speaks_of_its_siblings() -> None:
    assert doubts(plan_of(f"{HEAD}一、就业\n（一）下列为远景目标\n（二）垃圾\n{ITEM}"))[0] is not None


@pytest.mark.parametrize(
    ("caliber", "nothing"),
    [
        ("全市", True),
        ("按住建部标准", True),
        ("国家统计局口径", True),
        ("全市平均", True),
        ("市区", False),
        ("不含农村", False),
        ("各县区平均", False),
    ],
)
def test_a_caliber_that_narrows_nothing(caliber: str, nothing: bool) -> None:
    assert says_nothing(caliber) is nothing


@pytest.mark.parametrize("field", ["备注：认真落实责任。", "说明 ：数据来源为市统计局", "完成情况：抓好落实。"])
def test_a_field_is_no_customary_sentence(field: str) -> None:
    plan = plan_of(f"{HEAD}{ITEM}   {field}\n")
    said = plan.items[0].remark if "完成" not in field else plan.items[1].name
    assert said is not None
    assert said.value == field.partition("：")[2]
