"""What an office does every day: tables in other forms, a baseline written anew, names in plancheck.toml that are wrong."""

import json
from pathlib import Path

import pytest

from cli import plans
from plancheck.cli import main
from plancheck.cli.files import find, saved_otherwise
from plancheck.messages.catalogue import sentence
from plancheck.model.finding import Finding

Captured = pytest.CaptureFixture[str]
GAP = "1. 城市生活垃圾回收利用率：2023年底前达到30%以上\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    plans.write(tmp_path, "大连.plan", plans.plan("大连市", GAP))
    return tmp_path


@pytest.mark.parametrize("name", ["丹东.xls", "丹东.et", "丹东.ODS"])
def test_a_table_in_another_form_is_named_and_is_no_pass(folder: Path, capsys: Captured, name: str) -> None:
    (folder / name).write_bytes(b"\xd0\xcf\x11\xe0")
    assert main([".", "--output", "concise", "--lang", "zh-CN"]) == 2
    said = capsys.readouterr().out
    ending = name.partition(".")[2].lower()
    assert f"{name}:1:1: error PC080 workbook-unreadable: 这个工作簿打不开：它存成了 .{ending}，只能读 .xlsx。" in said
    assert "PC451" not in said


@pytest.mark.parametrize(
    ("name", "told"), [("表.csv", True), ("表.et", True), ("大连.plan", False), ("方案.txt", False)]
)
def test_what_is_named_in_another_form_is_told(name: str, told: bool) -> None:
    assert (saved_otherwise(name) is not None) is told


def test_a_csv_in_a_folder_is_no_plan_and_says_nothing(folder: Path) -> None:
    (folder / "allotments.csv").write_text("城市\n", encoding="utf-8")
    assert [one for one in find(["."]) if isinstance(one, Finding)] == []


def baseline(*words: str) -> int:
    return main(["baseline", "大连.plan", "--lang", "zh-CN", "--output", *words])


def test_a_baseline_that_excuses_more_is_not_written_unless_that_is_meant(folder: Path, capsys: Captured) -> None:
    assert baseline("b.json") == 0
    first = (folder / "b.json").read_bytes()
    assert baseline("b.json") == 0
    plans.write(folder, "大连.plan", plans.plan("大连市", GAP.replace("30%", "29%")))
    capsys.readouterr()
    assert baseline("b.json") == 2
    assert (
        "新基线会多放过新出现的 0 项、变差的 1 项，并丢掉本次没有核对的市的 0 项（大连市 LN-H-07），没有写入"
        in capsys.readouterr().err
    )
    assert (folder / "b.json").read_bytes() == first
    assert baseline("b.json", "--accept") == 0
    assert (folder / "b.json").read_bytes() != first
    plans.write(folder, "大连.plan", plans.plan("大连市", plans.MET))
    assert baseline("b.json") == 0
    rules = [one["rule"] for one in json.loads((folder / "b.json").read_text(encoding="utf-8"))["entries"]]
    assert "municipal-waste-recycling-rate" not in rules


@pytest.mark.parametrize("name", ["别的.json", "沈阳.plan"])
def test_a_baseline_is_written_over_nothing_else(folder: Path, name: str) -> None:
    (folder / name).write_text("{}", encoding="utf-8")
    assert baseline(name, "--accept") == 2
    assert (folder / name).read_text(encoding="utf-8") == "{}"


def test_a_report_never_replaces_a_plan_and_may_be_written_again(folder: Path, capsys: Captured) -> None:
    (folder / "沈阳.plan").write_text("城市：沈阳市\n", encoding="utf-8")
    assert main(["大连.plan", "--output", "json=沈阳.plan", "--lang", "zh-CN"]) == 2
    assert "“沈阳.plan”是方案或填报表，不能用报告盖掉" in capsys.readouterr().err
    assert (folder / "沈阳.plan").read_text(encoding="utf-8") == "城市：沈阳市\n"
    assert [main(["大连.plan", "--output", "json=r.json"]) for _ in range(2)] == [1, 1]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ('pack = "nopack"', "PC301 unknown-pack"),
        ('waivers = "no.yaml"', "plancheck.toml:2:1: error PC450"),
        ('baseline = "no.json"', "plancheck.toml:2:1: error PC450"),
        ("lang = zh", "（值读不懂，文字要加引号）"),
    ],
)
def test_a_wrong_name_in_the_configuration_is_told_at_its_line(
    folder: Path, capsys: Captured, line: str, expected: str
) -> None:
    (folder / "plancheck.toml").write_text(f"# 配置\n{line}\n", encoding="utf-8")
    assert main(["大连.plan", "--output", "concise"]) == 2
    captured = capsys.readouterr()
    assert expected in captured.out + captured.err
    assert "plancheck.toml:2:" in captured.out + captured.err


def test_notes_that_fail_a_run_are_said_to(folder: Path, capsys: Captured) -> None:
    from plancheck.cli.verdict import meaning
    from plancheck.codes.forms import NOTE_NOT_READ, ROW_ID_TWICE
    from plancheck.model.finding import found

    note, error = found(NOTE_NOT_READ, None, written="x"), found(ROW_ID_TWICE, None, written="x")
    assert meaning(1, [note], "note", chosen=False) == "exit.note"
    assert meaning(1, [note, error], "note", chosen=False) == "exit.1"


@pytest.mark.parametrize(
    ("written", "expected"),
    [("实施“春暖辽沈”活动", "“实施‘春暖辽沈’活动”"), ("实施活动", "“实施活动”")],
)
def test_quotation_marks_within_others_are_single(written: str, expected: str) -> None:
    from plancheck.codes.forms import NOTE_NOT_READ
    from plancheck.model.finding import found

    assert expected in sentence(found(NOTE_NOT_READ, None, written=written), "zh-CN")
