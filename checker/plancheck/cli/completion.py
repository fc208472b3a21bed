"""`plancheck completion`: the lines that teach a shell to complete the command."""

import click
from click.shell_completion import get_completion_class

from plancheck.cli import COMPLETING
from plancheck.cli.helping import HelpedCommand
from plancheck.messages.help import text
from plancheck.messages.phrases import Language

SHELLS = ("bash", "zsh", "fish")


def command(language: Language) -> click.Command:
    made = HelpedCommand("completion", callback=_completion, help=text("completion", language))
    made.language = language
    made.params = [click.Argument(["shell"], type=click.Choice(SHELLS), metavar="|".join(SHELLS))]
    return made


def _completion(shell: str) -> int:
    made = get_completion_class(shell)
    program = click.get_current_context().find_root().command
    if made is None:
        return 2
    complete = made(program, {}, "plancheck", COMPLETING)
    click.echo(complete.source_template % complete.source_vars())
    return 0
