"""The pages of an official document: A4 upright or on its side, the number at the outer edge, the banner on each."""

from copy import deepcopy
from typing import TYPE_CHECKING

from plancheck.messages.phrases import Language
from plancheck.report.docx_styles import LINE, NAMESPACE
from plancheck.report.docx_text import field, run

if TYPE_CHECKING:
    from docx.document import Document
    from docx.oxml.section import CT_SectPr
    from docx.section import _BaseHeaderFooter

_SHORT, _LONG = 11906, 16838
"""The sides of A4 in twentieths of a point."""


def _mm(length: float) -> int:
    return round(length * 1440 / 25.4)


UPRIGHT = {"top": _mm(37), "right": _mm(26), "bottom": _mm(35), "left": _mm(28)}
SIDEWAYS = {"top": _mm(28), "right": _mm(37), "bottom": _mm(26), "left": _mm(35)}
"""The upright page turned clockwise, so that a bound document keeps its margins."""

_NUMBER_BELOW = _mm(9.5)
"""From the text's lower edge to the foot of the number: its dashes stand 7 mm below the text."""


def room(sideways: bool) -> int:
    """The width that text and tables have."""
    page, margins = (_LONG, SIDEWAYS) if sideways else (_SHORT, UPRIGHT)
    return page - margins["left"] - margins["right"]


def frame(document: "Document", banner: str, marks: str, language: Language) -> "CT_SectPr":
    """Puts banner, names of marks and page number into the document's first section, and gives what every section is
    made from."""
    document.settings.odd_and_even_pages_header_footer = True
    section = document.sections[0]
    _fill(section.footer, _number("right"))
    _fill(section.even_page_footer, _number("left"))
    lines = [(banner, "Header"), (marks, "HeaderMarks")]
    head = "".join(_line(run(text, language), f'<w:pStyle w:val="{style}"/>') for text, style in lines if text)
    if head:
        _fill(section.header, head)
        _fill(section.even_page_header, head)
    return deepcopy(section._sectPr)


def _number(edge: str) -> str:
    """— 1 —, one character in from that edge."""
    dash = '<w:r><w:t xml:space="preserve">{}</w:t></w:r>'
    indent = f'<w:pStyle w:val="Footer"/><w:ind w:{edge}Chars="100" w:{edge}="280"/><w:jc w:val="{edge}"/>'
    return _line(dash.format("— ") + field("PAGE", "1") + dash.format(" —"), indent)


def _line(content: str, properties: str) -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>"


def _fill(part: "_BaseHeaderFooter", lines: str) -> None:
    from docx.oxml.parser import parse_xml

    part.is_linked_to_previous = False
    old = part.paragraphs[0]._p
    for line in list(parse_xml(f"<w:body {NAMESPACE}>{lines}</w:body>")):
        old.addprevious(line)
    old.getparent().remove(old)


def section(model: "CT_SectPr", sideways: bool) -> "CT_SectPr":
    """The properties of one section; the headers and footers are those of the model."""
    from docx.oxml.parser import parse_xml

    made = deepcopy(model)
    made.attrib.clear()
    for child in list(made):
        if not child.tag.endswith(("headerReference", "footerReference")):
            made.remove(child)
    for one in parse_xml(f"<w:sectPr {NAMESPACE}>{_page(sideways)}</w:sectPr>"):
        made.append(one)
    return made


def _page(sideways: bool) -> str:
    margins = SIDEWAYS if sideways else UPRIGHT
    size = (
        f'<w:pgSz w:w="{_LONG}" w:h="{_SHORT}" w:orient="landscape"/>'
        if sideways
        else f'<w:pgSz w:w="{_SHORT}" w:h="{_LONG}"/>'
    )
    sides = " ".join(f'w:{side}="{length}"' for side, length in margins.items())
    header, footer = margins["top"] // 2, margins["bottom"] - _NUMBER_BELOW
    return (
        f'{size}<w:pgMar {sides} w:header="{header}" w:footer="{footer}" w:gutter="0"/>'
        f'<w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="{LINE}"/>'
    )
