"""Words beside items: a heading, a caption, a paragraph, a title or an area can take back what stands below or above."""

import pytest
from plan_texts import body_of, complaints, plan_of

from plancheck.model.plan import ItemType, Plan, Text
from plancheck.reading.doubts import doubt, doubt_of_heading, doubt_of_title, draft
from plancheck.source import Span

ITEM = "1. 床位：2023年10张\n"


def text(written: str) -> Text:
    return Text(written, Span(0, len(written)))


def doubts(plan: Plan) -> list[str | None]:
    return [one.doubt and one.doubt.value for one in plan.items]


TAKING = [
    "暂缓实施事项", "取消事项", "备选目标", "以下指标为展望，不作为承诺", "不纳入考核的指标", "力争目标", "试点县区目标", "庄河市",
    "甘井子区", "兄弟城市做法", "省定目标", "已完成事项", "现状与问题", "上年指标", "各县区任务", "城区", "长海县", "远景目标",
    "Postponed items", "Provincial targets", "Targets, not binding",
]  # fmt: skip
HONEST = [
    "取消证明事项", "减证便民和取消不必要的证明事项", "停止违规收费", "消除安全隐患", "完整社区试点", "开展医养结合试点", "深化改革试点", "海绵城市",
    "智慧社区", "示范区", "不断提升服务", "部门协同", "预期目标", "主要预期目标", "总体目标", "力争上游", "城乡社区", "老旧小区", "红色旅游景区",
    "推广典型经验", "完善退出机制", "大连市", "大连市目标", "Employment", "2023年目标任务", "取消药品加成",
]  # fmt: skip


@pytest.mark.parametrize("title", TAKING)
def test_a_heading_that_takes_back_limits_or_reassigns(title: str) -> None:
    plan = body_of(f"一、任务\n{ITEM}（一）{title}\n2. 床位：2024年10张\n二、其他\n3. 床位：2025年10张\n")
    first, second, third = doubts(plan)
    assert (first, third) == (None, None)
    assert second is not None
    assert second in title
    assert plan.items[1].doubt is not None
    assert plan.source.slice(plan.items[1].doubt.span) == second


@pytest.mark.parametrize("title", HONEST)
def test_a_heading_of_work_takes_nothing_back(title: str) -> None:
    assert doubts(body_of(f"一、{title}\n{ITEM}")) == [None]


def test_a_heading_for_what_stands_above() -> None:
    assert doubts(body_of(f"一、任务\n{ITEM}二、上述指标暂缓执行\n2. 床位：2024年10张\n"))[0] == "二、上述指标暂缓执行"


TABLE = "| 指标 | 单位 | 2023年 |\n| 床位 | 张 | 10 |\n"


@pytest.mark.parametrize(
    ("caption", "doubted"),
    [("表1 各县区预测数", "预测数"), ("表1 备选目标", "备选目标"), ("表1 主要指标", None), ("指标表", None)],
)
def test_a_caption(caption: str, doubted: str | None) -> None:
    plan = body_of(f"{caption}\n{TABLE}一、任务\n{ITEM}")
    assert doubts(plan) == [doubted, None]


def test_a_caption_that_looks_back() -> None:
    plan = body_of(f"表1 2022年完成情况表\n{TABLE}一、任务\n{ITEM}")
    assert [one.type for one in plan.items] == [ItemType.RESULT, ItemType.TARGET]
    assert "2022年完成情况表" in complaints(plan)[0]


ALL, BELOW, ABOVE = (True, True), (False, True), (True, False)


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("以上目标为初步设想，不作承诺。", ABOVE), ("（以下内容作废）", BELOW), ("以下为沈阳市方案摘录，供参考：", BELOW), ("省里要求如下：", BELOW),
        ("本方案自2026年1月1日起施行。", ALL), ("本方案有效期至2022年12月31日。", ALL), ("本方案仅适用于市区。", ALL),
        ("适用范围：市区", ALL), ("The above targets are not binding.", ABOVE),
    ],
)  # fmt: skip
def test_a_paragraph_that_takes_back(words: str, meant: tuple[bool, bool]) -> None:
    found = doubts(body_of(f"一、任务\n{ITEM}\n{words}\n\n二、其他\n2. 床位：2024年10张\n"))
    said = words.rstrip("。")
    assert found == [said if one else None for one in meant]


@pytest.mark.parametrize(
    "words",
    [
        "本方案自印发之日起施行。", "本方案自2023年1月1日起施行。", "本方案有效期至2025年12月31日。", "适用范围：全市",
        "为全面落实省里的部署，力争三年取得成效，制定本方案。", "各地要加强领导，按季度调度。", "以下简称“本市”。",
    ],
)  # fmt: skip
def test_a_paragraph_that_takes_nothing_back(words: str) -> None:
    assert doubts(body_of(f"{words}\n\n一、任务\n{ITEM}")) == [None]


def test_a_remark_in_the_head() -> None:
    assert doubts(body_of(f"备注：本方案仅适用于市区\n一、任务\n{ITEM}")) == ["备注：本方案仅适用于市区"]


def test_what_is_said_of_items_above_before_any_item_is_said_of_all() -> None:
    assert doubts(body_of(f"以上目标不作承诺。\n\n一、任务\n{ITEM}")) == ["以上目标不作承诺"]


def test_comparators_are_no_words_of_place() -> None:
    assert doubts(body_of("1. 失业率：2023年5.5%以下，力争5%以下\n2. 回收率：2023年25%以上\n")) == [None, None]


@pytest.mark.parametrize(
    ("title", "doubted"),
    [
        ("方案（已废止）", "已废止"),
        ("方案（试行）", None),
        ("取消证明事项实施方案", None),
        ("方案（2023年修订）", None),
    ],
)
def test_a_title(title: str, doubted: str | None) -> None:
    assert doubts(plan_of(f"方案：{title}\n城市：大连市\n期间：2023年\n{ITEM}")) == [doubted]


@pytest.mark.parametrize(
    ("title", "type_"),
    [
        ("2022年工作总结", ItemType.RESULT), ("民生实事完成情况通报", ItemType.RESULT), ("重点工作进展情况的报告", ItemType.RESULT),
        ("2022年工作总结和2023年工作计划", ItemType.TARGET), ("计划执行情况与计划草案的报告", ItemType.TARGET),
        ("2023年工作要点", ItemType.TARGET),
    ],
)  # fmt: skip
def test_a_title_that_looks_back(title: str, type_: ItemType) -> None:
    plan = plan_of(f"方案：{title}\n城市：大连市\n期间：2023年\n{ITEM}")
    assert [one.type for one in plan.items] == [type_]
    assert any("PC061" in one for one in complaints(plan)) is (type_ is ItemType.RESULT)


def test_a_draft_is_said_and_its_items_stand() -> None:
    plan = plan_of(f"方案：实施方案（征求意见稿）\n城市：大连市\n期间：2023年\n{ITEM}")
    assert doubts(plan) == [None]
    assert complaints(plan) == ["1:9-14 PC065 标题写着“征求意见稿”，这份方案还没有正式印发，结论只对这一稿成立。"]
    assert draft(text("计划草案审查报告")) is None


@pytest.mark.parametrize(("scope", "doubted"), [("市区", "市区"), ("仅就业", "仅"), ("就业、养老", None)])
def test_an_area_in_the_scope(scope: str, doubted: str | None) -> None:
    assert doubts(body_of(f"范围：{scope}\n{ITEM}")) == [doubted]


@pytest.mark.parametrize(
    ("remark", "words"),
    [
        ("原则上", "原则上"), ("力争", "力争"), ("2024年再启动，暂缓", "暂缓"), ("仅适用于市区", "仅"), ("本指标为预测数，不作为考核", "预测"),
        ("其中凌海市20%", "其中凌海市"), ("资金未落实", "未落实"), ("不再实施", "不再"), ("not binding", "not binding"),
        ("in principle", "in principle"), ("only in the city proper", "only"),
    ],
)  # fmt: skip
def test_a_remark_that_takes_back(remark: str, words: str) -> None:
    found = doubt(text(remark))
    assert found is not None
    assert found.value == words


@pytest.mark.parametrize(
    "remark",
    [
        "初稿", "按季度调度", "由市人社局牵头", "各部门配合", "不断提升", "不仅如此，还要加强管理", "取消证明事项清单", "数据来自统计局", "依据省方案",
        "模拟演练", "组成部分", "for the whole city",
    ],
)  # fmt: skip
def test_a_remark_that_takes_nothing_back(remark: str) -> None:
    assert doubt(text(remark)) is None


def test_the_own_city_is_no_other_place() -> None:
    assert doubt_of_heading(text("大连市"), "大连") is None
    assert doubt_of_heading(text("庄河市"), "大连") is not None
    assert doubt_of_title(text("（予以废止）")) is not None


@pytest.mark.parametrize(
    ("first", "read"),
    [
        ("关于印发大连市实施方案的通知", True), ("大连市人民政府办公室关于印发《大连市实施方案》的通知", True), ("关于废止大连市实施方案的通知", False),
        ("关于印发取消大连市实施方案的通知", False),
    ],
)  # fmt: skip
def test_a_notice_above_the_head(first: str, read: bool) -> None:
    plan = plan_of(f"{first}\n城市：大连市\n期间：2023年\n{ITEM}")
    assert (complaints(plan) == []) is read


def test_everyday_names_of_fields() -> None:
    plan = body_of("1. 措施：建成平台\n   负责单位：市人社局\n   完成期限：2023年12月\n")
    assert complaints(plan) == []
    assert [one.value for one in plan.items[0].responsible] == ["市人社局"]
    assert plan.items[0].deadline is not None


@pytest.mark.parametrize(
    ("limit", "code"),
    [
        ("持续推进", "PC067"),
        ("每年", "PC067"),
        ("长期坚持", "PC067"),
        ("ongoing", "PC067"),
        ("近期", "PC059"),
        ("待定", "PC059"),
    ],
)
def test_a_deadline_without_an_end(limit: str, code: str) -> None:
    plan = body_of(f"1. 措施：建成平台\n   完成时限：{limit}\n")
    assert [one.code.id for one in plan.findings] == [code]
    assert plan.items[0].deadline is None
    assert plan.items[0].deadline_unread is not None
