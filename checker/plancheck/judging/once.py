"""One mistake of a plan is one finding: what a document's finding and a judgement's say of the same words is said once."""

from collections.abc import Iterable, Iterator, Sequence

from plancheck.codes import checks as checking
from plancheck.codes import judging as codes
from plancheck.codes import reading
from plancheck.model.finding import Fact, Finding, Name
from plancheck.model.outcome import Judgement
from plancheck.source import Place
from plancheck.values import replace, value

_FOR_WANT_OF_READING = (codes.UNCLEAR_UNREAD, codes.UNCLEAR_DEADLINE, codes.UNCLEAR_LINE)
"""Why a judgement could not be made; what is wrong with the words, their own finding says better."""
_BETTER_THAN_DOUBT = (checking.PERIOD_WITHOUT_ITEMS, checking.ANOTHER_CITY)
_WORSE_THAN_DOUBT = (
    reading.UNREADABLE_LINE, reading.UNKNOWN_FIELD, reading.ITEM_WITHOUT_COLON, reading.SENTENCE_OF_TARGETS, reading.FIELD_WITHOUT_ITEM,
    reading.LINE_WITHOUT_NUMBER, reading.HEADING_IS_SENTENCE, checking.UNKNOWN_SCOPE,
)  # fmt: skip
"""Their advice (“#” in front of it) would only hide words that take a promise back."""
_MOST_NAMED = 3
_UNCLEAR_NAME = (codes.UNCLEAR_LINE, codes.UNCLEAR_NEAR_NAME, codes.UNCLEAR_CALIBER, codes.UNCLEAR_UNREAD)


def said_once(
    findings: Sequence[Finding], judgements: Sequence[Judgement]
) -> tuple[tuple[Finding, ...], tuple[Judgement, ...]]:
    """The documents' findings that no judgement says, and the judgements with the exact reason for what is unread.

    One unreadable line may be about several commitments: each judgement then has the same finding, which counts once.
    """
    readings = _by_line(one for one in findings if one.code.id < _FIRST_CHECK or one.code in _BETTER_THAN_DOUBT)
    judged = []
    taken: set[int] = set()
    for one in judgements:
        cause = _cause(one, readings)
        if cause is not None:
            taken.add(id(cause))
            one = _because(one, cause)
        judged.append(one)
    judged = _one_for_all(judged)
    told = _told(judgements)
    left = (one for one in findings if id(one) not in taken and not _is_told(one, told))
    return tuple(left), tuple(judged)


_FOR_SEVERAL = (codes.UNCLEAR_CONTRADICTION, codes.UNCLEAR_DOUBT)


def _one_for_all(judgements: Sequence[Judgement]) -> list[Judgement]:
    """Two figures that contradict each other, or a heading, cost several commitments: one finding then names them all."""
    groups: dict[object, list[Finding]] = {}
    for one in judgements:
        if one.finding is not None and one.finding.code in _FOR_SEVERAL:
            groups.setdefault(_same(one.finding), []).append(one.finding)
    return [_naming_all(one, groups.get(_same(one.finding), ()) if one.finding else ()) for one in judgements]


def _same(finding: Finding) -> object:
    return finding.code, finding.city, finding.place, frozenset(finding.related)


def _naming_all(judgement: Judgement, same: Sequence[Finding]) -> Judgement:
    if judgement.finding is None or len(same) < 2:
        return judgement
    commitments: tuple[Fact, ...] = tuple(dict.fromkeys(one.facts["commitment"] for one in same))
    if judgement.finding.code is codes.UNCLEAR_DOUBT and len(commitments) > _MOST_NAMED + 1:
        count = len(commitments)
        commitments = (*commitments[:_MOST_NAMED], Name(f"……等{count}项", f"… {count} in all"))
    facts = {**same[0].facts, "commitment": commitments}
    return replace(judgement, finding=replace(same[0], rule=judgement.rule.id, facts=facts))


_FIRST_CHECK = checking.UNIT_MISMATCH.id
_Line = tuple[str, int]


def _by_line(findings: Iterable[Finding]) -> dict[_Line, list[Finding]]:
    lines: dict[_Line, list[Finding]] = {}
    for one in findings:
        if one.place is not None:
            lines.setdefault((one.place.path, one.place.line), []).append(one)
    return lines


def _cause(judgement: Judgement, readings: dict[_Line, list[Finding]]) -> Finding | None:
    """The gravest finding of reading within the words that could not be judged; of several such the first."""
    finding = judgement.finding
    if finding is None or finding.place is None:
        return None
    doubted = finding.code is codes.UNCLEAR_DOUBT
    if not doubted and finding.code not in _FOR_WANT_OF_READING:
        return None
    place = finding.place
    near = [one for line in range(place.line, place.end_line + 1) for one in readings.get((place.path, line), ())]
    near = [one for one in near if (one.code in _BETTER_THAN_DOUBT) is doubted]
    within = [one for one in near if one.place and _touch(one.place, place)]
    return max(within, key=lambda one: one.severity, default=None)


def _touch(one: Place, other: Place) -> bool:
    starts, ends = (one.line, one.column), (one.end_line, one.end_column)
    return starts <= (other.end_line, other.end_column) and (other.line, other.column) <= ends


def _because(judgement: Judgement, cause: Finding) -> Judgement:
    """The judgement with the reading's finding, which names its commitment from now on."""
    assert judgement.finding is not None  # what has a cause has a finding
    severity = max(judgement.finding.severity, cause.severity)
    finding = replace(cause, city=judgement.city, rule=judgement.rule.id, severity=severity)
    return replace(judgement, finding=finding, place=cause.place)


@value
class _Told:
    """What judgements already say, so that a check's finding on the same mistake is not said twice."""

    figures: frozenset[tuple[str, Place | None]]
    negated: frozenset[tuple[str | None, str, int]]
    undated: frozenset[Place | None]
    unclear: frozenset[_Line]
    contradictions: tuple[frozenset[Place], ...]
    doubted: frozenset[_Line]


def _told(judgements: Iterable[Judgement]) -> _Told:
    said = [one.finding for one in judgements if one.finding is not None]
    return _Told(
        frozenset((one.code.id, one.place) for one in said),
        frozenset(_line(one, one.place) for one in said if one.code is codes.MEASURE_NEGATED and one.place),
        frozenset(one.place for one in said if one.code in (codes.WEAK_UNDATED, codes.UNCLEAR_YEARS)),
        frozenset((one.place.path, one.place.line) for one in said if one.code in _UNCLEAR_NAME and one.place),
        tuple(frozenset(_places(one)) for one in said if one.code is codes.UNCLEAR_CONTRADICTION),
        frozenset((one.place.path, one.place.line) for one in said if one.code is codes.UNCLEAR_DOUBT and one.place),
    )


def _is_told(finding: Finding, told: _Told) -> bool:
    if (finding.code.id, finding.place) in told.figures:
        return True
    if finding.code is checking.NEGATED_MEASURE and finding.place is not None:
        return _line(finding, finding.place) in told.negated
    if finding.code is checking.NO_DATE:
        return finding.place in told.undated
    if finding.code is checking.UNKNOWN_NAME and finding.place is not None:
        return (finding.place.path, finding.place.line) in told.unclear
    if finding.code in _WORSE_THAN_DOUBT and finding.place is not None:
        return (finding.place.path, finding.place.line) in told.doubted
    places = frozenset(_places(finding))
    return finding.code is checking.CONTRADICTION and any(places <= one for one in told.contradictions)


def _line(finding: Finding, place: Place) -> tuple[str | None, str, int]:
    """About which commitment, and on which line."""
    return finding.rule, place.path, place.line


def _places(finding: Finding) -> Iterator[Place]:
    yield from (place for place in (finding.place, *finding.related) if place is not None)
