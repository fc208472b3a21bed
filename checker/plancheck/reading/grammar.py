"""Reads a text by one start rule of the grammars in grammar/."""

import marshal
from functools import lru_cache

from plancheck import compiled, shipped
from plancheck.reading.lalr import Tables, Token, Tree, Unexpected

__all__ = ["STARTS", "Token", "Tree", "Unexpected", "parse", "table_bytes", "write_shipped"]

STARTS: dict[str, tuple[str, ...]] = {
    "quantity": ("value", "horizon"),
    "plan": ("line", "document"),
}
"""Grammar file (without .lark) -> its start rules."""

_GRAMMAR_OF = {start: grammar for grammar, starts in STARTS.items() for start in starts}


def parse(start: str, text: str) -> Tree:
    """The tree of `text` read by the rule `start`. Raises Unexpected with the place and the terminals that could stand there."""
    return _tables(_GRAMMAR_OF[start]).parse(start, text)


@lru_cache
def _tables(grammar: str) -> Tables:
    name = f"grammar-{grammar}"
    source = _source(grammar)
    form = compiled.shipped_form(name, compiled.digest(source))
    if form is None:
        key = compiled.digest(source, compiled.program())
        form = compiled.kept_form(name, key)
        if form is None:
            form = table_bytes(grammar)
            compiled.keep(name, key, form)
    return Tables(*marshal.loads(form))


def write_shipped(grammar: str, out: str) -> None:
    """Writes the compiled tables of one grammar as a wheel carries them."""
    compiled.write(out, compiled.digest(_source(grammar)), table_bytes(grammar))


def table_bytes(grammar: str) -> bytes:
    """The compiled tables of one grammar, made by Lark."""
    # Imported here because Lark is needed only where no compiled form exists.
    from plancheck.reading.tables import tables_of

    return marshal.dumps(tables_of(_path(grammar), STARTS[grammar]), 4)


def _path(grammar: str) -> str:
    return f"{shipped.GRAMMAR}/{grammar}.lark"


def _source(grammar: str) -> bytes:
    with open(_path(grammar), "rb") as stream:
        return stream.read()
