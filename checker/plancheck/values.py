"""Immutable records with slots, made without compiling code at import.

They look and behave like frozen, slotted dataclasses, and type checkers see them as such. The standard library's are
not used because start-up is paid on every commit: making its some eighty classes took a third of a whole run (see
benchmarks/cold_start.py). Here equality, hashing and printing are shared, and a class gets its `__init__` when its
first value is made, from code that an earlier run kept.
"""

from collections.abc import Callable
from types import FunctionType

from plancheck.keeping import Kept

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
_kept = Kept("inits", b"code of __init__")


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
    """Stands in until the first value of a class is made, since many classes have none in most runs."""
    cls = type(self)
    cls.__init__ = _init_of(cls)
    cls.__init__(self, *args, **kwargs)


def _init_of(cls: "Any") -> "Any":
    """`__init__` as it would be written by hand."""
    names: tuple[str, ...] = cls.__match_args__
    defaults = [cls._defaults.get(name, _ABSENT) for name in names]
    scope: dict[str, Any] = {"_absent": _ABSENT}
    for name, default in zip(names, defaults, strict=True):
        scope[f"_put_{name}"] = getattr(cls, name).__set__
        if isinstance(default, _Later):
            scope[f"_make_{name}"] = default.make
    shape = "".join(["r" if one is _ABSENT else "m" if isinstance(one, _Later) else "d" for one in defaults])
    made = _kept.code((*names, shape, "f" if cls._finish else ""), lambda: _source(names, shape, bool(cls._finish)))
    init = FunctionType(made, scope, "__init__")
    given = [_ABSENT if isinstance(one, _Later) else one for one in defaults if one is not _ABSENT]
    init.__defaults__ = tuple(given)
    return init


def _source(names: "tuple[str, ...]", shape: str, finish: bool) -> str:
    """The text of `__init__`; `shape` tells of each argument whether it is required, made anew, or has a default."""
    heads = [name if kind == "r" else f"{name}=None" for name, kind in zip(names, shape, strict=True)]
    lines = [
        f"    _put_{name}(self, _make_{name}() if {name} is _absent else {name})"
        if kind == "m"
        else f"    _put_{name}(self, {name})"
        for name, kind in zip(names, shape, strict=True)
    ]
    lines += ["    self.__post_init__()"] if finish else []
    return f"def __init__({', '.join(['self', *heads])}):\n" + "\n".join(lines or ["    pass"])


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
