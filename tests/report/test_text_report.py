"""The report of the screen, line by line."""

import io
import zipfile
from datetime import date
from decimal import Decimal

import pytest

from plancheck.codes.checks import NO_RESPONSIBLE_UNIT
from plancheck.codes.code import Code
from plancheck.codes.judging import SHARE_FAR_FROM_WEIGHT
from plancheck.model.finding import Name, found
from plancheck.model.interval import Interval
from plancheck.model.outcome import Judgement, Outcome, Result
from plancheck.model.quantity import Wording
from plancheck.model.unit import PERCENT, Amount
from plancheck.report import FORMATS, render
from plancheck.report.naming import required
from plancheck.report.text import largest_first
from plancheck.report.view import View
from plancheck.report.width import width
from plancheck.values import replace
from report import results


def lines(result: Result, **view: object) -> list[str]:
    return render("text", result, View(**view)).split("\n")  # type: ignore[arg-type]  # fields of a view by name


def test_first_two_lines_say_what_was_checked_and_how_it_stands() -> None:
    shown = lines(results.result(), width=100)
    assert shown[:2] == [
        "核对 1 份方案、1 个市，依据 test-2023 1.0.0（辽宁日报2023-03-31《增进民生福祉》）。",
        "缺口 1、无法判定 1、未提出 1；已报数 1。",
    ]


def test_gap_is_told_in_full() -> None:
    shown = lines(results.result())
    at = shown.index("× 方案/大连.plan:6:25 错误 PC901 test-gap")
    assert shown[at + 1 : at + 7] == [
        "  写的是３０％以上，要求不低于35%，差5%。",
        "    6 │ 1. 城市生活垃圾回收利用率：2023年底前达到３０％以上（𠮷）",
        "      │                                          ^^^^^^^^^^",
        "  依据：“沈阳市、大连市建成生活垃圾分类处理系统,城市生活垃圾回收利用率保持在35%",
        "        以上;其他市城市生活垃圾回收利用率达到25%以上。”〔T-01，第25段〕",
        "  改为：写不低于35%",
    ]


def test_a_finding_without_advice_shows_what_the_rule_advises() -> None:
    shown = lines(results.result())
    at = next(number for number, line in enumerate(shown) if "PC906" in line)
    assert shown[at + 5] == "  改为：写明居民小区垃圾分类覆盖率。"


def test_missing_stands_in_one_table_by_field() -> None:
    shown = lines(results.result())
    at = shown.index("未提出的承诺（1 项，PC902）")
    assert shown[at + 1 : at + 5] == [
        "  承诺                  省级要求           时限         写什么",
        "── 垃圾分类（市城管局）",
        "  T-03 建成生活垃圾分   建成生活垃圾分类   2023年底前   写明建成生活垃圾分类处理",
        "  类处理系统            处理系统                        系统。",
    ]


def test_a_figure_assigned_to_the_city_is_shown_as_such() -> None:
    own = replace(results.missing(), rule=results.JOBS, required=Interval(Decimal(40000)), unit=results.PERSONS)
    assert required(own, "zh-CN") == "不低于4万人（下达任务数）"
    assert required(own, "en") == "≥ 40,000 persons (assigned)"


def test_what_is_required_keeps_the_words_that_say_how_it_counts() -> None:
    held = replace(results.undeterminable(), wording=Wording.HOLD)
    assert (required(held, "zh-CN"), required(held, "en")) == ("保持不低于90%", "≥ 90%, held")
    yearly = replace(results.JOBS.clauses[0].requirement, wording=Wording.EACH_YEAR)
    jobs = replace(results.JOBS, clauses=(replace(results.JOBS.clauses[0], requirement=yearly),))
    assert required(replace(results.missing(), rule=jobs), "en").startswith("450,000 persons each year (")


def test_missing_table_says_what_is_asked_of_all_cities_together() -> None:
    asked = {
        "45万人左右（全省合计）": replace(results.missing(), rule=results.JOBS),
        "保持在35%以上（全省数，作参照）": replace(results.missing(), rule=replace(results.RECYCLING, benchmark=True)),
        "保持在35%以上": replace(results.missing(), rule=results.RECYCLING),
    }
    assert [required(one, "zh-CN") for one in asked.values()] == list(asked)


def test_heading_names_city_file_title_and_that_figures_are_made_up() -> None:
    shown = lines(results.result())
    at = shown.index("── 大连市【示例数据，非政府公布】")
    assert shown[at + 1] == "   方案/大连.plan 大连市增进民生福祉实施方案"


def test_document_findings_follow_with_their_line() -> None:
    shown = lines(results.result())
    at = shown.index("── 方案本身的问题（1 条）")
    assert shown[at + 1 : at + 5] == [
        "× 方案/大连.plan:3:1 错误 PC903 test-syntax",
        "  这一行读不懂：坏行。",
        "    3 │ 数据：示例",
        "      │ ^^^^^^^^^^",
    ]


def _in_each_line(count: int, code: Code = NO_RESPONSIBLE_UNIT) -> Result:
    """The same words said of several lines of one plan."""
    places = [replace(results.place_of("数据：示例"), line=line, end_line=line) for line in range(3, 3 + count)]
    return replace(results.result(), findings=tuple(found(code, place) for place in places))


def test_many_findings_of_the_same_words_are_one_block() -> None:
    shown = lines(_in_each_line(10), width=100)
    at = shown.index("── 方案本身的问题（10 条）")
    assert shown[at + 1 : at + 5] == [
        "▲ 方案/大连.plan 警告 PC114 no-responsible-unit（10 处）：第3、4、5、6、7、8、9、10、…行",
        "  该项没有写牵头单位或责任单位。",
        "  建议：加一行“牵头单位：”。",
        "",
    ]
    english = lines(_in_each_line(4), width=100, language="en")
    assert "▲ 方案/大连.plan warning PC114 no-responsible-unit (4 places): lines 3, 4, 5, 6" in english


def test_a_few_findings_of_the_same_words_stand_each_by_itself() -> None:
    shown = [line for line in lines(_in_each_line(3)) if "PC114" in line]
    assert [line.split()[1] for line in shown] == [f"方案/大连.plan:{line}:1" for line in (3, 4, 5)]


def test_the_other_formats_have_them_all() -> None:
    concise = [line for line in render("concise", _in_each_line(10), View()).splitlines() if "PC114" in line]
    assert len(concise) == 10
    assert render("json", _in_each_line(10), View()).count('"PC114"') == 10


def test_findings_with_facts_of_their_own_stand_each_by_itself() -> None:
    made = tuple(results.syntax(f"第{number}处") for number in range(5))
    shown = lines(replace(results.result(), findings=made))
    assert len([line for line in shown if "PC903" in line]) == 5


def test_a_total_names_whose_share_is_far_from_the_weight() -> None:
    city = results.result().pack.city("210200")
    note = found(
        SHARE_FAR_FROM_WEIGHT, results.place_of("10万人左右"), city=city.code, rule="jobs",
        commitment=results.JOBS.name, who=Name(city.full, city.en), share=Amount(Decimal("2.0"), PERCENT),
        weight=Amount(Decimal("17.7"), PERCENT), weighed=Name("常住人口", "residents"),
    )  # fmt: skip
    shown = lines(replace(results.of_the_province(), findings=(note,)))
    assert "  份额与权重相差很大 PC237：大连市 2%（权重 17.7%）" in shown
    assert len([line for line in shown if "17.7%" in line]) == 1
    quiet = lines(replace(results.of_the_province(), findings=(note,)), quiet=True)
    assert not [line for line in quiet if "17.7" in line]


def test_order_is_gap_weak_undeterminable_missing_notes_document_counts_summary() -> None:
    shown = "\n".join(lines(results.of_the_province(), exit_code=1))
    marks = ["PC901", "PC906", "未提出的承诺", "提示（1 条）", "方案本身的问题", "全省合计", "T-05", "错误 5 个"]
    assert [shown.index(mark) for mark in marks] == sorted(shown.index(mark) for mark in marks)


def test_counts_name_the_reasons_of_what_does_not_apply() -> None:
    result = replace(results.result(), judgements=(results.gap(), results.not_applicable()))
    assert lines(result)[-3] == "缺口 1；不适用 1（不向本市提出 1）。"


@pytest.mark.parametrize(
    ("code", "meaning"),
    [
        (0, "没有需要处理的问题（退出码 0）。"),
        (1, "有需要处理的问题（退出码 1）。"),
        (2, "有内容未能核对，不能视为通过（退出码 2）。"),
    ],
)
def test_last_line_counts_and_says_what_the_exit_code_means(code: int, meaning: str) -> None:
    assert lines(results.result(), exit_code=code)[-2] == f"错误 4 个，警告 0 个。{meaning}"


def test_what_was_left_out_is_counted_in_the_last_line() -> None:
    hidden = replace(results.gap(), finding=None)
    result = replace(results.result(), judgements=(hidden, results.reported()))
    shown = lines(result, ignored=(results.gap().finding, results.syntax()), width=120)
    assert shown[-2].startswith("错误 1 个，警告 0 个，另有 2 个问题按要求未列出（其中未符合结论 1 项）。")
    assert "缺口 1" in shown[1]


def judged(rule: str, outcome: Outcome, gap: str, asked: str) -> Judgement:
    one = results.gap()
    return replace(
        one,
        rule=replace(results.RECYCLING, id=rule, code=rule),
        outcome=outcome,
        gap=Amount(Decimal(gap), results.PERCENT),
        required=replace(results.AT_LEAST_35, low=Decimal(asked)),
    )


def test_largest_gap_comes_first_as_a_share_of_what_is_asked() -> None:
    some = [
        judged("B", Outcome.GAP, "1000", "100000"),
        judged("U", Outcome.UNDETERMINABLE, "0", "1"),
        judged("A", Outcome.GAP, "5", "35"),
        judged("W", Outcome.WEAK, "30", "35"),
    ]
    assert [one.rule.id for one in largest_first(some)] == ["A", "B", "W", "U"]


def test_a_weak_outcome_that_is_only_a_note_stays_out_of_the_full_list() -> None:
    note = found(results.NOTE, results.place_of("10万人左右"), rule="recycling", rule_name=results.RECYCLING.name)
    shown = "\n".join(lines(replace(results.result(), judgements=(replace(results.gap(), finding=note),))))
    assert "● 方案/大连.plan:7:16 PC904 生活垃圾回收利用率的时限是推定的。" in shown
    assert "PC901" not in shown


def test_many_notes_of_one_code_become_one_line() -> None:
    notes = tuple(
        found(results.NOTE, results.place_of("10万人左右"), rule=rule.id, rule_name=rule.name)
        for rule in (results.JOBS, results.SYSTEM, results.COVERAGE, results.RECYCLING)
    )
    result = replace(results.result(), judgements=(replace(results.reported(), notes=notes),))
    shown = lines(result)
    assert "● PC904 时限推定（4 处）：T-04、T-03、T-02、T-01" in shown


def test_totals_tell_the_sum_who_stated_and_who_is_silent() -> None:
    shown = lines(results.of_the_province())
    at = shown.index("── 全省合计")
    assert shown[at + 1 : at + 9] == [
        "× T-04 城镇新增就业 无法判定 PC907 test-short",
        "  合计不足，差33.65万人。",
        "  依据：“2023年,全省城镇新增就业45万人左右。”〔T-04，第25段〕",
        "  算式：大连市 10万人 + 沈阳市（未报送） = 不低于10万人；要求不低于43.65万人，已",
        "    报部分差33.65万人",
        "  已报：大连市 10万人 大连.plan:7",
        "  未报送：沈阳市",
        "另有 1 项由省级部门承担，不向各市提出，只列一次：T-05。",
    ]


def test_a_run_without_totals_claims_nothing_on_the_province() -> None:
    shown = lines(results.result())
    assert "── 全省合计" not in shown
    assert "已报数的 1 项是本市在全省合计中的份额；一份方案说明不了全省合计。" in shown
    assert not any("份额" in line for line in lines(results.of_the_province()))


def test_a_total_that_the_reader_asked_not_to_see_is_not_shown() -> None:
    hidden = replace(results.total(), finding=None)
    assert "T-04 城镇新增就业" not in "\n".join(lines(replace(results.result(), totals=(hidden,))))


def test_findings_on_files_that_were_not_read_come_first() -> None:
    refused = found(results.SYNTAX, results.Place("坏.plan", 1, 1, 1, 1), text="坏", blocking=True)
    shown = lines(replace(results.result(), findings=(refused,)))
    assert shown[4:7] == ["── 文件与运行", "× 坏.plan:1:1 错误 PC903 test-syntax", "  这一行读不懂：坏。"]


def test_a_plan_of_an_unknown_city_is_shown_with_its_findings() -> None:
    result = replace(results.result(), city_of=(None,), cities=(), judgements=())
    shown = lines(result)
    assert "── （城市不明）【示例数据，非政府公布】" in shown
    assert "× 方案/大连.plan:3:1 错误 PC903 test-syntax" in shown


def test_nothing_to_check_is_said() -> None:
    empty = replace(results.result(), plans=(), city_of=(), cities=(), judgements=(), findings=())
    assert lines(empty, exit_code=2)[0] == "没有可以核对的方案。"


def test_as_of_is_shown() -> None:
    assert "，截至 2024年3月31日。" in lines(results.result(), as_of=date(2024, 3, 31), width=120)[0]


def test_quiet_keeps_what_must_be_acted_upon() -> None:
    shown = "\n".join(lines(results.result(), quiet=True))
    assert "PC901" in shown
    assert "T-03" in shown
    assert "PC904" not in shown
    assert "核对 1 份方案" not in shown


@pytest.mark.parametrize("columns", [60, 80, 100])
@pytest.mark.parametrize("language", ["zh-CN", "en"])
@pytest.mark.parametrize("ambiguous", [1, 2])
def test_no_line_is_wider_than_the_screen(columns: int, language: str, ambiguous: int) -> None:
    for line in lines(results.of_the_province(), width=columns, language=language, ambiguous=ambiguous):
        assert width(line, ambiguous) <= columns, line


def test_colour_is_added_only_when_wanted() -> None:
    plain = "\n".join(lines(results.of_the_province()))
    coloured = "\n".join(lines(results.of_the_province(), colour=True))
    assert "\x1b" not in plain
    assert "\x1b[31m×\x1b[0m" in coloured
    assert coloured.count("\x1b[0m") * 2 == coloured.count("\x1b")


@pytest.mark.parametrize("language", ["zh-CN", "en"])
def test_marks_fit_a_chinese_code_page_and_plain_ones_fit_ascii(language: str) -> None:
    result = replace(results.result(), findings=())
    for name in ("text", "concise"):
        render(name, result, View(language=language)).replace("𠮷", "").encode("gbk")  # type: ignore[arg-type]
    bare = "\n".join(lines(result, language="en", unicode=False))
    assert not set("×▲●√─│") & set(bare)


HOSTILE = "\x1b]0;x\x07\u202e\u200b\r"


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_hostile_text_is_harmless_in_every_field(name: str) -> None:
    path = f"a{HOSTILE}.plan"
    text = results.TEXT.replace("实施方案", f"实施{HOSTILE}方案").replace("（𠮷）", f"（{HOSTILE}）")
    one = results.gap(f"３０％以上（{HOSTILE}", text, path)
    result = replace(
        results.of_the_province(),
        plans=(results.plan(text, path),),
        judgements=(one, results.missing()),
        findings=(replace(results.syntax(HOSTILE), place=results.place_of("城市：", text, path)),),
    )
    shown = render(name, result, View())
    text = unpacked(shown) if isinstance(shown, bytes) else shown.replace("\r\n", "\n")
    assert not set(text) & set("\x1b\x07\u202e\u200b\r")
    assert "\\u202e" in text


def unpacked(office: bytes) -> str:
    """The text of every part of an office file."""
    with zipfile.ZipFile(io.BytesIO(office)) as archive:
        parts = [archive.read(name).decode("utf-8") for name in archive.namelist()]
    return "".join(parts).replace("\r\n", "\n")


def test_english_report_speaks_english() -> None:
    shown = lines(results.of_the_province(), language="en", exit_code=1)
    assert shown[2] == "gap 1, undeterminable 1, missing 1; reported 1." or shown[1].startswith("gap 1")
    assert "  Write: write ≥ 35%" in shown
    assert shown[-2] == "5 errors, 0 warnings. Problems found (exit code 1)."
