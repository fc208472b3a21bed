"""Whether a figure is so far from what the province asks in all that a 万 must have slipped in or out."""

from decimal import Decimal

from plancheck.codes import checks as codes
from plancheck.codes.code import Severity
from plancheck.model.finding import Finding, found
from plancheck.model.kind import KindType
from plancheck.model.rule import Direction, Indicator, Pack
from plancheck.model.target import Target
from plancheck.model.unit import Amount
from plancheck.source import Source

_WAN = Decimal(10000)
_FAR_ABOVE = Decimal(10)
"""Where leaving out the 万 makes the figure plausible, ten times the province's own figure is a slip already."""
_BEYOND = Decimal(100)
"""In any other case a hundred times: no city promises that much more than the whole province asks."""


def scale(indicator: Indicator, pack: Pack) -> Decimal | None:
    """The largest figure that any commitment asks for this indicator, in its unit."""
    figures = [
        clause.requirement.high * (clause.requirement.unit.factor / indicator.unit.factor)
        for rule in pack.rules
        if rule.indicator == indicator.id
        for clause in rule.clauses
        if clause.requirement.unit is not None and clause.requirement.unit.dimension not in ("ratio", "points")
    ]
    return max(figures, default=None)


def slip(source: Source, target: Target, pack: Pack) -> Finding | None:
    """What to say of a figure that is far out of scale; an error where the figure must not be concluded from.

    One that is much too small may be a small part: it is judged, unless less is better and it would pass for that.
    """
    meant, asked = likely(target, pack), scale(target.indicator, pack)
    if meant is None or asked is None:
        return None
    doubtful = meant < _figure(target) or target.indicator.direction is Direction.LESS
    unit, figure = target.indicator.unit, target.quantity.figure
    return found(
        codes.MAGNITUDE_SLIP, source.place(figure), severity=None if doubtful else Severity.WARNING,
        written=source.slice(figure), likely=Amount(meant, unit), asked=Amount(asked, unit),
    )  # fmt: skip


def likely(target: Target, pack: Pack) -> Decimal | None:
    """The figure that was probably meant, in the indicator's unit; None where nothing looks like a slip.

    Only amounts and levels of things that are counted or measured; a share cannot slip by a 万.
    """
    asked = scale(target.indicator, pack)
    unit = target.quantity.unit
    if asked is None or asked <= 0 or unit is None or target.kind.type not in (KindType.AMOUNT, KindType.LEVEL):
        return None
    if unit.dimension in ("ratio", "points"):
        return None
    figure, multiplier = _figure(target), target.quantity.multiplier
    return _too_large(figure, multiplier, asked) or _too_small(figure, multiplier, asked)


def _figure(target: Target) -> Decimal:
    """The larger written number in the indicator's unit."""
    unit, base = target.quantity.unit, target.indicator.unit
    converts = unit is not None and unit.dimension == base.dimension
    return target.quantity.high * (unit.factor / base.factor if unit is not None and converts else Decimal(1))


def _too_large(figure: Decimal, multiplier: Decimal, asked: Decimal) -> Decimal | None:
    without = figure / multiplier
    if multiplier > 1 and figure > _FAR_ABOVE * asked and without <= asked:
        return without
    if figure <= _BEYOND * asked:
        return None
    return without if multiplier > 1 else figure / _WAN


def _too_small(figure: Decimal, multiplier: Decimal, asked: Decimal) -> Decimal | None:
    """10人 where the province asks 45万人, 9.8万元 where it asks 146亿元: with 万, or 亿, it would be a city's part."""
    if multiplier <= _WAN and figure > 0 and figure * _WAN <= asked:
        return figure * _WAN
    return None
