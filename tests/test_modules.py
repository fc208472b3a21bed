"""Modules whose code was kept are the modules that stand in the files."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from cli import plans

PACKAGE = Path(__file__).parents[1] / "checker" / "plancheck"
WHENCE = (
    "import sys; from plancheck import modules; loader = modules.install(); from plancheck.cli import main;"
    "code = main(sys.argv[1:]); loader.keep();"
    "from plancheck.reading import plan; sys.stderr.write(type(plan.__loader__).__name__ + ' ' + plan.__file__)"
)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A checkout of its own, whose modules a test may change."""
    root = tmp_path / "checkout"
    shutil.copytree(PACKAGE, root / "checker" / "plancheck", ignore=shutil.ignore_patterns("__pycache__"))
    for folder in ("grammar", "rules"):
        shutil.copytree(PACKAGE.parents[1] / folder, root / folder)
    plans.write(tmp_path, "大连.plan", plans.plan())
    return root


def python(copy: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    own = {"PYTHONPATH": str(copy / "checker"), "PLANCHECK_CACHE": str(copy / "cache"), "PYTHONUTF8": "1"}
    return subprocess.run(
        [sys.executable, *words],
        cwd=copy.parent,
        capture_output=True,
        encoding="utf-8",
        env={**kept, **own, **environment},
        check=False,
    )


def kept(copy: Path) -> list[Path]:
    return list((copy / "cache").glob("modules-*.bin"))


def test_the_second_run_takes_what_the_first_kept(copy: Path) -> None:
    first, second = (python(copy, "-c", WHENCE, "大连.plan") for _ in range(2))
    file = str(copy / "checker" / "plancheck" / "reading" / "plan.py")
    assert first.stderr == f"SourceFileLoader {file}"
    assert second.stderr == f"Loader {file}"
    assert second.stdout == first.stdout != ""


def test_the_program_itself_keeps_and_takes(copy: Path) -> None:
    first, second = (python(copy, "-m", "plancheck", "大连.plan") for _ in range(2))
    assert len(kept(copy)) == 1
    assert (second.returncode, second.stdout, second.stderr) == (first.returncode, first.stdout, first.stderr)
    assert first.returncode == 1


def test_a_changed_module_is_loaded_anew(copy: Path) -> None:
    python(copy, "-m", "plancheck", "大连.plan")
    text = copy / "checker" / "plancheck" / "report" / "text.py"
    head = "def render(result: Result, view: View) -> str:\n"
    code = text.read_text(encoding="utf-8")
    assert head in code
    text.write_text(code.replace(head, head + '    return "changed\\n"\n'), encoding="utf-8")
    assert python(copy, "-m", "plancheck", "大连.plan").stdout == "changed\n"


def test_a_damaged_file_counts_as_none(copy: Path) -> None:
    first = python(copy, "-m", "plancheck", "大连.plan")
    kept(copy)[0].write_bytes(kept(copy)[0].read_bytes()[:-1000])
    second = python(copy, "-m", "plancheck", "大连.plan")
    assert (second.returncode, second.stdout, second.stderr) == (first.returncode, first.stdout, "")


@pytest.mark.parametrize(
    ("words", "environment"),
    [(["大连.plan"], {"PYTHONDONTWRITEBYTECODE": "1"}), (["--output", "json", "大连.plan"], {})],
)
def test_nothing_is_kept_of_other_runs(copy: Path, words: list[str], environment: dict[str, str]) -> None:
    assert python(copy, "-m", "plancheck", *words, **environment).returncode == 1
    assert kept(copy) == []


def test_a_traceback_shows_the_line_in_the_file(copy: Path) -> None:
    python(copy, "-m", "plancheck", "大连.plan")
    code = "from plancheck import modules; modules.install(); from plancheck.reading import plan; plan.read_plan(None)"
    assert "text = page.source.text" in python(copy, "-c", code).stderr


def test_the_exit_code_and_everything_written_survive_the_quick_end(copy: Path) -> None:
    words = ("-m", "plancheck", "大连.plan", "没有.plan")
    ran = python(copy, *words)
    whole = python(copy, "-c", "import sys; from plancheck.cli import main; sys.exit(main(sys.argv[1:]))", *words[2:])
    assert (ran.returncode, ran.stdout, ran.stderr) == (whole.returncode, whole.stdout, whole.stderr)
    assert ran.returncode == 2
