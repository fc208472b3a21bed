"""Every word that may be passed over to find a measure's name, and that turns the promise round, is seen."""

import pytest

from plancheck.matching.folding import measure_keys
from plancheck.matching.names import Names
from plancheck.matching.negation import negation, unknown_end
from plancheck.model.naming import folded
from plancheck.packs.load import load_pack

PACK = load_pack("liaoning-2023")
NAMES = Names(PACK)
WORDS = (
    "不 不再 不予 不得 暂不 暂缓 暂停 取消 停止 终止 中止 推迟 延期 延后 延迟 推后 顺延 严禁 禁止 未 "
    "尚未 暂未 无需 无法 无意 免于 减少"
).split()


def word(text: str, code: str) -> str | None:
    rule = PACK.rule(code)
    assert rule is not None
    span = negation(text, rule, NAMES)
    return text[span.start : span.end] if span else None


@pytest.mark.parametrize("before", WORDS)
def test_what_is_passed_over_is_seen(before: str) -> None:
    assert folded("社区医院") in measure_keys(folded(f"{before}发展社区医院"))
    assert word(f"{before}发展社区医院", "LN-M-05") == before


@pytest.mark.parametrize(
    ("text", "code", "found"),
    [
        ("建成生活垃圾分类处理系统，取消", "LN-H-13", "取消"),
        ("建成生活垃圾分类处理系统。此项工作暂缓", "LN-H-13", "暂缓"),
        ("建成生活垃圾分类处理系统，但今年不实施", "LN-H-13", "但"),
        ("建成生活垃圾分类处理系统，待资金落实后启动", "LN-H-13", "待资金落实后"),
        ("举办退役军人专场招聘会，视疫情情况取消", "LN-E-29", "视疫情"),
        ("build the system, postponed", "LN-H-13", "postponed"),
        ("部署应用困难群众智慧救助系统，取消生活垃圾分类处理系统建设", "LN-C-09", None),
        ("取消证明事项，部署应用困难群众智慧救助系统", "LN-C-09", None),
        ("不断完善未成年人保护体系，提高待遇水平", "LN-C-11", None),
        ("未推进未成年人保护体系建设", "LN-C-11", "未"),
        ("推动海绵城市建设，减少内涝", "LN-H-12", None),
        ("减少海绵城市建设", "LN-H-12", "减少"),
        ("发展社区医院，每年不少于3家", "LN-M-05", None),
        ("扎实推进海绵城市建设，不留死角", "LN-H-12", None),
        ("发展社区医院，大病不出县", "LN-M-05", None),
        ("发展社区医院，不漏一户、不落一人", "LN-M-05", None),
        ("发展社区医院，服务不打折扣、标准不降", "LN-M-05", None),
        ("发展社区医院，面向不同群体", "LN-M-05", None),
        ("发展社区医院，不晚于2023年底", "LN-M-05", None),
        ("发展社区医院，不同意实施", "LN-M-05", "不"),
        ("发展社区医院，不落地", "LN-M-05", "不"),
        ("发展社区医院，市里不出资", "LN-M-05", "不"),
        ("发展社区医院，不降低标准", "LN-M-05", "不"),
        ("发展社区医院，不早于2025年", "LN-M-05", "不"),
        ("发展社区医院，市级不负责", "LN-M-05", "不"),
        ("发展社区医院，不等不靠", "LN-M-05", None),
        ("实现社会救助服务全流程网上办理，无需提交纸质材料", "LN-C-10", None),
        ("实现社会救助服务全流程网上办理，不再要求提交证明", "LN-C-10", None),
        ("办好广场舞活动，禁止扰民", "LN-A-21", None),
        ("发展社区医院，严禁违规收费", "LN-M-05", None),
        ("发展社区医院，不得推诿患者", "LN-M-05", None),
        ("推进智慧医院建设，取消现场排队", "LN-M-30", None),
        ("发展社区医院，取消不合理收费", "LN-M-05", None),
        ("发展社区医院，取消证明、收费和盖章", "LN-M-05", None),
        ("提高困难群众最低生活保障水平，不符合条件的及时退出", "LN-C-07", None),
        ("community hospitals, not for profit", "LN-M-05", None),
        ("发展社区医院，取消", "LN-M-05", "取消"),
        ("发展社区医院，取消该任务", "LN-M-05", "取消"),
        ("发展社区医院，不得强制实施", "LN-M-05", "不得"),
        ("发展社区医院，取消限制性任务", "LN-M-05", "取消"),
        ("发展社区医院，停止拨款", "LN-M-05", "停止"),
        ("发展社区医院，严禁新增", "LN-M-05", "严禁"),
        ("发展社区医院，无需落实", "LN-M-05", "无需"),
        ("发展社区医院，取消证明、暂缓实施", "LN-M-05", "取消"),
        ("发展社区医院，取消证明和全部任务", "LN-M-05", "取消"),
        ("发展社区医院，暂缓并取消收费", "LN-M-05", "暂缓"),
        ("取消社区医院收费项目", "LN-M-05", "取消"),
        ("发展社区医院，不符合条件的暂缓", "LN-M-05", "不"),
    ],
)
def test_taken_back_or_conditional(text: str, code: str, found: str | None) -> None:
    assert word(text, code) == found


@pytest.mark.parametrize(
    ("text", "code", "end"),
    [
        ("推进海绵城市、智慧医院建设规划编制", "LN-H-12", "智慧医院建设规划编制"),
        ("完善儿童保健服务体系和妇幼健康服务体系的宣传", "LN-M-23", "妇幼健康服务体系的宣传"),
        ("完善儿童保健服务体系和妇幼健康服务体系", "LN-M-23", None),
        ("推进海绵城市建设，开展宣传", "LN-H-12", None),
        ("推进智慧医疗、智慧医院建设", "LN-M-29", None),
        ("扶持皮影戏、木偶戏等地方特色剧种", "LN-A-16", None),
    ],
)
def test_a_list_that_ends_in_something_else(text: str, code: str, end: str | None) -> None:
    rule = PACK.rule(code)
    assert rule is not None
    assert unknown_end(text, rule, NAMES) == end
