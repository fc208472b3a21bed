"""The plan grammar is unambiguous: Lark finds no conflict that it would have to settle by itself."""

import logging
from pathlib import Path

import pytest
from lark import Lark
from lark import logger as lark_logger

from plancheck import shipped


def test_no_conflict_is_settled_silently(caplog: pytest.LogCaptureFixture) -> None:
    text = Path(shipped.GRAMMAR, "plan.lark").read_text(encoding="utf-8")
    level = lark_logger.level
    lark_logger.addHandler(caplog.handler)
    lark_logger.setLevel(logging.DEBUG)
    try:
        Lark(text, parser="lalr", start=["line", "document"], maybe_placeholders=False, debug=True)
    finally:
        lark_logger.setLevel(level)
        lark_logger.removeHandler(caplog.handler)
    assert [record.getMessage() for record in caplog.records if "conflict" in record.getMessage()] == []
