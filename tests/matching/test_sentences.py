"""A numbered sentence with figures of indicators: lines are proposed of written words alone."""

import pytest

from checked import NAMES
from plancheck.matching.sentences import with_lines
from plancheck.model.finding import Name
from plancheck.reading.plan import read_plan
from plancheck.source import Source
from tiny_pack import PACK


def lines(sentence: str) -> tuple[str, object]:
    plan = read_plan(Source("a.plan", f"城市：大连市\n期间：2023年—2025年\n1. {sentence}\n"))
    (finding,) = with_lines(plan, plan.findings, PACK, NAMES)
    proposed = finding.facts.get("lines")
    return finding.code.id, tuple(proposed.zh.split("”“")) if isinstance(proposed, Name) else ()


@pytest.mark.parametrize(
    ("sentence", "proposed"),
    [
        ("全年城镇新增就业2.35万人以上，城镇调查失业率控制在5.5%以内。", ("城镇新增就业：2.35万人以上", "城镇调查失业率：控制在5.5%以内")),
        ("2023年底前，城镇调查失业率控制在5.5%以内。", ("城镇调查失业率：2023年底前控制在5.5%以内",)),
        ("2023年城镇新增就业达到10万人，到2025年城镇调查失业率5%", ("城镇新增就业：2023年达到10万人", "城镇调查失业率：到2025年5%")),
        ("每年城镇新增就业10万人", ("城镇新增就业：每年10万人",)), ("力争城镇新增就业10万人", ("城镇新增就业：力争10万人",)),
    ],
)  # fmt: skip
def test_lines_are_proposed(sentence: str, proposed: tuple[str, ...]) -> None:
    assert lines(sentence) == ("PC066", proposed)


@pytest.mark.parametrize("sentence", ["稳步提高就业质量。", "促进城镇新增就业", "城镇新增就业1O万人", "新建公园10个"])
def test_what_holds_no_figure_of_a_known_indicator_stays(sentence: str) -> None:
    assert lines(sentence) == ("PC012", ())


@pytest.mark.parametrize(
    "sentence",
    [
        "停止城镇新增就业2023年10万人", "仅市区城镇新增就业2023年10万人", "部分县区城镇新增就业10万人", "不再城镇新增就业10万人",
        "城镇新增就业2023年10万人，新建公园10个", "城镇新增就业2023年10万人、城镇调查失业率5.5%以内", "原则上城镇新增就业10万人",
        "城镇新增就业2023年10万人，城镇调查失业率5.5%以内，视情况调整", "城镇新增就业10万人，城镇调查失业率5O%",
    ],
)  # fmt: skip
def test_no_line_is_proposed_that_leaves_out_a_figure_or_a_limit(sentence: str) -> None:
    assert lines(sentence) == ("PC012", ())
