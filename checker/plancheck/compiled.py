"""Where compiled forms of grammars and rule packs are kept: inside an installed wheel, else in the user's cache folder.

A compiled form only saves time. Whatever is wrong with one (absent, foreign, cut short) it is made anew from its source.
"""

import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from plancheck import __version__

_SHIPPED = Path(__file__).resolve().parent / "_data" / "compiled"
_MAGIC = b"plancheck compiled 1\n"


def compiled(name: str, sources: Iterable[Path], make: Callable[[], bytes]) -> bytes:
    """The compiled form of that name, made by `make` when none is there for the sources as they are now."""
    shipped = _SHIPPED / f"{name}.bin"
    if (content := _read(shipped, b"")) is not None:
        return content
    folder = _cache_folder()
    stamp = _stamp(sources)
    kept = folder / f"{name}.bin" if folder else None
    if kept and (content := _read(kept, stamp)) is not None:
        return content
    content = make()
    if kept:
        _write(kept, stamp, content)
    return content


def shipped_form(content: bytes) -> bytes:
    """The bytes to put into a wheel for `compiled` to find."""
    return _MAGIC + b"\n" + content


def _stamp(sources: Iterable[Path]) -> bytes:
    """Changes whenever a source, this program's version or Python's does; never holds a line end."""
    states = [f"{path}:{(stat := path.stat()).st_size}:{stat.st_mtime_ns}" for path in sources]
    return repr((__version__, sys.version, states)).encode("utf-8", "backslashreplace")


def _read(path: Path, stamp: bytes) -> bytes | None:
    try:
        data = path.read_bytes()
    except OSError:
        return None
    head = _MAGIC + stamp + b"\n"
    return data[len(head) :] if data.startswith(head) else None


def _write(path: Path, stamp: bytes, content: bytes) -> None:
    temporary = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        temporary.write_bytes(_MAGIC + stamp + b"\n" + content)
        temporary.replace(path)
    except OSError:
        # A read-only home costs time, never a result.
        return


def _cache_folder() -> Path | None:
    """The user's own cache folder; None where it is not the user's alone, since compiled forms are trusted."""
    named = os.environ.get("PLANCHECK_CACHE")
    if named:
        return Path(named)
    base = os.environ.get("LOCALAPPDATA") if os.name == "nt" else os.environ.get("XDG_CACHE_HOME")
    try:
        folder = (Path(base) if base else Path.home() / ".cache") / "plancheck"
        if os.name != "nt" and folder.exists():
            state = folder.stat()
            if state.st_uid != os.getuid() or state.st_mode & 0o022:
                return None
    except (OSError, RuntimeError):
        return None
    return folder
