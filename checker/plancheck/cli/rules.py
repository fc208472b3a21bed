"""`plancheck rules`: what the province has promised, as rules."""

import click

from plancheck.cli import offers
from plancheck.cli.choice import DEFAULT
from plancheck.cli.complaint import Complaint, nearest
from plancheck.cli.helping import HelpedCommand, HelpedGroup, only_help
from plancheck.cli.printing import screen_view, show
from plancheck.cli.shared_options import LangOption, PackOption
from plancheck.messages.help import text
from plancheck.messages.phrases import Language
from plancheck.model.rule import Pack, Rule
from plancheck.packs.load import available, load_pack


def pack_named(name: str | None) -> Pack:
    """The pack asked for, else the only one that is shipped."""
    shipped = available()
    return load_pack(name or (shipped[0] if len(shipped) == 1 else DEFAULT))


def command(language: Language) -> click.Command:
    rules = HelpedCommand("list", callback=_list, help=text("rules.list", language))
    sheets = HelpedCommand("show", callback=_show, help=text("rules.show", language))
    rules.params = [PackOption(language), LangOption(language)]
    sheets.params = [
        click.Argument(["keys"], nargs=-1, metavar=text("rules.key", language), shell_complete=offers.rules),
        PackOption(language),
        LangOption(language),
    ]
    made = HelpedGroup("rules", commands=[rules, sheets], help=text("rules", language), callback=only_help)
    made.invoke_without_command, made.no_args_is_help = True, False
    for one in (made, rules, sheets):
        one.language = language
    return made


@click.pass_context
def _list(ctx: click.Context, pack: str | None) -> int:
    from plancheck.report.rule_sheet import rule_list

    view = screen_view(ctx.command.language)  # type: ignore[attr-defined]  # the command is a Helped one
    return show(rule_list(pack_named(pack), view), view)


@click.pass_context
def _show(ctx: click.Context, keys: tuple[str, ...], pack: str | None) -> int:
    from plancheck.report.rule_sheet import rule_sheet

    view = screen_view(ctx.command.language)  # type: ignore[attr-defined]  # the command is a Helped one
    rules = pack_named(pack)
    wanted = [_rule(key, rules) for key in keys] or list(rules.rules)
    return show("\n".join(rule_sheet(rule, rules, view) for rule in wanted), view)


def _rule(key: str, pack: Pack) -> Rule:
    rule = pack.rule(key) or pack.rule(key.upper())
    if rule is None:
        known = [name for one in pack.rules for name in (one.id, one.code)]
        raise Complaint("nothing-to-explain", value=key, near=nearest(key, known))
    return rule
