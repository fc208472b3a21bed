"""A named line of a sheet: the name, then the text in as many lines as it needs."""

from collections.abc import Iterator

from plancheck.messages.labels import colon
from plancheck.report.block import indented
from plancheck.report.safe import visible
from plancheck.report.view import View


def entry(name: str, text: str, view: View) -> Iterator[str]:
    """Nothing where the text is empty; each line of the text starts a line."""
    head = f"  {name}{colon(view.language)}"
    for number, line in enumerate(text.split("\n") if text else ()):
        yield from indented(visible(line), view, "    " if number else head, "    ")
