"""The baseline: which open outcomes are known already, and whether one of them got worse (docs/integration.md)."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from plancheck.codes import office as codes
from plancheck.model.finding import Fact, Finding, Name
from plancheck.model.naming import folded
from plancheck.model.outcome import Judgement, Outcome, Reason, Result
from plancheck.model.quantity import Firmness
from plancheck.model.unit import Amount, Unit
from plancheck.office import OPEN
from plancheck.source import Place
from plancheck.values import replace, value

SCHEMA_VERSION = 1

OUTCOMES: dict[Outcome, Name] = {
    Outcome.GAP: Name("缺口", "gap"),
    Outcome.WEAK: Name("力度不足", "weak"),
    Outcome.MISSING: Name("未提出", "missing"),
    Outcome.UNDETERMINABLE: Name("无法判定", "undeterminable"),
}
_FIRMNESS = {
    Firmness.EXPECTED: Name("预计", "expected"),
    Firmness.STRIVEN: Name("力争", "striven for"),
    Firmness.PLAIN: Name("一般表述", "plainly stated"),
    Firmness.ASSURED: Name("确保", "assured"),
}
_NO_DATE = Name("没有时限", "no date")
_NO_BOUND = Name("没有界限", "without bound")
_LEFT_OUT = (Reason.FIELDS, Reason.NOT_REPORTED)


@value
class Entry:
    """One open outcome. `shortfall`: how far the promised set reaches outside the required one; None: without bound."""

    city: str
    rule: str
    outcome: Outcome
    code: str
    """The finding's code."""
    gap: Amount | None = None
    shortfall: Decimal | None = Decimal(0)
    last: date | None = None
    """The last day of the judged promise."""
    firmness: Firmness | None = None
    written: str = ""


@value
class Known:
    """An entry as it stands in the file."""

    entry: Entry
    place: Place


def open_now(result: Result) -> tuple[Entry, ...]:
    """What is open, by city and rule; whether it is waived or known already makes no difference."""
    entries = [_entry(one) for one in result.judgements if one.outcome in OPEN]
    return tuple(sorted(entries, key=lambda one: (one.city, one.rule)))


def _entry(judged: Judgement) -> Entry:
    last = judged.horizon.last if judged.horizon else None
    code = judged.finding.code.id if judged.finding else ""
    return Entry(
        judged.city, judged.rule.id, judged.outcome, code, judged.gap, _shortfall(judged), last, judged.firmness,
        judged.written,
    )  # fmt: skip


def _shortfall(judged: Judgement) -> Decimal | None:
    """What a hedge (左右, a range) leaves open counts as well as what the figure itself lacks."""
    required, planned = judged.required, judged.planned
    if required is None or planned is None:
        return Decimal(0)
    lacking = Decimal(0)
    if required.low is not None:
        if planned.low is None:
            return None
        lacking = max(lacking, required.low - planned.low)
    if required.high is not None:
        if planned.high is None:
            return None
        lacking = max(lacking, planned.high - required.high)
    return lacking


def compared(result: Result, known: tuple[Known, ...]) -> Result:
    """The result with every known outcome that got no worse marked, and notes on those that did and those that are gone."""
    by_key = {(one.entry.city, one.entry.rule): one for one in known}
    judgements = []
    for judged in result.judgements:
        one = by_key.get((judged.city, judged.rule.id))
        judgements.append(judged if one is None else _compared(judged, one))
    removable = tuple(_removable(result, known))
    return replace(result, judgements=tuple(judgements), findings=(*result.findings, *removable))


def _compared(judged: Judgement, known: Known) -> Judgement:
    if judged.outcome not in OPEN or judged.outcome is not known.entry.outcome or judged.finding is None:
        return judged
    change = worse(known.entry, _entry(judged))
    if change is None:
        return replace(judged, baselined=True)
    how, then, now = change
    facts: dict[str, Fact] = {"commitment": judged.rule.name, "how": how, "then": then, "now": now}
    code = codes.WORSE_THAN_BASELINE
    place = judged.finding.place
    note = Finding(code, code.severity, place, facts, (known.place,), judged.city, judged.rule.id)
    return replace(judged, notes=(*judged.notes, note))


Worse = tuple[Fact, Fact, Fact]
"""In what it got worse, what it was, what it is."""


def worse(then: Entry, now: Entry) -> Worse | None:
    """None: no worse. What cannot be compared counts as worse, so that nothing is kept quiet falsely."""
    if now.outcome is Outcome.MISSING:
        return None
    if now.outcome is Outcome.UNDETERMINABLE or now.outcome is Outcome.WEAK:
        if then.code != now.code:
            return Name("问题的种类不同", "it is another kind of problem"), then.code, now.code
        if now.outcome is Outcome.UNDETERMINABLE:
            return None
    return _by_size(then, now) or _by_date(then, now) or _by_firmness(then, now) or _by_wording(then, now)


def _by_size(then: Entry, now: Entry) -> Worse | None:
    larger = Name("缺口变大", "the gap is larger")
    if _size(now.gap) > _size(then.gap) or not _same_unit(then.gap, now.gap):
        return larger, _shown(then.gap), _shown(now.gap)
    if then.shortfall is not None and (now.shortfall is None or now.shortfall > then.shortfall):
        unit = now.gap.unit if now.gap else None
        return larger, _lacking(then.shortfall, unit), _lacking(now.shortfall, unit)
    return None


def _size(gap: Amount | None) -> Decimal:
    return Decimal(0) if gap is None else gap.number


def _same_unit(then: Amount | None, now: Amount | None) -> bool:
    return then is None or now is None or then.unit == now.unit


def _shown(gap: Amount | None) -> Fact:
    return Name("没有缺口数", "no gap in figures") if gap is None else gap


def _lacking(number: Decimal | None, unit: Unit | None) -> Fact:
    if number is None:
        return _NO_BOUND
    return Amount(number, unit) if unit else format(number, "f")


def _by_date(then: Entry, now: Entry) -> Worse | None:
    if then.last is None or (now.last is not None and now.last <= then.last):
        # Undated then: a date now is no later, and what is still undated is what it was.
        return None
    later = Name("时限推后", "the date is later")
    return later, then.last.isoformat(), now.last.isoformat() if now.last else _NO_DATE


def _by_firmness(then: Entry, now: Entry) -> Worse | None:
    if now.firmness is None or (then.firmness is not None and now.firmness >= then.firmness):
        return None
    before: Fact = _FIRMNESS[then.firmness] if then.firmness is not None else Name("未记录", "not recorded")
    return Name("力度降低", "it is less firm"), before, _FIRMNESS[now.firmness]


def _by_wording(then: Entry, now: Entry) -> Worse | None:
    """Of two weak verbs of a measure nobody can say which is weaker."""
    is_measure = now.firmness is None and now.outcome is Outcome.WEAK
    if not is_measure or folded(then.written) == folded(now.written):
        return None
    return Name("表述有变", "it is worded otherwise"), then.written, now.written


def _removable(result: Result, known: tuple[Known, ...]) -> Iterator[Finding]:
    """Entries whose city was judged in this run and whose outcome is another now."""
    by_key = {(one.city, one.rule.id): one for one in result.judgements}
    for one in known:
        entry = one.entry
        judged = by_key.get((entry.city, entry.rule))
        if entry.city not in result.cities or (judged is not None and judged.reason in _LEFT_OUT):
            continue
        if judged is not None and judged.outcome is Outcome.UNDETERMINABLE:
            continue  # whether the problem is gone nobody can say
        if judged is None or judged.outcome is not entry.outcome:
            city = result.pack.city(entry.city)
            rule = result.pack.rule(entry.rule)
            facts: dict[str, Fact] = {
                "commitment": rule.name if rule else entry.rule,
                "city_name": Name(city.full, city.en),
                "outcome": OUTCOMES[entry.outcome],
            }
            code = codes.BASELINE_REMOVABLE
            yield Finding(code, code.severity, one.place, facts, (), entry.city, rule.id if rule else None)
