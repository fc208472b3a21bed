"""`plancheck fmt`: what it writes and where, what it says, and when it leaves a file alone."""

import io
import os
import shutil
import stat
import sys
from collections import Counter
from pathlib import Path

import pytest

import plancheck.cli.fmt as fmt
import plancheck.cli.replacing as replacing
from outside import needs_module
from plancheck.cli import COMMANDS, main, screen
from plancheck.formatting.form import NotTheSameError
from plancheck.forms.reading import read_form
from plancheck.model.plan import Plan
from plancheck.reading.decoding import decode
from plancheck.reading.folding import folded
from plancheck.reading.plan import read_plan
from plancheck.source import Source

EXAMPLES = Path(__file__).parents[2] / "examples"
UGLY = "城市:大连\n期间：2023年—2025年\n依据：liaoning-2023\n\n1、新增城镇就业:2023年１０万人\n"
NEAT = "城市：大连市\n期间：2023年—2025年\n依据：liaoning-2023\n\n1. 城镇新增就业：2023年10万人\n"


@pytest.fixture
def ugly(tmp_path: Path) -> Path:
    path = tmp_path / "大连.plan"
    path.write_text(UGLY, encoding="utf-8")
    return path


def test_a_file_is_written_and_named(ugly: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fmt", str(ugly), "--lang", "zh-CN"]) == 0
    assert ugly.read_text(encoding="utf-8") == NEAT
    said = capsys.readouterr()
    assert said.out == f"已整理：{ugly}\n"
    assert said.err == "plancheck: 共 1 个文件，已整理 1 个。\n"
    assert os.listdir(ugly.parent) == [ugly.name]


def test_nothing_is_said_or_written_where_nothing_changes(ugly: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ugly.write_text(NEAT, encoding="utf-8")
    before = ugly.stat()
    assert main(["fmt", str(ugly)]) == 0
    assert capsys.readouterr() == ("", "")
    assert (ugly.stat().st_mtime_ns, ugly.stat().st_ino) == (before.st_mtime_ns, before.st_ino)


def test_check_only_names(ugly: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (ugly.parent / "整齐.plan").write_text(NEAT, encoding="utf-8")
    assert main(["fmt", str(ugly.parent), "--check", "--lang", "en"]) == 1
    said = capsys.readouterr()
    assert said.out == f"would be reformatted: {ugly}\n"
    assert said.err == "plancheck: 1 of 2 files would be reformatted.\n"
    assert ugly.read_text(encoding="utf-8") == UGLY


def test_check_of_what_is_canonical(ugly: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ugly.write_text(NEAT, encoding="utf-8")
    assert main(["fmt", str(ugly), "--check", "--lang", "en"]) == 0
    assert capsys.readouterr().out == ""


def test_diff_shows_the_lines(ugly: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fmt", str(ugly), "--diff"]) == 1
    shown = capsys.readouterr().out.splitlines()
    assert shown[:2] == [f"--- {ugly}", f"+++ {ugly}"]
    assert "-1、新增城镇就业:2023年１０万人" in shown
    assert "+1. 城镇新增就业：2023年10万人" in shown
    assert not any("\x1b" in line for line in shown)
    assert ugly.read_text(encoding="utf-8") == UGLY


def test_diff_has_colour_on_a_terminal_and_nothing_that_steers_it(
    ugly: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screen, "colour", lambda wish: True)
    ugly.write_text(UGLY + "   备注:\x1b[31m红\u202e\n", encoding="utf-8")
    assert main(["fmt", str(ugly), "--diff"]) == 1
    shown = capsys.readouterr().out
    assert "\x1b[31m-1、新增城镇就业:2023年１０万人\x1b[0m\n" in shown
    assert "\x1b[32m+1. 城镇新增就业：2023年10万人\x1b[0m\n" in shown
    assert "\\x1b[31m红\\u202e" in shown
    assert "\x1b[31m红" not in shown
    assert "\u202e" not in shown


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_standard_input_goes_to_standard_output(encoding: str, monkeypatch: pytest.MonkeyPatch) -> None:
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(UGLY.encode(encoding))))
    monkeypatch.setattr(sys, "stdout", out)
    assert main(["fmt", "-"]) == 0
    assert out.buffer.getvalue() == NEAT.encode(encoding)  # type: ignore[attr-defined]  # a BytesIO


def test_standard_input_with_check(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(UGLY.encode())))
    assert main(["fmt", "-", "--check", "--lang", "en"]) == 1
    assert capsys.readouterr().out == "would be reformatted: <stdin>\n"


@pytest.mark.skipif(sys.platform == "win32", reason="permission bits are of POSIX")
def test_permission_bits_are_kept(ugly: Path) -> None:
    ugly.chmod(0o640)
    assert main(["fmt", str(ugly)]) == 0
    assert stat.S_IMODE(ugly.stat().st_mode) == 0o640
    assert ugly.read_text(encoding="utf-8") == NEAT


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_link_goes_on_pointing_to_the_file(ugly: Path, tmp_path: Path) -> None:
    (tmp_path / "links").mkdir()
    link = tmp_path / "links" / "link.plan"
    link.symlink_to(ugly)
    assert main(["fmt", str(link)]) == 0
    assert link.is_symlink()
    assert ugly.read_text(encoding="utf-8") == NEAT
    assert os.listdir(link.parent) == ["link.plan"]


def test_another_name_of_the_file_keeps_its_text_and_is_told(ugly: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy = ugly.parent / "备份"
    os.link(ugly, copy)
    assert main(["fmt", str(ugly), "--lang", "en"]) == 0
    assert ugly.read_text(encoding="utf-8") == NEAT
    assert copy.read_text(encoding="utf-8") == UGLY
    assert f'plancheck: Other names of "{ugly}" (hard links: 1) keep the text as it was.\n' in capsys.readouterr().err


def test_a_read_only_file_is_left(ugly: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ugly.chmod(0o444)
    assert main(["fmt", str(ugly), "--lang", "en"]) == 2
    assert capsys.readouterr().err == f'plancheck: "{ugly}" is read-only and was left as it is.\n'
    ugly.chmod(0o644)
    assert ugly.read_text(encoding="utf-8") == UGLY


@pytest.mark.parametrize("gone", [False, True])
def test_a_file_changed_meanwhile_is_not_overwritten(
    gone: bool, ugly: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody else writes, or takes the file away, right before it would be replaced."""
    content = replacing._content

    def changed(path: str) -> bytes | None:
        if gone:
            os.unlink(path)
        else:
            Path(path).write_bytes(Path(path).read_bytes() + b"# \n")
        return content(path)

    monkeypatch.setattr(replacing, "_content", changed)
    assert main(["fmt", str(ugly), "--lang", "en"]) == 2
    assert "was changed by something else meanwhile and was not overwritten" in capsys.readouterr().err
    assert os.listdir(ugly.parent) == ([] if gone else [ugly.name])
    if not gone:
        assert ugly.read_text(encoding="utf-8") == UGLY + "# \n"


def test_a_write_that_fails_leaves_the_file_and_nothing_beside_it(
    ugly: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(replacing.os, "replace", full)
    assert main(["fmt", str(ugly), "--lang", "en"]) == 2
    assert capsys.readouterr().err == f'plancheck: Cannot write "{ugly}": no space is left.\n'
    assert ugly.read_text(encoding="utf-8") == UGLY
    assert os.listdir(ugly.parent) == [ugly.name]


def test_a_form_of_another_meaning_is_not_written(
    ugly: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> bytes:
        raise NotTheSameError

    monkeypatch.setattr(fmt, "formatted", refused)
    assert main(["fmt", str(ugly), "--lang", "zh-CN"]) == 2
    assert capsys.readouterr().err == f"plancheck: “{ugly}”整理后的意思会与原来不同，没有改动这个文件。\n"
    assert ugly.read_text(encoding="utf-8") == UGLY


@pytest.mark.parametrize("data", [b"\xff\xfe\x00\x01", b"", b"PK\x03\x04....", b"\x80\x81\n"])
def test_what_is_no_plan_text_is_said_and_left(data: bytes, ugly: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = ugly.parent / "a.plan"
    other.write_bytes(data)
    assert main(["fmt", str(ugly.parent), "--lang", "en"]) == 2
    assert "a.plan:1:1" in capsys.readouterr().err
    assert other.read_bytes() == data
    assert ugly.read_text(encoding="utf-8") == NEAT


def test_a_path_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fmt", str(tmp_path / "无.plan"), "--lang", "en"]) == 2
    assert "无.plan" in capsys.readouterr().err


def test_a_pack_that_is_not_there(ugly: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fmt", str(ugly), "--pack", "no-such-pack", "--lang", "en"]) == 2
    assert "nothing was formatted" in capsys.readouterr().err
    assert ugly.read_text(encoding="utf-8") == UGLY


def test_names_are_those_of_the_pack_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "a.plan"
    path.write_text("城市：云海\n\n1. 城镇新增就业人数：2023年1万人\n", encoding="utf-8")
    assert main(["fmt", str(path), "--pack", str(EXAMPLES / "faulty" / "pack")]) == 0
    assert "城市：云海市\n" in path.read_text(encoding="utf-8")


def test_a_plan_for_a_pack_that_is_not_here_keeps_its_names(ugly: Path) -> None:
    ugly.write_text(UGLY.replace("liaoning-2023", "jilin-2024"), encoding="utf-8")
    assert main(["fmt", str(ugly)]) == 0
    out = ugly.read_text(encoding="utf-8")
    assert "城市：大连\n" in out
    assert "1. 新增城镇就业：2023年10万人\n" in out


def test_a_hidden_mark_stays_where_it_is(ugly: Path) -> None:
    line = "2、养老\u202e床位:3000张"
    ugly.write_text(UGLY + line + "\n", encoding="utf-8")
    assert main(["fmt", str(ugly)]) == 0
    assert ugly.read_text(encoding="utf-8") == NEAT + line + "\n"


def _figures(data: bytes) -> list[tuple[str, str]]:
    """The figures and dates that every target states, as they are written, and when they are due."""
    source = decode("x", data)
    assert isinstance(source, Source)
    quantities = [one for item in read_plan(source).items for one in item.quantities]
    return [
        ("".join(folded(source.slice(one.figure)).split()), str(one.horizon and one.horizon.last)) for one in quantities
    ]


@pytest.mark.parametrize(
    "words",
    [
        ["check"],
        ["fmt"],
        ["fmt", "--check"],
        ["fmt", "--diff"],
        ["diff", "plans"],
        ["report", "--output", "markdown=out"],
    ],
    ids=" ".join,
)
def test_no_command_writes_a_figure_or_a_date_of_a_target(
    words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Findings propose, people promise."""
    assert words[0] in COMMANDS
    monkeypatch.chdir(tmp_path)
    os.mkdir("plans")
    for name in ("dalian", "fushun", "jinzhou"):
        shutil.copy(EXAMPLES / f"{name}.plan", "plans")
    before = {path: path.read_bytes() for path in Path("plans").glob("*.plan")}
    main([*words, "plans"])
    after = {path: path.read_bytes() for path in Path("plans").glob("*.plan")}
    if words != ["fmt"]:
        assert after == before
    assert {path: _figures(data) for path, data in after.items()} == {
        path: _figures(data) for path, data in before.items()
    }


def _made(path: Path) -> Plan:
    """What the program wrote, read again as the plan or the form that somebody may take it for."""
    if path.suffix == ".xlsx":
        read: Plan | object = read_form(path.name, path.read_bytes())
    else:
        source = decode(path.name, path.read_bytes())
        assert isinstance(source, Source), path
        read = read_plan(source)
    assert isinstance(read, Plan), path
    return read


def _stated(plan: Plan) -> Counter[str]:
    """Every figure and every date of a target in the plan, however often."""
    stated: Counter[str] = Counter()
    for item in plan.items:
        for quantity in (*item.quantities, *([item.baseline] if item.baseline else [])):
            stated[f"{quantity.low.normalize():f}–{quantity.high.normalize():f}"] += 1
            stated[str(quantity.horizon and quantity.horizon.last)] += 1
        if item.deadline is not None:
            stated[f"完成 {item.deadline.last}"] += 1
    return stated


@pytest.mark.parametrize(
    ("words", "written"),
    [
        (["init", "大连", "--output", "plan=new/大连.plan"], ["大连.plan"]),
        (["init", "Dalian", "--output", "plan=new/dalian.plan", "--lang", "en"], ["dalian.plan"]),
        (["init", "大连", "--output", "xlsx=new/大连.xlsx"], ["大连.xlsx"]),
        (["init", "--all", "new/所有", "--output", "plan"], 14),
        (
            ["init", "--project", "new"],
            [".github/workflows/plancheck.yml", ".pre-commit-config.yaml", "plancheck.toml"],
        ),
        (
            ["init", "--project", "new", "--ci", "gitlab"],
            [".gitlab-ci.yml", ".pre-commit-config.yaml", "plancheck.toml"],
        ),
        (["baseline", "plans", "--output", "new/baseline.json"], ["baseline.json"]),
    ],
    ids=str,
)
def test_nothing_that_a_command_makes_states_a_figure_or_a_date(
    words: list[str], written: list[str] | int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if any("xlsx" in word for word in words):
        needs_module("openpyxl")
    monkeypatch.chdir(tmp_path)
    for folder in ("plans", "new"):
        os.mkdir(folder)
    for name in ("dalian", "fushun"):
        shutil.copy(EXAMPLES / f"{name}.plan", "plans")
    before = {path: path.read_bytes() for path in Path("plans").iterdir()}
    assert main(words) in (0, 1)
    assert {path: path.read_bytes() for path in Path("plans").iterdir()} == before
    made = sorted(path for path in Path("new").rglob("*") if path.is_file())
    assert (
        len(made) == written if isinstance(written, int) else [str(one.relative_to("new")) for one in made] == written
    )
    assert {str(path): dict(_stated(_made(path))) for path in made} == {str(path): {} for path in made}


@pytest.mark.parametrize("form", ["plan", "xlsx"])
@pytest.mark.parametrize("name", ["dalian", "fushun", "jinzhou"])
def test_a_plan_in_another_form_states_the_same_figures_and_dates(
    form: str, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    needs_module("openpyxl")
    monkeypatch.chdir(tmp_path)
    shutil.copy(EXAMPLES / f"{name}.plan", "old.plan")
    code = main(["init", "--from", "old.plan", "--output", f"{form}=new.{form}"])
    if code == 2:  # it would not say the same, and nothing was written
        assert not Path(f"new.{form}").exists()
        return
    assert _stated(_made(Path("old.plan")))
    assert _stated(_made(Path(f"new.{form}"))) == _stated(_made(Path("old.plan")))
