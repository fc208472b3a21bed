"""Every target and measure needs a lead or a responsible unit."""

from checked import told
from plancheck.checks import responsible_units


def test_items_without_units() -> None:
    body = (
        "1. 城镇新增就业：2023年10万人以上\n"
        "2. 城镇调查失业率：2023年5.5%以内\n   牵头单位：市人力资源社会保障局\n"
        "3. 措施：建成生活垃圾分类处理系统\n"
        "4. 专场招聘：2023年100场\n   责任单位：市人力资源社会保障局\n"
    )
    assert told(responsible_units, body) == [
        "7 PC114 warning [城镇新增就业] 该项没有写牵头单位或责任单位。",
        "10 PC114 warning [建成生活垃圾分类处理系统] 该项没有写牵头单位或责任单位。",
    ]


def test_results_need_none() -> None:
    assert told(responsible_units, "1. 完成情况：2022年城镇新增就业10.4万人\n") == []
