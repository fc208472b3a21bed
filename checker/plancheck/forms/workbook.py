"""Opens a workbook from anywhere: never more than a form can need, and with one reason where it cannot be opened."""

import re
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZipFile

from plancheck.forms.record import MARK, SHEET
from plancheck.model.finding import Name
from plancheck.report.extras import MissingExtra
from plancheck.values import value

if TYPE_CHECKING:
    from openpyxl import Workbook

LARGEST = 20 * 1024 * 1024
_UNPACKED = 60 * 1024 * 1024
_PARTS = 500
_CELLS = 100_000
_MERGED = 100_000
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_MERGE = re.compile(
    rb'<(?:\w+:)?mergeCell[^>]*?ref="\$?([A-Za-z]{1,4})\$?([0-9]{1,9})(?::\$?([A-Za-z]{1,4})\$?([0-9]{1,9}))?"'
)

NO_ZIP = Name("它不是 .xlsx 文件", "it is no .xlsx file")
OLD = Name("它是旧版 .xls 文件，或者加了密码", "it is an old .xls file, or has a password")
BIG = Name("它太大了", "it is too large")
MANY = Name("单元格太多，填报表用不了这么多", "it has far more cells than a form can need")
DAMAGED = Name("文件已损坏", "the file is damaged")
ENTITIES = Name("它含有填报表没有的 XML 声明", "it holds XML declarations that no form has")


@value
class Opened:
    """The workbook with its formulas, and with what they came to when it was saved."""

    formulas: "Workbook"
    values: "Workbook"


def opened(data: bytes) -> Opened | Name:
    """Both views of the workbook, or why it cannot be opened."""
    refused = _refused(data)
    if refused is not None:
        return refused
    try:
        from openpyxl import load_workbook
    except ImportError as error:
        raise MissingExtra("office") from error
    import warnings

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            formulas = load_workbook(BytesIO(data), keep_links=False)
            values = load_workbook(BytesIO(data), data_only=True, keep_links=False)
    except Exception:  # what a damaged file raises depends on where it is damaged
        return DAMAGED
    return Opened(formulas, values)


def _refused(data: bytes) -> Name | None:
    if data.startswith(_OLE):
        return OLD
    if not data.startswith(_ZIP):
        return NO_ZIP
    if len(data) > LARGEST:
        return BIG
    try:
        return _refused_parts(data)
    except Exception:  # zipfile raises half a dozen kinds of errors on damaged archives
        return DAMAGED


def _refused_parts(data: bytes) -> Name | None:
    with ZipFile(BytesIO(data)) as archive:
        parts = archive.infolist()
        if len(parts) > _PARTS or sum(part.file_size for part in parts) > _UNPACKED:
            return BIG
        cells = merged = 0
        for part in parts:
            if not part.filename.lower().endswith((".xml", ".rels", ".vml")):
                continue
            text = archive.read(part)
            if b"<!DOCTYPE" in text or b"<!ENTITY" in text or b"\0" in text[:200]:
                return ENTITIES
            cells += len(re.findall(rb"<(?:\w+:)?c[ />]", text))
            merged += sum(_area(match) for match in _MERGE.finditer(text))
        return MANY if cells > _CELLS or merged > _MERGED else None


def _area(match: re.Match[bytes]) -> int:
    """How many cells a merged range covers."""
    left, top, right, bottom = match.groups()
    if right is None or bottom is None:
        return 1
    return (abs(_number(right) - _number(left)) + 1) * (abs(int(bottom) - int(top)) + 1)


def _number(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number


def is_form(data: bytes) -> bool | None:
    """Whether a workbook bears the mark of a form; None where that cannot be told."""
    if not data.startswith(_ZIP) or len(data) > LARGEST:
        return None
    try:
        with ZipFile(BytesIO(data)) as archive:
            names = set(archive.namelist())
            if "xl/workbook.xml" not in names:
                return None
            texts = [
                archive.open(name).read(1024 * 1024)
                for name in ("xl/workbook.xml", "docProps/core.xml")
                if name in names
            ]
    except Exception:  # zipfile raises half a dozen kinds of errors on damaged archives
        return None
    return f'"{SHEET}"'.encode() in texts[0] or any(MARK.encode() in text for text in texts)
