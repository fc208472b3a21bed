"""A request for exemption is shown."""

from checked import told
from plancheck.checks import exemptions


def test_requested() -> None:
    body = "1. 城镇新增就业：2023年10万人以上\n   申请豁免：本市无此任务\n2. 专场招聘：2023年100场\n"
    assert told(exemptions, body) == ["8 PC122 note [本市无此任务] “城镇新增就业”申请豁免，结论照常给出。"]


def test_requested_in_a_remark() -> None:
    body = "1. 城镇新增就业：2023年10万人以上\n   备注：无此任务，申请豁免\n"
    assert [line.split("]")[0] for line in told(exemptions, body)] == ["8 PC122 note [无此任务，申请豁免"]


def test_not_requested() -> None:
    assert told(exemptions, "1. 城镇新增就业：2023年10万人以上\n   备注：无\n") == []
