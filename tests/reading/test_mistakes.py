"""A line that cannot be read costs that line, and is one finding at its place."""

import pytest
from plan_texts import body_of, complaints, plan_of

from plancheck.codes import Severity
from plancheck.codes import reading as codes
from plancheck.messages.catalogue import advice, sentence
from plancheck.reading.fields import FIELDS
from plancheck.reading.grammar import parse

GOOD = "1. 城镇新增就业：2023年10万人\n"
START = (
    "编号项（1. 指标：目标）、章节标题（一、标题）、文件头字段（城市：大连市）、字段（牵头单位：市教育局）、"
    "表格行（| 指标 | 单位 | 2023年 |）、注释（# 注释）"
)

MISTAKES = [
    ("稳中求进。\n", f"3:1-6 PC010 读不懂“稳中求进。”；这里可以写：{START}。"),
    ("为深入贯彻，制定方案：一\n", f"3:1-13 PC010 读不懂“为深入贯彻，制定方案：一”；这里可以写：{START}。"),
    ("   牵头単位：甲局\n", "3:4-8 PC011 没有名为“牵头単位”的字段。"),
    ("Leed: A\n", "3:1-5 PC011 没有名为“Leed”的字段。"),
    ("2. 稳步提高就业质量。\n", "3:4-13 PC012 编号项“稳步提高就业质量。”没有冒号，读不出承诺了什么。"),
    ("2. 养老床位：\n", "3:4-8 PC013 “养老床位”的冒号后没有内容。"),
    ("2. 措施：  # 未定\n", "3:4-6 PC013 “措施”的冒号后没有内容。"),
    ("一、就业\n牵头单位：甲局\n", "4:1-5 PC015 “牵头单位”上方没有它所属的编号项，该行没有读取。"),
    ("2. 甲：2023年1人\n属性：约束性\n属性：预期性\n", "5:1-7 PC018 同一编号项下“属性”写了两次，第二次不计。"),
    ("2. 甲：2023年1人\n文号：大政办发1号\n", "4:1-3 PC019 文件头字段“文号”写在了正文中间。"),
    ("2. 甲：2023年1人\n属性：重要\n", "4:4-6 PC020 “属性”不能写“重要”。"),
    ("数据：真实\n", "3:4-6 PC020 “数据”不能写“真实”。"),
    ("（一）城镇新增就业：10万人\n", "3:11-13 PC022 标题里写了数字，标题中的目标不参与检查。"),
    ("2. ：10万人\n", "3:3-9 PC023 编号后、冒号前没有指标名称。"),
    ("措施：建成甲\n", "3:1-3 PC025 “措施”前没有编号，该行没有读取。"),
    ("2. 甲：2023年1人\n分解：乙1人、丙\n", "4:8-9 PC024 分解中的“丙”读不出单位和数字。"),
    ("城镇登记失业率：5%\n", "3:1-8 PC028 “城镇登记失业率”不是字段名，行首也没有编号，该行没有读取。"),
    ("数据：公开\n", "3:4-6 PC029 数据注明为“公开”，但没有写来源。"),
    ("2. 养老\u200b床位：10张\n", "3:6-7 PC007 这里有一个看不见的控制字符（U+200B），该行没有读取。"),
    ("备注\x00：甲\n", "3:3-4 PC007 这里有一个看不见的控制字符（U+0000），该行没有读取。"),
]


@pytest.mark.parametrize(("text", "expected"), MISTAKES)
def test_one_mistake_is_one_finding(text: str, expected: str) -> None:
    plan = body_of(text + GOOD)
    assert complaints(plan) == [expected]
    assert plan.items[-1].name.value == "城镇新增就业"


@pytest.mark.parametrize(("text", "expected"), MISTAKES)
def test_every_finding_reads_in_english_too(text: str, expected: str) -> None:
    (finding,) = body_of(text + GOOD).findings
    assert sentence(finding, "en").endswith(".")
    assert advice(finding, "en").endswith(".")
    assert advice(finding, "zh-CN").endswith("。")


def test_a_misspelt_field_names_the_nearest_ones_and_guesses_none() -> None:
    plan = body_of("1. 甲：2023年1人\n   牵头单伍：乙局\n   责任单位：丙局\n")
    (finding,) = plan.findings
    assert advice(finding, "zh-CN").startswith("相近的字段：牵头单位。")
    assert plan.items[0].lead == ()
    assert [text.value for text in plan.items[0].responsible] == ["丙局"]
    assert [one.text.value for one in plan.unread] == ["牵头单伍：乙局"]


@pytest.mark.parametrize("line", ["2. 稳步提高就业质量。", "城镇登记失业率：5%", "乱写一行", "2. 失业\u200b率：5%"])
def test_fields_below_a_lost_line_are_not_given_to_the_item_above(line: str) -> None:
    plan = body_of(f"1. 甲：2023年1人\n{line}\n   口径：乙\n   现状：2022年3人\n")
    assert len(plan.findings) == 1
    assert (plan.items[0].caliber, plan.items[0].baseline) == (None, None)
    assert [one.text.value for one in plan.unread] == [line]


@pytest.mark.parametrize("count", range(1, 21))
def test_k_bad_lines_are_k_findings(count: int) -> None:
    text = "".join(f"{GOOD}乱写的第{'甲' * number}行\n" for number in range(1, count + 1))
    plan = body_of(text)
    assert [(finding.code, finding.place.line) for finding in plan.findings if finding.place] == [
        (codes.UNREADABLE_LINE, 4 + 2 * number) for number in range(count)
    ]
    assert len(plan.items) == len(plan.unread) == count


def test_one_bad_milestone_costs_that_milestone() -> None:
    plan = body_of("1. 甲：2023年1人；2024年乱七八糟；2025年3人\n")
    (item,) = plan.items
    assert [one.low for one in item.quantities] == [1, 3]
    assert [plan.source.slice(span) for span in item.unread] == ["2024年乱七八糟"]
    assert len(plan.findings) == 1


def test_a_plan_without_a_city_cannot_be_checked() -> None:
    plan = plan_of("方案：某市实施方案\n" + GOOD)
    (finding,) = plan.findings
    assert complaints(plan) == ["1:1-10 PC016 方案没有写明城市。"]
    assert finding.blocking


def test_an_empty_city_is_no_city() -> None:
    plan = plan_of("城市：\n" + GOOD)
    assert [(finding.code, finding.severity) for finding in plan.findings] == [
        (codes.EMPTY_VALUE, Severity.NOTE), (codes.MISSING_CITY, Severity.ERROR),
    ]  # fmt: skip


def test_two_cities_make_the_file_nobodys() -> None:
    plan = plan_of("城市：大连市\n" + GOOD + "城市：沈阳市\n" + GOOD)
    assert plan.head.city is None
    duplicate = next(finding for finding in plan.findings if finding.code is codes.DUPLICATE_HEAD_FIELD)
    assert duplicate.blocking
    assert (duplicate.place.line if duplicate.place else 0, duplicate.related[0].line) == (3, 1)


def test_the_same_city_twice_is_only_a_duplicate() -> None:
    plan = plan_of("城市：大连市\n城市：大连市\n" + GOOD)
    assert complaints(plan) == ["2:1-7 PC014 “城市”写了两次，第二次不计。"]
    assert not plan.findings[0].blocking
    assert plan.head.city is not None


def test_a_county_without_its_city() -> None:
    plan = plan_of("区县：中山区\n" + GOOD)
    assert complaints(plan) == ["1:4-7 PC026 “中山区”的方案没有写明上级城市。"]


def test_a_period_needs_its_first_year() -> None:
    plan = plan_of("城市：大连市\n期间：到2025年\n" + GOOD)
    assert complaints(plan) == ["2:4-10 PC021 期间“到2025年”没有写明从哪一年开始。"]
    assert plan.head.period is None


def test_a_plan_without_promises_is_a_finding() -> None:
    plan = plan_of("城市：大连市\n方案：实施方案\n一、就业\n完成情况：2022年10万人\n")
    assert complaints(plan) == ["2:4-8 PC017 文件中没有一项可以读取的目标或措施。"]


def test_a_title_above_the_head_is_one_finding() -> None:
    plan = plan_of("大连市人民政府实施方案\n城市：大连市\n期间：2023年\n" + GOOD)
    assert [finding.code for finding in plan.findings] == [codes.UNREADABLE_LINE]
    assert plan.head.city is not None


def test_a_very_long_line_is_one_finding_and_the_rest_is_read() -> None:
    long = "2. 养老床位：" + "一" * 10_000
    plan = body_of(GOOD + long + "\n" + GOOD)
    assert complaints(plan) == ["4:1-2 PC006 这一行有 10008 个字符，超过 10000 个，没有读取。"]
    assert len(plan.items) == 2
    assert [one.text.value for one in plan.unread] == [long]


def test_every_field_is_read_under_both_of_its_names() -> None:
    for key, name in FIELDS.items():
        for written in (name.zh, name.en, name.en.upper()):
            tree = parse("line", f"{written} ： 甲")
            assert next(tree.tokens()).type == key, written
