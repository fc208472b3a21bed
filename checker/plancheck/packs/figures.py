"""The list of the article's figures beside the rules: who stands behind each, and that values agree."""

from collections.abc import Iterator
from decimal import Decimal

from plancheck.codes import packs as codes
from plancheck.model.finding import Finding, Name
from plancheck.model.rule import Rule
from plancheck.model.unit import Amount, Unit
from plancheck.packs.documents import Documents, scalars, text
from plancheck.packs.fault import NONE_ALIKE, fault, nearest
from plancheck.packs.yaml_text import Mapping

MULTIPLIERS = {"万亿": Decimal(10**12), "亿": Decimal(10**8), "万": Decimal(10**4), "": Decimal(1)}
_WITH_REASON = ("name", "result", "other")
_RULE = Name("规则", "rule")


def rows(documents: Documents) -> tuple[Mapping, ...]:
    return documents.sound_entries("figures", "figures")


def row_rules(row: Mapping) -> tuple[str, ...]:
    """Ids of the rules that a figure is the value of."""
    return tuple(one.text for one in scalars(row, "rule"))


def value_faults(documents: Documents, rules: tuple[Rule, ...]) -> Iterator[Finding]:
    """What is wrong between the list and the rules, without the article at hand; nothing where a pack has no list."""
    declared = [text(one, "id") for field in documents.fields() for one in documents.entries(field, "rules")]
    wrong = [fault for row in rows(documents) for fault in _row_faults(row, declared)]
    yield from wrong
    if "figures" in documents.roots and not wrong:
        for rule in rules:
            if rule.clauses:
                yield from _rule_faults(rule, [row for row in rows(documents) if rule.id in row_rules(row)])


def _row_faults(row: Mapping, declared: list[str]) -> Iterator[Finding]:
    role = text(row, "role")
    if role == "required" and not row_rules(row):
        yield fault(codes.MISSING_KEY, row.place, key="rule")
    if role in _WITH_REASON and not text(row, "reason"):
        yield fault(codes.MISSING_KEY, row.place, key="reason")
    for written in scalars(row, "rule"):
        if written.text not in declared:
            near = nearest(written.text, declared) or NONE_ALIKE
            yield fault(codes.UNKNOWN_REFERENCE, written.place, what=_RULE, written=written.text, near=near)


def _rule_faults(rule: Rule, listed: list[Mapping]) -> Iterator[Finding]:
    """Each row of a rule is a figure of one of its clauses, and each figure of its clauses has a row."""
    figures = required_figures(rule)
    left = dict(enumerate(figures))
    for row in listed:
        written = text(row, "text")
        match = next((key for key, (value, _) in left.items() if _may_be(Decimal(written), value)), None)
        if match is None:
            expected = tuple(Amount(value, unit) for value, unit in figures)
            yield fault(codes.FIGURE_MISMATCH, row.place, written=written, rule_id=rule.id, expected=expected)
            return  # which of the other figures was meant is not known
        del left[match]
    if left:
        missing = tuple(Amount(value, unit) for value, unit in left.values())
        yield fault(codes.FIGURE_UNLISTED, rule.place, rule_id=rule.id, expected=missing)


def required_figures(rule: Rule) -> list[tuple[Decimal, Unit]]:
    """The different figures of a rule's clauses with their units."""
    figures: dict[tuple[Decimal, Unit], None] = {}
    for clause in rule.clauses:
        asked = clause.requirement
        if asked.unit is not None:
            figures[(asked.low, asked.unit)] = None
            figures[(asked.high, asked.unit)] = None
    return list(figures)


def _may_be(written: Decimal, value: Decimal) -> bool:
    """Without the article the 万 or 亿 behind a figure is not known."""
    return any(written * multiplier == value for multiplier in MULTIPLIERS.values())
