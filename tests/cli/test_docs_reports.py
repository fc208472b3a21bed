"""What docs/reports.md and docs/integration.md show and name is what the program prints and accepts."""

import re
import shutil
from pathlib import Path

import pytest

from plancheck.cli import main
from plancheck.report import FORMATS
from plancheck.report.paper_marks import MARKS, SYMBOLS

ROOT = Path(__file__).parents[2]
REPORTS = (ROOT / "docs" / "reports.md").read_text(encoding="utf-8")
OUTPUTS = re.findall(r"<!-- output: (.+?) -->\n```text\n(.+?)```", REPORTS, re.DOTALL)


LOWERED = {"2023年10万人以上": "2023年12万人以上", "2023年底前达到65%以上": "2023年底前达到68%以上"}
"""What the version before promised of Dalian's plan."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The examples, and the version before of one of them."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    text = (ROOT / "examples" / "dalian.plan").read_text(encoding="utf-8")
    for now, before in LOWERED.items():
        assert text.count(now) == 1
        text = text.replace(now, before)
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "dalian.plan").write_text(text, encoding="utf-8", newline="\n")
    return tmp_path


@pytest.mark.parametrize(("words", "block"), OUTPUTS)
def test_shown_output_is_real(
    words: str, block: str, folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    monkeypatch.setenv("LC_ALL", "C")
    main(words.split())
    assert block in capsys.readouterr().out


def test_every_format_is_described() -> None:
    assert OUTPUTS
    assert all(f"| `{name}` |" in REPORTS for name in FORMATS)


def test_every_option_that_is_named_exists(capsys: pytest.CaptureFixture[str]) -> None:
    for command in ("check", "diff", "report", "init", "fmt", "baseline"):
        main([command, "--help"])
    script = (ROOT / "ci" / "gap_report.py").read_text(encoding="utf-8")
    known = set(re.findall(r"--[a-z][a-z-]*", capsys.readouterr().out + script))
    text = REPORTS + (ROOT / "docs" / "integration.md").read_text(encoding="utf-8")
    text = re.sub(r"git diff.*?\|", "", text)
    text = re.sub(
        r"```yaml.*?```", "", text, flags=re.DOTALL
    )  # the tests of these samples know other programs' options
    assert set(re.findall(r"--[a-z][a-z-]*", text)) - known == set()


def test_every_sign_and_mark_is_explained() -> None:
    assert [sign for sign in MARKS.values() if f"| {sign} |" not in REPORTS] == []
    assert [sign for sign in SYMBOLS.values() if f"`{sign}`" not in REPORTS] == []
