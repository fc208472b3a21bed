"""With which characters a pattern can begin: lets a run skip, and never compile, the patterns that cannot match."""

import re
import re._constants as constants  # type: ignore[import-not-found]  # the standard library does not declare them
import re._parser as parser  # type: ignore[import-not-found]  # as above
from typing import Any

_MOST = 600
"""A larger set costs more to keep than it saves."""


def first_characters(pattern: str) -> str | None:
    """Every character that a match can begin with, sorted; None where that cannot be told or would be too many.

    The parser of the standard library is private to it: used only where the tables are made, and a test compares
    what the tables read with what Lark reads.
    """
    found = _firsts(list(parser.parse(pattern)))
    return None if found is None or len(found) > _MOST else "".join(sorted(found))


def _firsts(items: list[Any]) -> set[str] | None:
    """None: any character, or none at all."""
    found: set[str] = set()
    for operation, argument in items:
        if operation in (constants.ASSERT, constants.ASSERT_NOT, constants.AT):
            continue
        here, may_be_empty = _one(operation, argument)
        if here is None:
            return None
        found |= here
        if not may_be_empty:
            return found
    return None


def _one(operation: Any, argument: Any) -> tuple[set[str] | None, bool]:
    if operation is constants.LITERAL:
        return {chr(argument)}, False
    if operation is constants.IN:
        return _class(argument), False
    if operation is constants.BRANCH:
        return _branch(argument[1])
    if operation is constants.SUBPATTERN:
        found = _firsts(list(argument[3]))
        if found is not None and argument[1] & re.IGNORECASE:
            found |= {folded for character in found for folded in (character.upper(), character.lower())}
        return found, False
    if operation in (constants.MAX_REPEAT, constants.MIN_REPEAT):
        least, _, inner = argument
        return _firsts(list(inner)), least == 0
    return None, False


def _branch(choices: list[Any]) -> tuple[set[str] | None, bool]:
    found: set[str] = set()
    for choice in choices:
        here = _firsts(list(choice))
        if here is None:
            return None, False
        found |= here
    return found, False


def _class(items: list[Any]) -> set[str] | None:
    found: set[str] = set()
    for operation, argument in items:
        if operation is constants.LITERAL:
            found.add(chr(argument))
        elif operation is constants.RANGE and argument[1] - argument[0] < _MOST:
            found.update(map(chr, range(argument[0], argument[1] + 1)))
        else:
            return None
    return found
