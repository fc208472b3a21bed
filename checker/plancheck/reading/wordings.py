"""Tells from the words around a figure what it counts: a level, an amount of each year, a growth, a change."""

from collections.abc import Set

from plancheck.model.quantity import Sense, Wording
from plancheck.model.unit import Unit

WORDS = frozenset(
    (
        "CUMULATIVE", "EACH_YEAR", "PER_YEAR", "AVERAGE", "UP", "DOWN", "GROWTH", "FALL", "UP_TO", "DOWN_TO", "HOLD",
        "COMPARED",
    )
)  # fmt: skip
_CHANGES = frozenset(("UP", "DOWN", "GROWTH", "FALL"))
_COMPARISONS = frozenset(("COMPARED", "GROWTH", "FALL"))
_SPANS = (
    (frozenset(("CUMULATIVE",)), Wording.CUMULATIVE),
    (frozenset(("EACH_YEAR", "PER_YEAR")), Wording.EACH_YEAR),
    (frozenset(("AVERAGE",)), Wording.AVERAGE),
)
_LEVELS = frozenset(("UP_TO", "DOWN_TO", "HOLD"))


def wording(words: Set[str], unit: Unit | None, *, full: bool) -> tuple[Wording, Sense] | None:
    """The meaning of terminals of WORDS together with the figure's unit; None where they contradict each other."""
    dimension = "" if unit is None else unit.dimension
    span = _span(words)
    if span is None:
        return None
    changes, levels = words & _CHANGES, words & _LEVELS
    if full and changes or "COMPARED" in words and not changes:
        return None
    if changes and not words & {"UP", "DOWN"} and dimension in ("ratio", ""):
        return _growth(words, span)
    if (changes and levels) or len(levels) > 1 or {"UP", "DOWN"} <= words:
        return None
    if changes:
        return _change(Sense.DOWN if words & {"DOWN", "FALL"} else Sense.UP, span, dimension)
    if dimension == "points":
        return None if levels else _change(Sense.UP, span, dimension)
    if "HOLD" in words:
        return None if span in (Wording.CUMULATIVE, Wording.AVERAGE) else (Wording.HOLD, Sense.UP)
    return span, Sense.DOWN if "DOWN_TO" in words else Sense.UP


def compares(words: Set[str], unit: Unit | None) -> bool:
    """Whether a number of things is counted from last year's: 同比增加1万人, 增长20场. Of a share the wording says so."""
    return bool(words & _COMPARISONS) and unit is not None and unit.dimension not in ("ratio", "points")


def adds(words: Set[str], kind: Wording, *, new: bool) -> bool:
    """Whether it comes on top of what is there (`new`: 新增, 新建), and the wording does not say so itself."""
    counted = kind in (Wording.NONE, *(meaning for _, meaning in _SPANS))
    return counted and not words & _LEVELS and (new or bool(words & _CHANGES))


def _span(words: Set[str]) -> Wording | None:
    """累计, 每年 or 年均, at most one of them."""
    found = [meaning for names, meaning in _SPANS if words & names]
    return Wording.NONE if not found else found[0] if len(found) == 1 else None


def _growth(words: Set[str], span: Wording) -> tuple[Wording, Sense] | None:
    """增长 n %, also 增速保持在 n %. A growth in each year is read as that growth on average, which it implies."""
    if words & {"UP_TO", "DOWN_TO"} or {"GROWTH", "FALL"} <= words:
        return None
    yearly = span in (Wording.AVERAGE, Wording.EACH_YEAR)
    return (Wording.AVERAGE_GROWTH if yearly else Wording.GROWTH), (Sense.DOWN if "FALL" in words else Sense.UP)


def _change(sense: Sense, span: Wording, dimension: str) -> tuple[Wording, Sense]:
    if dimension == "ratio":
        yearly = span in (Wording.AVERAGE, Wording.EACH_YEAR)
        return (Wording.AVERAGE_GROWTH if yearly else Wording.CHANGE_OF_RATIO), sense
    if span is Wording.AVERAGE:
        return Wording.AVERAGE, sense
    if dimension == "points" or sense is Sense.DOWN:
        return (Wording.EACH_YEAR_CHANGE if span is Wording.EACH_YEAR else Wording.CHANGE), sense
    return (Wording.CHANGE if span is Wording.NONE else span), sense
