"""Which words keep a line from being the name that it mentions."""

import pytest
from judged import JOBS, SHARE, judgement, measure, pack, rule, said

from plancheck.judging.surplus import surplus
from plancheck.messages.catalogue import advice, sentence
from plancheck.model.finding import Name
from plancheck.model.rule import Rule

LEVEL = rule(SHARE, "35%以上", "2023")


@pytest.mark.parametrize(
    ("asked", "written", "words"),
    [
        (LEVEL, "沈阳市回收率", "（多出“沈阳市”）"), (LEVEL, "回收率个数", "（多出“个数”）"), (LEVEL, "提高回收率，力度", "（多出“力度”）"), (LEVEL, "完成5个回收率", ""),
        (LEVEL, "回收率", ""), (LEVEL, "别的", ""), (measure(), "整治分类处理系统乱象", "（多出“整治”“乱象”）"), (measure(), "建成分类处理系统", ""),
        (measure(), "推进分类处理系统乱象", "（多出“乱象”）"),
        (measure(), "整治建成分类处理系统", "（多出“整治”）"),
    ],
)  # fmt: skip
def test_the_words_beside_a_name(asked: Rule, written: str, words: str) -> None:
    assert surplus(written, asked, pack(asked)).zh == words


def test_in_english() -> None:
    assert surplus("close the sorting system", measure(), pack(measure())) == Name(
        "（多出“close the”）", " (beside its name: “close the”)"
    )


def test_the_sentence_says_them_and_the_advice_gives_the_line() -> None:
    one = judgement(LEVEL, "措施：整治回收率").finding
    assert one is not None
    assert sentence(one, "zh-CN") == "“整治回收率”提到了“回收率承诺”，但不是一个可以判定的目标（多出“整治”）。"
    assert advice(one, "zh-CN") == "单独写一行：“回收率：2023年N%”（N换成本市的数）；名称前后不加别的话。"
    assert said(LEVEL, "措施：提高回收率") == "“提高回收率”提到了“回收率承诺”，但不是一个可以判定的目标。"


@pytest.mark.parametrize(
    ("required", "by", "zh", "en"),
    [
        ("10万人以上", "2023", "新增就业：2023年N人", "jobs: 2023: N persons"),
        ("累计10万人以上", "2023-2025", "新增就业：2023—2025年累计N人", "jobs: 2023-2025: total N persons"),
        ("每年10万人以上", "2023-2025", "新增就业：2023—2025年每年N人", "jobs: 2023-2025: N persons each year"),
    ],
)
def test_the_line_of_a_figure_keeps_its_sense(required: str, by: str, zh: str, en: str) -> None:
    one = judgement(rule(JOBS, required, by), "措施：整治新增就业").finding
    assert one is not None
    assert f"“{zh}”" in advice(one, "zh-CN")
    assert f"“{en}”" in advice(one, "en")
