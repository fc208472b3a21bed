"""Compiled forms only save time: what is not exactly what was kept counts as nothing."""

import os
from pathlib import Path

import pytest

from plancheck import compiled, shipped

KEY = compiled.digest(b"source")


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PLANCHECK_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def test_what_was_kept_is_found_by_its_key() -> None:
    compiled.keep("some", KEY, b"form")
    assert compiled.kept_form("some", KEY) == b"form"
    assert compiled.kept_form("some", compiled.digest(b"other source")) is None
    assert compiled.kept_form("other", KEY) is None


@pytest.mark.parametrize("damage", [b"", b"plancheck", b"\x00" * 200])
def test_a_damaged_form_counts_as_none(cache: Path, damage: bytes) -> None:
    compiled.keep("some", KEY, b"form")
    (cache / "some.bin").write_bytes(damage)
    assert compiled.kept_form("some", KEY) is None


def test_a_changed_byte_counts_as_none(cache: Path) -> None:
    compiled.keep("some", KEY, b"form")
    data = (cache / "some.bin").read_bytes()
    (cache / "some.bin").write_bytes(data[:-1] + b"M")
    assert compiled.kept_form("some", KEY) is None


def test_a_folder_that_cannot_be_made_costs_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("PLANCHECK_CACHE", str(tmp_path / "file" / "cache"))
    compiled.keep("some", KEY, b"form")
    assert compiled.kept_form("some", KEY) is None


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permission bits")
def test_a_cache_that_others_can_write_is_neither_read_nor_written(cache: Path) -> None:
    compiled.keep("some", KEY, b"form")
    cache.chmod(0o777)
    assert compiled.kept_form("some", KEY) is None
    compiled.keep("more", KEY, b"form")
    assert [path.name for path in cache.iterdir()] == ["some.bin"]


def test_a_shipped_form_is_found_by_its_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shipped, "COMPILED", str(tmp_path))
    compiled.write(str(tmp_path / "some.bin"), KEY, b"form")
    assert compiled.shipped_form("some", KEY) == b"form"
    assert compiled.shipped_form("some", compiled.digest(b"edited")) is None


def test_changed_code_is_another_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = compiled.program()
    (tmp_path / "new.py").write_text("", encoding="utf-8")
    monkeypatch.setattr(shipped, "PACKAGE", str(tmp_path))
    compiled.program.cache_clear()
    changed = compiled.program()
    monkeypatch.undo()
    compiled.program.cache_clear()
    assert changed != before
    assert compiled.program() == before
