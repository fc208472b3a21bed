"""What README shows is what the program prints, and the commands it names are there.

`python tests/test_readme.py` writes the outputs anew.
"""

import io
import re
import sys
from contextlib import redirect_stdout
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"
BLOCK = re.compile(
    r"<!-- output: (?P<plan>\w+) (?P<language>[\w-]+) -->\n```text\n(?P<shown>.*?)```\n<!-- end -->", re.DOTALL
)
LINES = 26
"""As much as a reader takes in; the rest is cut."""


def printed(plan: str, language: str, monkeypatch: pytest.MonkeyPatch) -> str:
    from plancheck.cli import main

    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("NO_COLOR", "1")
    stream = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    with redirect_stdout(stream):
        main(["--lang", language, f"examples/{plan}.plan"])
    stream.flush()
    stream.seek(0)
    lines = stream.read().splitlines()
    return "\n".join([*lines[:LINES], "…"]) + "\n"


def test_readme_shows_what_is_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    blocks = list(BLOCK.finditer(README.read_text(encoding="utf-8")))
    assert [(block["plan"], block["language"]) for block in blocks] == [("anshan", "zh-CN"), ("anshan", "en")]
    for block in blocks:
        assert block["shown"] == printed(block["plan"], block["language"], monkeypatch)


def test_every_file_that_readme_links_to_is_there() -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", README.read_text(encoding="utf-8"))
    assert "docs/format.md" in links
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_every_command_that_readme_names_is_there() -> None:
    from plancheck.cli import COMMANDS

    rows = re.findall(r"`plancheck ([a-z]+)(?: [^`]*)?`", README.read_text(encoding="utf-8"))
    assert {"report", "diff", "fmt", "init", "explain", "rules"} <= set(rows)
    assert set(rows) - set(COMMANDS) == set()


def update() -> None:
    with pytest.MonkeyPatch.context() as patch:
        text = README.read_text(encoding="utf-8")

        def shown(block: re.Match[str]) -> str:
            output = printed(block["plan"], block["language"], patch)
            return f"<!-- output: {block['plan']} {block['language']} -->\n```text\n{output}```\n<!-- end -->"

        README.write_text(BLOCK.sub(shown, text), encoding="utf-8")


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT / "checker"))
    update()
