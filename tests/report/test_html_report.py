"""The HTML report: one file, nothing in a plan becomes markup, every symbol leads to its details."""

import base64
import hashlib
import re
from decimal import Decimal
from html.parser import HTMLParser
from itertools import groupby

import pytest

from plancheck.messages import pages
from plancheck.messages.phrases import Language
from plancheck.model.outcome import Result
from plancheck.report import html
from plancheck.report.html_matrix import row_id
from plancheck.report.html_tags import shown, slug, tag, verbatim
from plancheck.report.paper_rows import unit_responsible
from plancheck.report.parts import of_city
from plancheck.report.sums import shares, stated, weights
from plancheck.report.view import View
from plancheck.values import replace
from report import real_results, results

HOSTILE = (
    "</script><img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "{{7*7}}",
    "<!--",
    "\u202e逆向\u2066",
    "</style><style>*{display:none}</style>",
)
ZH = View(exit_code=1)
EN = View(language="en", exit_code=1)


class Tags(HTMLParser):
    """Every element, with its attributes and text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len(attrs) == len(dict(attrs)), (tag, attrs)
        self.elements.append((tag, dict(attrs)))

    def all(self, name: str) -> list[str]:
        return [value for _, attrs in self.elements if (value := attrs.get(name)) is not None]


def hostile() -> Result:
    """The same result with hostile text wherever a plan has text."""
    one = results.of_the_province()
    text = "".join(HOSTILE)
    judgements = tuple(replace(each, written=text, responsible=(text, "市城管局")) for each in one.judgements)
    plan = results.plan(results.TEXT.replace(results.TEXT.split("\n")[0].partition("：")[2], text))
    return replace(one, judgements=judgements, plans=(plan,))


@pytest.mark.parametrize("view", [ZH, EN])
def test_the_policy_allows_this_style_and_this_script_alone(view: View) -> None:
    page = html.render(results.of_the_province(), view)
    hashes = {
        name: base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
        for name, content in re.findall(r"<(style|script)>(.*?)</\1>", page, re.DOTALL)
    }
    (policy,) = (attrs["content"] for _, attrs in Tags(page).elements if "http-equiv" in attrs)
    assert policy == (
        f"default-src 'none'; style-src 'sha256-{hashes['style']}'; script-src 'sha256-{hashes['script']}'; "
        "form-action 'none'; base-uri 'none'"
    )
    assert (page.count("<style"), page.count("<script")) == (1, 1)


@pytest.mark.parametrize("render", [html.render, lambda result, view: html.render(of_city(result, "210200"), view)])
def test_text_of_plans_never_becomes_markup(render) -> None:  # type: ignore[no-untyped-def]
    plain, attacked = Tags(render(results.of_the_province(), ZH)), Tags(render(hostile(), ZH))
    assert {name for name, _ in attacked.elements} <= {name for name, _ in plain.elements} | {"option", "span"}
    page = render(hostile(), ZH)
    assert page.count("<script") == page.count("</script") == 1
    assert page.count("<style") == page.count("</style") == 1
    assert "&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;" in page
    assert "\\u202e逆向\\u2066" in page
    assert not {"\u202e", "\u2066"} & set(page)
    for name in ("onerror", "onload", "style", "src"):
        assert attacked.all(name) == []


@pytest.mark.parametrize("view", [ZH, EN])
def test_ids_are_unique_and_every_link_has_its_target(view: View) -> None:
    tags = Tags(html.render(results.of_the_province(), view))
    ids = tags.all("id")
    assert len(ids) == len(set(ids))
    links = set(tags.all("href"))
    assert {f"#r-210200-{code}" for code in ("T-01", "T-02", "T-03", "T-04")} | {"#t-T-04"} <= links
    assert {href[1:] for href in links} <= set(ids)
    assert all(href.startswith("#") for href in links)


def test_the_matrix_shows_each_outcome_by_symbol_and_class() -> None:
    page = html.render_province(results.of_the_province(), ZH)
    cells = re.findall(r'<td class="o-(\w+)(?: total)?"><a href="#(\S+?)"', page)
    assert cells == [
        ("reported", "r-210200-T-04"),
        ("undeterminable", "t-T-04"),
        ("gap", "r-210200-T-01"),
        ("undeterminable", "r-210200-T-02"),
        ("missing", "r-210200-T-03"),
    ]


def test_the_open_row_says_what_is_required_planned_lacking_and_what_to_write() -> None:
    page = html.render(results.result(), ZH)
    row = page[page.index('<tr id="r-210200-T-01"') :].partition("</tr>")[0]
    for text in ("缺口", "不低于35%", "３０％以上", "5%", results.QUOTE, "不低于35%"):
        assert text in row, text


def test_the_banner_stands_only_where_figures_are_made_up() -> None:
    made_up = html.render(results.result(), ZH)
    assert '<p class="banner"><strong>示例数据，非政府公布</strong></p>' in made_up
    assert '@page { @top-center { content: "示例数据，非政府公布"' in made_up
    plan = replace(results.plan(), head=replace(results.plan().head, data=None))
    real = html.render(replace(results.result(), plans=(plan,), illustrative=False), ZH)
    assert 'class="banner"' not in real
    assert "@top-center" not in real


def test_a_city_by_itself_gets_its_own_page() -> None:
    assert "<h1>大连市核对报告</h1>" in html.render(results.result(), ZH)
    assert "<h1>Gap report of the province</h1>" in html.render(results.of_the_province(), EN)
    assert "<h1>Dalian: gap report</h1>" in html.render(of_city(results.of_the_province(), "210200"), EN)


def test_a_bar_is_drawn_to_exact_positions_and_an_open_sum_is_hatched() -> None:
    page = html.render_province(results.of_the_province(), ZH)
    # The scale ends at 1.3 times the requirement: 436500 * 1.3 = 567450.
    assert '<rect x="0.00%" y="2" width="17.62%" height="30" class="part-0"/>' in page
    assert '<rect x="17.62%" y="2" width="82.38%" height="30" class="unknown"/>' in page
    assert '<line x1="76.92%" x2="76.92%" y1="0" y2="38" class="threshold"/>' in page
    assert "大连市 10万人 ＋ 沈阳市（未报送） ＝ 不低于10万人" in page
    assert "已报部分差33.65万人" in page


def test_no_share_is_given_of_an_open_sum() -> None:
    total = results.total()
    assert shares(total, results.PACK) == {}
    known = replace(total, absent=(), contributions=(total.contributions[0],))
    assert shares(known, results.PACK) == {"210200": Decimal("100.0")}
    assert weights(known, results.PACK) == {"210100": Decimal("54.8"), "210200": Decimal("45.2")}
    assert [stated(one) for one in total.contributions] == [Decimal(100000), None]


def test_two_runs_give_the_same_bytes() -> None:
    assert html.render(hostile(), ZH) == html.render(hostile(), ZH)


def test_nothing_read_is_said() -> None:
    empty = Result(results.PACK, (), (), (), (), (), (), ())
    assert "没有可以核对的方案。" in html.render(empty, ZH)


@pytest.mark.parametrize("language", ["zh-CN", "en"])
def test_the_page_says_its_language(language: Language) -> None:
    assert f'<html lang="{language}">' in html.render(results.result(), View(language=language))


def test_every_word_is_there_in_both_languages() -> None:
    assert [key for key, (zh, en) in pages.WORDS.items() if not zh or not en] == []
    fields = {key: [set(re.findall(r"{(\w+)}", text)) for text in both] for key, both in pages.WORDS.items()}
    assert [key for key, (zh, en) in fields.items() if zh != en] == []


def test_tags_escape_text_and_attributes() -> None:
    made = tag("a", "<b>", tag("i", "&"), href='"x', hidden=True, title=None)
    assert made == '<a href="&quot;x" hidden>&lt;b&gt;<i>&amp;</i></a>'
    assert shown("'\x07") == "&#x27;\\x07"
    assert slug("LN-E_1 省") == "LN-E_5f1_20_7701"
    with pytest.raises(ValueError, match="script"):
        verbatim("script", "x</Script>")


@pytest.mark.parametrize(("city", "code", "told"), [
    ("210200", "LN-H-07", "−5"),  # at least 35, planned 30
    ("210100", "LN-E-03", "0"),  # at most 5.7, planned 5.3 to 5.7
    ("210200", "LN-E-03", ""),  # cannot be judged
])  # fmt: skip
def test_the_distance_to_what_is_required_stands_as_a_number(city: str, code: str, told: str) -> None:
    from plancheck.report.html_ratios import _margin

    judged = real_results.province().judgements
    assert [_margin(one) for one in judged if (one.city, one.rule.code) == (city, code)] == [told]


def test_a_short_name_stands_upright_in_a_narrow_part_of_a_bar() -> None:
    page = html.render_province(real_results.province(), ZH)
    stacked = re.findall(r'class="stacked name-[01]">(.)</text>', page)
    assert {"抚", "顺", "本", "溪"} <= set(stacked)


def test_the_ledger_of_the_province_goes_by_unit_and_date() -> None:
    result = real_results.province()
    page = html.render_province(result, ZH)
    by_id = {row_id(one): one for one in result.judgements}
    found = [by_id[one] for one in re.findall(r'<tr id="(r-[^"]+)"', page)]
    assert len(found) == len(result.judgements)
    units = [unit_responsible(result, one, "zh-CN") for one in found]
    assert [unit for unit, _ in groupby(units)] == list(dict.fromkeys(units))
    for _, same in groupby(found, key=lambda one: unit_responsible(result, one, "zh-CN")):
        days = [one.rule.horizon.last for one in same]
        assert days == sorted(days)
