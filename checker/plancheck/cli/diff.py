"""`plancheck diff`: what became of the promises between two versions of a plan or of a folder of plans."""

import click

from plancheck.cli import offers
from plancheck.cli.check import checked
from plancheck.cli.complaint import Complaint
from plancheck.cli.completeness import is_complete
from plancheck.cli.files import shown
from plancheck.cli.helping import HelpedCommand
from plancheck.cli.language import spoken
from plancheck.cli.options import Options
from plancheck.cli.output import Output, write
from plancheck.cli.printing import screen_view
from plancheck.messages.diffs import WORDS
from plancheck.messages.help import text
from plancheck.messages.labels import filled
from plancheck.messages.phrases import Language

FORMATS = ("text", "json")


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
        click.Option(["--pack"], metavar="NAME|FOLDER", help=text("pack", language), shell_complete=offers.packs),
        click.Option(
            ["--lang"],
            metavar="zh-CN|en",
            expose_value=False,
            help=text("lang", language),
            shell_complete=offers.languages,
        ),
    ]
    return made


@click.pass_obj
def _diff(asked: Language | None, /, old: str, new: str, output: tuple[str, ...], pack: str | None) -> int:
    from plancheck.comparing.compare import compare
    from plancheck.report import diff_json, diff_text

    outputs = [_output(one) for one in output] or [Output("text")]
    language = spoken(asked)
    results = []
    for path in (old, new):
        run = checked(Options((path,), tuple(outputs), pack=pack), asked)
        if isinstance(run, int):
            return run
        results.append(run.result)
    before, after = results
    if before.pack.id != after.pack.id:
        raise Complaint("two-packs", old=before.pack.id, new=after.pack.id)
    made, names = compare(before, after), (shown(old), shown(new))
    complete = is_complete(results, filled(WORDS, "unread", language), language)
    view = screen_view(language)
    for one in outputs:
        if one.format == "json":
            written = write(diff_json.render(made, after.pack, names), Output("json", one.path), language)
        else:
            written = write(diff_text.render(made, after.pack, names, view), one, language)
        complete = complete and written
    if not complete:
        return 2
    return 1 if diff_text.is_worse(made) else 0


def _output(written: str) -> Output:
    name, _, path = written.partition("=")
    if name not in FORMATS:
        raise Complaint("bad-value", option="--output", value=name, choices=", ".join(FORMATS))
    return Output(name, None if path in ("", "-") else path)
