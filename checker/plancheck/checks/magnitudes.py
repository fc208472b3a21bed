"""A figure must be of a size that a city can mean.

万 typed after a figure that is already written out (450000万人) makes it ten thousand times too large and would pass
every threshold; 万 left out (45人) makes it as much too small. The yardstick is the largest figure that any
commitment of the pack asks for the indicator. A figure with 万 or 亿 is a slip if it is more than 10 times the
yardstick and not more than the yardstick once the 万 is left out; any other figure if it is more than 100 times the
yardstick; a figure without 万 if even ten thousand times as much is not more than the yardstick (a warning: a small
part may be meant). From a figure with an error nothing is concluded.

Bad:  城镇新增就业：450000万人
Good: 城镇新增就业：45万人
"""

from collections.abc import Iterator

from plancheck.matching.magnitude import slip
from plancheck.matching.matched import Matched
from plancheck.matching.names import Names
from plancheck.matching.promises import promised
from plancheck.model.finding import Finding
from plancheck.model.plan import Plan
from plancheck.model.rule import Pack


def check(plan: Plan, items: tuple[Matched, ...], pack: Pack, names: Names) -> Iterator[Finding]:
    """One finding for each figure that is far out of scale, with the figure that was probably meant."""
    for one in promised(plan, items):
        finding = slip(plan.source, one, pack)
        if finding is not None:
            yield finding
