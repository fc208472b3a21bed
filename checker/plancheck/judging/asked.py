"""One commitment put to one city, and how findings on it are made."""

from plancheck.codes import judging as codes
from plancheck.codes.code import Code, Severity
from plancheck.judging.keeps import shown, unit_of
from plancheck.model.finding import Bounded, Fact, Finding, Name
from plancheck.model.horizon import Basis, Horizon
from plancheck.model.interval import EVERYTHING, Interval
from plancheck.model.kind import KindType
from plancheck.model.outcome import Judgement, Outcome, Reason
from plancheck.model.quantity import Wording
from plancheck.model.rule import Applies, Direction, Pack, Rule
from plancheck.model.target import Required
from plancheck.model.unit import Unit
from plancheck.model.whole import in_whole_things
from plancheck.source import Place
from plancheck.values import replace, value


@value
class Asked:
    """`required` is None for a measure."""

    pack: Pack
    rule: Rule
    city: str
    quote: str
    required: Required | None = None
    allotted: bool = False
    """`required` is the city's own figure of a total, and not the province's."""

    @property
    def is_part(self) -> bool:
        """Whether the city is asked for a part of a total, not for a figure of its own."""
        return self.rule.applies is Applies.TOTAL and not self.allotted

    @property
    def is_neutral(self) -> bool:
        return self.required is not None and self.required.indicator.direction is Direction.NEUTRAL

    @property
    def stated(self) -> bool:
        """Whether the article itself states the commitment's time limit."""
        return self.rule.horizon.basis is Basis.STATED

    @property
    def unit(self) -> Unit | None:
        return None if self.required is None else unit_of(self.required.kind.type, self.required.indicator)

    @property
    def field(self) -> Name:
        unknown = Name(self.rule.field, self.rule.field)
        return next((one.name for one in self.pack.fields if one.id == self.rule.field), unknown)

    def finding(self, code: Code, place: Place | None, related: tuple[Place, ...] = (), **facts: Fact) -> Finding:
        """A finding that names the commitment, its time limit and its sentence."""
        about: dict[str, Fact] = {
            "commitment": self.rule.name,
            "number": self.rule.code,
            "field": self.field,
            "by": self.by,
            "quote": self.quote,
        }
        if code is codes.UNCLEAR_LINE:
            from plancheck.judging import surplus  # few lines mention a thing and are not its name

            about["mention"] = surplus.MENTIONED
            about["surplus"] = surplus.surplus(str(facts["written"]), self.rule, self.pack)
            about["form"] = surplus.form(self.rule, self.pack, self.by, self.unit, self.wording)
        severity = Severity.NOTE if self.is_neutral else code.severity
        return Finding(code, severity, place, about | facts, related, self.city or None, self.rule.id)

    @property
    def by(self) -> Horizon:
        return self.rule.horizon

    def bounded(self, interval: Interval, unit: Unit | None = None) -> Bounded:
        """A set as it is shown: without the ends that only the domain gives it."""
        assert self.required is not None  # only a figure is a set
        own = unit_of(self.required.kind.type, self.required.indicator)
        level = self.required.kind.type in (KindType.LEVEL, KindType.AMOUNT)
        domain = self.required.indicator.domain if level or unit is not None else EVERYTHING
        return Bounded(in_whole_things(shown(interval, domain), unit or own), unit or own)

    @property
    def wording(self) -> Wording:
        """In which sense the required figure counts; an average of amounts is asked for as the amount over its span."""
        if self.required is None:
            return Wording.NONE
        wording, kind = self.required.quantity.wording, self.required.kind
        return Wording.CUMULATIVE if kind.type is KindType.AMOUNT and kind.average else wording

    def asked_for(self) -> Bounded:
        """What is required, as it is shown."""
        assert self.required is not None  # only a figure is a set
        return replace(self.bounded(self.required.interval), wording=self.wording)

    def judged(self, outcome: Outcome, finding: Finding | None = None, reason: Reason | None = None) -> Judgement:
        """A judgement that rests on no promise."""
        required = self.bounded(self.required.interval).interval if self.required and not self.is_part else None
        return Judgement(
            self.city, self.rule, outcome, finding, reason=reason, place=finding.place if finding else None,
            plan=finding.place.path if finding and finding.place else None, required=required, unit=self.unit,
            wording=self.wording,
        )  # fmt: skip
