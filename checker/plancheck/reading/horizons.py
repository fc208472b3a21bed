"""Reads a date that stands alone: a deadline, a period, the day of a document, the name of a column."""

from plancheck.codes import reading as codes
from plancheck.model.finding import Finding
from plancheck.model.horizon import Horizon
from plancheck.patterns import IGNORECASE, pattern
from plancheck.reading.page import Page
from plancheck.reading.quantity import Dates, read_horizon
from plancheck.source import Span
from plancheck.values import replace

_ENDLESS = pattern(
    r"(?:并)?(?:持续|长期|常年|每年|逐年|全年|经常性?|常态化?|滚动|不断|日常|动态)(?:推进|开展|实施|坚持|落实|工作|进行|组织|举办|管理|完善|更新|持续)*"
    r"|ongoing|continuous(?:ly)?|every year|each year|annually|long[- ]term|permanent(?:ly)?",
    IGNORECASE,
)


def horizon_at(page: Page, span: Span | None, dates: Dates) -> Horizon | None:
    """The date written there; None without a place, or with a finding where no date can be read."""
    if span is None:
        return None
    horizon = read_horizon(page.source, span, dates)
    if isinstance(horizon, Finding):
        endless = horizon.code is codes.UNREADABLE_DATE and _ENDLESS.fullmatch(page.source.slice(span))
        page.findings.append(replace(horizon, code=codes.DATE_WITHOUT_END) if endless else horizon)
        return None
    return horizon
