"""A comparison of two versions on the screen: what was taken back first, then what tips over."""

from collections.abc import Iterator

from plancheck.messages.diffs import WORDS
from plancheck.messages.labels import filled, label
from plancheck.messages.phrases import horizon, phrase
from plancheck.model.change import Change, Comparison, Side, Tipped, TippedTotal
from plancheck.model.finding import Name
from plancheck.model.outcome import Outcome
from plancheck.model.rule import Pack, Rule
from plancheck.patterns import pattern
from plancheck.report.block import indented
from plancheck.report.counts import OPEN
from plancheck.report.ink import inked, rule_of
from plancheck.report.naming import contributor, spot
from plancheck.report.safe import visible
from plancheck.report.view import View

_YEAR = pattern("[0-9０-９]{4}")


def render(made: Comparison, pack: Pack, names: tuple[str, str], view: View) -> str:
    """`names`: what the two versions are called, as the reader gave them."""
    return "".join(f"{line}\n" for line in _lines(made, pack, names, view))


def _lines(made: Comparison, pack: Pack, names: tuple[str, str], view: View) -> Iterator[str]:
    old, new = map(visible, names)
    yield from indented(_said("lead", view, old=old, new=new), view, "")
    if made.is_empty:
        yield _said("same", view)
        return
    if made.changes:
        yield from _heading("changes", len(made.changes), view)
    for change in made.changes:
        yield from _change(change, pack, view)
    if made.outcomes:
        yield from _heading("outcomes", len(made.outcomes), view)
    for line in _tips(made.outcomes, pack, view):
        yield from indented(line, view, "  ", "    ")
    if made.totals:
        yield from _heading("totals", len(made.totals), view)
    for total in made.totals:
        yield from indented(_tip_total(total, view), view, "  ", "    ")
    yield ""
    yield from indented(last_line(made, view), view, "")


def _said(key: str, view: View, **facts: str | int) -> str:
    return filled(WORDS, key, view.language, **facts)


def _heading(key: str, count: int, view: View) -> Iterator[str]:
    yield ""
    yield inked(f"{rule_of(view)} {_said(key, view, count=count)}", "bold", view)


def _change(change: Change, pack: Pack, view: View) -> Iterator[str]:
    types = _said("types", view).join(_said(one, view) for one in change.types)
    name = visible(phrase(change.about, view.language))
    yield from indented(f"{types} {contributor(pack, change.city, view.language)} {name}", view, "  ", "    ")
    for key, side in (("was", change.old), ("now", change.new)):
        if side is not None:
            yield from indented(f"{_said(key, view)} {_side(side, view)}", view, "    ", "      ")


def _side(side: Side, view: View) -> str:
    """The words of the plan, the day where the words do not have it, and the place."""
    dated = side.horizon is None or _YEAR.search(side.written)
    by = "" if dated or side.horizon is None else _said("by", view, when=horizon(side.horizon, view.language))
    return f"{visible(phrase(side.written, view.language))}{by}  {spot(side.place)}"


def _tips(outcomes: tuple[Tipped, ...], pack: Pack, view: View) -> Iterator[str]:
    """One line for each outcome; one for a city that came or went with its plans."""
    for city in dict.fromkeys(one.city for one in outcomes):
        own = [one for one in outcomes if one.city == city]
        name = contributor(pack, city, view.language)
        if all(one.new is None for one in own):
            yield _said("gone", view, city=name, count=len(own))
        elif all(one.old is None for one in own):
            yield _said("come", view, city=name, count=len(own))
        else:
            yield from (_tip(one, name, view) for one in own)


def _tip(one: Tipped, city: str, view: View) -> str:
    assert one.old is not None  # a city with plans in both versions has every outcome in both
    assert one.new is not None
    old, new = label(one.old.outcome, view.language), label(one.new.outcome, view.language)
    return _said("tip", view, city=city, old=old, new=new, **_rule(one.new.rule, view))


def _tip_total(one: TippedTotal, view: View) -> str:
    old, new = label(one.old.outcome, view.language), label(one.new.outcome, view.language)
    return _said("tip.total", view, old=old, new=new, **_rule(one.new.rule, view))


def _rule(rule: Rule, view: View) -> dict[str, str]:
    return {"code": visible(rule.code), "name": visible(phrase(Name(rule.name.zh, rule.name.en), view.language))}


def worse_outcomes(made: Comparison) -> int:
    """How many outcomes and totals are now among the open ones and were not, or are worse among them."""
    pairs = [(one.old.outcome if one.old else None, one.new.outcome if one.new else None) for one in made.outcomes]
    pairs += [(one.old.outcome, one.new.outcome) for one in made.totals]
    return sum(_weight(new) > _weight(old) for old, new in pairs)


_WEIGHTS = {Outcome.WEAK: 1, Outcome.GAP: 2, Outcome.UNDETERMINABLE: 2, Outcome.MISSING: 3}


def _weight(outcome: Outcome | None) -> int:
    """A city without a plan is as bad as one that says nothing."""
    if outcome is None:
        return _WEIGHTS[Outcome.MISSING]
    return _WEIGHTS[outcome] if outcome in OPEN else 0


def is_worse(made: Comparison) -> bool:
    """Whether anything was taken back, or an outcome is worse than it was."""
    return any(change.is_worse for change in made.changes) or worse_outcomes(made) > 0


def last_line(made: Comparison, view: View) -> str:
    if not is_worse(made):
        return _said("no-worse", view)
    worse = sum(change.is_worse for change in made.changes)
    return _said("worse", view, count=worse, outcomes=worse_outcomes(made))
