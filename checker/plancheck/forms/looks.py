"""How the cells of a form look: what is to be filled in is yellow and open, everything else is locked."""

from typing import TYPE_CHECKING

from plancheck.messages.phrases import Language

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.styles import Font

_FONTS: dict[Language, str] = {"zh-CN": "宋体", "en": "Calibri"}
_HAN = 134
"""The character set that makes programs without the named font choose another Chinese one."""
_YELLOW, _GREY, _BLUE, _LIGHT = "FFF9DB", "F2F2F2", "D9E1F2", "EDF2FA"

OPEN = ("fill", "fill_centred")
"""Styles of cells that people fill in."""


def prepare(book: "Workbook", language: Language) -> None:
    """Puts the named styles into the workbook."""
    from openpyxl.styles import Alignment, Border, NamedStyle, PatternFill, Protection, Side

    def add(name: str, font: "Font", ground: str = "", framed: bool = True, centred: bool = False) -> None:
        style = NamedStyle(name)
        style.font = font
        wrapped = name not in ("title", "note", "field")
        style.alignment = Alignment(horizontal="center" if centred else None, vertical="center", wrap_text=wrapped)
        if ground:
            style.fill = PatternFill("solid", start_color=ground, end_color=ground)
        if framed:
            thin = Side("thin", color="A6A6A6")
            style.border = Border(thin, thin, thin, thin)
        if name in OPEN:
            style.protection = Protection(locked=False)
            # As text: what people type stays as they typed it.
            style.number_format = "@"
        book.add_named_style(style)

    add("title", _font(language, 16, bold=True), framed=False)
    add("note", _font(language, 9, color="404040"), framed=False)
    add("line", _font(language), framed=False)
    add("head", _font(language, bold=True), _BLUE, centred=True)
    add("field", _font(language, bold=True), _LIGHT, framed=False)
    add("text", _font(language))
    add("centred", _font(language), centred=True)
    add("small", _font(language, 8, color="7F7F7F"), _GREY)
    add("fill", _font(language), _YELLOW)
    add("fill_centred", _font(language), _YELLOW, centred=True)


def _font(language: Language, size: int = 10, bold: bool = False, color: str = "000000") -> "Font":
    from openpyxl.styles import Font

    return Font(_FONTS[language], size, bold=bold, color=color, charset=_HAN if language == "zh-CN" else None)
