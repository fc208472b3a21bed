"""Allotments written in a pack: read like the table's, and verified to add up."""

from pathlib import Path

import pytest
from small_pack import findings, said, write

from plancheck.packs.load import load_pack

HERE = "  provincial_part: possible\n  require:\n    - {is: 45万人左右"


def with_allotments(folder: Path, text: str, more: tuple[str, str] | None = None) -> Path:
    changes = [("work", HERE, HERE.replace("  require", f"  allotments: {text}\n  require"))]
    return write(folder, *changes, *([("work", *more)] if more else []))


def test_they_are_the_cities_own_figures(tmp_path: Path) -> None:
    folder = with_allotments(tmp_path, "{甲: 20万人, 乙市: 15万人, 丙: 不少于10万人}")
    assert findings(folder) == ()
    rule = load_pack(str(folder)).rule("SM-W-01")
    assert rule is not None
    assert [(one.city, one.figure.low, one.written) for one in rule.allotments] == [
        ("990100", 200000, "20万人"),
        ("990200", 150000, "15万人"),
        ("990300", 100000, "不少于10万人"),
    ]


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        ("{甲: 20万人, 乙: 15万人}", "PC335", "相加得35万人，要求45万人左右，差8.65万人"),
        ("{甲: 20万人, 乙: 15万人, 丁: 10万人}", "PC313", "“丁”的城市"),
        ("{甲: 20万人, 甲市: 15万人, 丙: 10万人}", "PC317", "甲"),
        ("{甲: 20万人, 乙: 若干, 丙: 10万人}", "PC334", "“若干”"),
        ("{甲: 20万户, 乙: 15万人, 丙: 10万人}", "PC334", "“20万户”"),
        ("{甲: 20万人左右, 乙: 15万人, 丙: 10万人}", "PC334", "左右"),
        ("[20万人]", "PC311", ""),
        ('{甲: ""}', "PC312", ""),
        ("{甲: [20万人]}", "PC311", ""),
    ],
)
def test_each_mistake_is_a_fault_of_the_pack(tmp_path: Path, text: str, code: str, words: str) -> None:
    found = findings(with_allotments(tmp_path, text))
    assert code in [one.code.id for one in found]
    one = next(one for one in found if one.code.id == code)
    assert one.place is not None
    assert (one.place.path.rpartition("/")[2], one.place.line) == ("work.yaml", 9)
    assert words in said(one)


def test_only_a_total_has_them(tmp_path: Path) -> None:
    folder = write(tmp_path, ("work", "  applies: each\n  cities: all\n", "  applies: each\n  allotments: {甲: 35%}\n"))
    found = findings(folder)
    assert [one.code.id for one in found] == ["PC310"]
    assert "“allotments”不能与“applies: each”" in said(found[0])
