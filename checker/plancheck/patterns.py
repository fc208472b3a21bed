"""Regular expressions whose compiled code is kept from one run to the next.

Compiling the program's some hundred patterns took an eighth of a whole run, and start-up is paid on every commit. What
is kept is what `re` itself computed, behind a digest of this Python; wherever anything is amiss, `re` compiles anew.
"""

import sys

from plancheck.keeping import Kept

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from typing import Any

    Match = re.Match[str]
    Pattern = re.Pattern[str]
else:
    # Importing re costs a run with kept patterns a millisecond for nothing; these are for annotations.
    Match = Pattern = object

IGNORECASE = 2
MULTILINE = 8
DOTALL = 16
"""The flags of `re` by those names."""

_Code = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""Flags, code (a word of four bytes each), number of groups, and their names."""

_kept = Kept("patterns", b"words of code")


class _Later:
    """A pattern that is made when it is first asked for something: a run uses half of those that its modules name."""

    def __init__(self, text: str, flags: int) -> None:
        self._text = text
        self._flags = flags

    def __getattr__(self, name: str) -> "Any":
        made = _made(self._text, self._flags)
        for one in _ASKED:
            setattr(self, one, getattr(made, one))
        return getattr(made, name)


_ASKED = ("match", "fullmatch", "search", "finditer", "findall", "sub", "split")


def pattern(text: str, flags: int = 0) -> Pattern:
    """What re.compile gives, made when it is first used."""
    made: Any = _Later(text, int(flags))
    return made  # type: ignore[no-any-return]  # it answers as a pattern does


def _made(text: str, flags: int) -> Pattern:
    code = _kept.get((text, flags))
    if code is None:
        return _compiled(text, flags)
    try:
        import _sre  # type: ignore[import-not-found]  # private to the standard library, hence the fallback

        all_flags, words, *groups = code
        made: Pattern = _sre.compile(text, all_flags, memoryview(words).cast("I").tolist(), *groups)
    except Exception:  # noqa: BLE001 - whatever a private function refuses, re can compile
        return _compiled(text, flags)
    return made


def _compiled(text: str, flags: int) -> Pattern:
    import re

    code = _code_of(text, flags)
    if code is not None:
        _kept.put((text, flags), code)
    return re.compile(text, flags)


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
