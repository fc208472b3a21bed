"""`--own-fields`: what a hook asks of the plans in a commit, whatever other bureaus have promised elsewhere."""

import json
from pathlib import Path
from typing import Any

import pytest

from cli import plans
from plancheck.cli import main

HEAD = "方案：{title}\n城市：大连市\n期间：2023年—2025年\n依据：liaoning-2023\n{scope}数据：示例\n\n"
WASTE = "一、生活垃圾分类\n\n" + plans.MET
JOBS = "一、促进高质量充分就业\n\n1. 城镇新增就业：2023年10万人以上\n   牵头单位：市人力资源社会保障局\n"


def judged(capsys: pytest.CaptureFixture[str], *words: str) -> dict[str, Any]:
    main([*words, "--output", "json"])
    made: dict[str, Any] = json.loads(capsys.readouterr().out)
    return made


def fields_missing(made: dict[str, Any]) -> set[str]:
    return {one["field"] for one in made["judgements"] if one["outcome"] == "missing"}


def write(folder: Path, name: str, body: str, scope: str = "") -> str:
    return plans.write(folder, name, HEAD.format(title=name, scope=scope) + body)


def test_a_scope_bounds_what_may_be_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = judged(capsys, write(tmp_path, "就业.plan", JOBS, "范围：就业\n"), "--own-fields")
    assert fields_missing(made) == {"employment"}
    assert made["findings"] == []


def test_without_a_scope_the_headings_bound_it_and_that_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write(tmp_path, "就业.plan", JOBS)
    made = judged(capsys, path, "--own-fields")
    assert fields_missing(made) == {"employment"}
    [note] = made["findings"]
    assert (note["code"], note["severity"], note["place"]["path"], note["place"]["line"]) == ("PC406", "note", path, 1)
    assert note["message"]["zh-CN"].endswith("只核对它的小标题所涉及的领域：就业；其余领域没有核对。")
    assert len(fields_missing(judged(capsys, path))) > 1


def test_a_plan_whose_headings_name_no_field_answers_for_all(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write(tmp_path, "方案.plan", "一、其他\n\n1. 城镇新增就业：2023年10万人以上\n")
    made = judged(capsys, path, "--own-fields")
    assert fields_missing(made) == fields_missing(judged(capsys, path))
    assert "PC406" not in {one["code"] for one in made["findings"]}


def test_what_is_said_outside_the_own_fields_is_judged_all_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = judged(capsys, write(tmp_path, "就业.plan", JOBS + plans.GAP, "范围：就业\n"), "--own-fields")
    assert [one["written"] for one in made["judgements"] if one["outcome"] == "gap"] == ["2023年底前达到30%以上"]


def test_two_bureaus_of_one_city_are_read_together(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    jobs = write(tmp_path, "就业.plan", JOBS, "范围：就业\n")
    waste = write(tmp_path, "垃圾.plan", WASTE)
    made = judged(capsys, jobs, waste, "--own-fields")
    alone = fields_missing(judged(capsys, waste, "--own-fields"))
    assert fields_missing(made) == {"employment"} | alone
    assert "not_reported" not in {one["reason"] for one in made["judgements"]}


@pytest.mark.parametrize("paths", [("大连.plan", "沈阳.plan"), (".",)])
def test_no_totals_are_judged_whatever_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, paths: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    plans.write(tmp_path)
    plans.write(tmp_path, "沈阳.plan", plans.plan("沈阳市"))
    (tmp_path / "plancheck.toml").write_text("complete = true\n", encoding="utf-8")
    made = judged(capsys, *paths, "--own-fields")
    assert made["totals"] == []
    assert [one["code"] for one in made["cities"]] == ["210100", "210200"]
    assert judged(capsys, *paths)["totals"] != []


@pytest.mark.parametrize("other", ["--province", "--complete"])
def test_it_cannot_be_asked_together_with_the_whole(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], other: str
) -> None:
    assert main([plans.write(tmp_path), "--own-fields", other, "--lang", "zh-CN"]) == 2
    assert capsys.readouterr().err == f"plancheck: --own-fields 和 {other} 不能一起用。\n"
