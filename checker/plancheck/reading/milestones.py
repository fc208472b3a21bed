"""Turns the tree of one milestone into a Quantity: its bound, kind of figure, date, firmness and baseline."""

from decimal import Decimal

from plancheck.codes import reading as codes
from plancheck.model.horizon import Basis, Horizon
from plancheck.model.plan import Text
from plancheck.model.quantity import Comparator, Firmness, Quantity, Sense, Wording
from plancheck.model.unit import PERCENT, POINTS
from plancheck.reading.dates import HorizonReader, combined, inherited, year_of
from plancheck.reading.figures import Figure, covered, is_slip, read_figure, read_range, read_unit
from plancheck.reading.grammar import Token, Tree
from plancheck.reading.numerals import Numeral, multiplier
from plancheck.reading.passage import Passage
from plancheck.reading.wordings import WORDS, adds, compares, wording
from plancheck.source import Span
from plancheck.values import replace, value

_BOUNDS = {
    "AT_LEAST": Comparator.AT_LEAST, "OR_MORE": Comparator.AT_LEAST, "AT_MOST": Comparator.AT_MOST,
    "OR_LESS": Comparator.AT_MOST, "ABOVE": Comparator.ABOVE, "BELOW": Comparator.BELOW,
    "ABOUT": Comparator.ABOUT, "ROUGHLY": Comparator.ABOUT, "NEARLY": Comparator.NEARLY,
}  # fmt: skip
_CHANGES = (Wording.CHANGE, Wording.EACH_YEAR_CHANGE)
_NEW = ("新", "add")
"""Verbs that begin so say what comes on top: 新增, 新建, 新开工."""
_FROM_BASELINE = (Wording.NONE, Wording.CUMULATIVE, Wording.EACH_YEAR, Wording.AVERAGE, *_CHANGES)
FIRMNESS = {"ASSURED": Firmness.ASSURED, "STRIVEN": Firmness.STRIVEN, "EXPECTED": Firmness.EXPECTED}


@value
class Milestone:
    """What one milestone says: a quantity, that it is left blank, or a value without a number of its own."""

    span: Span
    quantity: Quantity | None = None
    blank: bool = False
    relative: Text | None = None
    exclusive: Span | None = None
    """Where 2025年前 stands."""


@value
class Carried:
    """What a milestone hands to the next after a comma: 力争 and 预计 govern the rest of a list, and so does a date."""

    firmness: Firmness | None = None
    horizon: Horizon | None = None
    wording: Wording | None = None

    def after(self, quantity: Quantity) -> "Carried":
        stated = quantity.horizon if quantity.horizon and quantity.horizon.basis is Basis.STATED else None
        return Carried(quantity.firmness if quantity.firmness < Firmness.PLAIN else None, stated, quantity.wording)


class _Parts:
    """The children of a milestone's tree, sorted by what they mean."""

    def __init__(self, tree: Tree) -> None:
        self.words: set[str] = set()
        self.bounds: set[Comparator] = set()
        self.firmness: list[Firmness] = []
        self.dates: list[Tree] = []
        self.baselines: list[Tree] = []
        self.amount: Tree | Token | None = None
        self.added = False
        self.reached = False
        for child in tree.children:
            self._add(child)

    def _add(self, child: Tree | Token) -> None:
        if isinstance(child, Tree):
            if child.data == "dated":
                self.dates.append(child)
            elif child.data == "baseline":
                self.baselines.append(child)
            else:
                self.amount = child
        elif child.type in _BOUNDS:
            self.bounds.add(_BOUNDS[child.type])
        elif child.type in FIRMNESS:
            self.firmness.append(FIRMNESS[child.type])
        elif child.type in WORDS:
            self.words.add(child.type)
        elif child.type == "VERB":
            self.added |= child.value.startswith(_NEW)
            self.reached |= child.value in ("达到", "达")
        elif child.type in ("FULL", "BLANK", "RELATIVE"):
            self.amount = child


def read_milestone(passage: Passage, tree: Tree, reader: HorizonReader, carried: Carried) -> Milestone:
    """The meaning of a milestone. Raises Refusal."""
    parts = _Parts(tree)
    span = passage.of(tree.children)
    horizon, exclusive = _horizon(passage, parts, reader, span)
    amount = parts.amount
    if isinstance(amount, Token) and amount.type == "RELATIVE":
        return Milestone(span, relative=Text(passage.source.slice(span), span))
    if isinstance(amount, Token) and amount.type == "BLANK":
        return Milestone(span, blank=True)
    assert amount is not None, "the grammar gives each milestone an amount"
    quantity = _quantity(passage, parts, amount, span)
    if horizon is None and carried.horizon is not None and _goes_on(carried, parts, quantity):
        horizon = carried.horizon
    if horizon is None:
        horizon = _undated(reader, total=isinstance(amount, Tree) and amount.data == "total")
    firmness = min(parts.firmness, default=carried.firmness or Firmness.PLAIN)
    return Milestone(span, replace(quantity, horizon=horizon, firmness=firmness), exclusive=exclusive)


def _goes_on(carried: Carried, parts: _Parts, quantity: Quantity) -> bool:
    """Whether a date before the comma is this figure's too: 2023年提高4个百分点，达到26% says what is reached then."""
    if carried.wording is quantity.wording:
        return True
    reached = parts.reached or "UP_TO" in parts.words or "DOWN_TO" in parts.words
    return carried.wording is Wording.CHANGE and quantity.wording is Wording.NONE and reached


def _horizon(passage: Passage, parts: _Parts, reader: HorizonReader, span: Span) -> tuple[Horizon | None, Span | None]:
    horizon, exclusive = None, None
    for tree in parts.dates:
        tokens = list(tree.tokens())
        read = reader.read(passage, tokens)
        exclusive = passage.span(tokens[0], tokens[-1]) if read.exclusive_year else exclusive
        horizon = read if horizon is None else combined(passage, horizon, read, span)
    return horizon, exclusive


def _undated(reader: HorizonReader, *, total: bool) -> Horizon | None:
    """The horizon where none is written. 〔N〕 is the total since the plan's first day, whatever the column's year."""
    horizon, period = inherited(reader.dates), reader.dates.period
    if not total:
        return horizon
    if horizon is not None:
        return replace(horizon, first=None, by=True)
    return None if period is None else Horizon(period.first, period.last, Basis.INHERITED)


def _quantity(passage: Passage, parts: _Parts, amount: Tree | Token, span: Span) -> Quantity:
    low, high, comparator = _amount(passage, amount, parts.bounds, span)
    words = parts.words | ({"CUMULATIVE"} if isinstance(amount, Tree) and amount.data == "total" else set())
    kind = wording(words, high.unit, full=comparator is Comparator.FULL)
    if kind is None:
        raise passage.refusal(codes.CONFLICTING_WORDS, span)
    quantity = Quantity(
        span, low.span.to(high.span), comparator, low.numeral.value, high.numeral.value, high.unit, high.written_unit,
        high.numeral.multiplier, kind[0], kind[1], last_digit=high.numeral.step,
    )  # fmt: skip
    if parts.baselines:
        return _with_baseline(passage, parts, quantity, high)
    added = adds(words, kind[0], new=parts.added)
    return replace(quantity, compared=compares(words, high.unit), added=added) if added or words else quantity


def _amount(
    passage: Passage, amount: Tree | Token, bounds: set[Comparator], span: Span
) -> tuple[Figure, Figure, Comparator]:
    if isinstance(amount, Token):
        hundred = Figure(passage.span(amount, amount), Numeral(Decimal(100), Decimal(1), Decimal(1)), PERCENT)
        return hundred, hundred, _only(passage, bounds | {Comparator.FULL}, span)
    outer = amount
    if amount.data == "total":
        amount = next(child for child in amount.children if isinstance(child, Tree))
    if amount.data == "range":
        low, high = read_range(passage, amount)
        return *_bracketed(passage, outer, low, high), _only(passage, bounds | {Comparator.RANGE}, span)
    figure = read_figure(passage, amount)
    bounds = bounds | {Comparator.ABOVE} if figure.more else bounds
    return *_bracketed(passage, outer, figure, figure), _only(passage, bounds, span)


def _bracketed(passage: Passage, outer: Tree, low: Figure, high: Figure) -> tuple[Figure, Figure]:
    """万 and a unit behind 〔〕 count for the figure in them."""
    if outer.data != "total":
        return low, high
    behind = {child.type: child for child in outer.children if isinstance(child, Token)}
    if "UNIT" in behind:
        unit, written = read_unit(passage, behind["UNIT"])
        if high.unit is not None:
            raise passage.refusal(codes.ENDS_IN_DIFFERENT_UNITS, passage.of([outer]))
        low, high = (replace(one, unit=unit, written_unit=written) for one in (low, high))
    if "MULTIPLIER" in behind:
        if high.numeral.multiplier != 1 or (high.unit is not None and "UNIT" not in behind):
            raise passage.refusal(codes.ENDS_IN_DIFFERENT_UNITS, passage.of([outer]))
        by = multiplier(behind["MULTIPLIER"].value)
        low, high = (replace(one, numeral=one.numeral.times(by)) for one in (low, high))
    return low, high


def _only(passage: Passage, bounds: set[Comparator], span: Span) -> Comparator:
    if len(bounds) > 1:
        raise passage.refusal(codes.CONFLICTING_COMPARATORS, span)
    return next(iter(bounds), Comparator.BARE)


def _with_baseline(passage: Passage, parts: _Parts, quantity: Quantity, figure: Figure) -> Quantity:
    if len(parts.baselines) > 1 or quantity.wording not in _FROM_BASELINE:
        raise passage.refusal(codes.CONFLICTING_WORDS, quantity.span)
    tree = next(child for child in parts.baselines[0].children if isinstance(child, Tree))
    start = read_figure(passage, tree)
    if start.more:
        raise passage.refusal(codes.CONFLICTING_COMPARATORS, start.span)
    if not (quantity.wording in _CHANGES and start.unit == PERCENT and figure.unit == POINTS):
        upward = quantity.sense is Sense.UP
        if is_slip(start, figure, upward=upward):
            raise passage.refusal(codes.ENDS_IN_DIFFERENT_UNITS, start.span.to(figure.span))
        start = covered(passage, start, figure, upward=upward, span=quantity.span)
    baseline = start.numeral.value
    sense = quantity.sense
    if not parts.words & {"UP", "DOWN", "UP_TO", "DOWN_TO"} and quantity.low < baseline:
        sense = Sense.DOWN
    dated = next((one.value for one in parts.baselines[0].tokens() if one.type == "DATE"), None)
    return replace(quantity, baseline=baseline, sense=sense, baseline_year=None if dated is None else year_of(dated))
