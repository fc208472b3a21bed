"""k mistakes give k findings: each of its own code on its own line, and none hides another or adds one."""

import random
import re

import pytest

from compliant import DALIAN, body, head, pack, read, sections
from plancheck.model.outcome import Outcome
from plancheck.report.counts import every_finding
from plancheck.run import Question, run

Item = list[str]

# Name of the finding -> what a share of 100 %, a yearly amount or a measure becomes by that fault.
SHARES = {
    "gap-value": "{name}：2023年1%",
    "outside-domain": "{name}：2023年110%",
    "wrong-way-comparator": "{name}：2023年100%以内",
    "gap-late": "{name}：2024年100%",
    "weak-firmness": "{name}：力争2023年100%",
    "weak-undated": "{name}：100%",
    "unit-mismatch": "{name}：2023年100个",
    "percent-not-point": "{name}：2023年提高5%",
    "undeterminable-relative": "{name}：完成省下达任务",
    "missing-blank": "{name}：待填",
    "unreadable-figure": "{name}：2023年1OO%",
    "vague-amount": "{name}：2023年大幅提高",
    "sentence-of-targets": "{name}2023年达到100%",
}
AMOUNTS = {
    "unit-mismatch": "{name}：2023年{number}公顷",
    "gap-late": "{name}：2026年{number}{unit}",
    "weak-firmness": "{name}：力争2023年{number}{unit}",
    "wrong-way-comparator": "{name}：2023年不超过{number}{unit}",
    "undeterminable-relative": "{name}：完成省下达任务",
    "missing-blank": "{name}：待填",
    "unknown-unit": "{name}：2023年{number}斗",
    "sentence-of-targets": "{name}2023年达到{number}{unit}",
}
AMOUNT = re.compile("2023年(?:不少于)?(?P<number>[0-9.]+万?)(?P<unit>[人个场次家]+)(?:以上)?")
BELOW_FIGURES = {
    "impossible-date": ("   完成时限：2023年13月", "   牵头单位：市政府办公室"),
    "unreadable-date": ("   完成时限：待定", "   牵头单位：市政府办公室"),
}
"""What stands below a figure without a date of its own."""
MEASURES = {
    "measure-late": ("措施：{text}", "   完成时限：2026年12月", "   牵头单位：市政府办公室"),
    "measure-negated": ("措施：取消{text}", "   完成时限：2023年12月", "   牵头单位：市政府办公室"),
    "no-responsible-unit": ("措施：{text}", "   完成时限：2023年12月"),
    "unknown-choice": ("措施：{text}", "   完成时限：2023年12月", "   属性：必须", "   牵头单位：市政府办公室"),
    "duplicate-field": (
        "措施：{text}",
        "   完成时限：2023年12月",
        "   牵头单位：市政府办公室",
        "   牵头单位：市政府办公室",
    ),
    "unknown-correspondence": (
        "措施：{text}",
        "   完成时限：2023年12月",
        "   对应：LN-X-01",
        "   牵头单位：市政府办公室",
    ),
    "impossible-date": ("措施：{text}", "   完成时限：2023年13月", "   牵头单位：市政府办公室"),
    "unreadable-date": ("措施：{text}", "   完成时限：近期", "   牵头单位：市政府办公室"),
    "undeterminable-deadline": (
        "措施：2023年底前{text}",
        "   完成时限：2024年12月",
        "   牵头单位：市政府办公室",
    ),
    "date-without-end": ("措施：{text}", "   完成时限：长期", "   牵头单位：市政府办公室"),
    "unknown-field": ("措施：{text}", "   牵头单们：市政府办公室", "   完成时限：2023年12月"),
    "item-without-colon": ("{text}",),
}
NOT_EACH = ("脱贫人口外出务工规模", "完整社区试点")
"""A stock, and a total that is asked of some cities only: other findings."""
BELOW = {
    "unknown-choice": 2,
    "duplicate-field": 3,
    "unknown-correspondence": 2,
    "impossible-date": 1,
    "unreadable-date": 1,
    "date-without-end": 1,
    "unknown-field": 1,
}
"""How many lines below the item's first the finding stands."""


def spoilt(item: Item, kind: str) -> Item:
    name, value = item[0].split("：", 1)
    if name == "措施":
        return [line.format(text=value) for line in MEASURES[kind]]
    amount = AMOUNT.fullmatch(value)
    if kind in BELOW_FIGURES:
        return [f"{name}：{value.removeprefix('2023年')}", *BELOW_FIGURES[kind]]
    if amount is None:
        return [SHARES[kind].format(name=name), *item[1:]]
    return [AMOUNTS[kind].format(name=name, **amount.groupdict()), *item[1:]]


def kinds_for(item: Item) -> list[str]:
    """The faults that an item can have: shares of 100 %, yearly amounts of persons or posts, measures of 2023."""
    name, value = item[0].split("：", 1)
    if name == "措施":
        return list(MEASURES) if item[1].endswith("2023年12月") else []
    if value == "2023年100%":
        return [*SHARES, *BELOW_FIGURES]
    return [*AMOUNTS, *BELOW_FIGURES] if AMOUNT.fullmatch(value) and name not in NOT_EACH else []


def faulty(count: int, seed: int) -> tuple[str, list[tuple[str, int]]]:
    """A plan with that many faults, each in an item of its own; and the findings that must come of it."""
    chance = random.Random(seed)
    parts = [(field.name.zh, [list(item) for item in items]) for field, items in sections(DALIAN)]
    able = [
        (at, number) for at, (_, items) in enumerate(parts) for number in range(len(items)) if kinds_for(items[number])
    ]
    used: list[str] = []
    marks: dict[tuple[int, int], str] = {}
    for at, number in chance.sample(able, len(able)):
        if len(marks) == count:
            break
        own = kinds_for(parts[at][1][number])
        fewest = min(used.count(kind) for kind in own)
        kind = chance.choice([kind for kind in own if used.count(kind) == fewest])
        used.append(kind)
        marks[at, number] = kind
        parts[at][1][number] = spoilt(parts[at][1][number], kind)
    assert len(marks) == count
    text = head(DALIAN) + body(parts)
    firsts = item_lines(text)
    place = {key: firsts[sum(len(items) for _, items in parts[: key[0]]) + key[1]] for key in marks}
    return text, sorted((kind, place[key] + BELOW.get(kind, 0)) for key, kind in marks.items())


def item_lines(text: str) -> list[int]:
    return [at for at, line in enumerate(text.split("\n"), 1) if line[:1].isdigit()]


def told(text: str) -> list[tuple[str, int]]:
    """Every finding but those that say how a figure passed."""
    result = run(pack(), [read(text)], Question())
    for one in result.judgements:  # what cannot be judged says why, and of which commitment
        assert one.outcome is not Outcome.UNDETERMINABLE or (one.finding and one.finding.rule == one.rule.id)
    return sorted(
        (one.code.name, one.place.line)
        for one in every_finding(result)
        if one.code.name not in ("tolerance-used", "horizon-assumed") and one.place is not None
    )


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("count", range(21))
def test_so_many_faults_so_many_findings(count: int, seed: int) -> None:
    text, expected = faulty(count, seed=count + 100 * seed)
    assert told(text) == expected
    assert len(expected) == count


def test_twenty_faults_are_of_many_kinds() -> None:
    for seed in range(10):
        assert len({kind for kind, _ in faulty(20, seed)[1]}) >= 14


@pytest.mark.parametrize("kind", sorted({*SHARES, *AMOUNTS, *BELOW_FIGURES, *MEASURES}))
def test_each_fault_alone(kind: str) -> None:
    parts = [(field.name.zh, [list(item) for item in items]) for field, items in sections(DALIAN)]
    at, number = next(
        (at, number)
        for at, (_, items) in enumerate(parts)
        for number, item in enumerate(items)
        if kind in kinds_for(item)
    )
    parts[at][1][number] = spoilt(parts[at][1][number], kind)
    text = head(DALIAN) + body(parts)
    first = item_lines(text)[sum(len(items) for _, items in parts[:at]) + number]
    assert told(text) == [(kind, first + BELOW.get(kind, 0))]
