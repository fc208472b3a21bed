"""`plancheck init`, and forms as what `check` reads."""

import json
from pathlib import Path

import pytest

from outside import needs_module

needs_module("openpyxl")

from openpyxl import Workbook, load_workbook  # noqa: E402

from plancheck.cli import main  # noqa: E402

Captured = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def here(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    monkeypatch.chdir(tmp_path)


def fill(path: str, cells: dict[str, object]) -> None:
    book = load_workbook(path)
    for name, value in cells.items():
        book["填报表"][name].value = value
    book["填写说明"]["B6"].value = "2023年—2025年"
    book.save(path)


def test_the_skeleton_goes_to_the_screen_and_is_checked(capsys: Captured) -> None:
    assert main(["init", "大连"]) == 0
    Path("大连.plan").write_text(capsys.readouterr().out, encoding="utf-8")
    assert main(["大连.plan", "--output", "concise"]) == 1
    first, checked, _counts = capsys.readouterr().out.splitlines()
    assert first.split(": ")[1].split(" ")[1] == "PC211"
    assert checked.startswith("核对 1 份方案、1 个市")


def test_a_file_is_never_written_over(capsys: Captured) -> None:
    assert main(["init", "大连", "--output", "plan=a.plan"]) == 0
    assert capsys.readouterr().err == "plancheck: 已写出 a.plan：106 项承诺待填。\n"
    Path("a.plan").write_text("有人填过", encoding="utf-8")
    for words in (["大连", "--output", "plan=a.plan"], ["大连", "--output", "xlsx=a.plan"]):
        assert main(["init", *words]) == 2
        assert "“a.plan”已经在那里" in capsys.readouterr().err
    assert Path("a.plan").read_text(encoding="utf-8") == "有人填过"


def test_one_form_for_every_city(capsys: Captured) -> None:
    assert main(["init", "--all", "表"]) == 0
    assert capsys.readouterr().err == "plancheck: 已写出 14 个文件：表\n"
    assert len(list(Path("表").glob("*-填报表.xlsx"))) == 14
    assert main(["init", "--all", "表"]) == 2


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["大莲"], "规则包 liaoning-2023 里没有城市“大莲”（是否指 大连市？）。"),
        ([], "还要写出[城市]；用法见 --help。"),
        (["大连", "--output", "docx"], "--output 不能是“docx”，可以是：plan、xlsx。"),
        (["--from", "没有.plan"], "没有写出任何文件。"),
    ],
)
def test_a_wrong_call_is_one_sentence(words: list[str], said: str, capsys: Captured) -> None:
    assert main(["init", *words]) == 2
    assert capsys.readouterr().err.splitlines()[-1] == f"plancheck: {said}"


def test_findings_stand_at_cells_in_every_format(capsys: Captured) -> None:
    assert main(["init", "大连", "--output", "xlsx"]) == 0
    fill("大连市-填报表.xlsx", {"D6": "10", "E6": "2023年", "F6": "市人力资源社会保障局"})
    capsys.readouterr()
    assert main(["check", "大连市-填报表.xlsx", "--output", "concise"]) == 1
    shown = capsys.readouterr().out
    assert (
        "大连市-填报表.xlsx:填报表!D6: error PC089 bare-figure: 这里只写了“10”，没有单位，可能是10人、10万人。" in shown
    )
    assert main(["大连市-填报表.xlsx"]) == 1
    assert "× 大连市-填报表.xlsx:填报表!D6 错误 PC089 bare-figure" in (text := capsys.readouterr().out)
    assert "   D6 │ 10\n      │ ^^\n" in text
    assert main(["大连市-填报表.xlsx", "--output", "json"]) == 1
    made = json.loads(capsys.readouterr().out)
    place = next(
        one["finding"]["place"] for one in made["judgements"] if one["finding"] and one["finding"]["code"] == "PC089"
    )
    assert (place["line"], place["column"]) == (6, 4)
    for form in ("sarif", "github", "gitlab", "junit", "markdown", "csv", "html", "xlsx=r.xlsx"):
        assert main(["大连市-填报表.xlsx", "--output", form]) == 1


def test_a_folder_takes_forms_and_names_what_it_skips(capsys: Captured) -> None:
    assert main(["init", "大连", "--output", "xlsx=大连.xlsx"]) == 0
    Workbook().save("汇总.xlsx")
    Path("~$大连.xlsx").write_bytes(b"lock")
    Path("坏.xlsx").write_bytes(b"\xd0\xcf\x11\xe0")
    capsys.readouterr()
    assert main([".", "--output", "concise"]) == 2
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith("./汇总.xlsx:1:1: note PC083") for line in lines)
    assert any(line.startswith("./坏.xlsx:1:1: error PC080") for line in lines)
    assert any(line.startswith("./大连.xlsx:填报表!D6: error PC211") for line in lines)
    assert not any("~$" in line for line in lines)


def test_a_folder_with_no_plan_but_other_workbooks_is_no_pass(capsys: Captured) -> None:
    Workbook().save("汇总.xlsx")
    assert main([".", "--output", "concise"]) == 2
    assert "PC451" in capsys.readouterr().out


def test_a_plan_becomes_a_form_and_a_form_a_plan(capsys: Captured) -> None:
    Path("a.plan").write_text(
        "城市：大连市\n期间：2023年—2025年\n依据：liaoning-2023\n\n一、就业\n\n"
        "1. 专场招聘：2023年200场以上\n   牵头单位：市人力资源社会保障局\n",
        encoding="utf-8",
    )
    assert main(["init", "--from", "a.plan"]) == 0
    assert load_workbook("大连市-填报表.xlsx")["填报表"]["D10"].value == "2023年200场以上"
    capsys.readouterr()
    assert main(["init", "--from", "大连市-填报表.xlsx", "--output", "plan"]) == 0
    assert "专场招聘：2023年200场以上\n   牵头单位：市人力资源社会保障局\n" in capsys.readouterr().out


def test_what_does_not_fit_is_not_converted(capsys: Captured) -> None:
    Path("a.plan").write_text(
        "城市：大连市\n依据：liaoning-2023\n1. 专场招聘：2023年200场\n一段说明文字。\n", encoding="utf-8"
    )
    assert main(["init", "--from", "a.plan"]) == 2
    assert "没有写入：专场招聘、一段说明文字。" in capsys.readouterr().err
    assert not Path("大连市-填报表.xlsx").exists()


def test_without_the_package_for_workbooks_a_sentence_says_what_to_install(
    capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["init", "大连", "--output", "xlsx=a.xlsx"]) == 0
    monkeypatch.setitem(__import__("sys").modules, "openpyxl", None)
    for words in (["a.xlsx"], ["init", "大连", "--output", "xlsx=b.xlsx"]):
        capsys.readouterr()
        assert main(words) == 2
        assert "plancheck[office]" in capsys.readouterr().err


def test_english_throughout(capsys: Captured) -> None:
    assert main(["init", "Dalian", "--output", "xlsx", "--lang", "en"]) == 0
    assert capsys.readouterr().err == "plancheck: wrote Dalian-form.xlsx: 106 commitments to fill in.\n"
    assert main(["Dalian-form.xlsx", "--lang", "en", "--output", "concise"]) == 1
    assert "Dalian-form.xlsx:Form!D6: error PC211" in capsys.readouterr().out
