"""The options of `plancheck check`."""

from datetime import date

import click

from plancheck.cli.check import Options, check
from plancheck.cli.complaint import Complaint
from plancheck.cli.helping import HelpedCommand
from plancheck.cli.output import Output, output_named
from plancheck.cli.verdict import FAIL_ON
from plancheck.messages.help import text
from plancheck.messages.phrases import Language
from plancheck.report import FORMATS

_DEFAULT = Options(paths=())


def _outputs(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> tuple[Output, ...]:
    return tuple(map(output_named, values)) or _DEFAULT.outputs


def _day(_: click.Context, param: click.Parameter, value: str | None) -> date | None:
    try:
        return None if value is None else date.fromisoformat(value)
    except ValueError:
        raise Complaint("bad-date", option=param.opts[0], value=str(value)) from None


def command(language: Language) -> click.Command:
    def option(name: str, **how: object) -> click.Option:
        return click.Option([name], help=text(name.lstrip("-"), language), **how)  # type: ignore[arg-type]  # click's own keywords

    made = HelpedCommand("check", callback=_check, help=text("check", language))
    made.language = language
    made.params = [
        click.Argument(["paths"], nargs=-1, required=True, type=click.Path(), metavar=text("paths", language)),
        option("--output", multiple=True, callback=_outputs, metavar="|".join(FORMATS) + "[=PATH]"),
        option("--select", multiple=True, metavar="CODE,…"),
        option("--ignore", multiple=True, metavar="CODE,…"),
        option("--fail-on", type=click.Choice(list(FAIL_ON)), default=_DEFAULT.fail_on),
        option("--complete", is_flag=True),
        option("--province", is_flag=True),
        option("--as-of", callback=_day, metavar="YYYY-MM-DD"),
        option("--pack", metavar="NAME|FOLDER"),
        option("--quiet", is_flag=True),
        option("--color", type=click.Choice(["auto", "always", "never"]), default=_DEFAULT.colour),
        option("--lang", metavar="zh-CN|en", expose_value=False),
    ]
    return made


@click.pass_obj
def _check(
    asked: Language | None,
    paths: tuple[str, ...],
    output: tuple[Output, ...],
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    fail_on: str,
    complete: bool,
    province: bool,
    as_of: date | None,
    pack: str | None,
    quiet: bool,
    color: str,
) -> int:
    options = Options(paths, output, select, ignore, fail_on, complete, province, as_of, pack, quiet, color)
    return check(options, asked)
