"""Reads the lines of a plan one by one: what kind of line each is, and where its parts stand."""

from collections.abc import Iterator

from plancheck.codes import reading as codes
from plancheck.model.finding import Name
from plancheck.patterns import pattern
from plancheck.reading.fields import near
from plancheck.reading.formalities import without_formalities
from plancheck.reading.grammar import Token, Tree, Unexpected, parse
from plancheck.reading.lost import Lost, lost, misspelt, takes_back
from plancheck.reading.offices import sentence_before
from plancheck.reading.page import Page
from plancheck.reading.refusals import expected_words, nearest_word
from plancheck.source import Span
from plancheck.values import field, replace, value

LONGEST = 10_000
"""Characters. The longest paragraph counted in real plans has under 2,000."""

# Control characters, marks that reorder or hide text, and line separators that editors show as nothing.
_INVISIBLE = pattern(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\ud800-\udfff]"
)

_BRACKETED_NAME = pattern("[）)][ ]*[：:]")
"""指标（牵头单位：甲局）：10人 has a second colon, behind its bracket."""

_LOOKED_AT = 100
"""Characters of a line that cannot be read that tell what it may have been."""

_FIELD_ALONE = Name("字段，前面不写编号（口径：……）", "a field without a number (Caliber: ...)")

UNREAD = "unread"
HARMLESS = "harmless"
"""Cannot be read, and could take nothing back from the item above."""
UNNUMBERED = "unnumbered"
"""Has a name and a colon like an item, and no number."""
MEASURE = "unnumbered measure"
"""Says what is done for the item above, or is an item of its own: it takes nothing back."""
LOST_HEADING = "lost heading"

_LETTERS = {
    "head": "H", "heading": "S", "caption": "C", "item": "I", "measure": "I", "result": "D", "sentence": "X",
    "nameless": "X", "field": "F", "header": "T", "row": "R", "separator": "L",
}  # fmt: skip


@value
class Line:
    """One line that means something. `letter` is what the document grammar calls it."""

    letter: str
    rule: str
    span: Span
    key: str = ""
    """Of a head field, a field: the terminal that names it; of a heading that cannot be read: its text without marks."""
    parts: dict[str, Span] = field(default_factory=dict)
    """Terminal -> where its text stands, without the blanks around it."""
    cells: tuple[Span, ...] = ()
    apart: bool = False
    """A blank line stands above it: a paragraph there is no part of the item above."""


def read_lines(page: Page) -> list[Line]:
    """All lines but blank lines, comments and the formalities of a letter; a line that cannot be read leaves a finding on the page."""
    lines = []
    for span, apart in without_formalities(page, list(_spans(page))):
        line = _read(page, span)
        if line is not None:
            lines.append(replace(line, apart=True) if apart else line)
    return lines


def _spans(page: Page) -> Iterator[tuple[Span, bool]]:
    """Where each line stands that is not blank, and whether a blank one is above it."""
    text = page.source.text
    starts = page.source.starts
    apart = False
    for at, start in enumerate(starts):
        end = starts[at + 1] if at + 1 < len(starts) else len(text)
        span = page.trimmed(Span(start, end))
        if span.start < span.end:
            yield span, apart
        apart = span.start >= span.end


def _read(page: Page, span: Span) -> Line | None:
    text = page.source.slice(span)
    if len(text) > LONGEST:
        page.refuse(codes.LINE_TOO_LONG, Span(span.start, span.start + 1), span, length=len(text), longest=LONGEST)
        return _lost(text[:_LOOKED_AT], span)
    hidden = _INVISIBLE.search(text)
    if hidden is not None:
        place = Span(span.start + hidden.start(), span.start + hidden.end())
        page.refuse(codes.INVISIBLE_CHARACTER, place, span, character=f"U+{ord(hidden.group()):04X}")
        return _lost(_INVISIBLE.sub("", text), span)
    try:
        tree = parse("line", text)
    except Unexpected as error:
        return _unreadable(page, span, error)
    return _line(page, tree, span)


def _sentence(page: Page, line: Line) -> Span | None:
    """The words of an item whose only colon is that behind 责任单位."""
    value = line.parts.get("VALUE")
    if value is not None and _BRACKETED_NAME.search(page.source.slice(value)):
        return None
    return sentence_before(page.source, line.parts["NAME"])


_LETTERS_LOST = {Lost.ROW: "R", Lost.ITEM: "X", Lost.HARMLESS: "F", Lost.FIELD: "F"}


def _lost(text: str, span: Span) -> Line:
    """A row that cannot be read stays a row, so that it does not end its table; so do an item, a heading and a field."""
    if not text.strip():
        return Line("U", UNREAD, span)
    kind = lost(text.strip())
    if kind is Lost.HEADING:
        return Line("S", LOST_HEADING, span, key=text.strip())
    return Line(_LETTERS_LOST.get(kind, "U"), HARMLESS if kind is Lost.HARMLESS else UNREAD, span)


def _line(page: Page, tree: Tree, span: Span) -> Line | None:
    tokens = [child for child in tree.children if isinstance(child, Token)]
    if tree.data == "comment":
        return None
    if tree.data == "unknown":
        return _unknown(page, tokens[0], span)
    if tree.data in ("header", "row"):
        return Line(_LETTERS[tree.data], tree.data, span, cells=_cells(page, tokens, span))
    parts = {token.type: _place(page, token, span) for token in tokens if token.type != "COMMENT"}
    key = tokens[0].type if tree.data in ("head", "field") else ""
    return _checked(page, Line(_LETTERS[tree.data], tree.data, span, key, parts))


def _checked(page: Page, line: Line) -> Line:
    """Lines that the grammar knows only in order to say what is wrong with them."""
    if line.rule == "sentence":
        sentence = line.parts["SENTENCE"]
        page.refuse(codes.ITEM_WITHOUT_COLON, sentence, line.span, written=page.excerpt(sentence))
    elif line.rule == "nameless":
        page.refuse(codes.ITEM_WITHOUT_NAME, Span(line.parts["ITEM_NUMBER"].end, line.span.end), line.span)
    elif line.rule == "measure" and "ITEM_NUMBER" not in line.parts:
        page.refuse(codes.MEASURE_WITHOUT_NUMBER, line.parts["MEASURE"], line.span)
        return Line("U", MEASURE, line.span)
    elif line.rule == "item" and takes_back(page.source.slice(line.parts["NAME"])):
        number = line.parts["ITEM_NUMBER"]
        page.refuse(codes.UNREADABLE_LINE, number, line.span, written=page.excerpt(line.span), expected=(_FIELD_ALONE,))
        return Line("F", UNREAD, line.span)
    elif line.rule == "item" and (said := _sentence(page, line)) is not None:
        page.refuse(codes.ITEM_WITHOUT_COLON, said, line.span, written=page.excerpt(said))
        return Line("X", "sentence", line.span, line.key, line.parts)
    elif line.rule == "result" and "ITEM_NUMBER" in line.parts:
        return Line("I", line.rule, line.span, line.key, line.parts)
    return line


def _unknown(page: Page, name: Token, span: Span) -> Line:
    """A misspelt field belongs to the item above; anything else may be an item, and what is below it is its own."""
    place = _place(page, name, span)
    written = page.source.slice(place)
    proposed = near(written)
    if not proposed:
        page.refuse(codes.LINE_WITHOUT_NUMBER, place, span, written=page.excerpt(place))
        return Line("U", UNNUMBERED, span)
    page.refuse(codes.UNKNOWN_FIELD, place, span, written=page.excerpt(place), proposed=proposed)
    kind = misspelt(written)
    if kind is Lost.UNKNOWN:
        return Line("U", MEASURE, span)
    return Line("F", HARMLESS if kind is Lost.HARMLESS else UNREAD, span)


_WRONG_SIGN = pattern(r"\s*[0-9０-９]{1,3}\s*(?P<sign>[，,；;。·:：])(?=\s*[^\s0-9０-９])")
_AFTER_NUMBER = Name("编号后面的“. ”或“、”（2. 指标：目标）", "“. ” behind the number (2. indicator: target)")


def _unreadable(page: Page, span: Span, error: Unexpected) -> Line:
    place = Span(span.start + error.position, min(span.start + error.end, span.end))
    rest = Span(place.start, span.end)
    wrong = _WRONG_SIGN.match(page.source.text, span.start, span.end)
    if wrong:
        sign = Span(wrong.start("sign"), wrong.end("sign"))
        page.refuse(codes.UNREADABLE_LINE, sign, span, written=wrong["sign"], expected=(_AFTER_NUMBER,))
        return _lost(page.source.slice(span), span)
    page.refuse(
        codes.UNREADABLE_LINE, nearest_word(page.source, rest), span,
        written=page.excerpt(rest), expected=expected_words(error.expected),
    )  # fmt: skip
    return _lost(page.source.slice(span), span)


def _cells(page: Page, tokens: list[Token], span: Span) -> tuple[Span, ...]:
    """What stands between the bars; an empty place at its bar. A missing last bar is forgiven."""
    bars = [span.start + token.start_pos for token in tokens if token.type == "PIPE"]
    last = max((span.start + token.end_pos for token in tokens if token.type != "COMMENT"), default=span.end)
    if last - bars[-1] > 1:
        bars.append(last)
    return tuple(page.trimmed(Span(left + 1, right)) for left, right in zip(bars, bars[1:], strict=False))


def _place(page: Page, token: Token, span: Span) -> Span:
    return page.trimmed(Span(span.start + token.start_pos, span.start + token.end_pos))
