"""How many columns text takes on a screen and in a table of characters."""

from unicodedata import category, east_asian_width


class Columns(dict[str, int]):
    """Character -> columns, worked out when a character is first met."""

    def __init__(self, ambiguous: int) -> None:
        super().__init__()
        self._ambiguous = ambiguous

    def __missing__(self, char: str) -> int:
        kind = east_asian_width(char)
        if kind in "WF":
            columns = 2
        elif category(char) in ("Mn", "Me", "Cf"):
            columns = 0
        else:
            columns = self._ambiguous if kind == "A" else 1
        self[char] = columns
        return columns


COLUMNS = {ambiguous: Columns(ambiguous) for ambiguous in (1, 2)}
"""How wide the font shows what Unicode leaves to it -> the columns of each character."""


def width(text: str, ambiguous: int = 1) -> int:
    """Columns taken; `ambiguous` is the width of characters that Unicode leaves to the font (— … ●)."""
    if text.isascii():
        return len(text)
    columns = COLUMNS[ambiguous]
    return columns[text] if len(text) == 1 else sum([columns[char] for char in text])
