"""A pattern whose code was kept is the pattern that `re` compiles."""

import re
from pathlib import Path

import pytest

from plancheck import patterns
from plancheck.keeping import Kept

TEXTS = [
    (r"(?P<year>[0-9]{4})年(?:(?P<month>[0-9]{1,2})月)?", 0, "2023年12月"),
    (r"(?i:city|城市)[ \t]*[：:]", 0, "CITY：大连"),
    (r"^a|.", re.MULTILINE | re.DOTALL, "b\na"),
    (r"(?<!模)拟|不(?!断|少于)", 0, "不断 不办"),
]


@pytest.fixture(autouse=True)
def fresh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLANCHECK_CACHE", str(tmp_path / "cache"))
    again(monkeypatch)


def again(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the next run begins with."""
    monkeypatch.setattr(patterns, "_kept", Kept("patterns", b"form"))


@pytest.mark.parametrize(("text", "flags", "sample"), TEXTS)
def test_a_kept_pattern_equals_a_compiled_one(
    text: str, flags: int, sample: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    patterns._made(text, int(flags))
    patterns._kept._keep()
    again(monkeypatch)
    monkeypatch.setattr(patterns, "_compiled", lambda *_: pytest.fail("compiled although it was kept"))
    kept, made = patterns._made(text, int(flags)), re.compile(text, flags)
    assert kept == made
    assert (kept.flags, kept.groups, dict(kept.groupindex)) == (made.flags, made.groups, dict(made.groupindex))
    assert [one.span() for one in kept.finditer(sample)] == [one.span() for one in made.finditer(sample)]
    assert [one.groupdict() for one in kept.finditer(sample)] == [one.groupdict() for one in made.finditer(sample)]


def test_code_that_cannot_be_used_is_compiled_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    patterns._kept.put(("a+", 0), (0, b"code", 0, {}, ()))
    assert patterns._made("a+", 0) == re.compile("a+")


def test_the_flags_are_those_of_re() -> None:
    assert (patterns.IGNORECASE, patterns.MULTILINE, patterns.DOTALL) == (re.IGNORECASE, re.MULTILINE, re.DOTALL)


def test_a_pattern_is_made_when_it_is_first_used(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []
    real = patterns._made
    monkeypatch.setattr(patterns, "_made", lambda text, flags: made.append(text) or real(text, flags))
    one = patterns.pattern("(?P<a>x)y?", re.IGNORECASE)
    assert made == []
    assert [found.span() for found in one.finditer("xyX")] == [(0, 2), (2, 3)]
    assert one.match("XY")
    assert not one.fullmatch("XYz")
    assert one.search("zx")
    assert (one.sub("-", "axb"), one.split("axb"), one.findall("xX")) == ("a-b", ["a", "x", "b"], ["x", "X"])
    assert made == ["(?P<a>x)y?"]
    assert (one.pattern, one.groups, dict(one.groupindex)) == ("(?P<a>x)y?", 1, {"a": 1})


def test_a_pattern_that_is_none_says_so_when_it_is_used() -> None:
    with pytest.raises(re.error, match="unterminated"):
        patterns.pattern("(").match("")
