"""GitLab's code quality report: what its own schema asks for and what its widget needs beyond that."""

import json
from typing import Any

from plancheck.report import render
from plancheck.report.view import View
from plancheck.values import replace
from report import real_results, results


def listed(result: results.Result, **view: Any) -> list[dict[str, Any]]:
    loaded: list[dict[str, Any]] = json.loads(render("gitlab", result, View(**view)))
    return loaded


def test_entry_says_what_where_and_how_bad() -> None:
    one = next(one for one in listed(results.result()) if one["check_name"] == "PC901 test-gap")
    assert one["description"] == "写的是３０％以上，要求不低于35%，差5%。【示例数据】"
    assert one["severity"] == "major"
    assert one["location"] == {
        "path": "方案/大连.plan",
        "lines": {"begin": 6, "end": 6},
        "positions": {"begin": {"line": 6, "column": 25}, "end": {"line": 6, "column": 30}},
    }


def test_every_entry_has_what_gitlab_requires() -> None:
    entries = listed(real_results.province())
    for one in entries:
        assert one["description"]
        assert one["severity"] in ("info", "minor", "major", "critical", "blocker")
        assert isinstance(one["location"]["lines"]["begin"], int)
        assert one["location"]["path"]
        assert not one["location"]["path"].startswith("/")
    assert len({one["fingerprint"] for one in entries}) == len(entries) > 100


def test_fingerprints_stay_when_lines_move() -> None:
    moved = "\n\n" + results.TEXT
    before = {one["check_name"]: one["fingerprint"] for one in listed(results.result())}
    after = replace(results.result(), plans=(results.plan(moved),), judgements=(results.gap(text=moved),), findings=())
    [one] = listed(after)
    assert one["location"]["lines"]["begin"] == 8
    assert one["fingerprint"] == before["PC901 test-gap"]


def test_what_could_not_be_checked_blocks_and_what_is_excused_informs() -> None:
    blocking = replace(results.syntax(), blocking=True)
    known = replace(results.gap(), baselined=True)
    severities = {
        one["check_name"]: one["severity"]
        for one in listed(replace(results.result(), judgements=(known,), findings=(blocking,)))
    }
    assert severities == {"PC903 test-syntax": "blocker", "PC901 test-gap": "info"}


def test_what_stands_in_no_file_claims_none() -> None:
    one = next(one for one in listed(results.of_the_province()) if one["check_name"] == "PC907 test-short")
    assert one["location"] == {"path": ".", "lines": {"begin": 1}}


def test_two_runs_give_the_same_bytes() -> None:
    assert render("gitlab", results.of_the_province(), View()) == render("gitlab", results.of_the_province(), View())
