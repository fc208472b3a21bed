"""`plancheck report`: a file for each city and one for the province, in each format asked for."""

import os
from collections.abc import Iterator, Sequence

import click

from plancheck.cli import offers
from plancheck.cli.check import checked, seen_on, view_of
from plancheck.cli.check_command import common_options
from plancheck.cli.complaint import Complaint, reason_of
from plancheck.cli.helping import HelpedCommand
from plancheck.cli.language import spoken
from plancheck.cli.options import Options
from plancheck.cli.output import Output, output_named, refuse_clashes, say, write
from plancheck.cli.progress import in_steps
from plancheck.cli.verdict import UNCHECKED
from plancheck.messages.help import text
from plancheck.messages.phrases import Language
from plancheck.messages.usage import usage
from plancheck.model.outcome import Result
from plancheck.report import FORMATS, render
from plancheck.report.parts import of_city
from plancheck.report.view import View
from plancheck.values import replace

ENDINGS = {
    "text": "txt",
    "concise": "lines.txt",
    "junit": "junit.xml",
    "markdown": "md",
    "github": "github.txt",
    "gitlab": "gitlab.json",
}
"""The ending of a format's files where it is not the format's own name."""

_OF_THE_SCREEN = ("quiet", "colour", "province", "own_fields")
"""Options of `check` that make no sense here: reports are whole, and the province's is among them."""


def _folders(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> tuple[Output, ...]:
    outputs = tuple(map(output_named, values))
    if not outputs or any(output.path is None for output in outputs):
        raise Complaint("no-folder-named")
    return outputs


def command(language: Language) -> click.Command:
    output = click.Option(
        ["--output", "outputs"],
        multiple=True,
        callback=_folders,
        shell_complete=offers.outputs,
        metavar="FORMAT=" + text("folder", language),
        help=text("report.output", language).format(formats=", ".join(FORMATS)),
    )
    made = HelpedCommand("report", callback=_report, help=text("report", language))
    made.language = language
    made.params = [
        output if one.name == "outputs" else one for one in common_options(language) if one.name not in _OF_THE_SCREEN
    ]
    return made


@click.pass_obj
def _report(asked: Language | None, /, **given: object) -> int:
    options = Options(**given)  # type: ignore[arg-type]  # click hands over what the options above declare
    outputs, shared = options.outputs, replace(options, outputs=(), province=True)
    run = checked(shared, asked)
    if isinstance(run, int):
        return run
    code = run.view.exit_code
    wanted = [
        (
            output,
            list(_files(output, run.result, seen_on(output, run.view, options, run.asked, run.result.pack), shared)),
        )
        for output in outputs
    ]
    targets = [Output(one.format, os.path.join(str(one.path), name)) for one, files in wanted for name, *_ in files]
    refuse_clashes(targets, [plan.source.name for plan in run.result.plans])
    for output, files in wanted:
        written = _written(output, files, spoken(run.asked))
        code = code if written else UNCHECKED
    return code


def _files(output: Output, result: Result, view: View, options: Options) -> Iterator[tuple[str, Result, View]]:
    """Name of the file, and what stands in it: the province first, then the cities in code order."""
    ending = ENDINGS.get(output.format, output.format)
    whole = usage("province-file", view.language)
    yield f"{whole}.{ending}", result, view
    for city in result.cities:
        named = result.pack.city(city)
        name = named.full if view.language == "zh-CN" else named.en
        part = of_city(result, city)
        own = view_of(part, options, view.ignored)
        yield f"{city}-{_harmless(name)}.{ending}", part, replace(view, exit_code=own.exit_code, meaning=own.meaning)


def _harmless(name: str) -> str:
    """A pack's name as part of a file's name: nothing that a file system reads as a path."""
    return "".join(letter if letter.isalnum() else "-" for letter in name)


def _written(output: Output, files: Sequence[tuple[str, Result, View]], language: Language) -> bool:
    """Writes them all; False where one could not be written."""
    folder = str(output.path)
    try:
        os.makedirs(folder, exist_ok=True)
    except OSError as error:
        say(usage("cannot-write", language, path=folder, reason=reason_of(error, language)))
        return False
    for name, result, view in in_steps(files, language):
        target = Output(output.format, os.path.join(folder, name))
        if not write(render(output.format, result, view), target, language):
            return False
    say(usage("written", language, count=str(len(files)), format=output.format, path=folder))
    return True
