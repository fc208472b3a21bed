"""Different targets of equal firmness for one thing contradict each other; both places are named."""

from checked import findings, related_lines, told
from plancheck.checks import contradictions


def test_two_figures_for_one_year() -> None:
    body = "1. 城镇新增就业：2023年10万人以上\n2. 城镇新增就业：2023年9万人以上\n"
    assert told(contradictions, body) == [
        "8 PC109 warning [2023年9万人以上] “城镇新增就业”这里写“2023年9万人以上”，第7行写“2023年10万人以上”，前后矛盾。"
    ]
    assert related_lines(findings(contradictions, body)[0]) == [7]


def test_level_is_told_by_its_last_day() -> None:
    body = "1. 城市生活垃圾回收利用率：2023年38%以上\n2. 城市生活垃圾回收利用率：2023年底前达到40%\n"
    assert [line[:7] for line in told(contradictions, body)] == ["8 PC109"]


def test_a_higher_figure_striven_for_is_a_bonus() -> None:
    assert told(contradictions, "1. 城镇新增就业：2023年10万人以上，力争2023年11万人\n") == []


def test_equal_sets_are_one() -> None:
    body = "1. 城镇新增就业：2023年10万人以上\n2. 城镇新增就业：2023年不低于10万人\n"
    assert told(contradictions, body) == []


def test_another_caliber_or_span_is_another_thing() -> None:
    body = "1. 城镇新增就业：2023年10万人以上；到2025年累计31万人\n2. 城镇新增就业：2023年6万人以上\n   口径：市区\n"
    assert told(contradictions, body) == []


def test_two_contradictions_are_two_findings() -> None:
    body = "1. 城镇新增就业：2023年10万人；2024年10万人\n2. 城镇新增就业：2023年9万人；2024年9万人\n"
    assert [line.split("]")[0] for line in told(contradictions, body)] == [
        "8 PC109 warning [2023年9万人",
        "8 PC109 warning [2024年9万人",
    ]
