"""Regular expressions whose compiled code is kept from one run to the next.

Compiling the program's some hundred patterns took an eighth of a whole run, and start-up is paid on every commit. What
is kept is what `re` itself computed, behind a digest of this Python; wherever anything is amiss, `re` compiles anew.
"""

import marshal
import re
import sys

from plancheck import compiled

_NAME = "patterns"
_FORM = b"words of code"
"""How they are kept; another way of keeping them needs another name."""
_Code = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""Flags, code (a word of four bytes each), number of groups, and their names."""

_kept: dict[tuple[str, int], _Code] | None = None
_new: dict[tuple[str, int], _Code] = {}


def pattern(text: str, flags: int = 0) -> re.Pattern[str]:
    """The same as re.compile."""
    global _kept
    if _kept is None:
        _kept = _read()
    code = _kept.get((text, int(flags)))
    if code is None:
        return _compiled(text, int(flags))
    try:
        import _sre  # type: ignore[import-not-found]  # private to the standard library, hence the fallback

        all_flags, words, *groups = code
        made: re.Pattern[str] = _sre.compile(text, all_flags, memoryview(words).cast("I").tolist(), *groups)
    except Exception:  # noqa: BLE001 - whatever a private function refuses, re can compile
        return re.compile(text, flags)
    return made


def _compiled(text: str, flags: int) -> re.Pattern[str]:
    made = re.compile(text, flags)
    if not _new:
        import atexit  # only a run that compiles something has something to keep

        atexit.register(_keep)
    code = _code_of(text, flags)
    if code is not None:
        _new[text, flags] = code
    return made


def _code_of(text: str, flags: int) -> _Code | None:
    try:
        from re import _compiler, _parser  # type: ignore[attr-defined]  # as above

        tree = _parser.parse(text, flags)
        state = tree.state
        names: list[str | None] = [None] * state.groups
        for name, number in state.groupdict.items():
            names[number] = name
        code = b"".join(int(one).to_bytes(4, sys.byteorder) for one in _compiler._code(tree, flags))
        return int(flags | state.flags), code, state.groups - 1, dict(state.groupdict), tuple(names)
    except Exception:  # noqa: BLE001 - then this pattern is compiled in every run
        return None


def _key() -> bytes:
    return compiled.digest(
        _FORM, sys.version.encode(), sys.implementation.cache_tag.encode() if sys.implementation.cache_tag else b""
    )


def _read() -> dict[tuple[str, int], _Code]:
    form = compiled.kept_form(_NAME, _key())
    try:
        return dict(marshal.loads(form)) if form else {}
    except (EOFError, ValueError, TypeError):
        return {}


def _keep() -> None:
    compiled.keep(_NAME, _key(), marshal.dumps({**(_kept or {}), **_new}))
