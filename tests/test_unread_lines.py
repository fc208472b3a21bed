"""A line or a word that could not be read never leaves the item that it may belong to judged as kept."""

import random
import re
from collections.abc import Iterator

import pytest

from compliant import DALIAN, body, head, pack, read, sections
from plancheck.model.outcome import Judgement, Outcome
from plancheck.model.rule import Pack
from plancheck.run import Question, run
from plancheck.values import replace

KEPT = (Outcome.MET, Outcome.REPORTED)
RATIO = "1. 城市生活垃圾回收利用率：2023年底前达到40%以上"
MEASURE = "1. 措施：建成生活垃圾分类处理系统"
IN_TIME, LATE = "   完成时限：2023年12月", "   完成时限：2025年12月"


def outcome(code: str, *lines: str) -> Outcome:
    only = replace(pack(), rules=tuple(rule for rule in pack().rules if rule.code == code))
    [one] = run(only, [read(head(DALIAN) + "\n一、任务\n" + "\n".join(lines) + "\n")], Question()).judgements
    return one.outcome


@pytest.mark.parametrize(
    "line",
    [
        "口：仅含建成区", "口径仅含建成区", "口经：仅含建成区", "口径\u200b：仅含建成区", "口\u202e径：仅含建成区", "注销：该项任务",
        "解除：2023年起", "完成时陷：2025年12月", "完成时限2025年12月", "完成\x00时限：2025年12月", "对映：LN-E-03", "Caliper: urban",
        "只含建成区", "只含\u200b建成区", "|仅含建成区|", "范围：仅市区", "不含单位：县级", "\n口径仅含建成区", "\n口经：仅含建成区",
        "城镇调查失业率：5.5%以内", "口径：\n口径：仅含建成区", "完成时限：长期", "完成时限：2023年13月", "（1）口径：仅含建成区", "1. 完成时限：2025年12月",
    ],
)  # fmt: skip
def test_a_line_that_may_take_something_back_leaves_nothing_kept(line: str) -> None:
    assert outcome("LN-H-07", RATIO, line) is Outcome.UNDETERMINABLE
    assert outcome("LN-H-13", MEASURE, IN_TIME, line) is Outcome.UNDETERMINABLE


@pytest.mark.parametrize(
    "line",
    [
        "牵头単位：甲局", "牵头单位甲局", "牵头\u200b单位：甲局", "责任单住：甲局", "备柱：重点", "备\u200b注：重点", "原纹：重点",
        "现壮：2022年30%", "承办单位：甲局", "Leed: A", "措施：举办宣传活动", "\n指导思想是以人民为中心。", "\n指导\u200b思想。",
        "2. 稳步提高就业质量。", "2. 措\u200b施：取消", "二、保\u200b障", "口径：", "# 口径：仅含建成区",
    ],
)  # fmt: skip
def test_a_line_that_takes_nothing_back_costs_no_outcome(line: str) -> None:
    assert outcome("LN-H-07", RATIO, line) is Outcome.MET
    assert outcome("LN-H-13", MEASURE, IN_TIME, line) is Outcome.MET


@pytest.mark.parametrize(
    "line",
    [
        "备\u200b注：重点",
        "牵头单伍：甲局",
        "牵头单位甲局",
        "乱写一行",
        "乱\u200b写一行",
        "\n乱写一行",
        "措施：建成甲",
        "文号：1号",
    ],
)
def test_the_fields_below_a_line_that_is_lost_are_heard(line: str) -> None:
    assert outcome("LN-H-13", MEASURE, line, LATE) in (Outcome.GAP, Outcome.UNDETERMINABLE)
    assert outcome("LN-H-07", RATIO, line, "   口径：仅含建成区") is Outcome.UNDETERMINABLE


@pytest.mark.parametrize("lost", ["2. 措施\u200b：建成甲", "2. 建成甲", "2. ：甲", "2.", "（2）\x01"])
def test_the_fields_of_a_lost_item_are_not_the_item_above(lost: str) -> None:
    assert outcome("LN-H-13", MEASURE, IN_TIME, lost, LATE) is Outcome.MET
    assert outcome("LN-H-13", MEASURE, lost, LATE) is Outcome.MET


@pytest.mark.parametrize("lost", ["措施：建成甲", "2措施：建成甲", "举 措：建成甲"])
def test_a_measure_without_its_number_gives_the_item_above_no_time_limit(lost: str) -> None:
    assert outcome("LN-H-13", MEASURE, lost, IN_TIME) is not Outcome.MET
    assert outcome("LN-H-13", MEASURE, IN_TIME, "", lost, LATE) is Outcome.MET


def test_an_empty_time_limit_is_not_none() -> None:
    assert outcome("LN-H-13", MEASURE, "   完成时限：") is Outcome.UNDETERMINABLE
    assert outcome("LN-H-07", RATIO, "   完成时限：") is Outcome.MET


def test_a_heading_that_is_lost_still_looks_back_and_dates() -> None:
    assert outcome("LN-H-07", "二、2022年工作\u200b回顾", RATIO) is Outcome.MISSING
    assert outcome("LN-H-13", "二、2025年\u200b任务", MEASURE) is Outcome.GAP


@pytest.mark.parametrize("below", ["口径：仅含建成区", "口经：仅含建成区", "完成时限：2025年12月"])
def test_a_field_below_a_table_may_be_about_any_of_its_rows(below: str) -> None:
    table = ("| 指标 | 2023年 |", "| 城市生活垃圾回收利用率 | 40% |", "| 城镇调查失业率 | 5% |")
    assert outcome("LN-H-07", *table) is Outcome.MET
    assert outcome("LN-H-07", *table, below) is Outcome.UNDETERMINABLE


@pytest.mark.parametrize(
    "value",
    ["预、2023年100%", "2023年100%；上的一半", "2023年100%（暂）", "2023年100%，的一半", "2023年100%；2023年取消"],
)
def test_a_scrap_beside_an_exact_figure_leaves_nothing_kept(value: str) -> None:
    assert outcome("LN-H-08", f"1. 居民小区垃圾分类覆盖率：{value}") is Outcome.UNDETERMINABLE


def test_a_milestone_of_another_year_costs_only_itself() -> None:
    assert outcome("LN-H-08", "1. 居民小区垃圾分类覆盖率：2023年100%；到2025年1OO%") is Outcome.MET


# Edits by chance.

LETTERS = "0123456789.一十万%以上约、，；：—年月不超过人|#（）-至累每O仅含取消力争半左右 \n\u200b\u202e\x01\u3000"
INSERTED = (
    "   口经：仅含建成区", "   口径仅含建成区", "   完成时\u200b限：2026年12月", "   口：仅含建成区", "   口径：仅含建成区", "只含建成区",
)  # fmt: skip
MILESTONE = re.compile("到?20[0-9]{2}年")
HARMLESS = re.compile(r"[^：]{0,3}(?:牵.?头|头单位|牵.{0,2}单位|单位)")


def sample(chance: random.Random) -> tuple[Pack, str]:
    """The items of one field of policy that keep all that is asked; some then spoilt by a field below them."""
    field = chance.choice([one for one, _ in sections(DALIAN)])
    items = [item for one, all_items in sections(DALIAN) if one == field for item in all_items]
    below = ("   口径：仅含国有企业", "   完成时限：2026年12月", "   牵头单位：甲局")
    spoilt = [
        (first, chance.choice(below), *rest) if chance.random() < 0.4 else (first, *rest) for first, *rest in items
    ]
    rules = tuple(rule for rule in pack().rules if rule.field == field.id)
    return replace(pack(), rules=rules), head(DALIAN) + body([(field.name.zh, spoilt)])


def edited(text: str, chance: random.Random) -> str:
    start = text.index("一、")
    at = chance.randrange(start, len(text) - 2)
    if chance.random() < 0.8:
        one, letter = text[at], chance.choice(LETTERS)
        return text[:at] + chance.choice(("", one + one, letter, one + letter, letter + one)) + text[at + 1 :]
    lines = text.split("\n")
    lines.insert(text.count("\n", 0, at) + 1, chance.choice(INSERTED))
    return "\n".join(lines)


def kept(rules: Pack, text: str) -> dict[str, Judgement]:
    judgements = run(rules, [read(text)], Question()).judgements
    return {one.rule.code: one for one in judgements if one.outcome in KEPT}


def refused(text: str) -> Iterator[tuple[int, str]]:
    """Lines with an error of reading, but those that name who does it, and milestones, which cost only themselves."""
    lines = text.split("\n")
    plan = read(text)
    spans = [span for item in plan.items for span in item.unread if MILESTONE.match(plan.source.slice(span))]
    milestones = {plan.source.line_column(span.start)[0] for span in spans}
    for finding in plan.findings:
        if finding.place is not None and finding.place.line in milestones:
            continue
        if finding.severity.name == "ERROR" and finding.place is not None and finding.code.name != "duplicate-field":
            line = lines[finding.place.line - 1]
            if not HARMLESS.match(line.strip()):
                yield finding.place.line, line


def own_lines(text: str, first: int) -> range:
    """From an item's line to the next numbered, blank or last line."""
    lines = re.sub("[\u200b\u202e\x01]", "", text).split("\n")
    last = first
    while last < len(lines) and lines[last].strip() and not re.match(r"\s*(?:[0-9]+[.．、)]|[一二三]、)", lines[last]):
        last += 1
    return range(first, last + 1)


@pytest.mark.parametrize("seed", range(12))
def test_edits_by_chance_make_no_pass(seed: int) -> None:
    chance = random.Random(seed)
    rules, text = sample(chance)
    before = kept(rules, text)
    for _ in range(10):
        now = edited(text, chance)
        after = kept(rules, now)
        # A 牵头单位 that runs into the line below, or a 口径 that was cut off, may leave nothing to see of it.
        assert set(after) <= set(before) or now.count("\n") != text.count("\n"), now
        for line, words in refused(now):
            for code, one in after.items():
                assert one.place is not None
                assert line not in own_lines(now, one.place.line), (code, words, now)
