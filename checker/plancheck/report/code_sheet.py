"""One kind of finding explained: what it says, why, an example, what to write."""

from collections.abc import Iterator

from plancheck.codes.code import Code
from plancheck.messages.catalogue import wording
from plancheck.messages.labels import label
from plancheck.messages.samples import sample
from plancheck.messages.sheets import sheet
from plancheck.patterns import pattern
from plancheck.report.ink import inked
from plancheck.report.sheet import entry
from plancheck.report.view import View

_FACT = pattern(r"\{(\w+)\}")


def code_sheet(code: Code, view: View) -> str:
    return "".join(f"{line}\n" for line in _lines(code, view))


def _lines(code: Code, view: View) -> Iterator[str]:
    words, language = wording(code.id, view.language), view.language
    yield f"{inked(f'{code.id} {code.name}', 'bold', view)}  {words.title}"
    yield from entry(sheet("severity", language), label(code.severity.name.lower(), language), view)
    for key, text in (
        ("what", shown(code, words.sentence, view)),
        ("why", words.why),
        ("example", words.example),
        ("advice", shown(code, words.advice, view)),
    ):
        yield from entry(sheet(key, language), text, view)


def shown(code: Code, template: str, view: View) -> str:
    """The sentence filled from the code's example; what the example does not have stays open."""
    blank = sheet("blank", view.language)
    return _FACT.sub(lambda fact: sample(code.id, fact[1], view.language) or blank, template)
