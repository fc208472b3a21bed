"""How outcomes and what must be marked beside them look in the HTML report: a symbol, a colour class, a word."""

from plancheck.messages.labels import label
from plancheck.messages.papers import word as paper_word
from plancheck.messages.phrases import Language
from plancheck.model.outcome import Judgement, Reason
from plancheck.report import paper_marks
from plancheck.report.counts import OPEN, state
from plancheck.report.html_tags import NOTHING, Markup, tag

SYMBOLS = paper_marks.SYMBOLS
"""What stands for each outcome where there is no room for its word; also what a grey print tells apart."""


def state_name(key: str, language: Language) -> str:
    return label(key, language)


def badge(key: str, language: Language, more: str = "") -> Markup:
    """Symbol and word of an outcome."""
    symbol = tag("span", SYMBOLS[key], aria_hidden="true", cls="symbol")
    return tag("span", symbol, f" {state_name(key, language)}{more}", cls=f"badge o-{key}")


def outcome_badge(judgement: Judgement, language: Language) -> Markup:
    """With the reason where a rule does not apply."""
    why = judgement.reason
    if why is None or why is Reason.NOT_REPORTED:
        return badge(state(judgement), language)
    reason = label(f"reason.{why}", language)
    return badge(state(judgement), language, f"：{reason}" if language == "zh-CN" else f": {reason}")


def mark_name(mark: str, language: Language) -> str:
    return paper_word(f"flag.{mark}", language)


def mark_tags(marks: tuple[str, ...], language: Language) -> Markup:
    """The marks as small words."""
    words = [tag("span", f"{paper_marks.MARKS[mark]} {mark_name(mark, language)}", cls="mark") for mark in marks]
    return tag("span", *[part for one in words for part in (" ", one)], cls="marks") if words else NOTHING


def is_open(judgement: Judgement) -> bool:
    return judgement.outcome in OPEN
