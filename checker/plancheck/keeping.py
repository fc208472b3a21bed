"""Compiled code of small pieces (patterns, methods) that is kept from one run to the next, all of a kind in one file.

What is kept is what Python itself computed, behind a digest of this Python; a run that computed something new keeps it
when it ends.
"""

import marshal
import sys
from collections.abc import Callable
from types import CodeType

from plancheck import compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Kept:
    """One kind of pieces by key. Keys and pieces are of the types that `marshal` writes."""

    def __init__(self, name: str, form: bytes) -> None:
        """`form`: how the pieces are written; another way of writing them needs another word."""
        self._name = name
        self._form = form
        self._known: dict[Any, Any] | None = None
        self._new = False

    def get(self, key: "Any") -> "Any":
        """The piece that this or an earlier run put there; None if none did."""
        if self._known is None:
            self._known = self._read()
        return self._known.get(key)

    def put(self, key: "Any", piece: "Any") -> None:
        if not self._new:
            import atexit  # only a run that computed something has something to keep

            self._new = True
            atexit.register(self._keep)
        known = self._known = self._known or {}
        known[key] = piece

    def code(self, key: "Any", source: Callable[[], str]) -> CodeType:
        """The code of the one function whose text `source` gives."""
        code = self.get(key)
        if not isinstance(code, CodeType):
            whole = compile(source(), "<kept>", "exec")
            code = next(one for one in whole.co_consts if isinstance(one, CodeType))
            self.put(key, code)
        return code

    def _read(self) -> "dict[Any, Any]":
        form = compiled.kept_form(self._name, self._key())
        try:
            return dict(marshal.loads(form)) if form else {}
        except (EOFError, ValueError, TypeError):
            return {}

    def _keep(self) -> None:
        compiled.keep(self._name, self._key(), marshal.dumps(self._known))

    def _key(self) -> bytes:
        tag = sys.implementation.cache_tag or ""
        # With the program itself, since what another version of it named would be read in vain for ever.
        return compiled.digest(self._form, compiled.program(), sys.version.encode(), tag.encode())
