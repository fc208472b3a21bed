"""Every code is explained by a sentence that a reader could be told: no fact of it is left open.

`python tests/test_samples.py` writes the samples anew.
"""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1] / "checker")]

from plancheck.codes.code import Code
from plancheck.codes.every import CODES
from plancheck.messages.catalogue import WORDS
from plancheck.messages.phrases import Language, phrase
from plancheck.messages.samples import SAMPLES, sample
from plancheck.model.finding import Finding
from plancheck.reading.decoding import decode
from plancheck.reading.plan import read_plan
from plancheck.report.code_sheet import code_sheet
from plancheck.report.view import View
from plancheck.source import Source
from sample_facts import BY_HAND
from test_examples import FILES, LONG, faulty, shown

_FACT = re.compile(r"\{(\w+)\}")


def findings() -> Iterator[Finding]:
    yield from shown(faulty())
    for data in FILES.values():
        refused = decode("大连.plan", data)
        assert isinstance(refused, Finding)
        yield refused
    for text in LONG.values():
        yield from read_plan(Source("大连.plan", text)).findings


def made() -> dict[str, dict[str, list[str]]]:
    """Of each code the finding of the examples that has most to show, unless its facts are written by hand."""
    fullest: dict[str, dict[str, list[str]]] = {}
    for finding in findings():
        wanted = facts_of(finding.code) & set(finding.facts)
        facts = {
            name: [phrase(finding.facts[name], "zh-CN"), phrase(finding.facts[name], "en")] for name in sorted(wanted)
        }
        full = {name: pair for name, pair in facts.items() if all(pair)}
        if len(full) > len(fullest.get(finding.code.id, ())) or finding.code.id not in fullest:
            fullest[finding.code.id] = full
    by_hand = {code: {name: list(pair) for name, pair in sorted(facts.items())} for code, facts in BY_HAND.items()}
    return dict(sorted((fullest | by_hand).items()))


def facts_of(code: Code) -> set[str]:
    return {name for words in WORDS[code.id] for text in (words.sentence, words.advice) for name in _FACT.findall(text)}


def written() -> str:
    return json.dumps(made(), ensure_ascii=False, indent=1) + "\n"


def test_the_samples_are_those_of_the_examples() -> None:
    assert SAMPLES.read_text(encoding="utf-8") == written(), "python tests/test_samples.py"


@pytest.mark.parametrize("language", ["zh-CN", "en"])
@pytest.mark.parametrize("code", CODES, ids=lambda code: code.id)
def test_every_code_is_explained_by_a_whole_sentence(code: Code, language: Language) -> None:
    """The words of the catalogue with every fact filled: none is left as the dots that stand for an open one."""
    sheet = code_sheet(code, View(language=language, width=2000))
    words = WORDS[code.id][0 if language == "zh-CN" else 1]
    for template in (words.sentence, words.advice):
        filled = _FACT.sub(lambda fact: sample(code.id, fact[1], language) or "OPEN", template)
        assert "OPEN" not in filled
        assert filled in sheet


if __name__ == "__main__":
    SAMPLES.write_text(written(), encoding="utf-8")
