"""What a chosen claim amounts to: set, date and firmness together make one outcome."""

from collections.abc import Sequence
from decimal import Decimal

from plancheck.codes import judging as codes
from plancheck.codes.code import Code
from plancheck.judging.asked import Asked
from plancheck.judging.bridges import baseline
from plancheck.judging.claims import Claim
from plancheck.judging.keeps import KEPT, Grade, grade
from plancheck.judging.milestones import Choice, Fit
from plancheck.model.kind import KindType
from plancheck.model.outcome import Outcome
from plancheck.model.target import Required
from plancheck.values import value

_UNCLEAR = {
    Fit.SPAN: codes.UNCLEAR_SPAN, Fit.ALL_YEARS: codes.UNCLEAR_ALL_YEARS,
    Fit.NO_START: codes.UNCLEAR_START, Fit.FEWER_YEARS: codes.UNCLEAR_YEARS,
}  # fmt: skip
_RANK = (Outcome.MET, Outcome.REPORTED, Outcome.WEAK, Outcome.UNDETERMINABLE, Outcome.GAP)


@value
class Verdict:
    """An outcome with what it rests on."""

    outcome: Outcome
    code: Code | None
    claim: Claim
    choice: Choice
    gap: Decimal | None = None
    contradicted: bool = False
    """The other figures for the same thing give the same outcome."""

    @property
    def rank(self) -> tuple[int, Decimal]:
        """Worse is larger."""
        return _RANK.index(self.outcome), self.gap or Decimal(0)


def worst(verdicts: Sequence[Verdict]) -> Verdict:
    """Of several milestones or years the one that decides; of equal ones the last."""
    return max(reversed(verdicts), key=lambda one: one.rank)


def verdict(asked: Asked, required: Required, choice: Choice) -> Verdict:
    """Of contradicting claims each is judged alone; they decide only if all come to the same."""
    alone = [_alone(asked, required, choice, claim) for claim in choice.claims]
    first = worst(alone)
    if choice.fit in _UNCLEAR and len({(one.span, one.last) for one in choice.claims}) > 1:
        return first  # 2023年520张；2025年540张 leave a year out; figures for different years contradict nothing
    differ = len({one.outcome for one in alone}) > 1 or (asked.is_part and len(alone) > 1)
    if differ or any(claim.contradicted for claim in choice.claims):
        return Verdict(Outcome.UNDETERMINABLE, codes.UNCLEAR_CONTRADICTION, first.claim, choice)
    return Verdict(first.outcome, first.code, first.claim, choice, first.gap, len(alone) > 1)


def _alone(asked: Asked, required: Required, choice: Choice, claim: Claim) -> Verdict:
    if choice.fit in _UNCLEAR:
        return Verdict(Outcome.UNDETERMINABLE, _UNCLEAR[choice.fit], claim, choice)
    figure = (
        KEPT if asked.is_part else grade(claim.interval, claim.stated, claim.ends, claim.required or required.interval)
    )
    outcome, code = _with_date(required, choice.fit, claim, figure)
    if outcome is Outcome.MET and claim.firmness < required.quantity.firmness:
        outcome, code = Outcome.WEAK, codes.WEAK_FIRMNESS
    if outcome is Outcome.MET and asked.is_part:
        outcome = Outcome.REPORTED
    return Verdict(outcome, code, claim, choice, figure.gap)


def _with_date(required: Required, fit: Fit, claim: Claim, figure: Grade) -> tuple[Outcome, Code | None]:
    if fit is Fit.LATE:
        return _late(required, claim, figure)
    if figure.outcome is not Outcome.MET:
        return (figure.outcome, figure.code) if figure.outcome is Outcome.GAP or fit is not Fit.UNDATED else _UNDATED
    if fit is Fit.UNDATED:
        return _UNDATED
    if fit is Fit.ENDS_EARLY:
        return Outcome.WEAK, codes.WEAK_ENDS_EARLY
    return Outcome.MET, None


_UNDATED = (Outcome.WEAK, codes.WEAK_UNDATED)


def _late(required: Required, claim: Claim, figure: Grade) -> tuple[Outcome, Code | None]:
    if figure.outcome is Outcome.GAP:
        return Outcome.GAP, codes.GAP_VALUE_LATE
    at = baseline(claim.promises[0]) if required.kind.type is KindType.LEVEL else None
    if at is not None and required.interval.holds(at.number):
        return Outcome.WEAK, codes.WEAK_LATE_HELD
    return Outcome.GAP, codes.GAP_LATE
