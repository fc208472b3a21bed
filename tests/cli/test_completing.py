"""What bash offers when the reader presses Tab, asked of a real bash with the script that the program prints."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from outside import needs

ROOT = Path(__file__).resolve().parents[2]

# Outside a real key press bash has no completion going on whose options could be set.
_ASK = """
compopt() {{ [ "$2" = nospace ] || echo "files" >&2; }}
eval "$(plancheck completion bash)"
COMP_WORDS=({words})
COMP_CWORD=$(( ${{#COMP_WORDS[@]}} - 1 ))
_plancheck_completion plancheck
printf '%s\\n' "${{COMPREPLY[@]}}"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    program = tmp_path / "bin" / "plancheck"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m plancheck "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    work = tmp_path / "work"
    (work / "packs").mkdir(parents=True)
    (work / "城市.plan").write_text("", encoding="utf-8")
    return work


def pressed(folder: Path, *words: str) -> tuple[list[str], bool]:
    """What is offered for the last word, and whether bash goes on to offer files."""
    path = f"{folder.parent / 'bin'}{os.pathsep}{os.environ['PATH']}"
    quoted = " ".join(f"'{word}'" for word in ("plancheck", *words))
    done = subprocess.run(
        [needs("bash"), "-c", _ASK.format(words=quoted)],
        cwd=folder,
        env={**os.environ, "PATH": path, "PYTHONPATH": str(ROOT / "checker"), "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert set(done.stderr.split()) <= {"files"}, done.stderr
    return [line for line in done.stdout.split("\n") if line], "files" in done.stderr


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (["--output", "js"], ["json"]),
        (["a.plan", "--output", "x"], ["xlsx"]),
        (["check", "a.plan", "--output", "ju"], ["junit"]),
        (["report", "a.plan", "--output", "do"], ["docx"]),
        (["--lang", ""], ["zh-CN", "en"]),
        (["a.plan", "--lang", "z"], ["zh-CN"]),
        (["a.plan", "--color", "a"], ["auto", "always"]),
        (["a.plan", "--fail-on", "w"], ["warning"]),
        (["a.plan", "--pack", "lia"], ["liaoning-2023"]),
        (["a.plan", "--pack", "pa"], ["packs/"]),
        (["diff", "a.plan", "b.plan", "--pack", "lia"], ["liaoning-2023"]),
        (["a.plan", "--select", "PC201,gap-v"], ["PC201,gap-value", "PC201,gap-value-and-late"]),
        (["explain", "PC20"], [f"PC20{number}" for number in range(1, 10)]),
        (["explain", "two-v"], ["two-versions"]),
        (["rules", "show", "LN-H-1"], [f"LN-H-1{number}" for number in range(4)]),
        (["rules", "show", "LN-H-01", "ln-h-02"], ["LN-H-02"]),
        (["rules", "list", "--pack", "lia"], ["liaoning-2023"]),
        (["dif"], ["diff"]),
        (["a.plan", "--own"], ["--own-fields"]),
        (["fmt", "a.plan", "--lang", "e"], ["en"]),
        (["fmt", "a.plan", "--pack", "lia"], ["liaoning-2023"]),
        (["init", "大"], ["大连市"]),
        (["init", "--output", "x"], ["xlsx"]),
        (["init", "大连", "--lang", "e"], ["en"]),
        (["--lang", "=", "z"], ["zh-CN"]),
        (["a.plan", "--output", "=", "js"], ["json"]),
        (["a.plan", "--select", "=", "PC201,gap-v"], ["PC201,gap-value", "PC201,gap-value-and-late"]),
    ],
    ids=" ".join,
)
def test_what_bash_offers(folder: Path, words: list[str], offered: list[str]) -> None:
    assert pressed(folder, *words)[0] == offered


def test_behind_the_sign_of_an_output_and_for_a_path_bash_is_left_to_find_files(folder: Path) -> None:
    """Bash hands the sign over as a word of its own."""
    for words in (
        ["--output", "json", "=", "re"],
        ["--output", "json", "="],
        ["--output", "=", "json", "=", "re"],
        ["init", "--output", "xlsx", "=", "re"],
        ["a.plan", "--waivers", "wa"],
        ["init", "--from", "re"],
        ["init", "--all", "re"],
        ["城"],
    ):
        assert pressed(folder, *words) == ([], True)


def test_commands_are_offered_beside_files(folder: Path) -> None:
    offered, _ = pressed(folder, "")
    assert {"check", "report", "diff", "packs/", "城市.plan"} <= set(offered)
