"""The file being read, with what was noticed on the way: findings, and texts that could not be read."""

from plancheck.codes.code import Code, Severity
from plancheck.model.finding import Fact, Finding
from plancheck.model.plan import Text, Unread
from plancheck.source import Source, Span
from plancheck.values import field, record

BLANKS = " \t\u3000\u00a0\r\n"
_LONGEST_EXCERPT = 40


@record
class Page:
    """Readers add to `findings` and `unread`; but for a 文号 nothing else changes."""

    source: Source
    findings: list[Finding] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)
    document_number: Text | None = None
    """A 文号 that stands alone above the items."""

    def note(
        self, code: Code, span: Span, /, *, related: tuple[Span, ...] = (), severity: Severity | None = None,
        blocking: bool = False, **facts: Fact,
    ) -> None:  # fmt: skip
        """Adds a finding at that place."""
        weight = code.severity if severity is None else severity
        places = tuple(self.source.place(one) for one in related)
        self.findings.append(Finding(code, weight, self.source.place(span), facts, places, blocking=blocking))

    def refuse(self, code: Code, span: Span, whole: Span, /, **facts: Fact) -> None:
        """Adds a finding at `span`; the text of `whole` is lost to it."""
        self.findings.append(Finding(code, code.severity, self.source.place(span), facts))
        self.lose(whole)

    def lose(self, whole: Span) -> None:
        """Keeps a text that could not be read, so that nothing named in it is called missing."""
        self.unread.append(Unread(self.text(whole)))

    def text(self, span: Span) -> Text:
        return Text(self.source.slice(span), span)

    def excerpt(self, span: Span) -> str:
        """What stands there, cut short to fit into a sentence."""
        written = self.source.slice(Span(span.start, min(span.end, span.start + _LONGEST_EXCERPT + 1)))
        return written if len(written) <= _LONGEST_EXCERPT else written[:_LONGEST_EXCERPT] + "…"

    def trimmed(self, span: Span) -> Span:
        """Without the blanks at both ends; an empty place stays where the text would start."""
        text, start, end = self.source.text, span.start, span.end
        while start < end and text[start] in BLANKS:
            start += 1
        while end > start and text[end - 1] in BLANKS:
            end -= 1
        return Span(start, end)
