"""All checks run on one plan, in a fixed order, and every one of their kinds of findings has its words."""

import re
from pathlib import Path

import pytest

from checked import HEAD, NAMES
from plancheck import checks
from plancheck.codes import checks as codes
from plancheck.codes.every import CODES
from plancheck.matching.matched import matched
from plancheck.messages.catalogue import WORDS, advice, sentence
from plancheck.reading.plan import read_plan
from plancheck.source import Source
from tiny_pack import PACK

EVERYTHING = """1. 城镇新增就业：450000万人；到2025年累计31万人
   现状：2022年9万户
2. 城镇新曾就业：2023年10万人以上
   牵头单位：市人力资源社会保障局
3. 城镇新增就业岗位：2023年1万人以上
   牵头单位：市人力资源社会保障局
   对应：LN-X-99
4. 措施：暂缓建设生活垃圾分类处理系统
   牵头单位：市住房城乡建设局
"""


def test_every_check_runs_in_order() -> None:
    plan = read_plan(Source("a.plan", HEAD + EVERYTHING))
    found = checks.check_plan(plan, matched(plan, PACK, NAMES), PACK, NAMES)
    assert [(one.code.name, one.place and one.place.line) for one in found] == [
        ("unknown-name", 9),
        ("unknown-correspondence", 13),
        ("unit-mismatch", 8),
        ("magnitude-slip", 7),
        ("no-date", 7),
        ("negated-measure", 14),
        ("no-responsible-unit", 7),
    ]
    for one in found:
        for language in ("zh-CN", "en"):
            assert "{" not in sentence(one, language) + advice(one, language)  # type: ignore[arg-type]


def test_every_file_of_the_room_is_run() -> None:
    folder = Path(checks.__file__).parent
    files = {path.stem for path in folder.glob("*.py")} - {"__init__"}
    assert files == {one.__name__.rsplit(".", 1)[1] for one in checks.CHECKS}


def test_every_check_has_a_manual_and_a_test() -> None:
    for one in checks.CHECKS:
        assert one.__doc__ is not None
        assert re.search(r"^(Bad|Example):", one.__doc__, re.MULTILINE)
        name = one.__name__.rsplit(".", 1)[1]
        assert (Path(__file__).parent / f"test_{name}.py").is_file()


@pytest.mark.parametrize("code", [one for one in CODES if one in vars(codes).values()], ids=lambda code: code.name)
def test_words_in_both_languages(code: codes.Code) -> None:
    zh, en = WORDS[code.id]
    assert zh.sentence.endswith("。")
    assert en.sentence.endswith(".")
    for words in (zh, en):
        assert words.title
        assert words.advice
        assert words.why
        assert words.example
    assert set(re.findall(r"\{(\w+)\}", zh.sentence + zh.advice)) == set(
        re.findall(r"\{(\w+)\}", en.sentence + en.advice)
    )
