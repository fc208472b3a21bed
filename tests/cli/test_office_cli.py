"""What the office keeps beside the plans, on the command line: exit codes, the last line, every form of the report."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import plans
import pytest

import plancheck
from plancheck.cli import main

GAP = "1. 城市生活垃圾回收利用率：2023年底前达到30%以上\n"
WAIVERS = """waivers:
  - rule: LN-H-07
    city: 大连
    reason: 扩建期间
    approver: 省厅
    until: "2024-06-30"
"""
QUOTA = "城市,LN-E-01（万人）\n大连市,10\n沈阳市,36\n"
FORMATS = ("text", "concise", "json", "markdown", "csv", "sarif", "junit", "github", "gitlab")
Captured = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A plan of one field, of which a single commitment is open once the others are left out."""
    monkeypatch.chdir(tmp_path)
    plans.write(tmp_path, "大连.plan", plans.plan("大连市", GAP))
    (tmp_path / "waivers.yaml").write_text(WAIVERS, encoding="utf-8")
    main(["baseline", "大连.plan", "--output", "known.json"])
    document = json.loads((tmp_path / "known.json").read_text(encoding="utf-8"))
    rest = [entry for entry in document["entries"] if entry["rule"] != "municipal-waste-recycling-rate"]
    (tmp_path / "rest.json").write_text(json.dumps(document | {"entries": rest}), encoding="utf-8")
    return tmp_path


def run(captured: Captured, *more: str) -> tuple[int, str]:
    captured.readouterr()
    code = main(["大连.plan", "--lang", "zh-CN", *more])
    return code, captured.readouterr().out


def last(text: str) -> str:
    """The last line as it is before it is broken to the width."""
    return text.replace("\n", "")[-120:]


def test_a_waiver_that_holds_passes_and_is_counted_in_the_last_line(folder: Path, capsys: Captured) -> None:
    code, said = run(capsys, "--baseline", "rest.json", "--waivers", "waivers.yaml", "--as-of", "2024-06-30")
    assert code == 0
    assert "另有已豁免 1 项、基线已有" in last(said)
    assert "除单独计数的以外，没有需要处理的问题（退出码 0）。" in last(said)
    assert "── 已豁免（1 项，结论不变，单独计数）" in said
    assert "扩建期间；批准：省厅；至2024年6月30日" in said.replace("\n    ", "")
    assert "缺口 1" in said
    assert "PC201 gap-value" not in said


@pytest.mark.parametrize(
    ("more", "code"), [((), "PC475"), (("--as-of", "2024-07-01"), "PC473")], ids=["no day", "expired"]
)
def test_a_waiver_that_does_not_hold_turns_no_run_green(
    folder: Path, capsys: Captured, more: tuple[str, ...], code: str
) -> None:
    exit_code, said = run(capsys, "--baseline", "rest.json", "--waivers", "waivers.yaml", *more)
    assert exit_code == 1
    assert code in said
    assert "错误 PC201 gap-value" in said
    assert ("豁免未核期限 1 项" in last(said)) is (code == "PC475")


@pytest.mark.parametrize("name", FORMATS)
def test_every_form_tells_what_is_counted_apart(folder: Path, capsys: Captured, name: str) -> None:
    code, said = run(
        capsys, "--baseline", "rest.json", "--waivers", "waivers.yaml", "--as-of", "2024-01-01", "--output", name
    )
    assert code == 0
    bare, _ = run(capsys, "--output", name)
    assert bare == 1
    words = {"sarif": ("suppressions", "unchanged"), "json": ('"waived": 1', '"baselined": true')}
    for word in words.get(name, ("豁免", "基线")):
        assert word in said


def test_json_says_who_approved(folder: Path, capsys: Captured) -> None:
    _, said = run(capsys, "--waivers", "waivers.yaml", "--as-of", "2024-01-01", "--output", "json")
    written: dict[str, Any] = json.loads(said)
    one = next(one for one in written["judgements"] if one["waiver"])
    assert (one["code"], one["outcome"], one["baselined"]) == ("LN-H-07", "gap", False)
    assert one["waiver"] == {
        "reason": "扩建期间",
        "approver": "省厅",
        "until": "2024-06-30",
        "checked": True,
        "place": {"path": "waivers.yaml", "line": 2, "column": 5, "end_line": 2, "end_column": 9},
    } | {"place": one["waiver"]["place"]}
    assert (one["waiver"]["place"]["line"], one["waiver"]["place"]["column"]) == (2, 5)
    assert written["counts"]["waived"] == 1
    assert written["counts"]["outcomes"]["gap"] == 1


def test_the_baseline_of_now_passes_and_what_gets_worse_fails(folder: Path, capsys: Captured) -> None:
    code, said = run(capsys, "--baseline", "known.json")
    assert code == 0
    assert "LN-H-07 缺口 PC201" in said.replace("\n  ", " ")
    plans.write(folder, "大连.plan", plans.plan("大连市", GAP.replace("30%", "29%")))
    code, said = run(capsys, "--baseline", "known.json")
    assert code == 1
    assert "错误 PC201 gap-value" in said
    assert "PC483" in said
    assert "基线是5个百分点，现在是6个百分点" in said.replace("\n  ", "")


def test_a_mended_gap_makes_its_entry_removable(folder: Path, capsys: Captured) -> None:
    plans.write(folder, "大连.plan", plans.plan("大连市", plans.MET))
    code, said = run(capsys, "--baseline", "known.json")
    assert code == 0
    assert "PC484" in said


def test_blocking_findings_are_never_excused(folder: Path, capsys: Captured) -> None:
    (folder / "鞍山.plan").write_bytes(b"\xff\xff")
    assert main(["大连.plan", "鞍山.plan", "--baseline", "known.json"]) == 2


@pytest.mark.parametrize("option", ["--waivers", "--baseline", "--allotments"])
def test_a_file_that_is_not_there_blocks_and_the_plan_is_judged_all_the_same(
    folder: Path, capsys: Captured, option: str
) -> None:
    code, said = run(capsys, option, "没有.yaml")
    assert code == 2
    assert "PC450" in said
    assert "没有.yaml" in said
    assert "PC201 gap-value" in said


@pytest.mark.parametrize(
    ("option", "text", "code"),
    [
        ("--waivers", "waivers:\n  - rule: LN-H-07\n    city: 大连\n", "PC309"),
        ("--baseline", "{}", "PC481"),
        ("--allotments", "城市\n", "PC490"),
    ],
)
def test_a_malformed_file_blocks(folder: Path, capsys: Captured, option: str, text: str, code: str) -> None:
    (folder / "坏的").write_text(text, encoding="utf-8")
    exit_code, said = run(capsys, option, "坏的")
    assert exit_code == 2
    assert f"错误 {code} " in said


def test_allotments_become_the_citys_own_requirement(folder: Path, capsys: Captured) -> None:
    (folder / "任务.csv").write_text(QUOTA, encoding="utf-8")
    plans.write(folder, "大连.plan", plans.plan("大连市", "1. 城镇新增就业：2023年9万人\n"))
    code, said = run(capsys, "--allotments", "任务.csv")
    assert code == 1
    assert "PC201 gap-value" in said
    assert "差1万人" in said.replace("\n  ", "")
    assert "任务.csv:1:2 警告 PC495" in said
    assert run(capsys)[1].count("PC201") == 0


def test_plancheck_toml_names_the_files_and_writing_a_baseline_ignores_them(folder: Path, capsys: Captured) -> None:
    (folder / "plancheck.toml").write_text('waivers = "waivers.yaml"\nbaseline = "new.json"\n', encoding="utf-8")
    assert run(capsys)[0] == 2, "the baseline is not there yet"
    assert main(["baseline", "大连.plan", "--output", "new.json"]) == 0
    assert (folder / "new.json").read_bytes() == (folder / "known.json").read_bytes()
    assert run(capsys)[0] == 0


def test_a_baseline_goes_to_the_screen_or_a_file_but_over_no_plan(folder: Path, capsys: Captured) -> None:
    capsys.readouterr()
    assert main(["baseline", "大连.plan"]) == 0
    assert capsys.readouterr().out == (folder / "known.json").read_text(encoding="utf-8")
    assert main(["baseline", "大连.plan", "--output", "大连.plan"]) == 2
    assert "没有写入" in capsys.readouterr().err or (folder / "大连.plan").read_text(encoding="utf-8").startswith(
        "方案"
    )


def test_a_baseline_says_what_it_could_not_read(folder: Path, capsys: Captured) -> None:
    (folder / "鞍山.plan").write_bytes(b"\xff\xff")
    capsys.readouterr()
    assert main(["baseline", "大连.plan", "鞍山.plan", "--output", "b.json", "--lang", "en"]) == 2
    said = capsys.readouterr().err
    assert "Something could not be checked and is not in the baseline" in said
    assert "鞍山.plan:1:1: error" in said


def test_without_these_options_nothing_of_the_office_is_loaded(folder: Path) -> None:
    code = (
        "import sys; from plancheck.cli import main; main(['大连.plan']);"
        "sys.stderr.write(','.join(sorted(m for m in sys.modules if 'office' in m.split('.') or m.endswith('.apart')"
        " or m in ('plancheck.cli.beside', 'csv', 'openpyxl'))))"
    )
    env = {**os.environ, "PYTHONPATH": str(Path(plancheck.__file__).parents[1]), "PYTHONUTF8": "1"}
    ran = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, env=env, check=False)
    words = {"plancheck.codes.office", "plancheck.messages.office"}
    assert set(filter(None, ran.stderr.decode().split(","))) <= words
