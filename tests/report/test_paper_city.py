"""A city's gap report says of every commitment what the result says, in both languages, and nothing twice."""

from datetime import date
from decimal import Decimal

import pytest

from plancheck.messages.labels import label
from plancheck.messages.phrases import Language
from plancheck.model.outcome import Outcome, Reason
from plancheck.report import counts
from plancheck.report.city_paper import city_papers
from plancheck.report.naming import in_plan
from plancheck.report.view import View
from plancheck.values import replace
from report import real_results
from report.papers import LANGUAGES, cities, city, excused, first, rows, table, tables

DALIAN, ANSHAN = "210200", "210300"
JUDGED = ("commitments", "waived", "baselined", "benchmark", "not_reported", "not_applicable")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_judgement_stands_in_exactly_one_table(language: Language) -> None:
    result = real_results.province()
    for code in result.cities:
        paper = city(result, code, language)
        shown = [row["code"].text for one in tables(paper) if one.key in JUDGED for row in rows(one)]
        assert sorted(shown) == sorted(one.rule.code for one in result.judgements if one.city == code)


@pytest.mark.parametrize("language", LANGUAGES)
def test_outcomes_and_gaps_are_those_of_the_result(language: Language) -> None:
    result = real_results.province()
    judged = {(one.city, one.rule.code): one for one in result.judgements}
    for paper in cities(result, language):
        for row in (row for key in ("commitments", "benchmark") for row in rows(table(paper, key))):
            judgement = judged[paper.key, row["code"].text]
            assert (row["outcome"].outcome, row["planned"].text) == (judgement.outcome, in_plan(result, judgement))
            assert row["outcome"].text == label(judgement.outcome, language)
            assert row["gap"].number == (judgement.gap.number if judgement.gap else None)
            assert bool(row["write"].text) is (judgement.outcome in counts.OPEN)
            if judgement.finding is not None:
                assert row["finding"].text == judgement.finding.code.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_counts_are_those_of_the_other_reports(language: Language) -> None:
    result = real_results.province()
    for paper in cities(result, language):
        own = [one for one in result.judgements if one.city == paper.key]
        *each, whole = rows(table(paper, "counts"))
        shown = {row["outcome"].outcome: row["count"].number for row in each}
        assert shown == {str(key): Decimal(number) for key, number in counts.states(own).items()}
        assert whole["count"].number == len(own)
        why = {row["reason"].text: row["count"].number for row in rows(table(paper, "reasons"))}
        assert why == {
            label(f"reason.{key}", language): Decimal(number) for key, number in counts.not_asked(own).items()
        }


def test_a_gap_is_told_in_full() -> None:
    row = next(row for row in rows(table(city(real_results.province(), DALIAN), "commitments")) if row["gap"].number)
    assert {key: cell.text for key, cell in row.items()} == {
        "field": "住房城乡建设",
        "code": "LN-H-07",
        "commitment": "城市生活垃圾回收利用率",
        "outcome": "缺口",
        "required": "保持不低于35%",
        "planned": "2023年底前达到30%以上",
        "gap": "5",
        "gap_unit": "个百分点",
        "by": "2023年",
        "responsible": "市城市管理局、市商务局、市供销社",
        "place": "examples/dalian.plan:315",
        "finding": "PC201",
        "said": row["outcome"].note,
        "write": "2023年保持在35%以上",
        "quote": "沈阳市、大连市建成生活垃圾分类处理系统,城市生活垃圾回收利用率保持在35%以上",
        "marks": "示例数据",
    }
    assert "差5个百分点" in row["said"].text


def test_a_date_that_is_late_is_a_gap_without_a_number() -> None:
    late = next(
        row for row in rows(table(city(real_results.province(), DALIAN), "open")) if row["code"].text == "LN-H-13"
    )
    assert (late["gap"].text, late["gap"].number, late["write"].text) == ("逾期", None, "完成时限：2023年底前")


def test_benchmarks_are_no_work_to_do() -> None:
    paper = city(real_results.province(), DALIAN)
    assert [row["code"].text for row in rows(table(paper, "open"))] == ["LN-C-01", "LN-H-07", "LN-H-08", "LN-H-13"]
    assert [row["code"].text for row in rows(table(paper, "benchmark"))] == ["LN-E-03", "LN-E-04", "LN-C-04"]
    blank = [head.key for head in table(paper, "open").columns if head.kind == "blank"]
    assert blank == ["feedback", "new_target", "new_deadline"]


def test_what_was_read_is_named_with_its_hash_and_where_its_figures_come_from() -> None:
    result = real_results.province()
    (row,) = rows(table(city(result, ANSHAN), "files"))
    plan = next(plan for plan in result.plans if plan.source.name == "examples/anshan.plan")
    assert row["file"].text == "examples/anshan.plan"
    assert (row["sha256"].text, row["encoding"].text) == (plan.source.digest, "UTF-8")
    assert row["data"].text == "公开，来源：http://www.anshan.gov.cn/html/ASSZF/202304/0168186525027532.html"
    (made_up,) = rows(table(city(result, DALIAN), "files"))
    assert (made_up["data"].text, made_up["data"].flags) == ("示例数据", ("illustrative",))


def test_the_banner_stands_where_figures_are_made_up() -> None:
    result = real_results.province()
    assert city(result, DALIAN).banner == "示例数据，非政府公布"
    assert city(result, ANSHAN).banner == ""
    assert city(result, DALIAN, "en").banner == "Illustrative data, not published by a government"


def test_fields_without_a_plan_are_not_reported_and_no_pass() -> None:
    result = real_results.province()
    made = table(city(result, ANSHAN), "not_reported")
    silent = [one for one in result.judgements if one.city == ANSHAN and one.reason is Reason.NOT_REPORTED]
    assert {row["code"].text for row in rows(made)} == {one.rule.code for one in silent}
    assert len(silent) == 70
    assert made.notes == ("本市没有方案涉及这些领域，不能视为没有问题。",)


def test_a_waived_and_a_baselined_commitment_are_counted_apart() -> None:
    result = excused(real_results.province(), DALIAN)
    paper = city(result, DALIAN)
    (waived,) = rows(table(paper, "waived"))
    assert (waived["code"].text, waived["outcome"].outcome) == ("LN-H-07", "gap")
    assert [waived[key].text for key in ("reason", "approver", "until")] == [
        "省里同意缓办",
        "省政府办公厅",
        "2024年6月30日",
    ]
    (known,) = rows(table(paper, "baselined"))
    assert (known["code"].text, known["outcome"].flags) == ("LN-C-01", ("assumed", "baselined"))
    assert [row["code"].text for row in rows(table(paper, "open"))] == ["LN-H-08", "LN-H-13"]
    counted = {row["outcome"].outcome: row for row in rows(table(paper, "counts"))}
    assert [counted["gap"][key].text for key in ("count", "waived", "baselined")] == ["3", "1", "0"]
    assert [counted["missing"][key].text for key in ("count", "waived", "baselined")] == ["1", "0", "1"]
    assert "其中已豁免 1 项、基线已有 1 项，单独计数。" in paper.lead


def test_a_waiver_whose_date_was_not_compared_excuses_nothing() -> None:
    paper = city(excused(real_results.province(), DALIAN, checked=False), DALIAN)
    assert "waived" not in [one.key for one in tables(paper)]
    row = next(row for row in rows(table(paper, "open")) if row["code"].text == "LN-H-07")
    assert row["outcome"].flags == ("illustrative", "unchecked")
    assert any("豁免未核期限" in note for note in table(paper, "open").notes)


def test_every_finding_on_a_city_is_in_its_report() -> None:
    result = real_results.one_plan()
    paper = city(result, DALIAN)
    shown = {
        (row["finding"].text, row["place"].text if "place" in row else f"{row['file'].text}:{row['line'].text}")
        for one in tables(paper)
        if one.key in (*JUDGED, "document", "notes")
        for row in rows(one)
        if "finding" in row and row["finding"].text
    }
    found = {
        (one.code.id, f"{one.place.path}:{one.place.line}" if one.place else ":")
        for one in counts.every_finding(result)
    }
    assert shown == found


def test_the_run_is_told_where_there_is_one_city_only() -> None:
    alone = city_papers(real_results.one_plan(), View(exit_code=1))[0]
    assert "错误 4 个，警告 2 个。有需要处理的问题。" in alone.lead
    assert not any("退出码" in text for text in alone.lead)
    assert "已报数的 33 项是本市在全省合计中的份额；一份方案说明不了全省合计。" in alone.lead
    assert not any("退出码" in text for text in city(real_results.province(), DALIAN).lead)


def test_a_day_is_named_only_where_it_was_given() -> None:
    result = real_results.one_plan()
    assert city_papers(result, View())[0].as_of == ""
    assert city_papers(result, View(as_of=date(2024, 1, 31)))[0].as_of == "2024年1月31日"


def test_an_assumed_date_stands_with_its_reason() -> None:
    reasons = {
        row["code"].text: row["reason"].text for row in rows(table(city(real_results.province(), DALIAN), "assumed"))
    }
    assert reasons["LN-E-21"] == "原文未写时限，按三年行动全期"
    assert "LN-H-07" not in reasons


def test_a_plan_that_names_no_unit_gets_the_usual_one() -> None:
    result = real_results.province()
    missing = first(result, DALIAN, Outcome.MISSING)
    row = next(row for row in rows(table(city(result, DALIAN), "open")) if row["code"].text == missing.rule.code)
    assert row["responsible"].text == "市民政局（通常牵头）"
    named = replace(missing, responsible=("市某局", "市另局"))
    changed = replace(result, judgements=tuple(named if one is missing else one for one in result.judgements))
    row = next(row for row in rows(table(city(changed, DALIAN), "open")) if row["code"].text == missing.rule.code)
    assert row["responsible"].text == "市某局、市另局"
