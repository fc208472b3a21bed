"""A plan of no known city is not checked as if nothing were amiss."""

from checked import advised, findings, told
from plancheck.checks import cities


def head(lines: str) -> str:
    return f"方案：实施方案\n{lines}期间：2023年—2025年\n"


ITEM = "1. 城镇新增就业：2023年10万人以上\n"


def test_misspelt_city() -> None:
    top = head("城市：大联市\n")
    assert told(cities, ITEM, top) == ["2 PC116 error [大联市] 规则包里没有“大联市”这个市，这份方案无法核对。"]
    (one,) = findings(cities, ITEM, top)
    assert one.blocking
    assert advised([one]) == ["可写：大连市；县（市、区）的方案另加一行“上级：”，写所属的市。"]


def test_city_near_to_none_lists_all() -> None:
    (one,) = findings(cities, ITEM, head("城市：广州\n"))
    assert advised([one]) == ["可写：沈阳市、大连市、丹东市；县（市、区）的方案另加一行“上级：”，写所属的市。"]


def test_known_cities_and_contributors() -> None:
    for name in ("大连市", "大连", "Dalian", "210200", "省直部门"):
        assert told(cities, ITEM, head(f"城市：{name}\n")) == []


def test_county_without_its_city() -> None:
    (one,) = findings(cities, ITEM, head("城市：中山区\n"))
    assert (one.code.name, one.blocking, one.place and one.place.line) == ("county-without-parent", True, 2)


def test_county_of_a_city() -> None:
    assert told(cities, ITEM, head("城市：中山区\n上级：大连市\n")) == []
    assert told(cities, ITEM, head("城市：中山区\n上级：大联市\n")) == [
        "3 PC116 error [大联市] 规则包里没有“大联市”这个市，这份方案无法核对。"
    ]
