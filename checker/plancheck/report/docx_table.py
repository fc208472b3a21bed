"""A table of a report as a table of the document: fixed widths, a head on every page, rows that stay whole."""

from collections.abc import Iterator, Sequence
from xml.sax.saxutils import quoteattr

from plancheck.messages.labels import colon
from plancheck.messages.official import official
from plancheck.messages.phrases import Language
from plancheck.report.docx_fit import Fitted, Line
from plancheck.report.docx_measure import BOLD, Room, hundredths, twips
from plancheck.report.docx_styles import BLACK, size_of
from plancheck.report.docx_text import legal, paragraph, run
from plancheck.report.docx_widths import widths
from plancheck.report.paper import Cell, Column
from plancheck.report.paper_marks import SYMBOLS, signs
from plancheck.values import replace, value

_DENSE = 3
"""Tables with more columns are set in size 5, the others in small 4."""

_LONG = 1500
"""Characters of a cell whose row may be split between pages: it would not fit on one."""

_MATRIX = 8
"""A table with more columns of outcomes is a matrix: symbol above word, smaller still."""

_MANY = 8
"""Columns that are too many for letters of size 5."""

_MUCH = 100
"""Characters of a table that is set as small as a matrix; so is one with columns to be filled in, which need the room."""

_SMALL_ROWS, _SMALL_TEXT = 10, 400
"""A table up to this size stays on one page."""

_ALIGN = {"number": "right", "outcome": "center", "day": "center"}
_OPEN = frozenset({"gap", "weak", "missing", "undeterminable"})
_SHADE = '<w:shd w:val="clear" w:color="auto" w:fill="{}"/>'


def _margins(above: int, beside: int) -> str:
    sides = {"top": above, "left": beside, "bottom": above, "right": beside}
    each = "".join(f'<w:{side} w:w="{width}" w:type="dxa"/>' for side, width in sides.items())
    return f"<w:tblCellMar>{each}</w:tblCellMar>"


_NARROW, _LOW = _margins(20, 15), _margins(12, 60)
_BESIDE_NARROW, _BESIDE = 50, 140
"""What the margins and lines beside a text take, and a little more: programs round in their own ways."""
_TURNED_MOST = 1300
"""Longer names are broken between words."""
_TURNED = '<w:textDirection w:val="btLr"/>'
_WHOLE = "<w:cantSplit/>"
_HIGH = '<w:trHeight w:val="720" w:hRule="atLeast"/>'
"""Room for an answer written by hand."""
_WITH_NEXT = "<w:keepNext/>"


@value
class Grid:
    """What all rows of one table share. `widths`: in twentieths of a point; `prefix`: of the names of the styles."""

    columns: tuple[Column, ...]
    widths: tuple[int, ...]
    language: Language
    prefix: str
    matrix: bool


def table(title: str, fit: Fitted, width: int, language: Language) -> str:
    """The table alone; what follows it must be a paragraph."""
    matrix = sum(column.kind == "outcome" for column in fit.columns) > _MATRIX
    prefix = _prefix(fit, matrix)
    grid = Grid(fit.columns, _widths(fit, width, prefix, matrix, language), language, prefix, matrix)
    columns = "".join(f'<w:gridCol w:w="{one}"/>' for one in grid.widths)
    rows = "".join(_rows(fit, grid))
    return f"<w:tbl>{_properties(title, width, grid)}<w:tblGrid>{columns}</w:tblGrid>{_head(grid)}{rows}</w:tbl>"


def _prefix(fit: Fitted, matrix: bool) -> str:
    texts = sum(len(cell.text) for row in fit.rows for cell in row)
    blank = any(column.kind == "blank" for column in fit.columns)
    if matrix or blank or len(fit.columns) > _MANY or texts > _MUCH or any(map(_is_told, fit.below)):
        return "Tiny"
    return "Small" if len(fit.columns) > _DENSE else ""


def _is_told(below: Sequence[Line]) -> bool:
    """Whether more stands below a row than what nobody reads."""
    return len(below) > 1


def _widths(fit: Fitted, width: int, prefix: str, matrix: bool, language: Language) -> tuple[int, ...]:
    def shown(cell: Cell) -> str:
        return stacked(cell, language) if cell.outcome and matrix else written(cell)

    heads = tuple(
        replace(column, title="" if _is_turned(column, matrix, language) else _title(column, language))
        for column in fit.columns
    )
    texts = [[shown(row[at]) for row in fit.rows] for at in range(len(heads))]
    room = Room(width, _BESIDE_NARROW if matrix else _BESIDE, size_of(f"{prefix}Cell", language))
    return widths(heads, texts, room)


def _properties(title: str, width: int, grid: Grid) -> str:
    margins = _NARROW if grid.matrix else _LOW if grid.prefix == "Tiny" else ""
    return (
        f'<w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="{width}" w:type="dxa"/><w:jc w:val="center"/>'
        f'<w:tblLayout w:type="fixed"/>{margins}<w:tblLook w:val="0020" w:firstRow="1"/>'
        f"<w:tblCaption w:val={quoteattr(legal(title))}/></w:tblPr>"
    )


def _head(grid: Grid) -> str:
    style, shade = f"{grid.prefix}CellHead", _SHADE.format("E7E6E6")
    cells = []
    height = ""
    for column, width in zip(grid.columns, grid.widths, strict=True):
        turned = _is_turned(column, grid.matrix, grid.language)
        head = paragraph(_title(column, grid.language), style, grid.language, _WITH_NEXT)
        cells.append(_cell(head, width, shade + (_TURNED if turned else "")))
        height = f'<w:trHeight w:val="{_turned_height(grid)}" w:hRule="atLeast"/>' if turned else height
    return _row("".join(cells), f"{_WHOLE}{height}<w:tblHeader/>")


def _is_turned(column: Column, matrix: bool, language: Language) -> bool:
    """English names over narrow columns run upwards, so that they stay whole."""
    return matrix and column.kind == "outcome" and language != "zh-CN"


def _turned_height(grid: Grid) -> int:
    room = Room(0, _BESIDE, size_of(f"{grid.prefix}CellHead", grid.language))
    longest = max(hundredths(column.title) for column in grid.columns if column.kind == "outcome")
    return min(twips(longest * BOLD // 100, room), _TURNED_MOST)


def _title(column: Column, language: Language) -> str:
    """The longest of the outcomes is broken where it can be."""
    symbol = SYMBOLS["undeterminable"]
    marked = column.title.startswith(symbol)
    if column.kind != "number" or column.key != "undeterminable" or (marked and language == "zh-CN"):
        return column.title
    return (f"{symbol} " if marked else "") + official("narrow.undeterminable", language)


def _rows(fit: Fitted, grid: Grid) -> Iterator[str]:
    before: Cell | None = None
    last = len(fit.rows) - 1 if _is_small(fit) else -1
    for at, (cells, below, group) in enumerate(zip(fit.rows, fit.below, fit.groups, strict=True)):
        if group is not None and group != before:
            yield _across(_heading(group, grid), grid, _WHOLE, _SHADE.format("F5F5F5"))
        before = group
        yield _figures(cells, grid, with_next=bool(below) or at < last)
        if below:
            long = sum(len(cell.text) for line in below for _, cell in line) > _LONG
            yield _across("".join(_line(line, grid) for line in below), grid, "" if long else _WHOLE)


def _is_small(fit: Fitted) -> bool:
    """Whether the table is better moved to the next page than split."""
    texts = sum(len(cell.text) for row in fit.rows for cell in row)
    return len(fit.rows) <= _SMALL_ROWS and texts <= _SMALL_TEXT and not any(fit.below)


def _heading(group: Cell, grid: Grid) -> str:
    left = f'{_WITH_NEXT}<w:jc w:val="left"/>'
    return paragraph(written(group), f"{grid.prefix}CellHead", grid.language, left)


def _figures(cells: Sequence[Cell], grid: Grid, with_next: bool) -> str:
    properties = "" if any(len(cell.text) > _LONG for cell in cells) else _WHOLE
    if any(column.kind == "blank" for column in grid.columns):
        properties += _HIGH
    inside = (
        _cell(_content(cell, column, grid, _WITH_NEXT if with_next else ""), width)
        for cell, column, width in zip(cells, grid.columns, grid.widths, strict=True)
    )
    return _row("".join(inside), properties)


def _content(cell: Cell, column: Column, grid: Grid, before: str) -> str:
    align = _ALIGN.get("outcome" if cell.outcome else column.kind, "left")
    text = stacked(cell, grid.language) if cell.outcome and grid.matrix else written(cell)
    content = run(text, grid.language, bold=cell.outcome in _OPEN) if cell.text else ""
    head = f'<w:pStyle w:val="{grid.prefix}Cell"/>{before}<w:jc w:val="{align}"/>'
    return f"<w:p><w:pPr>{head}</w:pPr>{content}</w:p>"


def _line(line: Line, grid: Grid) -> str:
    """Texts below a row, each with the title of its column."""
    gap = run("　" if grid.language == "zh-CN" else "; ", grid.language)
    texts = gap.join(
        run(title + colon(grid.language), grid.language, font=BLACK, bold=grid.language != "zh-CN")
        + run(written(cell), grid.language)
        for title, cell in line
    )
    return f'<w:p><w:pPr><w:pStyle w:val="{grid.prefix}Cell"/></w:pPr>{texts}</w:p>'


def written(cell: Cell) -> str:
    """Symbol and word of an outcome, else the text; marks behind it."""
    symbol = SYMBOLS.get(cell.outcome, "")
    text = cell.text if not symbol or cell.text.startswith(symbol) else f"{symbol} {cell.text}"
    return text + signs(cell.flags)


def stacked(cell: Cell, language: Language) -> str:
    """The same in a narrow column: symbol and marks above the word, which is broken where it is long; English words are
    too long even so, and the legend has them."""
    if language != "zh-CN":
        return f"{SYMBOLS.get(cell.outcome, '')}{signs(cell.flags)}"
    word = official("narrow.undeterminable", language) if cell.outcome == "undeterminable" else cell.text
    return f"{SYMBOLS.get(cell.outcome, '')}{signs(cell.flags)}\n{word}"


def _across(content: str, grid: Grid, row: str, shade: str = "") -> str:
    return _row(_cell(content, sum(grid.widths), f'<w:gridSpan w:val="{len(grid.columns)}"/>{shade}'), row)


def _row(cells: str, properties: str) -> str:
    return f"<w:tr>{f'<w:trPr>{properties}</w:trPr>' if properties else ''}{cells}</w:tr>"


def _cell(content: str, width: int, properties: str = "") -> str:
    aligned = '<w:vAlign w:val="center"/>'
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{properties}{aligned}</w:tcPr>{content}</w:tc>'
