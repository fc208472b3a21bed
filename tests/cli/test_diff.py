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
    assert "结论变化 1项，其中 1 项变差（退出码 1）。" in said.replace("\n", "")


def test_the_other_way_round_nothing_got_worse(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = plans.write(tmp_path, "old.plan")
    new = plans.write(tmp_path, "new.plan", plans.plan(items="1. 城市生活垃圾回收利用率：2023年底前达到36%以上\n"))
    assert main(["diff", old, new, "--lang", "en"]) == 0
    said = capsys.readouterr().out
    assert "raised Dalian" in said
    end = said.replace("\n", " ")
    assert "No promise got worse; changed promises: 1, of these" in end
    assert end.endswith("changed outcomes: 1, of these worse: 0 (exit code 0). ")


def test_no_difference(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = plans.write(tmp_path)
    assert main(["diff", path, path, "--lang", "en"]) == 0
    assert capsys.readouterr().out.endswith("Both versions promise the same; no outcome differs.\n")


def folders(tmp_path: Path, **cities: tuple[str, ...]) -> tuple[str, str]:
    """Folders old and new, with a plan for each of the cities."""
    for version, named in cities.items():
        for city in named:
            plans.write(tmp_path / version, f"{city}.plan", plans.plan(city, plans.MET))
    return str(tmp_path / "old"), str(tmp_path / "new")


def test_a_city_whose_plan_is_gone_is_one_change(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old, new = folders(tmp_path, old=("大连市", "鞍山市"), new=("大连市",))
    assert main(["diff", old, new, "--lang", "zh-CN"]) == 1
    said = capsys.readouterr().out
    assert "方案的增减（1 个市或单位）\n  取消 鞍山市：现在没有方案，原有的 1 处承诺、" in said
    assert "承诺的变化" not in said
    assert "结论的变化" not in said
    end = said.replace("\n", "")
    assert "没有了方案的市或单位 1 个；" in end
    assert "随方案增减的承诺 1 处、结论" in end
    assert end.endswith("另计（退出码 1）。")


def test_a_city_that_came_is_no_change_for_the_worse(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    new, old = folders(tmp_path, old=("大连市", "鞍山市"), new=("大连市",))
    assert main(["diff", old, new, "--lang", "en"]) == 0
    said = capsys.readouterr().out
    assert "new Anshan: no plan before; it brings 1 promises" in said
    assert "No promise got worse;" in said


def test_heading_and_last_line_count_alike(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    more = "2. 城镇新增就业：2023年10万人以上\n"
    old = plans.write(tmp_path, "旧.plan", plans.plan(items=plans.MET))
    new = plans.write(tmp_path, "新.plan", plans.plan(items=plans.GAP + more))
    assert main(["diff", old, new, "--lang", "zh-CN"]) == 1
    said = capsys.readouterr().out
    assert "承诺的变化（2 处）" in said
    assert "承诺变化 2 处，其中 1 处取消" in said
    assert "结论的变化（3 项）" in said
    assert "结论变化 3项，其中 1 项变差" in said.replace("\n", "")


@pytest.mark.parametrize("wrong", ["absent", "binary", "empty folder"])
@pytest.mark.parametrize("first", [True, False])
def test_a_version_that_is_not_read_is_not_compared(
    wrong: str, first: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good = plans.write(tmp_path, "good.plan")
    bad = tmp_path / "bad"
    if wrong == "binary":
        bad.write_bytes(b"\x00\x01\x02")
    elif wrong == "empty folder":
        bad.mkdir()
    kept = tmp_path / "kept.json"
    paths = [str(bad), good] if first else [good, str(bad)]
    assert main(["diff", *paths, "--lang", "en", "--output", "text", "--output", f"json={kept}"]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert not kept.exists()
    assert f"{bad}:1:1: error" in captured.err
    assert captured.err.endswith(
        f"No plan that could be compared was read of {bad}; nothing was compared (exit code 2).\n"
    )


def test_a_plan_without_a_city_stands_for_no_version(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = plans.write(tmp_path, "old.plan")
    new = plans.write(tmp_path, "new.plan", plans.plan().replace("城市：大连市\n", ""))
    assert main(["diff", old, new, "--lang", "en"]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "missing-city" in captured.err


def test_of_a_folder_only_what_was_read_is_compared(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old, new = folders(tmp_path, old=("大连市", "鞍山市", "沈阳市"), new=("大连市", "沈阳市"))
    (tmp_path / "new" / "鞍山市.plan").write_bytes(b"\x00\x01\x02")
    plans.write(tmp_path / "new", "沈阳市.plan", plans.plan("沈阳市"))
    assert main(["diff", old, new, "--lang", "zh-CN"]) == 2
    captured = capsys.readouterr()
    head = captured.out.replace("\n", "")
    assert head.startswith(f"比较不完整，有内容没有读出：{new}/鞍山市.plan。没有比较：鞍山市、全省合计。")
    assert "取消" not in captured.out.partition("── ")[2].partition("其中")[0]
    assert "降低、改动 沈阳市 城市生活垃圾回收利用率" in captured.out
    assert captured.out.endswith("（退出码 2）。\n")
    assert "鞍山市.plan:1:1" in captured.err


def test_whoever_may_be_in_an_unread_file_of_another_name_is_not_called_dropped(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = folders(tmp_path, old=("大连市", "鞍山市"), new=("大连市",))
    (tmp_path / "new" / "新版.plan").write_bytes(b"\x00\x01\x02")
    assert main(["diff", old, new, "--lang", "en"]) == 2
    said = capsys.readouterr().out
    assert "Not compared: Anshan, the totals." in said.replace("\n", " ")
    assert said.endswith("Nothing differs in what could be read.\n")


def test_plans_of_different_cities_are_no_two_versions(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = plans.write(tmp_path, "大连.plan", plans.plan("大连市"))
    new = plans.write(tmp_path, "沈阳.plan", plans.plan("沈阳市"))
    assert main(["diff", old, new, "--lang", "zh-CN"]) == 1
    said = capsys.readouterr().out
    assert said.startswith("注意：两边不是同一个市的方案（大连市；沈阳市），不是一份方案的两版。\n")
    assert "方案的增减（2 个市或单位）" in said
    main(["diff", old, old, "--lang", "zh-CN"])
    assert "注意" not in capsys.readouterr().out


def test_a_run_that_judges_nothing_says_the_exit_code_that_it_has(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    county = plans.plan().replace("城市：大连市", "区县：甘井子区\n上级：大连市")
    old = plans.write(tmp_path, "old.plan", county)
    new = plans.write(tmp_path, "new.plan", county.replace("30%", "28%"))
    assert main(["diff", old, new, "--lang", "zh-CN"]) == 2
    captured = capsys.readouterr()
    assert "降低 大连市 甘井子区 城市生活垃圾回收利用率" in captured.out
    assert captured.out.endswith("（退出码 2）。\n")


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


def test_json_says_what_was_not_compared(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old, new = folders(tmp_path, old=("大连市", "鞍山市"), new=("大连市", "沈阳市"))
    assert main(["diff", old, new, "--output", "json"]) == 1
    whole = json.loads(capsys.readouterr().out)
    (tmp_path / "new" / "鞍山市.plan").write_bytes(b"\x00\x01\x02")
    assert main(["diff", old, new, "--output", "json"]) == 2
    part = json.loads(capsys.readouterr().out)
    for document in (whole, part):
        jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8"))).validate(document)
    assert [(one["type"], one["city"], one["promises"]) for one in whole["cities"]] == [
        ("dropped", "210300", 1),
        ("new", "210100", 1),
    ]
    assert [(one["types"], one["city"]) for one in whole["changes"]] == [(["dropped"], "210300"), (["new"], "210100")]
    assert (whole["complete"], whole["not_compared"]["cities"]) == (True, [])
    assert [one["type"] for one in part["cities"]] == ["new"]
    assert (part["complete"], part["not_compared"]["cities"], part["totals"]) == (False, ["210300"], [])
    assert part["not_compared"]["findings"][0]["code"] == "PC002"


def test_every_form_is_written_in_one_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = plans.write(tmp_path, "old.plan", plans.plan(items=plans.MET))
    new = plans.write(tmp_path, "new.plan")
    files = {name: tmp_path / f"kept.{name}" for name in ("markdown", "html", "csv")}
    outputs = [word for name, path in files.items() for word in ("--output", f"{name}={path}")]
    assert main(["diff", old, new, *outputs]) == 1
    assert capsys.readouterr().out == ""
    for path in files.values():
        assert "2023年底前达到30%以上" in path.read_text(encoding="utf-8"), path


def test_screen_and_file_in_one_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = plans.write(tmp_path, "old.plan", plans.plan(items=plans.MET))
    new = plans.write(tmp_path, "new.plan")
    kept = tmp_path / "diff.json"
    assert main(["diff", old, new, "--output", "text", "--output", f"json={kept}", "--lang", "en"]) == 1
    assert "lowered, changed Dalian" in capsys.readouterr().out
    assert json.loads(kept.read_text(encoding="utf-8"))["old"] == old


def test_an_unknown_format_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = plans.write(tmp_path)
    assert main(["diff", path, path, "--output", "sarif", "--lang", "en"]) == 2
    assert "text, json, markdown, html, csv, docx, xlsx" in capsys.readouterr().err


def test_neither_version_is_ever_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = plans.write(tmp_path, "old.plan", plans.plan(items=plans.MET))
    new = plans.write(tmp_path, "new.plan")
    for path in (old, new):
        before = Path(path).read_bytes()
        assert main(["diff", old, new, "--output", f"json={path}", "--lang", "en"]) == 2
        assert f'The output file "{path}" is a file to be checked; nothing was written.' in capsys.readouterr().err
        assert Path(path).read_bytes() == before
