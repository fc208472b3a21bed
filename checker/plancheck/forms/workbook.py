"""Whether a workbook is a form, told without opening it."""

from io import BytesIO
from zipfile import ZipFile

from plancheck.forms.record import MARK, SHEET
from plancheck.workbooks import LARGEST, ZIP


def is_form(data: bytes) -> bool | None:
    """Whether a workbook bears the mark of a form; None where that cannot be told."""
    if not data.startswith(ZIP) or len(data) > LARGEST:
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
