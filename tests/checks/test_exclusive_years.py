"""A deadline of 2025年前 is read as it stands, and the reader is told."""

from checked import findings
from plancheck.checks import exclusive_years


def marked(body: str) -> list[tuple[str, int | None, object]]:
    found = findings(exclusive_years, body)
    return [(one.code.name, one.place and one.place.line, one.facts["written"]) for one in found]


def test_deadline() -> None:
    body = "1. 措施：建成生活垃圾分类处理系统\n   完成时限：2025年前\n"
    assert marked(body) == [("before-the-year", 8, "2025年前")]


def test_date_of_a_measure() -> None:
    assert marked("1. 措施：2025年前建成生活垃圾分类处理系统\n") == [("before-the-year", 7, "2025年前")]


def test_deadline_of_a_figure_is_told_once() -> None:
    body = "1. 城市生活垃圾回收利用率：38%以上\n   完成时限：2025年前\n"
    assert marked(body) == [("before-the-year", 8, "2025年前")]


def test_end_of_year_and_what_reading_tells() -> None:
    assert marked("1. 措施：建成生活垃圾分类处理系统\n   完成时限：2025年底前\n") == []
    assert marked("1. 城市生活垃圾回收利用率：2025年前达到38%以上\n") == []
