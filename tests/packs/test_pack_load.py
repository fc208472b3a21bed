"""Every mistake in a pack is said, once, at its place."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from mistakes import MISTAKES
from small_pack import FILES, findings, said, where, write

from plancheck import shipped
from plancheck.model.finding import Name
from plancheck.model.horizon import Basis, Horizon, years
from plancheck.model.quantity import Comparator
from plancheck.model.rule import Pack, Strength
from plancheck.packs.fault import PackError
from plancheck.packs.load import available, load_pack


@pytest.fixture(autouse=True)
def _no_cache(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    monkeypatch.setenv("PLANCHECK_CACHE", str(tmp_path_factory.mktemp("cache")))
    return


@pytest.fixture
def pack(tmp_path: Path) -> Pack:
    return load_pack(str(write(tmp_path)))


def test_a_pack_says_what_its_files_say(pack: Pack) -> None:
    assert (pack.id, pack.version, pack.name) == ("small-2024", "1.0.0", Name("小规则包", "Small pack"))
    assert pack.programme == years(2024, 2026)
    assert [city.weight for city in pack.cities] == [Decimal("10.5"), Decimal(8), Decimal(3)]
    assert pack.contributors[0].full == "省直部门"
    assert pack.fields[0].aliases == ("促进就业",)
    jobs, rate, unemployment = pack.indicators
    assert jobs.aliases == ("新增城镇就业", "new urban jobs")
    assert (jobs.tolerance, rate.tolerance, unemployment.tolerance) == (Decimal("0.03"), None, Decimal("0.2"))
    assert jobs.distinct_from[0].name == "新增岗位"
    assert pack.orientation[0].quote == "持续加强服务能力"


def test_requirements_are_read_as_targets_are(pack: Pack) -> None:
    asked = pack.rules[0].clauses[0].requirement
    assert (asked.comparator, asked.low) == (Comparator.ABOUT, Decimal(450000))
    assert asked.unit is not None
    assert asked.unit.symbol == "人"
    text = FILES["work"]
    assert text[asked.span.start : asked.span.end] in "45万人左右"
    assert asked.span.start == text.index("45万人左右")


def test_clauses_share_out_the_scope(pack: Pack) -> None:
    total, each, measure = pack.rules
    assert [clause.cities for clause in each.clauses] == [("990100",), ("990200", "990300")]
    assert total.provincial_part
    assert measure.cities == ("990100", "990300")
    assert measure.measure is not None
    assert (measure.measure.strength, measure.measure.aliases) == (Strength.COMPLETE, ("智慧救助平台",))


@pytest.mark.parametrize(
    ("rule", "by", "is_", "horizon"),
    [
        ("urban-jobs-2024", "2024", "45万人左右", Horizon(date(2024, 1, 1), date(2024, 12, 31))),
        ("urban-jobs-2024", "2024-2026", "45万人左右", Horizon(date(2024, 1, 1), date(2026, 12, 31))),
        ("recycling", "2025", "35%以上", Horizon(None, date(2025, 12, 31), by=True)),
        ("recycling", "2025", "保持在35%以上", Horizon(date(2025, 1, 1), date(2025, 12, 31))),
        ("recycling", "2024-2026", "35%以上", Horizon(date(2024, 1, 1), date(2026, 12, 31))),
    ],
)
def test_horizons(tmp_path: Path, rule: str, by: str, is_: str, horizon: Horizon) -> None:
    old_by, old_is = '{date: "2024"}', "45万人左右"
    if rule == "recycling":
        old_by, old_is = '{date: "2024", basis: inherited, reason: 本段以2024年起句}', "35%以上"
    write(tmp_path, ("work", old_by, f'{{date: "{by}"}}'), ("work", f"is: {old_is}", f"is: {is_}"))
    found = load_pack(str(tmp_path)).rule(rule)
    assert found is not None
    assert found.horizon == horizon


def test_a_measure_has_a_last_day_and_the_reason_for_it(pack: Pack) -> None:
    assert pack.rules[2].horizon == Horizon(None, date(2026, 12, 31), Basis.ASSUMED, "原文未写时限", by=True)


def test_a_rule_knows_where_it_stands(pack: Pack, tmp_path: Path) -> None:
    place = pack.rules[1].place
    assert place is not None
    assert (place.path, place.line, place.column) == (f"{tmp_path.as_posix()}/work.yaml", 14, 7)


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda one: f"{one[3]}-{one[2].strip()[:24]}")
def test_each_mistake_is_said_once_at_its_place(
    mistake: tuple[str, str, str, str, str, int, int, str], tmp_path: Path
) -> None:
    file, old, new, code, at, line, column, words = mistake
    write(tmp_path, (file, old, new))
    found = findings(tmp_path)
    assert [where(one, tmp_path) for one in found] == [(code, at, line, column)]
    assert words in said(found[0])
    assert all(one.blocking for one in found)


@pytest.mark.parametrize("name", ["pack", "regions", "indicators", "work"])
def test_a_missing_file_is_said(name: str, tmp_path: Path) -> None:
    write(tmp_path, without=(name,))
    assert where(findings(tmp_path)[0], tmp_path) == ("PC302", name, 1, 1)
    assert f"{name}.yaml" in said(findings(tmp_path)[0])


@pytest.mark.parametrize("name", ["figures", "orientation"])
def test_lists_beside_the_article_may_be_absent(name: str, tmp_path: Path) -> None:
    assert findings(write(tmp_path, without=(name,))) == ()


def test_a_file_that_nothing_reads_is_said(tmp_path: Path) -> None:
    write(tmp_path)
    (tmp_path / "wrok.yaml").write_text("rules: []\n")
    found = findings(tmp_path)
    assert [where(one, tmp_path) for one in found] == [("PC303", "wrok", 1, 1)]
    assert "work.yaml" in said(found[0])


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ("规则".encode("gb18030"), "PC304"),
        (b"rules:\n- \xff\n", "PC304"),
        (b"", "PC309"),
        (b"# nothing\n", "PC309"),
        (b"[]\n", "PC311"),
        (b"text\n", "PC311"),
        (b"\x00", "PC305"),
        (b"[" * 100_000, "PC306"),
        ("rules: []\n".encode("utf-16"), "PC304"),
    ],
)
def test_what_is_not_a_file_of_rules_is_said(data: bytes, code: str, tmp_path: Path) -> None:
    write(tmp_path)
    (tmp_path / "work.yaml").write_bytes(data)
    assert [where(one, tmp_path)[:2] for one in findings(tmp_path)] == [(code, "work")]


def test_a_byte_order_mark_moves_nothing(tmp_path: Path) -> None:
    write(tmp_path)
    (tmp_path / "work.yaml").write_bytes(b"\xef\xbb\xbf" + FILES["work"].replace("SM-W-01", "x").encode())
    assert where(findings(tmp_path)[0], tmp_path) == ("PC312", "work", 3, 9)


def test_mistakes_in_several_files_are_all_said(tmp_path: Path) -> None:
    write(
        tmp_path,
        ("work", "  parts: every\n", "  part: every\n"),
        ("work", "is: 35%以上", "is: 35%以内"),
        ("regions", "en: Yi", "on: Yi"),
        ("indicators", "direction: less", "direction: down"),
        ("orientation", "reason", "why"),
    )
    assert [where(one, tmp_path)[:3] for one in findings(tmp_path)] == [
        ("PC312", "indicators", 24),
        ("PC309", "orientation", 2),
        ("PC308", "orientation", 2),
        ("PC309", "regions", 3),
        ("PC308", "regions", 3),
        ("PC308", "work", 7),
        ("PC321", "work", 21),
    ]


@pytest.mark.parametrize("written", ["liaonin-2023", "no/such/folder", "", "pack\x00", "schema"])
def test_an_unknown_pack_is_said_with_the_names_there_are(written: str) -> None:
    with pytest.raises(PackError) as error:
        load_pack(written)
    assert [one.code.id for one in error.value.findings] == ["PC301"]
    assert f"“{written}”" in said(error.value.findings[0])
    assert "liaoning-2023" in said(error.value.findings[0])


def test_a_folder_may_be_named_by_its_head_file(tmp_path: Path) -> None:
    write(tmp_path)
    assert load_pack(str(tmp_path / "pack.yaml")) == load_pack(str(tmp_path))


def test_a_name_is_a_shipped_pack_and_a_path_is_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "liaoning-2023").mkdir()
    write(tmp_path / "liaoning-2023")
    monkeypatch.chdir(tmp_path)
    assert load_pack("liaoning-2023").id == "liaoning-2023"
    assert load_pack("./liaoning-2023").id == "small-2024"


def test_every_shipped_pack_is_called_like_its_folder() -> None:
    assert available()
    for name in available():
        assert load_pack(name).id == name
        assert Path(shipped.RULES, name, "pack.yaml").is_file()
