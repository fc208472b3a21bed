"""The look of an official document (GB/T 9704—2012): its fonts with their stand-ins, its paragraph styles."""

from plancheck.messages.phrases import Language
from plancheck.values import value

NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

LATIN = "Times New Roman"
BODY, TITLE, BLACK, SCRIPT, SONG = "仿宋_GB2312", "方正小标宋简体", "黑体", "楷体_GB2312", "宋体"

_STAND_INS = {BODY: "FangSong", TITLE: "SimSun", BLACK: "SimHei", SCRIPT: "KaiTi", SONG: "SimSun"}
"""A font that the standard names -> the one that every Chinese Windows, WPS and macOS finds instead."""

LINE = 579
"""22 lines fill the 225 mm of a page: 28.95 points each, in twentieths of a point."""

_SQUEEZE = "-5"
"""Twentieths of a point between characters of size 3, so that 28 of them fill the 156 mm of a line."""


@value
class Style:
    """`size` counts half points, `line` twentieths of a point (exact), `indent` characters of the first line."""

    id: str
    name: str
    font: str = BODY
    size: int = 32
    line: int = LINE
    indent: int = 0
    align: str = "both"
    level: int | None = None
    """Of a heading, as the navigation pane shows it."""
    bold_latin: bool = False
    """Set bold in English, where no font of its own tells it apart."""
    after: int = 0
    squeezed: bool = False


STYLES = (
    Style("Normal", "Normal"),
    Style("Body", "Body Text", indent=2, squeezed=True),
    Style("Title", "Title", font=TITLE, size=44, line=680, align="center", bold_latin=True, after=LINE),
    Style("Heading1", "heading 1", font=BLACK, indent=2, level=0, bold_latin=True),
    Style("Heading2", "heading 2", font=SCRIPT, indent=2, level=1, bold_latin=True),
    Style("Heading3", "heading 3", indent=2, level=2),
    Style("CellHead", "Table Heading", font=BLACK, size=24, line=340, align="center", bold_latin=True),
    Style("Cell", "Table Contents", size=24, line=340, align="left"),
    Style("SmallCellHead", "Table Heading Small", font=BLACK, size=21, line=300, align="center", bold_latin=True),
    Style("SmallCell", "Table Contents Small", size=21, line=300, align="left"),
    Style("TinyCellHead", "Table Heading Tiny", font=BLACK, size=18, line=230, align="center", bold_latin=True),
    Style("TinyCell", "Table Contents Tiny", size=18, line=230, align="left"),
    Style("TableNote", "Table Note", size=18, line=260, align="left"),
    Style("AfterTable", "After Table", size=2, line=60, align="left"),
    Style("Header", "header", font=BLACK, size=24, line=320, align="center", bold_latin=True),
    Style("HeaderMarks", "Header Marks", size=18, line=240, align="center"),
    Style("Footer", "footer", font=SONG, size=28, line=320, align="right"),
)

_TEXT = ("TableNote", "Body", "Heading1", "Heading2", "Title")

_TABLE = (
    '<w:style w:type="table" w:styleId="Grid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>'
    + "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    + '</w:tblBorders><w:tblCellMar><w:top w:w="30" w:type="dxa"/><w:left w:w="60" w:type="dxa"/>'
    '<w:bottom w:w="30" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
)


def styles(language: Language) -> str:
    """The styles part."""
    defaults = (
        "<w:docDefaults><w:rPrDefault><w:rPr>"
        f'{_fonts(BODY)}<w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/>'
        "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
    )
    each = "".join(_style(one, language) for one in STYLES)
    return f"<w:styles {NAMESPACE}>{defaults}{each}{_TABLE}</w:styles>"


def size_of(name: str, language: Language) -> int:
    """The letters of that style in half points."""
    style = next(one for one in STYLES if one.id == name)
    return _smaller(style.size, style, language)


def fonts() -> str:
    """The font table: what a program takes where it has not the font of the standard."""
    named = "".join(
        f'<w:font w:name="{name}"><w:altName w:val="{other}"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>'
        for name, other in _STAND_INS.items()
    )
    latin = f'<w:font w:name="{LATIN}"><w:charset w:val="00"/><w:family w:val="roman"/></w:font>'
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts {NAMESPACE}>{named}{latin}</w:fonts>'


def _fonts(name: str) -> str:
    latin = name if name == SONG else LATIN
    return f'<w:rFonts w:ascii="{latin}" w:hAnsi="{latin}" w:eastAsia="{name}" w:cs="{LATIN}"/>'


def _style(style: Style, language: Language) -> str:
    normal = style.id == "Normal"
    head = f'w:styleId="{style.id}"' + (' w:default="1"' if normal else "")
    based = "" if normal else '<w:basedOn w:val="Normal"/>'
    return (
        f'<w:style w:type="paragraph" {head}><w:name w:val="{style.name}"/>{based}<w:qFormat/>'
        f"<w:pPr>{_paragraph(style, language)}</w:pPr><w:rPr>{_characters(style, language)}</w:rPr></w:style>"
    )


def _paragraph(style: Style, language: Language) -> str:
    line = _smaller(style.line, style, language)
    align = "left" if style.align == "both" and language != "zh-CN" else style.align
    heading = style.level is not None
    indent = (
        f'<w:ind w:firstLineChars="{style.indent * 100}" w:firstLine="{style.indent * style.size * 10}"/>'
        if style.indent
        else ""
    )
    return (
        ("<w:keepNext/>" if heading else "")
        + '<w:widowControl w:val="0"/><w:snapToGrid w:val="0"/>'
        + f'<w:spacing w:before="0" w:after="{style.after}" w:line="{line}" w:lineRule="exact"/>'
        + f'{indent}<w:jc w:val="{align}"/>'
        + (f'<w:outlineLvl w:val="{style.level}"/>' if heading else "")
    )


def _smaller(length: int, style: Style, language: Language) -> int:
    """English words are longer: tables in English are set smaller, so that words stay whole, and the text with them."""
    return length * 4 // 5 if language != "zh-CN" and ("Cell" in style.id or style.id in _TEXT) else length


def _characters(style: Style, language: Language) -> str:
    chinese = language == "zh-CN"
    size = _smaller(style.size, style, language)
    return (
        _fonts(style.font)
        + ("<w:b/>" if style.bold_latin and not chinese else "")
        + (f'<w:spacing w:val="{_SQUEEZE}"/>' if style.squeezed and chinese else "")
        + f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
    )
