"""What a rule of a pack assigns to single cities (`allotments`), verified to add up to what it asks of all."""

from collections.abc import Iterator
from decimal import Decimal

from plancheck.codes import packs as codes
from plancheck.model.finding import Finding, Name
from plancheck.model.rule import Allotment, Applies, Indicator, Rule
from plancheck.packs.allotted import amount, assigned, number, off_by
from plancheck.packs.fault import fault
from plancheck.packs.requirement import Scope
from plancheck.packs.yaml_text import Mapping, Scalar
from plancheck.source import Source, Span
from plancheck.values import replace

_IN_SCOPE = Name("这条规则范围内的城市", "city in this rule's scope")


def with_allotments(
    rule: Rule, node: Mapping, scope: Scope, indicator: Indicator | None, faults: list[Finding]
) -> Rule:
    """The rule with its cities' own figures; what is wrong with them is a fault of the pack."""
    listed = node.get("allotments")
    if not isinstance(listed, Mapping):
        return rule
    if rule.applies is not Applies.TOTAL or indicator is None or not rule.clauses:
        key = next(key for key, _ in node.entries if key.text == "allotments")
        if rule.applies is not Applies.TOTAL:
            faults.append(
                fault(codes.MISPLACED_KEY, key.place, key=key.text, other=(f"applies: {rule.applies.value}",))
            )
        return rule
    before = len(faults)
    own = tuple(_read(listed, rule, scope, indicator, faults))
    off = off_by(rule, indicator, (number(one.figure, indicator) for one in own)) if len(faults) == before else None
    if off is not None:
        total, missed = off
        faults.append(
            fault(
                codes.ALLOTMENTS_SHORT,
                listed.place,
                sum=amount(total, indicator),
                gap=amount(missed, indicator),
                required=rule.clauses[0].written,
            )  # fmt: skip
        )
    return replace(rule, allotments=own)


def _read(
    listed: Mapping, rule: Rule, scope: Scope, indicator: Indicator, faults: list[Finding]
) -> Iterator[Allotment]:
    taken: dict[str, Scalar] = {}
    for key, written in listed.entries:
        city = scope.city(key, faults)
        if city is None:
            continue
        if city not in scope.codes:
            near = tuple(scope.shown[one] for one in scope.codes)
            faults.append(fault(codes.UNKNOWN_REFERENCE, key.place, what=_IN_SCOPE, written=key.text, near=near))
            continue
        if city in taken:
            here = (scope.shown[city],)
            faults.append(fault(codes.CLAUSE_OVERLAP, key.place, related=(taken[city].place,), cities=here))
            continue
        taken[city] = key
        if not isinstance(written, Scalar):
            continue  # the schema has said so
        text = written.text
        figure = assigned(Source(written.place.path, text), Span(0, len(text)), rule.clauses[0].requirement, indicator)
        if figure is None:
            example = amount(Decimal(100), indicator)
            faults.append(fault(codes.UNREADABLE_ALLOTMENT, written.place, written=text, example=example))
        else:
            yield Allotment(city, figure, text)
