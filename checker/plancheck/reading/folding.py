"""Folds the forms of one character that offices type into one, so that the quantity grammar stays small.

Each character becomes exactly one other: a place in the folded text is the same place in the text.
"""

_DASHES = "‐‑‒–—―−─﹣－"
_WAVES = "～〜∼˜"
_OTHERS = {
    "≧": "≥", "⩾": "≥", "≦": "≤", "⩽": "≤", "○": "〇",
    "［": "〔", "］": "〕", "[": "〔", "]": "〕", "【": "〔", "】": "〕",
    "\u3000": " ", "\u00a0": " ", "﹪": "%", "﹑": "、",
}  # fmt: skip


def _table() -> dict[int, str]:
    table = {code: chr(code - 0xFEE0).lower() for code in range(0xFF01, 0xFF5F)}
    # A full-width comma never groups thousands, so it stays apart from the half-width one.
    del table[ord("，")]
    table.update({code: chr(code).lower() for code in range(ord("A"), ord("Z") + 1)})
    table.update({ord(dash): "-" for dash in _DASHES})
    table.update({ord(wave): "~" for wave in _WAVES})
    table.update({ord(one): other for one, other in _OTHERS.items()})
    return table


_FOLDED = _table()


def folded(text: str) -> str:
    """The text as grammar/quantity.lark reads it, of the same length."""
    return text.translate(_FOLDED)
