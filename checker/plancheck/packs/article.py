"""The published article: its paragraphs, sentences and figures, with their places."""

import re
from collections.abc import Iterator
from decimal import Decimal

from plancheck.packs.figures import MULTIPLIERS
from plancheck.source import Source, Span
from plancheck.values import value

_FIGURE = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_LINE = re.compile(r"[^\r\n]*\S[^\r\n]*")
_SENTENCE = re.compile(r"[^。！？;；]+[。！？;；]”?")


@value
class Article:
    """`paragraphs` are the lines that are not blank, in order; the first is number 1."""

    source: Source
    paragraphs: tuple[Span, ...]

    def paragraph(self, number: int) -> Span | None:
        return self.paragraphs[number - 1] if 1 <= number <= len(self.paragraphs) else None

    def quoted(self, number: int, quote: str) -> Iterator[Span]:
        """Every place in that paragraph where the quote stands word for word."""
        span = self.paragraph(number)
        at = self.source.text.find(quote, span.start, span.end) if span and quote else -1
        while span and at != -1:
            yield Span(at, at + len(quote))
            at = self.source.text.find(quote, at + 1, span.end)

    def holding(self, quote: str) -> tuple[int, ...]:
        """Numbers of the paragraphs that contain the quote."""
        return tuple(n for n in range(1, len(self.paragraphs) + 1) if any(self.quoted(n, quote)))

    def sentences(self, number: int) -> Iterator[Span]:
        """The sentences of a paragraph; a heading, which ends without a full stop, has none."""
        span = self.paragraph(number)
        if span:
            for match in _SENTENCE.finditer(self.source.text, span.start, span.end):
                lead = len(match.group()) - len(match.group().lstrip())
                yield Span(match.start() + lead, match.end())

    def figures(self) -> Iterator[Span]:
        for match in _FIGURE.finditer(self.source.text):
            yield Span(match.start(), match.end())

    def value(self, figure: Span) -> Decimal:
        """A figure with the 万 or 亿 that follows it multiplied out."""
        after = self.source.text[figure.end : figure.end + 2]
        multiplier = next(factor for word, factor in MULTIPLIERS.items() if after.startswith(word))
        return Decimal(self.source.slice(figure)) * multiplier


def article(source: Source) -> Article:
    """The paragraphs of a decoded article."""
    return Article(source, tuple(Span(match.start(), match.end()) for match in _LINE.finditer(source.text)))
