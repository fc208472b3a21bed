"""Reads what a rule requires of which cities: phrases, and clauses that share out a scope without hole or overlap."""

from collections.abc import Iterator
from collections.abc import Mapping as Lookup

from plancheck.codes import packs as codes
from plancheck.codes.code import Severity
from plancheck.model.finding import Bounded, Finding, Name
from plancheck.model.horizon import Period
from plancheck.model.quantity import Comparator, Quantity, Wording
from plancheck.model.rule import Clause, Direction, Indicator
from plancheck.model.unit import PERCENT, POINTS, Amount, Unit
from plancheck.packs.documents import scalars, text
from plancheck.packs.fault import NONE_ALIKE, fault, nearest
from plancheck.packs.yaml_text import Mapping, Scalar, Sequence
from plancheck.source import Place, Source, Span
from plancheck.values import replace, value

_WRONG_WAY = {
    Direction.MORE: (Comparator.AT_MOST, Comparator.BELOW),
    Direction.LESS: (Comparator.AT_LEAST, Comparator.ABOVE),
    Direction.NEUTRAL: (),
}
_WITH_TOLERANCE = (Comparator.ABOUT, Comparator.NEARLY)


@value
class Scope:
    """The cities that a rule is put to, in the pack's order, and every name by which one may be listed."""

    codes: tuple[str, ...]
    names: Lookup[str, str]
    """Name -> city code, of all cities of the pack."""
    shown: Lookup[str, str]
    """City code -> name."""

    def city(self, written: Scalar, faults: list[Finding]) -> str | None:
        code = self.names.get(written.text)
        if code is None:
            near = nearest(written.text, self.names) or NONE_ALIKE
            faults.append(fault(codes.UNKNOWN_REFERENCE, written.place, what=_CITY, written=written.text, near=near))
        return code


def clauses(
    rule: Mapping, scope: Scope, indicator: Indicator | None, programme: Period, faults: list[Finding]
) -> tuple[Clause, ...]:
    """The clauses of a rule; those that cannot be read are left out and said."""
    require = rule.get("require")
    nodes = [one for one in require.items if isinstance(one, Mapping)] if isinstance(require, Sequence) else []
    shares = _shares(rule, nodes, scope, faults)
    built = []
    for node, cities in zip(nodes, shares, strict=True):
        phrase = node.get("is")
        assert isinstance(phrase, Scalar)
        quantity = _quantity(phrase, programme, faults)
        if quantity is None or indicator is None:
            continue
        faults.extend(_misfits(quantity, phrase, indicator))
        built.append(Clause(cities, quantity, phrase.text, text(node, "quote")))
    return tuple(built)


def _shares(rule: Mapping, nodes: list[Mapping], scope: Scope, faults: list[Finding]) -> list[tuple[str, ...]]:
    """Which cities each clause is put to."""
    taken: dict[str, Place] = {}
    shares: list[tuple[str, ...] | None] = []
    for node in nodes:
        listed = scalars(node, "cities")
        shares.append(None if _is_rest(listed) else _listed(listed, scope, taken, faults))
    rest = tuple(code for code in scope.codes if code not in taken) if taken else scope.codes
    for position, node in enumerate(nodes):
        if shares[position] is None:
            shares[position] = rest
            if not rest and scope.codes or None in shares[position + 1 :]:
                here = node.get("cities") or node
                faults.append(fault(codes.CLAUSE_OVERLAP, here.place, cities=_names(rest or scope.codes, scope)))
            rest = ()
    if rest:
        faults.append(fault(codes.CLAUSE_HOLE, nodes[0].place, cities=_names(rest, scope)))
    return [share or () for share in shares]


def _is_rest(listed: tuple[Scalar, ...]) -> bool:
    return not listed or (len(listed) == 1 and listed[0].text in ("all", "others"))


def _listed(
    listed: tuple[Scalar, ...], scope: Scope, taken: dict[str, Place], faults: list[Finding]
) -> tuple[str, ...]:
    share = []
    for written in listed:
        code = scope.city(written, faults)
        if code is None:
            continue
        if code in taken:
            here = (scope.shown[code],)
            faults.append(fault(codes.CLAUSE_OVERLAP, written.place, related=(taken[code],), cities=here))
        elif code not in scope.codes:
            near = _names(scope.codes, scope)
            outside = fault(codes.UNKNOWN_REFERENCE, written.place, what=_IN_SCOPE, written=written.text, near=near)
            faults.append(outside)
        else:
            taken[code] = written.place
            share.append(code)
    return tuple(share)


def _names(codes_: tuple[str, ...], scope: Scope) -> tuple[str, ...]:
    return tuple(scope.shown[code] for code in codes_)


def _quantity(phrase: Scalar, programme: Period, faults: list[Finding]) -> Quantity | None:
    """The one figure of a phrase, read as a plan's would be."""
    from plancheck.reading.quantity import Dates, read_value  # the grammar is needed only without a compiled pack

    source, span = phrase.source, phrase.verbatim
    if span is None:  # folded or escaped: it stands nowhere in the file character by character
        source, span = Source(phrase.source.name, phrase.text), Span(0, len(phrase.text))
    value = read_value(source, span, Dates(period=programme))
    wrong = [one for one in value.findings if one.severity is not Severity.NOTE]
    if wrong:
        moved = phrase.place if phrase.verbatim is None else None
        faults.extend(replace(one, place=moved or one.place, blocking=True) for one in wrong)
        return None
    if len(value.quantities) != 1 or value.unread or value.blank or value.relative:
        faults.append(fault(codes.UNREADABLE_REQUIREMENT, phrase.place, written=phrase.text))
        return None
    quantity = value.quantities[0]
    if quantity.horizon is not None:
        faults.append(fault(codes.DATED_REQUIREMENT, phrase.place, written=phrase.text))
        return None
    return quantity


def _misfits(quantity: Quantity, phrase: Scalar, indicator: Indicator) -> Iterator[Finding]:
    """Where what is asked for cannot be said of the indicator."""
    units = _units(quantity.wording, indicator)
    if quantity.unit is None or quantity.unit.dimension not in {unit.dimension for unit in units}:
        written = quantity.written_unit or phrase.text
        expected = tuple(unit.symbol for unit in units)
        yield fault(codes.UNFITTING_UNIT, phrase.place, written=written, expected=expected, indicator=indicator.name)
        return
    if quantity.comparator in _WRONG_WAY[indicator.direction]:
        yield fault(codes.UNFITTING_COMPARATOR, phrase.place, written=phrase.text, indicator=indicator.name)
    if quantity.comparator in _WITH_TOLERANCE and indicator.tolerance is None:
        yield fault(codes.MISSING_TOLERANCE, phrase.place, written=phrase.text, indicator=indicator.name)
    if units[0] is not indicator.unit:
        return  # growth and change have no domain of their own
    for figure in dict.fromkeys((quantity.low, quantity.high)):
        if not indicator.domain.holds(figure * quantity.unit.factor / indicator.unit.factor):
            limits = Bounded(indicator.domain, indicator.unit)
            yield fault(codes.OUTSIDE_DOMAIN, phrase.place, written=Amount(figure, quantity.unit), expected=limits)


def _units(wording: Wording, indicator: Indicator) -> tuple[Unit, ...]:
    """In what a figure with such words is written: growth of anything in %, a change of a share in points."""
    if wording in (Wording.GROWTH, Wording.AVERAGE_GROWTH):
        return (PERCENT,)
    if wording in (Wording.CHANGE, Wording.EACH_YEAR_CHANGE) and indicator.unit.dimension == PERCENT.dimension:
        return (POINTS,)
    return (indicator.unit, *indicator.also)


_CITY = Name("城市", "city")
_IN_SCOPE = Name("本规则范围内的城市", "city in this rule's scope")
