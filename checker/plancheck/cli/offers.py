"""What a shell may offer behind an option or a command: formats, languages, packs, codes and rules, paths."""

import os
from collections.abc import Iterable

import click
from click.shell_completion import CompletionItem

from plancheck.messages.phrases import Language
from plancheck.model.rule import Pack

LANGUAGES = ("zh-CN", "en")


def languages(_: click.Context, __: click.Parameter, incomplete: str) -> list[CompletionItem]:
    return _fitting(LANGUAGES, incomplete)


def files(_: click.Context, __: click.Parameter, incomplete: str) -> list[CompletionItem]:
    return [CompletionItem(incomplete, type="file")]


def folders(_: click.Context, __: click.Parameter, incomplete: str) -> list[CompletionItem]:
    return [CompletionItem(incomplete, type="dir")]


def outputs(_: click.Context, __: click.Parameter, incomplete: str) -> list[CompletionItem]:
    from plancheck.report import FORMATS

    return _outputs(FORMATS, incomplete)


def outputs_of_diff(_: click.Context, __: click.Parameter, incomplete: str) -> list[CompletionItem]:
    from plancheck.report.diffs import FORMATS

    return _outputs(FORMATS, incomplete)


def outputs_of_init(_: click.Context, __: click.Parameter, incomplete: str) -> list[CompletionItem]:
    return _outputs(("plan", "xlsx"), incomplete)


def _outputs(formats: Iterable[str], incomplete: str) -> list[CompletionItem]:
    """A format; behind its `=` a path, with what stands before it in the word."""
    name, equals, path = incomplete.partition("=")
    if not equals:
        return _fitting(tuple(formats), incomplete)
    return [CompletionItem(path, type="file", before=f"{name}=")]


def packs(_: click.Context, __: click.Parameter, incomplete: str) -> list[CompletionItem]:
    from plancheck.packs.load import available

    return [*_fitting(available(), incomplete), *map(CompletionItem, paths(incomplete, folders=True))]


def cities(ctx: click.Context, _: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Their names in the reader's language, and in the other where one is begun."""
    pack = _pack(ctx)
    if pack is None:
        return []
    chinese, english = ({one.full: one.en for one in pack.cities}, {one.en: one.full for one in pack.cities})
    own, other = (chinese, english) if _language(ctx) == "zh-CN" else (english, chinese)
    return _fitting({**own, **other} if incomplete else own, incomplete)


def keys(ctx: click.Context, _: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Codes and names of findings, codes and ids of rules."""
    from plancheck.codes.every import CODES
    from plancheck.messages.catalogue import wording

    language = _language(ctx)
    known = {key: wording(code.id, language).title for code in CODES for key in (code.id, code.name)}
    return _fitting({**known, **_rules(ctx)}, incomplete)


def rules(ctx: click.Context, _: click.Parameter, incomplete: str) -> list[CompletionItem]:
    return _fitting(_rules(ctx), incomplete)


def lists_of_keys(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """The last one of a comma list."""
    before, comma, last = incomplete.rpartition(",")
    return [CompletionItem(f"{before}{comma}{one.value}", help=one.help) for one in keys(ctx, param, last)]


def paths(incomplete: str, *, folders: bool = False) -> list[str]:
    """Paths that begin so, folders with a slash behind them, for where a shell cannot be left to find them itself."""
    folder, name = os.path.split(incomplete)
    try:
        with os.scandir(folder or ".") as entries:
            found = [(one.name, one.is_dir()) for one in entries if one.name.startswith(name)]
    except OSError:
        return []
    shown = sorted((one, is_folder) for one, is_folder in found if name or not one.startswith("."))
    return [
        os.path.join(folder, one) + ("/" if is_folder else "") for one, is_folder in shown if is_folder or not folders
    ]


def _rules(ctx: click.Context) -> dict[str, str]:
    from plancheck.messages.phrases import phrase

    pack = _pack(ctx)
    if pack is None:
        return {}
    return {key: phrase(rule.name, _language(ctx)) for rule in pack.rules for key in (rule.code, rule.id)}


def _pack(ctx: click.Context) -> Pack | None:
    """The pack that the words before name; one that cannot be used offers nothing."""
    from plancheck.cli.rules import pack_named
    from plancheck.packs.fault import PackError

    try:
        return pack_named(ctx.params.get("pack"))
    except PackError:
        return None


def _language(ctx: click.Context) -> Language:
    return getattr(ctx.command, "language", "zh-CN")


def _fitting(names: Iterable[str], incomplete: str) -> list[CompletionItem]:
    """Those that begin so, in large or small letters; with what they mean where that is known."""
    meanings = names if isinstance(names, dict) else {}
    return [
        CompletionItem(name, help=meanings.get(name)) for name in names if name.lower().startswith(incomplete.lower())
    ]
