"""Reads a date that stands alone: a deadline, a period, the day of a document, the name of a column."""

from plancheck.model.finding import Finding
from plancheck.model.horizon import Horizon
from plancheck.reading.page import Page
from plancheck.reading.quantity import Dates, read_horizon
from plancheck.source import Span


def horizon_at(page: Page, span: Span | None, dates: Dates) -> Horizon | None:
    """The date written there; None without a place, or with a finding where no date can be read."""
    if span is None:
        return None
    horizon = read_horizon(page.source, span, dates)
    if isinstance(horizon, Finding):
        page.findings.append(horizon)
        return None
    return horizon
