"""The CSV report: read back, it holds what the result holds, and no text of a plan is a formula."""

import csv
import io
from decimal import Decimal

import pytest

from plancheck.messages.labels import label
from plancheck.messages.papers import word
from plancheck.messages.phrases import Language, number
from plancheck.model.outcome import Result
from plancheck.report import render
from plancheck.report.counts import state
from plancheck.report.csv_format import COLUMNS
from plancheck.report.view import View
from report import hostile, real_results
from report.papers import LANGUAGES, excused


def written(result: Result, language: Language = "zh-CN") -> str:
    text = render("csv", result, View(language=language))
    assert isinstance(text, str)
    return text


def read_back(text: str) -> list[dict[str, str]]:
    """By the columns' keys."""
    rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
    assert {len(row) for row in rows} == {len(rows[0])}
    return [dict(zip(COLUMNS.split(), row, strict=True)) for row in rows[1:]]


def of_commitments(text: str) -> list[dict[str, str]]:
    """The rows of outcomes and totals."""
    return [row for row in read_back(text) if row["row"] not in ("问题", "finding")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_other_finding_is_a_row_with_its_place(language: Language) -> None:
    result = real_results.one_plan()
    rows = [row for row in read_back(written(result, language)) if row["row"] == word("row.finding", language)]
    beside = [*result.findings, *(note for one in result.judgements for note in one.notes)]
    expected = {
        (one.code.id, one.place.path, str(one.place.line), str(one.place.column)) for one in beside if one.place
    }
    assert expected
    assert {tuple(row[key] for key in ("finding", "file", "line", "column")) for row in rows if row["file"]} == expected
    assert all(row["severity"] and row["said"] for row in rows)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_judgement_and_total_is_a_row(language: Language) -> None:
    result = real_results.province()
    rows = of_commitments(written(result, language))
    judged = [row for row in rows if row["city_code"]]
    expected = {(one.city, one.rule.code): one for one in result.judgements}
    assert len(judged) == len(expected)
    assert len(rows) == len(judged) + len(result.totals)
    for row in judged:
        judgement = expected[row["city_code"], row["code"]]
        assert row["outcome"] == label(state(judgement), language)
        if judgement.gap:
            assert (Decimal(row["gap"]), bool(row["gap_unit"])) == (judgement.gap.number, True)
        assert row["reason"] == (label(f"reason.{judgement.reason}", language) if judgement.reason else "")
        assert bool(row["data"]) is ("illustrative" in row["marks"] or "示例数据" in row["marks"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_total_has_its_sum_and_its_difference(language: Language) -> None:
    result = real_results.province()
    rows = {row["code"]: row for row in of_commitments(written(result, language)) if not row["city_code"]}
    for total in result.totals:
        if total.contributions:
            assert rows[total.rule.code]["planned_number"] == number(total.stated.low or Decimal(0))
    assert (rows["LN-E-17"]["difference"], rows["LN-E-17"]["gap"]) == ("-800", "800")
    assert rows["LN-E-17"]["data"] == word("banner", language)


def test_it_is_as_spreadsheets_want_it() -> None:
    text = written(real_results.one_plan())
    assert text.startswith("\ufeff行别,代码,市,")
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")
    assert text.encode("utf-8").startswith(b"\xef\xbb\xbf")


def test_a_published_figure_is_not_marked_as_made_up() -> None:
    rows = of_commitments(written(real_results.province()))
    anshan = [row for row in rows if row["city"] == "鞍山市"]
    assert {row["data"] for row in anshan} == {""}
    dalian = {row["code"]: row["data"] for row in rows if row["city"] == "大连市"}
    assert (dalian["LN-E-01"], dalian["LN-C-01"]) == ("示例数据，非政府公布", "")


@pytest.mark.parametrize("text", hostile.FORMULAS)
def test_plan_text_is_never_a_formula(text: str) -> None:
    (row,) = of_commitments(written(hostile.result(text)))
    assert row["planned"].startswith("'")
    assert row["responsible"].startswith("'")
    cells = [cell for key, cell in row.items() if key not in ("gap", "planned_number", "required_number")]
    assert not [cell for cell in cells if cell.lstrip()[:1] in tuple("=+-@＝＋－＠")]


@pytest.mark.parametrize("text", hostile.TITLES)
def test_plan_text_stays_in_its_cell(text: str) -> None:
    assert len(of_commitments(written(hostile.result(text)))) == 1


def test_figures_are_plain_numbers_without_an_apostrophe() -> None:
    (row,) = of_commitments(written(hostile.exact()))
    assert (row["required_number"], row["planned_number"], row["gap"]) == ("100000", "-0.3", "5")
    assert (row["unit"], row["gap_unit"]) == ("%", "%")


def test_what_is_excused_says_so() -> None:
    rows = {row["code"]: row for row in of_commitments(written(excused(real_results.one_plan(), "210200")))}
    assert rows["LN-H-07"]["marks"] == "示例数据、已豁免"
    assert [rows["LN-H-07"][key] for key in ("reason", "approver", "until")] == [
        "省里同意缓办",
        "省政府办公厅",
        "2024年6月30日",
    ]
    assert rows["LN-C-01"]["marks"] == "推定时限、基线已有"


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_runs_give_the_same_text(language: Language) -> None:
    assert written(real_results.one_plan(), language) == written(real_results.one_plan(), language)
