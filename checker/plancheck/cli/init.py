"""`plancheck init`: a form or a skeleton of a plan with every commitment of a city, nothing filled in."""

import os
import sys
from collections.abc import Iterator, Sequence
from importlib.util import find_spec

import click

from plancheck.cli import offers
from plancheck.cli.complaint import Complaint
from plancheck.cli.helping import HelpedCommand
from plancheck.cli.language import spoken
from plancheck.cli.output import Output, as_bytes, say, write
from plancheck.cli.rules import pack_named
from plancheck.cli.shared_options import LangOption, PackOption
from plancheck.messages.forms import word
from plancheck.messages.help import text
from plancheck.messages.phrases import Language
from plancheck.model.rule import City, Pack

TYPE_CHECKING = False
if TYPE_CHECKING:
    from plancheck.model.plan import Plan, Text

FORMATS = ("plan", "xlsx")
_PROJECT = "plancheck.cli.init_project"
"""The module that writes configuration, hook and CI job: `project(folder, asked, host, pack)` returns the exit code."""


def command(language: Language) -> click.Command:
    made = HelpedCommand("init", callback=_init, help=text("init", language))
    made.language = language
    made.params = [
        click.Argument(["city"], required=False, metavar=text("init.city", language), shell_complete=offers.cities),
        click.Option(
            ["--output"],
            metavar="plan|xlsx[=PATH]",
            help=text("init.output", language),
            shell_complete=offers.outputs_of_init,
        ),
        click.Option(
            ["--all", "folder"],
            metavar=text("folder", language),
            help=text("init.all", language),
            shell_complete=offers.folders,
        ),
        click.Option(
            ["--from", "source"], metavar="PATH", help=text("init.from", language), shell_complete=offers.files
        ),
        PackOption(language),
        LangOption(language),
    ]
    if find_spec(_PROJECT) is not None:
        project = click.Option(
            ["--project"],
            is_flag=False,
            flag_value=".",
            metavar=text("folder", language),
            help=text("init.project", language),
            shell_complete=offers.folders,
        )
        hosts = click.Choice(["github", "gitlab", "none"])
        made.params.insert(4, project)
        made.params.insert(5, click.Option(["--ci"], type=hosts, default="github", help=text("init.ci", language)))
    return made


@click.pass_obj
def _init(
    asked: Language | None, /, city: str | None, output: str | None, folder: str | None, source: str | None,
    pack: str | None, project: str | None = None, ci: str = "github",
) -> int:  # fmt: skip
    if project is not None:
        from importlib import import_module

        code: int = import_module(_PROJECT).project(project, asked, ci, pack)
        return code
    rules = pack_named(pack)
    language: Language = asked or ("en" if rules.lang == "en" else "zh-CN")
    if folder is not None and (source is not None or city is not None):
        other = "--from" if source is not None else text("init.city", spoken(asked)).strip("[]")
        raise Complaint("not-together", one="--all", other=other)
    if folder is not None:
        return _all(rules, folder, _output(output or "xlsx"), language, asked)
    if source is not None:
        return _from(rules, source, city, _output(output or "xlsx"), language, asked)
    if city is None:
        raise Complaint("missing-argument", argument=text("init.city", spoken(asked)))
    named = _city(rules, city)
    made = _output(output or "plan")
    return _written(made, _made(rules, named, made.format, language), rules, named, language, asked)


def _output(written: str) -> Output:
    name, equals, path = written.partition("=")
    if name not in FORMATS:
        raise Complaint("bad-value", option="--output", value=name, choices=FORMATS)
    if name == "xlsx" and path == "-" and sys.stdout is not None and sys.stdout.isatty():
        raise Complaint("binary-on-screen", format=name)
    return Output(name, path if equals and path else "-" if name == "plan" else None)


def _city(pack: Pack, written: str) -> City:
    from plancheck.matching.names import Names

    names = Names(pack)
    city = names.city(written)
    if city is None:
        near = names.near_cities(written) or names.near_cities(f"{written}市")
        raise Complaint("unknown-city", near=near, city=written, pack=pack.id)
    return city


def _made(pack: Pack, city: City, form: str, language: Language) -> str | bytes:
    if form == "plan":
        from plancheck.forms.skeleton import skeleton

        return skeleton(pack, city, language)
    from plancheck.forms.writing import form as workbook

    return workbook(pack, city, language)


def _written(
    output: Output, made: str | bytes, pack: Pack, city: City, language: Language, asked: Language | None
) -> int:
    """Writes it, never over a file that is there: somebody may have filled it in."""
    said = spoken(asked)
    if output.path == "-":
        return 0 if write(made, Output("plan"), said) else 2
    path = output.path or _name(output.format, city, language)
    if not _saved(path, made, said):
        return 2
    from plancheck.forms.commitments import asked as put_to

    count = sum(len(group.rows) for group in put_to(pack, city, language)[0])
    say(word("written", said, path=path, count=count))
    return 0


def _name(form: str, city: City, language: Language) -> str:
    key = "file" if form == "xlsx" else "plan-file"
    return word(key, language, city=_harmless(city.full if language == "zh-CN" else city.en))


def _harmless(name: str) -> str:
    """A pack's name as part of a file's name: nothing that a file system reads as a path."""
    return "".join(letter if letter.isalnum() else "-" for letter in name)


def _saved(path: str, made: str | bytes, said: Language) -> bool:
    if os.path.lexists(path):
        raise Complaint("already-there", path=path)
    return write(as_bytes(made), Output("xlsx", path), said)


def _all(pack: Pack, folder: str, output: Output, language: Language, asked: Language | None) -> int:
    """One file for each city, or none where one of them is there already."""
    said = spoken(asked)
    files = list(_files(pack, folder, output, language))
    for path, _ in files:
        if os.path.lexists(path):
            raise Complaint("already-there", path=path)
    try:
        os.makedirs(folder, exist_ok=True)
    except OSError as error:
        raise Complaint("cannot-write", path=folder, reason=str(error.strerror)) from None
    for path, city in files:
        if not _saved(path, _made(pack, city, output.format, language), said):
            return 2
    say(word("written.all", said, count=len(files), path=folder))
    return 0


def _files(pack: Pack, folder: str, output: Output, language: Language) -> Iterator[tuple[str, City]]:
    for city in pack.cities:
        yield os.path.join(folder, _name(output.format, city, language)), city


def _from(pack: Pack, path: str, city: str | None, output: Output, language: Language, asked: Language | None) -> int:
    """A form of what a plan says, or the plan that a form says; refused where it would not say the same."""
    from plancheck.cli.check import read
    from plancheck.cli.files import find
    from plancheck.cli.output import refused
    from plancheck.forms.commitments import asked as put_to
    from plancheck.forms.placing import placed, same_promises
    from plancheck.forms.reading import read_form
    from plancheck.forms.writing import form as workbook
    from plancheck.model.finding import Finding

    plans, findings = read(list(find([path])), spoken(asked))
    if findings or len(plans) != 1:
        return refused(findings, spoken(asked), "not-converted")
    plan = plans[0]
    written = city or (plan.head.city.value if plan.head.city else "")
    named = _city(pack, written)
    made = workbook(pack, named, language, placed(plan, pack, put_to(pack, named, language)[0]))
    again = read_form(path, made)
    lost = ("",) if isinstance(again, Finding) else same_promises(plan, again)
    if lost or plan.unread or isinstance(again, Finding):
        key = "conversion-loses" if output.format == "xlsx" else "conversion-loses.plan"
        raise Complaint(key, path=path, names=_listed([*lost, *(_placed(plan, one.text) for one in plan.unread)]))
    result: str | bytes = made if output.format == "xlsx" else again.source.text
    return _written(output, result, pack, named, language, asked)


def _placed(plan: "Plan", text: "Text") -> str:
    """A text that was not read, in a form with the cell where it stands."""
    return f"{plan.source.place(text.span).cell} {text.value[:30]}".strip()


def _listed(names: Sequence[str]) -> str:
    shown = "、".join(name[:30].rstrip("。") for name in names[:5])
    return f"{shown}…" if len(names) > 5 else shown
