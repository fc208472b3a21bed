"""A call that cannot be carried out, said in one sentence."""

import os
from collections.abc import Iterable, Sequence

from plancheck.messages.phrases import Language
from plancheck.messages.usage import usage


class Complaint(Exception):
    """Ends the run with exit code 2; `key` and `facts` fill a sentence of messages/usage.py; a list is one of choices."""

    def __init__(self, key: str, near: Iterable[str] | None = None, **facts: str | Sequence[str]) -> None:
        super().__init__(key, facts)
        self.key = key
        self.near = None if near is None else tuple(near)
        self.facts = facts

    def told(self, language: Language) -> str:
        separator = "、" if language == "zh-CN" else ", "
        facts = {key: one if isinstance(one, str) else separator.join(one) for key, one in self.facts.items()}
        if self.near is not None:
            names = separator.join(self.near)
            facts["near"] = usage("near", language, names=names) if names else ""
        return usage(self.key, language, **facts)


def explained(error: Exception, words: Sequence[str]) -> int:
    """Says in one sentence why the run ended, and gives the exit code of that.

    PLANCHECK_DEBUG lets an error inside the program through, with its traceback.
    """
    from plancheck.cli.config import ConfigError
    from plancheck.cli.language import spoken, wished
    from plancheck.cli.output import refused, say
    from plancheck.extras import MissingExtra
    from plancheck.packs.fault import PackError

    language = spoken(wished(words))
    if isinstance(error, Complaint):
        say(error.told(language))
    elif isinstance(error, PackError):
        return refused(error.findings, language)
    elif isinstance(error, ConfigError):
        return refused(error.findings, language, "no-config")
    elif isinstance(error, MissingExtra):
        say(usage("missing-extra", language, extra=error.name))
    elif os.environ.get("PLANCHECK_DEBUG"):
        raise error
    elif isinstance(error, OSError):
        say(usage("unexpected", language, reason=reason_of(error, language)))
    else:
        say(usage("unexpected", language, reason=f"{type(error).__name__}: {error}"))
    return 2


def reason_of(error: OSError, language: Language) -> str:
    """Why the system refused, in the reader's language where it is one of the usual reasons."""
    from errno import EACCES, EBADF, EEXIST, EISDIR, ENOENT, ENOSPC, ENOTDIR, EPERM

    keys = {
        EACCES: "not-permitted",
        EPERM: "not-permitted",
        EISDIR: "is-folder",
        EEXIST: "no-room",
        ENOTDIR: "no-room",
        ENOENT: "no-folder",
        ENOSPC: "no-space",
        EBADF: "closed",
    }
    key = keys.get(error.errno or 0)
    return usage(key, language) if key else str(error.strerror or type(error).__name__)


def nearest(written: str, among: Iterable[str]) -> tuple[str, ...]:
    """At most three known words that look like the one written."""
    from difflib import get_close_matches

    return tuple(get_close_matches(written, list(among), n=3, cutoff=0.6))
