"""Reads a heading: its title, and how deep it stands."""


from plancheck.codes import reading as codes
from plancheck.model.plan import Section
from plancheck.patterns import pattern
from plancheck.reading.lines import Line
from plancheck.reading.page import Page
from plancheck.source import Span

_FIGURE = pattern(r"[：:].*[0-9０-９]")


def heading(page: Page, line: Line) -> Section:
    """第一章 stands above 一、 above （一）. A heading promises nothing: a figure in one is a finding."""
    title = line.parts["TITLE"]
    figure = _FIGURE.search(page.source.text, title.start, title.end)
    if figure is not None:
        page.refuse(codes.HEADING_WITH_FIGURE, Span(figure.start() + 1, figure.end()), line.span)
    return Section(page.text(title), _level(page.source.slice(line.parts["SECTION_NUMBER"])))


def _level(number: str) -> int:
    if number.startswith("第"):
        return 0
    return 2 if number[0] in "（(" else 1
