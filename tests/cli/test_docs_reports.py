"""What docs/reports.md and docs/integration.md show and name is what the program prints and accepts."""

import re
from pathlib import Path

import pytest

from plancheck.cli import main
from plancheck.report import FORMATS

ROOT = Path(__file__).parents[2]
REPORTS = (ROOT / "docs" / "reports.md").read_text(encoding="utf-8")
OUTPUTS = re.findall(r"<!-- output: (.+?) -->\n```text\n(.+?)```", REPORTS, re.DOTALL)


@pytest.mark.parametrize(("words", "block"), OUTPUTS)
def test_shown_output_is_real(
    words: str, block: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("LC_ALL", "C")
    main(words.split())
    assert block in capsys.readouterr().out


def test_every_format_is_described() -> None:
    assert OUTPUTS
    assert all(f"| `{name}` |" in REPORTS for name in FORMATS)


def test_every_option_that_is_named_exists(capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", "--help"])
    known = set(re.findall(r"--[a-z][a-z-]*", capsys.readouterr().out))
    text = REPORTS + (ROOT / "docs" / "integration.md").read_text(encoding="utf-8")
    text = re.sub(r"git diff.*?\|", "", text)
    assert set(re.findall(r"--[a-z][a-z-]*", text)) - known == set()
