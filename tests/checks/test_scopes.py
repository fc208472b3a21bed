"""A field that 范围 misspells is not left out silently."""

from checked import advised, findings, told
from plancheck.checks import scopes

HEAD = "方案：大连市实施方案\n城市：大连市\n期间：2023年—2025年\n范围："


def test_misspelt_field() -> None:
    assert told(scopes, "就亚、住房和城乡建设\n", HEAD) == ["4 PC118 error [就亚] 范围里的“就亚”不是规则包里的领域。"]
    assert advised(findings(scopes, "就亚、住房和城乡建设\n", HEAD)) == ["可写：就业。"]


def test_field_near_to_none_lists_all() -> None:
    assert advised(findings(scopes, "水利\n", HEAD)) == ["可写：就业、住房和城乡建设。"]


def test_two_misspelt_fields_are_two_findings() -> None:
    assert [line.split("]")[0] for line in told(scopes, "就亚、水利\n", HEAD)] == [
        "4 PC118 error [就亚",
        "4 PC118 error [水利",
    ]


def test_fields_by_name_alias_or_english() -> None:
    assert told(scopes, "就业、生活垃圾分类、Housing\n", HEAD) == []
