"""Files that no office would send: one clear message, the right exit code, an end, no traceback, in both languages."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import plancheck
from compliant import DALIAN, compliant, head
from plancheck.cli import main
from plancheck.reading.decoding import MOST_LINES

HEAD = head(DALIAN)
ITEM = "1. 城市生活垃圾回收利用率：2023年38%以上\n   牵头单位：市城市管理局\n"
LANGUAGES = ("zh-CN", "en")
LONG = 300
"""Seconds after which a run is ended: far more than a slow machine needs, so that only an endless one fails."""

Captured = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("PLANCHECK_DEBUG", raising=False)
    return tmp_path


class Ran:
    """One run: exit code, what the screen shows in one language, and what the same run writes for machines."""

    def __init__(self, code: int, shown: str, complained: str) -> None:
        self.code, self.shown = code, shown
        assert complained == ""
        assert "Traceback" not in shown
        assert not any(ord(sign) < 32 and sign != "\n" for sign in shown)
        assert not any(sign in shown for sign in "\u202a\u202b\u202d\u202e\u2066\u2067\u2068\ufeff\x7f\x9b")
        self.written: Any = json.loads(Path("report.json").read_text(encoding="utf-8"))

    def names(self) -> list[str]:
        """Of all errors of reading: those of the document, and those for which a commitment cannot be judged."""
        judged = [one["finding"] for one in self.written["judgements"] if one["finding"]]
        unread = {one["place"]["line"]: one for one in judged if one["code"] < "PC200"}
        errors = [*self.written["findings"], *unread.values()]
        return [
            one["name"] for one in errors if one["severity"] == "error" and (one["code"] < "PC200" or not one["rule"])
        ]

    def outcome(self) -> str:
        """Of the one commitment that `ITEM` keeps."""
        [waste] = [one for one in self.written["judgements"] if one["rule"] == "municipal-waste-recycling-rate"]
        assert isinstance(waste["outcome"], str)
        return waste["outcome"]


def words(path: tuple[str, ...], language: str) -> list[str]:
    return [*path, "--lang", language, "--output", "text", "--output", "json=report.json"]


def inside(capsys: Captured, language: str, *path: str) -> Ran:
    code = main(words(path, language))
    return Ran(code, *capsys.readouterr())


def outside(language: str, *path: str) -> Ran:
    """In a process of its own, which is ended if it does not end by itself."""
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "SYSTEMROOT", "HOME")}
    root = str(Path(plancheck.__file__).parents[1])
    done = subprocess.run(
        [sys.executable, "-m", "plancheck", *words(path, language)],
        capture_output=True,
        env={**kept, "PYTHONPATH": root, "PYTHONUTF8": "1"},
        timeout=LONG,
        check=False,
    )
    return Ran(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))


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


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_plan_is_refused_with_one_message(name: str, language: str, here: Path, capsys: Captured) -> None:
    data, code = REFUSED[name]
    (here / "a.plan").write_bytes(data)
    ran = inside(capsys, language, "a.plan")
    assert (ran.code, ran.names()) == (2, [code])
    assert ran.shown.count(code) == 1
    assert ran.written["judgements"] == []


def missing(_: Path) -> str:
    return "没有.plan"


def empty_folder(folder: Path) -> str:
    (folder / "空").mkdir()
    (folder / "空" / "readme.md").write_text("无", encoding="utf-8")
    return "空"


def dangling(folder: Path) -> str:
    (folder / "b.plan").symlink_to("nowhere")
    return "b.plan"


def unreadable(folder: Path) -> str:
    """Of Linux: a file that opens and cannot be read, whoever asks."""
    if not Path("/proc/self/mem").exists():
        pytest.skip("no file of this system is unreadable to everyone")
    (folder / "c.plan").symlink_to("/proc/self/mem")
    return "c.plan"


PATHS = (
    (missing, "no-such-path"),
    (empty_folder, "no-plans-in-folder"),
    (dangling, "no-such-path"),
    (unreadable, "file-unreadable"),
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("make", "code"), PATHS)
def test_a_path_that_leads_to_no_plan_does_not_hide_the_others(
    make: Callable[[Path], str], code: str, language: str, here: Path, capsys: Captured
) -> None:
    path = make(here)
    alone = inside(capsys, language, path)
    assert (alone.code, alone.names()) == (2, [code])
    assert path in alone.shown
    (here / "good.plan").write_text(compliant(), encoding="utf-8")
    beside = inside(capsys, language, path, "good.plan")
    assert (beside.code, beside.names(), beside.outcome()) == (2, [code], "met")


# Text that can be read: what is strange costs its own line and nothing else.

STRANGE: dict[str, tuple[str, list[str]]] = {
    "brackets": ("2. 城镇新增就业：" + "（" * 4_000 + "1万人" + "）" * 4_000 + "\n", ["value-too-long"]),
    "brackets in a name": ("2. " + "〔" * 4_000 + "甲" + "〕" * 4_000 + "：2023年1个\n", []),
    "sections in sections": ("".join(f"（{'一二三四五六七八九'[at % 9]}）任务\n" for at in range(500)), []),
    "a list of names": ("2. " + "、".join(f"甲{at}" for at in range(1_000)) + "：2023年1个\n", []),
    "a thousand milestones": ("2. 城镇新增就业：" + "；".join(["2023年1万人"] * 900) + "\n", ["value-too-long"]),
    "a bell": ("2. 措施：发展\x07产业\n", ["invisible-character"]),
    "an escape": ("2. 措施：\x1b[31m发展产业\x1b[0m\n", ["invisible-character"]),
    "a mark of direction": ("2. 措施：发展\u202e业产\u202c\n", ["invisible-character"]),
    "a hidden blank": ("2. 城镇新增\u200b就业：2023年1万人\n", ["invisible-character"]),
    "no character": ("2. 措施：发展\uffff产业\n", ["invisible-character"]),
    "joined emoji": ("2. 措施：发展👨\u200d👩\u200d👧产业\n", ["invisible-character"]),
    "rare characters": ("2. 措施：发展𠮷𩸽产业，建设㐂园\U0002a6d6\n   备注：👍\n", []),
    "a line of 60,000": ("2. 城镇新增就业：" + "9" * 60_000 + "\n", ["line-too-long"]),
}


@pytest.mark.parametrize(
    ("name", "language"), [(name, LANGUAGES[at % 2]) for at, name in enumerate(STRANGE)], ids=[*STRANGE]
)
def test_a_strange_line_costs_itself_alone(name: str, language: str, here: Path, capsys: Captured) -> None:
    line, expected = STRANGE[name]
    (here / "a.plan").write_text(HEAD + "\n一、任务\n\n" + ITEM + line, encoding="utf-8")
    ran = inside(capsys, language, "a.plan")
    assert (ran.code, ran.names(), ran.outcome()) == (1, expected, "met")
    assert len(ran.shown) < 200_000


MEGABYTES = 10 * 1024 * 1024


def ten_megabytes(words: str) -> str:
    return words * (MEGABYTES // len(words.encode()))


NAME = "居民小区垃圾分类覆盖率"
"""An indicator's name, whose commitment a lost line leaves undeterminable and never missing."""

LARGE: dict[str, tuple[str, list[str]]] = {
    "a line of 10 MB": ("2. 别的事：" + ten_megabytes("三") + "\n", ["line-too-long"]),
    "10 MB of digits": ("2. 别的事：" + ten_megabytes("9") + "\n", ["line-too-long"]),
    "10 MB of brackets": ("2. 城镇新增就业：" + ten_megabytes("（") + "\n", ["line-too-long"]),
    "10 MB of milestones": ("2. 城镇新增就业：" + ten_megabytes("2023年1万人；") + "\n", ["line-too-long"]),
    "10 MB of names": ("2. " + ten_megabytes("甲乙、") + "：2023年1个\n", ["line-too-long"]),
    "a hundred thousand comments": ("# 注\n" * 100_000, []),
    "thousands of lines of several sorts": (
        "".join(f"一、任务{at}\n乱写一行\n{at}. 别的事{at}：2023年1个\n" for at in range(700)),
        ["unreadable-line"] * 700,
    ),
    "one target hundreds of times": (ITEM * 500, []),
}
"""Each would take hours if its time grew with the square of its length."""


@pytest.mark.parametrize("name", LARGE)
def test_a_large_file_is_read_to_its_end(name: str, here: Path) -> None:
    rows, expected = LARGE[name]
    (here / "a.plan").write_text(HEAD + "\n一、任务\n\n" + rows + "二、末尾\n" + ITEM, encoding="utf-8")
    ran = outside(LANGUAGES[len(name) % 2], "a.plan")
    assert (ran.code, ran.names(), ran.outcome()) == (1, expected, "met")


@pytest.mark.parametrize("filler", ["天", "2. 别的事：公共图书馆、", NAME[:-1]])
def test_a_name_at_the_end_of_a_line_of_ten_megabytes_is_heard(filler: str, here: Path) -> None:
    text = HEAD + "\n一、任务\n\n" + ITEM + ten_megabytes(filler) + NAME + "\n"
    (here / "a.plan").write_text(text, encoding="utf-8")
    ran = outside("zh-CN", "a.plan")
    [covered] = [one for one in ran.written["judgements"] if one["rule"] == "estate-waste-sorting-coverage"]
    assert (covered["outcome"], covered["finding"]["name"]) == ("undeterminable", "line-too-long")
    assert len(ran.shown) < 200_000


KINDS: dict[str, Callable[[int], str]] = {
    "items": lambda at: f"{at}. 别的事{at}：2023年1个\n",
    "one indicator": lambda at: f"{at}. 城镇新增就业：2023年{at}人\n",
    "figures that cannot be read": lambda at: f"{at}. 城镇新增就业：大约很多{at}\n",
    "measures": lambda at: f"{at}. 措施：办事{at}\n",
    "fields": lambda at: "   牵头单位：甲局\n",
    "misspelt fields": lambda at: "   牵头単位：甲局\n",
    "rows": lambda at: f"| 事{at} | 个 | 1 |\n" if at else "| 指标 | 单位 | 2023年 |\n",
    "prose": lambda at: f"指导思想是以人民为中心{at}\n",
    "headings": lambda at: f"一、任务{at}\n",
}


@pytest.mark.parametrize("kind", KINDS)
def test_a_hundred_thousand_lines_are_one_finding(kind: str, here: Path, capsys: Captured) -> None:
    lines = "".join(map(KINDS[kind], range(100_000)))
    (here / "a.plan").write_text(HEAD + ITEM + lines, encoding="utf-8")
    ran = inside(capsys, LANGUAGES[len(kind) % 2], "a.plan")
    assert (ran.code, ran.names(), ran.shown.count("PC008")) == (2, ["too-many-lines"], 1)
    assert ran.written["judgements"] == []
    assert len(ran.shown) < 5_000


@pytest.mark.parametrize("kind", KINDS)
def test_thousands_of_lines_of_one_sort_fill_no_screen(kind: str, here: Path) -> None:
    """As many lines as are read at all, if one figure were compared with each other one, would take hours."""
    lines = "".join(map(KINDS[kind], range(MOST_LINES - 20)))
    (here / "a.plan").write_text(HEAD + ITEM + lines, encoding="utf-8")
    ran = outside(LANGUAGES[len(kind) % 2], "a.plan")
    assert ran.code == 1
    assert len(ran.shown) < 500_000
    assert ran.shown.count("\n") < 2_000


def test_a_name_of_one_word_over_and_over_is_looked_up(here: Path, capsys: Captured) -> None:
    """Each word that falls away leaves the rest to be looked up: a bound keeps that from growing with its square."""
    words = "2. 措施：" + "建设" * 4_900 + "\n3. " + "建设" * 4_900 + "：2023年1个\n"
    (here / "a.plan").write_text(HEAD + ITEM + words * 5, encoding="utf-8")
    ran = inside(capsys, "zh-CN", "a.plan")
    assert (ran.code, ran.outcome()) == (1, "met")
