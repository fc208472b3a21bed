"""How help is laid out: usage, what it does, arguments, options and commands, by columns of the screen."""

from collections.abc import Iterator

import click

from plancheck.cli import screen
from plancheck.cli.complaint import Complaint, nearest
from plancheck.messages.help import text
from plancheck.messages.phrases import Language
from plancheck.report.width import padded, width, wrapped

_INDENT = 2
_HEAD = 30


class Helped(click.Command):
    """A command that writes its help by itself, in one language."""

    language: Language = "zh-CN"

    def get_help_option_names(self, ctx: click.Context) -> list[str]:
        return ["--help", "-h"]

    def get_help(self, ctx: click.Context) -> str:
        return "\n".join(self._help(ctx))

    def get_short_help_str(self, limit: int = 45) -> str:
        """The first line, whole: a shell cuts off what it has no room for."""
        return (self.help or "").split("\n")[0]

    def _help(self, ctx: click.Context) -> Iterator[str]:
        words = {
            "[OPTIONS]": "usage.options",
            "COMMAND [ARGS]...": "usage.commands",
            "[COMMAND] [ARGS]...": "usage.paths",
        }
        pieces = [text(words[one], self.language) if one in words else one for one in self.collect_usage_pieces(ctx)]
        yield f"{text('usage', self.language)}{ctx.command_path} {' '.join(pieces)}"
        yield ""
        for paragraph in (self.help or "").split("\n"):
            yield from wrapped(paragraph, screen.width())
        if isinstance(self, click.Group):
            commands = ((name, self.get_command(ctx, name)) for name in self.list_commands(ctx))
            rows = [(name, made.get_short_help_str()) for name, made in commands if made and not made.hidden]
            yield from self._section("commands", rows)
        records = (param.get_help_record(ctx) for param in self.get_params(ctx))
        # An argument without words of its own stands in the usage line.
        yield from self._section("options", [record for record in records if record and record[1]])

    def _section(self, name: str, rows: list[tuple[str, str]]) -> Iterator[str]:
        if not rows:
            return
        yield ""
        yield text(name, self.language)
        for head, body in rows:
            lines = wrapped(body, screen.width() - _HEAD - _INDENT)
            if width(head) > _HEAD - 2:
                yield f"{'':{_INDENT}}{head}"
                head = ""
            for line in lines:
                yield f"{'':{_INDENT}}{padded(head, _HEAD)}{line}"
                head = ""

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = text("help", self.language)
        return option


class HelpedCommand(Helped):
    """A command without commands below it."""


class HelpedGroup(Helped, click.Group):
    """A command that has commands below it; by itself it shows its help."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and not ctx.resilient_parsing and self.get_command(ctx, args[0]) is None:
            near = nearest(args[0], self.list_commands(ctx))
            raise Complaint("unknown-command", near=near, command=args[0])
        return super().resolve_command(ctx, args)


def only_help() -> int:
    """What a group does where no command of it is named; nothing was done, so this is no success."""
    ctx = click.get_current_context()
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())
    return 2
