"""Where a report goes: the screen, or a file of its own."""

import os
import sys
from collections.abc import Sequence

from plancheck.cli.streams import can_hold, silence
from plancheck.messages.phrases import Language
from plancheck.model.finding import Finding
from plancheck.report import BINARY, FORMATS, MACHINE
from plancheck.values import value


@value
class Output:
    """A format and the file it goes to; None is the screen."""

    format: str
    path: str | None = None


def output_named(written: str) -> Output:
    """FORMAT or FORMAT=PATH, with - for the screen."""
    name, _, path = written.partition("=")
    if name not in FORMATS:
        raise _complaint("bad-value", option="--output", value=name, choices=tuple(FORMATS))
    if name in BINARY and path in ("", "-") and sys.stdout is not None and sys.stdout.isatty():
        raise _complaint("binary-on-screen", format=name)
    return Output(name, None if path in ("", "-") else path)


def refuse_clashes(outputs: Sequence[Output], inputs: Sequence[str]) -> None:
    """Nothing may be overwritten that is read, and no two reports may run into each other."""
    taken: set[str | None] = set()
    reading = {os.path.realpath(path) for path in inputs if path != "-"}
    for output in outputs:
        where = None if output.path is None else os.path.realpath(output.path)
        if where in reading:
            raise _complaint("output-is-input", path=str(output.path))
        if where is not None and _is_promise(where):
            raise _complaint("output-is-plan", path=str(output.path))
        if where in taken:
            raise (
                _complaint("two-on-screen", format=output.format)
                if where is None
                else _complaint("same-output", path=str(output.path))
            )
        taken.add(where)


def _is_promise(path: str) -> bool:
    from plancheck.cli.files import is_promise

    return is_promise(path)


def _complaint(key: str, **facts: str | Sequence[str]) -> Exception:
    from plancheck.cli.complaint import Complaint  # only a wrong call needs the words for it

    return Complaint(key, **facts)


def write(text: str | bytes, output: Output, language: Language) -> bool:
    """Writes the report; False, with a sentence on the error stream, where it cannot be written."""
    try:
        if output.path is None:
            _to_screen(text, output.format)
        else:
            with open(output.path, "wb") as file:
                file.write(as_bytes(text))
    except BrokenPipeError:
        silence()
    except OSError as error:
        _say_unwritten(output, error, language)
        if output.path is None:
            silence()
        return False
    return True


def _say_unwritten(output: Output, error: OSError, language: Language) -> None:
    from plancheck.cli.complaint import reason_of
    from plancheck.messages.usage import usage

    where = usage("screen", language) if output.path is None else output.path
    say(usage("cannot-write", language, path=where, reason=reason_of(error, language)))


def as_bytes(text: str | bytes) -> bytes:
    """What goes into a file: UTF-8, with an escape for what that cannot hold."""
    return text if isinstance(text, bytes) else text.encode("utf-8", "backslashreplace")


def _to_screen(text: str | bytes, format_: str) -> None:
    if sys.stdout is None:
        from errno import EBADF

        raise OSError(EBADF, os.strerror(EBADF))
    if isinstance(text, bytes) or (hasattr(sys.stdout, "buffer") and _is_utf8(text, format_)):
        sys.stdout.flush()
        sys.stdout.buffer.write(as_bytes(text))
    else:
        sys.stdout.write(text)
    sys.stdout.flush()


def _is_utf8(text: str, format_: str) -> bool:
    """Machines get UTF-8 whatever the screen speaks; in a pipe so does a page, which says that it is UTF-8, and a plan
    that would come out with escapes in it.
    """
    if format_ in MACHINE:
        return True
    if format_ == "html":
        return not sys.stdout.isatty()
    return format_ == "plan" and not sys.stdout.isatty() and not can_hold(text)


def say(sentence: str) -> None:
    """A sentence on the error stream, with nothing in it that could steer the terminal."""
    from plancheck.report.safe import visible

    if sys.stderr is not None:
        sys.stderr.write(f"plancheck: {visible(sentence)}\n")


def refused(findings: Sequence[Finding], language: Language, end: str = "no-report") -> int:
    """Says on the error stream why no report could be made at all, ending with that sentence; the exit code of that."""
    from plancheck.messages.usage import usage
    from plancheck.report.concise import told

    for finding in findings:
        sys.stderr.write(told(finding, language) + "\n")
    say(usage(end, language))
    return 2
