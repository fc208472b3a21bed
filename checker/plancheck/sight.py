"""Whether people who open a workbook see what a cell holds: struck out, in the colour of its ground, or hidden."""

from typing import TYPE_CHECKING

from plancheck.model.finding import Name

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

_STRUCK = Name("划了删除线", "is struck out")
_COLOUR = Name("的字和底色几乎一样，看不见", "has nearly the colour of its ground")
_FORMAT = Name("被数字格式藏了起来", "is hidden by its number format")
_HIDDEN = Name("在隐藏的行、列或工作表里", "stands in a hidden row, column or sheet")

_WHITE, _BLACK = 0xFFFFFF, 0
_THEME = {0: _WHITE, 1: _BLACK}
"""The first two colours of nearly every theme; the others are none that a ground has."""
_NEAR = 0x30
"""Nobody reads letters whose red, green and blue are all this near to those of the ground."""


class Hidden:
    """The hidden rows and columns of one sheet."""

    def __init__(self, sheet: "Worksheet") -> None:
        self._all = sheet.sheet_state != "visible"
        self._rows = {at for at, one in sheet.row_dimensions.items() if one.hidden or one.height == 0}
        self._columns = [
            (one.min, one.max or one.min)
            for one in sheet.column_dimensions.values()
            if (one.hidden or one.width == 0) and one.min
        ]

    def has(self, cell: "Cell") -> bool:
        return self._all or cell.row in self._rows or any(low <= cell.column <= high for low, high in self._columns)


def out_of_sight(cell: "Cell", held: object, hidden: Hidden) -> Name | None:
    """How its content is not to be seen, or not to count; None: it is plain to see. `held` may be text in pieces."""
    font = cell.font
    fonts = [font, *(getattr(one, "font", None) for one in _pieces(held))]
    if any(one is not None and one.strike for one in fonts):
        return _STRUCK
    if _is_hidden_by(str(cell.number_format), held):
        return _FORMAT
    ground = _ground(cell)
    if ground is not None and any(_is_near(_colour(one.color), ground) for one in fonts if one is not None):
        return _COLOUR
    return _HIDDEN if hidden.has(cell) else None


def _pieces(held: object) -> "list[object]":
    """The pieces of a text whose letters look different."""
    return list(held) if isinstance(held, list) else []


def _is_hidden_by(form: str, held: object) -> bool:
    """;;; shows nothing, ;; no figures: the first part is for figures, the fourth for texts."""
    sections = [one.strip() for one in form.split(";")]
    if len(sections) == 1:
        return False
    if isinstance(held, str | list):
        return len(sections) > 3 and not sections[3]
    return not sections[0]


def _ground(cell: "Cell") -> int | None:
    """The colour behind the letters; None where it is a pattern or not known."""
    fill = cell.fill
    if fill is None or fill.fill_type is None:
        return _WHITE
    return _colour(fill.fgColor) if fill.fill_type == "solid" else None


def _colour(color: object) -> int | None:
    """As red, green and blue; black where none is set, None where it is not known."""
    if color is None:
        return _BLACK
    kind, tint = getattr(color, "type", ""), getattr(color, "tint", 0)
    if tint:
        return None
    if kind == "theme":
        return _THEME.get(getattr(color, "theme", -1))
    if kind == "indexed":
        from openpyxl.styles.colors import COLOR_INDEX

        at = getattr(color, "indexed", 64)
        return int(COLOR_INDEX[at][-6:], 16) if at < len(COLOR_INDEX) and at < 64 else _BLACK
    try:
        return int(str(getattr(color, "rgb", ""))[-6:], 16)
    except ValueError:
        return None


def _is_near(one: int | None, other: int) -> bool:
    if one is None:
        return False
    return all(abs((one >> shift & 0xFF) - (other >> shift & 0xFF)) < _NEAR for shift in (16, 8, 0))
