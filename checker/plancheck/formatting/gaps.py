"""The blank lines between the parts of a plan."""

from plancheck.formatting.rows import Edit, Row
from plancheck.formatting.sheet import Sheet

_COMMENT = "#"


def gap_edits(sheet: Sheet) -> list[Edit]:
    """A change for each place where too many blank lines stand, or too few, or blanks on an empty line."""
    full = [at for at in range(len(sheet.rows)) if not sheet.is_blank(at)]
    if not full:
        return []
    edits = [Edit(0, full[0], ())] if full[0] else []
    for above, below in zip(full, full[1:], strict=False):
        edits += _between(sheet, above, below)
    if full[-1] + 1 < len(sheet.rows):
        edits.append(Edit(full[-1] + 1, len(sheet.rows), ()))
    return edits


def _between(sheet: Sheet, above: int, below: int) -> list[Edit]:
    blank = sheet.rows[above + 1 : below]
    wanted = _wanted(sheet, above, below)
    if len(blank) == wanted and not any(row.text for row in blank):
        return []
    end = blank[0].end if blank else ""
    return [Edit(above + 1, below, (Row("", end),) * wanted)]


def _wanted(sheet: Sheet, above: int, below: int) -> int:
    """How many blank lines; a comment right above a line belongs to it."""
    usual = min(below - above - 1, 1)
    upper, lower = _letter(sheet, above), _letter(sheet, _introduced(sheet, below))
    if upper == _COMMENT:
        return usual
    if upper == "S" or lower in ("S", "C"):
        return 1
    if upper == "H":
        return _below_head(sheet, below, lower, usual)
    if lower == "T":
        return 0 if upper == "C" and below in sheet.lines else 1
    return _in_block(sheet, above, below, usual)


def _below_head(sheet: Sheet, below: int, lower: str, usual: int) -> int:
    """The fields of a head stand together; a blank line ends it."""
    if lower == _COMMENT or (lower == "H" and sheet.is_comment(below)):
        return usual
    return 0 if lower == "H" else 1


def _in_block(sheet: Sheet, above: int, below: int, usual: int) -> int:
    """Fields stand right below their item, and rows right below their header; what stays keeps its distance."""
    upper, lower = _letter(sheet, above), _letter(sheet, below)
    if lower == "F" and upper in ("I", "F", "D") and below not in sheet.stays:
        return 0
    if lower in ("R", "L") and upper in ("T", "R", "L"):
        return 0
    return 1 if upper in ("R", "L") and lower == "I" else usual


def _introduced(sheet: Sheet, at: int) -> int:
    """The row itself, or the line that the comments from it on stand above."""
    while sheet.is_comment(at) and at + 1 < len(sheet.rows) and not sheet.is_blank(at + 1):
        at += 1
    return at


def _letter(sheet: Sheet, at: int) -> str:
    return sheet.lines[at].letter if at in sheet.lines else _COMMENT
