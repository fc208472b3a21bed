"""The gap report as a Word document laid out as a Chinese official document (GB/T 9704—2012), to be filled in and sent back."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from plancheck.messages.official import official
from plancheck.messages.phrases import Language
from plancheck.model.outcome import Result
from plancheck.report import paper_marks
from plancheck.report.docx_brief import brief
from plancheck.report.docx_fit import fitted
from plancheck.report.docx_page import frame, room, section
from plancheck.report.docx_places import in_words
from plancheck.report.docx_styles import NAMESPACE
from plancheck.report.docx_table import table
from plancheck.report.docx_text import chinese_number, paragraph
from plancheck.report.extras import MissingExtra
from plancheck.report.paper import Paper, Section, Table
from plancheck.report.view import View
from plancheck.values import replace

if TYPE_CHECKING:
    from docx.document import Document

_Block = tuple[bool, str]
"""Whether it stands on a page on its side, and its paragraphs and tables."""

_EXPLAINED = "notes"
"""The section that explains how outcomes were reached."""


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
    paper = in_words(brief(paper, language), language)
    document = empty(paper, language)
    _lay_out(document, paper, language)
    return packed(document)


def _lay_out(document: "Document", paper: Paper, language: Language) -> None:
    """Each stretch of upright or sideways pages becomes a section of its own."""
    from docx.oxml.parser import parse_xml

    model = frame(document, paper.banner, _key(paper, language), language)
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
    """The meaning of the marks, of which every page has the names, is told once: where outcomes are explained."""
    yield False, paragraph(paper.title, "Title", language)
    yield False, "".join(paragraph(text, "Body", language) for text in paper.lead)
    meanings = tuple(paper_marks.notes(_flags(paper), language))
    for number, one in enumerate(paper.sections, 1):
        yield from _section(one, number, meanings, language)
    # No page of its own for them where the last one lies on its side.
    if not any(one.key == _EXPLAINED for one in paper.sections):
        yield _is_sideways(paper.sections[-1:]), _notes(meanings, language)


def _flags(paper: Paper) -> tuple[str, ...]:
    """Every mark that a table shows."""
    rows = (row for section in paper.sections for table in section.tables for row in table.rows)
    return paper_marks.ordered(flag for row in rows for cell in row for flag in cell.flags)


def _key(paper: Paper, language: Language) -> str:
    """The names of the marks, for the head of each page."""
    gap = "　" if language == "zh-CN" else "; "
    names = [f"{paper_marks.MARKS[flag]} {paper_marks.names((flag,), language)}" for flag in _flags(paper)]
    return official("marks", language, marks=gap.join(names)) if names else ""


def _notes(notes: Sequence[str], language: Language) -> str:
    """Notes follow each other on a line."""
    gap = "" if language == "zh-CN" else " "
    return paragraph(gap.join(notes), "TableNote", language) if notes else ""


def _section(content: Section, number: int, meanings: tuple[str, ...], language: Language) -> Iterator[_Block]:
    """A section with a wide table stands on sideways pages whole, so that no heading stays behind."""
    sideways = _is_sideways((content,))
    all_meanings = set(paper_marks.notes(paper_marks.MARKS, language))
    heading = official("heading.1", language, number=_counted(number, language), title=content.title)
    yield sideways, paragraph(heading, "Heading1", language)
    if content.key == _EXPLAINED:
        yield sideways, _notes(meanings, language)
    for text in content.paragraphs:
        yield sideways, paragraph(text, "Body", language)
    for place, one in enumerate(content.tables, 1):
        own = replace(one, notes=tuple(note for note in one.notes if note not in all_meanings))
        yield sideways, _table(own, _title_of(one, content, number, place, language), sideways, language)


def _is_sideways(sections: Sequence[Section]) -> bool:
    return any(fitted(table).wide for section in sections for table in section.tables)


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
    notes = _notes(one.notes, language)
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
