"""Which language the reader wants: what --lang says, else the locale's, else the pack's."""

import os
from collections.abc import Mapping, Sequence

from plancheck.messages.phrases import Language

PACKS: Language = "zh-CN"
"""What is spoken where neither the reader nor a pack says anything: the language of the shipped pack."""

_SPELLINGS: dict[str, Language] = {"zh-cn": "zh-CN", "zh": "zh-CN", "en": "en"}


def taken_from(words: Sequence[str]) -> tuple[Language | None, list[str]]:
    """The language that --lang asks for, and the words without it. It may stand anywhere before `--`."""
    asked: Language | None = None
    rest: list[str] = []
    waiting = iter(words)
    for word in waiting:
        if word == "--":
            return asked, [*rest, word, *waiting]
        name, equals, value = word.partition("=")
        if name != "--lang":
            rest.append(word)
            continue
        if not equals:
            value = next(waiting, "")
        asked = _named(value)
    return asked, rest


def wished(words: Sequence[str]) -> Language | None:
    """The same where --lang itself may be what is wrong."""
    from plancheck.cli.complaint import Complaint

    try:
        return taken_from(words)[0]
    except Complaint:
        return None


def _named(value: str) -> Language:
    language = _SPELLINGS.get(value.lower().replace("_", "-"))
    if language is None:
        from plancheck.cli.complaint import Complaint  # only a wrong call needs the words for it

        if not value:
            raise Complaint("missing-value", option="--lang")
        raise Complaint("bad-value", option="--lang", value=value, choices="zh-CN, en")
    return language


def of_locale(environment: Mapping[str, str]) -> Language | None:
    """The language of the locale; None for C and POSIX and where nothing is set."""
    names = (environment.get(variable) for variable in ("LC_ALL", "LC_MESSAGES", "LANG"))
    name = next((name for name in names if name), "C")
    plain = name.partition(".")[0].partition("@")[0]
    if plain in ("C", "POSIX"):
        return None
    return "zh-CN" if plain.lower().startswith("zh") else "en"


def spoken(asked: Language | None) -> Language:
    """The language of help and of complaints, where no pack is read."""
    return asked or of_locale(os.environ) or PACKS
