"""The tables that a run drives read what Lark itself reads, and refuse what it refuses, at the same place."""

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lark import Lark
from lark import Token as LarkToken
from lark import Tree as LarkTree
from lark.exceptions import UnexpectedInput

from plancheck import shipped
from plancheck.reading import grammar
from plancheck.reading.folding import folded
from plancheck.reading.lalr import Token, Tree, Unexpected
from plancheck.reading.tables import lark_of

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
WORDS = (
    "2023年 到2025年 10 万 人 % 以上 以内 左右 累计 每年 年均 提高 提高到 由 至 - ~ , ; 个百分点 达到 "
    "力争 保持在 超过 不低于 5.5 四十五万 百分之三十五 全覆盖 今年 年底前 场 ( ) 待填 >= < by total "
    "persons 户 x 与经济增长同步"
).split()


@lru_cache
def lark_reading(start: str) -> Lark:
    name = next(name for name, starts in grammar.STARTS.items() if start in starts)
    return lark_of(f"{shipped.GRAMMAR}/{name}.lark", grammar.STARTS[name])


def shape(node: object) -> object:
    """A tree of either kind in plain values, with the place of every token."""
    if isinstance(node, Token | LarkToken):
        return (node.type, node.start_pos, node.end_pos)
    assert isinstance(node, Tree | LarkTree)
    return (str(node.data), [shape(child) for child in node.children])


def by_lark(start: str, text: str) -> object:
    try:
        return shape(lark_reading(start).parse(text, start=start))
    except UnexpectedInput as refused:
        token = getattr(refused, "token", None)
        if token is None:
            return ("refused", refused.pos_in_stream)
        return ("refused", len(text) if token.type == "$END" else token.start_pos)


def by_tables(start: str, text: str) -> object:
    try:
        return shape(grammar.parse(start, text))
    except Unexpected as refused:
        return ("refused", refused.position)


def lines() -> Iterator[str]:
    for path in sorted(EXAMPLES.glob("*.plan")):
        yield from folded(path.read_text(encoding="utf-8")).splitlines()


@pytest.mark.parametrize("start", ["value", "horizon", "line"])
def test_every_line_of_the_examples_reads_alike(start: str) -> None:
    for line in lines():
        text = line.partition(":")[2] if start != "line" else line
        assert by_tables(start, text) == by_lark(start, text), text


@settings(max_examples=400, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=9).map("".join))
def test_any_row_of_words_reads_alike(text: str) -> None:
    assert by_tables("value", text) == by_lark("value", text)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=30))
def test_any_text_reads_alike(text: str) -> None:
    assert by_tables("value", text) == by_lark("value", text)
    assert by_tables("horizon", text) == by_lark("horizon", text)
