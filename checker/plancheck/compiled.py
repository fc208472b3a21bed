"""Where compiled forms of grammars and rule packs are kept: inside an installed wheel, else in the user's cache folder.

A compiled form only saves time. It stands behind a digest of everything that it was made from (`key`) and a digest of
itself; whatever is wrong with one (absent, foreign, cut short), it counts as none and is made anew from its source.
Forms are trusted, so they are read only from the installed package or from a folder that nobody but the user can
write to.
"""

import os
import stat
import sys
from collections.abc import Iterator
from functools import lru_cache

from plancheck import __version__, shipped
from plancheck.digests import blake2b

_MAGIC = b"plancheck compiled 2\n"
_SIZE = 32
MARK = 16
"""Hexadecimal digits at the end of the name of a form of which there are many: of each pack, of each checkout."""
_MOST_KEPT = 20
_LONGEST_KEPT = 30 * 24 * 3600
"""Seconds by which a form may be older than the newest of its kind: the cache is measured by itself, not by a clock."""


def shipped_form(name: str, key: bytes) -> bytes | None:
    """The form that was made when the wheel was built; None in a checkout, or where its source has been edited since."""
    return _read(os.path.join(shipped.COMPILED, f"{name}.bin"), key)


def kept_form(name: str, key: bytes) -> bytes | None:
    """The form that an earlier run kept; None if there is none, or if anything it was made from has changed."""
    folder = _cache()
    if folder is None or not _private(folder):
        return None
    return _read(os.path.join(folder, f"{name}.bin"), key, owned=True)


def keep(name: str, key: bytes, form: bytes) -> None:
    """Keeps a form for later runs; does nothing where the cache folder cannot be written or is not the user's alone."""
    folder = _cache()
    if folder is None:
        return
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        if _private(folder):
            write(os.path.join(folder, f"{name}.bin"), key, form)
            _prune(folder, name)
    except OSError:
        return


def _prune(folder: str, name: str) -> None:
    """Forms of the same kind that are old, or too many, go: every edit of a pack and every checkout leaves one behind."""
    kind, dash, own = name.rpartition("-")
    if not dash or not _is_mark(own):
        return  # there is one form of that name alone, and it has just been written over
    found = [one for one in os.listdir(folder) if one.startswith(f"{kind}-") and one.endswith(".bin")]
    alike = [os.path.join(folder, one) for one in found if _is_mark(one[len(kind) + 1 : -len(".bin")])]
    ages = sorted(((os.stat(path).st_mtime, path) for path in alike), reverse=True)
    for number, (written, path) in enumerate(ages):
        if (number >= _MOST_KEPT or written < ages[0][0] - _LONGEST_KEPT) and not path.endswith(f"{name}.bin"):
            os.unlink(path)


def _is_mark(text: str) -> bool:
    return len(text) == MARK and not text.strip("0123456789abcdef")


def write(path: str, key: bytes, form: bytes) -> None:
    """Writes beside the place and moves there, so that a reader sees a whole file or none. Raises OSError."""
    from tempfile import NamedTemporaryFile  # costs milliseconds that a run with a compiled form need not pay

    with NamedTemporaryFile(
        dir=os.path.dirname(path), prefix=os.path.basename(path), suffix=".new", delete=False
    ) as stream:
        try:
            stream.write(_MAGIC + key + digest(form) + form)
            stream.close()
            os.replace(stream.name, path)
        except OSError:
            stream.close()
            os.unlink(stream.name)
            raise


def digest(*parts: bytes) -> bytes:
    """Each part goes in with its length, so that no two lists of parts are alike. BLAKE2 for its speed."""
    whole = blake2b(digest_size=_SIZE)
    for part in parts:
        whole.update(len(part).to_bytes(8, "big"))
        whole.update(part)
    return whole.digest()


@lru_cache
def program() -> bytes:
    """Versions, and sizes and times of code, grammars and schemas: a changed program never meets its old results."""
    with os.scandir(shipped.PACKAGE) as entries:
        rooms = sorted(one.path for one in entries if one.is_dir() and not one.name.startswith("_"))
    folders = [shipped.PACKAGE, *rooms, shipped.GRAMMAR, os.path.join(shipped.RULES, "schema")]
    lines = [line for folder in folders for line in sorted(_states(folder))]
    return digest(__version__.encode(), str(sys.version_info).encode(), b"\n".join(lines))


def _states(folder: str) -> Iterator[bytes]:
    try:
        with os.scandir(folder) as entries:
            for one in entries:
                if one.name.endswith((".py", ".lark", ".json")):
                    about = one.stat()
                    yield f"{os.path.basename(folder)}/{one.name} {about.st_size} {about.st_mtime_ns}".encode()
    except OSError:
        return


def _read(path: str, key: bytes, owned: bool = False) -> bytes | None:
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0))
        with open(descriptor, "rb") as stream:
            if owned and not _own(os.fstat(descriptor)):
                return None
            data = stream.read()
    except OSError:
        return None
    start = len(_MAGIC) + 2 * _SIZE
    head, form = data[:start], data[start:]
    return form if head == _MAGIC + key + digest(form) else None


def _cache() -> str | None:
    """The user's cache folder; None where the system names none."""
    chosen = os.environ.get("PLANCHECK_CACHE")
    if chosen:
        return chosen
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        return os.path.join(local, "plancheck") if local else None
    base = os.environ.get("XDG_CACHE_HOME", "")
    home = os.path.expanduser("~")
    if not os.path.isabs(base):
        base = os.path.join(home, ".cache")
    return os.path.join(base, "plancheck") if os.path.isabs(base) else None


def _private(folder: str) -> bool:
    """Whether the folder is a real one that only the user can write to. On Windows the profile's rights see to that."""
    try:
        about = os.lstat(folder)
    except OSError:
        return False
    return stat.S_ISDIR(about.st_mode) and _own(about)


def _own(about: os.stat_result) -> bool:
    if sys.platform == "win32":
        return True
    return about.st_uid == os.geteuid() and not about.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
