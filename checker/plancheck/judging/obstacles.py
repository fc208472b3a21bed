"""What is said of a commitment and cannot be judged, and when it stands in the way of an outcome."""

from collections.abc import Sequence

from plancheck.codes import judging as codes
from plancheck.codes.code import Code, Severity
from plancheck.judging.asked import Asked
from plancheck.judging.milestones import Choice
from plancheck.judging.spoken import Broken, Mentions, Past, Said, Spoken
from plancheck.model.finding import Finding, Name
from plancheck.model.horizon import year
from plancheck.model.rule import Direction
from plancheck.patterns import IGNORECASE, pattern
from plancheck.values import replace

_WORSE = {
    Direction.MORE: pattern(
        "(?<!不)(?:低于|少于|慢于|差于)|不[高多快]于|不超过|(?<!not )(?<!no )(?:below|lower|less)", IGNORECASE
    ),
    Direction.LESS: pattern("(?<!不)(?:高于|多于|快于|超过)|不[低少慢]于|not below|no lower|above|over", IGNORECASE),
}
"""Comparisons that go against what is asked, by the way in which an indicator is better."""

_FOR_YEAR = pattern(
    r"(?:力争|争取|确保|预计|到|至|截至|截止|于|在|by )*(?P<year>[2２][0０][0-9０-９]{2})[ ]*年", IGNORECASE
)
"""A figure that is for the year with which it begins."""


def in_the_way(asked: Asked, said: Spoken, mentions: Mentions, choices: Sequence[Choice]) -> Finding | None:
    """A figure or a line that could be the one to judge, and cannot be read; None if what was read decides."""
    for broken in said.broken:
        if _could_replace(asked, broken, choices):
            severity = Severity.NOTE if asked.is_neutral else broken.finding.severity
            return replace(broken.finding, city=asked.city, rule=asked.rule.id, severity=severity)
    against = _against(asked, said, choices)
    if against is not None:
        return _said(asked, codes.UNCLEAR_DOUBT, against)
    if choices and all(choice.exact for choice in choices):
        beside = _beside(said, choices)
        return None if beside is None else _said(asked, *beside)
    unread = [*said.unread, *mentions.unread.get(asked.rule.id, ())]
    if unread:
        return _said(asked, codes.UNCLEAR_UNREAD, unread[0])
    return _said(asked, codes.UNCLEAR_DEADLINE, said.undated[0]) if said.undated else None


def _against(asked: Asked, said: Spoken, choices: Sequence[Choice]) -> Said | None:
    """Words behind a judged figure by which it may be worse than it says: 25%以上，低于省定目标."""
    worse = None if asked.required is None else _WORSE.get(asked.required.indicator.direction)
    items = {id(each.target.item) for choice in choices for one in choice.claims for each in one.promises}
    return next(
        (one for one in said.relative if worse and id(one.item) in items and worse.search(one.words.value)), None
    )


def _beside(said: Spoken, choices: Sequence[Choice]) -> tuple[Code, Said] | None:
    """Unread words of the very lines that are judged: only a milestone for another year leaves their figures alone."""
    promises = [one for choice in choices for each in choice.claims for one in each.promises]
    items = {id(one.target.item) for one in promises}
    years = {one.target.horizon.last.year for one in promises if one.target.horizon is not None}
    for one in said.unread:
        if id(one.item) in items and not _is_for_another_year(one, years):
            return codes.UNCLEAR_UNREAD, one
    return next(((codes.UNCLEAR_DEADLINE, one) for one in said.undated if id(one.item) in items), None)


def _is_for_another_year(said: Said, years: set[int]) -> bool:
    match = _FOR_YEAR.match(said.words.value)
    return match is not None and int(match["year"]) not in years


def _could_replace(asked: Asked, broken: Broken, choices: Sequence[Choice]) -> bool:
    """A figure for a known day beside the commitment's own leaves alone what is promised for that one."""
    if not choices or broken.horizon is None:
        return True
    by = asked.by.last
    return broken.horizon.last == by if all(choice.exact for choice in choices) else broken.horizon.last <= by


def instead_of_a_figure(asked: Asked, said: Spoken, mentions: Mentions) -> Finding | None:
    """Why a commitment is spoken of, though no figure of it can be judged; None if nothing is said of it."""
    if said.promises:
        first = said.promises[0]
        related = tuple(one.place for one in said.promises[1:])
        return asked.finding(codes.UNCLEAR_KIND, first.place, related, written=first.written)
    if said.past:
        return _past(asked, said.past)
    if said.caliber:
        return _said(asked, codes.UNCLEAR_CALIBER, said.caliber[0])
    if said.doubted:
        return _said(asked, codes.UNCLEAR_DOUBT, said.doubted[0])
    if said.distinct:
        line, near = said.distinct[0]
        return asked.finding(
            codes.UNCLEAR_NEAR_NAME,
            line.place,
            written=line.words.value,
            why=Name(near.reason, near.reason_en or near.reason),
        )
    if said.relative:
        return _said(asked, codes.UNCLEAR_RELATIVE, said.relative[0])
    lines = [*said.mentioned, *mentions.lines.get(asked.rule.id, ())]
    return _said(asked, codes.UNCLEAR_LINE, lines[0]) if lines else None


def _past(asked: Asked, past: Sequence[Past]) -> Finding:
    """The latest result; where others stand too."""
    last = max(past, key=lambda one: one.horizon.last)
    related = tuple(one.place for one in past if one is not last)
    return asked.finding(
        codes.FIGURE_PAST, last.place, related, written=last.written, when=last.horizon, start=year(last.start.year)
    )


def mentioned(asked: Asked, line: Said) -> Finding:
    """A line that speaks of the commitment; where only its 对应 does, its own name is told."""
    if line.item is None or line.words != line.item.corresponds:
        return asked.finding(codes.UNCLEAR_LINE, line.place, written=line.words.value)
    from plancheck.judging.surplus import ANOTHER_NAME, TIED  # for items with a line 对应 alone

    own = line.item.name.value
    return asked.finding(codes.UNCLEAR_LINE, line.place, written=own, mention=TIED, surplus=ANOTHER_NAME)


def _said(asked: Asked, code: Code, line: Said) -> Finding:
    if code is codes.UNCLEAR_LINE:
        return mentioned(asked, line)
    return asked.finding(code, line.place, written=line.words.value)
