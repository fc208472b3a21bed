"""The options that several commands have, each written once."""

import click

from plancheck.cli import offers
from plancheck.messages.help import text
from plancheck.messages.phrases import Language


class PackOption(click.Option):
    """--pack, as every command that reads one has it."""

    def __init__(self, language: Language, key: str = "pack") -> None:
        """`key`: of the words that say what the command needs it for."""
        super().__init__(["--pack"], metavar="NAME|FOLDER", help=text(key, language), shell_complete=offers.packs)


class LangOption(click.Option):
    """--lang, which is taken from the words before click sees them, as help shows it."""

    def __init__(self, language: Language) -> None:
        super().__init__(
            ["--lang"],
            metavar="zh-CN|en",
            expose_value=False,
            help=text("lang", language),
            shell_complete=offers.languages,
        )
