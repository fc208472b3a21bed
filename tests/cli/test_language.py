"""Which language is spoken."""

import pytest

from plancheck.cli.complaint import Complaint
from plancheck.cli.language import of_locale, taken_from


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, None),
        ({"LANG": "C"}, None),
        ({"LANG": "C.UTF-8"}, None),
        ({"LANG": "POSIX"}, None),
        ({"LANG": "zh_CN.UTF-8"}, "zh-CN"),
        ({"LANG": "zh_CN.GBK"}, "zh-CN"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "fr_FR"}, "en"),
        ({"LANG": "en_GB", "LC_MESSAGES": "zh_CN"}, "zh-CN"),
        ({"LANG": "en_GB", "LC_ALL": "C"}, None),
        ({"LANG": "zh_CN", "LC_ALL": ""}, "zh-CN"),
    ],
)
def test_language_of_the_locale(environment: dict[str, str], language: str | None) -> None:
    assert of_locale(environment) == language


@pytest.mark.parametrize(
    ("words", "language", "rest"),
    [
        (["a.plan"], None, ["a.plan"]),
        (["--lang", "en", "a.plan"], "en", ["a.plan"]),
        (["rules", "list", "--lang=zh-CN"], "zh-CN", ["rules", "list"]),
        (["--lang=ZH_cn", "a"], "zh-CN", ["a"]),
        (["--", "--lang", "en"], None, ["--", "--lang", "en"]),
        (["--lang", "zh", "--lang", "en"], "en", []),
    ],
)
def test_lang_may_stand_anywhere(words: list[str], language: str | None, rest: list[str]) -> None:
    assert taken_from(words) == (language, rest)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--lang"], "选项 --lang 后面要写一个值。"),
        (["--lang", "fr"], "--lang 不能是“fr”，可以是：zh-CN, en。"),
    ],
)
def test_an_unknown_language_is_refused(words: list[str], told: str) -> None:
    with pytest.raises(Complaint) as caught:
        taken_from(words)
    assert caught.value.told("zh-CN") == told
