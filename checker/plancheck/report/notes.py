"""Notes in few lines: those of one sort together."""

from collections.abc import Iterator, Sequence

from plancheck.messages.catalogue import wording
from plancheck.messages.labels import label
from plancheck.model.finding import Finding
from plancheck.model.rule import Pack
from plancheck.report.block import bulleted, first_few, told
from plancheck.report.ink import inked
from plancheck.report.naming import spot
from plancheck.report.safe import visible
from plancheck.report.view import View

_TOGETHER = 3
"""More notes of one code than this become one line."""


def notes_list(notes: Sequence[Finding], pack: Pack, view: View) -> Iterator[str]:
    """A heading and the notes, in the order of their codes' first use."""
    if not notes or view.quiet:
        return
    yield ""
    yield inked(label("notes.title", view.language, count=len(notes)), "bold", view)
    by_code: dict[str, list[Finding]] = {}
    for note in notes:
        by_code.setdefault(note.code.id, []).append(note)
    for same in by_code.values():
        if len(same) > _TOGETHER:
            yield from bulleted(_together(same, pack, view), same[0].severity, view)
        else:
            for note in same:
                where = f"{spot(note.place)} " if note.place else ""
                yield from bulleted(f"{where}{note.code.id} {told(note, view)}", note.severity, view)


def _together(same: list[Finding], pack: Pack, view: View) -> str:
    title = wording(same[0].code.id, view.language).title
    head = f"{same[0].code.id} {title}{label('repeated', view.language, count=len(same))}"
    rules = [pack.rule(note.rule) for note in same if note.rule]
    if len(rules) == len(same):
        codes = label("separator", view.language).join(dict.fromkeys(visible(rule.code) for rule in rules if rule))
        return head + label("repeated.for", view.language, codes=codes)
    places = first_few([spot(note.place) for note in same if note.place], view)
    return head + (label("repeated.for", view.language, codes=places) if places else "")
