"""The report as an official document, read back with the library that also wrote it, and opened by LibreOffice."""

import os
import subprocess
import sys
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from outside import needs, needs_module
from plancheck.report.city_paper import city_papers
from plancheck.report.docx_format import render_paper
from plancheck.report.docx_text import chinese_number, legal
from plancheck.report.extras import MissingExtra
from plancheck.report.paper import Cell, Column, Paper, Section, Table
from plancheck.report.view import View
from plancheck.values import replace
from report import real_results


@pytest.fixture(autouse=True)
def library() -> None:
    needs_module("docx")


def qn(name: str) -> str:
    """w:p as the library's parser names it."""
    return f"{{http://schemas.openxmlformats.org/wordprocessingml/2006/main}}{name.removeprefix('w:')}"


HOSTILE = '=HYPERLINK("http://x.cn")<w:fldSimple w:instr="PAGE"/>&\x1b[2J\u202e\x00\ufffe]]>'
COUNTS = Table(
    "counts",
    "各结论的项数",
    (Column("outcome", "结论", "outcome"), Column("count", "项数", "number")),
    ((Cell("缺口", outcome="gap"), Cell("1234.5", Decimal("1234.5"))),),
)
KEYS = "field code commitment outcome required planned gap gap_unit by responsible said marks"


def _commitments(said: str = "差5个百分点。", rows: int = 1, blanks: bool = True) -> Table:
    columns = [Column(key, key, "outcome" if key == "outcome" else "text") for key in KEYS.split()]
    if blanks:
        columns += [Column("feedback", "市级反馈", "blank"), Column("new_target", "拟补目标", "blank")]
        columns += [Column("new_deadline", "完成时限", "blank")]
    texts = [
        "住房",
        "LN-H-07",
        "垃圾回收利用率",
        "缺口",
        "不低于35%",
        "30%",
        "5",
        "个百分点",
        "2023年",
        "市城管局",
        said,
        "示例数据",
    ]
    row = [Cell(text) for text in texts]
    row[3] = Cell("缺口", outcome="gap", flags=("illustrative",))
    row += [Cell()] * 3 * blanks
    note = "⑤ 示例数据，非政府公布。"
    return Table("ledger", "需要处理的承诺", tuple(columns), (tuple(row),) * rows, (note,), wide=True, group="field")


def _paper(*tables: Table, language: str = "zh-CN", banner: str = "示例数据，非政府公布") -> Paper:
    sections = (
        Section("counts", "结论计数", ("各结论的项数如下。",), (COUNTS,)),
        Section("ledger", "需要处理的承诺", (), tables or (_commitments(),)),
    )
    return Paper("210200", "大连市核对报告", language, banner, ("核对1份方案。",), sections)


def _read(paper: Paper) -> Any:
    return _opened(render_paper(paper))


def _opened(data: bytes) -> Any:
    from docx import Document

    return Document(BytesIO(data))


def _texts(document: Any) -> list[str]:
    return [one.text for one in document.paragraphs]


def test_pages_have_the_margins_of_the_standard_and_wide_tables_lie_on_their_side() -> None:
    upright, sideways = _read(_paper()).sections
    for section, sides in ((upright, (37, 26, 35, 28)), (sideways, (28, 37, 26, 35))):
        margins = (section.top_margin, section.right_margin, section.bottom_margin, section.left_margin)
        assert tuple(round(one.mm) for one in margins) == sides
    assert (round(upright.page_width.mm), round(upright.page_height.mm)) == (210, 297)
    assert (round(sideways.page_width.mm), round(sideways.page_height.mm)) == (297, 210)
    assert sideways.orientation.name == "LANDSCAPE"


@pytest.mark.parametrize("at", [0, 1])
def test_the_page_number_stands_at_the_outer_edge_and_the_banner_on_every_page(at: int) -> None:
    document = _read(_paper())
    section = document.sections[at]
    assert document.settings.odd_and_even_pages_header_footer is True
    for footer, edge in ((section.footer, "right"), (section.even_page_footer, "left")):
        line = footer.paragraphs[0]
        assert line.text == "— 1 —"
        assert [one.text.strip() for one in line._p.iter(qn("w:instrText"))] == ["PAGE"]
        assert line._p.pPr.find(qn("w:jc")).get(qn("w:val")) == edge
    assert section.header.paragraphs[0].text == "示例数据，非政府公布"
    assert section.even_page_header.paragraphs[0].text == "示例数据，非政府公布"


def test_no_banner_where_nothing_is_made_up() -> None:
    assert [one.text for one in _read(_paper(banner="")).sections[0].header.paragraphs] == ["标记：⑤ 示例数据"]
    unmarked = replace(_paper(banner=""), sections=_paper().sections[:1])
    assert _read(unmarked).sections[0].header.is_linked_to_previous


def test_titles_and_body_are_set_as_the_standard_asks() -> None:
    document = _read(_paper(_commitments(), _commitments(blanks=False)))
    lines = {one.text: one.style for one in document.paragraphs if one.text}
    expected = {
        "大连市核对报告": ("方正小标宋简体", 22),
        "核对1份方案。": ("仿宋_GB2312", 16),
        "一、结论计数": ("黑体", 16),
        "（一）需要处理的承诺": ("楷体_GB2312", 16),
    }
    for text, (font, size) in expected.items():
        style = lines[text]
        assert (style.element.rPr.rFonts.get(qn("w:eastAsia")), style.font.size.pt) == (font, size)
    body = lines["核对1份方案。"].paragraph_format
    assert 28 <= body.line_spacing.pt <= 30
    assert lines["核对1份方案。"].element.pPr.ind.get(qn("w:firstLineChars")) == "200"


def test_a_machine_without_these_fonts_is_told_what_to_take() -> None:
    with ZipFile(BytesIO(render_paper(_paper()))) as file:
        fonts = file.read("word/fontTable.xml").decode()
    for name, other in (("仿宋_GB2312", "FangSong"), ("方正小标宋简体", "SimSun"), ("楷体_GB2312", "KaiTi")):
        assert f'<w:font w:name="{name}"><w:altName w:val="{other}"/>' in fonts


def test_heads_are_repeated_and_rows_stay_whole() -> None:
    table = _read(_paper()).tables[1]
    flags = [row._tr.trPr.find(qn("w:tblHeader")) is not None for row in table.rows]
    assert flags == [True] + [False] * (len(flags) - 1)
    assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in table.rows)


def test_outcomes_have_symbol_word_and_marks_and_figures_their_unit() -> None:
    counts, table = _read(_paper()).tables
    assert [[one.text for one in row.cells] for row in counts.rows] == [["结论", "× 缺口"], ["项数", "1234.5"]]
    head, group, figures, below = ([one.text for one in row.cells] for row in table.rows)
    assert head == "code commitment outcome required planned gap by 市级反馈 拟补目标 完成时限".split()
    assert set(group) == {"住房"}
    assert figures[2] == "× 缺口⑤"
    assert figures[5] == "5个百分点"
    assert figures[-3:] == ["", "", ""]
    assert below[0] == "responsible：市城管局\nsaid：差5个百分点。"


def test_the_city_is_told_what_to_fill_in() -> None:
    assert "请核对下表，在“市级反馈”“拟补目标”“完成时限”各栏填写后退回。" in _texts(_read(_paper()))
    assert not any("退回" in text for text in _texts(_read(_paper(_commitments(blanks=False)))))


def test_every_page_names_the_marks_and_their_meaning_is_told_once() -> None:
    document = _read(_paper(_commitments(), _commitments()))
    for section in document.sections:
        assert [one.text for one in section.header.paragraphs] == ["示例数据，非政府公布", "标记：⑤ 示例数据"]
    assert _texts(document).count("⑤ 示例数据，非政府公布。") == 1


def test_the_meaning_of_marks_stands_where_outcomes_are_explained() -> None:
    paper = _paper()
    explained = Section("notes", "判定说明", ("无。",))
    texts = _texts(_opened(render_paper(replace(paper, sections=(*paper.sections, explained)))))
    assert texts[texts.index("三、判定说明") + 1] == "⑤ 示例数据，非政府公布。"


def test_rows_to_be_filled_in_are_high_enough_to_write_in() -> None:
    row = _read(_paper()).tables[1].rows[2]
    assert row.height.mm > 12
    assert _read(_paper(_commitments(blanks=False))).tables[1].rows[2].height is None


@pytest.mark.parametrize("language", ["zh-CN", "en"])
def test_no_word_of_a_head_is_broken(language: str) -> None:
    """Each column holds the longest word of its head, reckoned with half the size of the letters a character."""
    result = real_results.one_plan()
    document = _opened(render_paper(city_papers(result, View(language=language))[0]))
    for table in document.tables:
        for cell in table.rows[0].cells:
            size = cell.paragraphs[0].style.font.size
            for word in cell.text.split() if language == "en" else ():
                assert cell.width > size * 0.62 * len(word), (word, cell.text)
            assert cell.width > size * 2, cell.text


def test_a_table_is_never_the_last_thing() -> None:
    document = _read(_paper())
    *_, last, section = document.element.body
    assert (last.tag, section.tag) == (qn("w:p"), qn("w:sectPr"))


def test_english_counts_its_headings_in_figures() -> None:
    texts = _texts(_read(_paper(_commitments(), _commitments(blanks=False), language="en")))
    assert "1. 结论计数" in texts
    assert "2.1 需要处理的承诺" in texts
    styles = _read(_paper(language="en")).styles
    assert styles["Body Text"].font.name == "Times New Roman"


@pytest.mark.parametrize(("number", "written"), [(1, "一"), (10, "十"), (11, "十一"), (20, "二十"), (34, "三十四")])
def test_chinese_headings_count_in_chinese(number: int, written: str) -> None:
    assert chinese_number(number) == written


def test_text_of_a_plan_is_text_and_shows_what_it_hides() -> None:
    paper = _paper(_commitments(HOSTILE))
    data = render_paper(Paper(paper.key, HOSTILE, paper.language, HOSTILE, (HOSTILE,), paper.sections))
    document = _opened(data)
    shown = legal(HOSTILE)
    assert "\\x1b[2J\\u202e\\x00\\ufffe" in shown
    assert document.paragraphs[0].text == shown
    assert document.sections[0].header.paragraphs[0].text == shown
    assert document.tables[1].rows[3].cells[0].text.endswith(shown)
    body = document.element.body
    assert not list(body.iter(qn("w:fldSimple"), qn("w:instrText"), qn("w:hyperlink")))
    with ZipFile(BytesIO(data)) as file:
        assert not any("TargetMode" in file.read(name).decode() for name in file.namelist() if name.endswith(".rels"))


def test_a_cell_longer_than_a_page_may_be_split() -> None:
    rows = _read(_paper(_commitments("长" * 4000))).tables[1].rows
    assert rows[3]._tr.trPr is None
    assert rows[2]._tr.trPr.find(qn("w:cantSplit")) is not None


def test_a_matrix_keeps_its_columns_and_sets_the_symbol_above_the_word() -> None:
    cities = tuple(Column(f"21{at:02}00", f"市{at}", "outcome", 5) for at in range(14))
    heads = (Column("code", "编号"), Column("commitment", "承诺"), *cities)
    row = (
        Cell("LN-1"),
        Cell("承诺甲"),
        Cell("无法判定", outcome="undeterminable"),
        *[Cell("符合", outcome="met")] * 13,
    )
    table = _read(_paper(Table("matrix", "对照", heads, (row,), wide=True))).tables[1]
    assert [one.text for one in table.rows[1].cells] == ["LN-1", "承诺甲", "？\n无法\n判定", *["√\n符合"] * 13]


def test_nothing_in_the_file_depends_on_the_clock_or_the_machine() -> None:
    data = render_paper(_paper())
    with ZipFile(BytesIO(data)) as file:
        assert {one.date_time for one in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        everything = "".join(file.read(name).decode() for name in file.namelist())
    assert "rsid" not in everything
    core = _opened(data).core_properties
    assert (core.author, core.title, core.created) == ("plancheck", "大连市核对报告", None)


def test_without_the_library_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(MissingExtra) as raised:
        render_paper(_paper())
    assert raised.value.name == "office"


RUN = (
    "import sys; from plancheck.cli import main; sys.exit(main(['check', '--output', 'docx=' + sys.argv[1], 'a.plan']))"
)


def test_two_runs_give_the_same_bytes(tmp_path: Path, examples: Path) -> None:
    (tmp_path / "a.plan").write_bytes((examples / "dalian.plan").read_bytes())
    written = []
    for seed in ("1", "2"):
        where = tmp_path / f"{seed}.docx"
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)}
        done = subprocess.run([sys.executable, "-c", RUN, str(where)], cwd=tmp_path, env=environment, check=False)
        assert done.returncode == 1
        written.append(where.read_bytes())
    assert written[0] == written[1]
    assert "大连市" in _opened(written[0]).paragraphs[0].text


@pytest.fixture
def examples() -> Path:
    return Path(__file__).parents[2] / "examples"


def _convert(soffice: str, file: Path, form: str) -> Path:
    profile = f"-env:UserInstallation={(file.parent / 'profile').as_uri()}"
    command = [soffice, profile, "--headless", "--convert-to", form, "--outdir", str(file.parent / form), str(file)]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    return file.parent / form / f"{file.stem}.{form}"


def test_libreoffice_opens_prints_and_keeps_the_tables(tmp_path: Path) -> None:
    soffice, pdftotext = needs("soffice"), needs("pdftotext")
    file = tmp_path / "report.docx"
    file.write_bytes(render_paper(_paper(_commitments(rows=40))))
    pdf = _convert(soffice, file, "pdf")
    pages = subprocess.run([pdftotext, str(pdf), "-"], check=True, capture_output=True).stdout.decode().split("\f")[:-1]
    assert "大连市核对报告" in pages[0]
    assert "1234.5" in pages[0]
    assert len(pages) > 2
    for number, page in enumerate(pages, 1):
        assert f"—{number}—" in page.replace(" ", "")
        assert "示例数据，非政府公布" in page
        assert number in (1, len(pages)) or "市级反馈" in page
    again = _convert(soffice, _convert(soffice, file, "doc"), "docx")
    old, new = _opened(file.read_bytes()), _opened(again.read_bytes())
    assert [len(one.rows) for one in new.tables] == [len(one.rows) for one in old.tables] == [2, 82]
    assert new.tables[1].rows[2].cells[2].text == "× 缺口⑤"
