"""What one check is asked for, on the command line and in plancheck.toml."""

import os
from datetime import date

from plancheck.cli.output import Output
from plancheck.messages.phrases import Language
from plancheck.values import value

SCREEN = (Output("text"),)
CONFIG = "plancheck.toml"


@value
class Options:
    """The defaults are those of `plancheck PATH`; None and empty: not asked for, so that plancheck.toml may say it."""

    paths: tuple[str, ...]
    outputs: tuple[Output, ...] = SCREEN
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: str | None = None
    complete: bool = False
    province: bool = False
    own_fields: bool = False
    """Each plan answers for its own fields only, and no totals are judged."""
    as_of: date | None = None
    pack: str | None = None
    quiet: bool = False
    colour: str = "auto"
    waivers: str | None = None
    """The office's waiver file."""
    baseline: str | None = None
    """The file of open outcomes that are known already."""
    allotments: str | None = None
    """The office's table of what each city is assigned."""
    config: str | None = None
    """A plancheck.toml other than the one that is found upwards."""
    exclude: tuple[str, ...] = ()
    """Files and folders that a search of folders leaves out; only plancheck.toml names them."""
    said_in_config: tuple[str, ...] = ()
    """Which of pack, waivers, baseline and allotments plancheck.toml names, and not the command line."""


def with_config(options: Options, asked: Language | None) -> tuple[Options, Language | None]:
    """With what plancheck.toml says, where there is one, which costs a run without one nothing."""
    path = options.config or config_above(os.getcwd())
    if path is None:
        return options, asked
    from plancheck.cli.config import configured

    return configured(path, options, asked)


def config_above(folder: str) -> str | None:
    """The nearest plancheck.toml in this folder or one above it, as a path from the folder; None: there is none."""
    at = folder
    while True:
        path = os.path.join(at, CONFIG)
        if os.path.isfile(path):
            return os.path.relpath(path, folder)
        parent = os.path.dirname(at)
        if parent == at:
            return None
        at = parent
