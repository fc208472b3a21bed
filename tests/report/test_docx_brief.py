"""What the document draws together: nothing that has a code loses it or its place, and the result is short enough to print."""

import subprocess
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from outside import needs, needs_module
from plancheck.messages.phrases import Language
from plancheck.model.outcome import Result
from plancheck.report.docx_brief import brief
from plancheck.report.docx_parts import side_by_side
from plancheck.report.paper import Cell, Column, Paper, Section, Table
from report import papers, real_results


def _table(key: str, keys: str, rows: list[list[str]], *notes: str) -> Table:
    columns = tuple(Column(one, one) for one in keys.split())
    return Table(key, key, columns, tuple(tuple(Cell(text) for text in row) for row in rows), notes)


def _brief(*tables: Table) -> list[Table]:
    sections = tuple(Section(one.key, one.key, (), (one,)) for one in tables)
    made = brief(Paper("province", "", "zh-CN", "", (), sections), "zh-CN")
    return [table for section in made.sections for table in section.tables]


def _texts(table: Table) -> list[list[str]]:
    return [[cell.text for cell in row] for row in table.rows]


LEDGER = _table("ledger", "code place finding", [["L-1", "a.plan:3", "PC201"]])
FINDINGS = "severity finding file line column said"


def test_a_finding_that_stands_with_its_outcome_is_not_given_again() -> None:
    rows = [["错误", "PC201", "a.plan", "3", "1", "缺"], ["错误", "PC201", "a.plan", "4", "1", "缺"]]
    found = _brief(LEDGER, _table("findings", FINDINGS, rows))[1]
    assert [row[3] for row in _texts(found)] == ["4"]
    assert "不再列出" in found.notes[0]


def test_the_same_words_on_several_lines_of_a_file_are_said_once_with_all_lines() -> None:
    rows = [["警告", "PC114", "a.plan", line, "5", "没写"] for line in ("7", "9")]
    rows += [["警告", "PC114", "b.plan", "9", "5", "没写"], ["警告", "PC114", "a.plan", "11", "5", "别的"]]
    (found,) = _brief(_table("findings", FINDINGS, rows))
    assert [row[2:4] for row in _texts(found)] == [["a.plan", "7、9"], ["b.plan", "9"], ["a.plan", "11"]]


def test_where_all_is_told_elsewhere_the_section_says_so() -> None:
    told = _table("findings", FINDINGS, [["错误", "PC201", "a.plan", "3", "1", "缺"]])
    made = brief(
        Paper("p", "", "zh-CN", "", (), (Section("x", "", (), (LEDGER,)), Section("f", "", (), (told,)))), "zh-CN"
    )
    assert made.sections[1].tables == ()
    assert made.sections[1].paragraphs == ("问题都已在以上各表或判定说明中列出。",)


def _notes(count: int) -> Table:
    rows = [["大连市", "容差", f"L-{at}", "x", f"a.plan:{at}", "PC250", "说"] for at in range(count, 0, -1)]
    rows.append(["大连市", "换算", "L-9", "x", "b.plan:2", "PC252", "说"])
    return _table("notes", "city kind code commitment place finding said", rows)


def test_many_notes_become_a_row_for_each_sort_and_file_with_their_lines() -> None:
    (notes,) = _brief(_notes(12))
    assert [column.key for column in notes.columns] == ["city", "kind", "finding", "place", "code"]
    first, second = _texts(notes)
    assert first[2:4] == ["PC250", "a.plan:1、2、3、4、5、6、7、8、9、10、11、12"]
    assert second[2:] == ["PC252", "b.plan:2", "L-9"]


def test_a_short_list_stays_as_it_is() -> None:
    assert _texts(_brief(_notes(11))[0]) == _texts(_notes(11))


def test_assumed_dates_are_drawn_together_by_their_reason() -> None:
    rows = [[f"L-{at}", "x", "2025年底前", "三年" if at % 2 else "五年"] for at in range(1, 14)]
    (assumed,) = _brief(_table("assumed", "code commitment by reason", rows))
    assert [(row[0][:7], row[2]) for row in _texts(assumed)] == [("L-1、L-3", "三年"), ("L-2、L-4", "五年")]


def test_what_no_plan_covers_is_a_row_for_each_city_and_field() -> None:
    rows = [[city, field, f"L-{at}", "名"] for city in ("鞍山", "大连") for field in "甲乙" for at in range(4)]
    (absent,) = _brief(_table("not_reported", "city field code commitment", rows))
    assert [row[:2] for row in _texts(absent)] == [["鞍山", "甲"], ["鞍山", "乙"], ["大连", "甲"], ["大连", "乙"]]
    assert _texts(absent)[0][2] == "L-0 名、L-1 名、L-2 名、L-3 名"


KEYS = "field code commitment outcome required planned gap gap_unit by responsible place finding said write quote"
OPEN_KEYS = "code commitment outcome required planned gap gap_unit by responsible write feedback"


def _commitment(code: str, outcome: str, **texts: str) -> dict[str, Cell]:
    row = {key: Cell(f"{key} {code}") for key in KEYS.split()} | {key: Cell(text) for key, text in texts.items()}
    return {**row, "code": Cell(code), "outcome": Cell(outcome, outcome=outcome), "feedback": Cell()}


def _laid(key: str, keys: str, rows: list[dict[str, Cell]]) -> Table:
    columns = tuple(Column(one, one, "blank" if one == "feedback" else "text") for one in keys.split())
    return Table(key, key, columns, tuple(tuple(row[one] for one in keys.split()) for row in rows))


GAP = _commitment("L-2", "gap", place="a.plan:9", gap="5", gap_unit="%", by="2023年", required="35%")
MET = _commitment("L-1", "met", place="a.plan:3", finding="", commitment="养老床位", required="建成养老床位")


def _cells(table: Table) -> list[dict[str, str]]:
    keys = [column.key for column in table.columns]
    return [dict(zip(keys, texts, strict=True)) for texts in _texts(table)]


def test_all_that_is_said_of_an_open_commitment_stands_with_the_empty_columns() -> None:
    made, _ = _brief(_laid("open", OPEN_KEYS, [GAP]), _laid("commitments", KEYS, [MET, GAP]))
    (row,) = _cells(made)
    assert (row["commitment"], row["outcome"], row["required"]) == ("L-2 commitment L-2", "gap\n5%", "35%\n2023年")
    assert [row[key] for key in ("place", "finding", "said", "quote")] == [
        "a.plan:9", "finding L-2", "said L-2", "quote L-2",
    ]  # fmt: skip
    assert made.columns[5].kind == "blank"


def test_the_others_have_a_row_with_their_line_and_no_sentence() -> None:
    _, made = _brief(_laid("open", OPEN_KEYS, [GAP]), _laid("commitments", KEYS, [MET, GAP]))
    met, gap = _cells(made)
    assert (met["commitment"], gap["commitment"]) == ("L-1 建成养老床位", "L-2 commitment L-2：35%")
    assert [row["line"] for row in (met, gap)] == ["3", "9"]
    assert [row["who"] for row in (met, gap)] == ["responsible L-1", "responsible L-2"]
    assert {row[key] for row in (met, gap) for key in ("place", "finding", "said", "write")} == {""}
    assert "a.plan" in made.notes[0]


def test_a_closed_commitment_with_a_finding_keeps_it() -> None:
    noted = _commitment("L-3", "met", place="b.plan:4")
    _, made = _brief(_laid("open", OPEN_KEYS, [GAP]), _laid("commitments", KEYS, [GAP, noted]))
    row = _cells(made)[1]
    assert (row["finding"], row["place"], row["said"]) == ("finding L-3", "b.plan:4", "said L-3")
    assert row["line"] == "b.plan:4"


def test_without_the_table_to_fill_in_the_list_tells_of_what_is_open() -> None:
    (made,) = _brief(_laid("commitments", KEYS, [MET, GAP]))
    assert [(row["finding"], row["quote"]) for row in _cells(made)] == [("", ""), ("finding L-2", "quote L-2")]


def test_numbers_of_outcomes_stand_beside_each_other() -> None:
    columns = tuple(Column(key, key) for key in ("outcome", "count", "waived"))
    rows = [(Cell("缺口", outcome="gap"), Cell("3", Decimal(3)), Cell("0", Decimal(0)))]
    rows.append((Cell("合计"), Cell("3", Decimal(3)), Cell("0", Decimal(0))))
    (made,) = _brief(Table("counts", "", columns, tuple(rows)))
    assert [column.title for column in made.columns] == ["outcome", "× 缺口", "合计"]
    assert _texts(made) == [["count", "3", "3"]]


def test_what_does_not_apply_is_a_row_for_each_field_and_reason() -> None:
    rows = [[field, f"L-{at}", "名", "不在方案范围内", "原文"] for field in "甲乙" for at in range(7)]
    (made,) = _brief(_table("not_applicable", "field code commitment reason quote", rows))
    assert [row[:2] for row in _texts(made)] == [["甲", "不在方案范围内"], ["乙", "不在方案范围内"]]
    assert "L-6 名" in _texts(made)[0][2]


def _files(*flags: tuple[str, ...]) -> Table:
    columns = (Column("file", "file"), Column("data", "data"))
    return Table("files", "", columns, tuple((Cell("a"), Cell("示例", flags=one)) for one in flags))


@pytest.mark.parametrize(("files", "shown"), [((("illustrative",),), ()), ((("illustrative",), ()), ("illustrative",))])
def test_the_mark_of_made_up_figures_is_spared_where_all_are(
    files: tuple[tuple[str, ...], ...], shown: tuple[str, ...]
) -> None:
    figure = Table("x", "", (Column("a", "a"),), ((Cell("5", flags=("illustrative",)),),))
    sections = (Section("read", "", (), (_files(*files),)), Section("x", "", (), (figure,)))
    made = brief(Paper("p", "", "zh-CN", "示例数据，非政府公布", (), sections), "zh-CN")
    assert made.sections[1].tables[0].rows[0][0].flags == shown


def _part(who: str, number: str, share: str) -> tuple[Cell, ...]:
    figure = Cell(number, Decimal(number), flags=("bridge",))
    return (Cell("L-1"), Cell(who), Cell("", outcome="reported"), figure, Cell("元"), Cell(share), Cell("9.9"))


PARTS = tuple(Column(key, key) for key in "code contributor status figure unit share weight".split())
SILENT = (Cell("L-1"), Cell("鞍山市"), Cell("未提", outcome="missing"), Cell(), Cell(), Cell(), Cell("3"))


@pytest.mark.parametrize(
    ("language", "unit", "figure"), [("zh-CN", "元", "32亿\n80④\n9.9"), ("en", "million 元", "3,200\n80④\n9.9")]
)
def test_parts_of_totals_stand_side_by_side(language: Language, unit: str, figure: str) -> None:
    rows = (_part("沈阳市", "3200000000", "80"), _part("大连市", "800000000", "20"), SILENT)
    table = Table("contributions.L-1", "L-1 投资", PARTS, rows, ("算式", "权重"))
    made = side_by_side([table], "合计的组成", language)
    assert [column.title for column in made.columns][3:] == ["沈阳市", "大连市", "鞍山市"]
    assert [cell.text for cell in made.rows[0]][:4] == ["L-1", "投资", unit, figure]
    assert made.rows[0][5].outcome == "missing"
    assert made.notes[1:] == ("权重",)


def test_each_contributor_of_each_total_is_there() -> None:
    whole = papers.province(real_results.province())
    tables = next(section.tables for section in whole.sections if section.key == "contributions")
    (made,) = next(one for one in brief(whole, "zh-CN").sections if one.key == "contributions").tables
    names = [column.title for column in made.columns]
    for table, row in zip(tables, made.rows, strict=True):
        who = {cells["contributor"].text for cells in papers.rows(table)}
        assert who == {name for name, cell in zip(names[3:], row[3:], strict=True) if cell != Cell()}


@pytest.mark.parametrize(("made", "most"), [(real_results.province, 50), (real_results.one_plan, 12)])
def test_it_is_short_enough_to_be_printed(made: Callable[[], Result], most: int, tmp_path: Path) -> None:
    from plancheck.report import render
    from plancheck.report.view import View

    needs_module("docx")
    soffice, pdfinfo = needs("soffice"), needs("pdfinfo")
    file = tmp_path / "report.docx"
    data = render("docx", made(), View(exit_code=1))
    assert isinstance(data, bytes)
    file.write_bytes(data)
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = [soffice, profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), str(file)]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    told = subprocess.run([pdfinfo, str(file.with_suffix(".pdf"))], check=True, capture_output=True).stdout.decode()
    pages = int(next(line for line in told.splitlines() if line.startswith("Pages:")).split()[1])
    assert pages <= most
