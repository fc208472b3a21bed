"""Enumerations that are made without the standard library's machinery, which a run would pay for on every commit.

They do what the program needs of `enum`: named members with a value, found again by it, in the order written. Type
checkers see the standard library's own.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from enum import Enum, IntEnum, StrEnum
    from typing import Any

__all__ = ["Enum", "IntEnum", "StrEnum"]


class _Type(type):
    """Makes each public value of a class body that is no method a member of the class."""

    def __new__(cls, name: str, bases: "tuple[type, ...]", body: "dict[str, Any]") -> "_Type":
        values = {key: one for key, one in body.items() if key[0] != "_" and not hasattr(one, "__get__")}
        made: Any = type.__new__(cls, name, bases, {key: one for key, one in body.items() if key not in values})
        made._members = {}
        for key, value in values.items():
            plain = next((one for one in (str, int) if issubclass(made, one)), None)
            member = plain.__new__(made, value) if plain else object.__new__(made)
            member.name, member.value = key, value
            made._members[value] = member
            setattr(made, key, member)
        result: _Type = made
        return result

    def __call__(cls, value: "Any") -> "Any":
        """The member with that value. Raises ValueError if there is none."""
        try:
            return cls._members[value]  # type: ignore[attr-defined]  # set when it was made
        except (KeyError, TypeError):
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}") from None

    def __iter__(cls) -> "Iterator[Any]":
        return iter(cls._members.values())  # type: ignore[attr-defined]  # as above

    def __len__(cls) -> int:
        return len(cls._members)  # type: ignore[attr-defined]  # as above


if not TYPE_CHECKING:

    class Enum(metaclass=_Type):
        """Members that are equal to themselves alone."""

        def __repr__(self):
            return f"<{type(self).__name__}.{self.name}: {self.value!r}>"

        def __reduce_ex__(self, _):
            return type(self), (self.value,)

    class StrEnum(str, Enum):
        """Members that are their value's text."""

    class IntEnum(int, Enum):
        """Members that count and compare as their value."""
