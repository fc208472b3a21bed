"""Builds the indicators of a pack."""

from collections.abc import Iterator
from decimal import Decimal

from plancheck.codes import packs as codes
from plancheck.model.finding import Finding, Name
from plancheck.model.rule import Direction, Indicator, Nature, NearName
from plancheck.model.unit import PERCENT, POINTS, UNITS, Unit
from plancheck.packs.documents import Documents, in_both, part, scalars, text, texts
from plancheck.packs.fault import NONE_ALIKE, fault, nearest
from plancheck.packs.yaml_text import Mapping, Node, Scalar, Sequence

_IN_POINTS = (Nature.RATIO, Nature.RATE)


def indicators(documents: Documents, faults: list[Finding]) -> dict[str, Indicator]:
    """The indicators without a fault, by id."""
    built = {}
    for node in documents.sound_entries("indicators", "indicators"):
        wrong = [*_unit_faults(node), *_tolerance_faults(node)]
        faults.extend(wrong)
        if not wrong:
            built[text(node, "id")] = _indicator(node)
    return built


def _indicator(node: Mapping) -> Indicator:
    tolerance = node.get("tolerance")
    listed = node.get("distinct_from")
    near = listed.items if isinstance(listed, Sequence) else ()
    why = in_both(tolerance, "reason")
    return Indicator(
        id=text(node, "id"),
        name=Name(text(node, "name"), text(node, "en")),
        aliases=(*texts(node, "aliases"), *texts(node, "en_aliases")),
        nature=Nature(text(node, "nature")),
        unit=UNITS[text(node, "unit")],
        also=tuple(UNITS[unit] for unit in texts(node, "also")),
        direction=Direction(text(node, "direction")),
        tolerance=_tolerance(text(part(node, "tolerance"), "value")) if tolerance else None,
        tolerance_reason=why.zh,
        tolerance_reason_en=why.en,
        distinct_from=tuple(_near(one) for one in near),
        scopes=texts(node, "scopes"),
    )


def _near(node: Node) -> NearName:
    why = in_both(node, "reason")
    return NearName(text(node, "name"), why.zh, why.en)


def _tolerance(written: str) -> Decimal:
    """Relative where written with %, else points; which of the two an indicator takes has been checked."""
    if written.endswith("%"):
        return Decimal(written.removesuffix("%")) / 100
    return Decimal(written.removesuffix(POINTS.symbol))


def _unit_faults(node: Mapping) -> Iterator[Finding]:
    for written in (*scalars(node, "unit"), *scalars(node, "also")):
        if written.text not in UNITS:
            near = nearest(written.text, UNITS) or NONE_ALIKE
            yield fault(codes.UNKNOWN_REFERENCE, written.place, what=_UNIT, written=written.text, near=near)
    unit = node.get("unit")
    ratio = text(node, "nature") in _IN_POINTS
    if isinstance(unit, Scalar) and unit.text in UNITS and _measures_share(UNITS[unit.text]) != ratio:
        yield fault(codes.BAD_VALUE, unit.place, written=unit.text, expected=_OF_SHARES if ratio else _OF_AMOUNTS)


def _measures_share(unit: Unit) -> bool:
    return unit.dimension == PERCENT.dimension


def _tolerance_faults(node: Mapping) -> Iterator[Finding]:
    value = node.get("tolerance")
    written = value.get("value") if isinstance(value, Mapping) else None
    in_points = text(node, "nature") in _IN_POINTS
    if isinstance(written, Scalar) and written.text.endswith("%") == in_points:
        yield fault(codes.BAD_VALUE, written.place, written=written.text, expected=_POINTS if in_points else _RELATIVE)


_UNIT = Name("单位", "unit")
_OF_SHARES = Name("%（比率和增长率的单位）", "%, the unit of ratios and rates")
_OF_AMOUNTS = Name("计数或计量单位（数量的单位不能是%）", "a count or measure, since an amount has no unit of %")
_POINTS = Name("0.2个百分点 这样的百分点数（指标是比率）", "points like 0.2个百分点, as for every ratio or rate")
_RELATIVE = Name("3% 这样的相对幅度（指标是数量）", "a relative margin like 3%, as for every amount")
