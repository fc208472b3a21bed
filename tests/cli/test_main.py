"""The command line from its words to its exit code, in this process."""

import json
import os
from pathlib import Path

import pytest

from cli import plans
from plancheck.cli import COMMANDS, main

Captured = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "PLANCHECK_DEBUG"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    return tmp_path


def test_a_plan_with_a_gap_is_told_and_fails(here: Path, capsys: Captured) -> None:
    plans.write(here)
    assert main(["大连.plan"]) == 1
    shown = capsys.readouterr().out
    assert "大连.plan:9:16 错误 PC201 gap-value" in shown
    assert shown.endswith("有需要处理的问题（退出码 1）。\n")


def test_ways_to_name_a_path_come_to_the_same(here: Path, capsys: Captured) -> None:
    """Paths alone skip the option parser; the same with an option that changes nothing does not."""
    plans.write(here, "a/大连.plan")
    plans.write(here, "a/鞍山.plan", plans.plan("鞍山市", plans.MET))
    seen = []
    for words in (["a"], ["check", "a"], ["a", "--fail-on", "error"], ["check", "--output=text", "a"], ["--", "a"]):
        code = main(words)
        seen.append((code, *capsys.readouterr()))
    assert len(set(seen)) == 1
    assert seen[0][0] == 1


def test_the_first_word_that_names_a_command_is_the_command(here: Path, capsys: Captured) -> None:
    plans.write(here, "rules/大连.plan")
    assert main(["rules", "list"]) == 0
    assert "LN-H-07" in capsys.readouterr().out
    assert main(["./rules"]) == 1
    assert "rules/大连.plan:9:16" in capsys.readouterr().out
    assert main(["check", "rules"]) == 1


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["--fail-on", "never"], 0),
        (["--fail-on", "note"], 1),
        (["--select", "PC453"], 0),
        (["--select", "gap-value"], 1),
        (["--select", "LN-H-07", "--ignore", "PC201"], 0),
    ],
)
def test_what_fails_is_the_readers_choice(words: list[str], code: int, here: Path, capsys: Captured) -> None:
    plans.write(here)
    assert main([*words, "大连.plan"]) == code
    assert f"（退出码 {code}）" in capsys.readouterr().out


def test_what_is_ignored_is_counted(here: Path, capsys: Captured) -> None:
    plans.write(here)
    assert main(["--select", "LN-H-07", "--ignore", "PC201", "大连.plan"]) == 0
    last = "".join(capsys.readouterr().out.split("\n")[-4:])
    assert "个问题按要求未列出（其中未符合结论 " in last


def test_json_says_the_same_as_the_exit_code(here: Path, capsys: Captured) -> None:
    plans.write(here)
    code = main(["--output", "json", "大连.plan", "--as-of", "2024-03-31"])
    written = json.loads(capsys.readouterr().out)
    assert (code, written["exit_code"], written["as_of"]) == (1, 1, "2024-03-31")
    gaps = [one for one in written["judgements"] if one["outcome"] == "gap"]
    assert [(one["code"], one["gap"]) for one in gaps] == [("LN-H-07", {"number": "5", "unit": "个百分点"})]


def test_several_reports_come_from_one_run(here: Path, capsys: Captured) -> None:
    plans.write(here)
    assert main(["大连.plan", "--output", "text", "--output", "json=a.json", "--output=concise=b.txt"]) == 1
    assert "PC201" in capsys.readouterr().out
    assert json.loads((here / "a.json").read_text(encoding="utf-8"))["schema_version"] == 1
    assert "大连.plan:9:16: error PC201 gap-value: " in (here / "b.txt").read_text(encoding="utf-8")


def test_a_report_in_a_file_speaks_the_packs_language(
    here: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    plans.write(here)
    main(["大连.plan", "--output", "text", "--output", "text=report.txt"])
    assert "Problems found (exit code 1)." in capsys.readouterr().out
    assert "有需要处理的问题（退出码 1）。" in (here / "report.txt").read_text(encoding="utf-8")
    main(["大连.plan", "--output", "text=report.txt", "--lang", "en"])
    assert "(exit code 1)" in (here / "report.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(("locale", "word"), [("C", "错误"), ("POSIX", "错误"), ("en_US.UTF-8", "error")])
def test_the_screen_speaks_the_locales_language(
    locale: str, word: str, here: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", locale)
    plans.write(here)
    main(["大连.plan"])
    assert f" {word} PC201 gap-value" in capsys.readouterr().out


def test_totals_are_judged_for_a_folder_and_for_several_cities_only(here: Path, capsys: Captured) -> None:
    one = plans.write(here, "a/大连.plan")
    other = plans.write(here, "a/鞍山.plan", plans.plan("鞍山市"))
    judged = {}
    for name, words in {
        "one": [one],
        "folder": ["a"],
        "two": [one, other],
        "province": ["--province", one],
    }.items():
        main([*words, "--output", "json"])
        judged[name] = bool(json.loads(capsys.readouterr().out)["totals"])
    assert judged == {"one": False, "folder": True, "two": True, "province": True}


def test_everything_readable_is_judged_beside_what_is_not(here: Path, capsys: Captured) -> None:
    plans.write(here)
    (here / "图.plan").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00")
    assert main(["大连.plan", "图.plan", "没有.plan"]) == 2
    shown = capsys.readouterr().out
    assert "PC201" in shown
    assert "图.plan:3:1 错误 PC002 not-text" in shown
    assert "没有.plan:1:1 错误 PC450 no-such-path" in shown
    assert shown.endswith("有内容未能核对，不能视为通过（退出码 2）。\n")


@pytest.mark.parametrize("text", ["", "\ufeff", "   \n", "城市：大连市\n", "数据：示例\n"])
def test_nothing_unread_looks_like_a_pass(text: str, here: Path, capsys: Captured) -> None:
    plans.write(here, "x.plan", text)
    assert main(["x.plan", "--fail-on", "never"]) in (0, 2)
    assert main(["x.plan"]) != 0


def test_a_plan_without_a_pack_is_checked_against_the_shipped_one(here: Path, capsys: Captured) -> None:
    plans.write(here, text=plans.plan().replace("依据：liaoning-2023\n", ""))
    assert main(["大连.plan", "--output", "concise"]) == 1
    assert "大连.plan:1:4: note PC453 pack-not-named: 方案没有写“依据”，按规则包 liaoning-2023 核对。" in (
        capsys.readouterr().out
    )


def test_a_pack_that_there_is_not_is_refused_and_never_opened_as_a_folder(here: Path, capsys: Captured) -> None:
    plans.write(here, text=plans.plan().replace("liaoning-2023", str(here)))
    assert main(["大连.plan", "--output", "concise"]) == 2
    assert "大连.plan:4:4: error PC454 pack-not-available" in capsys.readouterr().out


def test_a_broken_pack_ends_the_run(here: Path, capsys: Captured) -> None:
    plans.write(here)
    (here / "pack").mkdir()
    assert main(["大连.plan", "--pack", "pack"]) == 2
    told = capsys.readouterr().err
    assert ": 错误 PC3" in told
    assert told.endswith("plancheck: 规则包不能用，什么也没有核对。\n")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ([], "没有写要核对的文件或文件夹；用法见 plancheck --help。"),
        (["check"], "没有写要核对的文件或文件夹；用法见 plancheck --help。"),
        (["a", "--outptu=text"], "没有选项 --outptu（是否指 --output？）；全部选项见 --help。"),
        (["a", "--output"], "选项 --output 后面要写一个值。"),
        (["a", "--output", "pdf=x"], "--output 不能是“pdf”，可以是：text、concise、json、"),
        (["a", "--fail-on", "all"], "--fail-on 不能是“all”，可以是：error、warning、note、never。"),
        (["a", "--as-of", "昨天"], "--as-of 要写成 2024-03-31 这样的日期，不能是“昨天”。"),
        (["a", "--lang", "fr"], "--lang 不能是“fr”，可以是：zh-CN, en。"),
        (["--lang"], "选项 --lang 后面要写一个值。"),
        (["rules", "lst"], "没有命令 lst（是否指 list？）。"),
        (["explain"], "还要写出代码|名称|规则；用法见 --help。"),
        (["explain", "gap-valu"], "没有“gap-valu”这个问题代码、名称或规则（是否指 gap-value"),
        (["rules", "show", "LN-H-77"], "没有“LN-H-77”这个问题代码、名称或规则（是否指 LN-H-"),
        (["completion", "tcsh"], "shell 不能是“tcsh”，可以是：bash、zsh、fish。"),
    ],
)
def test_a_wrong_call_is_one_sentence(words: list[str], told: str, capsys: Captured) -> None:
    assert main(words) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.startswith(f"plancheck: {told}")
    assert shown.err.count("\n") == 1


def test_an_unknown_code_to_ignore_is_refused(here: Path, capsys: Captured) -> None:
    plans.write(here)
    assert main(["大连.plan", "--ignore", "PC999"]) == 2
    assert capsys.readouterr().err.startswith("plancheck: --ignore 里的“PC999”不是问题的代码或名称，也不是规则")


def test_a_plan_is_never_overwritten(here: Path, capsys: Captured) -> None:
    path = plans.write(here, "a/大连.plan")
    assert main(["a", "--output", "text=a/大连.plan"]) == 2
    assert capsys.readouterr().err == "plancheck: 输出文件“a/大连.plan”就是要核对的文件，没有写入。\n"
    assert Path(path).read_text(encoding="utf-8") == plans.plan()


def test_an_unexpected_error_is_one_sentence(capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("bad\x1bthing")

    monkeypatch.setattr("plancheck.cli.check.read", fail)
    assert main(["a"]) == 2
    told = capsys.readouterr().err
    assert told.startswith("plancheck: 程序内部出错，没有核对完（RuntimeError: bad\\x1bthing）")
    monkeypatch.setenv("PLANCHECK_DEBUG", "1")
    with pytest.raises(RuntimeError):
        main(["a"])
    assert main(["--lang"]) == 2
    assert capsys.readouterr().err == "plancheck: 选项 --lang 后面要写一个值。\n"


def test_ctrl_c_ends_quietly(capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("plancheck.cli.check.read", interrupt)
    assert main(["a"]) == 130
    assert main(["a", "--quiet"]) == 130
    assert capsys.readouterr().err.strip() == ""


@pytest.mark.parametrize(("language", "word"), [("zh-CN", "选项："), ("en", "Options:")])
@pytest.mark.parametrize("words", [[], ["check"], ["explain"], ["rules"], ["rules", "list"], ["completion"]])
def test_help_speaks_both_languages(words: list[str], language: str, word: str, capsys: Captured) -> None:
    assert main([*words, "--help", "--lang", language]) == 0
    shown = capsys.readouterr().out
    assert word in shown
    assert (" ".join(["plancheck", *words])) in shown.split("\n")[0]
    assert max(map(len, shown.split("\n"))) <= 80


def test_help_names_every_command(capsys: Captured) -> None:
    main(["--help"])
    shown = capsys.readouterr().out
    assert all(f"\n  {name} " in shown for name in COMMANDS)


def test_version(capsys: Captured) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == "plancheck 0.1.0\n"


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_scripts(shell: str, capsys: Captured) -> None:
    assert main(["completion", shell]) == 0
    assert f"_PLANCHECK_COMPLETE={shell}_complete" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("plancheck ex", "plain,explain"),
        ("plancheck ex", "file,ex"),
        ("plancheck --fail", "plain,--fail-on"),
        ("plancheck a.plan --fail", "plain,--fail-on"),
        ("plancheck rules s", "plain,show"),
        ("plancheck check --fail-on n", "plain,never"),
    ],
)
def test_completions(words: str, offered: str, capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("_PLANCHECK_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_WORDS", words)
    monkeypatch.setenv("COMP_CWORD", str(words.count(" ")))
    main([])
    assert offered in capsys.readouterr().out.split("\n")


def test_colour_is_the_readers_choice(here: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    plans.write(here)
    main(["大连.plan", "--color", "always"])
    assert "\x1b[31m×\x1b[0m" in capsys.readouterr().out
    monkeypatch.setattr("plancheck.cli.screen.is_terminal", lambda: True)
    monkeypatch.setattr(os, "get_terminal_size", lambda _: os.terminal_size((80, 24)))
    monkeypatch.setenv("TERM", "xterm")
    main(["大连.plan"])
    assert "\x1b[31m×\x1b[0m" in capsys.readouterr().out
    monkeypatch.setenv("NO_COLOR", "1")
    main(["大连.plan"])
    assert "\x1b" not in capsys.readouterr().out


def test_quiet_tells_what_must_be_acted_upon(here: Path, capsys: Captured) -> None:
    plans.write(here)
    assert main(["--quiet", "大连.plan"]) == 1
    shown = capsys.readouterr().out
    assert "PC201" in shown
    assert "核对 1 份方案" not in shown


@pytest.mark.parametrize(
    ("options", "last"),
    [
        (["--select", "PC250"], "所选的问题中没有需要处理的；未列出的不能视为通过（退出码 0）。"),
        (["--fail-on", "never"], "有需要处理的问题，按 --fail-on never 不计（退出码 0）。"),
    ],
)
def test_what_was_left_out_or_does_not_count_is_no_pass(
    options: list[str], last: str, here: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    plans.write(here)
    assert main(["大连.plan", "--quiet", *options]) == 0
    shown = capsys.readouterr().out
    assert last in shown.replace("\n", "")
    assert "没有需要处理的问题" not in shown


def test_a_misspelt_command_is_named_with_the_one_meant(here: Path, capsys: Captured) -> None:
    assert main(["--lang", "zh-CN", "chekc", "大连.plan"]) == 2
    assert capsys.readouterr().err == "plancheck: 没有叫“chekc”的命令，也没有这个文件（是否指 check？）。\n"


def test_quiet_begins_with_words_and_keeps_the_day(here: Path, capsys: Captured) -> None:
    plans.write(here)
    main(["--quiet", "--lang", "zh-CN", "--as-of", "2023-05-01", "大连.plan"])
    told = capsys.readouterr().out
    assert not told.startswith("\n")
    assert "以 2023年5月1日 为准核对。" in told
