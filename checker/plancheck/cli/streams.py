"""The standard streams, made able to carry every character."""

import os
import sys
from io import TextIOWrapper


def prepare() -> None:
    """A character that the stream's encoding lacks becomes an escape; a stream of bare ASCII becomes UTF-8."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            plain = stream.encoding.lower().replace("-", "") in ("ascii", "usascii", "ansi_x3.41968")
            if plain and not os.environ.get("PYTHONIOENCODING"):
                stream.reconfigure(encoding="utf-8")
            stream.reconfigure(errors="backslashreplace")


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
