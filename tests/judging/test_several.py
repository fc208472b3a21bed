"""Several targets for one thing: the firmest is judged, equal sets are one, different ones contradict each other."""

from judged import CODES, JOBS, SHARE, Case, case, judgement, of, pack, plan, rule, said

from plancheck.judging.judge import Question
from plancheck.messages.catalogue import sentence
from plancheck.model.finding import Name
from plancheck.model.rule import Applies
from plancheck.report.counts import every_finding
from plancheck.run import run
from plancheck.values import replace

LEVEL = rule(SHARE, "35%以上", "2023")
YEAR = rule(JOBS, "10万人以上", "=2023")


def test_the_firmest_is_judged_and_a_higher_aim_is_a_bonus() -> None:
    assert case(LEVEL, "回收率：2023年36%，力争2023年40%") == "met +bonus"
    assert case(LEVEL, "回收率：2023年30%，力争2023年40%") == "gap gap-value 5个百分点 +bonus"
    assert case(LEVEL, "回收率：2023年36%，力争2023年33%") == "met"
    assert case(LEVEL, "回收率：确保2023年36%；2023年40%") == "met +bonus"


def test_a_weaker_word_than_the_commitment_is_weak() -> None:
    assert case(LEVEL, "回收率：力争2023年达到40%") == "weak weak-firmness"
    assert case(LEVEL, "回收率：预计2023年达到40%") == "weak weak-firmness"
    assert case(LEVEL, "回收率：确保2023年达到40%") == "met"
    assert said(LEVEL, "回收率：力争2023年达到40%") == (
        "“回收率承诺”是明确的承诺，方案写“力争2023年达到40%”，语气是“力争”。"
    )
    assert case(rule(SHARE, "力争35%以上", "2023"), "回收率：力争2023年达到40%") == "met"
    assert case(LEVEL, "回收率：力争2023年达到30%") == "gap gap-value 5个百分点"


def test_equal_sets_are_one() -> None:
    assert case(YEAR, "新增就业：2023年10万人以上\n新增就业：2023年不少于100000人") == "met"


def test_a_contradiction_is_undeterminable_and_names_both_places() -> None:
    one = judgement(LEVEL, "回收率：2023年36%\n回收率：2023年33%")
    assert str(Case(one)) == "undeterminable undeterminable-contradiction"
    assert one.finding is not None
    assert one.finding.place is not None
    assert [place.line for place in (one.finding.place, *one.finding.related)] == [8, 7]
    assert said(LEVEL, "回收率：2023年36%\n回收率：2023年33%") == (
        "“回收率承诺”有互相矛盾的目标：2023年36%、2023年33%，无法判定以哪个为准。"
    )


def test_a_contradiction_without_effect_is_judged() -> None:
    assert case(LEVEL, "回收率：2023年36%\n回收率：2023年38%") == "met"
    assert case(LEVEL, "回收率：2023年30%\n回收率：2023年33%") == "gap gap-value 5个百分点"


def test_plans_of_one_city_are_read_together() -> None:
    plans = [
        plan("回收率：2023年36%", title="甲"),
        plan("回收率：2023年38%", title="乙"),
        plan("新增就业：2023年1人", title="丙"),
    ]
    assert str(Case(of(run(pack(LEVEL), plans, Question())))) == "met +contradiction-same-outcome"
    short = [plan("新增就业：2023年6万人", title="甲"), plan("回收率：2023年38%", title="乙")]
    for order in (short, short[::-1]):
        result = run(pack(LEVEL, YEAR), order, Question())
        assert [str(one.outcome) for one in result.judgements] == ["met", "gap"]
        assert result.cities == CODES[:1]


def test_a_contradicted_year_cannot_be_added() -> None:
    span = rule(JOBS, "累计30万人", "2023-2025")
    body = "新增就业：2023年10万人；2024年10万人；2025年10万人\n新增就业：2024年9万人"
    assert case(span, body) == "undeterminable undeterminable-contradiction +bridge-sum"


def test_a_hold_and_a_narrower_milestone_do_not_contradict() -> None:
    asked = rule(SHARE, "38%以上", "2023")
    assert case(asked, "回收率：2023—2025年保持在35%以上；2023年39%") == "met"


def test_one_contradiction_is_one_finding_that_names_all_it_costs() -> None:
    one = rule(JOBS, "10万人", "=2023", id="one", applies=Applies.TOTAL)
    three = rule(JOBS, "累计30万人", "2023-2025", id="three", applies=Applies.TOTAL)
    three = replace(three, name=Name("三年承诺", "three years"))
    plans = [plan("新增就业：2023年10万人"), plan("新增就业：2023年12万人", title="另一份")]
    result = run(pack(one, three), plans, Question())
    outcomes = [str(Case(of(result, rule_id=each.id))) for each in (one, three)]
    assert outcomes == ["undeterminable undeterminable-contradiction"] * 2
    told = [each for each in every_finding(result) if each.code.name == "undeterminable-contradiction"]
    assert [sentence(each, "zh-CN") for each in told] == [
        "“新增就业承诺、三年承诺”有互相矛盾的目标：2023年12万人、2023年10万人，无法判定以哪个为准。"
    ]
    assert [finding.rule for each in (one, three) if (finding := of(result, rule_id=each.id).finding)] == [
        "one",
        "three",
    ]
