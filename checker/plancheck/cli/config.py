"""plancheck.toml: what a project always asks for, found from the working folder upwards and checked word by word."""

import marshal
import os
from collections.abc import Iterator
from decimal import Decimal

from plancheck import compiled
from plancheck.cli.options import Options
from plancheck.codes import calling as codes
from plancheck.messages.phrases import Language
from plancheck.model.finding import Fact, Finding, Name, found
from plancheck.source import Place, Source
from plancheck.values import replace

_TEXT, _TEXTS, _FLAG = (
    Name("一段文字（带引号）", "a text in quotes"),
    Name("文字的列表", "a list of texts"),
    Name("true 或 false", "true or false"),
)
KEYS: dict[str, Name] = {
    "pack": _TEXT,
    "lang": Name("“zh-CN”或“en”", '"zh-CN" or "en"'),
    "fail-on": Name("“error”“warning”“note”或“never”", '"error", "warning", "note" or "never"'),
    "select": _TEXTS,
    "ignore": _TEXTS,
    "complete": _FLAG,
    "waivers": _TEXT,
    "baseline": _TEXT,
    "allotments": _TEXT,
    "exclude": _TEXTS,
}
"""Every key -> what may stand there."""

_CHOICES = {"lang": ("zh-CN", "en"), "fail-on": ("error", "warning", "note", "never")}
_PATHS = ("waivers", "baseline", "allotments")
_LISTS = ("select", "ignore", "exclude")


class ConfigError(Exception):
    """The file cannot be used; `findings` say where and why."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__(findings)
        self.findings = findings


def configured(path: str, options: Options, asked: Language | None) -> tuple[Options, Language | None]:
    """What the command line does not say, taken from that file. Raises ConfigError where it is wrong."""
    given = _read(path)
    folder = os.path.dirname(path)
    language: Language | None = asked or ("en" if given.get("lang") == "en" else "zh-CN" if "lang" in given else None)

    def text(key: str) -> str | None:
        value = given.get(key)
        return None if value is None else _beside(folder, str(value)) if key in _PATHS else str(value)

    def texts(key: str) -> tuple[str, ...]:
        value = given.get(key)
        return tuple(map(str, value)) if isinstance(value, list) else ()

    given_here = tuple(key for key in (*_PATHS, "pack") if key in given and getattr(options, key) is None)
    return replace(
        options,
        config=path,
        said_in_config=given_here,
        pack=options.pack or _pack(folder, text("pack")),
        fail_on=options.fail_on or text("fail-on"),
        select=options.select or texts("select"),
        ignore=options.ignore or texts("ignore"),
        complete=options.complete or given.get("complete") is True,
        waivers=options.waivers or text("waivers"),
        baseline=options.baseline or text("baseline"),
        allotments=options.allotments or text("allotments"),
        exclude=tuple(_beside(folder, one) for one in texts("exclude")),
    ), language


def place_in_config(options: Options, key: str) -> Place | None:
    """Where plancheck.toml says it; None where the command line does."""
    if key not in options.said_in_config or options.config is None:
        return None
    try:
        with open(options.config, encoding="utf-8-sig") as file:
            return _place(options.config, *_place_of(key, Source(options.config, file.read())))
    except (OSError, ValueError):
        return None


def _beside(folder: str, path: str) -> str:
    """A path that the file names, which is meant from the file's own folder."""
    return os.path.normpath(os.path.join(folder, path))


def _pack(folder: str, name: str | None) -> str | None:
    """A pack is named, or lies in a folder beside the file."""
    beside = None if name is None else _beside(folder, name)
    return beside if beside is not None and os.path.isdir(beside) else name


def _read(path: str) -> dict[str, object]:
    """What stands in the file, checked; kept between runs, since a hook pays for reading TOML on every commit."""
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError as error:
        absent = isinstance(error, FileNotFoundError)
        reason: Fact = Name("没有这个文件", "there is no such file") if absent else str(error.strerror)
        raise _unreadable(path, reason) from None
    key = compiled.digest(compiled.program(), data)
    name = f"config-{key.hex()[: compiled.MARK]}"
    form = compiled.kept_form(name, key)
    if form is not None:
        kept: dict[str, object] = marshal.loads(form)
        return kept
    given = _parsed(path, data)
    compiled.keep(name, key, marshal.dumps(given))
    return given


def _parsed(path: str, data: bytes) -> dict[str, object]:
    import tomllib

    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise _unreadable(path, Name("不是 UTF-8 编码", "it is not UTF-8")) from None
    try:
        given = tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        line, column, said = _where(error, text)
        place = _place(path, line, column)
        raise ConfigError((found(codes.CONFIG_SYNTAX, place, blocking=True, reason=said),)) from None
    wrong = tuple(_wrong(given, Source(path, text)))
    if wrong:
        raise ConfigError(wrong)
    return given


def _unreadable(path: str, reason: Fact) -> ConfigError:
    return ConfigError((found(codes.CONFIG_UNREADABLE, _place(path, 1, 1), blocking=True, reason=reason),))


def _where(error: ValueError, text: str) -> tuple[int, int, Name]:
    """Line, column and what the parser says, which ends in `(at line N, column M)`."""
    from plancheck.packs.parsers import reason

    said, _, place = str(error).rpartition(" (at ")
    numbers = [int(word) for word in place.replace(",", " ").replace(")", " ").split() if word.isdigit()]
    if len(numbers) == 2:
        return numbers[0], numbers[1], reason(said)
    lines = text.splitlines() or [""]
    return len(lines), len(lines[-1]) + 1, reason(said or str(error))


def _wrong(given: dict[str, object], source: Source) -> Iterator[Finding]:
    for key, value in given.items():
        line, column = _place_of(key, source)
        if key not in KEYS:
            from plancheck.cli.complaint import nearest

            near = nearest(key, KEYS)
            yield found(
                codes.CONFIG_UNKNOWN_KEY,
                _place(source.name, line, column),
                blocking=True,
                key=key,
                known=near or tuple(KEYS),
            )
        elif not _fits(key, value):
            yield found(
                codes.CONFIG_BAD_VALUE, _place(source.name, line, column), blocking=True, key=key, expected=KEYS[key]
            )


def _fits(key: str, value: object) -> bool:
    if key == "complete":
        return isinstance(value, bool)
    if key in _LISTS:
        return isinstance(value, list) and all(isinstance(one, str) and one for one in value)
    return isinstance(value, str) and bool(value) and value in _CHOICES.get(key, (value,))


def _place_of(key: str, source: Source) -> tuple[int, int]:
    """Line and column of the key: the first line that starts with it, as a key or as a table."""
    for number in range(1, len(source.starts) + 1):
        line = source.line(number)
        bare = line.lstrip(" \t[\"'")
        if bare.startswith(key) and not bare[len(key) : len(key) + 1].isalnum():
            return number, len(line) - len(bare) + 1
    return 1, 1


def _place(path: str, line: int, column: int) -> Place:
    return Place(path.replace(os.sep, "/"), line, column, line, column)
