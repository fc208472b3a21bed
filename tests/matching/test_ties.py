"""A line 对应 helps a name that nobody knows; it excuses no words around a known one."""

import pytest

from plancheck.matching.matched import Matched, matched
from plancheck.matching.names import Names
from plancheck.matching.negation import unknown_end
from plancheck.packs.load import load_pack
from plancheck.reading.plan import read_plan
from plancheck.source import Source

PACK = load_pack("liaoning-2023")
NAMES = Names(PACK)


def match(line: str) -> Matched:
    text = f"方案：方案\n城市：锦州市\n期间：2023年—2025年\n\n1. {line}\n"
    [one] = matched(read_plan(Source("a.plan", text)), PACK, NAMES)
    return one


def about(line: str) -> set[str]:
    """The codes of the rules that a line is about."""
    one = match(line)
    indicators = {each.id for each in one.indicators}
    return {rule.code for rule in PACK.rules if rule.indicator in indicators} | {rule.code for rule in one.measures}


MEASURES = [
    ("LN-A-21", "取缔广场舞活动"),
    ("LN-C-07", "降低困难群众最低生活保障水平"),
    ("LN-H-13", "建成部分生活垃圾分类处理系统"),
    ("LN-H-13", "建成生活垃圾分类处理系统规划方案"),
    ("LN-H-13", "建成生活垃圾分类处理系统50%"),
    ("LN-M-05", "整治社区医院乱象"),
    ("LN-M-05", "发展社区医院调研"),
    ("LN-M-05", "召开一次会议"),
    ("LN-H-11", "学校食堂"),
    ("LN-M-05", "社区"),
    ("LN-M-05", "推动家庭医生签约服务，发展社区医院调研"),
    ("LN-M-05", "取缔社区医院，推动家庭医生签约服务"),
    ("LN-M-05", "close community hospitals"),
    ("LN-M-05", "close the clinics"),
]
FIGURES = [
    ("LN-H-07", "城市生活垃圾回收利用率（试点小区）", "25%以上"),
    ("LN-H-07", "城市生活垃圾回收利用率（预测）", "25%以上"),
    ("LN-H-07", "城市生活垃圾回收利用率（力争）", "25%以上"),
    ("LN-H-07", "部分县区城市生活垃圾回收利用率", "25%以上"),
    ("LN-H-07", "城市生活垃圾回收利用率增幅", "25%"),
    ("LN-H-07", "农村回收利用率", "25%"),
    ("LN-H-07", "满意度", "25%"),
    ("LN-H-07", "老年大学数", "25%"),
    ("LN-E-01", "失业人数", "2.35万人"),
    ("LN-E-01", "再就业", "2.35万人"),
    ("LN-C-03", "医院床位", "220张"),
    ("LN-H-07", "公务员离职率", "25%"),
    ("LN-H-08", "居民小区垃圾分类宣传覆盖率", "100%"),
    ("LN-E-01", "城镇新增就业缺口", "2.35万人"),
    ("LN-E-01", "裁员", "2.35万人"),
]


@pytest.mark.parametrize(("code", "text"), MEASURES)
def test_words_around_a_measure_are_not_excused(code: str, text: str) -> None:
    line = f"措施：{text}\n   对应：{code}"
    assert code not in about(line)
    assert code in [rule.code for rule in match(line).mentioned]


@pytest.mark.parametrize(("code", "name", "figure"), FIGURES)
def test_words_around_an_indicator_are_not_excused(code: str, name: str, figure: str) -> None:
    line = f"{name}：2023年{figure}\n   对应：{code}"
    assert code not in about(line)
    assert code in [rule.code for rule in match(line).mentioned]


@pytest.mark.parametrize(
    ("line", "codes"),
    [
        ("措施：推进居民自愿签约家庭医生，先签老年人和慢性病患者\n   对应：LN-M-06", {"LN-M-06"}),
        ("措施：能直接发的直接发，要申请的当场办，让企业少跑一趟\n   对应：LN-E-27", {"LN-E-27"}),
        ("措施：部署救助平台，实现从申请到发放都在网上办结\n   对应：LN-C-09、LN-C-10", {"LN-C-09", "LN-C-10"}),
        ("措施：力争把大病留在社区\n   对应：LN-M-05", {"LN-M-05"}),
        ("措施：bring doctors to every estate\n   对应：LN-M-05", {"LN-M-05"}),
        ("措施：支持全省各地办好群众歌咏、广场舞、“村晚”等活动\n   对应：LN-A-20", {"LN-A-20"}),
        ("垃圾回收水平：2023年25%\n   对应：LN-H-07", {"LN-H-07"}),
        ("两率：2023年5.5%左右\n   对应：LN-E-03", {"LN-E-03"}),
        ("城市生活垃圾回收利用率：2023年25%\n   对应：LN-H-07", {"LN-H-07"}),
    ],
)
def test_an_unknown_name_is_helped(line: str, codes: set[str]) -> None:
    assert codes <= about(line)
    assert not {rule.code for rule in match(line).mentioned} & codes


def test_a_word_of_the_commitments_own_name_excuses_itself() -> None:
    """LN-E-08 is about 用工缺口, LN-C-12 about growth."""
    assert "LN-E-08" in about("招人缺口：2023年30万个\n   对应：LN-E-08")
    assert "LN-E-01" not in about("招人缺口：2023年2.35万人\n   对应：LN-E-01")


def test_a_correspondence_does_not_finish_a_list() -> None:
    rule = PACK.rule("LN-H-12")
    assert rule is not None
    assert unknown_end("推进海绵城市、智慧医院建设规划编制", rule, NAMES) == "智慧医院建设规划编制"
