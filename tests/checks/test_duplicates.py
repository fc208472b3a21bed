"""A target written twice is noted at the second place, with the first."""

from checked import findings, related_lines, told
from plancheck.checks import duplicates


def test_same_target_under_an_alias() -> None:
    body = "1. 城镇新增就业：2023年10万人以上\n2. 新增城镇就业：2023年不少于10万名\n"
    assert told(duplicates, body) == [
        "8 PC108 note [2023年不少于10万名] “城镇新增就业”的目标“2023年不少于10万名”与第7行相同，只算一次。"
    ]
    assert related_lines(findings(duplicates, body)[0]) == [7]


def test_third_time_is_a_second_finding() -> None:
    body = "1. 城镇新增就业：2023年10万人以上\n" * 3
    assert [line[:7] for line in told(duplicates, body)] == ["8 PC108", "9 PC108"]


def test_other_year_kind_figure_or_caliber_is_no_duplicate() -> None:
    body = (
        "1. 城镇新增就业：2023年10万人以上；2024年10万人以上；到2025年累计31万人\n"
        "2. 城镇新增就业：2023年10万人以上\n   口径：市区\n"
        "3. 城镇新增就业：2023年11万人以上\n"
    )
    assert told(duplicates, body) == []
