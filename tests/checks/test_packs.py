"""A plan that names another pack is told so."""

from checked import advised, findings, told
from plancheck.checks import packs

HEAD = "方案：大连市实施方案\n城市：大连市\n期间：2023年—2025年\n依据："


def test_misspelt_pack() -> None:
    assert told(packs, "tiny-2032\n", HEAD) == [
        "4 PC117 error [tiny-2032] 方案写的依据是“tiny-2032”，这次核对用的是“tiny-2023”。"
    ]
    (one,) = findings(packs, "tiny-2032\n", HEAD)
    assert one.blocking
    assert advised([one]) == ["核对“依据：”；最接近的是：tiny-2023。"]


def test_pack_by_id_name_or_article() -> None:
    for written in ("tiny-2023", "小规则包", "《增进民生福祉》", "Tiny pack"):
        assert told(packs, written + "\n", HEAD) == []
    assert told(packs, "") == []
