"""A comparison of two versions as Markdown, HTML, CSV, Word and Excel: the same rows in the same order, and harmless."""

import base64
import csv
import hashlib
import io
import re
from io import BytesIO

import pytest

from outside import needs_module
from plancheck.messages.diffs import WORDS
from plancheck.messages.phrases import Language
from plancheck.model.change import ChangeType
from plancheck.report.diff_paper import diff_paper
from plancheck.report.diffs import FORMATS, render
from plancheck.report.view import View
from report.comparisons import NASTY, OLD, RATE, compared, hostile
from report.test_html_report import Tags

NAMES = ("old", "new")
HARMFUL = (NASTY[-1], NASTY[0])
ZH = View()
EN = View(language="en")


def texts(key: str, view: View = ZH) -> list[list[str]]:
    """The cells of the one table of a section."""
    paper = diff_paper(compared(), NAMES, view)
    (section,) = [one for one in paper.sections if one.key == key]
    return [[cell.text for cell in row] for row in section.tables[0].rows]


def test_the_worst_stands_first_and_a_city_is_one_row() -> None:
    ((*city, _),) = texts("cities")
    assert city == ["取消", "鞍山市", "old/鞍山市.plan", "1"]
    assert [row[:5] for row in texts("changes")] == [
        ["取消", "大连市", "专场招聘", "2023年200场以上", ""],
        ["降低、推迟", "大连市", "城市生活垃圾回收利用率", "2023年38%以上", "2024年30%以上"],
        ["提高", "大连市", "城镇新增就业", "2023年10万人以上", "2023年11万人以上"],
        ["新增", "大连市", "=1+1", "", "甲"],
    ]
    assert [row[:4] for row in texts("followed")] == [["取消", "鞍山市", "城市生活垃圾回收利用率", "2023年38%以上"]]


def test_which_outcomes_tip_over() -> None:
    assert texts("outcomes") == [
        ["变差", "大连市", "LN-E-06", "2023年专场招聘", "已报数", "未提出"],
        ["变差", "大连市", "LN-H-07", "城市生活垃圾回收利用率", "符合", "缺口"],
    ]
    assert texts("outcomes", EN)[1][:3] == ["worse", "Dalian", "LN-H-07"]


def test_headings_and_the_lead_count_alike() -> None:
    paper = diff_paper(compared(), NAMES, ZH)
    assert [one.title for one in paper.sections][:3] == [
        "方案的增减（1 个市或单位）", "承诺的变化（4 处）", "结论的变化（2 项）",
    ]  # fmt: skip
    assert paper.lead[1].startswith("没有了方案的市或单位 1 个；承诺变化 4 处，其中 2 处取消")
    assert "结论变化 2 项，其中 2 项变差；" in paper.lead[1]
    assert "退出码" not in "".join(paper.lead)


def test_other_cities_are_named_before_anything_else() -> None:
    made = compared({"大连市": RATE.format("2023年38%以上")}, {"沈阳市": RATE.format("2023年38%以上")})
    for name in ("markdown", "csv", "html"):
        text = str(render(name, made, NAMES, ZH))
        assert "大连市；沈阳市" in text
        assert text.index("注意：两边不是同一个市的方案") < text.index("old/大连市.plan"), name


def test_nothing_changed_is_said() -> None:
    made = compared(OLD, OLD)
    assert "两版承诺相同，结论没有变化。" in str(render("markdown", made, NAMES, ZH))
    assert "Both versions promise the same; no outcome differs." in str(render("html", made, NAMES, EN))


def test_made_up_figures_are_marked_and_real_ones_are_not() -> None:
    for name in ("markdown", "html", "csv"):
        assert "示例数据，非政府公布" in str(render(name, compared(), NAMES, ZH)), name
        assert "示例数据" not in str(render(name, compared(data=""), NAMES, ZH)), name


def test_what_stands_beside_a_promise_is_shown_with_it() -> None:
    line = RATE.format("2023年38%以上")
    made = compared({"大连市": line}, {"大连市": line + "   备注：暂定\n"})
    for name in ("text", "markdown", "html", "csv"):
        assert "2023年38%以上（旁注“暂定”）" in str(render(name, made, NAMES, ZH)), name


def test_csv_is_one_table_without_formulas() -> None:
    text = str(render("csv", compared(), NAMES, ZH))
    assert text.startswith("\ufeff行别,代码,市或单位,变化,")
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))
    assert [row["行别"] for row in rows] == ["方案", *["承诺"] * 4, *["结论"] * 2, "随方案增减的承诺"]
    assert (rows[2]["原来的写法"], rows[2]["原来的时限"], rows[2]["现在的时限"]) == (
        "2023年38%以上",
        "2023年",
        "2024年",
    )
    assert rows[2]["现在的位置"] == "new/大连市.plan:9"
    assert rows[4]["承诺"] == "'=1+1"
    assert (rows[6]["原来的结论"], rows[6]["现在的结论"]) == ("符合", "缺口")


@pytest.mark.parametrize("language", ["zh-CN", "en"])
def test_html_has_a_policy_that_allows_its_style_alone(language: Language) -> None:
    page = str(render("html", compared(), NAMES, View(language=language)))
    style = re.findall(r"<style>(.*?)</style>", page, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style[0].encode()).digest()).decode()
    (policy,) = (attrs["content"] for _, attrs in Tags(page).elements if "http-equiv" in attrs)
    assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; form-action 'none'; base-uri 'none'"
    assert (len(style), page.count("<script"), page.count("src=")) == (1, 0, 0)
    assert f'<html lang="{language}">' in page
    tags = Tags(page)
    ids = tags.all("id")
    assert len(ids) == len(set(ids))
    assert {href[1:] for href in tags.all("href")} <= set(ids)


def test_text_of_plans_is_no_markup_in_html() -> None:
    page = str(render("html", hostile(), HARMFUL, ZH))
    assert "<script" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "\\u202e逆向\\x1b[31m" in page
    assert [name for name in ("onerror", "src", "style") if Tags(page).all(name)] == []


def test_text_of_plans_is_no_markup_in_markdown() -> None:
    text = str(render("markdown", hostile(), HARMFUL, ZH))
    assert re.findall(r"(?<!\\)<(?!!-- -->)", text) == []
    assert "a&#124;b" in text
    assert "@everyone" not in text
    assert "\u202e" not in text


def test_text_of_plans_steers_no_screen_and_calculates_nothing() -> None:
    for name in ("text", "csv", "json"):
        text = str(render(name, hostile(), HARMFUL, ZH))
        assert not {"\u202e", "\x1b"} & set(text), name
    rows = csv.reader(io.StringIO(str(render("csv", hostile(), HARMFUL, ZH))))
    assert [cell for row in rows for cell in row if cell.startswith(("=", "@", "+"))] == []


def test_workbook_and_document_hold_the_same_rows() -> None:
    needs_module("openpyxl")
    needs_module("docx")
    import docx
    import openpyxl

    book = openpyxl.load_workbook(BytesIO(render("xlsx", compared(), NAMES, ZH)))  # type: ignore[arg-type]
    cells = {str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row if cell.data_type != "f"}
    document = docx.Document(BytesIO(render("docx", compared(), NAMES, ZH)))  # type: ignore[arg-type]
    words = {cell.text for table in document.tables for row in table.rows for cell in row.cells}
    for text in ("降低、推迟", "专场招聘", "2023年200场以上", "old/鞍山市.plan"):
        assert text in cells
        assert text in words
    assert "承诺的变化（4 处）" in book.sheetnames


def test_hostile_text_is_no_formula_in_a_workbook() -> None:
    needs_module("openpyxl")
    import openpyxl

    book = openpyxl.load_workbook(BytesIO(render("xlsx", hostile(), HARMFUL, ZH)))  # type: ignore[arg-type]
    assert [cell.value for sheet in book for row in sheet.iter_rows() for cell in row if cell.data_type == "f"] == []
    texts = "".join(str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row)
    assert NASTY[0] in texts


@pytest.mark.parametrize("name", [name for name in FORMATS if name not in ("docx", "xlsx")])
def test_two_runs_give_the_same_bytes(name: str) -> None:
    assert render(name, hostile(), HARMFUL, ZH) == render(name, hostile(), HARMFUL, ZH)


def test_every_word_is_there_in_both_languages() -> None:
    assert {str(kind) for kind in ChangeType} <= WORDS.keys()
    fields = {key: [sorted(re.findall(r"{(\w+)}", text)) for text in both] for key, both in WORDS.items()}
    assert [key for key, (zh, en) in fields.items() if zh != en] == []
    assert [key for key, both in WORDS.items() if not all(both)] == []
