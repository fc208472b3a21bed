"""A line with figures in several units: a whole line for each is proposed where the pack knows all of them."""

import pytest

from compliant import pack
from plancheck.matching.names import Names
from plancheck.matching.sentences import with_lines
from plancheck.reading.plan import read_plan
from plancheck.source import Source

NAMES = Names(pack())


def proposed(line: str) -> object:
    plan = read_plan(Source("a.plan", f"城市：锦州市\n期间：2023年—2025年\n\n1. {line}\n"))
    (finding,) = with_lines(plan, plan.findings, pack(), NAMES)
    assert finding.code.id == "PC034"
    return finding.facts["proposed"]


def test_a_line_for_each_known_indicator() -> None:
    assert proposed("老旧小区改造：2023年85个、330万平方米、5.2万户") == (
        "“老旧小区改造：2023年85个”",
        "“老旧小区改造面积：2023年330万平方米”",
        "“老旧小区改造户数：2023年5.2万户”",
    )


@pytest.mark.parametrize(
    ("line", "figures"),
    [
        ("老旧小区改造：2023年85个、3000吨", ("2023年85个", "3000吨")),  # tons of nothing known
        ("公园座椅：2023年85个、330万平方米", ("2023年85个", "330万平方米")),
    ],
)
def test_figures_alone_where_one_is_not_known(line: str, figures: tuple[str, ...]) -> None:
    assert proposed(line) == figures
