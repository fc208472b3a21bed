"""Regular expressions whose compiled code is kept from one run to the next.

Compiling the program's some hundred patterns took an eighth of a whole run, and start-up is paid on every commit. What
is kept is what `re` itself computed, behind a digest of this Python; wherever anything is amiss, `re` compiles anew.
"""

import sys

from plancheck.keeping import Kept

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

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


def pattern(text: str, flags: int = 0) -> Pattern:
    """The same as re.compile."""
    code = _kept.get((text, int(flags)))
    if code is None:
        return _compiled(text, int(flags))
    try:
        import _sre  # type: ignore[import-not-found]  # private to the standard library, hence the fallback

        all_flags, words, *groups = code
        made: Pattern = _sre.compile(text, all_flags, memoryview(words).cast("I").tolist(), *groups)
    except Exception:  # noqa: BLE001 - whatever a private function refuses, re can compile
        return _compiled(text, int(flags))
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
