"""A table of a report as a table of the document: fixed widths, a head on every page, rows that stay whole."""

from collections.abc import Iterator, Sequence
from xml.sax.saxutils import quoteattr

from plancheck.messages.labels import colon
from plancheck.messages.official import official
from plancheck.messages.phrases import Language
from plancheck.report.docx_fit import Fitted, Line
from plancheck.report.docx_styles import BLACK
from plancheck.report.docx_text import legal, paragraph, run
from plancheck.report.paper import Cell, Column
from plancheck.report.paper_marks import SYMBOLS, signs
from plancheck.values import value

_DENSE = 5
"""Tables with more columns are set in size 5, the others in small 4."""

_LONG = 1500
"""Characters of a cell whose row may be split between pages: it would not fit on one."""

_MATRIX = 8
"""A table with more columns of outcomes is a matrix: symbol above word, smaller still."""

_MANY = 30
"""A list of more rows that has lines below them is set as small as a matrix."""

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
_WHOLE = "<w:cantSplit/>"
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
    grid = Grid(fit.columns, _widths(fit.columns, width), language, _prefix(fit, matrix), matrix)
    columns = "".join(f'<w:gridCol w:w="{one}"/>' for one in grid.widths)
    rows = "".join(_rows(fit, grid))
    return f"<w:tbl>{_properties(title, width, grid)}<w:tblGrid>{columns}</w:tblGrid>{_head(grid)}{rows}</w:tbl>"


def _prefix(fit: Fitted, matrix: bool) -> str:
    if matrix or (len(fit.rows) > _MANY and any(fit.below)):
        return "Tiny"
    return "Small" if len(fit.columns) > _DENSE else ""


def _widths(columns: Sequence[Column], width: int) -> tuple[int, ...]:
    whole = sum(column.weight for column in columns)
    each = [width * column.weight // whole for column in columns]
    each[-1] += width - sum(each)
    return tuple(each)


def _properties(title: str, width: int, grid: Grid) -> str:
    margins = _NARROW if grid.matrix else _LOW if grid.prefix == "Tiny" else ""
    return (
        f'<w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="{width}" w:type="dxa"/><w:jc w:val="center"/>'
        f'<w:tblLayout w:type="fixed"/>{margins}<w:tblLook w:val="0020" w:firstRow="1"/>'
        f"<w:tblCaption w:val={quoteattr(legal(title))}/></w:tblPr>"
    )


def _head(grid: Grid) -> str:
    style, shade = f"{grid.prefix}CellHead", _SHADE.format("E7E6E6")
    cells = (
        _cell(paragraph(_title(column, grid.language), style, grid.language, _WITH_NEXT), width, shade)
        for column, width in zip(grid.columns, grid.widths, strict=True)
    )
    return _row("".join(cells), f"{_WHOLE}<w:tblHeader/>")


def _title(column: Column, language: Language) -> str:
    """The longest of the outcomes is broken where it can be."""
    narrow = column.kind == "number" and column.key == "undeterminable"
    return official("narrow.undeterminable", language) if narrow else column.title


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
    """The same in a narrow column: symbol and marks above the word, which is broken where it is long."""
    word = official("narrow.undeterminable", language) if cell.outcome == "undeterminable" else cell.text
    return f"{SYMBOLS.get(cell.outcome, '')}{signs(cell.flags)}\n{word}"


def _across(content: str, grid: Grid, row: str, shade: str = "") -> str:
    return _row(_cell(content, sum(grid.widths), f'<w:gridSpan w:val="{len(grid.columns)}"/>{shade}'), row)


def _row(cells: str, properties: str) -> str:
    return f"<w:tr>{f'<w:trPr>{properties}</w:trPr>' if properties else ''}{cells}</w:tr>"


def _cell(content: str, width: int, properties: str = "") -> str:
    aligned = '<w:vAlign w:val="center"/>'
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{properties}{aligned}</w:tcPr>{content}</w:tc>'
