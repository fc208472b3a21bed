"""Formats a text in a test, with the names of a pack."""

from functools import cache

from plancheck.formatting.form import formatted
from plancheck.formatting.same import essence
from plancheck.formatting.standard import Standard
from plancheck.matching.names import Names
from plancheck.packs.load import load_pack
from plancheck.reading.decoding import decode
from plancheck.reading.plan import read_plan
from plancheck.source import Source

HEAD = "城市：大连市\n期间：2023年—2025年\n\n"


@cache
def standard(pack: str = "liaoning-2023") -> Standard:
    loaded = load_pack(pack)
    return Standard(loaded, Names(loaded))


def read(data: bytes, name: str = "大连.plan") -> Source:
    source = decode(name, data)
    assert isinstance(source, Source)
    return source


def form(data: bytes, names: Standard | None = None) -> bytes:
    return formatted(data, read(data), names or standard())


def text_form(text: str) -> str:
    return form(text.encode()).decode()


def body_form(lines: str) -> str:
    """The canonical form of lines below a head that is in it already."""
    out = text_form(HEAD + lines)
    assert out.startswith(HEAD)
    return out.removeprefix(HEAD)


def said(data: bytes, names: Standard | None = None) -> object:
    """What the plan in these bytes says."""
    return essence(read_plan(read(data)), names or standard())
