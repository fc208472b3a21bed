"""The province's gap report: the matrix, the totals with their parts, the ledger; and what holds of every report."""

from collections import Counter
from collections.abc import Callable
from decimal import Decimal
from itertools import groupby

import pytest

from plancheck.messages.papers import WORDS, word
from plancheck.messages.phrases import Language
from plancheck.model.outcome import Outcome, Result
from plancheck.report import counts, paper_marks
from plancheck.report.paper import Table
from plancheck.report.province_paper import province_paper
from plancheck.report.view import View
from plancheck.values import replace
from report import real_results
from report.papers import CJK, LANGUAGES, every_paper, excused, province, rows, table, tables


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_matrix_holds_each_outcome_once(language: Language) -> None:
    result = real_results.province()
    made = table(province(result, language), "matrix")
    codes = [head.key for head in made.columns[4:]]
    shown = {(code, row["code"].text): row[code].outcome for row in rows(made) for code in codes}
    assert shown == {(one.city, one.rule.code): counts.state(one) for one in result.judgements}
    assert codes == sorted(codes)


def test_rows_follow_the_article() -> None:
    result = real_results.province()
    shown = [row["code"].text for row in rows(table(province(result), "matrix"))]
    rules = [result.pack.rule(code) for code in shown]
    fields = [field.id for field in result.pack.fields]
    order = [(fields.index(rule.field), rule.paragraph) for rule in rules if rule]
    assert order == sorted(order)
    assert shown[:3] == ["LN-E-01", "LN-E-02", "LN-E-03"]


def test_a_city_without_a_plan_keeps_its_column() -> None:
    whole = real_results.province()
    result = replace(
        whole,
        cities=tuple(code for code in whole.cities if code != "210300"),
        judgements=tuple(one for one in whole.judgements if one.city != "210300"),
    )
    paper = province(result)
    cells = {row["210300"].text for row in rows(table(paper, "matrix"))}
    assert cells == {"未报送"}
    assert "尚未报送方案的市：鞍山市。" in paper.lead


@pytest.mark.parametrize("language", LANGUAGES)
def test_totals_are_those_of_the_result(language: Language) -> None:
    result = real_results.province()
    by_code = {one.rule.code: one for one in result.totals}
    shown = rows(table(province(result, language), "totals"))
    assert len(shown) == len(result.totals)
    for row in shown:
        total = by_code[row["code"].text]
        stated = [one for one in total.contributions if one.status == "stated"]
        assert row["outcome"].outcome == total.outcome
        assert row["sum"].number == (total.stated.low if stated else None)
        if total.gap:
            assert row["difference"].number == -total.gap.number


def test_a_shortfall_and_a_surplus_are_worked_out_in_full() -> None:
    shown = {row["code"].text: row for row in rows(table(province(real_results.province()), "totals"))}
    short, over, ratio = shown["LN-E-17"], shown["LN-E-06"], shown["LN-E-03"]
    assert short["difference"].number == Decimal(-800)
    assert "；要求不低于6万人，" in short["worked"].text
    assert short["worked"].text.endswith("差800人。")
    assert over["worked"].text.startswith("沈阳市 210场 ＋ 大连市 180场 ＋ 鞍山市（无法判定） ＋ 抚顺市 55场")
    assert " ＋ 省直部门（未报送） ＋ 沈抚改革创新示范区（未报送） ＝ 1035场（能保证的：" in over["worked"].text
    assert over["worked"].text.endswith("；要求不低于1000场，已报部分多35场。")
    assert over["missing"].text == "省直部门、沈抚改革创新示范区（未报送）；鞍山市（无法判定）"
    assert ratio["worked"].text == "全省比率不能由各市相加得出；要求保持不超过5.7%。"
    assert ratio["sum"].number is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_parts_add_up_to_the_sum_and_stand_beside_their_weight(language: Language) -> None:
    result = real_results.province()
    paper = province(result, language)
    for total in result.totals:
        if not total.contributions:
            continue
        parts = rows(table(paper, f"contributions.{total.rule.code}"))
        figures = [row["figure"].number for row in parts if row["figure"].number is not None]
        assert sum(figures, Decimal(0)) == total.stated.low
        assert [row["contributor"].text for row in parts] == [
            _named(result, one.city, language) for one in total.contributions
        ]
        weights = [row["weight"].number for row in parts if row["weight"].number is not None]
        assert abs(sum(weights, Decimal(0)) - 100) < 1
    dalian = rows(table(paper, "contributions.LN-E-15"))[1]
    assert (dalian["share"].number, dalian["weight"].number) == (Decimal("3.1"), Decimal("17.7"))


def _named(result: Result, key: str, language: Language) -> str:
    everyone = {city.code: city for city in result.pack.cities} | {one.id: one for one in result.pack.contributors}
    return everyone[key].full if language == "zh-CN" else everyone[key].en


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_ledger_lists_what_is_open_and_ranks_no_city(language: Language) -> None:
    result = real_results.province()
    shown = rows(table(province(result, language), "ledger"))
    still = [one for one in result.judgements if one.outcome in counts.OPEN]
    open_ones = {(one.city, one.rule.code): one for one in still if not one.rule.benchmark}
    units = [row["usual_unit"].text for row in shown]
    assert [unit for unit, _ in groupby(units)] == list(dict.fromkeys(units))
    for unit in set(units):
        own = [row for row in shown if row["usual_unit"].text == unit]
        days = [row["by"].day for row in own]
        assert days == sorted(days)
        for _, same in groupby(own, key=lambda row: row["by"].text):
            cities = [row["city_code"].text for row in same]
            assert cities == sorted(cities)
    assert len(shown) == len(open_ones)
    for row in shown:
        judgement = open_ones[row["city_code"].text, row["code"].text]
        assert row["outcome"].outcome == judgement.outcome
        assert row["gap"].number == (judgement.gap.number if judgement.gap else None)
        assert bool(row["gap_unit"].text) is (judgement.gap is not None)
        assert row["usual_unit"].text
        assert row["by"].text


def test_figures_of_the_ledger_are_numbers_with_their_unit() -> None:
    row = next(row for row in rows(table(province(real_results.province()), "ledger")) if row["code"].text == "LN-H-07")
    assert (row["required_number"].number, row["planned_number"].number, row["unit"].text) == (35, 30, "%")
    assert (row["gap"].number, row["gap_unit"].text) == (5, "个百分点")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", ["by_field", "by_unit", "by_deadline"])
def test_each_breakdown_counts_each_judgement_once(key: str, language: Language) -> None:
    result = excused(real_results.province(), "210200")
    *each, whole = rows(table(province(result, language), key))
    for outcome, number in counts.states(result.judgements).items():
        assert whole[outcome].number == number
        assert sum(row[outcome].number or 0 for row in each) == number
    assert (whole["waived"].number, whole["baselined"].number) == (1, 1)
    assert whole["count"].number == len(result.judgements)


def test_one_unit_has_one_row_in_each_language() -> None:
    for language in LANGUAGES:
        names = [row["usual_unit"].text for row in rows(table(province(real_results.province(), language), "by_unit"))]
        assert len(names) == len(set(names))
    assert "municipal human resources and social security bureau" not in names or "市人力资源社会保障局" not in names


@pytest.mark.parametrize("made", [real_results.province, real_results.faulty])
def test_all_findings_are_listed_with_their_places(made: Callable[[], Result]) -> None:
    result = made()
    shown = Counter(
        (row["finding"].text, row["file"].text, row["line"].text, row["column"].text)
        for row in rows(table(province(result), "findings"))
    )
    found = Counter(
        (one.code.id, one.place.path, str(one.place.line), str(one.place.column))
        if one.place
        else (one.code.id, "", "", "")
        for one in counts.every_finding(result)
    )
    assert shown == found


def test_rules_of_the_province_stand_once() -> None:
    result = real_results.province()
    shown = {row["code"].text: row["quote"].text for row in rows(table(province(result), "province_rules"))}
    assert shown == {rule.code: rule.quote for rule in result.province}
    judged = {one.rule.code for one in result.judgements}
    assert not judged & set(shown)


# ---- what holds of every report


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("made", [real_results.province, real_results.faulty, real_results.one_plan])
def test_every_mark_has_its_note_below_its_table(made: Callable[[], Result], language: Language) -> None:
    marked = 0
    for paper in every_paper(made(), language):
        for one in tables(paper):
            flags = {flag for row in one.rows for cell in row for flag in cell.flags}
            marked += len(flags)
            assert [note for note in one.notes if note[0] in paper_marks.MARKS.values()] == list(
                paper_marks.notes(flags, language)
            )
    assert marked


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_reports_are_equal(language: Language) -> None:
    result = real_results.province()
    assert province_paper(result, View(language=language)) == province(result, language)


# Columns that hold what a plan or the article says, or a name of theirs.
_QUOTES = {
    "title", "data", "planned", "responsible", "usual_unit", "quote", "reason", "approver", "said", "advice", "write",
    "file", "place", "city",
}  # fmt: skip


@pytest.mark.parametrize("made", [real_results.province, real_results.one_plan])
def test_an_english_report_has_no_chinese_but_quotes_and_names(made: Callable[[], Result]) -> None:
    for paper in every_paper(made(), "en"):
        texts = [paper.title, paper.banner, *paper.lead[1:]]
        for section in paper.sections:
            texts += [section.title, *section.paragraphs]
            for one in section.tables:
                texts += [one.title, *(note for note in one.notes if not note.startswith("Legend")), *_unquoted(one)]
        assert [text for text in texts if CJK.search(text)] == []


def _unquoted(one: Table) -> list[str]:
    heads = [head.title for head in one.columns]
    return heads + [cell.text for row in rows(one) for key, cell in row.items() if key not in _QUOTES]


def test_words_are_there_in_both_languages() -> None:
    for key, (zh, en) in WORDS.items():
        assert zh, key
        assert en, key
        assert not CJK.search(en), key
    assert word("banner", "zh-CN") == "示例数据，非政府公布"


def test_nothing_judged_is_no_report_full_of_noughts() -> None:
    whole = real_results.one_plan()
    result = replace(whole, plans=(), city_of=(), cities=(), judgements=(), totals=(), findings=())
    paper = province(result)
    assert paper.lead[0] == "没有可以核对的方案。"
    assert [section.paragraphs for section in paper.sections if section.key == "matrix"] == [("无。",)]
    assert Outcome.MET not in {cell.outcome for one in tables(paper) if one.key == "matrix" for cell in one.rows[0]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_keys_of_tables_and_heads_of_columns_are_never_twice(language: Language) -> None:
    for paper in every_paper(real_results.province(), language):
        keys = [one.key for one in tables(paper)]
        assert len(keys) == len(set(keys))
        for one in tables(paper):
            assert (
                len({head.title for head in one.columns}) == len({head.key for head in one.columns}) == len(one.columns)
            )
