"""JUnit XML: a case for each city and rule, in the strict form of Ant, and nothing unsafe passes."""

import re
from datetime import date
from typing import Any
from xml.etree import ElementTree

import pytest

from outside import needs_module
from plancheck.model.outcome import Outcome
from plancheck.model.waiver import Waiver
from plancheck.report import render
from plancheck.report.view import View
from plancheck.source import Place
from plancheck.values import replace
from report import real_results, results

SUITE = ["name", "package", "id", "timestamp", "hostname", "tests", "failures", "errors", "time"]
Element = ElementTree.Element


def tree(result: results.Result, **view: Any) -> Element:
    return ElementTree.fromstring(str(render("junit", result, View(**view))).encode())


def verdict(result: results.Result, rule: str, **view: Any) -> tuple[str, str | None, str | None]:
    """What the case of that rule says: kind, type and message; ("pass", None, None) where nothing."""
    case = next(one for one in tree(result, **view).iter("testcase") if one.get("name", "").startswith(rule))
    return (case[0].tag, case[0].get("type"), case[0].get("message")) if len(case) else ("pass", None, None)


def only(judgement: results.Judgement) -> results.Result:
    return replace(results.result(), judgements=(judgement,), findings=())


def waived(checked: bool) -> results.Judgement:
    place = Place("waivers.yaml", 1, 1, 1, 2)
    waiver = Waiver("recycling", "210200", "设施在建", "省住建厅", date(2024, 6, 30), checked, place)
    return replace(results.gap(), waiver=waiver)


@pytest.mark.parametrize(
    "made", [results.result, results.of_the_province, real_results.one_plan, real_results.province]
)
def test_form_is_the_strict_one(made: Any) -> None:
    root = tree(made())
    assert (root.tag, root.attrib) == ("testsuites", {})
    for number, suite in enumerate(root):
        assert (suite.tag, list(suite.attrib), suite.get("id")) == ("testsuite", SUITE, str(number))
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", suite.get("timestamp", ""))
        cases = [one for one in suite if one.tag == "testcase"]
        assert [one.tag for one in suite] == [
            "properties", *["testcase"] * len(cases), "system-out", "system-err"
        ]  # fmt: skip
        kinds = [one.tag for case in cases for one in case]
        counted = (len(cases), kinds.count("failure"), kinds.count("error"))
        assert counted == tuple(int(suite.get(name, "")) for name in ("tests", "failures", "errors"))
        for case in cases:
            assert list(case.attrib) == ["name", "classname", "time"]
            assert len(case) <= 1
            assert case.get("name") == " ".join(case.get("name", "").split()) != ""
            assert all(list(one.attrib) == ["message", "type"] for one in case)
        assert len({(one.get("classname"), one.get("name")) for one in cases}) == len(cases)


def test_outcomes_become_verdicts() -> None:
    result = replace(results.result(), judgements=(*results.result().judgements[:2], results.reported()))
    assert verdict(result, "T-01") == ("failure", "gap", "写的是３０％以上，要求不低于35%，差5%。【示例数据】")
    assert verdict(result, "T-02")[:2] == ("error", "undeterminable")
    assert verdict(result, "T-04") == ("pass", None, None)
    assert verdict(results.result(), "T-03")[:2] == ("failure", "missing")
    assert verdict(only(results.not_applicable()), "T-03") == ("skipped", "not_applicable", "不适用：不向本市提出")


def test_weak_outcome_does_not_pass() -> None:
    assert verdict(only(replace(results.gap(), outcome=Outcome.WEAK)), "T-01")[:2] == ("failure", "weak")


def test_finding_that_was_left_out_is_no_pass() -> None:
    kind, type, message = verdict(only(replace(results.gap(), finding=None)), "T-01", language="en")
    assert (kind, type) == ("skipped", "left_out")
    assert message == "the outcome is gap; its finding was left out as asked: this is no pass"


def test_waived_is_skipped_naming_who_and_until_when() -> None:
    kind, type, message = verdict(only(waived(checked=True)), "T-01")
    assert (kind, type) == ("skipped", "waived")
    assert "【已豁免：设施在建；批准人省住建厅，至2024年6月30日】" in str(message)


def test_waiver_whose_end_was_not_compared_excuses_nothing() -> None:
    kind, type, message = verdict(only(waived(checked=False)), "T-01")
    assert (kind, type) == ("failure", "gap")
    assert "未核期限，不作数" in str(message)


def test_documents_have_a_suite_of_their_own() -> None:
    blocking = replace(results.syntax("空"), blocking=True)
    suite = tree(replace(results.result(), findings=(results.syntax(), blocking)))[0]
    cases = [(one.get("name"), one[0].tag) for one in suite.iter("testcase")]
    assert cases == [
        ("1. PC903 test-syntax 方案/大连.plan:3:1", "failure"),
        ("2. PC903 test-syntax 方案/大连.plan:3:1", "error"),
    ]


def test_total_is_a_case_of_the_province() -> None:
    suite = list(tree(results.of_the_province()))[-1]
    assert (suite.get("name"), suite.get("package")) == ("全省合计", "province")
    assert [(one[0].tag, one[0].get("type")) for one in suite.iter("testcase")] == [("error", "undeterminable")]


def test_time_is_that_of_the_article_or_of_as_of() -> None:
    assert tree(results.result())[0].get("timestamp") == "2023-03-31T00:00:00"
    assert tree(results.result(), as_of=date(2024, 1, 2))[0].get("timestamp") == "2024-01-02T00:00:00"


def test_characters_that_xml_cannot_hold_are_shown() -> None:
    written = str(render("junit", replace(results.result(), findings=(results.syntax('\x1b\uffff<&"]]>'),)), View()))
    message = next(ElementTree.fromstring(written.encode()).iter("failure")).get("message")
    assert message == '这一行读不懂：\\x1b\\uffff<&"]]>。【示例数据】'


def test_public_reader_reads_the_same_numbers(tmp_path: Any) -> None:
    needs_module("junitparser")
    from junitparser import JUnitXml

    path = tmp_path / "report.xml"
    path.write_text(str(render("junit", real_results.one_plan(), View())), encoding="utf-8")
    told = [(one.name, one.tests, one.failures, one.errors) for one in JUnitXml.fromfile(str(path))]
    assert told == [("文件与方案本身", 0, 0, 0), ("大连市", 110, 5, 1)]
