"""GitHub's workflow commands: escaped as the runner unescapes them, one annotation for all that is missing."""

import json
import subprocess
from pathlib import Path

from outside import needs, needs_node
from plancheck.report import render
from plancheck.report.github import command
from plancheck.report.view import View
from plancheck.values import replace
from report import results

ENCODER = Path(__file__).with_name("github_encoder.mjs")
HARD = "规划/a,b:%0A.plan"


def test_each_finding_is_an_annotation_in_the_order_of_the_file() -> None:
    assert render("github", results.result(), View(exit_code=1)).split("\n") == [
        "::error title=PC903 test-syntax,file=方案/大连.plan,line=3,col=1,endColumn=6::这一行读不懂：坏行。【示例数据】",
        "::error title=PC902 test-missing,file=方案/大连.plan,line=5,col=1,endColumn=9::"
        "1 项承诺未提出：【示例数据】%0AT-03 建成生活垃圾分类处理系统：建成生活垃圾分类处理系统，2023年底前",
        "::error title=PC901 test-gap,file=方案/大连.plan,line=6,col=25,endColumn=30::"
        "写的是３０％以上，要求不低于35%25，差5%25。【示例数据】",
        "::notice title=PC904 test-note,file=方案/大连.plan,line=7,col=16,endColumn=22::"
        "城镇新增就业的时限是推定的。【示例数据】",
        "::error title=PC906 test-unknown,file=方案/大连.plan,line=8,col=12,endColumn=16::“逐步提高”无法判定。【示例数据】",
        "::notice title=plancheck::错误 4 个，警告 0 个。有需要处理的问题（退出码 1）。"
        "%0A核对 1 份方案、1 个市，依据 test-2023 1.0.0（辽宁日报2023-03-31《增进民生福祉》）。"
        f"%0A方案/大连.plan utf-8 sha256:{'0' * 64}",
        "",
    ]


def test_plan_text_cannot_end_a_command_or_start_another() -> None:
    told = command("error", {"title": "a,b::c", "file": HARD}, "x\r\n::warning::100%")
    assert told == "::error title=a%2Cb%3A%3Ac,file=规划/a%2Cb%3A%250A.plan::x%0D%0A::warning::100%25"


def test_multi_line_place_has_no_end_column() -> None:
    finding = results.syntax()
    assert finding.place is not None
    long = replace(finding, place=replace(finding.place, end_line=5))
    told = render("github", replace(results.result(), judgements=(), findings=(long,)), View())
    assert told.startswith("::error title=PC903 test-syntax,file=方案/大连.plan,line=3,col=1::")


def test_what_is_excused_is_a_notice() -> None:
    one = replace(results.gap(), baselined=True)
    told = render("github", replace(results.result(), judgements=(one,), findings=()), View(language="en"))
    assert told.startswith("::notice title=PC901 test-gap,")
    assert "[illustrative, baseline]" in told


def test_quiet_leaves_out_notices_but_the_last() -> None:
    told = render("github", results.result(), View(quiet=True))
    assert "PC904" not in told
    assert told.count("::notice") == 1


def test_bytes_are_those_of_the_reference_encoder() -> None:
    """@actions/core writes what the runner reads."""
    node, core = needs("node"), needs_node("@actions/core")
    ours = [
        ("error", {"title": "P,1:", "file": HARD, "line": 2, "col": 1, "endColumn": 5}, "100%\r\n第二行, a:b"),
        ("warning", {"title": "a%b"}, "::error::x"),
        ("notice", {"title": "x", "file": "a.plan", "line": 1, "col": 1}, "%0A"),
    ]
    told = subprocess.run(
        [node, str(ENCODER), (core / "lib" / "core.js").as_uri()],
        input=json.dumps(ours).encode(),
        capture_output=True,
        check=True,
    )
    assert told.stdout.decode() == "".join(f"{command(name, dict(given), text)}\n" for name, given, text in ours)
