"""The commands and options as click sees them, with help and complaints in the reader's language."""

import os
from collections.abc import Sequence
from importlib import import_module

import click
from click.shell_completion import CompletionItem

from plancheck import __version__
from plancheck.cli import COMMANDS, COMPLETING, offers
from plancheck.cli.complaint import Complaint, nearest
from plancheck.cli.helping import HelpedGroup
from plancheck.cli.language import spoken
from plancheck.cli.shared_options import LangOption
from plancheck.messages.help import text
from plancheck.messages.phrases import Language

PROGRAM = "plancheck"
_OWN = ("--help", "-h", "--version")
"""Options of the program itself; any other belongs to `check`."""


class Program(HelpedGroup):
    """Knows its commands by name and loads each when it is needed; `check` is meant where none is named."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        module = COMMANDS.get(cmd_name)
        if module is None:
            return None
        made: click.Command = import_module(module).command(self.language)
        return made

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if args and args[0] not in COMMANDS and args[0] not in _OWN:
            meant = _meant(args)
            if meant:
                raise Complaint("misspelt-command", word=args[0], near=meant)
            args = ["check", *args]
        return super().parse_args(ctx, args)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Commands, and what may follow where `check` is meant: its options and files."""
        check = self.get_command(ctx, "check")
        own = super().shell_complete(ctx, incomplete)
        if check is None or not incomplete.startswith("-"):
            beside = offers.paths(incomplete) if own and _is_bash() else ()
            return [CompletionItem(incomplete, type="file"), *own, *map(CompletionItem, beside)]
        return [*own, *check.shell_complete(click.Context(check, parent=ctx), incomplete)]


def _meant(words: Sequence[str]) -> tuple[str, ...]:
    """The commands that a first word with a slip in it may mean: no file, and words follow."""
    first = words[0]
    is_word = len(words) > 1 and first.isascii() and first.isalpha() and not os.path.exists(first)
    return nearest(first, COMMANDS) if is_word else ()


def _is_bash() -> bool:
    """Of the shells only bash finds no files by itself where anything else is offered."""
    return os.environ.get(COMPLETING, "").startswith("bash")


def program(language: Language) -> Program:
    """The whole command line in that language."""
    made = Program(PROGRAM, help=text("program", language), no_args_is_help=False, invoke_without_command=True)
    made.language = language
    version = click.Option(["--version"], is_flag=True, help=text("version", language), callback=_version)
    version.is_eager, version.expose_value = True, False
    made.params = [version, LangOption(language)]
    made.callback = _nothing_asked
    return made


def _version(ctx: click.Context, _: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        click.echo(f"{PROGRAM} {__version__}")
        ctx.exit(0)


def _nothing_asked() -> None:
    if click.get_current_context().invoked_subcommand is None:
        raise Complaint("no-paths")


def run(words: Sequence[str], asked: Language | None) -> int:
    """Runs the command that the words name; what click complains about is said in the reader's language."""
    made = program(spoken(asked))
    if COMPLETING in os.environ:
        from plancheck.cli.shells import answer

        if answer(made, PROGRAM, COMPLETING):
            return 0
    try:
        code = made.main(list(words), PROGRAM, COMPLETING, standalone_mode=False, obj=asked)
    except click.exceptions.Exit as end:
        return end.exit_code
    except SystemExit as end:  # how click ends when it has answered a shell
        return int(end.code or 0)
    except click.Abort:
        raise KeyboardInterrupt from None
    except click.ClickException as error:
        raise _complaint(error) from None
    return code if isinstance(code, int) else 0


def _complaint(error: click.ClickException) -> Complaint:
    if isinstance(error, click.NoSuchOption):
        known = [name for param in error.ctx.command.params for name in param.opts] if error.ctx else []
        return Complaint("unknown-option", option=error.option_name, near=nearest(error.option_name, known))
    if isinstance(error, click.MissingParameter):
        if error.param is not None and error.param.name == "paths":
            return Complaint("no-paths")
        return Complaint("missing-argument", argument=error.param.metavar or "" if error.param else "")
    if isinstance(error, click.BadOptionUsage):
        return Complaint("missing-value", option=error.option_name)
    if isinstance(error, click.BadParameter) and error.param is not None and isinstance(error.param.type, click.Choice):
        choices = tuple(map(str, error.param.type.choices))
        return Complaint("bad-value", option=error.param.opts[0], value=_value(error), choices=choices)
    return Complaint("usage", reason=error.format_message())


def _value(error: click.BadParameter) -> str:
    """The refused value, which click tells in its sentence only: the first thing in quotes."""
    parts = error.message.split("'")
    return parts[1] if len(parts) > 2 else error.message
