"""What all plans come to for the province as a whole: its sums, and what is to be said of them."""

from collections.abc import Iterator

from plancheck.codes import judging as codes
from plancheck.codes.code import Severity
from plancheck.judging.asked import Asked
from plancheck.judging.figures import Heard, Voice, judge_figure, required_of
from plancheck.judging.shares import far_shares
from plancheck.judging.totals import names_of, total
from plancheck.model.finding import Finding, found
from plancheck.model.outcome import Outcome, Total
from plancheck.model.rule import Applies, Pack, Rule
from plancheck.model.target import Required
from plancheck.values import replace


def whole(
    pack: Pack, voices: dict[str, Voice], heard: dict[str, dict[str, Heard]], complete: bool
) -> tuple[tuple[Total, ...], tuple[Finding, ...]]:
    """The totals and the findings on the whole; `complete`: every city must have reported."""
    totals = tuple(_totals(pack, voices, heard, complete))
    shares = (finding for one in totals for finding in far_shares(pack, one))
    return totals, (*_absent(pack, voices, complete), *_not_added(pack, voices), *shares)


def _totals(
    pack: Pack, voices: dict[str, Voice], heard: dict[str, dict[str, Heard]], complete: bool
) -> Iterator[Total]:
    for rule in pack.rules:
        if rule.applies is Applies.TOTAL:
            asked, required = _of_province(pack, rule)
            parts = dict(heard.get(rule.id, {}))
            expected = list(rule.cities)
            if rule.provincial_part:
                expected += [one.id for one in pack.contributors]
                parts.update({one.id: _part(voices[one.id], rule) for one in pack.contributors if one.id in voices})
            yield total(asked, required, parts, expected, complete)
        elif rule.benchmark:
            yield _ratio(*_of_province(pack, rule))


def _of_province(pack: Pack, rule: Rule) -> tuple[Asked, Required]:
    required = required_of(rule, rule.clauses[0], pack.indicator(rule.indicator or ""))
    return Asked(pack, rule, "", rule.quote, required), required


def _part(voice: Voice, rule: Rule) -> Heard:
    """What a contributor that is no city says; where it says nothing it adds nothing."""
    asked, required = _of_province(voice.pack, rule)
    return Heard(voice, judge_figure(voice, Asked(voice.pack, rule, voice.key, asked.quote, required), required))


def _ratio(asked: Asked, required: Required) -> Total:
    """A ratio of the whole province does not follow from those of its cities."""
    unit = asked.unit
    assert unit is not None  # a benchmark has a figure
    asked_set = asked.asked_for()
    finding = found(
        codes.PROVINCE_RATIO, None, rule=asked.rule.id, commitment=asked.rule.name, required=asked_set, by=asked.by,
        number=asked.rule.code, quote=asked.quote,
    )  # fmt: skip
    domain = required.indicator.domain
    row = Total(asked.rule, Outcome.UNDETERMINABLE, asked_set.interval, domain, domain, unit, (), finding)
    return replace(row, wording=asked_set.wording)


def _absent(pack: Pack, voices: dict[str, Voice], complete: bool) -> Iterator[Finding]:
    absent = [city.code for city in pack.cities if city.code not in voices]
    if absent:
        severity = Severity.ERROR if complete else Severity.NOTE
        names = names_of(Asked(pack, pack.rules[0], "", ""), absent)
        yield found(codes.ABSENT_CITIES, None, severity=severity, count=len(absent), cities=names)


def _not_added(pack: Pack, voices: dict[str, Voice]) -> Iterator[Finding]:
    """Plans of the province's own organs for totals that the pack says have no part of theirs."""
    for one in pack.contributors:
        if one.id not in voices:
            continue
        for rule in pack.rules:
            if rule.applies is Applies.TOTAL and not rule.provincial_part and rule.indicator:
                said = voices[one.id].spoken(pack.indicator(rule.indicator))
                if said.promises:
                    asked, _ = _of_province(pack, rule)
                    yield found(
                        codes.NOT_ADDED, said.promises[0].place, rule=rule.id, commitment=rule.name,
                        who=names_of(asked, (one.id,)), written=said.promises[0].written,
                    )  # fmt: skip
