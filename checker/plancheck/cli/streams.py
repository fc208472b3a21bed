"""The standard streams, made able to carry every character."""

import codecs
import os
import sys
from io import TextIOWrapper

_INSTEAD = {"\u00b2": "^2", "\u00b3": "^3", "\u2212": "-", "\u200b": ""}
"""Characters of the reports themselves that the Chinese code page 936 lacks, in a spelling that says the same."""


def _spelt(error: UnicodeError) -> tuple[str | bytes, int]:
    """Stands in for one character that an encoding lacks; any other becomes an escape, which loses nothing."""
    if isinstance(error, UnicodeEncodeError) and (instead := _INSTEAD.get(error.object[error.start])) is not None:
        return instead, error.start + 1
    if isinstance(error, UnicodeEncodeError):
        error.end = error.start + 1
    return codecs.backslashreplace_errors(error)


def prepare() -> None:
    """A character that the stream's encoding lacks becomes an escape; a stream of bare ASCII becomes UTF-8."""
    codecs.register_error("plancheck", _spelt)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            plain = stream.encoding.lower().replace("-", "") in ("ascii", "usascii", "ansi_x3.41968")
            if plain and not os.environ.get("PYTHONIOENCODING"):
                stream.reconfigure(encoding="utf-8")
            stream.reconfigure(errors="plancheck")


def silence() -> None:
    """Nobody reads any more: what is still held back goes nowhere, also when the interpreter ends."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError, AttributeError):
        return


def encoding() -> str:
    """The encoding of the screen or pipe."""
    return (getattr(sys.stdout, "encoding", None) or "utf-8").lower()


def can_hold(text: str) -> bool:
    """Whether the standard output has these characters."""
    try:
        text.encode(encoding())
    except (UnicodeEncodeError, LookupError):
        return False
    return True
