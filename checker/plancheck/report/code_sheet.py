"""One kind of finding explained: what it says, why, an example, what to write."""

from collections.abc import Iterator

from plancheck.codes.code import Code
from plancheck.messages.catalogue import wording
from plancheck.messages.labels import label
from plancheck.messages.sheets import sheet
from plancheck.patterns import pattern
from plancheck.report.ink import inked
from plancheck.report.sheet import entry
from plancheck.report.view import View

_FACT = pattern(r"\{\w+\}")


def code_sheet(code: Code, view: View) -> str:
    return "".join(f"{line}\n" for line in _lines(code, view))


def _lines(code: Code, view: View) -> Iterator[str]:
    words, language = wording(code.id, view.language), view.language
    blank = sheet("blank", language)
    yield f"{inked(f'{code.id} {code.name}', 'bold', view)}  {words.title}"
    yield from entry(sheet("severity", language), label(code.severity.name.lower(), language), view)
    for key, text in (
        ("what", _FACT.sub(blank, words.sentence)),
        ("why", words.why),
        ("example", words.example),
        ("advice", _FACT.sub(blank, words.advice)),
    ):
        yield from entry(sheet(key, language), text, view)
