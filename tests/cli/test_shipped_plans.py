"""The plans that are shipped, through the whole program: reports keep to their schema, width and code page."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from plancheck.cli import main
from plancheck.report.width import width

ROOT = Path(__file__).parents[2]
SCHEMAS = ROOT / "docs" / "schemas"
RUNS = {
    "province": ["examples", "--select", "LN-H-07"],
    "faulty": ["examples/faulty", "--pack", "examples/faulty/pack"],
}

Captured = pytest.CaptureFixture[str]


def schema(name: str) -> dict[str, Any]:
    """The published schema, made strict: a field that it does not describe is a mistake."""
    loaded: dict[str, Any] = json.loads((SCHEMAS / name).read_text(encoding="utf-8"), object_hook=_strict)
    return loaded


def _strict(part: dict[str, Any]) -> dict[str, Any]:
    return {**part, "additionalProperties": False} if part.get("type") == "object" else part


@pytest.fixture(autouse=True)
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("LC_ALL", "C")
    monkeypatch.setenv("PLANCHECK_DEBUG", "1")


@pytest.mark.parametrize("words", [["examples/dalian.plan"], RUNS["faulty"]], ids=["dalian", "faulty"])
def test_json_keeps_to_the_schema_and_to_the_counts(words: list[str], capsys: Captured) -> None:
    code = main([*words, "--output", "json"])
    written = json.loads(capsys.readouterr().out)
    validator = Draft202012Validator(schema("result-1.schema.json"))
    assert [error.json_path for error in validator.iter_errors(written)] == []
    assert written["exit_code"] == code
    assert sum(written["counts"]["outcomes"].values()) == len(written["judgements"])
    by_city = [sum(city["outcomes"].values()) for city in written["cities"]]
    assert sum(by_city) == len(written["judgements"])


@pytest.mark.parametrize("language", ["zh-CN", "en"])
def test_screen_keeps_to_eighty_columns_and_to_a_chinese_code_page(language: str, capsys: Captured) -> None:
    main([*RUNS["faulty"], "--lang", language])
    lines = capsys.readouterr().out.split("\n")
    headings = ("×", "▲")  # a place and a code are one line, so that they can be clicked
    assert [line for line in lines if width(line) > 80 and not line.startswith(headings)] == []
    for line in lines:
        line.encode("gbk")


def test_concise_and_text_tell_the_same_findings(capsys: Captured) -> None:
    main([*RUNS["faulty"], "--output", "concise"])
    concise = capsys.readouterr().out.split("\n")
    main([*RUNS["faulty"], "--output", "json"])
    written = json.loads(capsys.readouterr().out)
    single = [one["finding"] for one in written["judgements"] if one["outcome"] != "missing"]
    single += [note for one in written["judgements"] for note in one["notes"]]
    single += [one["finding"] for one in written["totals"]] + written["findings"]
    told = sum(1 for finding in single if finding)
    missing = {one["finding"]["place"]["path"] for one in written["judgements"] if one["outcome"] == "missing"}
    assert len(concise) == told + len(missing) + len(["what was checked", "the counts", ""])


def test_the_shipped_plans_of_the_province_are_all_judged(capsys: Captured) -> None:
    main([*RUNS["province"], "--output", "json"])
    written = json.loads(capsys.readouterr().out)
    assert len([one for one in written["files"] if one["city"]]) >= 14
    assert written["illustrative"] is True
