"""`plancheck explain`: what a code or a rule means."""

import click

from plancheck.cli import offers
from plancheck.cli.complaint import Complaint, nearest
from plancheck.cli.helping import HelpedCommand
from plancheck.cli.printing import screen_view, show
from plancheck.cli.rules import pack_named
from plancheck.cli.shared_options import LangOption, PackOption
from plancheck.codes.every import CODES, code_named
from plancheck.messages.help import text
from plancheck.messages.phrases import Language


def command(language: Language) -> click.Command:
    made = HelpedCommand("explain", callback=_explain, help=text("explain", language))
    made.language = language
    made.params = [
        click.Argument(["key"], metavar=text("explain.key", language), shell_complete=offers.keys),
        PackOption(language),
        LangOption(language),
    ]
    return made


@click.pass_context
def _explain(ctx: click.Context, key: str, pack: str | None) -> int:
    view = screen_view(ctx.command.language)  # type: ignore[attr-defined]  # the command is a Helped one
    code = code_named(key)
    if code is not None:
        from plancheck.report.code_sheet import code_sheet

        return show(code_sheet(code, view), view)
    from plancheck.report.rule_sheet import rule_sheet

    rules = pack_named(pack)
    rule = rules.rule(key) or rules.rule(key.upper())
    if rule is None:
        known = [name for one in CODES for name in (one.name, one.id)]
        known += [name for one in rules.rules for name in (one.id, one.code)]
        raise Complaint("nothing-to-explain", value=key, near=nearest(key, known))
    return show(rule_sheet(rule, rules, view), view)
