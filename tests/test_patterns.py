"""A pattern whose code was kept is the pattern that `re` compiles."""

import re
from pathlib import Path

import pytest

from plancheck import compiled, patterns

TEXTS = [
    (r"(?P<year>[0-9]{4})年(?:(?P<month>[0-9]{1,2})月)?", 0, "2023年12月"),
    (r"(?i:city|城市)[ \t]*[：:]", 0, "CITY：大连"),
    (r"^a|.", re.MULTILINE | re.DOTALL, "b\na"),
    (r"(?<!模)拟|不(?!断|少于)", 0, "不断 不办"),
]


@pytest.fixture(autouse=True)
def fresh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLANCHECK_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(patterns, "_kept", None)
    monkeypatch.setattr(patterns, "_new", {})


def again(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the next run begins with."""
    patterns._keep()
    monkeypatch.setattr(patterns, "_kept", None)
    monkeypatch.setattr(patterns, "_new", {})


@pytest.mark.parametrize(("text", "flags", "sample"), TEXTS)
def test_a_kept_pattern_equals_a_compiled_one(
    text: str, flags: int, sample: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    patterns.pattern(text, flags)
    again(monkeypatch)
    monkeypatch.setattr(patterns, "_compiled", lambda *_: pytest.fail("compiled although it was kept"))
    kept, made = patterns.pattern(text, flags), re.compile(text, flags)
    assert kept == made
    assert (kept.flags, kept.groups, dict(kept.groupindex)) == (made.flags, made.groups, dict(made.groupindex))
    assert [one.span() for one in kept.finditer(sample)] == [one.span() for one in made.finditer(sample)]
    assert [one.groupdict() for one in kept.finditer(sample)] == [one.groupdict() for one in made.finditer(sample)]


def test_code_that_cannot_be_used_is_compiled_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "_kept", {("a+", 0): (0, b"code", 0, {}, ())})
    assert patterns.pattern("a+") == re.compile("a+")


def test_a_foreign_file_counts_as_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled.keep("patterns", patterns._key(), b"not marshalled")
    assert patterns.pattern("b+") == re.compile("b+")
