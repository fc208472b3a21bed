"""Builds the rules of a pack's fields."""

from collections.abc import Iterator
from datetime import date
from functools import cache

from plancheck.codes import packs as codes
from plancheck.model.finding import Finding, Name
from plancheck.model.horizon import Basis, Horizon, Period
from plancheck.model.quantity import Wording
from plancheck.model.rule import Applies, Clause, Indicator, Measure, Nature, Rule, Strength
from plancheck.packs.documents import Documents, in_both, part, scalars, text, texts
from plancheck.packs.fault import NONE_ALIKE, fault, nearest
from plancheck.packs.regions import name_of
from plancheck.packs.requirement import Scope, clauses
from plancheck.packs.rule_allotments import with_allotments
from plancheck.packs.yaml_text import Mapping, Scalar
from plancheck.values import value

_ADDS_UP = (Nature.FLOW, Nature.STOCK)
_OVER_A_SPAN = (Nature.FLOW, Nature.RATE)
_CITY_NAMES = ("code", "name", "full", "aliases")
_shared = cache(Horizon)  # most rules have one of a few: a compiled pack then holds each once
_INDICATOR = Name("指标", "indicator")


@value
class Surroundings:
    """What a rule refers to."""

    programme: Period
    names: dict[str, str]
    """Every name of a city -> its code."""
    cities: dict[str, str]
    """City code -> name, in the pack's order."""
    indicators: dict[str, Indicator]
    declared: frozenset[str]
    """Ids of all indicators, also of those with a fault of their own."""
    prefix: str
    letters: dict[str, str]
    """Field id -> the letters of its rules' codes."""

    whole: tuple[str, ...]
    """Codes of all cities."""

    def scope(self, chosen: tuple[str, ...]) -> Scope:
        return Scope(chosen, self.names, self.cities)


def surroundings(documents: Documents, programme: Period, indicators: dict[str, Indicator]) -> Surroundings:
    """Also what has a fault of its own can be referred to, so that one mistake is not said again at every rule."""
    regions = documents.entries("regions", "cities")
    root = documents.roots.get("pack")
    return Surroundings(
        programme=programme,
        names={name: text(one, "code") for one in regions for key in _CITY_NAMES for name in texts(one, key)},
        cities={text(one, "code"): text(one, "name") for one in regions},
        indicators=indicators,
        declared=frozenset(text(one, "id") for one in documents.entries("indicators", "indicators")),
        prefix=text(root, "prefix"),
        letters={text(one, "id"): text(one, "code") for one in documents.entries("pack", "fields")},
        whole=tuple(text(one, "code") for one in regions),
    )


def rules(documents: Documents, around: Surroundings, faults: list[Finding]) -> tuple[Rule, ...]:
    """The rules without a fault of all fields in the pack's order."""
    built = []
    for field in dict.fromkeys(documents.fields()):
        for node in documents.sound_entries(field, "rules"):
            before = len(faults)
            rule = _rule(node, field, around, faults)
            if len(faults) == before:
                built.append(rule)
    return tuple(built)


def _rule(node: Mapping, field: str, around: Surroundings, faults: list[Finding]) -> Rule:
    applies = Applies(text(node, "applies"))
    indicator = around.indicators.get(text(node, "indicator"))
    scope = around.scope(_cities(node, applies, around, faults))
    built = clauses(node, scope, indicator, around.programme, faults) if node.get("require") else ()
    faults.extend(_misfits(node, applies, indicator, field, around))
    measure = part(node, "measure") if node.get("measure") else None
    own = node.get("id")
    rule = Rule(
        id=text(node, "id"),
        code=text(node, "code"),
        name=name_of(part(node, "name")),
        field=field,
        applies=applies,
        cities=scope.codes,
        horizon=_horizon(part(node, "by"), indicator, built, around.programme, faults),
        paragraph=int(text(part(node, "source"), "paragraph")),
        advice=name_of(part(node, "advice")),
        indicator=text(node, "indicator") or None,
        clauses=built,
        measure=_measure(measure) if measure else None,
        every=text(node, "parts", "every") == "every",
        provincial_part=text(node, "provincial_part", "no") == "possible",
        benchmark=text(node, "reading") == "benchmark",
        place=own.place if own else None,
    )
    return with_allotments(rule, node, scope, indicator, faults)


def _cities(node: Mapping, applies: Applies, around: Surroundings, faults: list[Finding]) -> tuple[str, ...]:
    """City codes in the pack's order; none for a rule on the province alone."""
    if applies is Applies.PROVINCE:
        return ()
    listed = scalars(node, "cities")
    if not listed or (len(listed) == 1 and listed[0].text == "all"):
        return around.whole
    lookup = around.scope(around.whole)
    chosen = {lookup.city(written, faults) for written in listed}
    return tuple(code for code in around.whole if code in chosen)


def _measure(node: Mapping) -> Measure:
    strength = Strength(text(node, "strength"))
    return Measure(text(node, "name"), texts(node, "aliases"), strength, text(node, "verb"), text(node, "quote"))


def _misfits(
    node: Mapping, applies: Applies, indicator: Indicator | None, field: str, around: Surroundings
) -> Iterator[Finding]:
    """Where the parts of a rule do not go together."""
    written = node.get("indicator")
    if isinstance(written, Scalar) and written.text not in around.declared:
        near = nearest(written.text, around.declared) or NONE_ALIKE
        yield fault(codes.UNKNOWN_REFERENCE, written.place, what=_INDICATOR, written=written.text, near=near)
    code = node.get("code")
    expected = f"{around.prefix}-{around.letters.get(field, '')}-"
    if isinstance(code, Scalar) and not code.text.startswith(expected):
        words = Name(f"以 {expected} 开头的编号", f"a code that starts with {expected}")
        yield fault(codes.BAD_VALUE, code.place, written=code.text, expected=words)
    kind = node.get("applies") or node
    if applies is Applies.TOTAL and indicator and indicator.nature not in _ADDS_UP:
        yield fault(codes.TOTAL_OF_RATIO, kind.place, indicator=indicator.name)
    if node.get("reading") and applies is not Applies.EACH:
        yield fault(codes.BENCHMARK_NOT_EACH, kind.place, applies=applies.value)
    only = {"parts": applies is Applies.TOTAL, "provincial_part": applies is Applies.TOTAL}
    only["cities"] = applies is not Applies.PROVINCE
    for key, _ in node.entries:
        if not only.get(key.text, True):
            yield fault(codes.MISPLACED_KEY, key.place, key=key.text, other=(f"applies: {applies.value}",))


def _horizon(
    by: Mapping, indicator: Indicator | None, built: tuple[Clause, ...], programme: Period, faults: list[Finding]
) -> Horizon:
    """A span for what is counted, grows or is held over time; for a level or a measure the last day alone."""
    written, basis, reason = text(by, "date"), Basis(text(by, "basis", "stated")), in_both(by, "reason")
    first, _, last = written.partition("-")
    start, end = int(first), int(last or first)
    within = (programme.first.year, programme.last.year)
    if not within[0] <= start <= end <= within[1]:
        from_to = f"{within[0]}—{within[1]}"
        words = Name(f"{from_to}年内、先早后晚的年份", f"years within {from_to}, the earlier first")
        faults.append(fault(codes.BAD_VALUE, (by.get("date") or by).place, written=written, expected=words))
        start, end = within
    if basis is not Basis.STATED and not reason.zh.strip():
        faults.append(fault(codes.BASIS_WITHOUT_REASON, by.place, basis=basis.value))
    over = bool(last) or (indicator is not None and indicator.nature in _OVER_A_SPAN)
    over = over or any(clause.requirement.wording is not Wording.NONE for clause in built)
    return _shared(
        date(start, 1, 1) if over else None, date(end, 12, 31), basis, reason.zh, not over, reason_en=reason.en
    )
