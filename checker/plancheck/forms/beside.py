"""What is filled in beside an empty target: it may have been meant as one."""

from collections.abc import Iterator

from plancheck.forms.items import MEASURE, is_field
from plancheck.patterns import pattern

_FIGURE = pattern(r"(?<![0-9０-９.,，．])[0-9０-９][0-9０-９.,，．]*+\s*+(?![0-9０-９.,，．年月日\-—–－~～至到])\S")
"""A figure with something behind it that is no part of a date."""
_BOUND = pattern(r"以上|以下|以内|不低于|不少于|不超过|不高于|达到|超过|确保|力争|≥|≤|>|<|at least|at most")
_OFFICES = ("lead", "responsible")


def is_measure(name: str) -> bool:
    """Whether a further commitment is a measure, which has its words under the name and no target."""
    return MEASURE.match(name) is not None


def beside_target(texts: dict[str, str], *, free: bool) -> Iterator[str]:
    """The columns to name. `free`: in a row for further commitments the name alone promises something."""
    found = False
    for key in ("deadline", *_OFFICES, "baseline", "nature", "remark"):
        text = texts[key]
        if text and (key in ("deadline", "baseline", "nature") or has_promise(key, text)):
            found = True
            yield key
    if free and not found and texts["name"]:
        yield "name"


def has_promise(key: str, text: str) -> bool:
    """Whether the words may be a target: a figure where none belongs, or one that is bounded."""
    if key in ("deadline", "nature", "name"):
        return False
    lines = [line for line in text.splitlines() if not is_field(" ".join(line.split()))]
    if key == "baseline":
        return any(_BOUND.search(line) for line in lines)
    return any(_FIGURE.search(line) for line in lines)
