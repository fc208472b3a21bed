"""The file around a document: no leftovers of a template, no clock, the same bytes on every run."""

from io import BytesIO
from typing import TYPE_CHECKING

from plancheck.messages.phrases import Language
from plancheck.report.archive import repacked
from plancheck.report.docx_styles import NAMESPACE, fonts, styles
from plancheck.report.docx_text import legal
from plancheck.report.paper import Paper

if TYPE_CHECKING:
    from docx.document import Document
    from docx.oxml.xmlchemy import BaseOxmlElement

_KEPT = ("/styles", "/settings", "/fontTable")
"""The parts of the library's template that stay, with content of our own."""

_SETTINGS = (
    '<w:characterSpacingControl w:val="compressPunctuation"/>'
    "<w:compat><w:useFELayout/>"
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
    "</w:compat>"
    '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>'
)


def empty(paper: Paper, language: Language) -> "Document":
    """A document with the styles of the report and nothing in it."""
    from docx import Document

    document = Document()
    _drop_leftovers(document)
    _replace(document.styles.element, styles(language))
    _replace(document.settings.element, f"<w:settings {NAMESPACE}>{_SETTINGS}</w:settings>")
    font_table = next(rel.target_part for rel in document.part.rels.values() if rel.reltype.endswith("/fontTable"))
    font_table._blob = fonts().encode("utf-8")
    _describe(document, paper, language)
    return document


def _drop_leftovers(document: "Document") -> None:
    """The template's thumbnail, theme, numbering and bibliography."""
    package = document.part.package
    for rels in (package.rels, document.part.rels):
        for key, one in list(rels.items()):
            whole = one.reltype.endswith(("/officeDocument", "/core-properties"))
            if not whole and not one.reltype.endswith(_KEPT):
                del rels[key]


def _replace(element: "BaseOxmlElement", text: str) -> None:
    from docx.oxml.parser import parse_xml

    for child in list(element):
        element.remove(child)
    for child in parse_xml(text):
        element.append(child)


def _describe(document: "Document", paper: Paper, language: Language) -> None:
    about = document.core_properties
    about.title = legal(paper.title)[:255]
    about.author = about.last_modified_by = "plancheck"
    about.comments = ""
    about.language = language
    # A document without a clock has no times of its own.
    element = about._element
    for child in list(element):
        if child.tag.endswith(("}created", "}modified")):
            element.remove(child)


def packed(document: "Document") -> bytes:
    """The finished file."""
    written = BytesIO()
    document.save(written)
    return repacked(written)
