"""What an edit of a plan may do to its outcomes: a lost figure is never missed, and no slip of the pen makes a pass."""

import random
import re
from collections.abc import Iterator
from functools import cache

import pytest

from compliant import (
    DALIAN,
    ORDINALS,
    asked,
    body,
    compliant,
    head,
    item_of,
    judged,
    pack,
    read,
    read_bytes,
    sections,
    together,
    written_date,
)
from plancheck.model.outcome import Judgement, Outcome, Result
from plancheck.model.rule import Applies, Pack, Rule
from plancheck.report.counts import every_finding
from plancheck.run import Question, run
from plancheck.values import replace

KEPT = (Outcome.MET, Outcome.REPORTED)
CITIES = tuple(city.code for city in pack().cities)


def outcomes(result: Result) -> dict[str, Outcome]:
    return {one.rule.code: one.outcome for one in result.judgements}


def kept(result: Result) -> set[str]:
    return {one.rule.code for one in result.judgements if one.outcome in KEPT}


def told(result: Result) -> list[tuple[str, int]]:
    """Code and line of every finding."""
    return sorted((one.code.name, one.place.line if one.place else 0) for one in every_finding(result))


@pytest.mark.parametrize("city", CITIES)
def test_a_plan_made_from_the_rules_keeps_all_that_is_put_to_its_city(city: str) -> None:
    result = judged(compliant(city))
    mine = {rule.code: Outcome.REPORTED if rule.applies is Applies.TOTAL else Outcome.MET for rule in asked()}
    expected = {rule.code: mine[rule.code] for rule in asked() if city in rule.cities}
    assert {code: one for code, one in outcomes(result).items() if one is not Outcome.NOT_APPLICABLE} == expected
    assert {name for name, _ in told(result)} == {"tolerance-used"}
    assert all(one.reason and one.reason.value == "scope" for one in result.judgements if one.rule.code not in expected)


# The only line of a commitment, deleted or garbled.

ITEMS = [
    pytest.param(group, id=" ".join(rule.code for rule in group))
    for group in together(rule for rule in asked() if DALIAN in rule.cities)
]


@cache
def of_field(field: str) -> Pack:
    """The rules of one field alone, so that a hundred plans are judged quickly."""
    return replace(pack(), rules=tuple(rule for rule in pack().rules if rule.field == field))


def in_its_field(rules: list[Rule], change: tuple[str, ...] | None) -> dict[str, Judgement]:
    """Dalian's section of that field with the item of these rules written otherwise, or left out."""
    field = next(one for one in pack().fields if one.id == rules[0].field)
    own = item_of(rules, DALIAN)
    items = [
        item if item != own else change
        for of, all in sections(DALIAN)
        if of == field
        for item in all
        if item != own or change is not None
    ]
    text = head(DALIAN) + body([(field.name.zh, [item for item in items if item is not None])])
    result = run(of_field(field.id), [read(text)], Question())
    return {one.rule.code: one for one in result.judgements}


def garblings(rules: list[Rule]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Ways in which the line stops saying what it said, each with what it comes to."""
    first, *below = item_of(rules, DALIAN)
    if rules[0].measure is not None:
        yield "undeterminable", (first.replace("措施：", "措施：不再"), *below)
        yield "undeterminable", (first.replace("措施：", "措施"), *below)
        yield "undeterminable", (first, "   完成时限：2023年13月", *below[1:])
        return
    name, value = first.split("：", 1)
    with_letter = _LAST_DIGIT.sub(lambda digit: f"{digit[0]}O", value)
    yield "undeterminable", (f"{name}：{with_letter}", *below)
    yield "undeterminable", (f"{name} {value}", *below)
    yield "undeterminable", (f"{name}：{value.replace('2023', '2O23').replace('2025', '2O25')}", *below)
    yield "undeterminable", (f"{name}：完成省下达任务", *below)
    yield "missing", (f"{name}：待填", *below)
    yield "undeterminable", (first, "   口径：仅含国有企业", *below)
    yield "undeterminable", (f"{name}：{value.replace('；', '左右的一半；')}左右的一半", *below)


_LAST_DIGIT = re.compile(r"[0-9](?=[^0-9；]*(?:；|$))")
"""Of each milestone."""


@pytest.mark.parametrize("rules", ITEMS)
def test_a_deleted_line_is_missed(rules: list[Rule]) -> None:
    left = in_its_field(rules, None)
    expected = {rule.code: Outcome.MISSING if rule.every else Outcome.NOT_APPLICABLE for rule in rules}
    assert {code: left[code].outcome for code in expected} == expected
    others = {one.outcome for code, one in left.items() if code not in expected}
    assert others <= {*KEPT, Outcome.NOT_APPLICABLE}


@pytest.mark.parametrize("rules", ITEMS)
def test_a_garbled_line_is_never_a_pass(rules: list[Rule]) -> None:
    only = replace(pack(), rules=tuple(rules))
    for expected, lines in garblings(rules):
        text = head(DALIAN) + body([("任务", [lines])])
        now = outcomes(run(only, [read(text)], Question()))
        assert now == {rule.code: Outcome(expected) for rule in rules}, lines


# What changes nothing.


@pytest.mark.parametrize(
    "data",
    [
        compliant().encode("gb18030"),
        compliant().replace("\n", "\r\n").encode(),
        b"\xef\xbb\xbf" + compliant().encode(),
        compliant().replace("\n", "\r\n").encode("gb18030"),
        b"\xef\xbb\xbf" + compliant().replace("\n", "\r\n").encode(),
    ],
    ids=["GB18030", "CRLF", "BOM", "GB18030 CRLF", "BOM CRLF"],
)
@pytest.mark.parametrize("flawed", [False, True])
def test_how_a_file_is_stored_changes_nothing(data: bytes, flawed: bool) -> None:
    old, new = ("2023年100%", "2023年近90%") if flawed else ("", "")
    encoding = "gb18030" if b"\xb3\xc7\xca\xd0" in data else "utf-8"
    changed = data.replace(old.encode(encoding), new.encode(encoding)) if flawed else data
    result = run(pack(), [read_bytes(changed)], Question())
    plain = stored_plainly(old, new)
    assert outcomes(result) == outcomes(plain)
    assert told(result) == told(plain)
    assert (kept(result) == kept(stored_plainly("", ""))) is not flawed


@cache
def stored_plainly(old: str, new: str) -> Result:
    return judged(compliant().replace(old, new) if old else compliant())


# Edits that move lines, or leave out what is no promise.

FLAWS = (
    "{name}：力争{value}",
    "{name}：预计{value}",
    "{name}：{undated}",
    "{name}：2026年底前{undated}",
    "{name}：待填",
    "{name}：完成省下达任务",
    "{name} {value}",
    "{name}：{value}的一半",
    "{name}：不再{value}",
    "{name}：未达到{undated}",
    "{name}人均水平：{value}",
    "{name}：20223年{undated}",
    "{name}：{date}3批次",
    "{name}：{date}1O万",
    "完成情况：{name}{value}",
    "# {name}：{value}",
    "{name}：{value}",
)
"""What can be wrong with a line; the last is right."""


def figures() -> list[Rule]:
    return [rule for rule in asked() if rule.clauses and DALIAN in rule.cities]


def flawed(first: int) -> str:
    """A plan of one line for each commitment with a figure, most of them spoilt in some way; with comments."""
    lines = [head(DALIAN), "一、任务", ""]
    for at, rule in enumerate(figures()):
        name, value = item_of([rule], DALIAN)[0].split("：", 1)
        date = written_date(rule)
        form = FLAWS[(at + first) % len(FLAWS)]
        line = form.format(name=name, value=value, date=date, undated=value.removeprefix(date))
        lines.append(line if line.startswith(("#", "完成")) else f"{at + 1}. {line}")
        lines.append("   牵头单位：市政府办公室  # 已征求意见")
        if at % 9 == 0:
            lines += ["", f"{ORDINALS[1 + at // 9]}、任务", "# 以下为新增内容：城镇新增就业2023年100万人"]
    return "\n".join(lines) + "\n"


@cache
def with_figures() -> Pack:
    return replace(pack(), rules=tuple(figures()))


def of_figures(*texts: str) -> Result:
    plans = [read(text, f"{at}.plan") for at, text in enumerate(texts)]
    return run(with_figures(), plans, Question(by_city=True))


def blocks(text: str) -> list[list[str]]:
    """The plan's head, then each section; the lines below an item stay with it."""
    parts: list[list[str]] = [[]]
    for line in text.splitlines():
        if line[:1] in ORDINALS and line[1:2] == "、":
            parts.append([])
        parts[-1].append(line)
    return parts


def shuffled(section: list[str], seed: int) -> list[str]:
    items: list[list[str]] = [[]]
    for line in section:
        if line and not line.startswith(" "):
            items.append([])
        items[-1].append(line)
    title, *rest = items[1:] if not items[0] else items
    random.Random(seed).shuffle(rest)
    return [line for item in (title, *rest) for line in item]


@pytest.mark.parametrize("seed", range(len(FLAWS)))
def test_the_order_of_items_changes_no_outcome(seed: int) -> None:
    text = flawed(seed)
    front, *rest = blocks(text)
    mixed = "\n".join([*front, *(line for section in rest for line in shuffled(section, seed))]) + "\n"
    assert sorted(mixed.split("\n")) == sorted(text.split("\n"))
    assert outcomes(of_figures(mixed)) == outcomes(of_figures(text))


@pytest.mark.parametrize("seed", range(0, len(FLAWS), 4))
def test_comments_change_nothing(seed: int) -> None:
    text = flawed(seed)
    bare = "\n".join(line.split("  #")[0] for line in text.split("\n") if not line.startswith("#"))
    assert "#" not in bare
    before, after = of_figures(text), of_figures(bare)
    assert outcomes(after) == outcomes(before)
    assert sorted(name for name, _ in told(after)) == sorted(name for name, _ in told(before))


@pytest.mark.parametrize("seed", range(0, len(FLAWS), 6))
@pytest.mark.parametrize("files", [2, 5])
def test_dividing_a_plan_into_files_makes_no_outcome_better(seed: int, files: int) -> None:
    text = flawed(seed)
    front, *rest = blocks(text)
    parts = [
        "\n".join([front[0] + f"之{at}", *front[1:], *(line for section in rest[at::files] for line in section), ""])
        for at in range(files)
    ]
    assert outcomes(of_figures(*parts)) == outcomes(of_figures(text))


# One character at a time.

SAMPLE = 150
LETTERS = "0123456789.一十万亿%以上近约多、，；：— 年月日不低于力争超过人个户|#（）-~至到由累计每O"


def edits(text: str, seed: int, count: int) -> Iterator[tuple[int, str]]:
    """Offsets with the text after one character there was left out, doubled, replaced or followed by another."""
    chance = random.Random(seed)
    start = text.index("一、任务")
    for _ in range(count):
        at = chance.randrange(start, len(text) - 2)
        one, letter = text[at], chance.choice(LETTERS)
        new = chance.choice(("", one + one, letter, one + letter))
        yield at, text[:at] + new + text[at + 1 :]


def says_so(one: Judgement, at: int, text: str) -> bool:
    """Whether the judged words, or the name before them, are those that were edited, and the whole line was read."""
    assert one.place is not None
    line = text.count("\n", 0, at) + 1
    plan = read(text)
    unread = [item for item in plan.items if item.unread and plan.source.line_column(item.span.start)[0] == line]
    return one.place.line == line and not unread


@pytest.mark.parametrize("seed", range(6))
def test_a_slip_of_the_pen_makes_no_pass(seed: int) -> None:
    text = flawed(seed * 3)
    before = kept(of_figures(text))
    assert 0 < len(before) < len(figures()) / 2
    for at, now in edits(text, seed, SAMPLE // 6):
        result = of_figures(now)
        for one in result.judgements:
            if one.outcome in KEPT and one.rule.code not in before:
                assert says_so(one, at, now), (one.rule.code, one.written, now[at - 20 : at + 20])


HALVES = [*"力争预计取望确左右上下足满再半倍次户成人元"]


@pytest.mark.parametrize("half", HALVES)
@pytest.mark.parametrize("form", ["{}2023年36%", "2023年{}36%", "2023年36%{}", "2023年36{}%", "2023年3{}6%"])
def test_a_figure_beside_half_a_word_is_not_read_over_it(half: str, form: str) -> None:
    """力争 without 争, 左右 without 右: what the rest of a word meant is not known."""
    text = head(DALIAN) + f"\n1. 城市生活垃圾回收利用率：{form.format(half)}\n"
    [one] = [one for one in of_figures(text).judgements if one.rule.code == "LN-H-07"]
    assert one.outcome is Outcome.UNDETERMINABLE
