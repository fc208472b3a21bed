"""What a province promised, in a form that can be judged: indicators, rules and the regions they are put to."""

from decimal import Decimal

from plancheck.enums import StrEnum
from plancheck.model.finding import Name
from plancheck.model.horizon import Horizon, Period
from plancheck.model.interval import EVERYTHING, NOT_NEGATIVE, PERCENT, Interval
from plancheck.model.quantity import Quantity
from plancheck.model.unit import Unit
from plancheck.source import Place
from plancheck.values import value


class Nature(StrEnum):
    RATIO = "ratio"
    STOCK = "stock"
    FLOW = "flow"
    PRICE = "price"
    RATE = "rate"


class Direction(StrEnum):
    MORE = "more"
    LESS = "less"
    NEUTRAL = "neutral"


@value
class NearName:
    """A name that looks like an indicator's and is another thing."""

    name: str
    reason: str
    reason_en: str = ""


@value
class Indicator:
    """What is measured. `tolerance`: relative (0.03) for flow, stock and price; points for ratio and rate; None: not declared."""

    id: str
    name: Name
    aliases: tuple[str, ...]
    nature: Nature
    unit: Unit
    also: tuple[Unit, ...]
    """Classifiers that equal `unit` for this indicator."""
    direction: Direction
    tolerance: Decimal | None = None
    tolerance_reason: str = ""
    tolerance_reason_en: str = ""
    distinct_from: tuple[NearName, ...] = ()
    scopes: tuple[str, ...] = ()

    @property
    def domain(self) -> Interval:
        if self.nature is Nature.RATIO:
            return PERCENT
        return EVERYTHING if self.nature is Nature.RATE else NOT_NEGATIVE


class Applies(StrEnum):
    EACH = "each"
    TOTAL = "total"
    PROVINCE = "province"


class Strength(StrEnum):
    COMPLETE = "complete"
    ADVANCE = "advance"


@value
class Clause:
    """The requirement put to some cities of a rule's scope, with its sentence."""

    cities: tuple[str, ...]
    """City codes."""
    requirement: Quantity
    written: str
    quote: str


@value
class Allotment:
    """What the province's office has assigned to one city of a total (下达任务数), from its own table."""

    city: str
    figure: Quantity
    written: str


@value
class Measure:
    """Something that one can see exist or not."""

    name: str
    aliases: tuple[str, ...]
    strength: Strength
    verb: str
    quote: str


@value
class Rule:
    """One commitment. Either `indicator` and `clauses`, or `measure`."""

    id: str
    code: str
    name: Name
    field: str
    applies: Applies
    cities: tuple[str, ...]
    """City codes in scope; empty for a province rule."""
    horizon: Horizon
    """`first` is set when the rule speaks of a span (a year or several), None for a date alone; see `by` in docs/semantics.md."""
    paragraph: int
    advice: Name
    indicator: str | None = None
    clauses: tuple[Clause, ...] = ()
    measure: Measure | None = None
    every: bool = True
    """Of a total: every city is asked for a part; else some."""
    provincial_part: bool = False
    benchmark: bool = False
    place: Place | None = None
    """Where the rule stands in its pack."""
    allotments: tuple[Allotment, ...] = ()
    """Of a total: the figures against which these cities are judged; the sum stays what it is."""

    @property
    def quote(self) -> str:
        return self.measure.quote if self.measure else self.clauses[0].quote

    def clause_for(self, city: str) -> Clause | None:
        return next((clause for clause in self.clauses if city in clause.cities), None)

    def allotted(self, city: str) -> Allotment | None:
        """What this city's own figure is, where one is assigned."""
        return next((one for one in self.allotments if one.city == city), None)


@value
class Field:
    """A field of policy: the article's section, the plan's section."""

    id: str
    name: Name
    department: Name
    unit: Name
    """The city bureau that usually leads."""
    aliases: tuple[str, ...]


@value
class City:
    code: str
    name: str
    full: str
    en: str
    aliases: tuple[str, ...]
    weight: Decimal


@value
class Contributor:
    """Who beside the cities can carry a part of a total."""

    id: str
    name: str
    full: str
    en: str
    aliases: tuple[str, ...]


@value
class Orientation:
    """A sentence of the article that names nothing one can see exist or not."""

    paragraph: int
    quote: str
    reason: str


@value
class Article:
    file: str
    title: str
    publisher: str
    date: str


@value
class Pack:
    """The rules, indicators and regions of one programme."""

    id: str
    version: str
    name: Name
    lang: str
    article: Article
    programme: Period
    fields: tuple[Field, ...]
    cities: tuple[City, ...]
    weight_name: Name
    contributors: tuple[Contributor, ...]
    indicators: tuple[Indicator, ...]
    rules: tuple[Rule, ...]
    orientation: tuple[Orientation, ...]
    folded: tuple[tuple[str, str], ...] = ()
    """The pack's names with their comparable forms (model/naming.py), kept with it because they cost time to make."""

    def indicator(self, id: str) -> Indicator:
        return next(one for one in self.indicators if one.id == id)

    def city(self, code: str) -> City:
        return next(one for one in self.cities if one.code == code)

    def rule(self, key: str) -> Rule | None:
        """The rule with that id or code."""
        return next((one for one in self.rules if key in (one.id, one.code)), None)
