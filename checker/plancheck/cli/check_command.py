"""The options of `plancheck check`."""

from datetime import date

import click

from plancheck.cli import offers
from plancheck.cli.check import check
from plancheck.cli.complaint import Complaint
from plancheck.cli.helping import HelpedCommand
from plancheck.cli.options import SCREEN, Options
from plancheck.cli.output import Output, output_named
from plancheck.cli.verdict import FAIL_ON
from plancheck.messages.help import text
from plancheck.messages.phrases import Language
from plancheck.report import FORMATS


def _outputs(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> tuple[Output, ...]:
    return tuple(map(output_named, values)) or SCREEN


def _day(_: click.Context, param: click.Parameter, value: str | None) -> date | None:
    try:
        return None if value is None else date.fromisoformat(value)
    except ValueError:
        raise Complaint("bad-date", option=param.opts[0], value=str(value)) from None


def command(language: Language) -> click.Command:
    made = HelpedCommand("check", callback=_check, help=text("check", language))
    made.language = language
    made.params = common_options(language)
    return made


def common_options(language: Language) -> list[click.Parameter]:
    """The options of every command that checks plans; their names are those of `Options`."""

    def option(name: str, *names: str, **how: object) -> click.Option:
        return click.Option([name, *names], help=text(name.lstrip("-"), language), **how)  # type: ignore[arg-type]  # click's own keywords

    return [
        click.Argument(["paths"], nargs=-1, required=True, type=click.Path(), metavar=text("paths", language)),
        click.Option(
            ["--output", "outputs"],
            multiple=True,
            callback=_outputs,
            shell_complete=offers.outputs,
            metavar="FORMAT[=PATH]",
            help=text("output", language).format(formats=", ".join(FORMATS)),
        ),
        option("--select", multiple=True, metavar="CODE,…", shell_complete=offers.lists_of_keys),
        option("--ignore", multiple=True, metavar="CODE,…", shell_complete=offers.lists_of_keys),
        option("--fail-on", type=click.Choice(list(FAIL_ON))),
        option("--complete", is_flag=True),
        option("--province", is_flag=True),
        option("--own-fields", is_flag=True),
        option("--as-of", callback=_day, metavar="YYYY-MM-DD"),
        option("--pack", metavar="NAME|FOLDER", shell_complete=offers.packs),
        option("--waivers", metavar="PATH", shell_complete=offers.files),
        option("--baseline", metavar="PATH", shell_complete=offers.files),
        option("--allotments", metavar="PATH", shell_complete=offers.files),
        option("--config", metavar="PATH", shell_complete=offers.files),
        option("--quiet", is_flag=True),
        option("--color", "colour", type=click.Choice(["auto", "always", "never"]), default="auto"),
        option("--lang", metavar="zh-CN|en", expose_value=False, shell_complete=offers.languages),
    ]


@click.pass_obj
def _check(asked: Language | None, /, **given: object) -> int:
    options = Options(**given)  # type: ignore[arg-type]  # click hands over what the options declare
    for other, is_asked in (("--province", options.province), ("--complete", options.complete)):
        if options.own_fields and is_asked:
            raise Complaint("not-together", one="--own-fields", other=other)
    return check(options, asked)
