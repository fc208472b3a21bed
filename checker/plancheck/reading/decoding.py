"""Turns the bytes of one file into text, or into the one finding that says why it is none."""

from itertools import islice

from plancheck.codes import reading as codes
from plancheck.codes.code import Code
from plancheck.digests import sha256
from plancheck.model.finding import Finding, Name, found
from plancheck.patterns import IGNORECASE, MULTILINE, pattern
from plancheck.source import Place, Source

LARGEST = 20 * 1024 * 1024
"""Bytes. The longest plans that provinces print are under 1 MB."""

MOST_LINES = 10_000
"""Lines that are neither blank nor a comment. Real plans have a few hundred; the plans of a whole province fit in."""

_LINE = pattern(r"^[^\S\n]*[^\s#＃]", MULTILINE)

# A file that says which city it is of, in GB18030 (the encoding of older office software), is a plan and not noise.
_LONE_RETURN = pattern(r"\r(?!\n)")
_CITY_LINE = pattern(r"^[ \t\u3000\u00a0]*(?:城市|city)[ \t\u3000\u00a0]*[：:]", IGNORECASE | MULTILINE)
_BINARY = pattern("[\\0-\\x08\\x0e-\\x1f]")

_OTHER_FILES = (
    (b"PK\x03\x04", Name("Word、WPS 或 Excel 文档", "a Word, WPS or Excel document")),
    (b"\xd0\xcf\x11\xe0", Name("旧版 Word、WPS 或 Excel 文档", "an older Word, WPS or Excel document")),
    (b"%PDF", Name("PDF 文件", "a PDF file")),
)
_UTF_16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_UTF_8_MARK = b"\xef\xbb\xbf"


def decode(name: str, data: bytes) -> Source | Finding:
    """The text of a file: strict UTF-8, or strict GB18030 where a city's line then appears; nothing else is guessed.

    Line ends of old Macintosh files become line feeds; this moves no character.
    """
    problem = _foreign(name, data)
    if problem is not None:
        return problem
    body = data.removeprefix(_UTF_8_MARK)
    try:
        text, encoding = body.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        other = _gb18030(body)
        if other is None:
            return _refused(codes.UNKNOWN_ENCODING, _place(name, body, error.start))
        text, encoding = other, "gb18030"
    if not text.strip():
        return _refused(codes.EMPTY_FILE, Place(name, 1, 1, 1, 1))
    text = _LONE_RETURN.sub("\n", text)
    if next(islice(_LINE.finditer(text), MOST_LINES, None), None) is not None:
        return found(codes.TOO_MANY_LINES, Place(name, 1, 1, 1, 1), blocking=True, most=MOST_LINES)
    return Source(name, text, encoding, sha256(data).hexdigest())


def _foreign(name: str, data: bytes) -> Finding | None:
    start = Place(name, 1, 1, 1, 1)
    if not data:
        return _refused(codes.EMPTY_FILE, start)
    if len(data) > LARGEST:
        return found(codes.FILE_TOO_LARGE, start, blocking=True, megabytes=LARGEST // (1024 * 1024))
    for mark, kind in _OTHER_FILES:
        if data.startswith(mark):
            return found(codes.NOT_TEXT, start, blocking=True, kind=kind)
    if _is_utf_16(data):
        return _refused(codes.UTF_16, start)
    if b"\0" in data:
        place = _place(name, data, data.index(b"\0"))
        return found(codes.NOT_TEXT, place, blocking=True, kind=Name("二进制文件", "a binary file"))
    return None


def _is_utf_16(data: bytes) -> bool:
    """By its byte order mark, or because the zero bytes of its ASCII characters are all on one side."""
    if data.startswith(_UTF_16_MARKS):
        return True
    even, odd = data[0::2].count(0), data[1::2].count(0)
    return len(data) % 2 == 0 and max(even, odd) > 0 and min(even, odd) == 0 and _decodes(data, even > odd)


def _decodes(data: bytes, big_endian: bool) -> bool:
    try:
        text = data.decode("utf-16-be" if big_endian else "utf-16-le")
    except UnicodeDecodeError:
        return False
    return "\n" in text and not _BINARY.search(text)


def _gb18030(data: bytes) -> str | None:
    try:
        text = data.decode("gb18030")
    except UnicodeDecodeError:
        return None
    return text if _CITY_LINE.search(text) else None


def _place(name: str, data: bytes, at: int) -> Place:
    """Of one byte; what stands before it on its line counts as characters where it is UTF-8, else as bytes."""
    line_start = data.rfind(b"\n", 0, at) + 1
    line = data.count(b"\n", 0, at) + 1
    column = len(data[line_start:at].decode("utf-8", "replace")) + 1
    return Place(name, line, column, line, column + 1)


def _refused(code: Code, place: Place) -> Finding:
    return found(code, place, blocking=True)
