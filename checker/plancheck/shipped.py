"""Where the grammars and rule packs lie, in a checkout and in an installed wheel."""

# Plain strings: importing pathlib costs every run milliseconds.
from os.path import abspath, dirname, isdir, join

PACKAGE = dirname(abspath(__file__))


def _folder(name: str) -> str:
    packed = join(PACKAGE, "_data", name)
    return packed if isdir(packed) else join(dirname(dirname(PACKAGE)), name)


GRAMMAR = _folder("grammar")
RULES = _folder("rules")
COMPILED = join(PACKAGE, "_data", "compiled")
"""Forms made when the wheel was built; absent in a checkout."""
