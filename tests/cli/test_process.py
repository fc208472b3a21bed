"""The program as a shell runs it: encodings, pipes, exit codes."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import plancheck
from cli import plans

RARE = plans.plan(items=plans.GAP.replace("30%以上", "30%以上（𠮷）"))


def run(*words: str, folder: Path, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    kept = {
        name: value for name, value in os.environ.items() if name in ("PATH", "SYSTEMROOT", "HOME", "PLANCHECK_CACHE")
    }
    root = str(Path(plancheck.__file__).parents[1])
    return subprocess.run(
        [sys.executable, "-m", "plancheck", *words],
        cwd=folder,
        input=stdin,
        capture_output=True,
        env={**kept, "PYTHONPATH": root, "PYTHONDONTWRITEBYTECODE": "1", **environment},
        check=False,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    plans.write(tmp_path, "大连.plan", RARE)
    return tmp_path


@pytest.mark.parametrize(
    "environment",
    [
        {"LC_ALL": "C"},
        {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
        {"LC_ALL": "C.UTF-8"},
        {},
    ],
)
def test_a_pipe_without_a_locale_gets_utf8(environment: dict[str, str], folder: Path) -> None:
    ran = run("大连.plan", folder=folder, **environment)
    shown = ran.stdout.decode("utf-8")
    assert ran.returncode == 1
    assert "大连.plan:9:30 错误 PC" in shown
    assert "    9 │ 1. 城市生活垃圾回收利用率：2023年底前达到30%以上（𠮷）\n" in shown
    assert ran.stderr == b""


def test_a_chinese_code_page_loses_nothing(folder: Path) -> None:
    ran = run("大连.plan", folder=folder, PYTHONIOENCODING="gbk")
    shown = ran.stdout.decode("gbk")
    assert ran.returncode == 1
    assert "30%以上（\\U00020bb7）" in shown
    assert "× 大连.plan:9:30" in shown


def test_ascii_asked_for_gets_escapes_and_plain_marks(folder: Path) -> None:
    ran = run("大连.plan", "--lang", "en", folder=folder, PYTHONIOENCODING="ascii")
    shown = ran.stdout.decode("ascii")
    assert "x \\u5927\\u8fde.plan:9:30 error PC" in shown
    assert "    9 | 1. " in shown


def test_json_is_utf8_in_every_locale(folder: Path) -> None:
    ran = run("大连.plan", "--output", "json", folder=folder, PYTHONIOENCODING="gbk")
    shown = ran.stdout.decode("utf-8")
    assert json.loads(shown)["files"][0]["path"] == "大连.plan"
    assert "𠮷" in shown


def test_standard_input_is_a_plan(folder: Path) -> None:
    ran = run("-", "--output", "concise", folder=folder, stdin=plans.plan().encode("gb18030"))
    assert "<stdin>:9:16: error PC201 gap-value" in ran.stdout.decode("utf-8")
    assert ran.returncode == 1


def test_a_reader_that_stops_is_no_error(folder: Path) -> None:
    words = f'"{sys.executable}" -m plancheck 大连.plan | head -c 1; echo " ${{PIPESTATUS[0]}}"'
    root = str(Path(plancheck.__file__).parents[1])
    ran = subprocess.run(
        ["bash", "-c", words], cwd=folder, capture_output=True, env={**os.environ, "PYTHONPATH": root}, check=False
    )
    assert ran.stderr == b""
    assert ran.stdout.endswith(b" 1\n")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
@pytest.mark.parametrize("where", [">/dev/full", ">&-"])
def test_a_report_that_cannot_be_written_is_no_pass(where: str, folder: Path) -> None:
    root = str(Path(plancheck.__file__).parents[1])
    ran = subprocess.run(
        ["bash", "-c", f'"{sys.executable}" -m plancheck 大连.plan --fail-on never {where}'],
        cwd=folder,
        capture_output=True,
        env={**os.environ, "PYTHONPATH": root, "LC_ALL": "C"},
        check=False,
    )
    assert ran.returncode == 2
    assert ran.stderr.decode("utf-8").startswith("plancheck: 写不了“屏幕”：")
    assert b"Traceback" not in ran.stderr


def test_a_wrong_call_speaks_chinese_in_a_bare_locale(folder: Path) -> None:
    ran = run("没有.plan", "--outpt", folder=folder, LC_ALL="C", PYTHONCOERCECLOCALE="0", PYTHONUTF8="0")
    assert ran.returncode == 2
    assert ran.stderr.decode("utf-8").startswith("plancheck: 没有选项 --outpt")


def test_a_name_that_is_no_text_is_shown_and_harmless(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"\xff\x1b.plan")).write_text(plans.plan(), encoding="utf-8")
    text, concise = (run(".", "--output", name, folder=tmp_path).stdout for name in ("text", "concise"))
    assert b"\\udcff\\x1b.plan:9:16" in text
    assert b"\\udcff\\x1b.plan:9:16" in concise
    written = json.loads(run(".", "--output", "json", folder=tmp_path).stdout)
    assert written["files"][0]["path"] == "./\udcff\x1b.plan"


def test_checking_paths_alone_does_not_load_the_option_parser(folder: Path) -> None:
    code = (
        "import sys; from plancheck.cli import main; main(['大连.plan']);"
        "spared = {'click', 'json', 'yaml', 'lark', 'plancheck.judging.totals', 'plancheck.reading.table',"
        "'plancheck.messages.packs', 'plancheck.cli.complaint'};"
        "sys.stderr.write(','.join(sorted(spared & set(sys.modules))))"
    )
    root = str(Path(plancheck.__file__).parents[1])
    env = {**os.environ, "PYTHONPATH": root, "PYTHONUTF8": "1"}
    run("大连.plan", folder=folder)
    ran = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, env=env, check=False)
    assert ran.stderr == b""
