"""SARIF: what a result, a rule and a run say, and two validators that are not ours."""

import json
import subprocess
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from outside import needs_node
from plancheck.model.waiver import Waiver
from plancheck.report import render
from plancheck.report.machine_paths import slashed, uri
from plancheck.report.sarif import escaped
from plancheck.report.view import View
from plancheck.source import Place
from plancheck.values import replace
from report import real_results, results

# SARIF2005: the tool has no page on the web to name.
ACCEPTED = {"SARIF2005"}
TOOL = "@microsoft/sarif-multitool-linux"


def run(result: results.Result, **view: Any) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(render("sarif", result, View(**view)))["runs"][0]
    return loaded


def one(result: results.Result, code: str, **view: Any) -> dict[str, Any]:
    found: dict[str, Any] = next(one for one in run(result, **view)["results"] if one["ruleId"] == code)
    return found


def test_result_stands_at_its_place_with_its_words() -> None:
    gap = one(results.result(), "PC901")
    assert gap["message"] == {"text": "写的是３０％以上，要求不低于35%，差5%。【示例数据】"}
    assert gap["level"] == "error"
    where = gap["locations"][0]["physicalLocation"]
    assert where["artifactLocation"] == {
        "uri": "%E6%96%B9%E6%A1%88/%E5%A4%A7%E8%BF%9E.plan",
        "uriBaseId": "%SRCROOT%",
        "index": 0,
    }
    assert where["region"] == {
        "startLine": 6,
        "startColumn": 25,
        "endLine": 6,
        "endColumn": 30,
        "snippet": {"text": "３０％以上"},
    }
    assert gap["properties"]["city"] == "210200"
    assert gap["properties"]["rule"] == "recycling"
    assert gap["properties"]["illustrative"] is True


def test_rules_are_those_used_in_both_languages() -> None:
    written = run(results.result(), language="en")
    rules = written["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["PC901", "PC902", "PC903", "PC904", "PC906"]
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in written["results"])
    assert (rules[0]["name"], rules[0]["fullDescription"]["text"]) == ("TestGap", "Why.")
    assert "**Why**: Why." in rules[0]["help"]["markdown"]
    [other] = written["translations"]
    assert (other["language"], other["rules"][0]["fullDescription"]["text"]) == ("zh-CN", "原因。")


def test_fingerprints_stay_when_lines_move_and_differ_by_city() -> None:
    moved = "\n\n" + results.TEXT
    gap = results.gap(text=moved)
    after = replace(results.result(), plans=(results.plan(moved),), judgements=(gap,))
    elsewhere = replace(after, judgements=(replace(gap, city="210100"),))
    prints = [
        one(made, "PC901")["partialFingerprints"]["cityAndRule/v1"] for made in (results.result(), after, elsewhere)
    ]
    assert prints[0] == prints[1] != prints[2]


def test_document_finding_is_known_by_the_words_of_its_line() -> None:
    def printed(text: str, marked: str) -> str:
        finding = replace(results.syntax(), place=results.place_of(marked, text))
        made = replace(results.result(), plans=(results.plan(text),), findings=(finding,), judgements=())
        told: str = one(made, "PC903")["partialFingerprints"]["cityAndRule/v1"]
        return told

    before = printed(results.TEXT, "数据：示例")
    assert printed("\n" + results.TEXT, "数据：示例") == before
    assert printed(results.TEXT, "城市：大连市") != before


def test_parts_of_a_total_are_related_places() -> None:
    total = one(results.of_the_province(), "PC907", language="en")
    [part] = total["relatedLocations"]
    assert (part["id"], part["message"]["text"]) == (1, "Dalian: 100,000 persons")
    assert part["physicalLocation"]["region"]["startLine"] == 7
    assert total["locations"][0]["physicalLocation"]["region"] == {"startLine": 1, "endLine": 9}


@pytest.mark.parametrize(("checked", "status"), [(True, "accepted"), (False, "underReview")])
def test_waiver_is_a_suppression(checked: bool, status: str) -> None:
    waiver = Waiver("recycling", "210200", "在建", "省厅", date(2024, 6, 30), checked, Place("w", 1, 1, 1, 2))
    made = replace(results.result(), judgements=(replace(results.gap(), waiver=waiver),))
    [told] = one(made, "PC901")["suppressions"]
    assert (told["kind"], told["status"]) == ("external", status)
    assert "省厅" in told["justification"]
    assert one(made, "PC903")["suppressions"] == []


def test_baseline_is_told() -> None:
    made = replace(results.result(), judgements=(replace(results.gap(), baselined=True),))
    assert one(made, "PC901")["baselineState"] == "unchanged"
    assert "baselineState" not in one(made, "PC903")


def test_run_says_how_it_ended_and_what_was_read() -> None:
    written = run(results.result(), exit_code=2)
    told = written["invocations"][0]
    assert (told["executionSuccessful"], told["exitCode"]) == (False, 2)
    assert written["artifacts"][0]["hashes"] == {"sha-256": "0" * 64}
    assert written["artifacts"][0]["encoding"] == "UTF-8"
    assert written["columnKind"] == "unicodeCodePoints"
    assert written["properties"]["illustrative"] is True


def test_paths_are_addresses() -> None:
    assert uri("./a b/c#1%.plan", "/") == "a%20b/c%231%25.plan"
    assert uri("c:x.plan", "/") == "c%3Ax.plan"
    assert uri("C:\\方案\\a.plan", "\\") == "file:///C:/%E6%96%B9%E6%A1%88/a.plan"
    assert uri("/tmp/a.plan", "/") == "file:///tmp/a.plan"
    assert (slashed("a\\b.plan", "\\"), slashed("a\\b.plan", "/")) == ("a/b.plan", "a\\b.plan")


def test_plan_text_is_neither_placeholder_nor_link() -> None:
    assert escaped("{0} [x](http://y)") == "{{0}} [x\\](http://y)"


def test_two_runs_give_the_same_bytes() -> None:
    assert render("sarif", results.of_the_province(), View()) == render("sarif", results.of_the_province(), View())


@pytest.mark.parametrize("made", [results.of_the_province, real_results.province])
def test_log_keeps_to_the_schema(made: Any) -> None:
    """The schema that the public validator ships; the validator itself misses some of it."""
    from jsonschema import Draft202012Validator

    schema = json.loads((needs_node(TOOL) / "sarif-2.1.0.json").read_text(encoding="utf-8-sig"))
    errors = Draft202012Validator(schema).iter_errors(json.loads(render("sarif", made(), View())))
    assert [error.message for error in errors] == []


@pytest.mark.parametrize("language", ["zh-CN", "en"])
def test_public_validator_with_the_rules_of_github(language: Any, tmp_path: Path) -> None:
    """Its exit code is 0 even with errors: the log that it writes tells."""
    program = needs_node(TOOL) / "Sarif.Multitool"
    program.chmod(0o755)
    path, verdicts = tmp_path / "report.sarif", tmp_path / "verdicts.sarif"
    path.write_text(str(render("sarif", real_results.province(), View(language=language))), encoding="utf-8")
    levels = ["--rule-kind", "Sarif;Ghas", "--level", "Error;Warning"]
    command = [str(program), "validate", str(path), *levels, "-o", str(verdicts), "--log", "ForceOverwrite"]
    subprocess.run(command, check=True, capture_output=True)
    told = json.loads(verdicts.read_text(encoding="utf-8-sig"))["runs"][0]["results"]
    assert {one["ruleId"] for one in told} - ACCEPTED == set()
