"""`explain` and `rules`: everything that a reader may ask about has its sheet."""

import pytest

from plancheck.cli import main
from plancheck.codes import Code
from plancheck.codes.every import CODES
from plancheck.packs.load import load_pack
from plancheck.report.code_sheet import code_sheet
from plancheck.report.rule_sheet import rule_list, rule_sheet
from plancheck.report.view import View
from plancheck.report.width import width

Captured = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def locale(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")


def test_every_name_and_code_means_one_kind_of_finding() -> None:
    keys = [key for code in CODES for key in (code.id, code.name)]
    assert sorted(keys) == sorted(set(keys))


@pytest.mark.parametrize("language", ["zh-CN", "en"])
@pytest.mark.parametrize("code", CODES, ids=lambda code: code.id)
def test_every_code_is_explained(code: Code, language: str) -> None:
    sheet = code_sheet(code, View(language=language))  # type: ignore[arg-type]  # one of the two languages
    chinese = ("通常级别：", "说的是：", "为什么：", "例：")
    heads = chinese if language == "zh-CN" else ("Usual severity:", "What:", "Why:", "Example:")
    assert sheet.startswith(f"{code.id} {code.name}  ")
    assert all(f"\n  {head}" in sheet for head in heads)
    assert "{" not in sheet
    assert all(width(line) <= 80 for line in sheet.split("\n")[1:])


@pytest.mark.parametrize("key", ["PC450", "pc450", "no-such-path"])
def test_a_code_is_explained_by_its_id_or_name(key: str, capsys: Captured) -> None:
    assert main(["explain", key]) == 0
    assert capsys.readouterr().out == (
        "PC450 no-such-path  路径不存在\n"
        "  通常级别：错误\n"
        "  说的是：找不到文件或文件夹“plans/dalain.plan”。\n"
        "  为什么：没有读到的方案不能算通过，所以整次核对以退出码 2 结束。\n"
        "  例：plancheck 大连.plna\n"
        "  怎么写：核对路径；文件名含空格时加引号。\n"
    )


@pytest.mark.parametrize("key", ["LN-H-07", "ln-h-07", "municipal-waste-recycling-rate"])
def test_a_rule_is_explained_with_its_sentence(key: str, capsys: Captured) -> None:
    assert main(["explain", key]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("LN-H-07 municipal-waste-recycling-rate  城市生活垃圾回收利用率\n")
    assert "  要求：保持在35%以上（沈阳市、大连市）\n" in shown
    assert "城市生活垃圾回收利用率保持在35%以" in shown
    assert "辽宁日报2023-03-31《增进民生福祉 共享发展成果》\n" in shown


@pytest.mark.parametrize("language", ["zh-CN", "en"])
def test_every_rule_has_a_sheet_and_a_line(language: str) -> None:
    pack = load_pack("liaoning-2023")
    view = View(language=language)  # type: ignore[arg-type]  # one of the two languages
    listed = rule_list(pack, view)
    assert all(width(line) <= 80 for line in listed.split("\n") if "  " not in line.strip())
    for rule in pack.rules:
        assert f"  {rule.code} " in listed
        assert f" {rule.id}  " in listed
        assert rule_sheet(rule, pack, view).startswith(f"{rule.code} {rule.id}  ")


def test_show_without_a_rule_shows_all(capsys: Captured) -> None:
    assert main(["rules", "show"]) == 0
    shown = capsys.readouterr().out
    assert all(f"{rule.code} {rule.id}  " in shown for rule in load_pack("liaoning-2023").rules)


def test_show_names_aliases_and_near_names(capsys: Captured) -> None:
    assert main(["rules", "show", "LN-E-03", "LN-E-01"]) == 0
    shown = capsys.readouterr().out
    assert "“左右”的幅度：0.2个百分点" in shown
    assert "“左右”的幅度：3%" in shown
    assert "城镇登记失业率：" in shown
    assert "新增城镇就业、" in shown


_OF_RATES = ("城市生活垃圾回收利用率", "Municipal household waste recycling rate")
_OF_LATE = ("2023年城镇新增就业", "New urban employment in 2023")
SAMPLED = ("PC201", "PC202", "PC203", "PC204", "PC205", "PC209")


@pytest.mark.parametrize("code", [code for code in CODES if code.id in SAMPLED])
def test_a_shortfall_is_explained_with_an_example_filled_in(code: Code) -> None:
    sheet = code_sheet(code, View()).replace("\n", "")
    zh, en = _OF_LATE if code.id == "PC202" else _OF_RATES
    assert f"“{zh}”" in sheet
    assert "……" not in sheet
    assert en in code_sheet(code, View(language="en", width=200))


def test_a_reader_of_english_is_shown_requirements_and_no_chinese_reasons() -> None:
    pack = load_pack("liaoning-2023")
    listed = rule_list(pack, View(language="en", width=120))
    assert "about 450,000 persons" in listed
    assert "左右" not in listed
    rule = pack.rule("LN-E-03")
    assert rule is not None
    shown = rule_sheet(rule, pack, View(language="en", width=120))
    assert "Required: held at about 5.5%\n" in shown
    assert "登记失业率: the registered rate counts registrations and is no sample survey" in " ".join(shown.split())
