"""The gap report as a Word document laid out as a Chinese official document (GB/T 9704—2012), to be filled in and sent back."""

from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING

from plancheck.messages.official import official
from plancheck.messages.phrases import Language
from plancheck.model.outcome import Result
from plancheck.report.docx_brief import brief
from plancheck.report.docx_fit import fitted
from plancheck.report.docx_page import frame, room, section
from plancheck.report.docx_styles import NAMESPACE
from plancheck.report.docx_table import table
from plancheck.report.docx_text import chinese_number, paragraph
from plancheck.report.extras import MissingExtra
from plancheck.report.paper import Paper, Section, Table
from plancheck.report.view import View

if TYPE_CHECKING:
    from docx.document import Document

_Block = tuple[bool, str]
"""Whether it stands on a page on its side, and its paragraphs and tables."""


def render(result: Result, view: View) -> bytes:
    """The city's report where one city was checked, else the province's."""
    from plancheck.report.city_paper import city_papers
    from plancheck.report.province_paper import province_paper

    papers = city_papers(result, view) if len(result.cities) == 1 else ()
    return render_paper(papers[0] if len(papers) == 1 else province_paper(result, view))


def render_paper(paper: Paper) -> bytes:
    """One report as the bytes of a .docx file."""
    try:
        import docx  # noqa: F401 - only whether it is there
    except ImportError:
        raise MissingExtra("office") from None
    from plancheck.report.docx_package import empty, packed

    language: Language = "zh-CN" if paper.language == "zh-CN" else "en"
    paper = brief(paper, language)
    document = empty(paper, language)
    _lay_out(document, paper, language)
    return packed(document)


def _lay_out(document: "Document", paper: Paper, language: Language) -> None:
    """Each stretch of upright or sideways pages becomes a section of its own."""
    from docx.oxml.parser import parse_xml

    model = frame(document, paper.banner, language)
    body = document.element.body
    for child in list(body):
        body.remove(child)
    stretches = [
        (sideways, "".join(text for _, text in blocks))
        for sideways, blocks in groupby(_blocks(paper, language), key=lambda block: block[0])
    ]
    for index, (sideways, text) in enumerate(stretches):
        made = list(parse_xml(f"<w:body {NAMESPACE}>{text}</w:body>"))
        for element in made:
            body.append(element)
        if index + 1 < len(stretches):
            made[-1].get_or_add_pPr().append(section(model, sideways))
        else:
            body.append(section(model, sideways))


def _blocks(paper: Paper, language: Language) -> Iterator[_Block]:
    yield False, paragraph(paper.title, "Title", language)
    yield False, "".join(paragraph(text, "Body", language) for text in paper.lead)
    for number, one in enumerate(paper.sections, 1):
        yield from _section(one, number, language)


def _section(content: Section, number: int, language: Language) -> Iterator[_Block]:
    """A section with a wide table stands on sideways pages whole, so that no heading stays behind."""
    sideways = any(fitted(one).wide for one in content.tables)
    heading = official("heading.1", language, number=_counted(number, language), title=content.title)
    yield sideways, paragraph(heading, "Heading1", language)
    for text in content.paragraphs:
        yield sideways, paragraph(text, "Body", language)
    for place, one in enumerate(content.tables, 1):
        yield sideways, _table(one, _title_of(one, content, number, place, language), sideways, language)


def _title_of(one: Table, content: Section, number: int, place: int, language: Language) -> str:
    if len(content.tables) == 1 and one.title in ("", content.title):
        return ""
    return official(
        "heading.2", language, section=number, number=_counted(place, language), title=one.title or content.title
    )


def _counted(number: int, language: Language) -> str:
    return chinese_number(number) if language == "zh-CN" else str(number)


def _table(one: Table, title: str, sideways: bool, language: Language) -> str:
    """Heading, table, notes. A table is never the last: LibreOffice loses one at the end of a .doc."""
    heading = paragraph(title, "Heading2", language) if title else ""
    asked = _asked(one, language)
    notes = "".join(paragraph(text, "TableNote", language) for text in one.notes)
    end = paragraph("", "AfterTable", language)
    return (
        heading
        + (paragraph(asked, "Body", language, "<w:keepNext/>") if asked else "")
        + table(one.title, fitted(one), room(sideways), language)
        + notes
        + end
    )


def _asked(one: Table, language: Language) -> str:
    """What the city is to do with the empty columns."""
    blank = [official("column", language, title=column.title) for column in one.columns if column.kind == "blank"]
    return official("send.back", language, columns=official("columns", language).join(blank)) if blank else ""
