"""Every example in docs/format.md is a plan that reads without a finding."""

import re
from pathlib import Path

import pytest

from plancheck.matching.matched import matched
from plancheck.matching.names import Names
from plancheck.messages.catalogue import sentence
from plancheck.model.plan import ItemType
from plancheck.packs.load import load_pack
from plancheck.reading.decoding import decode
from plancheck.reading.plan import read_plan
from plancheck.source import Source

PAGE = Path(__file__).parents[1] / "docs" / "format.md"
HEAD = "城市：大连市\n期间：2023年—2025年\n"
FENCE = re.compile(r"^```(?P<kind>\S*)\n(?P<body>.*?)^```$", re.DOTALL | re.MULTILINE)
TEXT = PAGE.read_text(encoding="utf-8")
EXAMPLES = [
    pytest.param(match["kind"], match["body"], id=f"line {TEXT.count(chr(10), 0, match.start()) + 1}")
    for match in FENCE.finditer(TEXT)
]


def test_the_page_holds_examples_of_both_kinds() -> None:
    assert {parameters.values[0] for parameters in EXAMPLES} == {"plan", "plan-lines"}


@pytest.mark.parametrize(("kind", "body"), EXAMPLES)
def test_an_example_reads_without_a_finding(kind: str, body: str) -> None:
    source = decode("example.plan", (body if kind == "plan" else HEAD + body).encode())
    assert isinstance(source, Source)
    plan = read_plan(source)
    assert [sentence(finding, "en") for finding in plan.findings] == []
    numbered = re.findall(r"^(?:[0-9]+[.．、)] ?|[（(][0-9]+[)）] ?|\| [0-9]+ )", body, re.MULTILINE)
    assert len([item for item in plan.items if item.number]) == len(numbered)
    for item in plan.items:
        assert item.quantities or item.blank or item.type is not ItemType.TARGET, item.name.value


@pytest.mark.parametrize(("kind", "body"), EXAMPLES)
def test_an_english_example_names_what_the_pack_knows(kind: str, body: str) -> None:
    pack = load_pack("liaoning-2023")
    plan = read_plan(Source("example.plan", body if kind == "plan" else HEAD + body))
    named = [one for one in matched(plan, pack, Names(pack)) if one.item.type is not ItemType.RESULT]
    assert [one.item.name.value for one in named if one.item.name.value.isascii() and not one.known()] == []
