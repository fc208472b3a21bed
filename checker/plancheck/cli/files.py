"""Which files the paths on the command line mean, and what is in them."""

import os
import sys
from collections.abc import Iterator, Sequence

from plancheck.codes import calling, forms
from plancheck.model.finding import Fact, Finding, Name, found
from plancheck.source import Place
from plancheck.values import value

ENDING = ".plan"
WORKBOOKS = (".xlsx", ".xlsm")
OTHER_WORKBOOKS = (".xls", ".xlt", ".xlsb", ".et", ".ett", ".ods", ".ots")
"""Of these nobody can tell whether they are forms: a search of folders names them, and the run is no pass."""
_SEARCHED = (ENDING, *WORKBOOKS, *OTHER_WORKBOOKS)
"""What a search of folders finds; of workbooks it takes the forms."""
STDIN = "-"
STDIN_NAME = "<stdin>"


@value
class File:
    """A file's name as the user gave it, or as it was found below a folder, and its bytes."""

    name: str
    data: bytes


def shown(path: str) -> str:
    """The name as people write it, also where the locale is bare ASCII and the system hands over single bytes."""
    if not any("\udc80" <= char <= "\udcff" for char in path):
        # Read in the locale's own encoding: its bytes may be UTF-8 by accident, as those of 联通 in GBK are.
        return path
    try:
        return os.fsencode(path).decode("utf-8")
    except UnicodeDecodeError:
        return path


def start_of(path: str) -> Place:
    """The place of what is said about a whole file."""
    return Place(shown(path), 1, 1, 1, 1)


def has_folder(paths: Sequence[str]) -> bool:
    return any(os.path.isdir(path) for path in paths)


def find(paths: Sequence[str], exclude: Sequence[str] = ()) -> Iterator[str | Finding]:
    """Every file once, in the order of the paths, folders sorted; what is not there is a blocking finding.

    `exclude`: files and folders that a search of folders leaves out; a path that is named itself is always read.
    """
    seen: set[str] = set()
    left_out = frozenset(map(os.path.realpath, exclude))
    for path in paths:
        for name in _names(path, left_out):
            if isinstance(name, Finding):
                yield name
            elif (same := os.path.realpath(name)) not in seen:
                seen.add(same)
                yield name


def is_workbook(name: str) -> bool:
    return name.lower().endswith(WORKBOOKS)


def is_promise(path: str) -> bool:
    """Whether there is a plan or a form of that name, which no report may replace."""
    if not os.path.isfile(path):
        return False
    return path.lower().endswith(ENDING) or (is_workbook(path) and not _is_other_workbook(path))


def saved_otherwise(name: str) -> Finding | None:
    """What is said of a table that is saved in a form which is not read: a form saved again as .xlsx can be."""
    if not name.lower().endswith((*OTHER_WORKBOOKS, ".csv")):
        return None
    ending = name[name.rindex(".") :].lower()
    reason = Name(f"它存成了 {ending}，只能读 .xlsx", f"it is saved as {ending}, and only .xlsx is read")
    return found(forms.WORKBOOK_UNREADABLE, start_of(name), reason=reason, blocking=True)


def _names(path: str, left_out: frozenset[str]) -> Iterator[str | Finding]:
    if path == STDIN or os.path.isfile(path):
        yield path
    elif os.path.isdir(path):
        yield from _in_folder(path, left_out)
    elif os.path.lexists(path) and not os.path.islink(path):
        yield path
    else:
        files = _matching(path)
        yield from files
        if not files:
            yield found(calling.NO_SUCH_PATH, start_of(path), path=shown(path), blocking=True)


def _matching(path: str) -> list[str]:
    """Files of a pattern that the shell left as it was, as the Windows console does."""
    if not any(sign in path for sign in "*?"):
        return []
    from glob import glob

    return sorted(name for name in glob(path) if os.path.isfile(name))


def _in_folder(folder: str, left_out: frozenset[str]) -> Iterator[str | Finding]:
    refused: list[OSError] = []
    names: list[str] = []
    for where, below, files in os.walk(folder, onerror=refused.append):
        below[:] = [
            name for name in below if not name.startswith(".") and not _is_left_out(os.path.join(where, name), left_out)
        ]
        names += [
            path
            for name in files
            if name.lower().endswith(_SEARCHED) and not name.startswith("~$")
            if not _is_left_out(path := os.path.join(where, name), left_out)
        ]
    # A table in another form has its finding when it is read.
    skipped = [path for path in names if is_workbook(path) and _is_other_workbook(path)]
    names = [path for path in names if path not in skipped]
    yield from sorted(names)
    for path in sorted(skipped):
        yield found(forms.WORKBOOK_SKIPPED, start_of(path))
    for error in refused:
        yield _unreadable(str(error.filename), error)
    if not names and not refused:
        yield found(calling.NO_PLANS_IN_FOLDER, start_of(folder), path=shown(folder), blocking=True)


def _is_other_workbook(path: str) -> bool:
    """Whether a workbook is surely no form; one that cannot be opened may be one, and reading it will say why not."""
    from plancheck.forms.workbook import is_form
    from plancheck.workbooks import LARGEST

    try:
        with open(path, "rb") as file:
            return is_form(file.read(LARGEST + 1)) is False
    except OSError:
        return False


def _is_left_out(path: str, left_out: frozenset[str]) -> bool:
    return bool(left_out) and os.path.realpath(path) in left_out


def read_file(name: str) -> File | Finding:
    """What is in it, or why it cannot be read."""
    try:
        if name == STDIN:
            return File(STDIN_NAME, sys.stdin.buffer.read() if sys.stdin else b"")
        with open(name, "rb") as file:
            return File(shown(name), file.read())
    except OSError as error:
        return _unreadable(name, error)


def _unreadable(name: str, error: OSError) -> Finding:
    reason: Fact = error.strerror or type(error).__name__
    if isinstance(error, PermissionError):
        reason = Name("没有读取权限", "permission denied")
    elif isinstance(error, IsADirectoryError):
        reason = Name("那是一个文件夹", "it is a folder")
    return found(calling.FILE_UNREADABLE, start_of(name), reason=reason, blocking=True)
