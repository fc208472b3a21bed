"""A result whose plan is written by somebody who means harm: every text of it tries to be markup or a formula."""

from decimal import Decimal

from plancheck.model.finding import Finding
from plancheck.model.interval import Interval
from plancheck.model.outcome import Result
from plancheck.model.plan import Head, Plan, Text
from plancheck.source import Source, Span
from plancheck.values import replace
from report import results

TITLES = (
    "a|b\\|c\\\\|d",
    "**bold** __bold__ _it_ *it* ~~gone~~ `code` ``co`de``",
    "[here](https://evil.example/x) ![img](http://evil.example/i.png) [ref][1]",
    "<script>alert(1)</script><b>x</b><!-- c --><https://evil.example>",
    "https://evil.example/a http://evil.example www.evil.example evil.com mailto:me@evil.example me@evil.example",
    "@everyone #12 org/repo#3 GH-5 !7 :smile: $x^2$ &amp; &#64; &lt;i&gt;",
    "one\n# two\n\n- three\n| a | b |\n| --- | --- |\n| c | d |\n```\nx",
    "# heading",
    "- item",
    "1. item",
    "> quoted",
    "=1+1",
    "---",
    "ends with \\",
    "`",
    "    code",
    "\u202egnp.exe\x1b[31m\x00",
    "[^1] [x] \\[y\\]",
)

FORMULAS = (
    "=1+1", "+1", "-1+2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1＋1", "＋1", "－1", "＠x", '=HYPERLINK("http://evil.example")',
)  # fmt: skip


def result(text: str) -> Result:
    """One plan of 大连 with that text as its title, its figure, its unit's name, its reason and a finding's fact."""
    source = Source(results.PATH, results.TEXT, "utf-8", "ab" * 32)
    plan = Plan(
        source, Head(title=Text(text, Span(3, 4)), data_source=Text(text, Span(0, 1)), data=Text("公开", Span(0, 1)))
    )
    judged = replace(results.gap(), written=text, responsible=(text, text), finding=_finding(text))
    return replace(results.result(), plans=(plan,), judgements=(judged,), findings=(results.syntax(text),))


def _finding(text: str) -> Finding:
    made = results.gap().finding
    assert made is not None
    return replace(made, facts={**made.facts, "written": text})


def exact() -> Result:
    """Figures that a careless writer would turn into 1E+5 or -0.30000000000000004."""
    judged = replace(results.gap(), required=Interval(Decimal("1E+5")), planned=Interval(Decimal("-0.3")))
    return replace(results.result(), judgements=(judged,))
