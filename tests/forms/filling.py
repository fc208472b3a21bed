"""Forms as people fill them in."""

from collections.abc import Callable
from functools import lru_cache
from io import BytesIO
from typing import Any

from openpyxl import Workbook, load_workbook

from plancheck.forms.reading import read_form
from plancheck.forms.record import COLUMNS
from plancheck.forms.writing import form
from plancheck.matching.names import Names
from plancheck.messages.catalogue import sentence
from plancheck.model.outcome import Result
from plancheck.model.plan import Plan
from plancheck.model.rule import City, Pack
from plancheck.packs.load import load_pack
from plancheck.report.counts import every_finding
from plancheck.run import Question, run

ABOUT, FORM = "填写说明", "填报表"
NAME = "大连.xlsx"


@lru_cache(maxsize=1)
def pack() -> Pack:
    return load_pack("liaoning-2023")


def city(name: str = "大连") -> City:
    found = Names(pack()).city(name)
    assert found is not None
    return found


@lru_cache(maxsize=4)
def empty(name: str = "大连") -> bytes:
    return form(pack(), city(name), "zh-CN")


def book(data: bytes | None = None) -> Workbook:
    return load_workbook(BytesIO(empty() if data is None else data))


def saved(made: Workbook) -> bytes:
    written = BytesIO()
    made.save(written)
    return written.getvalue()


def row_of(sheet: Any, key: str) -> int:
    """The row with that id."""
    return next(row for row in range(1, sheet.max_row + 1) if sheet.cell(row, len(COLUMNS)).value == key)


def at(sheet: Any, key: str, column: str) -> Any:
    """The cell of a commitment in a column."""
    return sheet.cell(row_of(sheet, key), COLUMNS.index(column) + 1)


def filled(rows: dict[str, dict[str, Any]], change: Callable[[Workbook], object] | None = None) -> bytes:
    """A form with a head and these cells, and whatever else is done to it."""
    made = book()
    about = made[ABOUT]
    for row in range(1, 20):
        texts = {"方案名称": "大连市三年行动方案", "期间": "2023年—2025年", "数据": "示例"}
        if about.cell(row, 1).value in texts:
            about.cell(row, 2).value = texts[str(about.cell(row, 1).value)]
    for key, cells in rows.items():
        for column, text in cells.items():
            at(made[FORM], key, column).value = text
    if change is not None:
        change(made)
    return saved(made)


def plan(data: bytes, name: str = NAME) -> Plan:
    made = read_form(name, data)
    assert isinstance(made, Plan), made
    return made


_JUDGED: dict[int, tuple[Plan, Result]] = {}


def judged(made: Plan) -> Result:
    """Once for each plan."""
    if id(made) not in _JUDGED:
        result = run(pack(), [made], Question(False, False, False, by_city=False))
        _JUDGED.clear()
        _JUDGED[id(made)] = (made, result)
    return _JUDGED[id(made)][1]


def outcome(made: Plan, code: str) -> str:
    return next(one.outcome.value for one in judged(made).judgements if one.rule.code == code)


BLANK = ("PC211", "PC210")
"""What every commitment that is left blank brings."""


def said(made: Plan) -> list[str]:
    """Code, cell and sentence of every finding but those on what is blank."""
    return [
        f"{one.code.id} {one.place.cell if one.place else '-'} {sentence(one, 'zh-CN')}"
        for one in every_finding(judged(made))
        if one.code.id not in BLANK
    ]
