"""The JSON report keeps to its published schema, is exact, and does not depend on chance."""

import json
import re
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from plancheck.model.interval import Interval
from plancheck.model.outcome import Outcome
from plancheck.model.unit import Amount
from plancheck.report import render
from plancheck.report.view import View
from plancheck.values import replace
from report import results

SCHEMAS = Path(__file__).parents[2] / "docs" / "schemas"


def schema(name: str) -> dict[str, Any]:
    """The published schema, made strict: a field that it does not describe is a mistake."""
    loaded: dict[str, Any] = json.loads((SCHEMAS / name).read_text(encoding="utf-8"), object_hook=_strict)
    return loaded


def _strict(part: dict[str, Any]) -> dict[str, Any]:
    return {**part, "additionalProperties": False} if part.get("type") == "object" else part


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    return Draft202012Validator(schema("result-1.schema.json"))


def document(result: results.Result, **view: Any) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(render("json", result, View(**view)))
    return loaded


def test_the_schema_of_a_result_stands_alone_and_has_the_whole_of_that_of_a_contribution() -> None:
    """A plain jsonschema.validate knows no second file, so what both describe stands in both."""
    result, contribution = schema("result-1.schema.json"), schema("contribution-1.schema.json")
    own = {"$schema", "$id", "title", "$defs"}
    assert result["$defs"]["contribution"] == {key: one for key, one in contribution.items() if key not in own}
    assert {name: result["$defs"].get(name) for name in contribution["$defs"]} == contribution["$defs"]
    assert set(re.findall(r'"\$ref": "([^#"]*)', json.dumps(result))) == {""}


def test_schemas_are_schemas() -> None:
    for path in SCHEMAS.glob("*.schema.json"):
        Draft202012Validator.check_schema(schema(path.name))


@pytest.mark.parametrize("made", [results.result, results.of_the_province])
def test_document_keeps_to_the_schema(made: Any, validator: Draft202012Validator) -> None:
    errors = [error.message for error in validator.iter_errors(document(made(), exit_code=1, as_of=date(2024, 1, 1)))]
    assert errors == []


def test_schema_refuses_what_it_does_not_name(validator: Draft202012Validator) -> None:
    written = document(results.of_the_province())
    written["judgements"][0]["outcome"] = "passed"
    written["files"][0]["colour"] = "red"
    written["totals"][0]["contributions"][0]["status"] = "perhaps"
    assert [list(error.path) for error in validator.iter_errors(written)] == [
        ["files", 0],
        ["judgements", 0, "outcome"],
        ["totals", 0, "contributions", 0, "status"],
    ]


def test_figures_are_exact_decimal_strings() -> None:
    exact = replace(
        results.gap(),
        required=Interval(Decimal("0.1") + Decimal("0.2"), Decimal("1E+5"), high_open=True),
        gap=Amount(Decimal("4.50"), results.PERCENT),
    )
    judged = document(replace(results.result(), judgements=(exact,)))["judgements"][0]
    assert judged["required"] == {"low": "0.3", "high": "100000", "low_open": False, "high_open": True}
    assert judged["gap"] == {"number": "4.5", "unit": "%"}


def test_place_is_that_of_the_plan() -> None:
    place = document(results.result())["judgements"][0]["finding"]["place"]
    line = results.TEXT.split("\n")[place["line"] - 1]
    assert line[place["column"] - 1 : place["end_column"] - 1] == "３０％以上"


def test_messages_stand_in_both_languages() -> None:
    finding = document(results.result(), language="en")["judgements"][0]["finding"]
    assert finding["message"] == {
        "zh-CN": "写的是３０％以上，要求不低于35%，差5%。",
        "en": "３０％以上 falls short of ≥ 35% by 5%.",
    }


def test_counts_agree_with_the_judgements() -> None:
    judgements = (*results.result().judgements, results.not_applicable())
    written = document(replace(results.result(), judgements=judgements), ignored=(results.syntax(),))
    listed = [one["outcome"] for one in written["judgements"]]
    assert written["counts"]["outcomes"] == {str(outcome): listed.count(outcome) for outcome in Outcome}
    assert written["counts"]["reasons"]["scope"] == 1
    assert written["counts"]["severities"] == {"error": 4, "warning": 0, "note": 1}
    assert written["counts"]["ignored"] == 1


def test_same_result_gives_the_same_bytes() -> None:
    assert render("json", results.of_the_province(), View()) == render("json", results.of_the_province(), View())


def test_control_characters_are_escaped_by_json() -> None:
    written = render("json", replace(results.result(), findings=(results.syntax("\x1b[31m\u0000"),)), View())
    assert "\x1b" not in written
    assert json.loads(written)["findings"][0]["message"]["en"] == "This line cannot be read: \x1b[31m\u0000."


def test_illustrative_figures_are_marked() -> None:
    written = document(results.result())
    assert written["illustrative"] is True
    assert written["files"][0]["illustrative"] is True
    assert written["judgements"][0]["illustrative"] is True
