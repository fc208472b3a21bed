"""Kept pieces save time and never change a result."""

import sys
from pathlib import Path

import pytest

from plancheck import compiled
from plancheck.keeping import Kept


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLANCHECK_CACHE", str(tmp_path / "cache"))


def source() -> str:
    return "def double(x):\n    return 2 * x\n"


def test_the_next_run_gets_the_code_without_its_source() -> None:
    first = Kept("pieces", b"1")
    made = first.code(("double",), source)
    first._keep()
    again = Kept("pieces", b"1").code(("double",), lambda: pytest.fail("compiled although it was kept"))
    assert again == made
    assert type(source)(again, {}, "double")(21) == 42


def test_another_form_counts_as_nothing() -> None:
    first = Kept("pieces", b"1")
    first.put("a", 1)
    first._keep()
    assert Kept("pieces", b"1").get("a") == 1
    assert Kept("pieces", b"2").get("a") is None


def test_what_is_known_stays_when_something_new_is_kept() -> None:
    first = Kept("pieces", b"1")
    first.put("a", 1)
    first._keep()
    second = Kept("pieces", b"1")
    assert second.get("b") is None
    second.put("b", 2)
    second._keep()
    third = Kept("pieces", b"1")
    assert (third.get("a"), third.get("b")) == (1, 2)


@pytest.mark.parametrize("form", [b"not marshalled", b"", b"i\x01\x00\x00\x00"])
def test_a_foreign_file_counts_as_nothing(form: bytes) -> None:
    one = Kept("pieces", b"1")
    compiled.keep("pieces", one._key(), form)
    assert one.get("a") is None


def test_a_piece_that_is_no_code_is_made_anew() -> None:
    one = Kept("pieces", b"1")
    one.put(("double",), "text")
    assert one.code(("double",), source).co_name == "double"
    assert one.get(("double",)).co_name == "double"


def test_the_key_knows_this_python(monkeypatch: pytest.MonkeyPatch) -> None:
    one = Kept("pieces", b"1")
    key = one._key()
    monkeypatch.setattr(sys, "version", "another")
    assert one._key() != key
