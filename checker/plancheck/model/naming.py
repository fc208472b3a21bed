"""How a written name is made comparable: what of its form is ignored."""

from collections.abc import Mapping
from unicodedata import normalize

from plancheck.patterns import pattern

# Brackets and quotes of both widths; offices use them at will: “一刻钟”便民生活圈, 名村(传统村落).
_IGNORED = pattern(r"[\s()\[\]{}<>〔〕【】《》〈〉「」『』“”‘’\"'`·]+")

_known: dict[str, str] = {}


def folded(text: str) -> str:
    """NFKC, lower case, without white space, brackets and quotes: two names are the same if this is equal."""
    return _known.get(text) or _IGNORED.sub("", normalize("NFKC", text)).lower()


def remember(names: Mapping[str, str]) -> None:
    """Takes over what `folded` gives for the names of a pack: computing that anew for thousands costs a third of judging."""
    _known.update(names)
