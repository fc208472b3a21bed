"""Whatever the text, reading ends, loses nothing and points inside the file."""

from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plan_texts import plan_of

from plancheck.messages.catalogue import advice, sentence
from plancheck.messages.phrases import Language
from plancheck.model.plan import Plan
from plancheck.reading.decoding import decode
from plancheck.source import Source

PIECES = st.sampled_from(
    """\
城市：大连市
期间：2023年—2025年
方案：2023年方案
一、就业
（一）2023年任务
1. 甲：10万人以上
2. 措施：建成乙
完成情况：三
3. 没有冒号
牵头单位：甲局、乙局
现状：2022年1人
分解：甲1人、乙2人等
属性：约束性
完成时限：2023年底
原文：# 丁
备注：  # 戊
未知：己
乱写
指标表
| 指标 | 单位 | 2023年 |
|---|---|---|
| 床位 | 张 | 〔3000〕 |
| 床位 | 万张 |
# 注
4. 甲：2023年
5. 甲：1人；乱；2025年3人
：
#
1.
|
、
城市：""".splitlines()
)
NOISE = st.text(
    alphabet="0123456789.．、)）(（：:；;，,。|｜-—#＃〔〕[]%％万亿年月日个人以上左右到至 \t\u3000\u200b\r一二措施指标",
    max_size=30,
)
LINES = st.lists(st.one_of(PIECES, NOISE, st.text(max_size=30), st.tuples(PIECES, NOISE).map("".join)), max_size=25)


LANGUAGES: tuple[Language, ...] = ("zh-CN", "en")


def check(plan: Plan) -> None:
    source = plan.source
    for finding in plan.findings:
        place = finding.place
        assert place is not None
        assert 1 <= place.line <= place.end_line <= len(source.starts)
        assert 1 <= place.column <= len(source.line(place.line)) + 1
        for language in LANGUAGES:
            assert sentence(finding, language)
            assert advice(finding, language)
    for item in plan.items:
        assert source.slice(item.name.span) == item.name.value
        for quantity in item.quantities:
            assert 0 <= quantity.span.start <= quantity.figure.start <= quantity.figure.end <= len(source.text)
        for span in item.unread:
            assert item.span.start <= span.start <= span.end <= len(source.text)
    for lost in plan.unread:
        assert source.slice(lost.text.span) == lost.text.value


@settings(max_examples=400, deadline=None)
@given(LINES)
def test_lines_in_any_order_are_read(lines: list[str]) -> None:
    check(plan_of("\n".join(lines)))


@settings(max_examples=200, deadline=None)
@given(st.text())
def test_any_text_is_read(text: str) -> None:
    check(plan_of(text))


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_are_decoded_or_refused(data: bytes) -> None:
    source = decode("x.plan", data)
    if isinstance(source, Source):
        check(plan_of(source.text))
    else:
        assert source.blocking


@settings(max_examples=100, deadline=None)
@given(LINES)
def test_every_line_with_a_figure_is_read_or_reported(lines: list[str]) -> None:
    """A numbered line with a figure becomes an item or an unread text: it is never dropped in silence."""
    plan = plan_of("\n".join([*lines, "9. 末项：7人"]))
    assert plan.items[-1].name.value == "末项"
    covered = [item.span for item in plan.items] + [one.text.span for one in plan.unread]
    for number, start in enumerate(plan.source.starts, 1):
        line = plan.source.line(number).strip()
        if line.startswith(("1. 甲", "5. 甲", "2. 措施", "3. 没有")):
            assert any(span.start <= start + len(plan.source.line(number)) and start <= span.end for span in covered)


BODIES = {
    "items": "1. 城镇新增就业：2023年10万人\n   牵头单位：甲局\n",
    "bad lines": "乱写一行\n",
    "misspelt fields": "牵头単位：甲局\n",
    "rows": "| 城镇新增就业 | 万人 | 10 |\n",
    "orphans": "一、标题\n牵头单位：甲局\n",
}


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES.keys())
def test_time_grows_with_the_number_of_lines(body: str) -> None:
    head = "城市：大连市\n| 指标 | 单位 | 2023年 |\n"

    def seconds(lines: int) -> float:
        text = head + body * (lines // body.count("\n"))
        start = process_time()
        plan_of(text)
        return process_time() - start

    seconds(100)
    small, large = seconds(500), seconds(4_000)
    assert large < 8 * small * 3


LONG_LINES = (
    "|" * 9_000, "，" * 9_000, "1. 甲：" + "、" * 9_000, "1. 甲" * 2_000, "分解：" + "甲1人、" * 2_000, "  #" * 3_000,
    "1. 甲：" + "2023年" * 1_500, "|" + "-" * 9_000 + "x", "一" * 9_000, "指标" * 4_000,
    " " * 9_000 + "x", "（" * 9_000,
)  # fmt: skip


@pytest.mark.parametrize("line", LONG_LINES, ids=lambda line: line[:6])
def test_no_single_line_takes_long(line: str) -> None:
    start = process_time()
    plan_of(f"城市：大连市\n1. 乙：1人\n{line}\n")
    assert process_time() - start < 1
