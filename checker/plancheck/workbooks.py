"""Opens a workbook from anywhere: never more than a form or a table can need, and with one reason where it cannot be."""

import re
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZipFile

from plancheck.extras import MissingExtra
from plancheck.model.finding import Name
from plancheck.values import value

if TYPE_CHECKING:
    from openpyxl import Workbook

# A mistaken or hostile file must not fill the memory; everything from outside that is a workbook keeps within these.
LARGEST = 20 * 1024 * 1024
_UNPACKED = 60 * 1024 * 1024
_PARTS = 500
CELLS = 100_000
_MERGED = 100_000
_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".emf", ".wmf", ".bin")
ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_CELL = re.compile(rb"<(?:[\w.-]{1,40}:)?c(?=[\s/>])")
_MERGE = re.compile(rb"<(?:[\w.-]{1,40}:)?mergeCell(?=[\s/>])([^<>]*)")
_REF = re.compile(
    rb"""\sref\s*=\s*["']\s*\$?([A-Za-z]{1,4})\$?([0-9]{1,9})(?::\$?([A-Za-z]{1,4})\$?([0-9]{1,9}))?\s*["']"""
)
"""Each starts at a tag and stays in it, so that a part without end costs no more than its length."""

NO_ZIP = Name("它不是 .xlsx 文件", "it is no .xlsx file")
OLD = Name("它是旧版 .xls 文件，或者加了密码", "it is an old .xls file, or has a password")
BIG = Name("它太大了", "it is too large")
MANY = Name("单元格太多，填表用不了这么多", "it has far more cells than anybody fills in")
DAMAGED = Name("文件已损坏", "the file is damaged")
ENTITIES = Name("它含有工作簿不该有的 XML 声明", "it holds XML declarations that no workbook needs")


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
            # With the pieces of a text that look different: some may be struck out.
            values = load_workbook(BytesIO(data), data_only=True, keep_links=False, rich_text=True)
    except Exception:  # what a damaged file raises depends on where it is damaged
        return DAMAGED
    return Opened(formulas, values)


def _refused(data: bytes) -> Name | None:
    if data.startswith(OLE):
        return OLD
    if not data.startswith(ZIP):
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
            text = archive.read(part)  # whatever its name: a sheet may have any
            if b"<!DOCTYPE" in text or b"<!ENTITY" in text or _is_wide(part.filename, text):
                return ENTITIES
            cells += sum(1 for _ in _CELL.finditer(text))
            merged += sum(_area(match) for match in _MERGE.finditer(text))
        return MANY if cells > CELLS or merged > _MERGED else None


def _is_wide(name: str, part: bytes) -> bool:
    """Whether it may be XML in characters of two bytes, in which nothing could be counted."""
    if part.startswith((b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<")):
        return True
    return not name.lower().endswith(_PICTURES) and b"\0" in part[:200]


def _area(tag: re.Match[bytes]) -> int:
    """How many cells a merged range covers; one that cannot be read counts as too many."""
    found = _REF.search(tag[1])
    if found is None:
        return _MERGED + 1
    left, top, right, bottom = found.groups()
    if right is None or bottom is None:
        return 1
    return (abs(_number(right) - _number(left)) + 1) * (abs(int(bottom) - int(top)) + 1)


def _number(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number
