"""Columns, carets and harmless characters."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plancheck.report.excerpt import excerpt
from plancheck.report.safe import visible
from plancheck.report.table import row, shares
from plancheck.report.width import padded, shortened, width, wrapped
from plancheck.source import Place, Source
from report import results

ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("abc", 3),
        ("３０％", 6),
        ("大连", 4),
        ("𠮷", 2),
        ("ｶﾅ", 2),
        ("e\u0301", 1),
        ("—…●×", 4),
        ("，。（）", 8),
    ],
)
def test_width_of_east_asian_text(text: str, columns: int) -> None:
    assert width(text) == columns


def test_ambiguous_characters_are_wide_in_a_chinese_code_page() -> None:
    assert width("2023—2025年", ambiguous=2) == width("2023—2025年") + 1


@given(ANY, st.integers(6, 60))
def test_wrapping_keeps_to_the_columns_and_loses_nothing_but_blanks(text: str, room: int) -> None:
    lines = wrapped(text, room)
    assert all(width(line) <= room for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_wrapping_keeps_figures_whole_and_marks_off_the_start_of_a_line() -> None:
    assert wrapped("到2025年累计新增138.5万人，其中", 12) == ["到2025年累计", "新增138.5万", "人，其中"]
    assert wrapped("城镇新增就业，人", 12) == ["城镇新增就", "业，人"]
    assert wrapped("examples/a.plan:12:15、b", 21) == ["examples/a.plan:12:15", "、b"]
    assert wrapped("见 a.plan:1:2、b", 12) == ["见", "a.plan:1:2、", "b"]
    assert wrapped("要求达到（百分之三十五）", 10) == ["要求达到", "（百分之三", "十五）"]


def test_shortened_and_padded_count_columns() -> None:
    assert shortened("城镇新增就业", 8) == "城镇新…"
    assert shortened("城镇", 4) == "城镇"
    assert width(padded("大连", 10)) == 10


def test_columns_of_a_table_line_up() -> None:
    lines = list(row(["城镇新增就业人数", "abc", "达到"], [8, 5, 6]))
    assert lines == ["城镇新增  abc    达到", "就业人数"]
    assert sum(shares(80, (22, 18, 12, 24))) + 6 == 80


def caret_of(text: str, marked: str, room: int = 70, ambiguous: int = 1) -> tuple[str, str]:
    source = Source("a.plan", text)
    return excerpt(source, source.place(results.span_of(marked, text)), room, ambiguous)


def under(line: str, carets: str, ambiguous: int = 1) -> str:
    """The characters that stand above the carets, by display columns."""
    first, last = carets.index("^"), carets.rindex("^") + 1
    column, above = 0, ""
    for char in line:
        if first <= column < last:
            above += char
        column += width(char, ambiguous)
    return above


@pytest.mark.parametrize("marked", ["３０％以上", "𠮷", "（𠮷）", "城市生活", "1. "])
@pytest.mark.parametrize("ambiguous", [1, 2])
def test_carets_stand_under_the_span(marked: str, ambiguous: int) -> None:
    text = "前一行\n1. 城市生活垃圾—“回收”利用率：达到３０％以上（𠮷）\n"
    line, carets = caret_of(text, marked, ambiguous=ambiguous)
    assert under(line, carets, ambiguous) == marked
    assert len(carets.strip()) == width(marked, ambiguous)


def test_a_long_line_is_cut_around_the_span() -> None:
    text = "开头" + "很长的话" * 40 + "达到３０％以上" + "还有很多话" * 40
    line, carets = caret_of(text, "３０％以上", room=60)
    assert width(line) <= 60
    assert line.startswith("…")
    assert line.endswith("…")
    assert under(line, carets) == "３０％以上"


def test_a_span_at_the_end_of_a_line_has_a_caret() -> None:
    source = Source("a.plan", "城市：\n")
    assert excerpt(source, Place("a.plan", 1, 4, 1, 4), 70) == ("城市：", "      ^")


def test_a_span_over_several_lines_is_marked_to_the_end_of_the_first() -> None:
    source = Source("a.plan", "一二三\n四五六\n")
    assert excerpt(source, Place("a.plan", 1, 2, 2, 3), 70) == ("一二三", "  ^^^^")


@given(ANY, st.data())
def test_carets_never_leave_the_excerpt(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    source = Source("a.plan", text)
    line, carets = excerpt(source, source.place(results.Span(start, end)), 40)
    assert width(line) <= 42
    assert width(carets) <= width(line) + 1
    assert "^" in carets


def test_tabs_and_control_characters_do_not_move_the_caret() -> None:
    line, carets = caret_of("a\tb\x1b[31m３０％", "３０％")
    assert line == "a    b\\x1b[31m３０％"
    assert under(line, carets) == "３０％"


@given(st.text(max_size=80))
def test_nothing_harmful_is_left(text: str) -> None:
    assert not {unicodedata.category(char) for char in visible(text)} & {"Cc", "Cf", "Cs", "Zl", "Zp"}


def test_harmful_characters_are_shown() -> None:
    assert visible("a\x1b[31m\u202eb\u200bc\x7f\x9b\u2028\ud800\n") == (
        "a\\x1b[31m\\u202eb\\u200bc\\x7f\\x9b\\u2028\\ud800\\x0a"
    )
    assert visible("大连　𠮷\ue000") == "大连　𠮷\ue000"
