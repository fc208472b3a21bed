"""Which known names look like a written one: to be proposed to a person, never to be taken."""

from collections.abc import Iterable
from functools import lru_cache

from plancheck.matching.folding import folded

AT_MOST = 3
CLOSE = 0.7
"""Names of six characters that differ in one are at 0.83, two things of a kind (新增养老机构, 新增养老床位) at 0.67."""
_SPREAD = 0.12
"""Names this much less near than the nearest are shown too, so that a hair does not decide."""
_WHOLE = 0.9
_SHORTEST = 4
"""A known name of at least so many characters that stands whole in the written one is near, however long that is."""


def near(written: str, among: Iterable[str], cutoff: float = CLOSE) -> tuple[str, ...]:
    """At most three names, nearest first; equally near ones in the order given."""
    from difflib import SequenceMatcher  # only a misspelt name pays for the import

    text, letters = _key(written)
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(text)
    scores: dict[str, float] = {}
    for name in among if text else ():
        key, its = _key(name)
        if not key:
            continue
        whole = _WHOLE if len(key) >= _SHORTEST and key in text else 0.0
        if not whole and 2 * min(len(key), len(text)) < cutoff * (len(key) + len(text)):
            continue  # too long or too short to be near, whatever its letters
        common = len(its & letters)
        shared = common + min(len(key) - len(its), len(text) - len(letters))
        if 2 * shared >= cutoff * (len(key) + len(text)):
            matcher.set_seq1(key)
            scores[name] = max(whole, matcher.ratio())
        elif whole:
            scores[name] = whole
    close = sorted((name for name, score in scores.items() if score >= cutoff), key=lambda name: -scores[name])
    return tuple(name for name in close if scores[name] >= scores[close[0]] - _SPREAD)[:AT_MOST]


@lru_cache(maxsize=8192)
def _key(name: str) -> tuple[str, frozenset[str]]:
    """A name folded, with its letters: most names are too far off by their letters alone."""
    key = folded(name)
    return key, frozenset(key)
