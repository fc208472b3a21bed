"""Reads a date that stands alone: a deadline, a period, the day of a document, the name of a column."""

from plancheck.codes import reading as codes
from plancheck.codes.code import Code
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


_STARTS = pattern(
    r"(?:启动|开工|动工|开始|着手|开展|起步|立项)(?:建设|实施|工作|施工)?$|\b(?:start|begin|launch)\w*$|^(?:start|begin|launch)\w*\b",
    IGNORECASE,
)
_ENDS = pattern("完成|完工|竣工|建成|投用|办结|complet|finish", IGNORECASE)
_NOT_FIRM = pattern(
    r"(?:力争|争取|努力|预计|预期|计划|拟定?|原则上|(?:strive|aim|expect|plan|intend|hope)\w*\b)", IGNORECASE
)
_WHOLE = (codes.DATE_OF_START, codes.DATE_NOT_FIRM)
"""Told by the whole that is written, not by the word at which reading stopped."""


def horizon_at(page: Page, span: Span | None, dates: Dates) -> Horizon | None:
    """The date written there; None without a place, or with a finding where no date can be read."""
    if span is None:
        return None
    horizon = read_horizon(page.source, span, dates)
    if isinstance(horizon, Finding):
        written = page.source.slice(span).strip()
        code = _why(written) if horizon.code is codes.UNREADABLE_DATE else None
        facts = {**horizon.facts, "written": written} if code in _WHOLE else horizon.facts
        page.findings.append(horizon if code is None else replace(horizon, code=code, facts=facts))
        return None
    return horizon


def _why(written: str) -> Code | None:
    """What a deadline says that is no day by which something is done, where that is known."""
    if _ENDLESS.fullmatch(written):
        return codes.DATE_WITHOUT_END
    if _STARTS.search(written) and not _ENDS.search(written):
        return codes.DATE_OF_START
    return codes.DATE_NOT_FIRM if _NOT_FIRM.match(written) else None
