"""Every worked case of docs/semantics.md comes to what the page says."""

import re
import sys
from functools import cache
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent / "judging"))

from judged import Case

from plancheck.judging.judge import Question
from plancheck.messages.phrases import phrase
from plancheck.model.plan import Plan
from plancheck.model.rule import Pack
from plancheck.packs.load import load_pack
from plancheck.reading.plan import read_plan
from plancheck.run import run
from plancheck.source import Source

PAGE = (Path(__file__).parents[1] / "docs" / "semantics.md").read_text(encoding="utf-8")
FENCE = re.compile(r"^```(?P<kind>case|total)\n(?P<body>.*?)^```$", re.DOTALL | re.MULTILINE)
HEADING = re.compile("[一二三]、|（[一二三]）")
CASES = [
    pytest.param(match["kind"], match["body"], id=f"line {PAGE[: match.start()].count(chr(10)) + 1}")
    for match in FENCE.finditer(PAGE)
]


@cache
def pack() -> Pack:
    return load_pack("liaoning-2023")


def plan(city: str, lines: list[str], period: str = "2023年—2025年") -> Plan:
    numbered = (
        line if HEADING.match(line) or line.startswith(" ") else f"{at}. {line}" for at, line in enumerate(lines, 1)
    )
    head = f"方案：{city}方案\n城市：{city}\n期间：{period}\n\n"
    return read_plan(Source(f"{city}.plan", head + "\n".join(numbered) + "\n"))


@pytest.mark.parametrize(("kind", "body"), CASES)
def test_a_worked_case(kind: str, body: str) -> None:
    first, *lines, expected = body.splitlines()
    assert expected.startswith("→ ")
    come_to = one_city(first, lines) if kind == "case" else whole_province(first, lines)
    assert come_to == expected.removeprefix("→ ")


def one_city(first: str, lines: list[str]) -> str:
    code, city, *period = first.split()
    result = run(pack(), [plan(city, lines, *period)], Question())
    return str(Case(next(one for one in result.judgements if one.rule.code == code)))


def whole_province(code: str, lines: list[str]) -> str:
    said = dict(line.split(" ", 1) for line in lines)
    plans = [plan(city.full, [said.get(city.full, said["其余"])]) for city in pack().cities]
    total = next(one for one in run(pack(), plans, Question(totals=True)).totals if one.rule.code == code)
    name = f" {total.finding.code.name}" if total.finding else ""
    return f"{total.outcome.value}{name}" + (f" {phrase(total.gap, 'zh-CN')}" if total.gap else "")


@pytest.mark.parametrize("section", ["Targets", "Sets", "Outcomes", "Horizons", "Bridges", "Totals", "Measures"])
def test_the_sections_that_code_refers_to_are_there(section: str) -> None:
    assert re.search(rf"^## .* · {section}$", PAGE, re.MULTILINE)


def test_the_page_has_cases_for_every_outcome() -> None:
    shown = {parameters.values[1].splitlines()[-1].split()[1] for parameters in CASES}
    assert shown == {"met", "reported", "weak", "gap", "missing", "undeterminable", "not_applicable"}
