"""Whose each plan is, what is refused, and in which order findings come."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "judging"))

from judged import CODES, IDLE, JOBS, SHARE, Case, measure, of, pack, plan, rule

from plancheck.judging.judge import Question
from plancheck.messages.catalogue import sentence
from plancheck.model.outcome import Result
from plancheck.model.plan import Plan
from plancheck.model.rule import Applies
from plancheck.reading.plan import read_plan
from plancheck.report.counts import every_finding
from plancheck.run import run
from plancheck.source import Source

LEVEL = rule(SHARE, "35%以上", "2023")
TOTAL = rule(JOBS, "45万人左右", "=2023", id="jobs", applies=Applies.TOTAL)


def of_run(*plans: Plan) -> Result:
    return run(pack(LEVEL, TOTAL), plans, Question(totals=True))


def codes(result: Result) -> list[str]:
    return [one.code.name for one in result.findings if one.code.id >= "PC401" or one.blocking]


def test_two_versions_by_title_are_refused_and_neither_is_added() -> None:
    body = "新增就业：2023年50万人\n   牵头单位：市局"
    first, second = plan(body), plan(body, head="# 修订\n")
    second = Plan(second.source.__class__("二.plan", second.source.text), second.head, second.sections, second.items)
    result = of_run(first, second, plan("回收率：2023年40%", city="市2"))
    assert codes(result) == ["two-versions", "two-versions"]
    assert [one.place.path for one in result.findings if one.code.name == "two-versions" and one.place] == [
        "二.plan",
        "市1-方案.plan",
    ]
    assert [one.blocking for one in result.findings if one.code.name == "two-versions"] == [True, True]
    assert result.cities == (CODES[1],)
    assert result.totals[0].contributions[0].status == "absent"
    assert result.city_of == (CODES[0], CODES[0], CODES[1])


def test_two_versions_by_document_number() -> None:
    first = plan("回收率：2023年40%", title="甲", head="文号：市政发〔2023〕12号\n")
    second = plan("回收率：2023年40%", title="乙", head="文号：市政发[2023]12号\n")
    result = of_run(first, second)
    assert codes(result) == ["two-versions", "two-versions"]
    [one, _] = [one for one in result.findings if one.code.name == "two-versions"]
    assert sentence(one, "zh-CN") == ("市1市的这份方案与“市1-甲.plan”文号相同，是同一方案的两个版本，两份都没有计入。")


def test_a_city_of_which_two_versions_were_given_is_not_absent() -> None:
    first, second = (
        plan("新增就业：2023年3万人", head="文号：甲〔2023〕1号\n"),
        plan("新增就业：2023年3万人", title="乙", head="文号：甲〔2023〕1号\n"),
    )
    other = plan("新增就业：2023年3万人", city="市2")
    result = run(
        pack(rule(JOBS, "45万人", "=2023", applies=Applies.TOTAL)), [first, second, other], Question(totals=True)
    )
    (absent,) = [one for one in result.findings if one.code.name == "absent-cities"]
    assert (absent.facts["count"], "市1" in sentence(absent, "zh-CN").split("、")) == (12, False)


def test_one_heading_costs_several_commitments_one_finding() -> None:
    two = (rule(SHARE, "35%", "2023", id="a"), rule(IDLE, "5.5%", "2023", id="b"))
    body = "二、备选目标\n回收率：2023年40%\n失业率：2023年5%"
    result = run(pack(*two), [plan(body)], Question())
    assert [str(Case(one)) for one in result.judgements if one.city == CODES[0]] == [
        "undeterminable undeterminable-doubt"
    ] * 2
    (one,) = [one for one in every_finding(result) if one.code.name == "undeterminable-doubt"]
    assert "回收率承诺、失业率承诺" in sentence(one, "zh-CN")


def test_a_paragraph_that_takes_back_is_said_once_without_the_advice_to_hide_it() -> None:
    made = plan("回收率：2023年40%\n# 注\n二、其他", head="")
    source = Source("市1-方案.plan", made.source.text + "\n以上目标不作承诺。\n")
    result = run(pack(rule(SHARE, "35%", "2023")), [read_plan(source)], Question())
    assert [one.code.id for one in every_finding(result) if one.severity.name == "ERROR"] == ["PC239"]


def test_the_same_title_in_another_city_is_another_plan() -> None:
    result = of_run(plan("回收率：2023年40%"), plan("回收率：2023年40%", city="市2"))
    assert codes(result) == []
    assert result.cities == CODES[:2]


def test_an_unknown_city_is_nobodys_and_blocks() -> None:
    result = of_run(plan("回收率：2023年40%", city="月球市"))
    assert codes(result) == ["unknown-city"]
    assert result.city_of == (None,)
    assert result.judgements == ()


def test_a_county_never_adds() -> None:
    county = plan("新增就业：2023年50万人", city="中山区", head="上级：市1\n")
    result = of_run(plan("新增就业：2023年3万人"), county)
    assert codes(result) == ["county-not-added"]
    assert result.city_of == (CODES[0], None)
    assert result.totals[0].contributions[0].stated == result.totals[0].stated
    assert str(result.totals[0].stated.low) == "30000"
    alone = of_run(county)
    assert codes(alone) == ["only-counties", "county-not-added"]
    assert sentence(alone.findings[1], "zh-CN") == "只给了县区的方案，没有所属市的方案，因此没有作出任何判定。"


def test_the_plan_of_a_contributor_alone_is_no_pass_but_enters_the_totals() -> None:
    organs = plan("新增就业：2023年1万人", city="省直")
    alone = run(pack(LEVEL, TOTAL), [organs], Question())
    [said] = [one for one in alone.findings if one.code.id >= "PC401"]
    assert (said.code.id, said.blocking, said.place) == ("PC407", True, None)
    assert sentence(said, "zh-CN") == "只给了省直部门的方案，没有一个市的方案，因此没有作出任何判定。"
    assert not {"only-contributors", "nothing-judged"} & set(codes(of_run(organs)))
    beside = run(pack(LEVEL, TOTAL), [organs, plan("回收率：2023年40%")], Question())
    assert "only-contributors" not in codes(beside)


def test_another_pack_is_named_and_blocks() -> None:
    result = of_run(plan("回收率：2023年40%", head="依据：hubei-2031\n"))
    assert codes(result) == ["other-pack"]


def test_no_rule_in_scope_is_no_pass() -> None:
    result = of_run(plan("别的：2030年1个", period="2030年"))
    assert codes(result) == ["no-rule-in-scope"]
    assert str(Case(of(result))) == "not_applicable period"


def test_nothing_at_all() -> None:
    assert codes(of_run()) == ["nothing-judged"]


def test_findings_come_by_place() -> None:
    result = of_run(plan("新增就业：2023年1万户\n别的：1个"), plan("回收率：110个", city="市2"))
    places = [(one.place.path, one.place.line) for one in result.findings if one.place]
    assert places == sorted(places)


def test_province_rules_stand_once() -> None:
    alone = rule(SHARE, "35%以上", "2023", id="alone", applies=Applies.PROVINCE)
    result = run(pack(LEVEL, alone), [plan("回收率：2023年40%")], Question())
    assert result.province == (alone,)
    assert [one.rule for one in result.judgements] == [LEVEL]


def test_made_up_data_are_marked() -> None:
    result = of_run(plan("回收率：2023年40%", head="数据：示例\n"))
    assert result.illustrative
    assert of(result).illustrative
    assert not of_run(plan("回收率：2023年40%")).illustrative


def test_a_measure_taken_back_is_said_once_for_each_line() -> None:
    first = plan("措施：暂缓建设分类处理系统\n   牵头单位：市局", title="甲")
    second = plan("措施：取消分类处理系统\n   牵头单位：市局", title="乙")
    result = run(pack(measure()), [first], Question())
    assert str(Case(of(result))) == "undeterminable measure-negated"
    assert [one.code.name for one in result.findings] == []
    both = run(pack(measure()), [first, second], Question())
    [other] = [one for one in both.findings if one.code.name == "negated-measure"]
    judged = of(both).finding
    assert judged is not None
    assert judged.place is not None
    assert other.place is not None
    assert {judged.place.path, other.place.path} == {"市1-甲.plan", "市1-乙.plan"}


def test_a_slip_in_magnitude_is_said_once() -> None:
    result = of_run(plan("新增就业：2023年450000万人\n   牵头单位：市局"))
    one = of(result, rule_id="jobs")
    assert str(Case(one)) == "undeterminable magnitude-slip"
    assert [finding.code.name for finding in result.findings if finding.code.name == "magnitude-slip"] == []


def told_twice(body: str) -> list[str]:
    """Every code said of a plan that is neither about its responsible units nor about what is missing."""
    result = of_run(plan(body))
    judged = [one.finding for one in result.judgements if one.finding and one.finding.code.name != "missing"]
    own = [one for one in result.findings if one.code.name != "no-responsible-unit" and one.place is not None]
    return [one.code.name for one in (*judged, *own)]


def test_a_missing_date_is_said_once() -> None:
    assert told_twice("回收率：40%") == ["weak-undated"]
    assert told_twice("夜校：40个") == ["no-date"]


def test_an_unknown_name_that_leaves_a_commitment_open_is_said_once() -> None:
    assert told_twice("城区回收率：2023年40%") == ["undeterminable-line"]
    assert told_twice("回收利率：2023年40%") == ["unknown-name"]
