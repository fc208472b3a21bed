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


def marked(kind: str, number: int) -> str:
    return f"{kind}-{number:016x}"


def test_only_the_newest_forms_of_a_kind_stay(cache: Path) -> None:
    for number in range(25):
        compiled.keep(marked("liaoning-2023", number), KEY, b"form")
        os.utime(cache / f"{marked('liaoning-2023', number)}.bin", (1000 + number, 1000 + number))
    compiled.keep(marked("liaoning-2023", 25), KEY, b"form")
    left = sorted(path.name for path in cache.iterdir())
    assert left == ["liaoning-2023-0000000000000019.bin"]  # it is newer than the others by years
    assert compiled.kept_form(marked("liaoning-2023", 25), KEY) == b"form"


def test_of_forms_of_one_month_twenty_stay(cache: Path) -> None:
    for number in range(25):
        compiled.keep(marked("liaoning-2023", number), KEY, b"form")
    assert len(list(cache.iterdir())) == 20
    assert compiled.kept_form(marked("liaoning-2023", 24), KEY) == b"form"


def test_other_kinds_and_files_of_others_are_never_removed(cache: Path) -> None:
    compiled.keep(marked("liaoning-2023-extra", 1), KEY, b"form")
    compiled.keep("grammar-plan", KEY, b"form")
    for name in ("liaoning-2023-notes.bin", "liaoning-2023-0000000000000001.txt", "report.xlsx"):
        (cache / name).write_bytes(b"")
    before = sorted(path.name for path in cache.iterdir())
    for name in before:
        os.utime(cache / name, (1000, 1000))
    compiled.keep(marked("liaoning-2023", 7), KEY, b"form")
    compiled.keep("grammar-plan", KEY, b"form")
    assert sorted(path.name for path in cache.iterdir()) == sorted([*before, "liaoning-2023-0000000000000007.bin"])


def test_a_form_that_cannot_be_removed_costs_nothing(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compiled.keep(marked("pack", 1), KEY, b"form")
    os.utime(cache / f"{marked('pack', 1)}.bin", (1000, 1000))

    def refused(path: str) -> None:
        raise PermissionError(path)

    monkeypatch.setattr(os, "unlink", refused)
    compiled.keep(marked("pack", 2), KEY, b"form")
    assert compiled.kept_form(marked("pack", 2), KEY) == b"form"


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
