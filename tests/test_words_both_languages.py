"""Everything that the program says is there in Chinese and in English: each table of every module of messages."""

import pkgutil
import re
from collections.abc import Iterator
from importlib import import_module

import pytest

import plancheck.messages
from plancheck.codes.every import CODES
from plancheck.messages.catalogue import WORDS, wording
from plancheck.messages.wording import Wording

_CHINESE = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]")
_WORD = re.compile(r"[^\W\d_]{2,}")
_QUOTED = re.compile("“[^”]*”|\"[^\"]*\"|'[^']*'|`[^`]*`|《[^》]*》")
_FACT = re.compile(r"\{[^}]*\}")
_NAMES = re.compile(r"左右 \(about\)|SHA-256")
"""What is called so in every language."""

_EXAMPLES = "example"
"""Lines of a plan or of a pack: they may be Chinese, or neither, whoever reads them."""

MODULES = [one.name for one in pkgutil.iter_modules(plancheck.messages.__path__)]
TABLES = {
    "machines": 1,
    "forms": 1,
    "labels": 1,
    "usage": 1,
    "help": 1,
    "pages": 1,
    "papers": 1,
    "diffs": 1,
    "sheets": 1,
}
"""Modules that are known to have a table of pairs: a test that finds none would say nothing."""


def tables(module: str) -> Iterator[tuple[str, object, tuple[object, object]]]:
    """Every pair of a table: its table and key, what it says in Chinese and in English."""
    for name, table in vars(import_module(f"plancheck.messages.{module}")).items():
        if isinstance(table, dict) and not name.startswith("__"):
            for key, pair in table.items():
                if isinstance(pair, tuple) and len(pair) == 2 and name != "_MODULES":
                    yield name, key, pair


def told(words: object) -> dict[str, str]:
    """The texts of one side of a pair."""
    if isinstance(words, Wording):
        fields = ("title", "sentence", "advice", "why", "example")
        return {field: str(getattr(words, field)) for field in fields}
    return {"": words} if isinstance(words, str) else {}


def bare(text: str) -> str:
    """Without facts, and without what is quoted or called so in every language."""
    return _FACT.sub("", _QUOTED.sub("", _NAMES.sub("", text)))


def wrong(chinese: str, english: str) -> str:
    if bool(chinese.strip()) != bool(english.strip()) and not (chinese == "" and not _WORD.search(english)):
        return "one language is missing"
    if _WORD.search(bare(chinese)) and not _CHINESE.search(chinese):
        return "the Chinese is not Chinese"
    return "Chinese in the English" if _CHINESE.search(bare(english)) else ""


@pytest.mark.parametrize("module", MODULES)
def test_every_table_speaks_both_languages(module: str) -> None:
    pairs = list(tables(module))
    assert pairs or module not in TABLES
    found = []
    for name, key, (zh, en) in pairs:
        chinese, english = told(zh), told(en)
        assert chinese.keys() == english.keys(), (name, key)
        found += [
            (name, key, field, said)
            for field in chinese
            if field != _EXAMPLES
            and (said := wrong(chinese[field], english[field]))
            and (module, name) != ("promises", "_SENSES")
        ]
    assert found == []


@pytest.mark.parametrize("code", CODES, ids=lambda code: code.id)
def test_every_code_has_all_its_words(code: object) -> None:
    for language in ("zh-CN", "en"):
        one = wording(code.id, language)  # type: ignore[attr-defined,arg-type]  # a Code, one of the two languages
        assert all((one.title, one.sentence, one.why, one.example))
    assert len(WORDS[code.id]) == 2  # type: ignore[attr-defined]


def test_what_is_missing_or_not_translated_is_found() -> None:
    assert wrong("有", "") == wrong("", "Something") == "one language is missing"
    assert wrong("Only English", "Only English") == "the Chinese is not Chinese"
    assert wrong("中文", "in 中文") == "Chinese in the English"
    assert wrong("写“全市”", "write “全市”") == wrong("{a}：{b}", "{a}: {b}") == ""
