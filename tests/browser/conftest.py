"""The words of the hand-made results' own codes stand in the catalogue while a test of the browser runs."""

import pytest

from plancheck.messages import catalogue
from report.results import WORDS


@pytest.fixture(autouse=True)
def words(monkeypatch: pytest.MonkeyPatch) -> None:
    for code, both in WORDS.items():
        monkeypatch.setitem(catalogue.WORDS, code, both)
