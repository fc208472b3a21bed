"""Runs one check on a plan's text with the tiny pack, and shows what a person would be told."""

from collections.abc import Iterable, Iterator
from typing import Protocol

from plancheck.matching.matched import Matched, matched
from plancheck.matching.names import Names
from plancheck.messages.catalogue import advice, sentence
from plancheck.model.finding import Finding
from plancheck.model.plan import Plan
from plancheck.model.rule import Pack
from plancheck.reading.plan import read_plan
from plancheck.source import Source
from tiny_pack import PACK

HEAD = "方案：大连市实施方案\n城市：大连市\n期间：2023年—2025年\n\n一、任务\n\n"
"""Six lines: the body of a plan begins on line 7."""

NAMES = Names(PACK)


class Check(Protocol):
    def check(self, plan: Plan, items: tuple[Matched, ...], pack: Pack, names: Names) -> Iterator[Finding]: ...


def findings(check: Check, body: str, head: str = HEAD) -> tuple[Finding, ...]:
    """What the check finds in a plan made of a head and a body."""
    plan = read_plan(Source("a.plan", head + body))
    return tuple(check.check(plan, matched(plan, PACK, NAMES), PACK, NAMES))


def told(check: Check, body: str, head: str = HEAD) -> list[str]:
    """Each finding as one line: code, severity, the marked text with its line, the Chinese sentence."""
    source = Source("a.plan", head + body)
    return [_line(one, source) for one in findings(check, body, head)]


def _line(one: Finding, source: Source) -> str:
    assert one.place is not None
    place, severity = one.place, one.severity.name.lower()
    marked = source.line(place.line)[place.column - 1 : place.end_column - 1]
    return f"{place.line} {one.code.id} {severity} [{marked}] {sentence(one, 'zh-CN')}"


def advised(all: Iterable[Finding]) -> list[str]:
    return [advice(one, "zh-CN") for one in all]


def related_lines(one: Finding) -> list[int]:
    return [place.line for place in one.related]
