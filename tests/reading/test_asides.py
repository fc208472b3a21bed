"""备注, 原文 and 完成情况 that may take back, limit or soften the item above put it in doubt; others leave it alone."""

import pytest

from plancheck.model.plan import Item
from plancheck.reading.plan import read_plan
from plancheck.source import Source

HEAD = "方案：方案\n城市：锦州市\n期间：2023年—2025年\n\n"
FIGURE = "城市生活垃圾回收利用率：2023年25%以上"
MEASURE = "措施：发展社区医院"


def first(body: str) -> tuple[Item, Source]:
    source = Source("a.plan", HEAD + body + "\n")
    return read_plan(source).items[0], source


def doubt(line: str, below: str) -> str | None:
    item, source = first(f"1. {line}\n   {below}")
    assert item.doubt is None or source.slice(item.doubt.span) == item.doubt.value
    return item.doubt.value if item.doubt else None


@pytest.mark.parametrize(
    ("line", "below", "words"),
    [
        (FIGURE, "备注：（原则上）", "原则上"),
        (FIGURE, "备注：力争", "力争"),
        (FIGURE, "备注：2024年再启动", "再启动"),
        (FIGURE, "备注：2024年底前完成", "2024年底前完成"),
        (FIGURE, "备注：其中凌海20%", "其中凌海20%"),
        (FIGURE, "备注：初稿\n   备注：力争", "力争"),
        (FIGURE, "Remark: in principle", "in principle"),
        (FIGURE, "原文：力争城市生活垃圾回收利用率达到25%以上", "力争"),
        (FIGURE, "完成情况：已取消", "取消"),
        (MEASURE, "备注：资金不足", "资金不足"),
        (MEASURE, "备注：2025年建成", "2025年建成"),
        (MEASURE, "备注：待省里批复后办理", "待省里批复后"),
        (MEASURE, "原文：暂不发展社区医院", "暂不"),
        (MEASURE, "完成情况：已取消", "取消"),
        ("措施：发展社区医院\n   完成时限：2023年", "备注：2024年启动", "2024年启动"),
    ],
)
def test_words_that_put_it_in_doubt(line: str, below: str, words: str) -> None:
    assert doubt(line, below) == words


@pytest.mark.parametrize(
    ("line", "below"),
    [
        (FIGURE, "备注：数据来源为市统计局"),
        (FIGURE, "备注：城区街道少、设施基础薄，分两年补齐"),
        (FIGURE, "备注：含国家级、省级、市级和县级"),
        (FIGURE, "备注：2025年达到30%以上"),
        (FIGURE, "备注：2022年已完成24%"),
        (FIGURE, "备注：锦政发〔2024〕1号"),
        (FIGURE, "原文：城市生活垃圾回收利用率达到25%以上"),
        (FIGURE, "原文：探索部分国企改革。城市生活垃圾回收利用率达到25%以上"),
        (FIGURE, "完成情况：2022年试点小区达到20%，部分街道较低"),
        ("措施：发展社区医院\n   完成时限：2024年", "备注：2024年启动"),
    ],
)
def test_words_that_leave_it_alone(line: str, below: str) -> None:
    assert doubt(line, below) is None


@pytest.mark.parametrize(("cell", "words"), [("力争", "力争"), ("已取消", "取消"), ("—", None), ("市统计局", None)])
def test_a_column_of_remarks(cell: str, words: str | None) -> None:
    for head, name in (("指标", "城市生活垃圾回收利用率"), ("措施", "发展社区医院")):
        item, _ = first(f"| {head} | 2023年 | 备注 |\n|---|---|---|\n| {name} | 26% | {cell} |")
        assert (item.doubt.value if item.doubt else None) == words
