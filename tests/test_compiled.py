"""Compiled forms only save time: whatever is wrong with one, the result is the same."""

import os
from pathlib import Path

import pytest

from plancheck import compiled


@pytest.fixture
def source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PLANCHECK_CACHE", str(tmp_path / "cache"))
    path = tmp_path / "some.lark"
    path.write_text("one", encoding="utf-8")
    return path


def from_source(path: Path) -> bytes:
    return compiled.compiled("some", [path], lambda: path.read_bytes() * 2)


def never() -> bytes:
    raise AssertionError("made again although nothing changed")


def test_is_made_once(source: Path) -> None:
    assert from_source(source) == b"oneone"
    assert compiled.compiled("some", [source], never) == b"oneone"


def test_is_made_anew_when_the_source_changes(source: Path) -> None:
    from_source(source)
    source.write_text("three", encoding="utf-8")
    assert from_source(source) == b"threethree"


@pytest.mark.parametrize("damage", [b"", b"\x00\x01", b"plancheck compiled 1\nother\nwrong"])
def test_a_damaged_form_is_made_anew(source: Path, tmp_path: Path, damage: bytes) -> None:
    from_source(source)
    (tmp_path / "cache" / "some.bin").write_bytes(damage)
    assert from_source(source) == b"oneone"


def test_a_folder_that_cannot_be_written_costs_nothing_else(source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLANCHECK_CACHE", str(source / "no-folder"))
    assert from_source(source) == b"oneone"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permission bits")
def test_a_cache_that_others_can_write_is_not_used(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PLANCHECK_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    folder = tmp_path / "plancheck"
    folder.mkdir()
    folder.chmod(0o777)
    assert from_source(source) == b"oneone"
    assert list(folder.iterdir()) == []
