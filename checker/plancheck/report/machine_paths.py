"""How programs are told where a file is: slashes as on the web, and percent-encoded where an address is asked for."""

import os

from plancheck.patterns import pattern

_SAFE = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/")
_DRIVE = pattern(r"[A-Za-z]:/")


def slashed(path: str, separator: str = os.sep) -> str:
    """The path as it was given, with forward slashes and no ./ in front, by which no host knows a file.

    Where a backslash may be part of a name, it stays.
    """
    text = path if separator == "/" else path.replace(separator, "/")
    while text.startswith("./"):
        text = text[2:].lstrip("/")
    return text


def uri(path: str, separator: str = os.sep) -> str:
    """A relative reference, or a file address for a path that starts at the root of a disk."""
    text = slashed(path, separator)
    if _DRIVE.match(text):
        return f"file:///{text[:2]}{_encoded(text[2:])}"
    if text.startswith("/"):
        return f"file://{_encoded(text)}"
    return _encoded(text)


def is_relative(address: str) -> bool:
    return not address.startswith("file:")


def _encoded(text: str) -> str:
    """RFC 3986: every byte of UTF-8 outside the unreserved characters; a colon too, so that no name looks like a scheme."""
    return "".join(char if char in _SAFE else _bytes(char) for char in text)


def _bytes(char: str) -> str:
    """A byte that is not UTF-8 reaches us as a lone surrogate; it is named as the byte that it was."""
    errors = "surrogateescape" if "\udc80" <= char <= "\udcff" else "surrogatepass"
    return "".join(f"%{byte:02X}" for byte in char.encode("utf-8", errors))
