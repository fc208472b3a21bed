"""What plans promise against what a pack's rules ask: one outcome for each city and rule, one row for each total."""

from collections.abc import Sequence

from plancheck.judging.asked import Asked
from plancheck.judging.figures import Heard, Judged, Voice, judge_figure, required_of
from plancheck.judging.measures import judge_measure
from plancheck.judging.spoken import ReadPlan
from plancheck.matching.names import Names
from plancheck.model.finding import Finding
from plancheck.model.outcome import Judgement, Outcome, Reason, Total
from plancheck.model.rule import Applies, Pack, Rule
from plancheck.values import replace, value

__all__ = ["Question", "ReadPlan", "judge"]


@value
class Question:
    """What a run is asked for."""

    totals: bool = False
    """The province's sums."""
    complete: bool = False
    """Every city must have reported: an absent one is an error."""
    province: bool = False
    by_city: bool = False
    own_fields: bool = False
    """Each plan answers for its own fields only, whatever else its city has promised elsewhere."""

    @property
    def whole(self) -> bool:
        """A city's or the province's report: what no plan of a city covers is not reported, not left out by choice."""
        return (self.province or self.by_city) and not self.own_fields


def judge(
    pack: Pack, plans: Sequence[ReadPlan], question: Question, names: Names | None = None
) -> tuple[tuple[Judgement, ...], tuple[Total, ...], tuple[Finding, ...]]:
    """All judgements (by city, then in the pack's order), the totals if asked for, and findings on the whole.

    Plans of a county, or of nobody known, are left out: they never add beside their city's.
    """
    voices = _voices(pack, plans, question, names or Names(pack))
    heard: dict[str, dict[str, Heard]] = {}
    judgements = []
    for city in sorted(city.code for city in pack.cities if city.code in voices):
        for rule in pack.rules:
            if rule.applies is not Applies.PROVINCE:
                judged = _judged(pack, voices[city], rule)
                judgements.append(_against_its_own(pack, voices[city], rule) or judged.judgement)
                heard.setdefault(rule.id, {})[city] = Heard(voices[city], judged)
    if not question.totals:
        return tuple(judgements), (), ()
    from plancheck.judging.province import whole  # one city's plans alone make no sum

    return tuple(judgements), *whole(pack, voices, heard, question.complete)


def _voices(pack: Pack, plans: Sequence[ReadPlan], question: Question, names: Names) -> dict[str, Voice]:
    """City code or contributor id -> all its plans together, in the order of their names."""
    by_key: dict[str, list[ReadPlan]] = {}
    for read in sorted(plans, key=lambda read: (read.plan.source.name, read.plan.source.digest)):
        key = read.city or read.contributor
        if key is not None and not read.county:
            by_key.setdefault(key, []).append(read)
    return {
        key: Voice(key, tuple(reads), pack, names, question.whole, question.own_fields) for key, reads in by_key.items()
    }


def _judged(pack: Pack, voice: Voice, rule: Rule) -> Judged:
    clause = rule.clause_for(voice.key)
    if rule.measure is not None:
        asked = Asked(pack, rule, voice.key, rule.quote)
        if voice.key not in rule.cities:
            return Judged(asked.judged(Outcome.NOT_APPLICABLE, reason=Reason.SCOPE))
        return Judged(judge_measure(voice, asked, rule.measure))
    if clause is None or voice.key not in rule.cities:
        asked = Asked(pack, rule, voice.key, rule.quote)
        return Judged(asked.judged(Outcome.NOT_APPLICABLE, reason=Reason.SCOPE))
    required = required_of(rule, clause, pack.indicator(rule.indicator or ""))
    return judge_figure(voice, Asked(pack, rule, voice.key, clause.quote, required), required)


def _against_its_own(pack: Pack, voice: Voice, rule: Rule) -> Judgement | None:
    """The judgement by the figure assigned to the city; what enters the sum is judged as a part all the same."""
    clause, own = rule.clause_for(voice.key), rule.allotted(voice.key)
    if clause is None or own is None or voice.key not in rule.cities or rule.applies is not Applies.TOTAL:
        return None
    asked_for = replace(clause, requirement=own.figure, written=own.written)
    required = required_of(rule, asked_for, pack.indicator(rule.indicator or ""))
    asked = Asked(pack, rule, voice.key, clause.quote, required, allotted=True)
    return judge_figure(voice, asked, required).judgement
