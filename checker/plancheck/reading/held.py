"""Says in the finding on an unreadable line how many items cannot be judged because of it."""

from collections.abc import Sequence

from plancheck.codes import reading as codes
from plancheck.model.plan import Item, ItemType
from plancheck.reading.page import Page
from plancheck.values import replace

_OF_A_LINE = (codes.UNREADABLE_LINE, codes.UNKNOWN_FIELD, codes.LINE_WITHOUT_NUMBER)


def say_what_is_held(page: Page, items: Sequence[Item]) -> None:
    """Adds the number of items (fact `held`) to the findings on lines that may change what those promise."""
    held: dict[int, int] = {}
    for item in items:
        if item.type is not ItemType.RESULT:
            for line in {page.source.place(span).line for span in item.unread if span.start > item.span.end}:
                held[line] = held.get(line, 0) + 1
    if not held:
        return
    for at, one in enumerate(page.findings):
        count = held.get(one.place.line, 0) if one.place is not None else 0
        if count and one.code in _OF_A_LINE:
            page.findings[at] = replace(one, facts={**one.facts, "held": count})
