"""Which outcomes and totals are other ones in the second of two results."""

from plancheck.model.change import Tipped, TippedTotal
from plancheck.model.outcome import Outcome, Result


def tipped(old: Result, new: Result) -> tuple[Tipped, ...]:
    """By city in code order, then in the pack's order."""
    before = {(one.city, one.rule.id): one for one in old.judgements}
    after = {(one.city, one.rule.id): one for one in new.judgements}
    found = [
        Tipped(city, before.get((city, rule)), after.get((city, rule)))
        for city, rule in dict.fromkeys((*before, *after))
    ]
    order = {rule.id: number for number, rule in enumerate(new.pack.rules)}
    return tuple(sorted(filter(_differs, found), key=lambda one: (one.city, order[_rule(one)])))


def _rule(one: Tipped) -> str:
    side = one.new or one.old
    assert side is not None  # a pair has at least one side
    return side.rule.id


def _differs(one: Tipped) -> bool:
    """A rule that is not put to a city says nothing where the city itself is new or gone."""
    if one.old is None or one.new is None:
        side = one.old or one.new
        return side is not None and side.outcome is not Outcome.NOT_APPLICABLE
    return one.old.outcome is not one.new.outcome


def tipped_totals(old: Result, new: Result) -> tuple[TippedTotal, ...]:
    """In the pack's order; only totals that both results judge."""
    before = {one.rule.id: one for one in old.totals}
    pairs = [TippedTotal(before[one.rule.id], one) for one in new.totals if one.rule.id in before]
    return tuple(pair for pair in pairs if pair.old.outcome is not pair.new.outcome)
