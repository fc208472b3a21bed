"""`plancheck diff`: words, order, exit codes and JSON."""

import json
from pathlib import Path

import jsonschema
import plans
import pytest

from plancheck.cli import main

SCHEMA = Path(__file__).parents[2] / "docs" / "schemas" / "diff-1.schema.json"


def test_a_lowered_figure_and_the_outcome_that_tips_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = plans.write(tmp_path, "旧.plan", plans.plan(items=plans.MET))
    new = plans.write(tmp_path, "新.plan")
    assert main(["diff", old, new, "--lang", "zh-CN"]) == 1
    said = capsys.readouterr().out
    assert "降低、改动 大连市 城市生活垃圾回收利用率\n" in said
    assert "原 2023年保持在36%以上" in said
    assert "现 2023年底前达到30%以上" in said
    assert "  大连市 LN-H-07 城市生活垃圾回收利用率：符合 → 缺口\n" in said
    assert said.endswith("1 项结论变差（退出码 1）。\n")


def test_the_other_way_round_nothing_got_worse(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = plans.write(tmp_path, "old.plan")
    new = plans.write(tmp_path, "new.plan", plans.plan(items="1. 城市生活垃圾回收利用率：2023年底前达到36%以上\n"))
    assert main(["diff", old, new, "--lang", "en"]) == 0
    said = capsys.readouterr().out
    assert "raised Dalian" in said
    assert said.endswith("No promise got worse (exit code 0).\n")


def test_no_difference(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = plans.write(tmp_path)
    assert main(["diff", path, path, "--lang", "en"]) == 0
    assert capsys.readouterr().out.endswith("Both versions promise the same; no outcome differs.\n")


def test_a_city_whose_plan_is_gone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for version, cities in (("old", ("大连市", "鞍山市")), ("new", ("大连市",))):
        for city in cities:
            plans.write(tmp_path / version, f"{city}.plan", plans.plan(city, plans.MET))
    assert main(["diff", str(tmp_path / "old"), str(tmp_path / "new"), "--lang", "zh-CN"]) == 1
    said = capsys.readouterr().out
    assert "取消 鞍山市 城市生活垃圾回收利用率" in said
    assert "鞍山市：现在没有方案（原来有" in said


def test_what_cannot_be_read_is_no_clean_comparison(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = plans.write(tmp_path, "old.plan")
    (tmp_path / "new.plan").write_bytes(b"\x00\x01\x02")
    assert main(["diff", old, str(tmp_path / "new.plan"), "--lang", "en"]) == 2
    captured = capsys.readouterr()
    assert "dropped Dalian" in captured.out
    assert "the comparison is not complete" in captured.err
    assert "new.plan:1:1" in captured.err


def test_json_follows_its_schema(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = plans.write(tmp_path, "old.plan", plans.plan(items=plans.MET))
    new = plans.write(tmp_path, "new.plan")
    assert main(["diff", old, new, "--output", "json"]) == 1
    document = json.loads(capsys.readouterr().out)
    jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8"))).validate(document)
    (change,) = document["changes"]
    assert change["types"] == ["lowered", "changed"]
    assert change["new"]["planned"]["low"] == "30"
    assert change["new"]["unit"] == "%"
    assert (document["worse"], document["outcomes"][0]["new"]["outcome"]) == (True, "gap")


def test_screen_and_file_in_one_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = plans.write(tmp_path, "old.plan", plans.plan(items=plans.MET))
    new = plans.write(tmp_path, "new.plan")
    kept = tmp_path / "diff.json"
    assert main(["diff", old, new, "--output", "text", "--output", f"json={kept}", "--lang", "en"]) == 1
    assert "lowered, changed Dalian" in capsys.readouterr().out
    assert json.loads(kept.read_text(encoding="utf-8"))["old"] == old


def test_an_unknown_format_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = plans.write(tmp_path)
    assert main(["diff", path, path, "--output", "xlsx", "--lang", "en"]) == 2
    assert "text, json" in capsys.readouterr().err


def test_neither_version_is_ever_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = plans.write(tmp_path, "old.plan", plans.plan(items=plans.MET))
    new = plans.write(tmp_path, "new.plan")
    for path in (old, new):
        before = Path(path).read_bytes()
        assert main(["diff", old, new, "--output", f"json={path}", "--lang", "en"]) == 2
        assert f'The output file "{path}" is a file to be checked; nothing was written.' in capsys.readouterr().err
        assert Path(path).read_bytes() == before
