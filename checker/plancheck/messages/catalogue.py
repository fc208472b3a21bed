"""Fills the sentence of a finding in the reader's language."""

from plancheck.messages.phrases import Language, phrase
from plancheck.messages.wording import Wording, Words
from plancheck.model.finding import Finding

_MODULES = {
    "PC0": ("reading", "form_findings"),
    "PC1": ("checks",),
    "PC2": ("judging",),
    "PC3": ("packs",),
    "PC4": ("running", "calling", "office"),
}
"""How a code begins -> the modules beside this one that may have its words; a run says few kinds of things."""


class _Catalogue(Words):
    """The words of every code, of which a module is loaded when one of its codes is first asked for."""

    def __missing__(self, code_id: str) -> tuple[Wording, Wording]:
        for module in _MODULES.get(code_id[:3], ()):
            words: Words = __import__(f"plancheck.messages.{module}", fromlist=["WORDS"]).WORDS
            if code_id in words:
                self.update(words)
                return words[code_id]
        raise KeyError(code_id)


WORDS: Words = _Catalogue()


def wording(code_id: str, language: Language) -> Wording:
    """The words of a code; every code has an entry in both languages (tested)."""
    zh, en = WORDS[code_id]
    return zh if language == "zh-CN" else en


def sentence(finding: Finding, language: Language) -> str:
    """What was found, in one sentence; of a line that holds up items, how many in another."""
    said = _filled(wording(finding.code.id, language).sentence, finding, language, nested=True)
    held = finding.facts.get("held")
    return said if held is None else said + _HELD[language != "zh-CN"].format(held=phrase(held, language))


def advice(finding: Finding, language: Language) -> str:
    """What to write instead; empty where nothing can be advised."""
    return _filled(wording(finding.code.id, language).advice, finding, language)


_HELD = (
    "这一行可能改变它所跟的{held}项，这{held}项因此无法判定。",
    " It may change what the items beside it say, of which {held} cannot be judged.",
)
_WITHIN = {ord("“"): "‘", ord("”"): "’", ord("‘"): "“", ord("’"): "”"}


def _filled(template: str, finding: Finding, language: Language, *, nested: bool = False) -> str:
    """`nested`: quotation marks within quotation marks are single ones; advice is pasted, and keeps those of the plan."""
    facts = {name: phrase(fact, language) for name, fact in finding.facts.items()}
    if nested:
        for name, text in facts.items():
            if ("“" in text or "”" in text) and _is_quoted(template, name):
                facts[name] = text.translate(_WITHIN)
    return template.format_map(facts)


def _is_quoted(template: str, name: str) -> bool:
    """Whether the fact stands within quotation marks of the sentence."""
    before, found, _ = template.partition(f"{{{name}}}")
    return bool(found) and before.count("“") > before.count("”")
