"""Makes HTML out of tags and text: whatever is not markup already becomes harmless text, here and nowhere else."""

from html import escape

from plancheck.report.safe import visible

_VOID = frozenset({"br", "input", "meta", "rect", "line", "circle"})
_NAMES = {"cls": "class", "for_": "for", "http_equiv": "http-equiv", "id_": "id", "viewbox": "viewBox"}
_SVG = frozenset({"rect", "line", "circle"})

Attribute = str | int | bool | None


class Markup(str):
    """Text that is HTML; only this module's functions make it."""

    __slots__ = ()


NOTHING = Markup("")
LINE = Markup("\n")
Child = str | None


def shown(text: str) -> Markup:
    """Any text as HTML that shows exactly that text: the one place where text becomes HTML."""
    return text if isinstance(text, Markup) else Markup(escape(visible(text), quote=True))


def tag(name: str, /, *children: Child, **attributes: Attribute) -> Markup:
    """An element; text children and attribute values are escaped, an attribute that is None or False is left out."""
    head = f"{name}{''.join(_attribute(key, one) for key, one in attributes.items())}"
    if name in _VOID:
        return Markup(f"<{head}/>" if name in _SVG else f"<{head}>")
    return Markup(f"<{head}>{joined(*children)}</{name}>")


def joined(*children: Child) -> Markup:
    """The children one after the other."""
    return Markup("".join(shown(child) for child in children if child))


def verbatim(name: str, content: str) -> Markup:
    """A style or script element with text of the program's own."""
    if f"</{name}" in content.lower():
        raise ValueError(f"content that closes its own {name} element")
    return Markup(f"<{name}>{content}</{name}>")


def slug(text: str) -> str:
    """The text as (a part of) an id: letters and digits stay, everything else is written as its number."""
    return "".join(char if char.isascii() and (char.isalnum() or char == "-") else f"_{ord(char):x}" for char in text)


def _attribute(key: str, value: Attribute) -> str:
    if value is None or value is False:
        return ""
    name = _NAMES.get(key) or key.replace("_", "-")
    return f" {name}" if value is True else f' {name}="{shown(str(value))}"'
