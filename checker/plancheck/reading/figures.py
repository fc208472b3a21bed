"""Reads the figure of a milestone: numbers, multiplier and unit, and how the right end of a range covers the left."""

from decimal import Decimal

from plancheck.codes import reading as codes
from plancheck.model.finding import Name
from plancheck.model.unit import PERCENT, UNITS, Unit, unit_named
from plancheck.reading.grammar import Token, Tree
from plancheck.reading.numerals import MOST_DIGITS, Numeral, characters, compound, digits, multiplier, product, tenths
from plancheck.reading.passage import Passage
from plancheck.source import Span
from plancheck.values import replace, value

_LONGEST_UNIT = max(map(len, UNITS))
_MOST_PROPOSED = 3
_COMMON_UNITS = (Name("个、人、元、%等", "persons, yuan, % and so on"),)
_ONE = Decimal(1)
_FAR = 10
"""Ends of a range that differ by more are not meant."""
_READERS = {"DIGITS": digits, "COMPOUND": compound, "NUMERAL": characters, "TENTHS": tenths}


@value
class Figure:
    """One number as written. `more`: 多 or 余 stands behind it."""

    span: Span
    numeral: Numeral
    unit: Unit | None = None
    written_unit: str = ""
    more: bool = False


def read_figure(passage: Passage, tree: Tree) -> Figure:
    """A figure with its unit. Raises Refusal."""
    tokens = [child for child in tree.children if isinstance(child, Token)]
    parts = {token.type: token for token in tokens}
    span = passage.span(tokens[0], tokens[-1])
    more = "MORE" in parts
    if "HALF" in parts:
        return Figure(span, Numeral(Decimal(50), _ONE, _ONE), PERCENT, "%")
    if "HUNDRED" in parts:
        return Figure(span, Numeral(Decimal(100), _ONE, _ONE), PERCENT, "%")
    numeral = _numeral(passage, parts)
    if "TENTHS" in parts:
        return Figure(span, numeral, PERCENT, "%", more)
    if "PERCENT_OF" in parts:
        unit = PERCENT if parts["PERCENT_OF"].value.startswith("百") else UNITS["‰"]
        return Figure(span, numeral, unit, unit.symbol, more)
    if "MULTIPLIER" in parts:
        numeral = numeral.times(multiplier(parts["MULTIPLIER"].value))
    if "UNIT" not in parts:
        return Figure(span, numeral, more=more)
    if "MULTIPLIER" in parts:
        _refuse_doubled(passage, span, parts["UNIT"])
    unit, written = read_unit(passage, parts["UNIT"])
    if written == "批" and parts.get("NUMERAL") is not None and parts["NUMERAL"].value == "一":
        raise passage.refusal(codes.VAGUE_AMOUNT, span)
    return Figure(span, numeral, unit, written, more)


def _refuse_doubled(passage: Passage, span: Span, token: Token) -> None:
    """10万万人: a second multiplier in front of the unit."""
    rest = token.value.lstrip("十百千万亿")
    doubled = token.value[: len(token.value) - len(rest)]
    if doubled and unit_named(token.value) is None and unit_named(rest) is not None:
        whole = passage.written(span)
        once = whole[: len(whole) - len(token.value)] + rest
        raise passage.refusal(codes.DOUBLED_MULTIPLIER, span, doubled=doubled, once=once)


def _numeral(passage: Passage, parts: dict[str, Token]) -> Numeral:
    token = next(parts[one] for one in _READERS if one in parts)
    if sum(character.isdigit() for character in token.value) > MOST_DIGITS or len(token.value) > 2 * MOST_DIGITS:
        raise passage.refusal(codes.FIGURE_TOO_LONG, passage.span(token, token), most=MOST_DIGITS)
    numeral = _READERS[token.type](token.value)
    if numeral is None:
        raise passage.refusal(codes.NOT_A_NUMBER, passage.span(token, token))
    return numeral


def read_unit(passage: Passage, token: Token) -> tuple[Unit, str]:
    """The unit and the characters that name it. Raises Refusal for one that is not known."""
    unit = unit_named(token.value)
    span = passage.span(token, token)
    if unit is not None:
        return unit, passage.source.slice(span)
    for length in range(min(len(token.value) - 1, _LONGEST_UNIT), 0, -1):
        known = unit_named(token.value[:length])
        if known is not None and not token.value.isascii():
            raise passage.refusal(codes.NOUN_AFTER_UNIT, span, unit=known.symbol, rest=token.value[length:])
    raise passage.refusal(codes.UNKNOWN_UNIT, span, proposed=_near(token.value) or _COMMON_UNITS)


def _near(written: str) -> tuple[Name, ...]:
    # Imported here because it takes longer to load than a plan without mistakes takes to read.
    from difflib import get_close_matches

    near = get_close_matches(written, list(UNITS), n=_MOST_PROPOSED, cutoff=0.5)
    return tuple(Name(one, one) for one in near)


def read_range(passage: Passage, tree: Tree) -> tuple[Figure, Figure]:
    """Both ends in the unit of the right one, the left below the right. Raises Refusal."""
    left, right = (read_figure(passage, child) for child in tree.children if isinstance(child, Tree))
    span = left.span.to(right.span)
    if left.more or right.more:
        raise passage.refusal(codes.CONFLICTING_COMPARATORS, span)
    swapped = _swapped(passage, left, right)
    if is_slip(left, right, upward=True):
        raise passage.refusal(codes.RANGE_NOT_RISING, span, swapped=swapped)
    left = covered(passage, left, right, upward=True, span=span)
    if left.numeral.value >= right.numeral.value:
        raise passage.refusal(codes.RANGE_NOT_RISING, span, swapped=swapped)
    step = min(left.numeral.step, right.numeral.step)
    return left, replace(right, numeral=replace(right.numeral, step=step))


def is_slip(left: Figure, right: Figure, *, upward: bool) -> bool:
    """12—10万: with 万 at both ends it falls, and from twelve to a hundred thousand nobody promises."""
    if not upward or left.unit is not None or left.numeral.multiplier != 1 or right.numeral.multiplier == 1:
        return False
    covers = left.numeral.times(right.numeral.multiplier).value < right.numeral.value
    return not covers and left.numeral.value * _FAR < right.numeral.value


def _swapped(passage: Passage, left: Figure, right: Figure) -> str:
    """The range with its ends the other way round, 万 and the unit of the right end at both."""
    low, high = passage.written(right.span), passage.written(left.span)
    bare = left.unit is None and left.numeral.multiplier == 1
    return f"{low}—{high}{low.lstrip('0123456789０１２３４５６７８９.．,，') if bare else ''}"


def covered(passage: Passage, left: Figure, right: Figure, *, upward: bool, span: Span) -> Figure:
    """The left figure in the right one's unit: a unit and 万 on the right count for a bare left too, if in order."""
    if left.unit is None:
        numeral = left.numeral
        if numeral.multiplier == 1 and right.numeral.multiplier != 1:
            raised = numeral.times(right.numeral.multiplier)
            in_order = raised.value < right.numeral.value if upward else raised.value > right.numeral.value
            numeral = raised if in_order else numeral
        return replace(left, numeral=numeral, unit=right.unit)
    if right.unit is None or left.unit.dimension != right.unit.dimension:
        raise passage.refusal(codes.ENDS_IN_DIFFERENT_UNITS, span)
    if left.unit == right.unit:
        return left
    factor = left.unit.factor / right.unit.factor
    value, by = product(left.numeral.value, factor), right.numeral.multiplier
    return replace(left, numeral=Numeral(value, by, product(_last_place(value / by), by)), unit=right.unit)


def _last_place(number: Decimal) -> Decimal:
    exponent = number.normalize().as_tuple().exponent
    return Decimal(1).scaleb(min(exponent, 0)) if isinstance(exponent, int) else Decimal(1)
