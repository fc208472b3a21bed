"""The table of allotments: each city's own figure, and every way in which the table itself is wrong."""

import io
import zipfile
from collections.abc import Callable
from decimal import Decimal

import pytest

from compliant import pack
from outside import needs_module
from plancheck import workbooks
from plancheck.messages.catalogue import advice, sentence
from plancheck.model.finding import Finding, Name
from plancheck.model.outcome import Judgement, Outcome
from plancheck.model.quantity import Wording
from plancheck.model.rule import Pack
from plancheck.office.allotments import allotted
from plancheck.office.table import TableError, read_table
from plancheck.reading.decoding import decode
from plancheck.reading.plan import read_plan
from plancheck.run import Question, run
from plancheck.source import Source
from report.real_results import ROOT

TABLE = (ROOT / "examples" / "office" / "allotments.csv").read_text(encoding="utf-8")
JOBS, FAIRS = "new-urban-employment-2023", "dedicated-job-fairs"
PLAN = """方案：大连市增进民生福祉实施方案
城市：大连市
期间：2023年—2025年
依据：liaoning-2023

一、就业
1. 城镇新增就业：2023年{figure}
"""


def read(text: str, encoding: str = "utf-8") -> tuple[Pack, list[Finding]]:
    own, findings = allotted(pack(), read_table("任务.csv", text.encode(encoding)))
    return own, said(findings)


def said(findings: tuple[Finding, ...]) -> list[Finding]:
    for one in findings:
        assert sentence(one, "zh-CN").endswith("。")
        assert sentence(one, "en").endswith(".")
        assert advice(one, "zh-CN")
        assert advice(one, "en")
    return list(findings)


def figure_of(made: Pack, rule: str, city: str) -> Decimal | None:
    found = made.rule(rule)
    assert found is not None
    own = found.allotted(city)
    return own.figure.low if own else None


def judged(figure: str, table: str = TABLE) -> Judgement:
    source = decode("大连.plan", PLAN.format(figure=figure).encode())
    assert isinstance(source, Source)
    result = run(read(table)[0], [read_plan(source)], Question())
    return next(one for one in result.judgements if one.rule.id == JOBS)


def test_the_example_is_read_whole_and_adds_up() -> None:
    made, findings = read(TABLE)
    assert findings == []
    assert figure_of(made, JOBS, "210200") == 100000
    assert figure_of(made, JOBS, "210400") == 17500
    assert figure_of(made, FAIRS, "210200") == 180
    assert len([rule for rule in made.rules if rule.allotments]) == 2
    assert read_table("a.csv", TABLE.encode()).illustrative


@pytest.mark.parametrize(
    ("figure", "outcome"),
    [("10万人", Outcome.MET), ("9.9万人", Outcome.GAP), ("10万人左右", Outcome.WEAK), ("力争10万人", Outcome.WEAK)],
)
def test_each_city_is_judged_against_its_own_figure(figure: str, outcome: Outcome) -> None:
    found = judged(figure)
    assert found.outcome is outcome
    assert found.required is not None
    assert found.required.low == 100000
    if outcome is Outcome.GAP:
        assert found.gap is not None
        assert found.gap.number == 1000


def test_a_city_without_a_figure_keeps_its_part() -> None:
    assert judged("1万人", TABLE.replace("大连市,10,", "大连市,,")).outcome is Outcome.REPORTED
    _, findings = read(TABLE.replace("大连市,10,", "大连市,,").replace("合计,45.6", "合计,35.6"))
    assert [(one.code.id, one.rule) for one in findings] == [("PC495", JOBS), ("PC496", JOBS)]
    assert "大连市" in sentence(findings[0], "zh-CN")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_what_offices_save_is_read(encoding: str, end: str, sign: str) -> None:
    made, findings = read(TABLE.replace(",", sign).replace("\n", end), encoding)
    assert findings == []
    assert figure_of(made, JOBS, "210200") == 100000


@pytest.mark.parametrize(
    "head",
    ["LN-E-01（万人）", "new-urban-employment-2023 (万人)", "2023年城镇新增就业（单位：万人）", "ln-e-01[万人]"],
)
def test_a_column_is_named_by_code_id_or_name(head: str) -> None:
    made, findings = read(TABLE.replace("LN-E-01（万人）", head))
    assert findings == []
    assert figure_of(made, JOBS, "210200") == 100000


@pytest.mark.parametrize("cell", ["10万人", "100000人", '"100,000人"', "10万", "10", "十万人", "不少于10万人", " 10 "])
def test_units_stand_in_the_cell_or_in_the_head(cell: str) -> None:
    head = "LN-E-01（人）" if cell == "10万" else "LN-E-01（万人）"
    text = TABLE.replace("LN-E-01（万人）", head).replace("大连市,10,", f"大连市,{cell},")
    if cell == "10万":
        assert [one.code.id for one in read(text)[1] if one.facts.get("written") == "10万人"] == []
        return
    assert figure_of(read(text)[0], JOBS, "210200") == 100000
    assert read(text)[1] == []


def test_the_commitments_own_sense_is_taken_over() -> None:
    rows = "".join(f"{city.full},80\n" for city in pack().cities)
    made, findings = read("市,LN-A-04（场）\n" + rows)
    assert findings == []
    rule = made.rule("LN-A-04")
    assert rule is not None
    assert rule.allotments[0].figure.wording is Wording.EACH_YEAR


WRONG = [
    ("大连市,10,", "大莲市,10,", "PC491", 4, 1, "大连市", True),
    ("LN-E-01（万人）", "城镇新增就业（万人）", "PC492", 2, 2, "LN-E-01 2023年城镇新增就业、LN-E-02", True),
    ("LN-E-01（万人）", "城市生活垃圾回收利用率", "PC499", 2, 2, "不是全省合计", True),
    ("LN-E-01（万人）", "不存在的指标", "PC492", 2, 2, "例如：LN-E-01 2023年城镇新增就业", True),
    ("2023年专场招聘", "LN-E-01", "PC493", 2, 3, "2:2", True),
    ("鞍山市,3.9,", "大连,3.9,", "PC493", 5, 1, "4:1", True),
    ("大连市,10,", "大连市,若干,", "PC494", 4, 2, "“若干”", True),
    ("大连市,10,", "大连市,10%,", "PC494", 4, 2, "“10%”", True),
    ("大连市,10,", "大连市,10户,", "PC494", 4, 2, "“10户”", True),
    ("大连市,10,", "大连市,-10,", "PC494", 4, 2, "-10", True),
    ("大连市,10,", "大连市,2023年10万人,", "PC494", 4, 2, "", True),
    ("大连市,10,", "大连市,力争10万人,", "PC494", 4, 2, "", True),
    ("大连市,10,", "大连市,10万人左右,", "PC494", 4, 2, "", True),
    ("大连市,10,", "大连市,8—10万人,", "PC494", 4, 2, "", True),
    ("大连市,10,", "大连市,10万人；11万人,", "PC494", 4, 2, "", True),
    ("大连市,10,180场,", "大连市,10,180场,有空表头,多一列", "PC492", 2, 5, "", True),
    ("合计,45.6", "合计,45", "PC497", 17, 2, "45万人，各行相加得45.6万人", False),
    ("合计,", "省直,1,,\n合计,", "PC498", 17, 2, "不向省直部门提出", False),
    ("葫芦岛市,1.75,66场,\n", "", "PC495", 2, 2, "葫芦岛市", False),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "code", "line", "column", "words", "blocking"), WRONG)
def test_each_mistake_in_the_table_has_its_place(
    old: str, new: str, code: str, line: int, column: int, words: str, blocking: bool
) -> None:
    assert TABLE.count(old) == 1
    _, findings = read(TABLE.replace(old, new))
    found = next(one for one in findings if one.code.id == code)
    assert found.place is not None
    assert (found.place.path, found.place.line, found.place.column) == ("任务.csv", line, column)
    assert words in sentence(found, "zh-CN") + advice(found, "zh-CN")
    assert found.blocking is blocking


def test_figures_that_do_not_add_up_are_shown_with_their_sum() -> None:
    _, findings = read(TABLE.replace("沈阳市,12.5", "沈阳市,10.5").replace("合计,45.6", "合计,43.6"))
    assert [one.code.id for one in findings] == ["PC496"]
    text = sentence(findings[0], "zh-CN")
    assert "10.5万人、10万人、3.9万人" in text
    assert text.endswith("相加得43.6万人，要求不低于43.65万人，差500人。")
    assert findings[0].rule == JOBS


def test_a_doubtful_city_or_column_assigns_nothing() -> None:
    made, _ = read(TABLE.replace("鞍山市,3.9,", "大连,3.9,"))
    assert figure_of(made, JOBS, "210200") is None
    made, _ = read(TABLE.replace("2023年专场招聘", "LN-E-01"))
    assert figure_of(made, JOBS, "210200") is None


def test_the_provinces_own_organs_count_where_they_may_carry_a_part() -> None:
    text = TABLE.replace("大连市,10,180场", "大连市,10,30场").replace(
        "合计,45.6,1105场", "省直,,150场,\n合计,45.6,1105场"
    )
    assert read(text)[1] == []


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "文件是空的"),
        ("城市\n大连\n".encode(), "没有表头"),
        ("城市,LN-E-01\n".encode(), "没有任何一个市"),
        (b"\xff\xff\xff\xff,", "GB18030"),
        (b"\xd0\xcf\x11\xe0....", "旧版 .xls"),
        (b"a,\0b\n", "GB18030"),
        ('城市,"LN-E-01\n大连,1\n'.encode(), "CSV"),
    ],
)
def test_what_is_no_table_blocks(data: bytes, words: str) -> None:
    try:
        findings = allotted(pack(), read_table("任务.csv", data))[1]
    except TableError as error:
        findings = (error.finding,)
    assert [(one.code.id, one.blocking) for one in said(findings)] == [("PC490", True)]
    assert words in sentence(findings[0], "zh-CN")


def workbook(**changes: object) -> bytes:
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["2023年任务分解表"])
    for line in TABLE.split("\n")[1:-1]:
        cells = line.split(",")
        sheet.append([cells[0], float(cells[1]) if cells[1].replace(".", "").isdigit() else cells[1], *cells[2:]])
    for place, value in changes.items():
        sheet[place] = value
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def test_a_workbook_says_the_same() -> None:
    needs_module("openpyxl")
    made, findings = allotted(pack(), read_table("任务.xlsx", workbook()))
    assert findings == ()
    assert made.rules == read(TABLE)[0].rules


def test_a_formula_without_its_result_is_never_an_empty_cell() -> None:
    needs_module("openpyxl")
    _, findings = allotted(pack(), read_table("任务.xlsx", workbook(B4="=5+5")))
    assert [(one.code.id, one.place and (one.place.line, one.place.column)) for one in findings] == [("PC494", (4, 2))]
    assert findings[0].place is not None
    assert findings[0].place.cell == "Sheet!B4"
    assert findings[0].blocking


def test_a_spoilt_workbook_blocks() -> None:
    needs_module("openpyxl")
    with pytest.raises(TableError) as caught:
        read_table("任务.xlsx", workbook()[:-200])
    assert caught.value.finding.code.id == "PC490"


def _declared() -> bytes:
    return _repacked("xl/workbook.xml", lambda data: b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "b">]>' + data)


def _repacked(part: str, change: Callable[[bytes], bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook())) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, change(data) if name == part else data)
    return made.getvalue()


def _unpacked_large() -> bytes:
    return _repacked("docProps/app.xml", lambda data: data + b" " * (70 * 1024 * 1024))


def _claimed() -> bytes:
    return workbook(XFD1048576="x")


@pytest.mark.parametrize(
    ("make", "reason"),
    [(_declared, workbooks.ENTITIES), (_unpacked_large, workbooks.BIG), (_claimed, workbooks.MANY)],
)
def test_a_workbook_keeps_within_the_bounds_of_every_workbook(make: Callable[[], bytes], reason: Name) -> None:
    needs_module("openpyxl")
    with pytest.raises(TableError) as caught:
        read_table("任务.xlsx", make())
    assert (caught.value.finding.code.id, caught.value.finding.facts) == ("PC490", {"reason": reason})


def test_a_second_filled_sheet_is_never_passed_over() -> None:
    needs_module("openpyxl")
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(workbook()))
    book.create_sheet("另一张").append(["城市", "LN-E-01"])
    stream = io.BytesIO()
    book.save(stream)
    with pytest.raises(TableError) as caught:
        read_table("任务.xlsx", stream.getvalue())
    assert "有几张" in sentence(caught.value.finding, "zh-CN")
