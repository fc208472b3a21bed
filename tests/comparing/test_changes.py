"""What became of a promise between two versions: dropped, lowered, later, softened, changed, raised, earlier, firmer, new."""

import pytest

from compliant import pack
from plancheck.comparing.compare import compare
from plancheck.model.change import ChangeType, Comparison
from plancheck.model.outcome import Outcome
from plancheck.reading.plan import read_plan
from plancheck.run import Question, run
from plancheck.source import Source

HEAD = "方案：大连市方案\n城市：大连市\n期间：2023年—2025年\n依据：liaoning-2023\n\n一、民生\n\n"


def versions(old: str, new: str) -> Comparison:
    results = [
        run(pack(), [read_plan(Source(name, HEAD + text))], Question()) for name, text in (("旧", old), ("新", new))
    ]
    return compare(*results)


def told(old: str, new: str) -> list[tuple[list[str], str, str | None, str | None]]:
    """Types, the thing, the words before and now."""
    return [
        (
            [str(kind) for kind in one.types],
            one.about.zh,
            one.old.written if one.old else None,
            one.new.written if one.new else None,
        )
        for one in versions(old, new).changes
    ]


RATE = "1. 城市生活垃圾回收利用率：{}\n"
FIGURES = [
    ("2023年38%以上", "2023年36%以上", ["lowered"]),
    ("2023年38%以上", "2023年40%以上", ["raised"]),
    ("2023年38%以上", "2023年36%—37%", ["lowered"]),
    ("2023年保持在38%以上", "2023年底前达到36%以上", ["lowered", "changed"]),
    ("2023年保持在36%以上", "2023年底前达到38%以上", ["changed", "raised"]),
    ("2023年38%以上", "2024年38%以上", ["later"]),
    ("2024年38%以上", "2023年38%以上", ["earlier"]),
    ("2023年38%以上", "38%以上", ["undated"]),
    ("38%以上", "2023年38%以上", ["dated"]),
    ("2023年38%以上", "2023年36%左右", ["changed"]),
    ("2023年38%以上", "2024年36%左右", ["later", "changed"]),
    ("2024年38%以上", "2023年36%左右", ["changed", "earlier"]),
    ("2023年38%以上", "力争2023年38%以上", ["softened"]),
    ("力争2023年38%以上", "2023年38%以上", ["firmed"]),
    ("2023年38%以上", "确保2023年38%以上", ["firmed"]),
    ("2023年38%以上", "2024年36%以上", ["lowered", "later"]),
    ("2023年38%以上", "2022年40%以上", ["raised", "earlier"]),
    ("2023年38%以上", "力争2023年40%以上", ["softened", "raised"]),
    ("2023年38%以上", "2023年提高3个百分点", ["changed"]),
]


@pytest.mark.parametrize(("old", "new", "types"), FIGURES)
def test_one_figure(old: str, new: str, types: list[str]) -> None:
    assert told(RATE.format(old), RATE.format(new)) == [(types, "城市生活垃圾回收利用率", old, new)]


def test_less_is_better_of_unemployment() -> None:
    line = "1. 城镇调查失业率：2023年{}\n"
    (worse,) = told(line.format("控制在5.5%以内"), line.format("控制在5.8%以内"))
    (better,) = told(line.format("控制在5.5%以内"), line.format("控制在5.2%以内"))
    assert (worse[0], better[0]) == (["lowered"], ["raised"])


def test_the_same_promise_elsewhere_in_other_words_of_the_same_set_is_no_change() -> None:
    old = "1. 城市生活垃圾回收利用率：2023年底前达到38%以上\n2. 城镇新增就业：2023年10万人以上\n"
    new = "3. 城镇新增就业：2023年不少于100000人\n\n（一）其他\n\n1. 生活垃圾回收利用率：2023年不低于38%\n"
    assert versions(old, new).is_empty


def test_a_line_that_is_gone_is_dropped_and_one_that_came_is_new() -> None:
    old = "1. 城镇新增就业：2023年10万人以上\n"
    new = RATE.format("2023年38%以上")
    assert told(old, new) == [
        (["dropped"], "城镇新增就业", "2023年10万人以上", None),
        (["new"], "城市生活垃圾回收利用率", None, "2023年38%以上"),
    ]


def test_one_of_two_milestones_that_is_gone_is_dropped() -> None:
    old, new = RATE.format("2023年36%以上；2025年40%以上"), RATE.format("2023年36%以上")
    assert told(old, new) == [(["dropped"], "城市生活垃圾回收利用率", "2025年40%以上", None)]


def test_of_several_figures_nobody_guesses_which_became_which() -> None:
    old = RATE.format("2023年36%以上；2024年38%以上")
    new = RATE.format("2025年40%以上")
    assert [types for types, *_ in told(old, new)] == [["dropped"], ["dropped"], ["new"]]


def test_a_blank_in_the_place_of_a_figure_is_worse() -> None:
    made = versions(RATE.format("2023年38%以上"), RATE.format("待填"))
    assert [one.types for one in made.changes] == [(ChangeType.CHANGED,)]
    assert made.changes[0].is_worse
    assert [(one.old.outcome, one.new.outcome) for one in made.outcomes if one.old and one.new] == [
        (Outcome.MET, Outcome.MISSING)
    ]


def test_a_measure_with_a_later_date_or_none() -> None:
    line = "1. 措施：建成生活垃圾分类处理系统\n"
    dated = line + "   完成时限：{}\n"
    assert [one[0] for one in told(dated.format("2023年12月"), dated.format("2024年12月"))] == [["later"]]
    assert [one[0] for one in told(dated.format("2023年12月"), line)] == [["undated"]]
    assert [one[0] for one in told(line, dated.format("2023年12月"))] == [["dated"]]


def test_a_date_that_is_not_understood_is_no_later_one() -> None:
    line = "1. 措施：建成生活垃圾分类处理系统\n   完成时限：{}\n"
    assert [one[0] for one in told(line.format("2023年12月"), line.format("长期"))] == [["changed"]]


def test_words_beside_a_promise_that_may_take_it_back_are_a_change() -> None:
    line = RATE.format("2023年38%以上")
    (made,) = versions(line, line + "   备注：暂定\n").changes
    assert made.types == (ChangeType.CHANGED,)
    assert [side.doubt for side in (made.old, made.new) if side] == ["", "暂定"]
    assert versions(line, line + "   备注：由市城管局牵头\n").is_empty


@pytest.mark.parametrize("new", ["2023年达到98%左右", "2023年原则上达到98%"])
def test_nothing_is_put_off_that_has_the_same_date(new: str) -> None:
    line = "1. 离校未就业高校毕业生就业服务率：{}\n"
    ((types, *_),) = told(line.format("2023年达到100%"), line.format(new))
    assert "later" not in types
    assert "changed" in types or "lowered" in types


def test_a_measure_in_other_words_is_changed() -> None:
    old = "1. 措施：建成生活垃圾分类处理系统\n"
    new = "1. 措施：研究建设生活垃圾分类处理系统\n"
    assert [one[0] for one in told(old, new)] == [["changed"]]


def test_lines_that_the_pack_does_not_know_are_compared_by_their_words() -> None:
    old, new = "1. 地区生产总值：2023年增长6%左右\n", "1. 地区生产总值：2023年增长5%左右\n"
    assert told(old, new) == [(["changed"], "地区生产总值", "2023年增长6%左右", "2023年增长5%左右")]


def test_a_changed_note_on_how_it_is_counted_is_a_change() -> None:
    old, new = RATE.format("2023年38%以上"), RATE.format("2023年38%以上") + "   口径：仅含建成区\n"
    assert [one[0] for one in told(old, new)] == [["changed"]]


def test_the_worst_comes_first() -> None:
    old = RATE.format("2023年36%以上") + "2. 城镇新增就业：2023年10万人以上\n3. 专场招聘：2023年200场以上\n"
    new = RATE.format("2023年40%以上") + "2. 城镇新增就业：2023年9万人以上\n"
    types = [one.types[0] for one in versions(old, new).changes]
    assert types == [ChangeType.DROPPED, ChangeType.LOWERED, ChangeType.RAISED]


def test_results_are_no_promises() -> None:
    old = RATE.format("2023年38%以上") + "   完成情况：2023年1—6月完成36%\n"
    assert versions(old, RATE.format("2023年38%以上")).is_empty
