"""A copy of this repository as a git repository of its own, and repositories of plans, for tests of hooks and CI."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import plancheck

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "ci" / "gap_report.py"
KEPT = ("PATH", "SYSTEMROOT", "HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "TEMP", "TMP", "PIP_INDEX_URL")


def environment(**more: str) -> dict[str, str]:
    """Nothing of the job that runs these tests: no GITHUB_*, no GIT_*, no language but the program's own."""
    kept = {name: value for name, value in os.environ.items() if name in KEPT or name.startswith("PIP_")}
    return {**kept, "PYTHONUTF8": "1", "PYTHONPATH": str(Path(plancheck.__file__).parents[1]), **more}


def git(folder: Path, *words: str, **more: str) -> subprocess.CompletedProcess[str]:
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    return subprocess.run(
        ["git", *words],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment(**more),
        check=False,
    )


def done(folder: Path, *words: str) -> str:
    """What git prints where it must succeed."""
    ran = git(folder, *words)
    assert ran.returncode == 0, ran.stderr
    return ran.stdout.strip()


def repository(folder: Path) -> Path:
    """An empty repository with an author of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    done(folder, "init", "--quiet")
    for key, value in (("user.name", "测试"), ("user.email", "test@example.org"), ("core.autocrlf", "false")):
        done(folder, "config", key, value)
    return folder


def commit(folder: Path) -> str:
    done(folder, "add", "--all")
    done(folder, "commit", "--quiet", "--no-verify", "-m", "plans")
    return done(folder, "rev-parse", "HEAD")


def of_this_project(folder: Path) -> Path:
    """The working tree as it is now, committed."""
    listed = git(ROOT, "ls-files", "-z", "--cached", "--others", "--exclude-standard")
    if listed.returncode != 0:
        pytest.skip("these tests copy the project by means of git, and this is no git repository")
    repository(folder)
    for name in filter(None, listed.stdout.split("\0")):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, folder / name)
    commit(folder)
    return folder


def module(folder: Path, *words: str, **more: str) -> subprocess.CompletedProcess[str]:
    """`python -m …` in that folder."""
    return subprocess.run(
        [sys.executable, "-m", *words],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment(**more),
        check=False,
    )
