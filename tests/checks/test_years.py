"""The years of a span must add up to its total."""

from checked import findings, related_lines, told
from plancheck.checks import years


def test_years_below_the_total() -> None:
    body = "1. 城镇新增就业：2023年10万人；2024年10万人；2025年10万人\n2. 城镇新增就业：到2025年累计31万人\n"
    assert told(years, body) == [
        "8 PC111 warning [到2025年累计31万人] “城镇新增就业”各年合计30万人，与累计“到2025年累计31万人”相差1万人。"
    ]
    assert related_lines(findings(years, body)[0]) == [7, 7, 7]


def test_years_above_the_total_are_a_note() -> None:
    body = "1. 城镇新增就业：2023年10万人；2024年10万人；2025年10万人；2023—2025年累计25万人\n"
    assert [line.split("]")[0] for line in told(years, body)] == ["7 PC111 note [2023—2025年累计25万人"]


def test_years_that_agree() -> None:
    body = "1. 城镇新增就业：2023年10万人以上；2024年10万人以上；2025年11万人以上；到2025年累计31万人以上\n"
    assert told(years, body) == []


def test_years_within_an_about_total() -> None:
    body = "1. 城镇新增就业：2023年10万人；2024年10万人；2025年10.5万人；到2025年累计30万人左右\n"
    assert told(years, body) == []


def test_each_year_stands_for_every_year() -> None:
    body = "1. 城镇新增就业：2023—2025年每年10万人；到2025年累计31万人\n"
    assert [line[:7] for line in told(years, body)] == ["7 PC111"]


def test_the_best_firm_figure_of_a_year_counts() -> None:
    years_ = "2023年确保10万人；2024年10万人；2025年10万人；2025年确保11万人；到2025年累计"
    assert told(years, f"1. 城镇新增就业：{years_}31万人\n") == []
    assert [line[:7] for line in told(years, f"1. 城镇新增就业：{years_}32万人\n")] == ["7 PC111"]


def test_a_missing_year_or_a_weaker_firmness_says_nothing() -> None:
    assert told(years, "1. 城镇新增就业：2023年10万人；2025年10万人；到2025年累计31万人\n") == []
    assert told(years, "1. 城镇新增就业：2023年10万人；2024年10万人；2025年力争10万人；到2025年累计31万人\n") == []


def test_levels_are_not_added() -> None:
    body = "1. 公共图书馆、文化馆、美术馆：2023年90个；2024年95个；2025年100个\n"
    assert told(years, body) == []
