"""The frame of an HTML report: head, security policy, banner, contents, sections, style and script in one file."""

from base64 import b64encode
from hashlib import sha256
from os.path import abspath, dirname, join

from plancheck.messages.pages import word
from plancheck.messages.phrases import Language
from plancheck.report.html_tags import LINE, NOTHING, Child, Markup, joined, tag, verbatim
from plancheck.values import value

_ASSETS = join(dirname(abspath(__file__)), "assets")
_TITLE = 60
"""Characters of a page's title: browsers and validators shorten longer ones."""


@value
class Part:
    """A section of the page; `key` is its id and names its heading."""

    key: str
    heading: str
    body: Markup
    wide: bool = False
    """Printed on landscape pages."""
    scripted: bool = False
    """Of use only where the script runs."""


@value
class Page:
    title: str
    language: Language
    illustrative: bool
    lead: tuple[Markup, ...]
    parts: tuple[Part, ...]
    scripted: bool = True
    """Whether there is a ledger, which is what the script is about."""


def page(shown: Page) -> str:
    """The whole file."""
    style, script = _asset("report.css") + _running_head(shown), _asset("report.js") if shown.scripted else ""
    return (
        "<!DOCTYPE html>\n"
        + tag("html", _head(shown, style, script), LINE, _body(shown, script), lang=shown.language)
        + "\n"
    )  # fmt: skip


def region(name: str, table: Markup, *classes: str) -> Markup:
    """A table that may be wider than the screen: scrolls by itself, by keyboard too."""
    return tag("section", table, cls=" ".join(("scroll", *classes)), aria_label=name, tabindex=0)


def _head(shown: Page, style: str, script: str) -> Markup:
    scripts = f"script-src {_hash(script)}; " if script else ""
    policy = f"default-src 'none'; style-src {_hash(style)}; {scripts}form-action 'none'; base-uri 'none'"
    return tag(
        "head",
        LINE,
        tag("meta", charset="utf-8"),
        LINE,
        tag("meta", http_equiv="Content-Security-Policy", content=policy),
        LINE,
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        LINE,
        tag("meta", name="color-scheme", content="light dark"),
        LINE,
        tag("title", shown.title[:_TITLE]),
        LINE,
        verbatim("style", style),
        LINE,
    )


def _body(shown: Page, script: str) -> Markup:
    own = verbatim("script", script) if script else NOTHING
    return tag("body", LINE, _skips(shown), _header(shown), _main(shown), own, LINE)


def _skips(shown: Page) -> Markup:
    keys = {part.key for part in shown.parts}
    names = ["main", *(name for name in ("matrix", "ledger") if name in keys)]
    links = [tag("a", word(f"skip.{name}", shown.language), href=f"#{name}", cls="skip") for name in names]
    return tag("nav", *links, aria_label=word("skip.main", shown.language), cls="skips")


def _header(shown: Page) -> Markup:
    links = [
        tag("li", tag("a", part.heading, href=f"#{part.key}"), cls="scripted" if part.scripted else None)
        for part in shown.parts
    ]
    return tag(
        "header",
        _banner(shown),
        tag("h1", shown.title),
        *shown.lead,
        tag("nav", tag("ul", *links), aria_label=word("contents", shown.language), cls="contents"),
    )


def _banner(shown: Page) -> Markup:
    if not shown.illustrative:
        return NOTHING
    return tag("p", tag("strong", word("banner", shown.language)), cls="banner")


def _running_head(shown: Page) -> str:
    """What stands at the head of every printed page; the words are the program's own."""
    if not shown.illustrative:
        return ""
    return f'@page {{ @top-center {{ content: "{word("banner", shown.language)}"; font: bold 9pt sans-serif; }} }}\n'


def _main(shown: Page) -> Markup:
    sections: list[Child] = []
    for part in shown.parts:
        heading = tag("h2", part.heading, id_=f"{part.key}-title")
        classes = " ".join(("part", *(("wide",) if part.wide else ()), *(("scripted",) if part.scripted else ())))
        sections += [
            LINE,
            tag("section", heading, part.body, id_=part.key, cls=classes, aria_labelledby=f"{part.key}-title"),
        ]
    return tag("main", joined(*sections), LINE, id_="main", tabindex=-1)


def _asset(name: str) -> str:
    with open(join(_ASSETS, name), encoding="utf-8", newline=LINE) as file:
        return file.read().replace("\r\n", "\n")


def _hash(content: str) -> str:
    return f"'sha256-{b64encode(sha256(content.encode()).digest()).decode()}'"
