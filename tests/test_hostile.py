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
    "Latin": (b"\xff\xfe\xfd caf\xe9 " * 40, "unknown-encoding"),
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


# Text that can be read: what is strange costs its own line and nothing else.

STRANGE: dict[str, tuple[str, list[str]]] = {
    "a line of 10 MB": ("2. 城镇新增就业：" + "9" * 10_000_000 + "\n", ["line-too-long"]),
    "a comment of 10 MB": ("# " + "注" * 3_300_000 + "\n", ["line-too-long"]),
    "brackets": ("2. 城镇新增就业：" + "（" * 4_000 + "1万人" + "）" * 4_000 + "\n", ["unreadable-figure"]),
    "brackets in a name": ("2. " + "〔" * 4_000 + "甲" + "〕" * 4_000 + "：2023年1个\n   牵头单位：市局\n", []),
    "a bell": ("2. 措施：发展\x07产业\n", ["invisible-character"]),
    "an escape": ("2. 措施：\x1b[31m发展产业\x1b[0m\n", ["invisible-character"]),
    "a mark of direction": ("2. 措施：发展\u202e业产\u202c\n", ["invisible-character"]),
    "a hidden blank": ("2. 城镇新增\u200b就业：2023年1万人\n", ["invisible-character"]),
    "rare characters": ("2. 措施：发展𠮷𩸽产业，建设㐂园\U0002a6d6\n   牵头单位：𠮷局\n", []),
    "no characters": ("2. 措施：发展\uffff产业\n", ["invisible-character"]),
    "emoji": ("2. 措施：发展👨\u200d👩\u200d👧产业\n   牵头单位：市局\n", ["invisible-character"]),
    "a thousand milestones": ("2. 城镇新增就业：" + "；".join(["2023年1万人"] * 900) + "\n   牵头单位：市局\n", []),
}


@pytest.mark.parametrize("name", STRANGE)
def test_a_strange_line_costs_itself_alone(name: str, tmp_path: Path) -> None:
    line, expected = STRANGE[name]
    (tmp_path / "a.plan").write_text(HEAD + "\n一、任务\n\n" + ITEM + line, encoding="utf-8", errors="surrogatepass")
    ran = plancheck_on(tmp_path, "a.plan", "--output", "json")
    quiet(ran)
    result = json.loads(ran.out)
    errors = [one["name"] for one in result["findings"] if not one.get("rule") and one["severity"] == "error"]
    assert errors == expected
    [waste] = [one for one in result["judgements"] if one["rule"] == "municipal-waste-recycling-rate"]
    assert waste["outcome"] == "met"
    for language in LANGUAGES:
        shown = plancheck_on(tmp_path, "a.plan", "--lang", language)
        quiet(shown)
        assert shown.code == 1
        assert len(shown.out) < 200_000


MANY: dict[str, str] = {
    "items": "".join(f"{at}. 别的事{at}：2023年1个\n" for at in range(50_000)) + ITEM,
    "unreadable lines": "乱写一行\n" * 100_000 + ITEM,
    "headings": "".join(f"{'（一）' * (at % 2)}一、任务{at}\n" for at in range(100_000)) + ITEM,
    "comments": "# 注\n" * 100_000 + ITEM,
    "one target many times": ITEM * 20_000,
}


@pytest.mark.parametrize("name", MANY)
def test_many_lines_are_read_to_the_end(name: str, tmp_path: Path) -> None:
    (tmp_path / "a.plan").write_text(HEAD + "\n一、任务\n\n" + MANY[name], encoding="utf-8")
    ran = plancheck_on(tmp_path, "a.plan", "--output", "json")
    quiet(ran)
    assert ran.code == 1
    [waste] = [one for one in json.loads(ran.out)["judgements"] if one["rule"] == "municipal-waste-recycling-rate"]
    assert waste["outcome"] == "met"
