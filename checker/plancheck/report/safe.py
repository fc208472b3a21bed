"""Makes text from outside harmless on a screen: control characters and direction marks become visible escapes."""

from unicodedata import category

_HARMFUL = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


def _shown(char: str) -> str:
    if category(char) not in _HARMFUL:
        return char
    if char == "\t":
        return "    "
    number = ord(char)
    if number < 0x100:
        return f"\\x{number:02x}"
    return f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"


def visible(text: str) -> str:
    """The text with nothing in it that moves the cursor, colours the screen, reorders or hides characters."""
    return text if text.isprintable() else "".join(map(_shown, text))
