"""plancheck.toml: found upwards, what it sets, and every mistake in it with its place."""

import sys
from pathlib import Path

import plans
import pytest

from plancheck.cli import main

WRONG = [
    ("pack = liaoning-2023\n", 1, 8, "PC461", "config-syntax"),
    ('# 配置\n\nfail_on = "warning"\n', 3, 1, "PC462", "“fail_on”"),
    ('lang = "fr"\n', 1, 1, "PC463", '"zh-CN" or "en"'),
    ('complete = "yes"\n', 1, 1, "PC463", "true or false"),
    ('select = "PC201"\n', 1, 1, "PC463", "a list of texts"),
    ("pack = 5\n", 1, 1, "PC463", "a text in quotes"),
    ('[tool]\npack = "x"\n', 1, 2, "PC462", "“tool”"),
    ('pack = ""\n', 1, 1, "PC463", "a text in quotes"),
]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    plans.write(tmp_path / "各市", "大连.plan")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def configure(folder: Path, text: str) -> None:
    (folder / "plancheck.toml").write_text(text, encoding="utf-8")


def test_it_is_found_upwards_and_sets_what_the_command_line_does_not_say(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    configure(project, 'lang = "en"\nfail-on = "never"\n')
    monkeypatch.chdir(project / "各市")
    assert main(["大连.plan"]) == 0
    assert "Problems found; with --fail-on never they do not count" in capsys.readouterr().out
    assert main(["大连.plan", "--fail-on", "error", "--lang", "zh-CN"]) == 1
    assert "有需要处理的问题" in capsys.readouterr().out


def test_ignored_findings_are_counted(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    configure(project, 'ignore = ["gap-value"]\nlang = "en"\n')
    main(["各市/大连.plan", "--output", "concise"])
    said = capsys.readouterr().out
    assert "PC201" not in said
    assert "left out as asked" in said


def test_excluded_folders_are_not_searched_but_a_named_file_is(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    configure(project, 'exclude = ["各市/草稿"]\nlang = "en"\n')
    plans.write(project / "各市" / "草稿", "鞍山.plan", plans.plan("鞍山市"))
    main(["各市"])
    assert "Checked 1 plan of 1 city" in capsys.readouterr().out.replace("\n", " ")
    main(["各市", "各市/草稿/鞍山.plan"])
    assert "Checked 2 plans of 2 cities" in capsys.readouterr().out.replace("\n", " ")


def test_a_pack_folder_is_meant_from_the_file_s_own_folder(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    configure(project, 'pack = "no-such-pack"\nlang = "en"\n')
    assert main(["各市/大连.plan"]) == 2
    assert "no-such-pack" in capsys.readouterr().err


@pytest.mark.parametrize(("text", "line", "column", "code", "words"), WRONG)
def test_every_mistake_has_its_place_and_reason(
    project: Path, capsys: pytest.CaptureFixture[str], text: str, line: int, column: int, code: str, words: str
) -> None:
    configure(project, text)
    assert main(["各市/大连.plan", "--lang", "en"]) == 2
    said = capsys.readouterr().err
    assert said.startswith(f"plancheck.toml:{line}:{column}: error {code}")
    assert words in said
    assert "The configuration cannot be used; nothing was checked." in said


def test_all_mistakes_are_told_at_once(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    configure(project, 'packs = "x"\ncomplete = 1\n')
    main(["各市/大连.plan", "--lang", "zh-CN"])
    said = capsys.readouterr().err
    assert "plancheck.toml:1:1: 错误 PC462" in said
    assert "plancheck.toml:2:1: 错误 PC463" in said


def test_a_file_that_is_named_and_not_there(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["各市/大连.plan", "--config", "no.toml", "--lang", "en"]) == 2
    assert "no.toml:1:1: error PC460 config-unreadable: The configuration cannot be read: there is no such file." in (
        capsys.readouterr().err
    )


def test_a_file_in_another_encoding(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "plancheck.toml").write_bytes('pack = "规则"\n'.encode("gb18030"))
    assert main(["各市/大连.plan", "--lang", "en"]) == 2
    assert "it is not UTF-8" in capsys.readouterr().err


def test_a_byte_order_mark_is_no_mistake(project: Path) -> None:
    (project / "plancheck.toml").write_bytes(b'\xef\xbb\xbffail-on = "never"\r\n')
    assert main(["各市/大连.plan"]) == 0


def test_what_was_read_once_is_kept_and_an_edit_is_seen(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PLANCHECK_CACHE", str(project / "cache"))
    configure(project, 'fail-on = "never"\n')
    assert main(["各市/大连.plan"]) == 0
    monkeypatch.setitem(sys.modules, "tomllib", None)  # a second run must not need it
    assert main(["各市/大连.plan"]) == 0
    monkeypatch.undo()
    monkeypatch.chdir(project)
    configure(project, 'fail-on = "error"\n')
    assert main(["各市/大连.plan"]) == 1
    configure(project, 'fail-on = "sometimes"\n')
    assert main(["各市/大连.plan", "--lang", "en"]) == 2
    assert "plancheck.toml:1:1: error PC463" in capsys.readouterr().err
