"""`plancheck baseline`: writes down what is open now, so that later runs tell only what is new or worse."""

import click

from plancheck.cli import offers
from plancheck.cli.check import checked
from plancheck.cli.check_command import common_options
from plancheck.cli.completeness import is_complete
from plancheck.cli.helping import HelpedCommand
from plancheck.cli.language import spoken
from plancheck.cli.options import Options
from plancheck.cli.output import Output, say, write
from plancheck.cli.verdict import CLEAN, UNCHECKED
from plancheck.messages.apart import WORDS
from plancheck.messages.help import text
from plancheck.messages.labels import filled
from plancheck.messages.phrases import Language

_OF_THE_RUN = ("paths", "pack", "allotments", "config", "lang")


def command(language: Language) -> click.Command:
    output = click.Option(
        ["--output"], metavar="PATH", help=text("baseline.output", language), shell_complete=offers.files
    )
    made = HelpedCommand("baseline", callback=_baseline, help=text("baseline.command", language))
    made.language = language
    made.params = [one for one in common_options(language) if one.name in _OF_THE_RUN]
    made.params.insert(1, output)
    return made


@click.pass_obj
def _baseline(asked: Language | None, /, output: str | None, **given: object) -> int:
    from plancheck.office.baseline import open_now
    from plancheck.office.baseline_file import written
    from plancheck.report.json_values import harmless

    target = Output("json", None if output == "-" else output)
    options = Options(outputs=(target,), **given)  # type: ignore[arg-type]  # click hands over what the options declare
    run = checked(options, asked, bare=True)
    if isinstance(run, int):
        return run
    language = spoken(run.asked)
    entries = open_now(run.result)
    if not write(harmless(written(entries, run.result.pack)), target, language):
        return UNCHECKED
    if target.path is not None:
        say(filled(WORDS, "written", language, count=len(entries), path=target.path))
    return CLEAN if is_complete([run.result], filled(WORDS, "incomplete", language), language) else UNCHECKED
