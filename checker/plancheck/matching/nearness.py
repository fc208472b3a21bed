"""Which known names look like a written one: to be proposed to a person, never to be taken."""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate

from plancheck.model.naming import folded

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
    text = folded(written)
    names = list(among) if text else []
    keys = [folded(name) for name in names]
    candidates = _sharing(text, keys) if cutoff >= CLOSE and len(text) >= _SHORTEST else range(len(keys))
    scores = {names[at]: score for at in candidates if keys[at] and (score := _score(keys[at], text, cutoff))}
    close = sorted(scores, key=lambda name: -scores[name])
    return tuple(name for name in close if scores[name] >= scores[close[0]] - _SPREAD)[:AT_MOST]


def _score(key: str, text: str, cutoff: float) -> float:
    """How near a name is, from `cutoff` to 1; 0 if it is not."""
    from difflib import SequenceMatcher  # only a misspelt name pays for the import

    whole = _WHOLE if len(key) >= _SHORTEST and key in text else 0.0
    if 2 * min(len(key), len(text)) < cutoff * (len(key) + len(text)):
        return whole  # too long or too short to be near, whatever its letters
    ratio = SequenceMatcher(None, key, text, autojunk=False).ratio()
    return max(whole, ratio) if ratio >= cutoff else whole


def _sharing(text: str, keys: list[str]) -> list[int]:
    """Which keys have two neighbouring characters of the text: searched in one string, since few of many do."""
    joined = "\n".join(keys)
    starts = [0, *accumulate(len(key) + 1 for key in keys)]
    found: set[int] = set()
    for pair in {text[at : at + 2] for at in range(len(text) - 1)}:
        at = joined.find(pair)
        while at != -1:
            found.add(bisect_right(starts, at) - 1)
            at = joined.find(pair, at + 1)
    return sorted(found)
