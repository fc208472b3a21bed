"""Makes any text harmless in Markdown: it never becomes markup, a link, a mention or the end of a table's cell."""

import re

from plancheck.patterns import pattern
from plancheck.report.safe import visible

_SPECIAL = pattern(r"[\\`*_{}\[\]<>#!|~&$^]")

# At the start of a block these would make a list, a rule or a heading.
_OPENING = pattern(r"\A(?:[-+](?=\s|\Z)|--|=|[0-9]{1,9}(?=[.)](?:\s|\Z)))")

# What sites that show Markdown link on their own, whatever is escaped: mentions, numbers of issues and of merge
# requests, addresses, pictures by name (:name:). A plan's own file name is no address and stays whole.
_LINKED = pattern(
    r"[@#!~$^%&](?=[A-Za-z0-9_])|:(?=//)|:(?=[A-Za-z0-9_+-]+:)|\b(?i:www|gh|mailto|xmpp)(?=[.:-])"
    r"|(?<=[A-Za-z])\.(?=[A-Za-z])(?!plan\b)"
)

_NOTHING = "<!-- -->"
"""An empty comment: it parts what would be read as one, shows nothing, and leaves the words as they are."""


def escaped(text: str) -> str:
    """The text as one line of Markdown that shows just this text."""
    line = visible(" ".join(text.split("\n"))).strip()
    parts, done = [], 0
    for found in _LINKED.finditer(line):
        parts.append(line[done : found.end()])
        done = found.end()
    texts = [_SPECIAL.sub(_backslashed, part) for part in (*parts, line[done:])]
    return _NOTHING.join((_opened(texts[0]), *texts[1:]))


def _backslashed(found: re.Match[str]) -> str:
    # An entity for the bar: every reader of tables cuts the row before it knows entities.
    return "&#124;" if found[0] == "|" else "\\" + found[0]


def _opened(text: str) -> str:
    found = _OPENING.match(text)
    if found is None:
        return text
    at = found.end() if text[0].isdigit() else 0
    return f"{text[:at]}\\{text[at:]}"
