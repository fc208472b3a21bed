"""Whatever the text: its canonical form says the same, stays as it is, and keeps what may not be touched."""

from pathlib import Path

from canonical import HEAD, form, read, said, standard
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plancheck.formatting.form import formatted
from plancheck.model.finding import Finding
from plancheck.reading.decoding import decode
from plancheck.reading.folding import folded
from plancheck.reading.plan import read_plan

EXAMPLES = Path(__file__).parents[2] / "examples"
SHIPPED = [
    line for path in sorted(EXAMPLES.rglob("*.plan")) for line in path.read_text(encoding="utf-8").split("\n") if line
]
PIECES = """\
方案: 2023-2025年方案 (试行)
文号：大政办发[2023]12号
成文日期：2023-04-05
范围:就业,养老服务
一、2023年重点任务
（一）促进就业
I. Employment
1、新增城镇就业: ２０２３年 １０ 万人以上;到2025年 累计310,000人
2. 养老床位：____
(3) New urban employment: 2024： >= 100000 persons
3、18-45岁中青年群体新就业占比:2023年75％
４． 措施:2023年底前建成甲
（5）举措：建成乙,2023-2025年
完成情况:2022年 １０万人
   进展情况：见附件
牵头部门:市教育局,市民政局。
责任单位: 甲局；乙局
LEAD: Employment Bureau, Education Bureau
现状:2022 年９ 万人
基期值：待定
分解：中山区１.２万人，西岗区1万人等
任务分解: Zhongshan 12000 persons, Xigang 10000 persons, etc.
指标属性：约束性
完成时间:2023-12-31
时限：2023年06月
原文：2023 年,１０万人;  # 引文
统计口径:全市 , 不含农村
说明:无  # 注 ,
附表1  指标
| 序号 | 指标 | 单位 | 2022年现状 | 2023年 | 2025年 | 牵头单位 |
｜指标｜单位｜2023年
|---|---|---|---|---|---|---|
|1|新增城镇就业|万人| １０.４ |10 以上|[31]| 甲局,乙局 |  # 行注
| 养老床位 | 张 |３０００
| | | |
# 注释 １２,
    # 缩进的注释
1. 乱写 ,
乱写 ; １
牵头単位:甲,乙
2023年底前
6、养老床位:约莫３千张;2025年3000张
7. 城镇登记失业率：2023—2025年 ≦ 5.5%；2025年 5～6%
8、（其中）养老床位：3000张（其中农村1000张）,力争4000张
9、参保率:提高3个百分点 / 年，与经济增长同步
""".splitlines()
MARKS = st.text(
    alphabet="0123４５.．、)）(（：:；;，,。|｜-—#＃〔〕[]%％万年月日个人以上到至 \t\u3000\u200b一", max_size=12
)
LINE = st.one_of(
    st.sampled_from(PIECES), st.sampled_from(SHIPPED), st.just(""), st.just("  "),
    st.tuples(st.sampled_from(PIECES), MARKS).map("".join), st.tuples(MARKS, st.sampled_from(PIECES)).map("".join), MARKS,
)  # fmt: skip
BODY = st.lists(LINE, max_size=20)
HEADS = st.sampled_from([HEAD, "城市:大连\n期间：2023-2025\n", "City: Dalian\nPeriod：2023—2025\n", ""])
SLOW = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


@SLOW
@given(HEADS, BODY, st.sampled_from(["\n", "\r\n"]))
def test_the_form_says_the_same_and_stays(head: str, lines: list[str], end: str) -> None:
    data = (head + "\n".join(lines)).replace("\n", end).encode()
    source = decode("x.plan", data)
    if isinstance(source, Finding):
        return
    once = form(data)
    assert said(once) == said(data)
    assert form(once) == once


@SLOW
@given(BODY)
def test_what_is_protected_is_all_there(lines: list[str]) -> None:
    data = (HEAD + "\n".join(lines)).encode()
    before = read_plan(read(data))
    out = form(data).decode().split("\n")
    for line in data.decode().split("\n"):
        if line.lstrip(" \t\u3000\u00a0").startswith(("#", "＃")):
            assert line in out
    unread = {before.source.line_column(one.text.span.start)[0] for one in before.unread}
    for number in unread:
        assert before.source.line(number) in out


@SLOW
@given(BODY)
def test_no_figure_is_written_otherwise_than_in_half_width(lines: list[str]) -> None:
    data = (HEAD + "\n".join(lines)).encode()

    def figures(data: bytes) -> list[str]:
        source = read(data)
        spans = [one.figure for item in read_plan(source).items for one in item.quantities]
        return ["".join(folded(source.slice(span)).replace("~", "-").split()) for span in spans]

    assert figures(form(data)) == figures(data)


@SLOW
@given(st.text(max_size=200), st.sampled_from(["utf-8", "gb18030"]))
def test_any_text_at_all(text: str, encoding: str) -> None:
    data = ("城市:大连市\n" + text).encode(encoding, "replace")
    source = decode("x.plan", data)
    if not isinstance(source, Finding):
        once = formatted(data, source, standard())
        assert formatted(once, read(once), standard()) == once
