"""`plancheck fmt`: writes plans in the canonical form, or says which are not in it."""

import sys
from collections.abc import Iterator

import click

from plancheck.cli import screen
from plancheck.cli.choice import chosen
from plancheck.cli.complaint import reason_of
from plancheck.cli.files import STDIN_NAME, File, find, read_file
from plancheck.cli.helping import HelpedCommand
from plancheck.cli.language import spoken
from plancheck.cli.options import Options, with_config
from plancheck.cli.output import Output, refused, say, write
from plancheck.cli.replacing import ChangedMeanwhileError, ReadOnlyError, replaced
from plancheck.cli.shared_options import LangOption, PackOption
from plancheck.formatting.form import NotTheSameError, formatted
from plancheck.formatting.standard import Standard
from plancheck.matching.names import Names
from plancheck.messages.formats import WORDS
from plancheck.messages.help import text
from plancheck.messages.labels import filled
from plancheck.messages.phrases import Language
from plancheck.messages.usage import usage
from plancheck.model.finding import Finding
from plancheck.packs.fault import PackError
from plancheck.packs.load import available, load_pack
from plancheck.reading.decoding import decode
from plancheck.reading.plan import read_plan
from plancheck.report.concise import line
from plancheck.report.safe import visible
from plancheck.source import Source
from plancheck.values import field, record

_COLOURS = {"+": "\x1b[32m", "-": "\x1b[31m", "@": "\x1b[36m"}


def command(language: Language) -> click.Command:
    made = HelpedCommand("fmt", callback=_fmt, help=text("fmt", language))
    made.language = language
    made.params = [
        click.Argument(["paths"], nargs=-1, required=True, type=click.Path(), metavar=text("paths", language)),
        click.Option(["--check", "only_check"], is_flag=True, help=text("fmt.check", language)),
        click.Option(["--diff", "show_diff"], is_flag=True, help=text("fmt.diff", language)),
        PackOption(language, "fmt.pack"),
        LangOption(language),
    ]
    return made


@click.pass_obj
def _fmt(asked: Language | None, /, paths: tuple[str, ...], only_check: bool, show_diff: bool, pack: str | None) -> int:
    options, asked = with_config(Options(paths, pack=pack), asked)
    language = spoken(asked)
    try:
        run = _Run(language, only_check, show_diff, options.pack, _standards(options.pack))
    except PackError as error:
        return refused(error.findings, language, "no-format")
    for path in find(options.paths, options.exclude):
        run.take(path)
    return run.code()


def _standards(pack: str | None) -> dict[str, Standard | None]:
    """The names of the pack that is asked for, made at once, so that a pack that cannot be used is said first."""
    return {} if pack is None else {pack: _standard(pack)}


def _standard(pack: str) -> Standard:
    loaded = load_pack(pack)
    return Standard(loaded, Names(loaded))


@record
class _Run:
    """What one call does with each file, and how it went."""

    language: Language
    only_check: bool
    show_diff: bool
    pack: str | None
    standards: dict[str, Standard | None]
    """The name of a pack -> its names; None for a pack that cannot be used."""
    count: int = 0
    changed: list[str] = field(default_factory=list)
    failed: bool = False

    def take(self, path: str | Finding) -> None:
        """One file: written, named, shown, or why it is left alone."""
        file = read_file(path) if isinstance(path, str) else path
        if isinstance(file, Finding):
            self._refuse(file)
            return
        source = decode(file.name, file.data)
        if isinstance(source, Finding):
            self._refuse(source)
            return
        self.count += 1
        try:
            new = formatted(file.data, source, self._standard(source))
        except NotTheSameError:
            self._fail("not-the-same", file.name)
            return
        if self.only_check or self.show_diff:
            self._show(file, source, new)
        elif file.name == STDIN_NAME:
            self._to_screen(new)
        elif new != file.data:
            self._replace(str(path), file, new)

    def code(self) -> int:
        if self.changed or self.only_check or self.show_diff:
            key = "sum.would" if self.only_check or self.show_diff else "sum"
            say(filled(WORDS, key, self.language, count=self.count, changed=len(self.changed)))
        if self.failed:
            return 2
        return 1 if self.changed and (self.only_check or self.show_diff) else 0

    def _standard(self, source: Source) -> Standard | None:
        """Names of the pack that a check would take; without one names stay as they are."""
        if self.pack is not None:
            return self.standards[self.pack]
        name, kept, _ = chosen([read_plan(source)], None, available())
        if not kept:
            return None
        if name not in self.standards:
            self.standards[name] = _usable(name)
        return self.standards[name]

    def _show(self, file: File, source: Source, new: bytes) -> None:
        if new == file.data:
            return
        self.changed.append(file.name)
        if self.only_check:
            self._print(filled(WORDS, "would", self.language, path=visible(file.name)) + "\n")
        if self.show_diff:
            colour = screen.colour("auto")
            self._print("".join(_painted(one, colour) + "\n" for one in _diff(file, source, new)))

    def _replace(self, path: str, file: File, new: bytes) -> None:
        try:
            other_names = replaced(path, file.data, new)
        except ChangedMeanwhileError:
            self._fail("changed-meanwhile", file.name)
        except ReadOnlyError:
            self._fail("read-only", file.name)
        except OSError as error:
            self.failed = True
            say(usage("cannot-write", self.language, path=file.name, reason=reason_of(error, self.language)))
        else:
            self.changed.append(file.name)
            self._print(filled(WORDS, "reformatted", self.language, path=visible(file.name)) + "\n")
            if other_names > 0:
                say(filled(WORDS, "other-names", self.language, path=file.name, count=other_names))

    def _print(self, words: str) -> None:
        self.failed |= not write(words, Output("text"), self.language)

    def _to_screen(self, data: bytes) -> None:
        self.failed |= not write(data, Output("text"), self.language)

    def _refuse(self, finding: Finding) -> None:
        self.failed = True
        sys.stderr.write(line(finding, self.language) + "\n")

    def _fail(self, key: str, path: str) -> None:
        self.failed = True
        say(filled(WORDS, key, self.language, path=path))


def _usable(pack: str) -> Standard | None:
    try:
        return _standard(pack)
    except PackError:
        return None


def _diff(file: File, source: Source, new: bytes) -> Iterator[str]:
    from difflib import unified_diff

    old = file.data.decode(source.encoding, "replace").removeprefix("\ufeff").splitlines()
    return unified_diff(
        old, new.decode(source.encoding).removeprefix("\ufeff").splitlines(), file.name, file.name, lineterm=""
    )


def _painted(words: str, colour: bool) -> str:
    shown = visible(words)
    mark = _COLOURS.get(shown[:1]) if colour and not shown.startswith(("+++", "---")) else None
    return f"{mark}{shown}\x1b[0m" if mark else shown
