"""`plancheck baseline`: writes down what is open now, so that later runs tell only what is new or worse."""

import os
from collections.abc import Iterable

import click

from plancheck.cli import offers
from plancheck.cli.check import checked
from plancheck.cli.check_command import common_options
from plancheck.cli.complaint import Complaint
from plancheck.cli.completeness import is_complete
from plancheck.cli.files import read_file
from plancheck.cli.helping import HelpedCommand
from plancheck.cli.language import spoken
from plancheck.cli.options import Options
from plancheck.cli.output import Output, say, write
from plancheck.cli.verdict import CLEAN, UNCHECKED
from plancheck.messages.apart import WORDS
from plancheck.messages.help import text
from plancheck.messages.labels import filled
from plancheck.messages.phrases import Language
from plancheck.model.finding import Finding
from plancheck.model.outcome import Result

TYPE_CHECKING = False
if TYPE_CHECKING:
    from plancheck.office.baseline import Entry

_SHOWN = 5
"""Commitments that a refusal names."""

_OF_THE_RUN = ("paths", "pack", "allotments", "config", "lang")


def command(language: Language) -> click.Command:
    output = click.Option(
        ["--output"], metavar="PATH", help=text("baseline.output", language), shell_complete=offers.files
    )
    made = HelpedCommand("baseline", callback=_baseline, help=text("baseline.command", language))
    made.language = language
    made.params = [one for one in common_options(language) if one.name in _OF_THE_RUN]
    made.params.insert(1, output)
    made.params.insert(2, click.Option(["--accept"], is_flag=True, help=text("baseline.accept", language)))
    return made


@click.pass_obj
def _baseline(asked: Language | None, /, output: str | None, accept: bool, **given: object) -> int:
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
    if target.path is not None and os.path.isfile(target.path):
        _look_at(target.path, entries, run.result, accept, language)
    if not write(harmless(written(entries, run.result.pack)), target, language):
        return UNCHECKED
    if target.path is not None:
        say(filled(WORDS, "written", language, count=len(entries), path=target.path))
    return CLEAN if is_complete([run.result], filled(WORDS, "incomplete", language), language) else UNCHECKED


def _look_at(path: str, entries: "tuple[Entry, ...]", result: Result, accept: bool, language: Language) -> None:
    """Refuses to replace what is no baseline, and a baseline by one that excuses more, unless that is meant."""
    from plancheck.office.baseline_file import read_baseline
    from plancheck.office.replacing import difference

    file = read_file(path)
    there = None if isinstance(file, Finding) else read_baseline(file.name, file.data, result.pack)
    if there is None or there.findings:
        raise Complaint("no-baseline-there", path=path, pack=result.pack.id)
    found = difference(entries, there.entries, result.cities)
    if accept or found.is_harmless():
        return
    counts = {"new": len(found.new), "worse": len(found.worse), "lost": len(found.lost)}
    names = _named(found.all(), result, language)
    raise Complaint("baseline-grows", path=path, names=names, **{key: str(count) for key, count in counts.items()})


def _named(keys: Iterable[tuple[str, str]], result: Result, language: Language) -> str:
    """The first cities and codes of rules."""
    chinese = language == "zh-CN"
    codes = {rule.id: rule.code for rule in result.pack.rules}
    named = ((result.pack.city(city), codes.get(rule, rule)) for city, rule in keys)
    names = [f"{city.full if chinese else city.en} {code}" for city, code in named]
    return ("、" if chinese else ", ").join(names[:_SHOWN]) + ("…" if len(names) > _SHOWN else "")
