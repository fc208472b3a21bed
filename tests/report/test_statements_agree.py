"""One result, one statement: sums, shares and counts by unit are the same in every form that shows them."""

import csv
import html
import io
import json
import re
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from xml.etree import ElementTree

import pytest

from outside import needs_module
from plancheck.messages.catalogue import sentence
from plancheck.messages.labels import label
from plancheck.model.outcome import Result, Total
from plancheck.report import html_parts, render
from plancheck.report.counts import OPEN
from plancheck.report.naming import contributor
from plancheck.report.paper_breakdown import grouped
from plancheck.report.sums import added, open_parts, shares
from plancheck.report.view import View
from plancheck.report.xlsx_sheets import sheets_of
from report import extracts, real_results
from report.papers import cities, city, province, rows, table, tables

SHOW_SUMS = ("csv", "markdown", "html", "xlsx", "docx")


@cache
def text_of(name: str) -> str:
    """All that a form shows, as plain text without what escapes it."""
    if name in ("xlsx", "docx"):
        needs_module({"xlsx": "openpyxl", "docx": "docx"}[name])
    made = render(name, real_results.province(), View(exit_code=1))
    if isinstance(made, bytes):
        return "\n".join(cell for row in READ[name](made) for cell in row)
    if name == "html":
        return html.unescape(re.sub(r"<[^>]*>", "", made))
    return made.replace("\\", "").replace("<!-- -->", "") if name == "markdown" else made


def paragraphs(data: bytes) -> Iterator[ElementTree.Element]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        yield from ElementTree.fromstring(package.read("word/document.xml")).iter(f"{extracts._WORD}p")


READ: dict[str, Callable[[bytes], list[list[str]]]] = {
    "xlsx": extracts._xlsx_rows,
    "docx": lambda data: [[extracts._text(one)] for one in paragraphs(data)],
}


def unknown() -> list[Total]:
    """The totals of which a part is absent or cannot be judged."""
    return [one for one in real_results.province().totals if one.absent or one.unknown]


@pytest.mark.parametrize("name", SHOW_SUMS)
def test_every_sum_names_its_unknown_parts_in_the_same_words(name: str) -> None:
    result, shown = real_results.province(), text_of(name)
    told = 0
    for total in result.totals:
        line = added(total, result.pack, "zh-CN")
        assert line in shown, total.rule.code
        for key in (*total.absent, *total.unknown) if line else ():
            status = label(f"status.{'absent' if key in total.absent else 'unknown'}", "zh-CN")
            assert f"{contributor(result.pack, key, 'zh-CN')}（{status}）" in line
            told += 1
    assert told > 10


@pytest.mark.parametrize("name", SHOW_SUMS)
def test_the_surplus_is_told_and_of_an_open_sum_as_of_what_is_stated(name: str) -> None:
    assert "已报部分多35场" in text_of(name)


def test_the_difference_of_the_table_is_that_of_the_page() -> None:
    short = next(one for one in real_results.province().totals if one.rule.code == "LN-E-17")
    assert short.gap is not None
    for name in SHOW_SUMS:
        assert "差800人" in text_of(name)


def test_no_form_gives_a_share_while_a_part_is_unknown() -> None:
    result = real_results.province()
    page = str(render("html", result, View()))
    for total in unknown():
        assert shares(total, result.pack) == {}
        if total.contributions:
            parts = rows(table(province(result), f"contributions.{total.rule.code}"))
            assert {row["share"].text for row in parts} == {""}
        article = page[page.index(f'id="t-{total.rule.code}"') :].partition("</article>")[0]
        assert 'class="share"' not in article
    known = [one for one in result.totals if shares(one, result.pack)]
    assert known
    for total in known:
        assert not open_parts(total)
        listed = rows(table(province(result), f"contributions.{total.rule.code}"))
        assert {row["contributor"].text: row["share"].number for row in listed if row["share"].text} == {
            contributor(result.pack, city, "zh-CN"): share for city, share in shares(total, result.pack).items()
        }


def by_unit(result: Result) -> Counter[str]:
    """Open commitments by the one unit that answers for each: the first named, else the one that usually leads."""
    usual = {field.id: field.unit.zh for field in result.pack.fields}
    still = [one for one in result.judgements if one.outcome in OPEN]
    return Counter(one.responsible[0] if one.responsible else usual[one.rule.field] for one in still)


def test_the_page_and_the_documents_count_by_one_unit() -> None:
    result = real_results.province()
    expected = by_unit(result)
    *each, _ = rows(table(province(result), "by_unit"))
    counted = {
        row["usual_unit"].text: sum(int(row[str(one)].number or 0) for one in OPEN)
        for row in each
        if any(row[str(one)].number for one in OPEN)
    }
    assert counted == expected
    page = str(html_parts.groups(result, "zh-CN")).partition("<caption>牵头单位</caption>")[2]
    shown = re.findall(r'<th scope="row">(.*?)</th><td class="figure">(\d+)</td>', page)
    assert {html.unescape(name): int(number) for name, number in shown} == expected
    assert "牵头单位是方案所写的第一个单位；方案未写的，是通常牵头的单位。" in page


def test_deadlines_that_end_on_one_day_stand_in_one_order() -> None:
    result = real_results.province()
    names = list(grouped(result, result.judgements, "zh-CN")["by_deadline"])
    assert names.index("2023年") < names.index("2023年底前")
    assert names == list(grouped(result, reversed(result.judgements), "zh-CN")["by_deadline"])


@pytest.mark.parametrize("name", ["markdown", "html", "xlsx", "docx"])
def test_the_first_page_says_what_a_meeting_asks(name: str) -> None:
    shown = text_of(name)
    assert re.search(r"全省合计 36 项：缺口 1（LN-E-17 差800人）、无法判定 \d+、", shown)
    assert "合计中的未知部分：" in shown
    assert "退出码" not in shown


def test_what_an_undeterminable_line_says_is_shown() -> None:
    result = real_results.province()
    found = [one for one in csv.DictReader(io.StringIO(text_of("csv").lstrip("\ufeff"))) if one["代码"] == "210200"]
    line = next(one for one in found if one["编号"] == "LN-E-03")
    assert (line["结论"], "4.5%以内" in line["方案写法"]) == ("无法判定", True)
    assert line["方案写法"] in text_of("xlsx")
    assert line["方案写法"] in text_of("docx")
    assert result.illustrative


def test_what_was_added_up_runs_over_all_its_years() -> None:
    parts = rows(table(province(real_results.province()), "contributions.LN-E-02"))
    jinzhou = next(row for row in parts if row["contributor"].text == "锦州市")
    assert (jinzhou["planned_by"].text, jinzhou["figure"].number) == ("2023—2025年", 70_000)


def test_a_figure_of_a_table_is_told_with_its_unit() -> None:
    notes = [note for one in real_results.province().judgements for note in one.notes]
    told = [sentence(note, "zh-CN") for note in notes if note.code.id == "PC250"]
    assert any("“800万平方米”按不低于776万平方米且" in text for text in told)
    assert not [text for text in told if re.search(r"“[\d.]+”按", text)]


def test_a_shortfall_beside_a_benchmark_has_its_size() -> None:
    said = [one.finding for one in real_results.province().judgements if one.finding and one.finding.code.id == "PC240"]
    assert said
    assert all(re.search(r"没有达到参照数，差(\d|在时限上|没有界限)", sentence(one, "zh-CN")) for one in said)
    assert any("，差2个百分点。" in sentence(one, "zh-CN") for one in said)


def test_the_city_and_the_province_list_the_same_to_act_upon() -> None:
    result = real_results.province()
    ledger = rows(table(province(result), "ledger"))
    listed = {(row["city_code"].text, row["code"].text) for row in ledger}
    asked = set()
    for paper in cities(result):
        shown = [one for one in tables(paper) if one.key == "open"]
        asked |= {(paper.key, row["code"].text) for one in shown for row in rows(one)}
    assert listed == asked
    assert "另有单独列出的：全省数，作参照 2，见“单独列出的承诺”。" in table(city(result, "210200"), "open").notes
    assert any(note.startswith("另有单独列出的：全省数，作参照 ") for note in table(province(result), "ledger").notes)


def test_only_sheets_that_show_made_up_figures_bear_the_banner() -> None:
    banners = {sheet.name: sheet.banner for sheet in sheets_of(province(real_results.province()), "zh-CN")}
    assert [name for name, banner in banners.items() if not banner] == ["未报送", "省级承担"]
    alone = sheets_of(city(real_results.province(), "210200"), "zh-CN")
    assert all(sheet.banner for sheet in alone if sheet.name != "省级承担")


def test_an_annotation_names_each_of_many_missing_commitments_once() -> None:
    shown = [
        line for line in str(render("github", real_results.province(), View())).split("\n") if "项承诺未提出" in line
    ]
    many = next(line for line in shown if "::1" not in line and line.count("LN-") > 10)
    codes = re.findall(r"LN-[A-Z]-\d+", many)
    assert len(codes) == len(set(codes)) > 10


def test_what_stands_in_no_file_says_so_and_names_what_it_was_checked_against() -> None:
    entries = json.loads(str(render("gitlab", real_results.province(), View())))
    nowhere = [one for one in entries if one["location"]["path"] == "."]
    assert nowhere
    assert all(one["description"].endswith("【不属于任何一个文件】") for one in nowhere)
    assert all(one["content"]["body"].startswith("依据 liaoning-2023 1.0.0（2023-03-31") for one in entries)
    placed = next(one for one in entries if one["location"]["path"] == "examples/dalian.plan")
    assert re.search(r"examples/dalian\.plan utf-8 sha256:[0-9a-f]{64}$", placed["content"]["body"])


def test_a_row_of_the_csv_says_when_against_what_and_which_file() -> None:
    first = next(csv.DictReader(io.StringIO(text_of("csv").lstrip("\ufeff"))))
    assert [first[key] for key in ("时限（日期）", "规则包", "规则包版本", "原文日期", "编码")] == [
        "2023-12-31", "liaoning-2023", "1.0.0", "2023-03-31", "utf-8",
    ]  # fmt: skip
    assert re.fullmatch("[0-9a-f]{64}", first["SHA-256"])
