"""How a reader wants to see a report: language, width, symbols, and what the command line already knows."""

from datetime import date

from plancheck.messages.phrases import Language
from plancheck.model.finding import Finding
from plancheck.values import value


@value
class View:
    """`width` counts columns of the screen; a character of East Asian text takes two."""

    language: Language = "zh-CN"
    width: int = 80
    colour: bool = False
    quiet: bool = False
    """Only what must be acted upon: no notes, no counts."""
    unicode: bool = True
    """Whether the output can hold marks beyond ASCII."""
    ambiguous: int = 1
    """Columns of the characters that are wide in a Chinese code page and narrow elsewhere (— … ● ×)."""
    ignored: tuple[Finding, ...] = ()
    """Findings left out because the reader asked for it: counted, never silent."""
    exit_code: int = 0
    meaning: str = ""
    """The label that says what the exit code means here; empty: the code's own."""
    as_of: date | None = None
