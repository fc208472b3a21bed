"""The Markdown report: a real parser finds tables and headings in it, and nothing that a plan's text has made."""

from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from plancheck.messages.labels import label
from plancheck.messages.phrases import Language
from plancheck.report import counts, render
from plancheck.report.markdown_text import escaped
from plancheck.report.safe import visible
from plancheck.report.view import View
from report import hostile, real_results, results
from report.papers import LANGUAGES

_ALLOWED = {
    "heading_open", "heading_close", "paragraph_open", "paragraph_close", "inline", "text", "softbreak",
    "table_open", "table_close", "thead_open", "thead_close", "tbody_open", "tbody_close", "tr_open", "tr_close",
    "th_open", "th_close", "td_open", "td_close", "hr", "blockquote_open", "blockquote_close",
}  # fmt: skip


def parsed(text: str) -> list[Token]:
    """As GitHub reads it, and stricter: addresses without a scheme become links too. Empty comments show nothing."""
    tokens = MarkdownIt("gfm-like").parse(text)
    for token in tokens:
        kept = [one for one in token.children or () if (one.type, one.content) != ("html_inline", "<!-- -->")]
        token.children = kept if token.children is not None else None
    return tokens


def flat(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from token.children or ()


def markdown(made: results.Result, language: Language = "zh-CN", exit_code: int = 0) -> str:
    written = render("markdown", made, View(language=language, exit_code=exit_code))
    assert isinstance(written, str)
    return written


def grids(text: str) -> list[list[list[str]]]:
    """Every table as rows of cells, heads first."""
    found: list[list[list[str]]] = []
    for token in parsed(text):
        if token.type == "table_open":
            found.append([])
        elif token.type == "tr_open":
            found[-1].append([])
        elif token.type == "inline" and found and token.level >= 4:
            found[-1][-1].append("".join(child.content for child in token.children or ()))
    return found


@pytest.mark.parametrize("title", hostile.TITLES)
def test_plan_text_never_becomes_markup(title: str) -> None:
    text = markdown(hostile.result(title))
    kinds = {token.type for token in flat(parsed(text))}
    assert kinds <= _ALLOWED
    assert Counter(token.type for token in parsed(text)) == Counter(
        token.type for token in parsed(markdown(hostile.result("title")))
    )


@pytest.mark.parametrize("title", hostile.TITLES)
def test_plan_text_is_shown_as_it_stands(title: str) -> None:
    shown = " ".join(visible(title.replace("\n", " ")).split())
    cells = [cell for grid in grids(markdown(hostile.result(title))) for row in grid for cell in row]
    assert shown in [" ".join(cell.rstrip("⑤").split()) for cell in cells]


@pytest.mark.parametrize(
    "text", ["@everyone", "#12", "org/repo#3", "!7", ":smile:", "https://x", "www.x.y", "GH-5", "a@b.c", "$x$"]
)
def test_what_sites_link_by_themselves_is_parted(text: str) -> None:
    assert "<!-- -->" in escaped(text)
    assert "\u200b" not in escaped(text)


@pytest.mark.parametrize(
    "text", ["12.8万人", "35%以上", "examples/dalian.plan:17", "2023—2025年", "-800", "LN-E-01", "100%"]
)
def test_figures_and_places_stay_whole(text: str) -> None:
    assert escaped(text) == text


@pytest.mark.parametrize(
    ("made", "language"),
    [(real_results.province, "zh-CN"), (real_results.faulty, "zh-CN"), (real_results.faulty, "en")],
)
def test_every_row_has_as_many_cells_as_its_head(made: Callable[[], results.Result], language: Language) -> None:
    for grid in grids(markdown(made(), language)):
        assert {len(row) for row in grid} == {len(grid[0])}


@pytest.mark.parametrize("language", LANGUAGES)
def test_counts_are_those_of_the_result(language: Language) -> None:
    result = real_results.one_plan()
    head = label("met", language)
    counted = next(grid for grid in grids(markdown(result, language)) if any(row[0] == f"√ {head}" for row in grid))
    shown = {row[0].split(" ", 1)[1]: row[1] for row in counted[1:-1]}
    assert shown == {label(state, language): str(number) for state, number in counts.states(result.judgements).items()}


def test_one_city_has_one_report_and_a_folder_the_provinces_first() -> None:
    assert [line for line in markdown(real_results.one_plan()).splitlines() if line.startswith("# ")] == [
        "# 大连市实施方案与省级承诺核对报告"
    ]
    heads = [line for line in markdown(real_results.province()).splitlines() if line.startswith("# ")]
    assert (heads[0], len(heads)) == ("# 各市实施方案与省级承诺核对报告", 15)
    assert heads[1] == "# 沈阳市实施方案与省级承诺核对报告"


def test_an_outcome_is_told_by_symbol_and_word_with_its_marks() -> None:
    cells = [cell for grid in grids(markdown(real_results.one_plan())) for row in grid for cell in row]
    assert {"× 缺口⑤", "○ 未提出①", "△ 力度不足⑤", "√ 符合③⑤"} <= set(cells)


def test_made_up_figures_are_named_so_at_the_top() -> None:
    lines = markdown(real_results.one_plan()).splitlines()
    assert lines[2] == "> **示例数据，非政府公布**"
    assert "⑤ 示例数据，非政府公布。" in lines


def test_a_field_is_a_heading_over_its_rows() -> None:
    lines = markdown(real_results.one_plan()).splitlines()
    assert "### 住房城乡建设" in lines
    levels = [len(line.split(" ")[0]) for line in lines if line.startswith("#")]
    assert all(after - before <= 1 for before, after in zip(levels, levels[1:], strict=False))


def test_how_the_run_ended_is_told_without_its_exit_code() -> None:
    text = markdown(real_results.one_plan(), exit_code=1)
    assert "有需要处理的问题。" in text
    assert "退出码" not in text


def test_two_runs_give_the_same_text() -> None:
    assert markdown(real_results.one_plan()) == markdown(real_results.one_plan())
    assert markdown(real_results.one_plan()).endswith("\n")


@given(st.text(alphabet="ab1 \\`*_{}[]()<>#+-=.!|~&$^@:/;\n\t\"'www.", max_size=24))
@settings(max_examples=300, deadline=None)
def test_no_text_at_all_is_more_than_text(text: str) -> None:
    table = f"| a | b |\n| --- | --- |\n| {escaped(text)} | c |\n"
    for document, cells in ((table, 4), (f"# {escaped(text)}\n", 1), (f"{escaped(text)}\n", 1)):
        tokens = list(flat(parsed(document)))
        assert {token.type for token in tokens} <= _ALLOWED
        assert sum(token.type == "inline" for token in tokens) in (cells, cells - (not text.strip()))
    shown = [cell for row in grids(table)[0] for cell in row]
    assert shown == ["a", "b", visible(" ".join(text.split("\n"))).strip(), "c"]
