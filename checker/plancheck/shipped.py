"""Where the grammars and rule packs lie, in a checkout and in an installed wheel."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _folder(name: str) -> Path:
    packed = _PACKAGE / "_data" / name
    return packed if packed.is_dir() else _PACKAGE.parents[1] / name


GRAMMAR = _folder("grammar")
RULES = _folder("rules")
COMPILED = _PACKAGE / "_data" / "compiled"
"""Forms made when the wheel was built; absent in a checkout."""
