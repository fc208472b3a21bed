"""One commitment with a figure, judged for one city."""

from collections.abc import Sequence
from decimal import Decimal

from plancheck.codes import judging as codes
from plancheck.judging.asked import Asked
from plancheck.judging.claims import Claim, claims
from plancheck.judging.explained import explained
from plancheck.judging.milestones import Choice, choices, span_of
from plancheck.judging.obstacles import in_the_way, instead_of_a_figure
from plancheck.judging.proposals import where_missing
from plancheck.judging.scope import covers_field, in_period, shared_years, speaks_of, where_it_would_stand
from plancheck.judging.spoken import Mentions, ReadPlan, Spoken, mentions, spoken
from plancheck.judging.verdicts import Verdict, verdict, worst
from plancheck.matching.names import Names
from plancheck.matching.target import requirement
from plancheck.model.finding import Finding
from plancheck.model.kind import KindType
from plancheck.model.outcome import Judgement, Outcome, Reason
from plancheck.model.plan import Item, Plan
from plancheck.model.rule import Clause, Indicator, Pack, Rule
from plancheck.model.target import Required
from plancheck.values import field, record, replace, value


@record
class Voice:
    """All plans of one city (or other contributor) together; remembers what they say of each indicator."""

    key: str
    reads: tuple[ReadPlan, ...]
    pack: Pack
    names: Names
    whole: bool = False
    own: bool = False
    """Each plan answers for its own fields only."""
    mentions: Mentions = field(init=False)
    _spoken: dict[str, Spoken] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.mentions = mentions(self.reads, self.names)

    def ties(self, item: Item) -> bool:
        """Whether the line 对应 alone says what an item is about."""
        return any(one.tied and one.item is item for read in self.reads for one in read.items)

    def spoken(self, indicator: Indicator) -> Spoken:
        if indicator.id not in self._spoken:
            self._spoken[indicator.id] = spoken(self.reads, indicator, self.pack, self.names)
        return self._spoken[indicator.id]


@value
class Judged:
    """A judgement and, for a total, the verdicts whose claims enter the sum: one, or one for each year."""

    judgement: Judgement
    verdicts: tuple[Verdict, ...] = ()


@value
class Heard:
    """What one contributor's plans came to for one total."""

    voice: Voice
    judged: Judged


def judge_figure(voice: Voice, asked: Asked, required: Required) -> Judged:
    """The outcome of one commitment with a figure."""
    said = voice.spoken(required.indicator)
    promised = claims(tuple(said.promises), required)
    chosen = choices(required, promised, shared_years(voice.reads, required)) if promised else ()
    obstacle = in_the_way(asked, said, voice.mentions, chosen)
    if obstacle is not None:
        return Judged(asked.judged(Outcome.UNDETERMINABLE, obstacle))
    if not chosen:
        return Judged(_without_figure(voice, asked, said))
    return _decided(voice, asked, required, promised, chosen)


def required_of(rule: Rule, clause: Clause, indicator: Indicator) -> Required:
    """What a clause requires; an average per year as the amount over its whole span."""
    required = requirement(rule, clause, indicator)
    if required.kind.type is not KindType.AMOUNT or not required.kind.average:
        return required
    count = Decimal(len(span_of(required).years))
    return replace(required, interval=required.interval.scaled(count), stated=required.stated.scaled(count))


def _decided(
    voice: Voice, asked: Asked, required: Required, promised: Sequence[Claim], chosen: Sequence[Choice]
) -> Judged:
    verdicts = [verdict(asked, required, choice) for choice in chosen]
    decisive = worst(verdicts)
    about_it = in_period(voice.reads, asked.rule, required) or any(
        speaks_of(one, voice.reads, required) for one in promised
    )
    if not about_it and decisive.outcome is not Outcome.MET:
        return Judged(asked.judged(Outcome.NOT_APPLICABLE, reason=Reason.PERIOD))
    judged = explained(asked, decisive)
    tied = [one for one in decisive.claim.promises if voice.ties(one.target.item)]
    notes = tuple(by_correspondence(asked, one.plan, one.target.item) for one in tied)
    return Judged(replace(judged, notes=(*judged.notes, *notes)), tuple(verdicts))


def by_correspondence(asked: Asked, plan: Plan, item: Item) -> Finding:
    """That a line 对应, and not the name, says which commitment is meant."""
    assert item.corresponds is not None  # what ties an item
    written = item.corresponds
    place = plan.source.place(item.name.span)
    return asked.finding(
        codes.BY_CORRESPONDENCE,
        place,
        (plan.source.place(written.span),),
        name=item.name.value,
        corresponds=written.value,
    )


def _without_figure(voice: Voice, asked: Asked, said: Spoken) -> Judgement:
    finding = instead_of_a_figure(asked, said, voice.mentions)
    if finding is not None:
        return asked.judged(Outcome.UNDETERMINABLE, finding)
    if said.blank:
        line = said.blank[0]
        return missing(asked, asked.finding(codes.MISSING_BLANK, line.place, written=line.words.value))
    return silent(voice, asked)


def silent(voice: Voice, asked: Asked) -> Judgement:
    """Nothing is said: not applicable where the plans need not speak of it, else missing."""
    reads = [read for read in voice.reads if covers_field(read, asked.rule.field, voice.names, own=voice.own)]
    if not reads:
        return asked.judged(Outcome.NOT_APPLICABLE, reason=Reason.NOT_REPORTED if voice.whole else Reason.FIELDS)
    if not in_period(reads, asked.rule, asked.required):
        return asked.judged(Outcome.NOT_APPLICABLE, reason=Reason.PERIOD)
    if asked.is_part and not asked.rule.every:
        return asked.judged(Outcome.NOT_APPLICABLE, reason=Reason.NOT_ASKED)
    return missing(asked, _missing(voice, asked))


def missing(asked: Asked, finding: Finding) -> Judgement:
    """Nothing is promised; with what could be written."""
    return replace(asked.judged(Outcome.MISSING, finding), write=where_missing(asked))


def _missing(voice: Voice, asked: Asked) -> Finding:
    place = where_it_would_stand(voice.reads, asked.rule.field, voice.names)
    required = () if asked.required is None or asked.is_part else (asked.asked_for(),)
    return asked.finding(codes.MISSING, place, required=required, advice=asked.rule.advice)
