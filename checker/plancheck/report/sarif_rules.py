"""What a SARIF log says on each kind of finding: a short and a full description, help, and the other language."""

from collections.abc import Iterable, Iterator

from plancheck.codes.code import Code, Severity
from plancheck.messages.catalogue import wording
from plancheck.messages.phrases import Language
from plancheck.messages.sheets import sheet
from plancheck.report.code_sheet import shown
from plancheck.report.json_values import Json
from plancheck.report.view import View

LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}


def codes_of(used: Iterable[Code]) -> tuple[Code, ...]:
    """Each code once, in the order of their ids: the index of a rule is its place here."""
    return tuple(sorted({code.id: code for code in used}.values(), key=lambda code: code.id))


def descriptor(code: Code, language: Language) -> Json:
    """A reportingDescriptor. SARIF wants names in PascalCase; the readable name stands beside it."""
    return {
        "id": code.id,
        "name": "".join(part.capitalize() for part in code.name.split("-")),
        **_words(code, language),
        "defaultConfiguration": {"level": LEVELS[code.severity]},
        "properties": {"name": code.name, "tags": ["plancheck", code.name]},
    }


def translation(codes: Iterable[Code], language: Language, version: str) -> Json:
    """The same words in another language, as SARIF keeps them."""
    return {
        "name": "plancheck",
        "version": version,
        "language": language,
        "contents": ["localizedData"],
        "isComprehensive": False,
        "translationMetadata": {
            "name": f"plancheck {language}",
            "shortDescription": {"text": f"plancheck ({language})."},
        },
        "rules": [{"id": code.id, **_words(code, language)} for code in codes],
    }


def _words(code: Code, language: Language) -> dict[str, Json]:
    words = wording(code.id, language)
    parts = list(_parts(code, language))
    text = "\n".join(f"{sheet(key, language)}: {part}" for key, part in parts)
    markdown = "\n\n".join(f"**{sheet(key, language)}**: {_markdown(part)}" for key, part in parts)
    return {
        "shortDescription": {"text": _sentence(words.title, language)},
        "fullDescription": {"text": words.why},
        "help": {"text": text, "markdown": markdown},
    }


def _parts(code: Code, language: Language) -> Iterator[tuple[str, str]]:
    words, view = wording(code.id, language), View(language=language)
    for key, part in (
        ("what", shown(code, words.sentence, view)),
        ("why", words.why),
        ("example", words.example),
        ("advice", shown(code, words.advice, view)),
    ):
        if part:
            yield key, part


def _sentence(title: str, language: Language) -> str:
    """A title as a sentence: viewers join descriptions with other text."""
    end = "。" if language == "zh-CN" else "."
    title = title[:1].upper() + title[1:]
    return title if title.endswith(end) else title + end


def _markdown(text: str) -> str:
    """Text in which no character is markup."""
    return "".join(f"\\{char}" if char in "\\`*_{}[]<>#|" else char for char in text)
