"""Every pair of examples in docs/format.md is what the formatter makes of the first."""

import re
from pathlib import Path

import pytest
from canonical import HEAD, text_form

PAGE = Path(__file__).parents[2] / "docs" / "format.md"
TEXT = PAGE.read_text(encoding="utf-8")
PAIR = re.compile(
    r"<!-- before -->\n```(?P<kind>plan|plan-lines)\n(?P<before>.*?)^```\n\n<!-- after -->\n```(?P=kind)\n(?P<after>.*?)^```$",
    re.DOTALL | re.MULTILINE,
)
PAIRS = [
    pytest.param(
        *((HEAD if one["kind"] == "plan-lines" else "") + one[part] for part in ("before", "after")),
        id=f"line {TEXT.count(chr(10), 0, one.start()) + 1}",
    )
    for one in PAIR.finditer(TEXT)
]


def test_every_documented_pair_is_found() -> None:
    assert len(PAIRS) == TEXT.count("<!-- before -->") == TEXT.count("<!-- after -->")
    assert PAIRS


@pytest.mark.parametrize(("before", "after"), PAIRS)
def test_a_documented_change_is_what_is_made(before: str, after: str) -> None:
    assert before != after
    assert text_form(before) == after


@pytest.mark.parametrize(("before", "after"), PAIRS)
def test_the_documented_form_stays(before: str, after: str) -> None:
    assert text_form(after) == after
