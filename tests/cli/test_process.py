"""The program as a shell runs it: encodings, pipes, exit codes."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import plancheck
from cli import plans
from outside import absent, needs

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


@pytest.fixture(scope="module")
def chinese_locale(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """A locale of code page 936, made where the machine has the sources for it."""
    folder = tmp_path_factory.mktemp("locales")
    made = subprocess.run(
        [needs("localedef"), "-i", "zh_CN", "-f", "GBK", str(folder / "zh_CN.GBK")], capture_output=True, check=False
    )
    if not (folder / "zh_CN.GBK").is_dir():
        absent(f"no Chinese locale could be made: {made.stderr.decode(errors='replace')}")
    return {"LOCPATH": str(folder), "LC_ALL": "zh_CN.GBK"}


CALLS = [
    ["大连.plan"],
    ["大连.plan", "--output", "concise"],
    ["大连.plan", "--output", "markdown"],
    ["没有.plan"],
    ["--nonsense"],
    ["explain", "PC201"],
    ["explain", "LN-H-13"],
    ["rules", "list"],
    ["rules", "show"],
    ["diff", "大连.plan", "new.plan"],
    ["report", "大连.plan", "--output", "text=reports", "--output", "html=pages"],
    ["init", "大连"],
    ["fmt", "--diff", "ugly.plan"],
    ["fmt", "--check", "ugly.plan"],
    ["baseline", "大连.plan", "--output", "baseline.json"],
    ["--help"],
    ["init", "--help"],
    ["completion", "zsh"],
]


@pytest.mark.parametrize("language", ["zh-CN", "en"])
@pytest.mark.parametrize("words", CALLS, ids=" ".join)
def test_every_command_speaks_a_chinese_code_page(words: list[str], language: str, folder: Path) -> None:
    plans.write(folder, "new.plan", RARE.replace("30%", "31%"))
    plans.write(folder, "ugly.plan", RARE.replace("：2023", ":2023"))
    ran = run(*words, "--lang", language, folder=folder, PYTHONIOENCODING="gbk:strict")
    if language == "en" and words == ["init", "大连"]:
        assert "m²" in ran.stdout.decode("utf-8")  # a plan that GBK cannot hold is no plan with escapes in it
        return
    said = ran.stdout.decode("gbk") + ran.stderr.decode("gbk")
    assert ran.returncode in (0, 1, 2)
    assert "Traceback" not in said
    assert "UnicodeEncodeError" not in said
    assert set(re.findall(r"\\[uUx][0-9a-f]+", said)) <= {"\\U00020bb7"}
    for made in [*folder.glob("reports/*"), *folder.glob("pages/*"), *folder.glob("*.json")]:
        assert re.search("大连|210200", made.read_bytes().decode("utf-8")), made


def test_a_terminal_with_a_chinese_code_page_loses_nothing(folder: Path, chinese_locale: dict[str, str]) -> None:
    pty = pytest.importorskip("pty", reason="terminals of Unix")
    kept = {name: os.environ[name] for name in ("PATH", "PLANCHECK_CACHE") if name in os.environ}
    root = str(Path(plancheck.__file__).parents[1])
    process, terminal = pty.fork()
    if process == 0:
        os.chdir(folder)
        words = [sys.executable, "-m", "plancheck", ".", "--output", "text", "--output", "html=页.html"]
        environment = {**kept, **chinese_locale, "PYTHONPATH": root, "TERM": "dumb"}
        os.execve(
            sys.executable, [os.fsencode(word) for word in words[:-1]] + ["html=页.html".encode("gbk")], environment
        )
    shown = b""
    try:
        while data := os.read(terminal, 65536):
            shown += data
    except OSError:  # how Linux says that the other end is gone
        pass
    os.close(terminal)
    assert os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) == 1
    text = shown.decode("gbk")
    assert "30%以上（\\U00020bb7）" in text
    assert "×" in text
    assert "（𠮷）" in (folder / os.fsdecode("页.html".encode("gbk"))).read_text(encoding="utf-8")


def test_a_name_in_a_chinese_code_page_is_not_taken_for_utf8(tmp_path: Path, chinese_locale: dict[str, str]) -> None:
    """The bytes of 联通 in GBK happen to be UTF-8."""
    name = "联通.plan".encode("gbk")
    with open(os.path.join(os.fsencode(tmp_path), name), "wb") as file:
        file.write(plans.plan().encode())
    ran = run(".", "--output", "concise", folder=tmp_path, **chinese_locale)
    assert "联通.plan:9:16: error PC201" in ran.stdout.decode("gbk")


def test_a_page_in_a_pipe_is_in_the_encoding_that_it_names(folder: Path) -> None:
    ran = run("大连.plan", "--output", "html", folder=folder, PYTHONIOENCODING="gbk")
    shown = ran.stdout.decode("utf-8")
    assert '<meta charset="utf-8">' in shown
    assert "（𠮷）" in shown


def test_completions_are_in_the_encoding_of_names_of_files(folder: Path, chinese_locale: dict[str, str]) -> None:
    asked = {"_PLANCHECK_COMPLETE": "fish_complete", "COMP_WORDS": "plancheck init Dal", "COMP_CWORD": "Dal"}
    ran = run(folder=folder, **asked, **chinese_locale)
    assert ran.stdout.decode("gbk") == "plain,Dalian\t大连市\n"
