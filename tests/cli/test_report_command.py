"""`plancheck report`: a file for each city and one for the province."""

import json
from pathlib import Path

import plans
import pytest

from plancheck.cli import main


@pytest.fixture
def two(tmp_path: Path) -> Path:
    plans.write(tmp_path / "各市", "大连.plan")
    plans.write(tmp_path / "各市", "鞍山.plan", plans.plan("鞍山市", plans.MET))
    return tmp_path


def test_a_file_for_each_city_and_one_for_the_province(two: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = two / "报告"
    assert main(["report", str(two / "各市"), "--output", f"json={folder}", "--lang", "zh-CN"]) == 1
    assert sorted(path.name for path in folder.iterdir()) == ["210200-大连市.json", "210300-鞍山市.json", "全省.json"]
    assert capsys.readouterr().err == f"plancheck: 已写出 3 个文件（json）：{folder}\n"
    whole, dalian = (
        json.loads((folder / name).read_text(encoding="utf-8")) for name in ("全省.json", "210200-大连市.json")
    )
    assert [city["code"] for city in whole["cities"]] == ["210200", "210300"]
    assert whole["totals"]
    assert [city["code"] for city in dalian["cities"]] == ["210200"]
    assert dalian["totals"] == []
    assert [Path(file["path"]).name for file in dalian["files"]] == ["大连.plan"]
    assert {one["city"] for one in dalian["judgements"]} == {"210200"}
    own = [one for one in whole["judgements"] if one["city"] == "210200"]
    assert dalian["judgements"] == own


def test_several_formats_and_names_in_english(two: Path) -> None:
    main(
        [
            "report",
            str(two / "各市"),
            "--output",
            f"text={two / 'a'}",
            "--output",
            f"concise={two / 'b'}",
            "--lang",
            "en",
        ]
    )
    assert sorted(path.name for path in (two / "a").iterdir()) == [
        "210200-Dalian.txt",
        "210300-Anshan.txt",
        "province.txt",
    ]
    assert sorted(path.name for path in (two / "b").iterdir())[-1] == "province.lines.txt"
    assert "Dalian" in (two / "a" / "210200-Dalian.txt").read_text(encoding="utf-8")
    assert "Dalian" not in (two / "a" / "210300-Anshan.txt").read_text(encoding="utf-8")


def test_each_file_says_its_own_exit_code(tmp_path: Path) -> None:
    from compliant import DALIAN, body, head, sections

    good = head(DALIAN) + body([(field.name.zh, [list(item) for item in items]) for field, items in sections(DALIAN)])
    plans.write(tmp_path / "p", "大连.plan", good)
    plans.write(tmp_path / "p", "鞍山.plan", plans.plan("鞍山市", plans.GAP))
    folder = tmp_path / "r"
    assert main(["report", str(tmp_path / "p"), "--output", f"json={folder}"]) == 1
    codes = {path.name[:6]: json.loads(path.read_text(encoding="utf-8"))["exit_code"] for path in folder.iterdir()}
    assert (codes["210200"], codes["210300"]) == (0, 1)


def test_a_folder_must_be_named(two: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for words in ([], ["--output", "json"], ["--output", "json=-"]):
        assert main(["report", str(two / "各市"), *words, "--lang", "en"]) == 2
        assert "--output xlsx=reports" in capsys.readouterr().err


def test_a_folder_that_cannot_be_made(two: Path, capsys: pytest.CaptureFixture[str]) -> None:
    taken = two / "taken"
    taken.write_text("", encoding="utf-8")
    assert main(["report", str(two / "各市"), "--output", f"json={taken}", "--lang", "en"]) == 2
    assert capsys.readouterr().err.startswith(f'plancheck: Cannot write "{taken}"')


def test_two_runs_give_the_same_bytes(two: Path) -> None:
    for name in ("x", "y"):
        main(["report", str(two / "各市"), "--output", f"json={two / name}", "--output", f"text={two / name}"])
    files = sorted(path.name for path in (two / "x").iterdir())
    assert len(files) == 6
    for name in files:
        assert (two / "x" / name).read_bytes() == (two / "y" / name).read_bytes()


def test_a_plan_in_the_folder_of_the_reports_is_never_overwritten(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = plans.write(tmp_path, "210200-Dalian.txt")
    before = Path(path).read_bytes()
    assert main(["report", path, "--output", f"text={tmp_path}", "--lang", "en"]) == 2
    assert f'The output file "{path}" is a file to be checked; nothing was written.' in capsys.readouterr().err
    assert Path(path).read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == ["210200-Dalian.txt"]


def test_one_format_in_one_folder_twice_is_refused(two: Path, capsys: pytest.CaptureFixture[str]) -> None:
    same = f"json={two / 'r'}"
    assert main(["report", str(two / "各市"), "--output", same, "--output", same, "--lang", "en"]) == 2
    assert "Two outputs go to the same file" in capsys.readouterr().err
