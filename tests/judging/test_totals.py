"""Sums of fourteen parts: complete, short, with a city absent, silent or unreadable."""

import random
from collections.abc import Sequence
from decimal import Decimal

import pytest
from judged import BEDS, BLOCKS, CITIES, CODES, IDLE, IDLERS, JOBS, VENUES, Basis, Case, of, pack, plan, province, rule

from plancheck.judging.judge import Question
from plancheck.messages.catalogue import advice, sentence
from plancheck.messages.phrases import phrase
from plancheck.model.finding import Bounded
from plancheck.model.interval import Interval
from plancheck.model.outcome import Total
from plancheck.model.plan import Plan
from plancheck.model.rule import Allotment, Applies, Rule
from plancheck.run import run
from plancheck.values import replace

JOBS_2023 = rule(JOBS, "45万人左右", "=2023", applies=Applies.TOTAL)
NAMES = [city.name for city in CITIES]


def plans(figures: Sequence[str], line: str = "新增就业：2023年{}") -> list[Plan]:
    return [plan(line.format(figure), city=city) for figure, city in zip(figures, NAMES, strict=False)]


def split(total: int, seed: int) -> list[int]:
    """Fourteen parts of a figure."""
    cuts = sorted(random.Random(seed).sample(range(1, total), 13))
    return [high - low for low, high in zip([0, *cuts], [*cuts, total], strict=True)]


def row(one: Total) -> str:
    gap = f" {phrase(one.gap, 'zh-CN')}" if one.gap else ""
    code = f" {one.finding.code.name} {one.finding.severity.name.lower()}" if one.finding else ""
    return f"{one.outcome.value}{code}{gap} {phrase(Bounded(one.stated, one.unit), 'zh-CN')}"


@pytest.mark.parametrize("seed", range(8))
def test_fourteen_parts(seed: int) -> None:
    exact = [f"{part}人" for part in split(450_000, seed)]
    assert row(province(JOBS_2023, plans(exact))) == "met 不低于45万人"
    assert row(province(JOBS_2023, plans([f"{part}人左右" for part in split(450_000, seed)]))) == "met 不低于45万人"
    edge = [f"{part}人" for part in split(436_500, seed)]
    assert row(province(JOBS_2023, plans(edge))) == "met 不低于43.65万人"
    short = [f"{part}人" for part in split(436_499, seed)]
    assert row(province(JOBS_2023, plans(short))) == "gap total-gap error 1人 不低于43.6499万人"


def test_the_order_of_plans_changes_nothing() -> None:
    made = plans([f"{part}人" for part in split(450_000, 1)])
    assert province(JOBS_2023, made) == province(JOBS_2023, made[::-1])


def test_parts_about_their_figure_are_weak_where_the_total_is_exact() -> None:
    exact = rule(JOBS, "45万人以上", "=2023", applies=Applies.TOTAL)
    assert (
        row(province(exact, plans([f"{part}人左右" for part in split(450_000, 2)])))
        == "weak total-weak warning 不低于45万人"
    )


def test_one_absent() -> None:
    one = province(JOBS_2023, plans(["3万人"] * 13))
    assert row(one) == "undeterminable total-undeterminable note 不低于39万人"
    assert one.absent == (CODES[13],)
    assert one.finding is not None
    assert sentence(one.finding, "zh-CN") == (
        "“新增就业承诺”（2023年）要求不低于43.65万人，已报合计不低于39万人，还有未报送或无法判定的：市14。"
    )
    assert province(JOBS_2023, plans(["3万人"] * 13), complete=True).finding.severity.name == "ERROR"  # type: ignore[union-attr]


def test_an_absent_part_does_not_matter_where_the_others_suffice() -> None:
    assert row(province(JOBS_2023, plans(["4万人"] * 13))) == "met 不低于52万人"


def test_one_silent_adds_nothing() -> None:
    made = [*plans(["3万人"] * 13), plan("回收率：2023年40%", city="市14")]
    one = province(JOBS_2023, made)
    assert row(one) == "gap total-gap error 4.65万人 不低于39万人"
    assert [each.status for each in one.contributions] == ["stated"] * 13 + ["silent"]
    assert one.finding is not None
    assert "市" not in advice(one.finding, "zh-CN").replace("各市", "").replace("一个市", "")


def test_one_unreadable() -> None:
    made = [*plans(["3万人"] * 13), plan("新增就业：2023年3万入户", city="市14")]
    one = province(JOBS_2023, made)
    assert row(one) == "undeterminable total-undeterminable error 不低于39万人"
    assert one.unknown == (CODES[13],)


@pytest.mark.parametrize(
    ("line", "status", "outcome", "reason"),
    [
        ("新增就业：2023年3万人", "stated", "reported", ""),
        ("新增就业：力争2023年3万人", "stated", "weak weak-firmness", "weak-firmness"),
        ("新增就业：3万人", "stated", "weak weak-undated", "weak-undated"),
        ("新增就业：待填", "unknown", "missing missing-blank", "missing-blank"),
        ("新增就业：到2025年累计9万人", "unknown", "gap gap-late", "gap-late"),
        ("新增就业：2023年3万户", "unknown", "undeterminable unit-mismatch", "unit-mismatch"),
        ("新增就业：2023年3万人\n新增就业：2023年4万人", "unknown", "undeterminable undeterminable-contradiction",
         "undeterminable-contradiction"),
        ("回收率：2023年3%", "silent", "missing missing", ""),
    ],
)  # fmt: skip
def test_a_part_is_judged_for_kind_span_unit_and_firmness(line: str, status: str, outcome: str, reason: str) -> None:
    result = run(pack(JOBS_2023), [plan(line)], Question(totals=True))
    part = result.totals[0].contributions[0]
    assert (part.status, str(Case(of(result))), part.reason) == (status, outcome, reason)


def test_what_is_not_guaranteed_cannot_make_a_total_met() -> None:
    assert row(province(JOBS_2023, plans(["4万人"] * 13 + ["力争4万人"]))) == "met 不低于56万人"
    assert row(province(JOBS_2023, plans(["3万人"] * 13 + ["力争6万人"]))) == "weak total-weak warning 不低于45万人"
    assert row(province(JOBS_2023, plans(["3万人"] * 13 + ["力争4万人"]))) == "gap total-gap error 6500人 不低于43万人"


def told(one: Total, language: str) -> str:
    assert one.finding is not None
    return phrase(one.finding.facts["sum"], language)


def test_a_sum_says_what_of_it_is_guaranteed() -> None:
    exact = rule(JOBS, "45万人以上", "=2023", applies=Applies.TOTAL)
    hedged = province(exact, plans(["3万人"] * 13 + ["4万人左右"]))
    assert told(hedged, "zh-CN") == "43万人（能保证的：不低于42.88万人）"
    assert told(hedged, "en") == "430,000 persons (guaranteed: ≥ 428,800 persons)"
    assert hedged.sum.low == Decimal(428_800)
    assert told(province(exact, plans(["3万人"] * 13 + ["力争4万人"])), "zh-CN") == "43万人（能保证的：不低于39万人）"
    assert told(province(exact, plans(["力争3万人"] * 14)), "zh-CN") == "42万人（都没有保证）"
    assert told(province(exact, plans(["力争3万人"] * 14)), "en") == "420,000 persons (none of it guaranteed)"
    assert told(province(exact, plans(["3万人"] * 14)), "zh-CN") == "不低于42万人"
    assert told(province(exact, plans(["3万人"] * 13)), "zh-CN") == "不低于39万人"


def test_nothing_and_a_decrease_are_no_stated_figure() -> None:
    for line in ("2023年减少2万人", "2023年0人以上", "2023年零人"):
        one = province(JOBS_2023, [plan(f"新增就业：{line}")])
        first = one.contributions[0]
        assert (first.status, first.stated, first.reason) == ("unknown", None, "wrong-way-figure")
        assert told(one, "zh-CN") == "尚无"
        assert told(one, "en") == "nothing"


def test_where_all_are_silent_the_sum_is_nought() -> None:
    one = province(JOBS_2023, [plan("回收率：2023年40%", city=name) for name in NAMES])
    assert one.outcome.value == "gap"
    assert told(one, "zh-CN") == "不低于0人" or told(one, "zh-CN") == "0人"


def test_some_only() -> None:
    some = rule(JOBS, "45万人左右", "=2023", applies=Applies.TOTAL, every=False)
    made = [*plans(["9万人"] * 5), *(plan("回收率：2023年40%", city=name) for name in NAMES[5:])]
    result = run(pack(some), made, Question(totals=True))
    assert row(result.totals[0]) == "met 不低于45万人"
    assert str(Case(of(result, CODES[5]))) == "not_applicable not_asked"
    assert result.totals[0].contributions[5].status == "silent"


def test_a_plan_that_does_not_cover_the_field_is_not_nought() -> None:
    made = [*plans(["3万人"] * 13), plan("回收率：2023年40%", city="市14", head="范围：住房和城乡建设\n")]
    assert row(province(JOBS_2023, made)) == "undeterminable total-undeterminable note 不低于39万人"


def test_the_province_itself_is_one_more_contributor() -> None:
    shared = rule(JOBS, "45万人左右", "=2023", applies=Applies.TOTAL, provincial_part=True)
    made = plans(["3万人"] * 14)
    assert row(province(shared, made)) == "undeterminable total-undeterminable note 不低于42万人"
    assert row(province(shared, made, complete=True)) == "undeterminable total-undeterminable note 不低于42万人"
    assert row(province(shared, [*made, plan("新增就业：2023年3万人", city="省直")])) == "met 不低于45万人"
    result = run(pack(JOBS_2023), [*made, plan("新增就业：2023年3万人", city="省直")], Question(totals=True))
    assert row(result.totals[0]) == "gap total-gap error 1.65万人 不低于42万人"
    assert [one.code.name for one in result.findings if one.code.id.startswith("PC2")] == ["contributor-not-added"]


def test_an_upper_bound() -> None:
    cap = rule(IDLERS, "14万人以内", "=2023", applies=Applies.TOTAL)
    line = "失业人数：2023年{}以内"
    assert row(province(cap, plans(["1万人"] * 14, line))) == "met 不超过14万人"
    assert row(province(cap, plans(["1万人"] * 13, line))) == "undeterminable total-undeterminable note 不超过13万人"
    assert row(province(cap, plans(["2万人"] * 13, line))) == "gap total-gap error 12万人 不超过26万人"


def test_each_year_of_a_total() -> None:
    beds = rule(BEDS, "年增加3000张左右", "2023-2025", Basis.ASSUMED, applies=Applies.TOTAL)
    assert row(province(beds, plans(["300张"] * 14, "新增床位：每年{}"))) == "met 不低于4200张"
    assert row(province(beds, plans(["200张"] * 14, "新增床位：每年{}"))) == "gap total-gap error 110张 不低于2800张"
    line = "新增床位：2023年300张；2024年{}；2025年300张"
    one = province(beds, plans(["200张"] * 14, line))
    assert row(one) == "gap total-gap error 110张 不低于2800张"
    assert one.finding is not None
    assert phrase(one.finding.facts["when"], "zh-CN") == "2024年"


def test_a_stock_adds_up_at_its_date() -> None:
    venues = rule(VENUES, "2000个", "2025", Basis.ASSUMED, applies=Applies.TOTAL)
    assert row(province(venues, plans(["150个"] * 14, "文化场馆：到2025年达到{}"))) == "met 不低于2100个"
    assert (
        row(province(venues, plans(["142个"] * 14, "文化场馆：到2025年达到{}")))
        == "gap total-gap error 12个 不低于1988个"
    )


def test_a_figure_that_is_no_aim_is_at_worst_a_note() -> None:
    touched = rule(BLOCKS, "1400栋", "=2023", applies=Applies.TOTAL)
    assert row(province(touched, plans(["100栋"] * 14, "涉及楼栋：2023年{}"))) == "met 1400栋"
    differs = province(touched, plans(["50栋"] * 14, "涉及楼栋：2023年{}"))
    assert row(differs) == "reported total-differs note 700栋"


def test_a_bare_and_an_about_figure_of_no_aim_are_shown_alike() -> None:
    touched = rule(BLOCKS, "1400栋", "=2023", applies=Applies.TOTAL)
    mixed = plans(["100栋", "100栋左右"] * 7, "涉及楼栋：2023年{}")
    assert row(province(touched, mixed)) == "met 1400栋"


def test_a_slip_in_magnitude_is_never_added() -> None:
    made = plans(["3万人"] * 13 + ["450000万人"])
    one = province(JOBS_2023, made)
    assert row(one) == "undeterminable total-undeterminable error 不低于39万人"
    assert (one.unknown, one.contributions[13].reason) == ((CODES[13],), "magnitude-slip")


def test_each_year_is_said_of_a_total() -> None:
    yearly = rule(BEDS, "每年3000张左右", "2023-2025", applies=Applies.TOTAL)
    one = province(yearly, plans(["100张"] * 14, "新增床位：每年{}"))
    assert one.finding is not None
    assert "要求每年不低于2910张，" in sentence(one.finding, "zh-CN")
    assert "asks for ≥ 2,910 beds each year" in sentence(one.finding, "en")
    assert one.required == Interval(Decimal(2910))


def shares(figures: Sequence[str], **more: object) -> list[str]:
    asked = rule(JOBS, "45万人左右", "=2023", applies=Applies.TOTAL, **more)
    result = run(pack(asked), plans(figures), Question(totals=True))
    found = [one for one in result.findings if one.code.name == "share-far-from-weight"]
    assert all(one.severity.name == "NOTE" and one.place and one.rule == "rule" for one in found)
    return [sentence(one, "zh-CN") for one in found]


def test_a_share_far_from_the_weight_is_a_note() -> None:
    # 14 cities of equal weight carry 7.1% each: 22万 of 48万 is more than three times that, 0.5万 less than a third.
    figures = ["22万人", "0.5万人", *["2.125万人"] * 12]
    assert shares(figures) == [
        "市1市在“新增就业承诺”已报合计中占45.8%，按常住人口占7.1%，相差三倍以上。",
        "市2市在“新增就业承诺”已报合计中占1%，按常住人口占7.1%，相差三倍以上。",
    ]


def test_three_times_the_weight_is_not_yet_far() -> None:
    assert shares(["11.7万人", *["3.3万人"] * 13]) == []  # 11.7 of 54.6: three fourteenths
    assert shares(["11.8万人", *["3.3万人"] * 13]) == [
        "市1市在“新增就业承诺”已报合计中占21.6%，按常住人口占7.1%，相差三倍以上。"
    ]


def test_shares_of_an_open_sum_say_nothing() -> None:
    figures = ["22万人", "0.5万人", *["2.125万人"] * 11]
    assert shares([*figures, "2.1Z万人"]) == []
    assert shares(figures) == []
    assert shares(["22万人", "0.5万人", *["2.125万人"] * 12], every=False) == []


def allotted(figures: dict[str, str]) -> Rule:
    """The total with figures of their own for some cities."""
    made = [
        Allotment(city, rule(JOBS, written, "=2023").clauses[0].requirement, written)
        for city, written in figures.items()
    ]
    return replace(JOBS_2023, allotments=tuple(made))


def test_a_city_is_judged_against_what_it_was_assigned() -> None:
    asked = allotted({CODES[0]: "4万人", CODES[1]: "4万人", CODES[2]: "4万人", CODES[3]: "4万人"})
    made = plans(["4万人", "3万人", "力争4万人", "4万人", "3万人"])
    made[3] = plan("回收率：2023年40%", city="市4")
    result = run(pack(asked), made, Question(totals=True))
    told = [str(Case(one)) for one in result.judgements]
    assert told == ["met", "gap gap-value 1万人", "weak weak-firmness", "missing missing", "reported"]
    gap = result.judgements[1]
    assert gap.finding is not None
    assert sentence(gap.finding, "zh-CN") == "“新增就业承诺”要求不低于4万人，方案写“2023年3万人”，差1万人。"
    assert gap.required == Interval(Decimal(40000))


def test_the_sum_is_the_same_with_figures_assigned_or_not() -> None:
    made = plans(["3万人"] * 13 + ["6万人"])
    assert province(allotted({CODES[0]: "5万人"}), made).contributions == province(JOBS_2023, made).contributions
    assert row(province(allotted({CODES[0]: "5万人"}), made)) == "met 不低于45万人"


def test_the_ratio_of_the_province_is_never_summed() -> None:
    benchmark = rule(IDLE, "5.5%左右", "2023", benchmark=True)
    one = province(benchmark, plans(["5%"] * 14, "失业率：2023年{}"))
    assert row(one).startswith("undeterminable province-ratio note")
    assert one.contributions == ()


def test_a_run_on_one_plan_claims_nothing() -> None:
    result = run(pack(JOBS_2023), plans(["3万人"]), Question())
    assert result.totals == ()
    assert str(Case(of(result))) == "reported"


def test_absent_cities_are_a_note_unless_all_are_asked() -> None:
    for complete, severity in ((False, "NOTE"), (True, "ERROR")):
        result = run(pack(JOBS_2023), plans(["4万人"] * 13), Question(totals=True, complete=complete))
        [finding] = [one for one in result.findings if one.code.name == "absent-cities"]
        assert finding.severity.name == severity
        assert sentence(finding, "zh-CN") == "有1个市没有方案：市14。"


def test_the_contribution_record() -> None:
    result = run(pack(JOBS_2023), plans(["3万人左右"]), Question(totals=True))
    part = result.totals[0].contributions[0]
    assert part.plan == "市1-方案.plan"
    assert part.interval == Interval(Decimal(29100), Decimal(30900))
    assert part.stated == Interval(Decimal(30000), None)
    absent = result.totals[0].contributions[1]
    assert (absent.status, absent.interval, absent.stated, absent.plan) == ("absent", Interval(Decimal(0)), None, None)


def test_a_plan_for_one_year_is_absent_from_the_others() -> None:
    beds = rule(BEDS, "年增加3000张左右", "2023-2025", Basis.ASSUMED, applies=Applies.TOTAL)
    made = plans(["300张"] * 13, "新增床位：每年{}") + [plan("新增床位：每年300张", city="市14", period="2023年")]
    assert row(province(beds, made)) == "met 不低于3900张"
    short = plans(["220张"] * 13, "新增床位：每年{}") + [plan("新增床位：每年300张", city="市14", period="2023年")]
    one = province(beds, short)
    assert row(one) == "undeterminable total-undeterminable note 不低于2860张"
    assert (one.contributions[13].status, one.contributions[13].reason) == ("absent", "period")
