"""A file of an office format, which is a ZIP archive, as the same bytes on every run: fixed times, fixed order."""

from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

if TYPE_CHECKING:
    from openpyxl import Workbook

_FIRST = ("[Content_Types].xml", "_rels/.rels")
"""Readers that look at the head of the file to tell what it is expect these two in front."""


def repacked(written: BytesIO) -> bytes:
    """The same parts, without the clock and the machine that wrote them."""
    again = BytesIO()
    with ZipFile(written) as old, ZipFile(again, "w", ZIP_DEFLATED) as new:
        for name in sorted(old.namelist(), key=lambda name: (name not in _FIRST, name)):
            entry = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = ZIP_DEFLATED
            entry.create_system = 0
            new.writestr(entry, old.read(name))
    return again.getvalue()


def packed(book: "Workbook") -> bytes:
    """The workbook's file. `Workbook.save` would write the time of day over the properties."""
    from openpyxl.writer.excel import ExcelWriter

    written = BytesIO()
    with ZipFile(written, "w", ZIP_STORED) as archive:
        ExcelWriter(book, archive).write_data()
    return repacked(written)
