# ruff: noqa: E501 - one mistake a line
"""A pack against its article: quotes, figures and sentences."""

from pathlib import Path

import pytest
from small_pack import ARTICLE, said, where, write

from plancheck.packs.verify import verify_pack


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    folder = tmp_path / "seeds"
    folder.mkdir()
    (folder / "article.txt").write_text(ARTICLE, encoding="utf-8", newline="\n")
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "small"
    made.mkdir()
    return made


def test_a_true_pack_has_no_findings(folder: Path, seeds: Path) -> None:
    assert verify_pack(write(folder), seeds) == ()
    assert verify_pack(folder) == ()


def test_without_the_article_nothing_passes(folder: Path, tmp_path: Path) -> None:
    found = verify_pack(write(folder), tmp_path)
    assert [where(one, folder) for one in found] == [("PC302", "pack", 6, 17)]
    assert "article.txt" in said(found[0])


def test_a_broken_pack_says_what_loading_says(folder: Path, seeds: Path) -> None:
    write(folder, ("work", "is: 35%以上", "is: 35%以内"))
    assert [where(one, folder) for one in verify_pack(folder, seeds)] == [("PC321", "work", 21, 25)]


MISTAKES = [
    ("work", "quote: 其他市达到25%以上", "quote: 其他城市达到25%以上", [("PC330", 22, 42), ("PC333", 5, 6), ("PC331", 3, 43)], "“其他城市达到25%以上”"),
    ("work", 'source: {paragraph: "3"}', 'source: {paragraph: "2"}', [("PC330", 31, 83), ("PC331", 4, 3)], "有这句话的段落：3。"),
    ("work", "quote: 建成智慧救助系统", "quote: 建成智慧救助平台", [("PC330", 31, 83), ("PC331", 4, 3)], "有这句话的段落：无。"),
    ("orientation", "quote: 持续加强", "quote: 不断加强", [("PC330", 2, 29), ("PC331", 4, 12)], "“不断加强服务能力”"),
    ("pack", "reason: 三年行动}", "reason: 三年行动, quote: 三年行动}", [("PC330", 7, 60)], "“三年行动”"),
    ("figures", '  - {at: "10", text: "2024", role: date}\n', "", [("PC328", 3, 3)], "“2024”没有登记用途，字符位置是 10"),
    ("figures", 'at: "24"', 'at: "25"', [("PC329", 3, 6)], "第 25 个字符处不是“45”，而是“5万”。请核对 at 与 text，at 从0数起；可能的位置：24"),
    ("figures", 'at: "88", text: "16"', 'at: "88", text: "61"', [("PC329", 6, 6), ("PC328", 4, 27)], "“61”"),
    ("figures", '  - {at: "88"', '  - {at: "10", text: "2024", role: date}\n  - {at: "88"', [("PC314", 6, 6)], "“10”已在第2行用过"),
    ("figures", "role: required, rule: urban-jobs-2024", "role: required, rule: [urban-jobs-2024, relief]", [("PC333", 3, 6)], "“45”不在规则 relief 引用的话里"),
    ("figures", "figures:", 'numerals:\n  - {at: "89", text: 三, reason: 次序}\nfigures:', [("PC329", 2, 6)], "“三”"),
]  # fmt: skip


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda one: f"{one[0]}-{one[2].strip()[:30]}")
def test_each_mistake_is_said_at_its_place(
    mistake: tuple[str, str, str, list[tuple[str, int, int]], str], folder: Path, seeds: Path
) -> None:
    file, old, new, expected, words = mistake
    found = verify_pack(write(folder, (file, old, new)), seeds)
    assert [(one.code.id, one.place.line, one.place.column) for one in found if one.place] == expected
    assert words in said(found[0])


def test_a_value_needs_the_articles_own_ten_thousand(folder: Path, seeds: Path) -> None:
    text = ARTICLE.replace("45万人", "45亿人")
    (seeds / "article.txt").write_text(text, encoding="utf-8", newline="\n")
    write(folder, ("work", '城镇新增就业45万人左右"}', '城镇新增就业45亿人左右"}'))
    found = verify_pack(folder, seeds)
    assert [where(one, folder) for one in found] == [("PC327", "figures", 3, 6)]
    assert "要求的是：45万人" in said(found[0])


def test_headings_need_no_rule_and_offsets_count_characters(folder: Path, seeds: Path) -> None:
    (seeds / "article.txt").write_text(ARTICLE + "\n  另一个题目\n", encoding="utf-8", newline="\n")
    assert verify_pack(write(folder), seeds) == ()
    (seeds / "article.txt").write_text(ARTICLE + "\n  漏掉的一句。\n", encoding="utf-8", newline="\n")
    found = verify_pack(folder, seeds)
    assert [where(one, seeds) for one in found] == [("PC331", "article.txt", 6, 3)]
    assert "第4段" in said(found[0])
