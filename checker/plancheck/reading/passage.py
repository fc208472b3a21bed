"""The part of a source that one reading looks at, folded, with the way back to places in the source."""

from collections.abc import Iterable

from plancheck.codes.code import Code
from plancheck.model.finding import Fact, Finding
from plancheck.reading.folding import folded
from plancheck.reading.grammar import Token, Tree
from plancheck.source import Source, Span
from plancheck.values import value

_LONGEST_EXCERPT = 60


class Refusal(Exception):
    """Ends the reading of one milestone; never leaves the rooms of reading."""

    def __init__(self, finding: Finding, span: Span) -> None:
        super().__init__(finding.code.name)
        self.finding = finding
        self.span = span


@value
class Passage:
    """Characters of `text` are those of the source from `start` on."""

    source: Source
    start: int
    text: str

    def part(self, start: int, end: int) -> "Passage":
        return Passage(self.source, self.start + start, self.text[start:end])

    def within(self, span: Span) -> "Passage":
        return self.part(span.start - self.start, span.end - self.start)

    def span(self, first: Token, last: Token) -> Span:
        return Span(self.start + first.start_pos, self.start + last.end_pos)

    def of(self, parts: Iterable[Tree | Token]) -> Span:
        """From the first to the last token of these parts."""
        tokens = [token for part in parts for token in ((part,) if isinstance(part, Token) else part.tokens())]
        return self.span(tokens[0], tokens[-1])

    def whole(self) -> Span:
        return Span(self.start, self.start + len(self.text))

    def written(self, span: Span) -> str:
        """The source's own characters, shortened for a message."""
        text = self.source.slice(span).strip()
        return text if len(text) <= _LONGEST_EXCERPT else text[: _LONGEST_EXCERPT - 1] + "…"

    def finding(self, code: Code, span: Span, **facts: Fact) -> Finding:
        return Finding(code, code.severity, self.source.place(span), {"written": self.written(span), **facts})

    def refusal(self, code: Code, span: Span, **facts: Fact) -> Refusal:
        return Refusal(self.finding(code, span, **facts), span)


def passage_of(source: Source, span: Span) -> Passage:
    return Passage(source, span.start, folded(source.slice(span)))
