"""The form as it is made: the same bytes, open cells that are empty, everything else locked."""

from io import BytesIO
from pathlib import Path

import pytest

from outside import needs, needs_module

needs_module("openpyxl")

import subprocess  # noqa: E402

from filling import ABOUT, FORM, NAME, at, book, city, empty, filled, pack, plan, row_of, said, saved  # noqa: E402
from openpyxl import load_workbook  # noqa: E402

from plancheck.forms.commitments import asked, rows_of  # noqa: E402
from plancheck.forms.record import SHEET, TO_FILL  # noqa: E402
from plancheck.forms.writing import form  # noqa: E402
from plancheck.model.plan import Plan  # noqa: E402
from plancheck.model.rule import Applies  # noqa: E402

CITIES = [one.name for one in pack().cities]


def test_the_same_form_has_the_same_bytes() -> None:
    assert form(pack(), city(), "zh-CN") == form(pack(), city(), "zh-CN")


@pytest.mark.parametrize("name", CITIES)
@pytest.mark.parametrize("language", ["zh-CN", "en"])
def test_nothing_stands_in_the_cells_to_fill_in(name: str, language: str) -> None:
    made = load_workbook(BytesIO(form(pack(), city(name), language)))  # type: ignore[arg-type]  # one of the two
    cells = [cell for sheet in made.worksheets for row in sheet.iter_rows() for cell in row]
    open_cells = [cell for cell in cells if not cell.protection.locked]
    assert [cell.coordinate for cell in open_cells if cell.value is not None] == []
    rows = len(list(rows_of(asked(pack(), city(name), language)[0])))  # type: ignore[arg-type]  # one of the two
    assert len(open_cells) >= rows * len(TO_FILL)


def test_every_commitment_of_the_city_has_its_row() -> None:
    ids = {str(cell.value) for cell in book()[FORM]["K"] if cell.value}
    put = {one.code for one in pack().rules if one.applies is not Applies.PROVINCE and city().code in one.cities}
    assert {one for one in ids if one.startswith("LN-")} == put


def test_what_stands_in_a_row() -> None:
    sheet = book()[FORM]
    row = row_of(sheet, "LN-E-01")
    shown = [sheet.cell(row, column).value for column in range(1, 12)]
    assert shown == [
        "1", "2023年城镇新增就业", "全省合计45万人左右（2023年），本市份额原文未定", None, None, None, None, None, None, None,
        "LN-E-01",
    ]  # fmt: skip
    assert sheet.cell(row, 2).comment.text == (
        "原文（第7段）：2023年,全省城镇新增就业45万人左右\n单位：万人\n"
        "参考：本市常住人口占全省 17.7%（2021年末常住人口（万人））。这不是任务数，份额由省级部门下达或本市提出。"
    )
    assert at(sheet, "LN-H-10", "required").value == "实施城市更新行动（2025年底前）"


def test_the_sheets_are_locked_and_ready_to_print() -> None:
    made = book()
    sheet = made[FORM]
    assert made.sheetnames == [ABOUT, FORM, SHEET]
    assert made[SHEET].sheet_state == "veryHidden"
    assert all(one.protection.sheet for one in made.worksheets)
    assert made.security.lockStructure
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize, sheet.page_setup.fitToWidth) == (
        "landscape",
        9,
        1,
    )
    assert sheet.print_title_rows == "$4:$4"
    assert sheet.freeze_panes == "C5"
    listed = {str(one.formula1): str(one.sqref) for one in sheet.data_validations.dataValidation if one.formula1}
    assert listed['"约束性,预期性"'].startswith("I5:I")
    assert any(formula.startswith('"市人力资源社会保障局,') for formula in listed)


CELLS = {
    "LN-E-01": {"target": "2023年10万人以上；到2025年累计31万人", "lead": "市人力资源社会保障局", "nature": "预期性", "remark": "口径：全市\n初步"},
    "LN-E-06": {"target": "10", "deadline": "2023年", "lead": "市人力资源社会保障局"},
    "LN-H-10": {"target": "已部署", "lead": "市住房城乡建设局"},
    "+health-1": {"name": "措施：建设市中医院新院区", "deadline": "2025年底前", "lead": "市卫生健康委"},
}  # fmt: skip


def senses(made: Plan) -> list[object]:
    source = made.source
    return [
        (item.type, item.name.value, item.number, [source.slice(one.span) for one in item.quantities], item.blank,
         [source.slice(one) for one in item.unread], [one.value for one in item.lead], item.deadline, item.binding and item.binding.value,
         item.caliber and item.caliber.value, item.remark and item.remark.value)
        for item in made.items
    ]  # fmt: skip


def others(lines: list[str]) -> list[str]:
    """All findings but those on the cells of the row with the formula."""
    return [line for line in lines if " 填报表!B8 " not in line and " 填报表!D8 " not in line]


def test_a_form_saved_by_libreoffice_reads_the_same(tmp_path: Path) -> None:
    soffice = needs("soffice")
    from openpyxl.comments import Comment

    def change(made: object) -> None:
        sheet = made[FORM]  # type: ignore[index]  # a workbook
        sheet.cell(8, 15).value = "专场招聘200场"
        share = at(sheet, "LN-H-07", "target")
        share.value, share.number_format = 0.38, "0%"
        at(sheet, "LN-E-03", "target").value = "=1+4"
        at(sheet, "LN-E-08", "target").comment = Comment("请核实", "x")

    data = filled(CELLS, change)
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / NAME).write_bytes(data)
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    subprocess.run(
        [soffice, profile, "--headless", "--convert-to", "xlsx", "--outdir", str(tmp_path), str(tmp_path / "in" / NAME)],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    before, after = plan(data), plan((tmp_path / NAME).read_bytes())
    # LibreOffice has computed the formula that the library only wrote.
    computed = [line for line in said(before) if "PC085 填报表!D8" in line]
    assert computed == ["PC085 填报表!D8 这一格是公式“=1+4”，文件里没有存它的结果，没有读取。"]
    assert [line for line in said(after) if "!D8" in line] == ["PC089 填报表!D8 这里只写了“5”，没有单位，可能是5%。"]
    assert others(said(after)) == others(said(before))
    without = [one for one in senses(after) if one[1] != "城镇调查失业率"]  # type: ignore[index]  # a tuple
    assert [one[1:2] + one[3:] for one in without] == [one[1:2] + one[3:] for one in senses(before)]  # type: ignore[index]


def test_an_untouched_form_saved_again_has_nothing_to_report() -> None:
    again = plan(saved(book(empty())))
    assert [line[:5] for line in said(again)] == ["PC120"]
