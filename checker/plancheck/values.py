"""Immutable records with slots, made without generating code at import.

They look and behave like frozen, slotted dataclasses, and type checkers see them as such. The standard library's are
not used because start-up is paid on every commit: making its some eighty classes took a third of a whole run (see
benchmarks/cold_start.py). Here equality, hashing and printing are shared, and a class gets its `__init__` when its
first value is made.
"""

from collections.abc import Callable

TYPE_CHECKING = False
if TYPE_CHECKING:
    # Type checkers read this branch; at run time importing typing would cost milliseconds.
    from typing import Any, TypeVar, dataclass_transform

    T = TypeVar("T")
    C = TypeVar("C", bound=type)
else:

    def dataclass_transform(**_):
        return lambda decorator: decorator


_ABSENT = object()
_OFTEN = 200
"""So many values of a class pay for generating its `__init__`, which takes as long as making some two hundred without."""


class _Later:
    """A field whose default is made for each value, or which `__post_init__` sets."""

    __slots__ = ("make", "init")

    def __init__(self, make: "Callable[[], Any] | None", init: bool) -> None:
        self.make = make
        self.init = init


def field(*, default_factory: "Callable[[], Any] | None" = None, init: bool = True) -> "Any":
    """A default that is made anew for each value; `init=False`: no argument, set in `__post_init__`."""
    return _Later(default_factory, init)


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def value(cls: "C") -> "C":
    """A class of values: annotated names are its fields, compared by all of them, never changed."""
    return _made(cls, {"__hash__": _hash, "__setattr__": _refuse, "__delattr__": _refuse})


@dataclass_transform(frozen_default=True, order_default=True, field_specifiers=(field,))
def ordered(cls: "C") -> "C":
    """A value that sorts by its fields in their order."""
    order = {"__lt__": _lower, "__le__": _lower_or_same, "__gt__": _higher, "__ge__": _higher_or_same}
    return _made(cls, {"__hash__": _hash, "__setattr__": _refuse, "__delattr__": _refuse, **order})


@dataclass_transform(field_specifiers=(field,))
def record(cls: "C") -> "C":
    """A class whose fields may be set again: for what is gathered while a text is read."""
    return _made(cls, {"__hash__": None})


def replace(one: "T", **changes: "Any") -> "T":
    """The same value with some fields changed. Raises TypeError for a name that is no field."""
    names: tuple[str, ...] = one.__match_args__  # type: ignore[attr-defined]
    return type(one)(**{name: getattr(one, name) for name in names} | changes)


def _made(cls: "C", methods: "dict[str, Any]") -> "C":
    names = tuple(cls.__annotations__)
    body = {name: part for name, part in vars(cls).items() if name not in ("__dict__", "__weakref__")}
    defaults = {name: body.pop(name) for name in names if name in body}
    arguments = tuple(name for name in names if not _is_set_later(defaults.get(name)))
    body["__slots__"] = names
    body["__match_args__"] = arguments
    body["_defaults"] = defaults
    body["_fields"] = names
    body["_count"] = [0]  # in a list, since setting an attribute of a class makes Python forget what it knows of it
    body["_puts"] = ()
    body["_finish"] = body.get("__post_init__")
    for name, method in {
        "__init__": _first_init,
        "__eq__": _equal,
        "__repr__": _repr,
        "__reduce__": _reduce,
        **methods,
    }.items():
        if name not in body or (name == "__hash__" and body[name] is None):
            body[name] = method
    made = type(cls)(cls.__name__, cls.__bases__, body)
    made.__qualname__ = cls.__qualname__
    return made


def _is_set_later(default: object) -> bool:
    return isinstance(default, _Later) and not default.init


def _first_init(self: "Any", *args: "Any", **kwargs: "Any") -> None:
    """Makes the first values of a class; one that is made often gets an `__init__` of its own."""
    cls = type(self)
    count = cls._count
    count[0] += 1
    if count[0] > _OFTEN:
        cls.__init__ = _init_of(cls)
        cls.__init__(self, *args, **kwargs)
        return
    if kwargs or len(args) != len(cls.__match_args__):
        args = _all_arguments(self, args, kwargs)
    for put, part in zip(cls._puts or _puts_of(cls), args):  # noqa: B905 - of one length by now
        put(self, part)
    if cls._finish is not None:
        cls._finish(self)


def _all_arguments(self: "Any", args: "tuple[Any, ...]", kwargs: "dict[str, Any]") -> "tuple[Any, ...]":
    """What is given and, for the rest, the defaults, in the order of the fields."""
    cls = type(self)
    names, defaults = cls.__match_args__, cls._defaults
    whole, given = list(args), tuple(kwargs)
    for name in names[len(args) :]:
        if name in kwargs:
            whole.append(kwargs.pop(name))
            continue
        part = defaults.get(name, _ABSENT)
        if part is _ABSENT:
            break
        whole.append((part.make() if part.make else None) if isinstance(part, _Later) else part)
    if kwargs or len(whole) != len(names):
        _init_of(cls)(self, *args, **dict.fromkeys(given))  # which says what is wrong, as every function does
    return tuple(whole)


def _puts_of(cls: "Any") -> "tuple[Any, ...]":
    """What sets each argument's field, past `__setattr__`."""
    puts = cls._puts = tuple([getattr(cls, name).__set__ for name in cls.__match_args__])
    return puts


def _init_of(cls: "Any") -> "Any":
    """`__init__` as it would be written by hand."""
    scope: dict[str, Any] = {"_absent": _ABSENT}
    heads, lines = ["self"], []
    for name in cls.__match_args__:
        default = cls._defaults.get(name, _ABSENT)
        scope[f"_put_{name}"] = getattr(cls, name).__set__
        if isinstance(default, _Later):
            scope[f"_make_{name}"] = default.make
            heads.append(f"{name}=_absent")
            lines.append(f"    _put_{name}(self, _make_{name}() if {name} is _absent else {name})")
            continue
        scope[f"_default_{name}"] = default
        heads.append(name if default is _ABSENT else f"{name}=_default_{name}")
        lines.append(f"    _put_{name}(self, {name})")
    if cls._finish is not None:
        lines.append("    self.__post_init__()")
    exec(f"def __init__({', '.join(heads)}):\n" + "\n".join(lines or ["    pass"]), scope)
    return scope["__init__"]


def _parts(one: "Any") -> "tuple[Any, ...]":
    return tuple([getattr(one, name) for name in one._fields])


def _equal(self: "Any", other: "Any") -> "Any":
    if self is other:
        return True
    if type(self) is not type(other):
        return NotImplemented
    return all(getattr(self, name) == getattr(other, name) for name in self._fields)


def _hash(self: "Any") -> int:
    return hash(_parts(self))


def _repr(self: "Any") -> str:
    shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in self._fields)
    return f"{type(self).__qualname__}({shown})"


def _reduce(self: "Any") -> "tuple[Any, ...]":
    return type(self), tuple([getattr(self, name) for name in self.__match_args__])


def _refuse(self: object, name: str, *_: object) -> None:
    raise AttributeError(f"{type(self).__name__}.{name} cannot be changed")


def _lower(self: "Any", other: object) -> "Any":
    return _parts(self) < _parts(other) if type(self) is type(other) else NotImplemented


def _lower_or_same(self: "Any", other: object) -> "Any":
    return _parts(self) <= _parts(other) if type(self) is type(other) else NotImplemented


def _higher(self: "Any", other: object) -> "Any":
    return _parts(self) > _parts(other) if type(self) is type(other) else NotImplemented


def _higher_or_same(self: "Any", other: object) -> "Any":
    return _parts(self) >= _parts(other) if type(self) is type(other) else NotImplemented
