"""One line for each finding."""

from plancheck.model.finding import found
from plancheck.report import render
from plancheck.report.view import View
from plancheck.values import replace
from report import results


def test_one_line_for_each_finding_in_the_order_of_the_file() -> None:
    assert render("concise", results.result(), View(exit_code=1)).split("\n") == [
        "方案/大连.plan:3:1: error PC903 test-syntax: 这一行读不懂：坏行。【示例数据】",
        "方案/大连.plan:5:1: error PC902 test-missing: 1 项承诺未提出：T-03【示例数据】",
        "方案/大连.plan:6:25: error PC901 test-gap: 写的是３０％以上，要求不低于35%，差5%。【示例数据】",
        "方案/大连.plan:7:16: note PC904 test-note: 城镇新增就业的时限是推定的。【示例数据】",
        "方案/大连.plan:8:12: error PC906 test-unknown: “逐步提高”无法判定。【示例数据】",
        "核对 1 份方案、1 个市，依据 test-2023 1.0.0（辽宁日报2023-03-31《增进民生福祉》）。【示例数据，非政府公布】",
        "错误 4 个，警告 0 个。有需要处理的问题（退出码 1）。",
        "",
    ]


def test_all_that_a_plan_does_not_mention_is_one_line() -> None:
    later = found(results.MISSING, results.place_of("3. 垃圾"), rule="coverage", rule_name=results.COVERAGE.name)
    other = replace(results.missing(), rule=results.COVERAGE, finding=later)
    result = replace(results.result(), judgements=(other, results.missing()), findings=())
    shown = render("concise", result, View(language="en")).split("\n")
    assert (
        shown[0]
        == "方案/大连.plan:5:1: error PC902 test-missing: 2 commitments not mentioned: T-02, T-03 [illustrative]"
    )
    assert len(shown) == 4


def test_quiet_leaves_out_notes() -> None:
    assert "PC904" not in render("concise", results.result(), View(quiet=True))
