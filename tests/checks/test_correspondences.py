"""对应 must name something of the pack."""

from checked import advised, findings, told
from plancheck.checks import correspondences

ITEM = "1. 举办招聘：2023年100场\n   对应："


def test_names_nothing() -> None:
    assert told(correspondences, ITEM + "LN-E-66\n") == [
        "8 PC119 error [LN-E-66] 对应的“LN-E-66”不是规则包里的编号或名称。"
    ]
    (one,) = findings(correspondences, ITEM + "LN-E-66\n")
    assert "LN-E-06" in advised([one])[0]


def test_by_code_id_or_name() -> None:
    for written in ("LN-E-06", "fairs-2023", "专场招聘", "fairs", "LN-H-06", "生活垃圾分类处理系统"):
        assert told(correspondences, f"{ITEM}{written}\n") == []
