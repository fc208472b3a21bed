"""`plancheck completion`: the lines that teach a shell to complete the command."""

import click

from plancheck.cli import COMPLETING
from plancheck.cli.helping import HelpedCommand
from plancheck.cli.shells import SHELLS
from plancheck.messages.help import text
from plancheck.messages.phrases import Language


def command(language: Language) -> click.Command:
    made = HelpedCommand("completion", callback=_completion, help=text("completion", language))
    made.language = language
    made.params = [click.Argument(["shell"], type=click.Choice(list(SHELLS)), metavar="|".join(SHELLS))]
    return made


def _completion(shell: str) -> int:
    program = click.get_current_context().find_root().command
    made = SHELLS[shell](program, {}, "plancheck", COMPLETING)
    click.echo(made.source_template % made.source_vars(), nl=False)
    return 0
