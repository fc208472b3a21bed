"""A comparison of two versions on the screen: what was taken back first, then what tips over."""

from collections.abc import Iterator

from plancheck.messages.labels import label
from plancheck.messages.phrases import phrase
from plancheck.model.change import Change, ChangeType, CityChange, Comparison, Side, Tipped, TippedTotal
from plancheck.model.finding import Name
from plancheck.model.outcome import Outcome
from plancheck.model.rule import Rule
from plancheck.report.block import indented
from plancheck.report.diff_words import Names, before_all, city, dated, is_worse, nothing, said, summary
from plancheck.report.ink import inked, rule_of
from plancheck.report.naming import spot
from plancheck.report.safe import visible
from plancheck.report.view import View


def render(made: Comparison, names: Names, view: View) -> str:
    return "".join(f"{line}\n" for line in _lines(made, names, view))


def _lines(made: Comparison, names: Names, view: View) -> Iterator[str]:
    old, new = map(visible, names)
    for line in (*before_all(made, view.language), _said("lead", view, old=old, new=new)):
        yield from indented(line, view, "")
    if made.is_empty:
        yield nothing(made, view.language)
        return
    for key, found in (("cities", made.cities), ("changes", made.changes)):
        if found:
            yield from _heading(key, len(found), view)
        for one in found:
            yield from _change(one, made, view) if isinstance(one, Change) else _city(one, made, view)
    for key, tips in (("outcomes", made.outcomes), ("changed_totals", made.totals)):
        if tips:
            yield from _heading(key, len(tips), view)
        for tip in tips:
            line = _tip(tip, made, view) if isinstance(tip, Tipped) else _tip_total(tip, view)
            yield from indented(line, view, "  ", "    ")
    yield ""
    yield from indented(last_line(made, view), view, "")


def _said(key: str, view: View, **facts: str | int) -> str:
    return said(key, view.language, **facts)


def _heading(key: str, count: int, view: View) -> Iterator[str]:
    yield ""
    yield inked(f"{rule_of(view)} {_said(key, view, count=count)}", "bold", view)


def _city(change: CityChange, made: Comparison, view: View) -> Iterator[str]:
    """One line for a city that came or went, whatever follows from it."""
    key = "gone" if change.type is ChangeType.DROPPED else "come"
    name = city(made, change.city, view.language)
    line = _said(key, view, city=name, promises=len(change.changes), outcomes=len(change.outcomes))
    yield from indented(line, view, "  ", "    ")
    for path in change.files:
        yield from indented(visible(path), view, "    ", "      ")


def _change(change: Change, made: Comparison, view: View) -> Iterator[str]:
    types = _said("types", view).join(_said(one, view) for one in change.types)
    name = visible(phrase(change.about, view.language))
    yield from indented(f"{types} {city(made, change.city, view.language)} {name}", view, "  ", "    ")
    for key, side in (("was", change.old), ("now", change.new)):
        if side is not None:
            yield from indented(f"{_said(key, view)} {_side(side, view)}", view, "    ", "      ")


def _side(side: Side, view: View) -> str:
    return f"{visible(dated(side, view.language))}  {spot(side.place)}"


def _tip(one: Tipped, made: Comparison, view: View) -> str:
    side = one.new or one.old
    assert side is not None  # a pair has at least one side
    old, new = (_outcome(each.outcome if each else None, view) for each in (one.old, one.new))
    return _said("tip", view, city=city(made, one.city, view.language), old=old, new=new, **_rule(side.rule, view))


def _tip_total(one: TippedTotal, view: View) -> str:
    old, new = _outcome(one.old.outcome, view), _outcome(one.new.outcome, view)
    return _said("tip.total", view, old=old, new=new, **_rule(one.new.rule, view))


def _outcome(outcome: Outcome | None, view: View) -> str:
    return "—" if outcome is None else label(outcome, view.language)


def _rule(rule: Rule, view: View) -> dict[str, str]:
    return {"code": visible(rule.code), "name": visible(phrase(Name(rule.name.zh, rule.name.en), view.language))}


def last_line(made: Comparison, view: View) -> str:
    """The counts, and what the exit code says of them."""
    told = summary(made, view.language)
    code = 2 if not made.complete else 1 if is_worse(made) else 0
    return f"{told[0].upper()}{told[1:]}{_said('exit', view, code=code)}{_said('stop', view)}"
