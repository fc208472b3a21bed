"""A known measure that is taken back is shown with the word that does it."""

import pytest

from checked import told
from plancheck.checks import negations


@pytest.mark.parametrize("word", ["不再", "暂缓", "取消", "推迟"])
def test_taken_back(word: str) -> None:
    assert told(negations, f"1. 措施：{word}建设生活垃圾分类处理系统\n") == [
        f"7 PC121 warning [{word}] “{word}”把省里要求的“生活垃圾分类处理系统”否定或推后了。"
    ]


def test_only_the_clause_that_names_the_measure() -> None:
    body = "1. 措施：部署应用困难群众智慧救助系统，取消生活垃圾分类处理系统建设\n"
    assert told(negations, body) == ["7 PC121 warning [取消] “取消”把省里要求的“生活垃圾分类处理系统”否定或推后了。"]


def test_word_behind_the_name() -> None:
    assert [line.split("]")[0] for line in told(negations, "1. 措施：LN-H-06，暂缓\n")] == ["7 PC121 warning [暂缓"]


def test_promised_or_unknown_measures() -> None:
    assert told(negations, "1. 措施：建成生活垃圾分类处理系统\n2. 措施：取消证明事项清单\n") == []
