"""Which words keep a line from being the name that it mentions."""

import pytest
from judged import SHARE, measure, pack, rule, said

from plancheck.judging.surplus import surplus
from plancheck.model.finding import Name
from plancheck.model.rule import Rule

LEVEL = rule(SHARE, "35%以上", "2023")


@pytest.mark.parametrize(
    ("asked", "written", "words"),
    [
        (LEVEL, "沈阳市回收率", "（多出“沈阳市”）"), (LEVEL, "回收率个数", "（多出“个数”）"), (LEVEL, "提高回收率，力度", "（多出“提高”“力度”）"),
        (LEVEL, "回收率", ""), (LEVEL, "别的", ""), (measure(), "整治分类处理系统乱象", "（多出“整治”“乱象”）"), (measure(), "建成分类处理系统", ""),
    ],
)  # fmt: skip
def test_the_words_beside_a_name(asked: Rule, written: str, words: str) -> None:
    assert surplus(written, asked, pack(asked)).zh == words


def test_in_english() -> None:
    assert surplus("close the sorting system", measure(), pack(measure())) == Name(
        "（多出“close the”）", " (beside its name: “close the”)"
    )


def test_the_sentence_says_them() -> None:
    assert said(LEVEL, "措施：提高回收率") == "“提高回收率”提到了“回收率承诺”，但不是一个可以判定的目标（多出“提高”）。"
