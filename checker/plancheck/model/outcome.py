"""What a run concludes: an outcome for each city and rule, sums for the province, and everything that was read."""

from plancheck.enums import StrEnum
from plancheck.model.finding import Fact, Finding
from plancheck.model.horizon import Horizon
from plancheck.model.interval import Interval
from plancheck.model.plan import Plan
from plancheck.model.quantity import Firmness, Wording
from plancheck.model.rule import Pack, Rule
from plancheck.model.unit import Amount, Unit
from plancheck.model.waiver import Waiver
from plancheck.source import Place
from plancheck.values import value


class Outcome(StrEnum):
    MET = "met"
    REPORTED = "reported"
    WEAK = "weak"
    GAP = "gap"
    MISSING = "missing"
    UNDETERMINABLE = "undeterminable"
    NOT_APPLICABLE = "not_applicable"


class Reason(StrEnum):
    """Why a rule does not apply to a city's plans."""

    SCOPE = "scope"  # the rule is not put to this city
    PERIOD = "period"  # outside the plan's period, and the plan is silent
    FIELDS = "fields"  # outside the plan's declared 范围, in a run on that plan
    NOT_REPORTED = "not_reported"  # the same in a city's or province's report: 未报送
    NOT_ASKED = "not_asked"  # a total that asks only some cities, and the plan is silent


@value
class Judgement:
    """The one outcome of one rule for one city. Figures are in the indicator's unit."""

    city: str
    rule: Rule
    outcome: Outcome
    finding: Finding | None = None
    """What is said about it; None for met, reported and not applicable without a note."""
    notes: tuple[Finding, ...] = ()
    """Tolerances used, horizons assumed, bridges taken."""
    reason: Reason | None = None
    place: Place | None = None
    plan: str | None = None
    """The file of the target that was judged."""
    written: str = ""
    """The target as written."""
    required: Interval | None = None
    planned: Interval | None = None
    unit: Unit | None = None
    gap: Amount | None = None
    write: tuple[Fact, ...] = ()
    """What would close the gap: a bound or a date."""
    horizon: Horizon | None = None
    responsible: tuple[str, ...] = ()
    illustrative: bool = False
    """The target comes from a plan whose data are 示例."""
    wording: Wording = Wording.NONE
    """In which sense the required figure counts."""
    waiver: Waiver | None = None
    """The office's decision on this commitment and city: shown and counted apart, the outcome stays."""
    firmness: Firmness | None = None
    """How strongly the judged figure is promised; None where no figure is."""
    baselined: bool = False
    """An open outcome that the baseline file already knows and that is not worse now: counted apart."""


@value
class Contribution:
    """What one city's plan (or another contributor's) adds to one total. Picklable; its schema is published."""

    rule: str
    indicator: str
    city: str
    plan: str | None
    place: Place | None
    horizon: Horizon | None
    interval: Interval
    """Zero for a plan that is silent, the whole domain where nothing is known."""
    stated: Interval | None
    """The figure as stated, before hedges widen it: what the weak test sums."""
    firmness: Firmness
    status: str
    """stated | silent | unknown | absent"""
    reason: str = ""


@value
class Total:
    """A total's row of the province."""

    rule: Rule
    outcome: Outcome
    required: Interval
    sum: Interval
    stated: Interval
    """The sum of what is stated so far, without the unknown parts."""
    unit: Unit
    contributions: tuple[Contribution, ...]
    finding: Finding | None = None
    gap: Amount | None = None
    absent: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    wording: Wording = Wording.NONE
    """In which sense the required figure counts."""


@value
class Result:
    """All that one run found: the only thing a report sees."""

    pack: Pack
    plans: tuple[Plan, ...]
    city_of: tuple[str | None, ...]
    """The city code of each plan; None where it is unknown or a county."""
    cities: tuple[str, ...]
    """Codes of the cities judged, in code order."""
    judgements: tuple[Judgement, ...]
    totals: tuple[Total, ...]
    province: tuple[Rule, ...]
    """Rules that stand once, for the province itself."""
    findings: tuple[Finding, ...]
    """On documents, files and the run; those of judgements and totals stand with them."""
    illustrative: bool = False
