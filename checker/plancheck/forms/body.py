"""The rows of a form: each becomes the lines of one item of the plan."""

from plancheck.codes import forms as codes
from plancheck.forms.beside import beside_target, has_promise, is_measure
from plancheck.forms.composing import Cell, Composition, one_line
from plancheck.forms.gathered import Gathered
from plancheck.forms.grid import Grid, Merge
from plancheck.forms.items import Item, compose_item
from plancheck.forms.record import COLUMNS, FIELD, FREE, TO_FILL, KnownRow, Record
from plancheck.values import value

_NUMERALS = "一二三四五六七八九十"


@value
class Body:
    """The sheet with the table; `columns`: where each column stands now, `header`: the row that names them."""

    grid: Grid
    record: Record
    header: int
    columns: dict[str, int]

    @staticmethod
    def found_in(grid: Grid, record: Record) -> "Body | None":
        """By the names of the columns, all of them in one row."""
        rows: dict[int, dict[str, int]] = {}
        keys = {label: key for key, label in record.columns.items()}
        for (row, column), one in grid.said.items():
            if one.text in keys:
                rows.setdefault(row, {}).setdefault(keys[one.text], column)
        complete = (row for row in sorted(rows) if len(rows[row]) == len(COLUMNS))
        header = next(complete, None)
        return None if header is None else Body(grid, record, header, rows[header])

    def compose(self, composition: Composition, gathered: Gathered) -> None:
        """All rows below the header, as they stand."""
        for column in self.columns.values():
            gathered.took(self.grid.cell(self.header, column))
        walk = _Walk(self, composition, gathered)
        for row in sorted({row for row, _ in self.grid.said if row > self.header} | set(walk.merged)):
            walk.row(row)
        deleted = [row.code for row in self.record.rows if row.code not in walk.seen | walk.present]
        if deleted:
            gathered.note(codes.ROW_DELETED, self.cell(self.header, "id"), codes=tuple(deleted))

    def cell(self, row: int, key: str) -> Cell:
        return self.grid.cell(row, self.columns[key])

    def merged_rows(self) -> dict[int, Merge]:
        """Rows below the header that share a cell with another row, or whose own cells were joined."""
        wide = [one for one in self.grid.merges if one.bottom > self.header and self.grid.text(one.top, one.left)]
        return {
            row: one
            for one in wide
            for row in range(max(one.top, self.header + 1), min(one.bottom, one.top + _TALLEST) + 1)
        }


_TALLEST = 5000


class _Walk:
    """Goes from row to row."""

    def __init__(self, body: Body, composition: Composition, gathered: Gathered) -> None:
        self._body, self._composition, self._gathered = body, composition, gathered
        self._known = {row.code: row for row in body.record.rows}
        self._number = self._headings = 0
        self._told: set[str] = set()
        self._named = {_bare(row.shown): row for row in body.record.rows}
        self.seen: set[str] = set()
        self.present: set[str] = set()
        """Codes of rows that are there and cannot be read."""
        self.merged = body.merged_rows()

    def row(self, row: int) -> None:
        written = self._body.cell(row, "id")
        known = self._known.get(written.text)
        if written.text.startswith(FIELD) and written.text[1:] in self._body.record.fields:
            self._heading(row, written)
        elif row in self.merged:
            self.seen.add(written.text)
            self._merged(row, known, self.merged[row])
        elif known is not None:
            self._known_row(row, written, known)
        elif written.text and not written.text.startswith(FREE):
            self._gathered.note(codes.ROW_ID_CHANGED, written, written=written.text)
            self._refuse(row, None, written)
        else:
            self._free(row)

    def _heading(self, row: int, written: Cell) -> None:
        self._gathered.took(written)
        title = self._body.record.fields[written.text[1:]]
        number = _NUMERALS[min(self._headings, len(_NUMERALS) - 1)]
        self._headings += 1
        self._composition.line(f"{number}、", written, title, self._body.grid.cell(row, 1))

    def _merged(self, row: int, known: KnownRow | None, merge: Merge) -> None:
        at = self._body.grid.cell(merge.top, merge.left)
        if merge.written not in self._told:
            self._told.add(merge.written)
            self._gathered.note(codes.CELLS_MERGED, at, cells=merge.written)
        self._gathered.took(at)
        self._refuse(row, known, at)

    def _known_row(self, row: int, written: Cell, known: KnownRow) -> None:
        name = self._body.cell(row, "name")
        if known.code in self.seen:
            self._gathered.note(codes.ROW_ID_TWICE, written, written=known.code)
            self._refuse(row, known, written)
            return
        if _bare(name.text) != _bare(known.shown):
            self._gathered.note(codes.ROW_ID_CHANGED, name, written=f"{known.code} {name.text}".strip())
            self._refuse(row, known, name)
            return
        self.seen.add(known.code)
        required = self._body.cell(row, "required")
        if _bare(required.text) != _bare(known.required):
            self._gathered.note(codes.PROTECTED_CHANGED, required, written=required.text or "—")
        for key in ("name", "required", "id"):
            self._gathered.took(self._body.cell(row, key))
        self._item(row, known)

    def _item(self, row: int, known: KnownRow | None) -> None:
        self._number += 1
        cells = {key: self._body.cell(row, key) for key in ("name", *TO_FILL)}
        # The name of a row that was issued is known: nobody fills it in, and it may be out of sight.
        problems = {key for key in (*(() if known else ("name",)), *TO_FILL) if self._problem(row, key)}
        for cell in cells.values():
            self._gathered.took(cell)
        if problems & {"name", "target", "deadline"}:
            key = next(key for key in ("name", "target", "deadline") if key in problems)
            self._gathered.unread.append((_all_of(known, cells), cells[key]))
            return
        texts = {key: "" if key in problems else cell.text for key, cell in cells.items()}
        if known is not None and self._gathered.scoped and not any(texts[key] for key in TO_FILL):
            return
        if not texts["target"]:
            self._beside_target(known, cells, texts)
        compose_item(self._composition, self._gathered, Item(self._number, known, cells, texts))

    def _beside_target(self, known: KnownRow | None, cells: dict[str, Cell], texts: dict[str, str]) -> None:
        """What may be a target in another column is told; where it has a figure, nothing is concluded of the row."""
        if known is None and is_measure(texts["name"]):
            return
        for key in beside_target(texts, free=known is None):
            cell = cells[key]
            self._gathered.note(
                codes.FILLED_BESIDE_TARGET, cell, written=" ".join(texts[key].split())[:100],
                column=self._body.record.columns[key],
            )  # fmt: skip
            if has_promise(key, texts[key]):
                self._gathered.unread.append((_all_of(known, cells), cell))

    def _problem(self, row: int, key: str) -> bool:
        said = self._body.grid.said.get((row, self._body.columns[key]))
        if said is None or said.problem is None:
            return False
        self._gathered.problem(said, self._body.cell(row, key))
        return True

    def _free(self, row: int) -> None:
        """A row for a further commitment, or one that somebody added."""
        cells = [self._body.cell(row, key) for key in ("name", *TO_FILL)]
        self._gathered.took(self._body.cell(row, "id"))
        if not any(cell.text for cell in cells):
            return
        if not one_line(cells[0].text, " "):
            first = next(cell for cell in cells if cell.text)
            self._gathered.note(codes.ROW_WITHOUT_COMMITMENT, first)
            self._refuse(row, None, first)
            return
        self._item(row, None)

    def _refuse(self, row: int, known: KnownRow | None, at: Cell) -> None:
        """Nothing of the row is read, and nothing may be concluded of what it names."""
        cells = {key: self._body.cell(row, key) for key in COLUMNS}
        for cell in cells.values():
            self._gathered.took(cell)
        filled = {key: cell for key, cell in cells.items() if key in ("name", *TO_FILL)}
        # The id and the name may be those of two commitments: it could be either.
        either = [one for one in (known, self._named.get(_bare(cells["name"].text))) if one is not None]
        self.present |= {one.code for one in either}
        heads = " ".join(dict.fromkeys(one.head for one in either))
        self._gathered.unread.append((f"{heads} {_all_of(None, filled)}".strip(), at))


def _all_of(known: KnownRow | None, cells: dict[str, Cell]) -> str:
    """The name that the commitment goes by, and everything that is filled in."""
    said = [known.head] if known else [cells["name"].text]
    return " ".join(text for text in (*said, *(cells[key].text for key in TO_FILL)) if text)


def _bare(text: str) -> str:
    return "".join(text.split())
