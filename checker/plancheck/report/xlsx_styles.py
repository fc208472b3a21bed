"""How the cells of a workbook look: fonts of Chinese offices, and an outcome by sign, word and colour."""

from typing import TYPE_CHECKING

from plancheck.messages.phrases import Language
from plancheck.report.paper_marks import SYMBOLS

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell.cell import Cell as Target
    from openpyxl.styles import Font
    from openpyxl.styles.cell_style import StyleArray

SIGNS = {**SYMBOLS, "stated": SYMBOLS["reported"], "silent": SYMBOLS["missing"], "unknown": SYMBOLS["undeterminable"]}
"""Outcomes, and what a contribution to a total can be."""

_COLOURS = {
    "met": ("E2F0D9", "375623"),
    "reported": ("DDEBF7", "1F4E78"),
    "weak": ("FFF2CC", "7F6000"),
    "gap": ("F8CBAD", "843C0C"),
    "missing": ("FCE4D6", "833C0B"),
    "undeterminable": ("E4DFEC", "403151"),
    "not_applicable": ("F2F2F2", "595959"),
    "absent": ("F2F2F2", "595959"),
    "stated": ("DDEBF7", "1F4E78"),
    "silent": ("FCE4D6", "833C0B"),
    "unknown": ("E4DFEC", "403151"),
}
"""Outcome -> ground and ink, dark enough on light to be read by everybody."""

_FONTS: dict[Language, str] = {"zh-CN": "宋体", "en": "Calibri"}
_HAN = 134
"""The character set that makes programs without the named font choose another Chinese one."""


class Style:
    """One named style of a workbook, put on cells: cells that look alike share what says so, which is much faster."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._made: dict[tuple[bool, str], StyleArray] = {}

    def __call__(self, cell: "Target", *, quoted: bool = False, shown_as: str = "") -> None:
        """`quoted`: the text is text even where it looks like a formula; `shown_as`: how figures and days are written."""
        known = self._made.get((quoted, shown_as))
        if known is not None:
            cell._style = known  # type: ignore[attr-defined]  # setting the style by its name works it out anew
            return
        cell.style = self._name
        if quoted:
            cell.quotePrefix = 1
        if shown_as:
            cell.number_format = shown_as
        self._made[quoted, shown_as] = cell._style  # type: ignore[attr-defined]


def prepare(book: "Workbook", language: Language) -> dict[str, Style]:
    """Puts the named styles into the workbook: title, banner, line, note, head, text, number, day and one per outcome."""
    from openpyxl.styles import Alignment, Border, NamedStyle, PatternFill, Side

    styles: dict[str, Style] = {}

    def add(
        name: str, font: "Font", ground: str = "", framed: bool = True, aligned: str | None = None, indent: int = 0
    ) -> None:
        style = NamedStyle(name)
        style.font = font
        style.alignment = Alignment(
            wrap_text=name not in ("title", "banner", "heading"),
            vertical="center" if name == "title" else "top",
            horizontal=aligned,
            indent=indent,
        )
        if ground:
            style.fill = PatternFill("solid", start_color=ground, end_color=ground)
        if framed:
            thin = Side("thin", color="A6A6A6")
            style.border = Border(thin, thin, thin, thin)
        book.add_named_style(style)
        styles[name] = Style(name)

    add("title", _font(language, 14, bold=True), framed=False)
    add("banner", _font(language, 11, bold=True, color="C00000"), framed=False)
    add("heading", _font(language, 11, bold=True), framed=False)
    add("line", _font(language), framed=False)
    add("note", _font(language, 9, color="404040"), framed=False)
    add("head", _font(language, bold=True), "D9E1F2", aligned="center")
    add("text", _font(language))
    # A figure at the very edge would touch the text of the next cell.
    add("number", _font(language), aligned="right", indent=1)
    add("day", _font(language), aligned="center")
    for key, (ground, ink) in _COLOURS.items():
        add(key, _font(language, color=ink), ground)
    return styles


def _font(language: Language, size: int = 10, bold: bool = False, color: str = "000000") -> "Font":
    from openpyxl.styles import Font

    return Font(_FONTS[language], size, bold=bold, color=color, charset=_HAN if language == "zh-CN" else None)
