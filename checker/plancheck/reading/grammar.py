"""Reads a text by one start rule of the grammars in grammar/."""

import marshal
from functools import lru_cache

from plancheck import shipped
from plancheck.compiled import compiled
from plancheck.reading.lalr import Tables, Token, Tree, Unexpected

__all__ = ["STARTS", "Token", "Tree", "Unexpected", "parse", "table_bytes"]

STARTS: dict[str, tuple[str, ...]] = {
    "quantity": ("value", "horizon"),
}
"""Grammar file (without .lark) -> its start rules."""

_GRAMMAR_OF = {start: grammar for grammar, starts in STARTS.items() for start in starts}


def parse(start: str, text: str) -> Tree:
    """The tree of `text` read by the rule `start`. Raises Unexpected with the place and the terminals that could stand there."""
    return _tables(_GRAMMAR_OF[start]).parse(start, text)


@lru_cache
def _tables(grammar: str) -> Tables:
    path = shipped.GRAMMAR / f"{grammar}.lark"
    return Tables(*marshal.loads(compiled(f"grammar-{grammar}", [path], lambda: table_bytes(grammar))))


def table_bytes(grammar: str) -> bytes:
    """The compiled tables of one grammar, made by Lark."""
    # Imported here because Lark is needed only where no compiled form exists.
    from plancheck.reading.tables import tables_of

    return marshal.dumps(tables_of(shipped.GRAMMAR / f"{grammar}.lark", STARTS[grammar]), 4)
