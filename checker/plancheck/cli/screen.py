"""What the screen can show: its width, its colours, its characters."""

import os
import sys

from plancheck.cli.streams import can_hold, encoding

_WIDE_IN = ("gb", "cp936", "936", "big5", "cp950", "hz")
_MARKS = "×▲●√─│…"


def is_terminal() -> bool:
    return sys.stdout is not None and sys.stdout.isatty()


def width() -> int:
    """Columns of the terminal between 60 and 100; 80 for a pipe or a file."""
    if not is_terminal():
        return 80
    try:
        return min(max(os.get_terminal_size(sys.stdout.fileno()).columns, 60), 100)
    except (OSError, ValueError):
        return 80


def colour(wish: str) -> bool:
    """auto: a terminal that understands colour, unless NO_COLOR is set."""
    if wish != "auto":
        return wish == "always"
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb" or not is_terminal():
        return False
    return sys.platform != "win32" or bool(os.environ.get("WT_SESSION") or os.environ.get("ANSICON"))


def has_marks() -> bool:
    return can_hold(_MARKS)


def ambiguous() -> int:
    """Chinese code pages show — … ● as wide as a Chinese character."""
    return 2 if encoding().startswith(_WIDE_IN) else 1
