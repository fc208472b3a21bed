"""`plancheck diff`: what became of the promises between two versions of a plan or of a folder of plans."""

import sys

import click

from plancheck.cli import offers
from plancheck.cli.check import checked
from plancheck.cli.complaint import Complaint
from plancheck.cli.completeness import is_complete
from plancheck.cli.files import shown
from plancheck.cli.helping import HelpedCommand
from plancheck.cli.language import spoken
from plancheck.cli.options import Options
from plancheck.cli.output import Output, refuse_clashes, say, write
from plancheck.cli.printing import screen_view
from plancheck.cli.shared_options import LangOption, PackOption
from plancheck.messages.diffs import WORDS
from plancheck.messages.help import text
from plancheck.messages.labels import filled
from plancheck.messages.phrases import Language
from plancheck.report import BINARY
from plancheck.report.diffs import FORMATS
from plancheck.report.view import View


def command(language: Language) -> click.Command:
    made = HelpedCommand("diff", callback=_diff, help=text("diff", language))
    made.language = language
    made.params = [
        click.Argument(["old"], metavar=text("diff.old", language), type=click.Path()),
        click.Argument(["new"], metavar=text("diff.new", language), type=click.Path()),
        click.Option(
            ["--output"],
            multiple=True,
            metavar="FORMAT[=PATH]",
            shell_complete=offers.outputs_of_diff,
            help=text("output", language).format(formats=", ".join(FORMATS)),
        ),
        PackOption(language),
        LangOption(language),
    ]
    return made


@click.pass_obj
def _diff(asked: Language | None, /, old: str, new: str, output: tuple[str, ...], pack: str | None) -> int:
    from plancheck.comparing.compare import can_compare, compare
    from plancheck.report.diff_words import is_worse
    from plancheck.report.diffs import render

    outputs = [_output(one) for one in output] or [Output("text")]
    language = spoken(asked)
    refuse_clashes(outputs, (old, new))
    results = []
    for path in (old, new):
        run = checked(Options((path,), tuple(outputs), pack=pack), asked)
        if isinstance(run, int):
            return run
        results.append(run.result)
    before, after = results
    names = (shown(old), shown(new))
    complete = is_complete(results, filled(WORDS, "unread", language), language)
    if not can_compare(before, after):
        return _nothing([name for name, run in zip(names, results, strict=True) if not can_compare(run, run)], language)
    if before.pack.id != after.pack.id:
        raise Complaint("two-packs", old=before.pack.id, new=after.pack.id)
    made = compare(before, after)
    # The screen speaks the locale's language, a file the pack's, as those of a check do.
    of_pack: Language = "en" if after.pack.lang == "en" else "zh-CN"
    for one in outputs:
        view = screen_view(language) if one.path is None else View(language=asked or of_pack)
        complete = write(render(one.format, made, names, view), one, language) and complete
    if not complete:
        return 2
    return 1 if is_worse(made) else 0


def _nothing(names: list[str], language: Language) -> int:
    """Of a version that was not read nothing can be said: neither that it keeps a promise nor that it drops one."""
    say(filled(WORDS, "nothing", language, names=filled(WORDS, "types", language).join(names)))
    return 2


def _output(written: str) -> Output:
    name, _, path = written.partition("=")
    if name not in FORMATS:
        raise Complaint("bad-value", option="--output", value=name, choices=tuple(FORMATS))
    where = None if path in ("", "-") else path
    if name in BINARY and where is None and sys.stdout is not None and sys.stdout.isatty():
        raise Complaint("binary-on-screen", format=name)
    return Output(name, where)
