"""What holds of any plans beside the real rules: one outcome each, better is never worse, order is nothing."""

import random
from decimal import Decimal
from functools import cache
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from compliant import asked, body, head, pack, plain, read, written_date
from plancheck.model.finding import Finding
from plancheck.model.outcome import Outcome, Total
from plancheck.model.plan import Plan
from plancheck.model.rule import Applies, Direction, Pack, Rule
from plancheck.reading.decoding import decode
from plancheck.reading.plan import read_plan
from plancheck.run import Question, run
from plancheck.source import Place, Source, Span
from plancheck.values import replace

CODES = tuple(city.code for city in pack().cities)
EACH = [rule for rule in asked() if rule.applies is Applies.EACH and rule.clauses]
TOTALS = [rule for rule in asked() if rule.applies is Applies.TOTAL]
WORSE_TO_BETTER = (Outcome.GAP, Outcome.WEAK, Outcome.MET)
few = settings(max_examples=20, deadline=None, derandomize=True)
many = settings(max_examples=120, deadline=None, derandomize=True)


def name(rule: Rule) -> str:
    assert rule.indicator is not None
    return pack().indicator(rule.indicator).name.zh


def direction(rule: Rule) -> Direction:
    assert rule.indicator is not None
    return pack().indicator(rule.indicator).direction


@cache
def only(*ids: str) -> Pack:
    return replace(pack(), rules=tuple(rule for rule in pack().rules if rule.id in ids))


# One outcome for each.

FRAGMENTS = st.sampled_from(
    """\
1. 城镇新增就业：2023年10万人以上；到2025年累计31万人
2. 城镇调查失业率：控制在5.5%以内
3. 城镇登记失业率：2023年4%
4. 措施：建成生活垃圾分类处理系统
   完成时限：2023年12月
   完成时限：2023年13月
   牵头单位：市政府办公室
   口径：仅含国有企业
   对应：LN-H-07、LN-X-99
   现状：2022年26%
   原文：35%以上  # 不是注释
一、就业
（二）2023年住房和城乡建设任务
| 指标 | 单位 | 2023年 | 2025年 |
|---|---|---|---|
| 城市生活垃圾回收利用率 | % | 36 | — |
| 新增养老床位 | 张 | 〔300〕 | 待填 |
| 新增养老床位 | 张 |
5. 城市生活垃圾回收利用率：待填
6. 城市生活垃圾回收利用率：2023年3O%
7. 城市生活垃圾回收利用率 2023年36%
8. 离校未就业高校毕业生跟踪回访率、就业服务率：2023年100%
9. 专场招聘：与上年持平
完成情况：2022年新增就业10万人
# 城镇新增就业：2023年100万人
城市：沈阳市
范围：就业
上级：大连市
10. LN-H-08：2023年91%以上
11. 改造老旧管网：2023—2025年每年600公里""".splitlines()
)
NOISE = st.text(
    alphabet="0123456789.：；，、|#（）〔〕%万亿年月以上左右至到 \t\u3000一二措施指标\r\u202e\x01𠮷", max_size=20
)
ROWS = st.lists(st.one_of(FRAGMENTS, FRAGMENTS, NOISE, st.text(max_size=12)), max_size=18).map("\n".join)


@given(st.lists(st.tuples(st.sampled_from(CODES), ROWS), min_size=1, max_size=3))
@few
def test_every_city_and_rule_has_exactly_one_outcome(written: list[tuple[str, str]]) -> None:
    plans = [read(head(city, f"方案{at}") + rows, f"{at}.plan") for at, (city, rows) in enumerate(written)]
    result = run(pack(), plans, Question(totals=True))
    cities = {one.city for one in result.judgements}
    assert [(one.city, one.rule.id) for one in result.judgements] == [
        (city, rule.id) for city in sorted(cities) for rule in asked()
    ]
    assert cities <= {city for city, _ in written}
    asked_of_province = [rule.id for rule in pack().rules if rule.applies is Applies.TOTAL or rule.benchmark]
    assert [total.rule.id for total in result.totals] == asked_of_province


# A better figure.


@given(st.data())
@many
def test_a_better_figure_is_never_a_worse_outcome(data: st.DataObject) -> None:
    rule = data.draw(st.sampled_from(EACH))
    city = data.draw(st.sampled_from(rule.cities))
    tenths = st.integers(0, 1000).map(lambda number: Decimal(number) / 10)
    word = data.draw(st.sampled_from(["", "年均提高"] if rule.code == "LN-C-01" else ["", "保持在", "力争"]))
    tail = data.draw(st.sampled_from(["%", "%左右", "%以上" if direction(rule) is Direction.MORE else "%以内"]))
    dated = data.draw(st.sampled_from([written_date(rule), "2025年底前", ""]))
    worse, better = sorted((data.draw(tenths), data.draw(tenths)), reverse=direction(rule) is Direction.LESS)
    found = []
    for figure in (worse, better):
        text = head(city) + body([("任务", [(f"{name(rule)}：{dated}{word}{plain(figure)}{tail}",)])])
        [one] = run(only(rule.id), [read(text)], Question()).judgements
        found.append(one)
    if all(one.outcome in WORSE_TO_BETTER for one in found):
        low, high = (WORSE_TO_BETTER.index(one.outcome) for one in found)
        assert low <= high
        if found[0].gap and found[1].gap:
            assert found[1].gap.number <= found[0].gap.number
    else:  # what cannot be judged does not become so by a better figure, but for one that no tolerance is declared for
        assert found[0].outcome is found[1].outcome


@given(st.lists(st.integers(1, 90_000), min_size=14, max_size=14), st.integers(0, 13), st.integers(1, 90_000))
@few
def test_a_larger_part_never_makes_a_worse_total(parts: list[int], at: int, more: int) -> None:
    larger = [part + more if city == at else part for city, part in enumerate(parts)]
    before, after = (jobs([[f"2023年{part}人"] for part in all]) for all in (parts, larger))
    order = (Outcome.GAP, Outcome.MET)
    assert order.index(after.outcome) >= order.index(before.outcome)


# Sums.


def jobs(parts: list[list[str]], seed: int | None = None, files: int = 1) -> Total:
    """The row of new urban employment in 2023: values of each city, in plans in any order, divided into files."""
    plans: list[Plan] = []
    for city, values in zip(CODES, parts, strict=True):
        for at in range(files):
            lines = [(f"城镇新增就业：{value}",) for value in values[at::files]] + [("别的事：2023年1个",)]
            text = head(city, f"方案{at}") + body([("就业", lines)])
            plans.append(read(text, f"{city}-{at}.plan"))
    if seed is not None:
        random.Random(seed).shuffle(plans)
    totals = run(only("new-urban-employment-2023", JOBS.id), plans, Question(totals=True)).totals
    return next(total for total in totals if total.rule == JOBS)


JOBS = next(rule for rule in asked() if rule.code == "LN-E-01")
VALUES = st.lists(
    st.one_of(
        st.integers(1, 90_000).map(lambda number: f"2023年{number}人"),
        st.integers(1, 9).map(lambda number: f"2023年{number}万人左右"),
        st.sampled_from(["力争2023年5万人", "到2025年累计9万人", "2023年3万户", "待填", "5万人", "2023年3万入"]),
    ),
    max_size=3,
)


@given(st.lists(VALUES, min_size=14, max_size=14), st.integers(0, 99), st.integers(1, 3))
@few
def test_a_sum_depends_neither_on_the_order_of_plans_nor_on_files(
    parts: list[list[str]], seed: int, files: int
) -> None:
    one = jobs(parts)
    assert jobs(parts, seed) == one
    other = jobs(parts, seed, files)
    assert (other.outcome, other.gap, other.sum, other.stated) == (one.outcome, one.gap, one.sum, one.stated)
    assert [part.status for part in other.contributions] == [part.status for part in one.contributions]


# Reading.


def spans(one: Any) -> list[Span]:
    """Every span in a value of the model, however deep."""
    if isinstance(one, Span):
        return [one]
    if isinstance(one, (tuple, list)):
        return [span for each in one for span in spans(each)]
    if isinstance(one, Source) or not hasattr(one, "_fields"):
        return []
    return [span for field in one._fields for span in spans(getattr(one, field))]


def places(one: Finding) -> list[Place]:
    return [place for place in (one.place, *one.related) if place is not None]


def inside(plan: Plan) -> None:
    """Every span of the plan lies in its source, and every place of a finding on a line of it."""
    length = len(plan.source.text)
    assert all(0 <= span.start <= span.end <= length for span in spans(replace(plan, findings=())))
    for place in (place for finding in plan.findings for place in places(finding)):
        assert place.path == plan.source.name
        assert 1 <= place.line <= place.end_line <= len(plan.source.starts)
        assert 1 <= place.column <= len(plan.source.line(place.line)) + 1
        assert (place.line, place.column) <= (place.end_line, place.end_column)


@given(ROWS, st.sampled_from(CODES), st.sampled_from(["\n", "\r\n", "\r"]))
@many
def test_every_span_of_any_rows_lies_in_its_source(rows: str, city: str, end: str) -> None:
    plan = read((head(city) + rows).replace("\n", end))
    inside(plan)
    for finding in run(pack(), [plan], Question()).findings:
        inside(replace(plan, findings=(finding,) if finding.place else ()))


@given(st.one_of(st.binary(max_size=120), ROWS.map(lambda rows: rows.encode("gb18030", "replace"))), st.booleans())
@many
def test_no_bytes_make_reading_raise(data: bytes, with_head: bool) -> None:
    source = decode("a.plan", head(CODES[0]).encode("gb18030") + data if with_head else data)
    if isinstance(source, Finding):
        assert source.blocking
        assert source.place is not None
    else:
        inside(read_plan(source))
