"""Divides a value into what can be parsed alone, so that a milestone that cannot be read costs only itself."""

from collections.abc import Iterator

from plancheck.codes import reading as codes
from plancheck.model.finding import Finding
from plancheck.patterns import Pattern, pattern
from plancheck.reading.diagnosis import diagnosis, doubtful_comma, governing
from plancheck.reading.grammar import Tree, Unexpected, parse
from plancheck.reading.passage import Passage
from plancheck.values import value

_MOST_JOINED = 4
"""A comma may stand inside a milestone (2023年，全年，力争10万人): so many pieces are tried as one."""

_BETTER = r"\s*(?:并|且|同时)?(?:在实际工作中)?(?:努力|力争|争取)+(?:在实际工作中)?(?:取得|实现|达到)?更"
_HARD = pattern("[;。]")
_SOFT = pattern(
    f"(?!.{_BETTER})(?:[,，](?![0-9])|(?<![0-9])[,，]|[,，](?=[0-9]{{4}} *[年:]|[0-9]{{1,2}} *月|[0-9]{{4}}-[0-9])|、)"
)
_YEAR = pattern("(?:到|至)?20[0-9]{2}年")
_BRACKET = pattern(r"\([^()]*\)")
_FIGURE = pattern("[0-9一二两三四五六七八九十百千万]")


@value
class Piece:
    """A part of a value with its tree, or why there is none. `first`: nothing carries over from what stands before."""

    passage: Passage
    outcome: Tree | Finding
    first: bool


def pieces(passage: Passage) -> Iterator[Piece]:
    """The whole as one list of milestones; where that fails, piece by piece."""
    outcome = _parsed(passage)
    if isinstance(outcome, Tree) and not doubtful_comma(passage.text):
        yield Piece(passage, outcome, first=True)
        return
    for part in _divided(passage, _HARD):
        first = True
        for piece, read in _merged(_between_semicolons(part)):
            yield Piece(piece, read, first)
            first = False


_Read = tuple[Passage, Tree | Finding]


def _between_semicolons(part: Passage) -> Iterator[_Read]:
    finding, start = governing(part)
    if finding is None:
        yield from _between_commas(part)
        return
    yield from _between_commas(part.part(0, start))
    yield part.part(start, len(part.text)), finding


def _between_commas(part: Passage) -> Iterator[_Read]:
    """The milestones between commas: a piece that only lacks its end (到2025年底前) is read with those after it."""
    divided = list(_divided(part, _SOFT))
    at = 0
    while at < len(divided):
        for last in range(at, min(at + _MOST_JOINED, len(divided))):
            end = divided[last].start - part.start + len(divided[last].text)
            piece = part.part(divided[at].start - part.start, end)
            outcome = _parsed(piece)
            if isinstance(outcome, Tree) or outcome.position < len(piece.text.rstrip()):
                break
        at = last + 1
        if isinstance(outcome, Unexpected):
            yield piece, diagnosis(piece, outcome)
        elif doubtful_comma(piece.text):
            yield piece, piece.finding(codes.COMMA_IN_FIGURE, piece.whole())
        else:
            yield piece, outcome


def _merged(read: Iterator[_Read]) -> Iterator[_Read]:
    """Joins to an unread piece what belongs to it.

    Names without a figure are one mistake (供热、燃气管网800公里). What an undated figure after an unread piece
    counts (…、600公里) is as unknown as the piece itself.
    """
    held: _Read | None = None
    for piece, outcome in read:
        if held is not None and isinstance(held[1], Finding) and _belongs(held[0], outcome):
            held = (_joined(held[0], piece), held[1])
            continue
        if held is not None:
            yield held
        held = (piece, outcome)
    if held is not None:
        yield held


def _belongs(unread: Passage, outcome: Tree | Finding) -> bool:
    if isinstance(outcome, Finding):
        return _FIGURE.search(_YEAR.sub("", unread.text)) is None
    first = outcome.children[0]
    return isinstance(first, Tree) and not is_dated(first)


def is_dated(milestone: Tree) -> bool:
    """Whether it names its own date."""
    return any(isinstance(child, Tree) and child.data == "dated" for child in milestone.children)


def _joined(left: Passage, right: Passage) -> Passage:
    gap = left.source.text[left.start + len(left.text) : right.start]
    return Passage(left.source, left.start, left.text + gap + right.text)


def _divided(passage: Passage, separator: Pattern) -> Iterator[Passage]:
    start = 0
    closed = _closed_brackets(passage.text)
    for match in separator.finditer(passage.text):
        if any(first < match.start() < last for first, last in closed):
            continue
        piece = passage.part(start, match.start())
        start = match.end()
        if piece.text.strip():
            yield piece
    piece = passage.part(start, len(passage.text))
    if piece.text.strip():
        yield piece


def _closed_brackets(text: str) -> list[tuple[int, int]]:
    """Where each bracket with a comma or semicolon in it stands: one note is one mistake."""
    return [match.span() for match in _BRACKET.finditer(text)]


def _parsed(passage: Passage) -> Tree | Unexpected:
    try:
        return parse("value", passage.text)
    except Unexpected as error:
        return error
