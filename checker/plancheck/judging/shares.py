"""Cities whose share of a sum is far from their weight (docs/semantics.md, "Totals"): shown, never concluded from."""

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from plancheck.codes import judging as codes
from plancheck.model.finding import Finding, Name, found
from plancheck.model.outcome import Contribution, Outcome, Total
from plancheck.model.rule import Direction, Pack
from plancheck.model.unit import PERCENT, Amount

_FAR = 3
"""So many times more, or less, than the weight would have it."""


def far_shares(pack: Pack, total: Total) -> Iterator[Finding]:
    """One note for each city that states a share more than three times its weight, or less than a third of it.

    Only where every city is asked and all that was asked is known: a share of an open sum says nothing.
    """
    rule = total.rule
    if total.outcome not in (Outcome.MET, Outcome.GAP) or total.absent or total.unknown or not rule.every:
        return
    if rule.indicator is None or pack.indicator(rule.indicator).direction is not Direction.MORE:
        return
    weights = {city.code: city.weight for city in pack.cities if city.code in rule.cities}
    cities = [one for one in total.contributions if one.city in weights]
    stated = [(one, figure) for one in cities if (figure := _figure(one)) is not None]
    sum_of_figures = sum((figure for _, figure in stated), Decimal(0))
    sum_of_weights = sum(weights.values(), Decimal(0))
    if sum_of_figures <= 0 or sum_of_weights <= 0:
        return
    for one, figure in stated:
        carried, due = figure * sum_of_weights, weights[one.city] * sum_of_figures
        if carried > _FAR * due or _FAR * carried < due:
            share, weight = figure / sum_of_figures, weights[one.city] / sum_of_weights
            yield _finding(pack, total, one, _percent(share), _percent(weight))


def _figure(one: Contribution) -> Decimal | None:
    return one.stated.low if one.status == "stated" and one.stated is not None else None


def _percent(share: Decimal) -> Amount:
    return Amount((share * 100).quantize(Decimal("0.1"), ROUND_HALF_UP), PERCENT)


def _finding(pack: Pack, total: Total, one: Contribution, share: Amount, weight: Amount) -> Finding:
    city = pack.city(one.city)
    return found(
        codes.SHARE_FAR_FROM_WEIGHT, one.place, city=one.city, rule=total.rule.id, commitment=total.rule.name,
        who=Name(city.full, city.en), share=share, weight=weight, weighed=pack.weight_name,
    )  # fmt: skip
