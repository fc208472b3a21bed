"""YAML in which every scalar is a string and every node knows its place; anything cleverer is refused."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from plancheck.codes import packs as codes
from plancheck.model.finding import Finding, Name
from plancheck.packs.fault import fault
from plancheck.packs.parsers import reason
from plancheck.source import Place, Source, Span

DEEPEST = 20
MOST_NODES = 200_000
_UNPRINTABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Scalar:
    """`verbatim`: where the text stands in the source character by character; None for folded or escaped text."""

    source: Source = field(repr=False, compare=False)
    span: Span
    text: str
    verbatim: Span | None = None

    @property
    def place(self) -> Place:
        return self.source.place(self.span)


@dataclass(frozen=True, slots=True)
class Sequence:
    source: Source = field(repr=False, compare=False)
    span: Span
    items: "tuple[Node, ...]"

    @property
    def place(self) -> Place:
        """The first character: a finding on a whole list points at its start."""
        return self.source.place(Span(self.span.start, min(self.span.start + 1, self.span.end)))


@dataclass(frozen=True, slots=True)
class Mapping:
    source: Source = field(repr=False, compare=False)
    span: Span
    entries: "tuple[tuple[Scalar, Node], ...]"

    @property
    def place(self) -> Place:
        """The first key: a finding on a whole mapping points at its start."""
        return self.entries[0][0].place if self.entries else self.source.place(self.span)

    def get(self, key: str) -> "Node | None":
        return next((value for name, value in self.entries if name.text == key), None)


Node = Scalar | Sequence | Mapping


class _Refused(Exception):
    def __init__(self, finding: Finding) -> None:
        self.finding = finding


def read_yaml(source: Source) -> tuple[Node | None, tuple[Finding, ...]]:
    """The one document of a file; None where it is not YAML or uses what is refused. Of equal keys one is kept."""
    strange = _UNPRINTABLE.search(source.text)
    if strange:
        place = source.place(Span(strange.start(), strange.end()))
        return None, (fault(codes.INVALID_YAML, place, problem=f"U+{ord(strange.group()):04X}"),)
    faults: list[Finding] = []
    try:
        return _Composer(source, faults).document(), tuple(faults)
    except _Refused as refused:
        return None, (*faults, refused.finding)


def _events(source: Source) -> Iterator[Any]:
    """The parser's events; only a reader of a pack that has no compiled form pays for importing yaml."""
    import yaml

    fast = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    given = 0
    try:
        for event in yaml.parse(source.text, Loader=fast):
            given += 1
            yield event
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        at = min(mark.index, len(source.text)) if mark else 0
        if "nesting depth" in (error.problem or ""):
            # libyaml since 0.2.6 has a bound of its own, far beyond DEEPEST, that it meets while it looks ahead;
            # the parser without one gives the events up to there, and with them the place of the first bracket too many.
            yield from islice(yaml.parse(source.text[:at], Loader=yaml.SafeLoader), given, None)
        problem = reason(error.problem or "")
        raise _Refused(fault(codes.INVALID_YAML, source.place(Span(at, at)), problem=problem)) from None
    except (yaml.YAMLError, ValueError, OverflowError) as error:  # an escape beyond Unicode is a ValueError of chr()
        raise _Refused(fault(codes.INVALID_YAML, source.place(Span(0, 0)), problem=reason(str(error)))) from None


@dataclass(slots=True)
class _Open:
    """A list or mapping whose end has not come yet."""

    start: int
    is_mapping: bool
    items: list[Node] = field(default_factory=list)


class _Composer:
    """Builds nodes with a stack of its own, so that deep nesting is a finding and not a stack overflow."""

    def __init__(self, source: Source, faults: list[Finding]) -> None:
        self.source = source
        self.faults = faults
        self.stack: list[_Open] = []
        self.root: Node | None = None
        self.count = 0

    def document(self) -> Node | None:
        for event in _events(self.source):
            name = type(event).__name__
            span = Span(event.start_mark.index, event.end_mark.index)
            self._refuse(name, event, span)
            if name == "ScalarEvent":
                self._add(self._scalar(event, span))
            elif name in ("MappingStartEvent", "SequenceStartEvent"):
                self.stack.append(_Open(span.start, name == "MappingStartEvent"))
            elif name in ("MappingEndEvent", "SequenceEndEvent"):
                self._add(self._closed(self.stack.pop(), span.end))
        return self.root

    def _refuse(self, name: str, event: Any, span: Span) -> None:
        what = None
        if name == "AliasEvent":
            what = Name("别名（*）", "an alias (*)")
        elif getattr(event, "anchor", None) is not None:
            what = Name("锚点（&）", "an anchor (&)")
        elif getattr(event, "tag", None) is not None:
            what = Name("标签（!）", "a tag (!)")
        elif name == "DocumentStartEvent" and self.root is not None:
            what = Name("第二个文档（---）", "a second document (---)")
        elif len(self.stack) > DEEPEST:
            what = Name(f"超过{DEEPEST}层的嵌套", f"more than {DEEPEST} levels of nesting")
        elif self.count > MOST_NODES:
            what = Name(f"超过{MOST_NODES}个节点", f"more than {MOST_NODES} nodes")
        if what:
            raise _Refused(fault(codes.REFUSED_YAML, self.source.place(span), what=what))

    def _scalar(self, event: Any, span: Span) -> Scalar:
        quoted = event.style in ("'", '"')
        inner = Span(span.start + 1, span.end - 1) if quoted else span
        verbatim = inner if self.source.slice(inner) == event.value else None
        return Scalar(self.source, span, event.value, verbatim)

    def _add(self, node: Node) -> None:
        self.count += 1
        if self.stack:
            self.stack[-1].items.append(node)
        elif self.root is None:
            self.root = node

    def _closed(self, part: _Open, end: int) -> Node:
        span = Span(part.start, end)
        if not part.is_mapping:
            return Sequence(self.source, span, tuple(part.items))
        entries: dict[str, tuple[Scalar, Node]] = {}
        for key, value in zip(part.items[::2], part.items[1::2], strict=True):
            if not isinstance(key, Scalar):
                what = Name("不是文字的键", "a key that is not text")
                raise _Refused(fault(codes.REFUSED_YAML, key.place, what=what))
            if key.text in entries:
                first = entries[key.text][0].place
                also = fault(codes.DUPLICATE_KEY, key.place, related=(first,), key=key.text, line=first.line)
                self.faults.append(also)
            else:
                entries[key.text] = (key, value)
        return Mapping(self.source, span, tuple(entries.values()))
