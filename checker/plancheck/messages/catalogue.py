"""Fills the sentence of a finding in the reader's language."""

from plancheck.messages import calling, checks, judging, office, packs, reading, running
from plancheck.messages.phrases import Language, phrase
from plancheck.messages.wording import Wording, Words
from plancheck.model.finding import Finding

WORDS: Words = {
    **reading.WORDS,
    **checks.WORDS,
    **judging.WORDS,
    **packs.WORDS,
    **running.WORDS,
    **calling.WORDS,
    **office.WORDS,
}


def wording(code_id: str, language: Language) -> Wording:
    """The words of a code; every code has an entry in both languages (tested)."""
    zh, en = WORDS[code_id]
    return zh if language == "zh-CN" else en


def sentence(finding: Finding, language: Language) -> str:
    """What was found, in one sentence."""
    return _filled(wording(finding.code.id, language).sentence, finding, language)


def advice(finding: Finding, language: Language) -> str:
    """What to write instead; empty where nothing can be advised."""
    return _filled(wording(finding.code.id, language).advice, finding, language)


def _filled(template: str, finding: Finding, language: Language) -> str:
    return template.format_map({name: phrase(fact, language) for name, fact in finding.facts.items()})
