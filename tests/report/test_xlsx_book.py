"""The workbook read back: sheets, filters, what stays in sight, how it prints, and the same bytes on every run."""

import subprocess
import sys
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from zipfile import ZipFile

import pytest

from outside import needs, needs_module
from plancheck.model.outcome import Outcome
from plancheck.report.extras import MissingExtra
from plancheck.report.paper import Cell, Column, Paper, Section, Table
from plancheck.report.view import View
from report.results import of_the_province, result


@pytest.fixture(autouse=True)
def openpyxl() -> None:
    needs_module("openpyxl")


OPEN = Table(
    "open",
    "需要处理的承诺",
    (
        Column("code", "编号"),
        Column("commitment", "省级承诺"),
        Column("outcome", "结论", "outcome"),
        Column("gap", "缺口", "number"),
        Column("gap_unit", "缺口单位"),
        Column("by", "时限", "day"),
        Column("feedback", "市级反馈", "blank"),
    ),
    (
        (
            Cell("T-01"),
            Cell("生活垃圾回收利用率"),
            Cell("缺口", outcome="gap", flags=("illustrative",)),
            Cell("5", Decimal(5)),
            Cell("个百分点"),
            Cell("2023年底前", flags=("assumed",), day=date(2023, 12, 31)),
            Cell(),
        ),
        (Cell("T-03"), Cell("=cmd"), Cell("未提出", outcome="missing"), Cell(), Cell(), Cell("长期"), Cell()),
    ),
    ("⑤ 示例数据：示例数据，非政府公布。",),
)
COUNTS = Table("counts", "各结论的项数", (Column("outcome", "结论", "outcome"),), ((Cell("缺口", outcome="gap"),),))


def paper(*sections: Section, banner: str = "示例数据 & 非政府公布") -> Paper:
    return Paper("210200", "大连市核对报告", "zh-CN", banner, ("核对 1 份方案。",), sections)


CITY = paper(Section("counts", "计数", (), (COUNTS,)), Section("open", "需要处理的承诺", ("说明。",), (OPEN,)))


def made(of: Paper, cities: dict[str, Paper] | None = None):  # type: ignore[no-untyped-def]  # openpyxl's workbook
    from openpyxl import load_workbook

    from plancheck.report.archive import packed
    from plancheck.report.xlsx_book import book_of
    from plancheck.report.xlsx_sheets import sheets_of

    sheets = sheets_of(of, "zh-CN", cities)
    return load_workbook(BytesIO(packed(book_of(sheets, of.title, date(2023, 3, 31), "zh-CN"))))


def rows(sheet) -> list[list[object]]:  # type: ignore[no-untyped-def]
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def test_sheets_and_their_rows() -> None:
    book = made(CITY)
    assert book.sheetnames == ["总览", "待办"]
    assert rows(book["待办"])[:5] == [
        ["需要处理的承诺", *[None] * 8],
        ["示例数据 & 非政府公布", *[None] * 8],
        ["编号", "省级承诺", "结论", "缺口", "缺口单位", "时限", "市级反馈", "标记", "时限（日期）"],
        ["T-01", "生活垃圾回收利用率", "× 缺口", 5, "个百分点", "2023年底前", None, "推定时限、示例数据", datetime(2023, 12, 31)],
        ["T-03", "=cmd", "○ 未提出", None, None, "长期", None, None, None],
    ]  # fmt: skip
    assert [row[0] for row in rows(book["待办"])[6:]] == ["⑤ 示例数据：示例数据，非政府公布。", "说明。"]
    assert [row[0] for row in rows(book["总览"])[:3]] == ["大连市核对报告", "示例数据 & 非政府公布", "核对 1 份方案。"]


def test_a_list_is_filtered_frozen_and_repeats_its_header() -> None:
    sheet = made(CITY)["待办"]
    assert sheet.auto_filter.ref == "A3:I5"
    assert sheet.freeze_panes == "C4"
    assert sheet.print_title_rows == "$1:$3"
    assert sheet.print_area == "'待办'!$A$1:$H$8"  # the day, which only sorts, stands beside the paper
    assert [str(one) for one in sheet.merged_cells.ranges] == ["A7:H7", "A8:H8"]


def test_every_sheet_prints_on_a4_landscape_with_page_number_and_banner() -> None:
    for sheet in made(CITY):
        assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
        assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, sheet.title == "总览")
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.oddFooter.center.text == "第 &P 页，共 &N 页"
        assert sheet.oddHeader.center.text == "示例数据 && 非政府公布"


def test_no_banner_where_no_data_are_made_up() -> None:
    sheet = made(paper(*CITY.sections, banner=""))["待办"]
    assert sheet.oddHeader.center.text is None
    assert sheet["A2"].value == "编号"


@pytest.mark.parametrize("outcome", [*Outcome, "absent", "stated", "silent", "unknown"])
def test_each_outcome_has_a_sign_a_word_and_a_colour(outcome: str) -> None:
    table = Table("t", "表", (Column("o", "结论", "outcome"),), ((Cell("词", outcome=outcome),),))
    cell = made(paper(Section("open", "表", (), (table,))))["待办"]["A4"]
    sign, _, text = cell.value.partition(" ")
    assert (len(sign), text) == (1, "词")
    assert cell.fill.fill_type == "solid"
    assert cell.data_type == "s"


def test_outcomes_are_told_apart_without_colour() -> None:
    from plancheck.report.xlsx_styles import SIGNS

    assert len({SIGNS[one] for one in Outcome}) == len(Outcome)


def test_a_row_of_many_outcomes_shows_the_marks_in_its_cells() -> None:
    cities = (Column("210100", "沈阳", "outcome"), Column("210200", "大连", "outcome"))
    row = (Cell("符合", outcome="met"), Cell("缺口", outcome="gap", flags=("assumed", "illustrative")))
    matrix = Table("matrix", "矩阵", cities, (row,))
    sheet = made(paper(Section("matrix", "矩阵", (), (matrix,))))["矩阵"]
    assert [cell.value for cell in sheet[4]] == ["√ 符合", "× 缺口①⑤", "推定时限、示例数据"]


def test_the_parts_of_totals_stand_in_one_list() -> None:
    columns = (Column("code", "编号"), Column("figure", "数字", "number"))
    tables = tuple(
        Table(f"contributions.{code}", f"{code} 名", columns, ((Cell(code), Cell("1", Decimal(1))),), (f"{code}式",))
        for code in ("T-04", "T-06")
    )
    sheet = made(paper(Section("contributions", "合计的组成", (), tables)))["合计组成"]
    assert rows(sheet)[2:5] == [["合计项", "数字"], ["T-04 名", 1], ["T-06 名", 1]]
    assert [row[0] for row in rows(sheet)[6:]] == ["T-04式", "T-06式"]


def test_the_province_lists_every_commitment_of_every_city() -> None:
    apart = Table("not_applicable", "不适用", (Column("code", "编号"),), ((Cell("T-09"),),))
    city = paper(Section("commitments", "各项承诺", (), (OPEN,)), Section("apart", "单列", (), (apart,)))
    sheet = made(paper(Section("counts", "计数", (), (COUNTS,))), {"大连市": city})["承诺"]
    assert [row[:5] for row in rows(sheet)[2:6]] == [
        ["市", "编号", "省级承诺", "结论", "缺口"],
        ["大连市", "T-01", "生活垃圾回收利用率", "× 缺口", 5],
        ["大连市", "T-03", "=cmd", "○ 未提出", None],
        ["大连市", "T-09", None, "－ 不适用", None],
    ]
    assert [row[-2:] for row in rows(sheet)[2:6]] == [
        ["类别", "时限（日期）"],
        ["需要处理的承诺", datetime(2023, 12, 31)],
        ["需要处理的承诺", None],
        ["不适用", None],
    ]


def test_no_word_is_broken_and_what_is_long_gets_the_room() -> None:
    columns = [
        Column("city", "City"),
        Column("outcome", "Outcome", "outcome"),
        Column("a", "A"),
        Column("b", "Worked sum"),
    ]
    row = (Cell("Shenyang"), Cell("undeterminable", outcome="undeterminable"), Cell("short"), Cell("ten words " * 60))
    sheet = made(paper(Section("other", "Other", (), (Table("other", "Other", tuple(columns), (row,) * 3),))))["Other"]
    city, outcome, short, long = (sheet.column_dimensions[letter].width for letter in "ABCD")
    assert city >= len("Shenyang") + 2
    assert outcome >= len("? undeterminable") + 2
    assert short < outcome < 60 < long
    assert sheet.row_dimensions[4].height < 200


def test_of_many_columns_those_that_only_sort_are_not_printed() -> None:
    keys = (
        "city_code city field code commitment required required_number planned planned_number unit by usual_unit "
        "responsible said write"
    ).split()
    row = tuple(Cell(key) for key in keys)
    columns = tuple(Column(key, key) for key in keys)
    sheet = made(paper(Section("ledger", "台账", (), (Table("ledger", "台账", columns, (row,)),))))["台账"]
    head = [cell.value for cell in sheet[3]]
    assert head[:8] == ["city", "code", "commitment", "required", "planned", "by", "usual_unit", "said"]
    assert sorted(head) == sorted(keys)
    assert sheet.print_area == "'台账'!$A$1:$I$4"


def test_a_figure_does_not_touch_the_next_cell() -> None:
    cell = made(CITY)["待办"]["D4"]
    assert (cell.value, cell.alignment.horizontal, cell.alignment.indent) == (5, "right", 1)


def test_names_of_sheets_are_legal_and_differ() -> None:
    sections = [Section("other", "a/b:c*d?[e]\\" + "长" * 40, (), (COUNTS,)) for _ in range(2)]
    first, second = made(paper(*sections)).sheetnames[1:]
    assert first == "a-b-c-d--e--" + "长" * 19
    assert len(second) <= 31
    assert second != first


def test_properties_hold_no_clock_and_no_person() -> None:
    properties = made(CITY).properties
    assert (properties.title, properties.creator, properties.lastModifiedBy) == (
        "大连市核对报告",
        "plancheck",
        "plancheck",
    )
    assert properties.created == properties.modified == datetime(2023, 3, 31)


def workbook(of=result, **view):  # type: ignore[no-untyped-def]
    from openpyxl import load_workbook

    from plancheck.report.xlsx import render

    return load_workbook(BytesIO(render(of(), View(**view))))


def test_a_city_and_the_province_have_their_own_sheets() -> None:
    assert {"总览", "待办", "承诺", "文件", "问题"} <= set(workbook().sheetnames)
    assert {"总览", "矩阵", "承诺", "台账", "合计", "合计组成", "问题"} <= set(workbook(of_the_province).sheetnames)
    assert {"Overview", "Matrix", "Ledger", "Totals"} <= set(workbook(of_the_province, language="en").sheetnames)


def test_the_day_of_the_reader_stands_in_the_properties() -> None:
    assert workbook(as_of=date(2024, 5, 6)).properties.created == datetime(2024, 5, 6)
    assert workbook().properties.created == datetime(2023, 3, 31)


def test_the_ledger_has_numbers_and_units_apart() -> None:
    sheet = workbook(of_the_province)["台账"]
    head = [cell.value for cell in sheet[3]]
    gap = next(row for row in sheet.iter_rows(min_row=4) if row[head.index("编号")].value == "T-01")
    assert (gap[head.index("缺口")].value, gap[head.index("缺口单位")].value) == (5, "%")
    assert gap[head.index("时限（日期）")].value == datetime(2023, 12, 31)


def test_every_outcome_of_a_city_is_in_the_workbook_once() -> None:
    sheet = workbook(of_the_province)["承诺"]
    head = [cell.value for cell in sheet[3]]
    codes = [row[head.index("编号")].value for row in sheet.iter_rows(min_row=4) if row[head.index("结论")].value]
    assert sorted(codes) == ["T-01", "T-02", "T-03", "T-04"]


def test_no_part_of_the_file_is_a_formula_or_a_link() -> None:
    from plancheck.report.xlsx import render

    with ZipFile(BytesIO(render(of_the_province(), View()))) as archive:
        names = archive.namelist()
        everything = b"".join(archive.read(name) for name in names)
    assert b"<f>" not in everything
    assert b"hyperlink" not in everything.lower().replace(b"hyperlinkschanged", b"")
    assert names[:2] == ["[Content_Types].xml", "_rels/.rels"]


_RUN = """
import sys, time
sys.path[:0] = sys.argv[1:]
later = float(sys.stdin.read())
now = time.time
time.time = lambda: now() + later
import hashlib
from plancheck.report.view import View
from plancheck.report.xlsx import render
from plancheck.messages import catalogue
from report.results import WORDS, of_the_province
catalogue.WORDS.update(WORDS)
print(hashlib.sha256(render(of_the_province(), View())).hexdigest())
"""


def test_two_runs_give_the_same_bytes() -> None:
    paths = [path for path in sys.path if path]

    def run(seed: str, later: str, zone: str) -> str:
        environment = {"PYTHONHASHSEED": seed, "TZ": zone, "PYTHONUTF8": "1"}
        done = subprocess.run(
            [sys.executable, "-c", _RUN, *paths],
            input=later,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    first = run("1", "0", "UTC")
    assert len(first.strip()) == 64
    assert first == run("2", "1e8", "Asia/Shanghai")


def test_without_the_package_one_sentence_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    from plancheck.report.xlsx import render

    monkeypatch.setitem(sys.modules, "openpyxl", None)
    with pytest.raises(MissingExtra) as caught:
        render(result(), View())
    assert caught.value.name == "office"


def test_the_command_says_what_to_install(capsys: pytest.CaptureFixture[str]) -> None:
    from plancheck.cli.complaint import explained

    assert explained(MissingExtra("office"), ["--lang", "en"]) == 2
    assert "plancheck[office]" in capsys.readouterr().err


@pytest.mark.parametrize("to", ["csv", "pdf"])
def test_libreoffice_opens_it_and_numbers_stay_numbers(tmp_path, to: str) -> None:  # type: ignore[no-untyped-def]
    from plancheck.report.xlsx import render

    office = needs("soffice")
    (tmp_path / "gap.xlsx").write_bytes(render(of_the_province(), View()))
    # -1: every sheet into a file of its own; "true" asks for cells as they are stored.
    form = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1" if to == "csv" else "pdf"
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = [
        office,
        profile,
        "--headless",
        "--convert-to",
        form,
        "--outdir",
        str(tmp_path),
        str(tmp_path / "gap.xlsx"),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    if to == "pdf":
        assert (tmp_path / "gap.pdf").read_bytes().startswith(b"%PDF")
        return
    sheet = (tmp_path / "gap-合计.csv").read_text(encoding="utf-8")
    assert ",100000,-336500,人," in sheet.replace('"', "")
    assert ",436500," in sheet.replace('"', "")
    assert "× " in (tmp_path / "gap-台账.csv").read_text(encoding="utf-8")
