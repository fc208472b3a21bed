"""Reads a value as it stands in a plan, for the tests of figures and dates."""

from datetime import date

from plancheck.codes import reading as codes
from plancheck.model.finding import Finding
from plancheck.model.horizon import years
from plancheck.model.quantity import Quantity
from plancheck.reading.quantity import Dates, Value, read_value
from plancheck.source import Source, Span

DATES = Dates(years(2023, 2025), date(2023, 4, 20))
BEFORE = "指标："
"""Stands before the value, so that a reading which counts from the value's own start is found out."""


def source_of(text: str) -> tuple[Source, Span]:
    return Source("x.plan", BEFORE + text + "\n"), Span(len(BEFORE), len(BEFORE) + len(text))


def value_of(text: str, dates: Dates = DATES) -> Value:
    return read_value(*source_of(text), dates)


def only(text: str, dates: Dates = DATES) -> Quantity:
    value = value_of(text, dates)
    assert [one.code for one in value.findings if one.code is not codes.BEFORE_THE_YEAR] == []
    (quantity,) = value.quantities
    return quantity


def pointed(text: str, finding: Finding) -> str:
    """The characters that a finding points at."""
    assert finding.place is not None
    assert finding.place.line == finding.place.end_line == 1
    return (BEFORE + text)[finding.place.column - 1 : finding.place.end_column - 1]
