"""What holds of any figures: better is never worse, and order and division of plans change nothing."""

from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st
from judged import CITIES, IDLE, JOBS, SHARE, Case, case, judgement, of, pack, plan, province, rule

from plancheck.judging.judge import Question
from plancheck.judging.keeps import grade
from plancheck.model.interval import Interval
from plancheck.model.outcome import Outcome
from plancheck.model.rule import Applies
from plancheck.run import run
from plancheck.values import replace

GOOD = (Outcome.GAP, Outcome.WEAK, Outcome.MET)
tenths = st.integers(0, 1000).map(lambda number: Decimal(number) / 10)
forms = st.sampled_from(["{}%以上", "{}%", "超过{}%", "{}%左右", "近{}%", "力争{}%"])
slow = settings(max_examples=60, deadline=None)

LEVEL = rule(SHARE, "35%以上", "2023")
FEWER = rule(IDLE, "5.5%左右", "2023")
TOTAL = rule(JOBS, "45万人左右", "=2023", applies=Applies.TOTAL)


@given(tenths, tenths, forms)
@slow
def test_a_better_figure_is_never_worse(one: Decimal, other: Decimal, form: str) -> None:
    low, high = sorted((one, other))
    worse = judgement(LEVEL, f"回收率：2023年{form.format(low)}")
    better = judgement(LEVEL, f"回收率：2023年{form.format(high)}")
    if Outcome.UNDETERMINABLE not in (worse.outcome, better.outcome):  # 超过100%
        assert GOOD.index(better.outcome) >= GOOD.index(worse.outcome)
        if worse.gap and better.gap:
            assert better.gap.number <= worse.gap.number


@given(tenths, tenths, st.sampled_from(["{}%以内", "{}%", "低于{}%", "{}%左右"]))
@slow
def test_a_smaller_figure_is_never_worse_where_less_is_better(one: Decimal, other: Decimal, form: str) -> None:
    low, high = sorted((one, other))
    worse = judgement(FEWER, f"失业率：2023年{form.format(high)}")
    better = judgement(FEWER, f"失业率：2023年{form.format(low)}")
    if Outcome.UNDETERMINABLE not in (worse.outcome, better.outcome):  # 低于0%
        assert GOOD.index(better.outcome) >= GOOD.index(worse.outcome)


ends = st.one_of(st.none(), st.integers(0, 60).map(Decimal))
intervals = st.builds(Interval, ends, ends, st.booleans(), st.booleans()).filter(lambda one: not one.is_empty)


@given(intervals, intervals)
def test_met_means_contained(required: Interval, promised: Interval) -> None:
    graded = grade(promised, promised, promised, required)
    assert (graded.outcome is Outcome.MET) == required.contains(promised)
    assert graded.gap is None or graded.gap > 0 or graded.outcome is Outcome.GAP


@given(st.lists(st.integers(1, 90_000), min_size=14, max_size=14), st.randoms())
@slow
def test_the_order_of_plans_changes_no_sum(parts: list[int], random: object) -> None:
    plans = [plan(f"新增就业：2023年{part}人", city=city.name) for part, city in zip(parts, CITIES, strict=True)]
    mixed = list(plans)
    random.shuffle(mixed)  # type: ignore[attr-defined]  # hypothesis' random.Random
    one = province(TOTAL, plans)
    assert province(TOTAL, mixed) == one
    assert one.stated == Interval(Decimal(sum(parts)), None)
    assert (one.outcome is Outcome.MET) == (sum(parts) >= 436_500)


@given(
    st.lists(
        st.sampled_from(["回收率：2023年36%", "新增就业：2023年9万人", "失业率：2023年5%", "涉及楼栋：2023年5栋"]),
        unique=True,
    )
)
@slow
def test_dividing_a_plan_changes_no_outcome(lines: list[str]) -> None:
    rules = (LEVEL, replace(FEWER, id="idle"), replace(TOTAL, id="jobs"))
    whole = run(pack(*rules), [plan("\n".join(lines) or "别的：1个")], Question(totals=True))
    parts = [plan(line, title=f"方案{at}") for at, line in enumerate(lines or ["别的：1个"])]
    divided = run(pack(*rules), parts[::-1], Question(totals=True))
    for each in rules:
        assert str(Case(of(whole, rule_id=each.id))) == str(Case(of(divided, rule_id=each.id)))
    assert whole.totals[0].sum == divided.totals[0].sum


@given(st.lists(st.sampled_from([city.name for city in CITIES]), unique=True, min_size=1))
@slow
def test_one_outcome_for_each_city_and_rule(names: list[str]) -> None:
    result = run(
        pack(LEVEL, replace(TOTAL, id="jobs")), [plan("回收率：2023年36%", city=name) for name in names], Question()
    )
    pairs = [(one.city, one.rule.id) for one in result.judgements]
    assert len(pairs) == len(set(pairs)) == 2 * len(names)
    assert list(result.cities) == sorted(result.cities)


def test_the_same_run_twice_is_the_same() -> None:
    assert case(LEVEL, "回收率：2023年36%") == case(LEVEL, "回收率：2023年36%")
