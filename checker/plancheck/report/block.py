"""One finding in full: where, what, the line itself, by which sentence, what to write instead."""

from collections.abc import Iterator, Mapping, Sequence

from plancheck.codes.code import Severity
from plancheck.codes.reading import UNREADABLE_LINE
from plancheck.messages.catalogue import advice, sentence, wording
from plancheck.messages.labels import colon, label
from plancheck.messages.phrases import phrase
from plancheck.model.finding import Finding
from plancheck.model.outcome import Judgement
from plancheck.model.rule import Rule
from plancheck.report.excerpt import excerpt
from plancheck.report.ink import bar, inked, mark, sign
from plancheck.report.naming import quote, spot
from plancheck.report.safe import visible
from plancheck.report.view import View
from plancheck.report.width import padded, shortened, width, wrapped
from plancheck.source import Place, Source

_LINES = 8
"""More lines or places than this are not listed on the screen; the other formats have them all."""
_QUOTE_MARKS = 8
"""Columns lost to the marks around a quote and to words that move to the next line whole."""

Sources = Mapping[str, Source]
"""The path of a file -> what was read from it."""


def severity_name(severity: Severity, view: View) -> str:
    return label(severity.name.lower(), view.language)


def told(finding: Finding, view: View) -> str:
    """The finding's sentence, safe to show."""
    return visible(sentence(finding, view.language))


def indented(text: str, view: View, indent: str = "  ", hanging: str | None = None) -> Iterator[str]:
    """The text in lines of the view's width; lines after the first start with `hanging`."""
    hanging = indent if hanging is None else hanging
    room = view.width - max(width(indent, view.ambiguous), width(hanging, view.ambiguous))
    for number, line in enumerate(wrapped(text, room, view.ambiguous)):
        yield (hanging if number else indent) + line


def bulleted(text: str, severity: Severity, view: View) -> Iterator[str]:
    """The text in lines, the first with the mark of the severity before it."""
    bare = f"{sign(severity, view)} "
    lines = indented(text, view, bare, "  ")
    yield f"{mark(severity, view)} {next(lines)[len(bare) :]}"
    yield from lines


def finding_block(finding: Finding, sources: Sources, view: View) -> Iterator[str]:
    """A finding on a document or on the run."""
    yield heading(finding, view)
    yield from indented(told(finding, view), view)
    yield from marked(finding.place, sources, view)
    yield from related(finding.related, view)
    yield from advised("advice", advice(finding, view.language), view)


def repeated_block(same: Sequence[Finding], sources: Sources, view: View) -> Iterator[str]:
    """Findings of one code on one plan that say the same words, once: the lines where they stand, sentence, advice."""
    first = same[0]
    lines = [str(one.place.line) for one in same if one.place]
    where = label("repeated.lines", view.language, lines=first_few(lines, view))
    path = f"{visible(first.place.path)} " if first.place else ""
    weight = f"{severity_name(first.severity, view)} {first.code.id} {first.code.name}"
    head = f"{path}{weight}{label('repeated', view.language, count=len(same))}{colon(view.language)}{where}"
    yield from bulleted(head, first.severity, view)
    if first.code is UNREADABLE_LINE or first.facts:
        unread = first.code is UNREADABLE_LINE
        words = label("repeated.unread", view.language) if unread else wording(first.code.id, view.language).title
        yield from indented(words, view)
        yield from _listed(same[:_LINES], sources, view)
        return
    yield from indented(told(first, view), view)
    yield from advised("advice", advice(first, view.language), view)


def _listed(same: Sequence[Finding], sources: Sources, view: View) -> Iterator[str]:
    """Each line with its number, cut to the width."""
    for one in same:
        source = sources.get(one.place.path) if one.place else None
        if one.place is not None and source is not None:
            text = visible(source.shown(one.place).strip())
            yield f"{one.place.line:>5} {bar(view)} {shortened(text, view.width - 9, view.ambiguous)}"


def judgement_block(judgements: Sequence[Judgement], finding: Finding, sources: Sources, view: View) -> Iterator[str]:
    """A finding on one commitment, or on several that one mistake leaves open, with the sentence of each."""
    yield heading(finding, view)
    yield from indented(told(finding, view), view)
    yield from marked(finding.place, sources, view)
    for judgement in judgements:
        yield from required_by(judgement.rule, judgement.city, view)
    yield from related(finding.related, view)
    yield from advised("write", what_to_write(judgements[0], finding, view), view)


def heading(finding: Finding, view: View) -> str:
    place = f"{spot(finding.place)} " if finding.place else ""
    weight = severity_name(finding.severity, view)
    return f"{mark(finding.severity, view)} {inked(place, 'bold', view)}{weight} {finding.code.id} {finding.code.name}"


def marked(place: Place | None, sources: Sources, view: View) -> Iterator[str]:
    """The source line with its number, and the carets."""
    source = sources.get(place.path) if place else None
    if place is None or source is None or not source.shown(place).strip():
        return
    number = f"{place.cell.rpartition('!')[2] or place.line:>5} "
    room = view.width - width(number) - view.ambiguous - 1
    line, carets = excerpt(source, place, room, view.ambiguous)
    yield f"{number}{bar(view)} {line}"
    yield f"{' ' * width(number)}{bar(view)} {inked(carets, 'yellow', view)}"


def required_by(rule: Rule, city: str | None, view: View) -> Iterator[str]:
    """The sentence of the article, shortened to two lines."""
    head = f"  {label('required_by', view.language)}{colon(view.language)}"
    where = label("paragraph", view.language, code=visible(rule.code), paragraph=rule.paragraph)
    room = 2 * (view.width - width(head)) - width(where, view.ambiguous) - _QUOTE_MARKS
    words = label("quoted", view.language, quote=shortened(quote(rule, city), room, view.ambiguous))
    yield from indented(words + where, view, head, padded("", width(head)))


def what_to_write(judgement: Judgement, finding: Finding, view: View) -> str:
    """The finding's own advice, else what would close the gap, else the rule's advice."""
    own = advice(finding, view.language)
    if own or not judgement.write:
        return own or phrase(judgement.rule.advice, view.language)
    return phrase(judgement.write, view.language)


def advised(name: str, text: str, view: View) -> Iterator[str]:
    """A labelled line; nothing where there is nothing to advise."""
    if text:
        head = f"  {label(name, view.language)}{colon(view.language)}"
        yield from indented(visible(text), view, head, padded("", width(head)))


def related(places: tuple[Place, ...], view: View) -> Iterator[str]:
    if places:
        head = f"  {label('related', view.language)}{colon(view.language)}"
        yield from indented(first_few([spot(one) for one in places], view), view, head, padded("", width(head)))


def first_few(places: Sequence[str], view: View) -> str:
    """The first of them, with a sign where there are more."""
    more = label("repeated.more", view.language) if len(places) > _LINES else ""
    return label("separator", view.language).join(places[:_LINES]) + more
