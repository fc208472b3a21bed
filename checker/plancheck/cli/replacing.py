"""Puts new bytes in place of a file's, all at once or not at all."""

import os
from contextlib import suppress
from tempfile import mkstemp


class ChangedMeanwhileError(Exception):
    """The file is no longer the one that was read."""


class ReadOnlyError(Exception):
    """Nobody may write the file."""


def replaced(path: str, old: bytes, new: bytes) -> int:
    """Writes a file of its own beside the real one and moves it there, if that still holds what was read.

    A link goes on pointing to the same file; who may read and write it stays. Raises OSError, too.

    Returns how many other names the file had (hard links). Those keep the text as it was: writing through them would
    mean writing in place, where a crash leaves half a plan, and such names are mostly copies that a backup keeps.
    """
    real = os.path.realpath(path)
    status = os.stat(real)
    mode = status.st_mode
    if not mode & 0o222 or not os.access(real, os.W_OK):
        raise ReadOnlyError
    handle, beside = mkstemp(prefix=".plancheck-", dir=os.path.dirname(real))
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(new)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(beside, mode & 0o7777)
        if _content(real) != old:
            raise ChangedMeanwhileError
        os.replace(beside, real)
    except BaseException:
        with suppress(OSError):
            os.unlink(beside)
        raise
    return status.st_nlink - 1


def _content(path: str) -> bytes | None:
    """What is in it now; None for a file that is gone."""
    try:
        with open(path, "rb") as file:
            return file.read()
    except FileNotFoundError:
        return None
