"""Files that no office would send: one clear message, the right exit code, an end, no traceback, in both languages."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

import plancheck
from compliant import DALIAN, compliant, head

HEAD = head(DALIAN)
ITEM = "1. 城市生活垃圾回收利用率：2023年38%以上\n   牵头单位：市城市管理局\n"
LANGUAGES = ("zh-CN", "en")
LONG = 300
"""Seconds after which a run is ended: far more than the slowest machine needs, so that only an endless one fails."""


class Ran(NamedTuple):
    code: int
    out: str
    err: str


def plancheck_on(folder: Path, *words: str) -> Ran:
    root = str(Path(plancheck.__file__).parents[1])
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "SYSTEMROOT", "HOME")}
    done = subprocess.run(
        [sys.executable, "-m", "plancheck", *words],
        cwd=folder,
        capture_output=True,
        env={**kept, "PYTHONPATH": root, "PYTHONUTF8": "1", "PLANCHECK_CACHE": str(folder / ".cache")},
        timeout=LONG,
        check=False,
    )
    return Ran(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))


def codes(folder: Path, *words: str) -> list[str]:
    """The names of all findings but those on commitments."""
    ran = plancheck_on(folder, *words, "--output", "json")
    quiet(ran)
    return [one["name"] for one in json.loads(ran.out)["findings"] if not one.get("rule")]


def quiet(ran: Ran) -> None:
    """No traceback, nothing on the error stream, and nothing that a terminal would obey."""
    assert ran.err == ""
    assert "Traceback" not in ran.out
    assert not any(ord(sign) < 32 and sign not in "\n\t" for sign in ran.out)
    assert not any(sign in ran.out for sign in "\u202a\u202b\u202d\u202e\u2066\u2067\u2068\ufeff\x7f\x9b")


REFUSED: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "empty-file"),
    "blank": (b" \r\n\t\n", "empty-file"),
    "mark alone": (b"\xef\xbb\xbf", "empty-file"),
    "zeros": (b"\0" * 5000, "not-text"),
    "picture": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 20, "not-text"),
    "document": (b"PK\x03\x04" + bytes(range(256)) * 20, "not-text"),
    "UTF-16": ((HEAD + ITEM).encode("utf-16"), "utf-16"),
    "UTF-16 BE": ((HEAD + ITEM).encode("utf-16-be"), "utf-16"),
    "Latin": (b"\xfd caf\xe9 " * 40, "unknown-encoding"),
    "cut": ((HEAD + ITEM).encode()[:-40] + b"\xe5\n", "unknown-encoding"),
    "21 MB": (b"#" * (21 * 1024 * 1024), "file-too-large"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_plan_is_refused_with_one_message(name: str, tmp_path: Path) -> None:
    data, code = REFUSED[name]
    (tmp_path / "a.plan").write_bytes(data)
    found = codes(tmp_path, "a.plan")
    assert found == [code]
    for language in LANGUAGES:
        ran = plancheck_on(tmp_path, "a.plan", "--lang", language)
        quiet(ran)
        assert ran.code == 2
        assert "a.plan:1:" in ran.out or name in ("Latin", "cut", "document", "picture")


def missing(_: Path) -> str:
    return "没有.plan"


def empty_folder(folder: Path) -> str:
    (folder / "空").mkdir()
    (folder / "空" / "readme.md").write_text("无", encoding="utf-8")
    return "空"


def dangling(folder: Path) -> str:
    (folder / "b.plan").symlink_to("nowhere")
    return "b.plan"


def device(folder: Path) -> str:
    (folder / "c.plan").symlink_to("/proc/self/mem")
    return "c.plan"


PATHS: list[tuple[Callable[[Path], str], str]] = [
    (missing, "no-such-path"),
    (empty_folder, "no-plans-in-folder"),
    (dangling, "no-such-path"),
    pytest.param(
        device,
        "file-unreadable",
        marks=pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="a file of Linux that cannot be read"),
    ),
]  # type: ignore[list-item]  # pytest's own parameters stand among the pairs


@pytest.mark.parametrize(("make", "code"), PATHS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_path_that_leads_to_no_plan(make: Callable[[Path], str], code: str, language: str, tmp_path: Path) -> None:
    path = make(tmp_path)
    assert codes(tmp_path, path) == [code]
    (tmp_path / "good.plan").write_text(compliant(), encoding="utf-8")
    ran = plancheck_on(tmp_path, path, "good.plan", "--lang", language)
    quiet(ran)
    assert ran.code == 2
    assert path in ran.out
    assert ("符合" in ran.out) is (language == "zh-CN")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nothing is forbidden to this user")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    (tmp_path / "a.plan").write_text(compliant(), encoding="utf-8")
    (tmp_path / "a.plan").chmod(0)
    assert codes(tmp_path, "a.plan") == ["file-unreadable"]
    assert plancheck_on(tmp_path, "a.plan").code == 2
