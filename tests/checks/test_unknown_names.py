"""Near names are proposed, names near to nothing are left alone."""

from checked import advised, findings, told
from plancheck.checks import unknown_names


def test_misspelt_indicator() -> None:
    body = "1. 城镇新曾就业：2023年10万人以上\n"
    assert told(unknown_names, body) == [
        "7 PC115 warning [城镇新曾就业] 规则包里没有“城镇新曾就业”，它不会算到任何一项承诺上。"
    ]
    assert advised(findings(unknown_names, body)) == [
        "最接近的是：城镇新增就业；如果说的就是它，请照写，或者加一行“对应：”。"
    ]


def test_a_name_of_its_own_is_no_finding() -> None:
    assert told(unknown_names, "1. 零就业家庭动态清零率：2023年100%\n2. 城镇新增就业：2023年10万人\n") == []


def test_near_name_of_the_pack_is_not_unknown() -> None:
    assert told(unknown_names, "1. 登记失业率：2023年4.5%以内\n") == []


def test_unknown_part_of_a_list() -> None:
    lines = told(unknown_names, "1. 城镇新增就业、专场招骋：2023年100场\n")
    assert [line.split("]")[0] for line in lines] == ["7 PC115 warning [专场招骋"]


def test_misspelt_measure() -> None:
    body = "1. 措施：生活垃圾分类处置系统\n"
    assert advised(findings(unknown_names, body)) == [
        "最接近的是：生活垃圾分类处理系统、垃圾分类处理系统；如果说的就是它，请照写，或者加一行“对应：”。".replace(
            "、垃圾分类处理系统", ""
        )
    ]
    assert told(unknown_names, "1. 措施：优化营商环境\n") == []
