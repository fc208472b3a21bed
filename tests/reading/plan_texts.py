"""Reads a plan from a text in a test, and shows findings as a person would see them."""

from plancheck.messages.catalogue import sentence
from plancheck.model.finding import Finding
from plancheck.model.plan import Item, Plan
from plancheck.reading.plan import read_plan
from plancheck.source import Source

HEAD = "城市：大连市\n期间：2023年—2025年\n"


def plan_of(text: str) -> Plan:
    return read_plan(Source("大连.plan", text))


def body_of(text: str) -> Plan:
    """The plan with these lines below a head of two lines; line 3 is the first of them."""
    return plan_of(HEAD + text)


def only_item(text: str) -> Item:
    """The one item of these lines, read without a finding."""
    plan = body_of(text)
    assert [shown(finding) for finding in plan.findings] == []
    (item,) = plan.items
    return item


def shown(finding: Finding) -> str:
    """line:column-end code sentence."""
    place = finding.place
    assert place is not None
    return f"{place.line}:{place.column}-{place.end_column} {finding.code.id} {sentence(finding, 'zh-CN')}"


def complaints(plan: Plan) -> list[str]:
    return [shown(finding) for finding in plan.findings]
