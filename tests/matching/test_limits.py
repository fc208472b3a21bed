"""What a measure's later clauses leave out, leave open or make smaller, and what only says more of it."""

import pytest

from plancheck.matching.limits import limit
from plancheck.matching.names import Names
from plancheck.packs.load import load_pack

PACK = load_pack("liaoning-2023")
NAMES = Names(PACK)
JINZHOU = "210700"


def words(text: str, code: str) -> str | None:
    rule = PACK.rule(code)
    assert rule is not None
    span = limit(text, rule, NAMES, JINZHOU)
    return text[span.start : span.end] if span else None


@pytest.mark.parametrize(
    "clause",
    [
        "义县除外", "除义县以外", "仅限古塔区", "只在古塔区开展", "先在古塔区试点", "选择1个县区先行试点", "部分县区先做",
        "面向个别社区", "目前无资金", "资金尚未到位", "无此项任务", "本期无任务", "作为远期设想", "供参考", "删除", "压缩一半",
        "规模减半", "留待下届政府", "十五五期间落实", "延至2026年", "暂定三家", "由省里出资后实施", "征求意见后再实施",
        "沈阳市负责", "由省卫生健康委牵头", "覆盖三个小区", "标准不变", "only in Guta", "no funding yet", "for reference",
        "0家", "零家", "建成0家", "数量为零", "一个街道", "3个街道", "市区以外", "有条件的县区", "古塔区", "义县", "凌海市", "只挂牌",
        "挂牌即可", "象征性开展", "少建", "降低标准", "撤并3家", "逐步退出", "移交沈阳", "转为民营", "待资金到位", "资金允许时", "视财力",
        "等省里通知", "经批准后", "量力而行", "自愿参加", "建议", "先做方案", "形成报告", "列入储备", "纳入远期规划", "口头承诺", "放松", "计划压缩三成规模",
        "as funds permit", "first in Guta",
    ],
)  # fmt: skip
def test_a_clause_that_limits(clause: str) -> None:
    assert words(f"发展社区医院，{clause}", "LN-M-05") == clause


@pytest.mark.parametrize(
    "clause",
    [
        "覆盖全市", "覆盖全部小区", "覆盖率达到100%", "最多只跑一次", "仅凭身份证即可办理", "不仅看得上病", "推广试点经验",
        "开展国家级试点", "消除城区以外的盲点", "办理时限压缩一半", "减少排队", "锦州市卫生健康委负责", "市卫生健康委牵头",
        "每年不少于3家", "开设夜间门诊", "配齐康复床位", "先签老年人", "灾后重建", "下岗后再就业", "提高10%", "增加0.5个百分点",
        "减少3个环节", "压缩3个工作日", "raise the share by 10%", "at reasonable cost", "only once",
        "10家", "建成10家", "投诉0起", "零距离服务", "动态清零", "零就业家庭清零", "锦州市", "全市", "各县区", "城乡", "建设示范区", "服务社区",
        "送到社区", "走进社区", "惠及5个街道", "降低门槛", "降低收费标准", "降低运行成本", "退出低效床位", "合并办理", "确保资金到位",
        "经费保障到位", "居民自愿签约", "采纳群众建议", "形成长效机制", "制定实施方案", "优先安排老旧小区",
    ],
)  # fmt: skip
def test_a_clause_that_says_more(clause: str) -> None:
    assert words(f"发展社区医院，{clause}", "LN-M-05") is None


@pytest.mark.parametrize("clause", ["提高0%", "幅度为零", "增幅0元", "标准下调", "降幅控制在5%以内", "标准与上年持平"])
def test_what_is_to_be_raised_and_is_not(clause: str) -> None:
    assert words(f"提高最低生活保障水平，{clause}", "LN-C-07") == clause


@pytest.mark.parametrize(
    "clause", ["提高10%", "每年公布一次标准", "与上年消费支出挂钩", "降低申请门槛", "缩小城乡差距"]
)
def test_what_is_raised(clause: str) -> None:
    assert words(f"提高最低生活保障水平，{clause}", "LN-C-07") is None


def test_a_clause_of_another_measure_speaks_of_that_one() -> None:
    text = "发展社区医院，推动家庭医生签约服务仅限古塔区"
    assert words(text, "LN-M-05") is None
    assert words(text, "LN-M-06") == "仅"
    assert words("发展社区医院，推动家庭医生签约服务，仅限古塔区", "LN-M-05") == "仅限古塔区"


def test_a_limit_before_the_name_or_inside_the_measure() -> None:
    assert words("试点推进海绵城市建设", "LN-H-12") == "试点"
    assert words("仅限古塔区，发展社区医院", "LN-M-05") == "仅限古塔区"
    assert words("实现社会救助服务全流程网上办理，网上仅受理咨询", "LN-C-10") == "网上仅受理咨询"
