"""What every form of a comparison says alike: how many changes there are, how many for the worse, what was left out."""

from collections.abc import Iterator

from plancheck.messages.diffs import WORDS
from plancheck.messages.labels import filled, label
from plancheck.messages.phrases import Language, horizon, phrase
from plancheck.model.change import ChangeType, Comparison, Side
from plancheck.model.outcome import Outcome
from plancheck.patterns import pattern
from plancheck.report.counts import OPEN
from plancheck.report.naming import contributor
from plancheck.report.safe import visible

Names = tuple[str, str]
"""What the two versions are called, as the reader gave them."""

_YEAR = pattern("[0-9０-９]{4}")


def said(key: str, language: Language, **facts: str | int) -> str:
    return filled(WORDS, key, language, **facts)


def city(made: Comparison, key: str, language: Language) -> str:
    """The city's name; of a plan that names none, that it does not."""
    return contributor(made.new.pack, key, language) if key.strip() else said("nobody", language)


def dated(side: Side, language: Language) -> str:
    """The words of the plan, and the day where the words do not have it, and what stands beside them."""
    has_year = side.horizon is None or _YEAR.search(side.written)
    by = "" if has_year or side.horizon is None else said("by", language, when=horizon(side.horizon, language))
    return f"{phrase(side.written, language)}{by}{beside(side, language)}"


def beside(side: Side, language: Language) -> str:
    """The words that stand beside the promise and may take it back."""
    return said("beside", language, text=phrase(side.doubt, language)) if side.doubt else ""


def before_all(made: Comparison, language: Language) -> Iterator[str]:
    """What a reader must know before any change: what was not compared, and that two cities are no two versions."""
    if made.unread:
        files = dict.fromkeys(visible(one.place.path) for one in made.unread if one.place is not None)
        cities = [city(made, key, language) for key in made.uncompared]
        cities.append(said("not-compared.totals", language))
        comma = label("separator", language)
        yield said("not-compared", language, files=comma.join(files), cities=comma.join(cities))
    if made.is_of_different_cities:
        old, new = (said("types", language).join(city(made, key, language) for key in side) for side in made.owners)
        yield said("others", language, old=old, new=new)


def nothing(made: Comparison, language: Language) -> str:
    return said("same.read" if made.unread else "same", language)


_WEIGHTS = {Outcome.WEAK: 1, Outcome.GAP: 2, Outcome.UNDETERMINABLE: 2, Outcome.MISSING: 3}


def trend(old: Outcome | None, new: Outcome | None) -> int:
    """Above nought where the new outcome is worse: among the open ones and not before, or worse among them."""
    return _weight(new) - _weight(old)


def _weight(outcome: Outcome | None) -> int:
    """A city without a plan is as bad as one that says nothing."""
    if outcome is None:
        return _WEIGHTS[Outcome.MISSING]
    return _WEIGHTS[outcome] if outcome in OPEN else 0


def worse_outcomes(made: Comparison) -> int:
    pairs = [(one.old.outcome if one.old else None, one.new.outcome if one.new else None) for one in made.outcomes]
    return sum(trend(old, new) > 0 for old, new in pairs)


def worse_totals(made: Comparison) -> int:
    return sum(trend(one.old.outcome, one.new.outcome) > 0 for one in made.totals)


def is_worse(made: Comparison) -> bool:
    """Whether anything was taken back, or an outcome is worse than it was."""
    gone = any(one.type is ChangeType.DROPPED for one in made.cities)
    return gone or any(one.is_worse for one in made.changes) or worse_outcomes(made) + worse_totals(made) > 0


def summary(made: Comparison, language: Language) -> str:
    """The counts of the headings once more, with how many of each are for the worse; no full stop."""
    return said("semicolon", language).join(_counts(made, language))


def _counts(made: Comparison, language: Language) -> Iterator[str]:
    if not is_worse(made):
        yield said("sum.none", language)
    gone = sum(one.type is ChangeType.DROPPED for one in made.cities)
    if gone:
        yield said("sum.cities", language, count=gone)
    if made.changes:
        worse = sum(one.is_worse for one in made.changes)
        yield said("sum.changes", language, count=len(made.changes), worse=worse)
    if made.outcomes:
        yield said("sum.outcomes", language, count=len(made.outcomes), worse=worse_outcomes(made))
    if made.totals:
        yield said("sum.totals", language, count=len(made.totals), worse=worse_totals(made))
    if made.cities:
        promises, outcomes = (
            sum(map(len, one)) for one in zip(*((c.changes, c.outcomes) for c in made.cities), strict=True)
        )
        yield said("sum.followed", language, promises=promises, outcomes=outcomes)
