"""How far long work has come: one line on a terminal that is gone at the end, nothing in a pipe."""

import sys
from collections.abc import Iterator, Sequence

from plancheck.messages.phrases import Language

TYPE_CHECKING = False
if TYPE_CHECKING:
    # Only type checkers need the word: importing typing costs every run milliseconds.
    from typing import TypeVar

    T = TypeVar("T")

_FEW = 4
"""So many files are read before anybody wonders."""


def in_steps(things: "Sequence[T]", language: Language) -> "Iterator[T]":
    """The things one by one, with a count on the error stream where a person watches it."""
    if len(things) <= _FEW or sys.stderr is None or not sys.stderr.isatty():
        yield from things
        return
    from plancheck.messages.usage import usage

    for number, thing in enumerate(things, 1):
        sys.stderr.write("\r" + usage("progress", language, done=str(number), all=str(len(things))))
        sys.stderr.flush()
        yield thing
    sys.stderr.write("\r\x1b[K")
    sys.stderr.flush()
