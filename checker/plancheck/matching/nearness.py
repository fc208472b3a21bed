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


class Known:
    """Names to look among, folded once for all questions."""

    def __init__(self, names: Iterable[str]) -> None:
        self.names = list(names)
        self.keys = [folded(name) for name in self.names]
        self._joined = "\n".join(self.keys)
        self._starts = [0, *accumulate(len(key) + 1 for key in self.keys)]

    def sharing(self, text: str) -> list[int]:
        """Which keys have two neighbouring characters of the text: searched in one string, since few of many do."""
        joined, found = self._joined, set[int]()
        for pair in {text[at : at + 2] for at in range(len(text) - 1)}:
            at = joined.find(pair)
            while at != -1:
                found.add(bisect_right(self._starts, at) - 1)
                at = joined.find(pair, at + 1)
        return sorted(found)


def near(written: str, among: Known, cutoff: float = CLOSE) -> tuple[str, ...]:
    """At most three names, nearest first; equally near ones in the order given."""
    text, names, keys = folded(written), among.names, among.keys
    if not text:
        return ()
    candidates = among.sharing(text) if cutoff >= CLOSE and len(text) >= _SHORTEST else range(len(keys))
    scores = {names[at]: score for at in candidates if keys[at] and (score := _score(keys[at], text, cutoff))}
    close = sorted(scores, key=lambda name: -scores[name])
    return tuple(name for name in close if scores[name] >= scores[close[0]] - _SPREAD)[:AT_MOST]


def _score(key: str, text: str, cutoff: float) -> float:
    """How near a name is, from `cutoff` to 1; 0 if it is not."""
    whole = _WHOLE if len(key) >= _SHORTEST and key in text else 0.0
    least = cutoff * (len(key) + len(text)) / 2
    if min(len(key), len(text)) < least or sum(min(key.count(one), text.count(one)) for one in set(key)) < least:
        return whole  # too long, too short or of other letters, in whatever order they stand
    from difflib import SequenceMatcher  # only a misspelt name pays for the import

    ratio = SequenceMatcher(None, key, text, autojunk=False).ratio()
    return max(whole, ratio) if ratio >= cutoff else whole
