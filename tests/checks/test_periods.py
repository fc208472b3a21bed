"""A plan without a period is told so at its title."""

from checked import advised, findings, told
from plancheck.checks import periods

ITEM = "1. 城镇新增就业：2023年10万人以上\n"


def test_no_period() -> None:
    top = "方案：大连市实施方案\n城市：大连市\n"
    assert told(periods, ITEM, top) == ["1 PC120 error [大连市实施方案] 方案没有写期间。"]
    assert advised(findings(periods, ITEM, top)) == [
        "在文首加一行，例如“期间：2023—2025年”；填报表填在“期间”右边的格子里。"
    ]


def test_period_or_one_that_cannot_be_read() -> None:
    assert told(periods, ITEM) == []
    assert told(periods, ITEM, "方案：大连市实施方案\n城市：大连市\n期间：近几年\n") == []
