"""Facts with which `explain` fills a sentence, so that it shows what a reader would be told."""

from functools import lru_cache
from pathlib import Path

from plancheck.messages.phrases import Language

SAMPLES = Path(__file__).with_name("samples.json")
"""Code -> fact -> how it is written in Chinese and in English; made from the faulty examples by tests/test_samples.py."""


def sample(code_id: str, fact: str, language: Language) -> str | None:
    """The fact of that name in the code's example; None where the code has none."""
    pair = _all().get(code_id, {}).get(fact)
    return None if pair is None else pair[0 if language == "zh-CN" else 1]


@lru_cache(maxsize=1)
def _all() -> dict[str, dict[str, list[str]]]:
    import json  # only the explanation of a code needs it

    read: dict[str, dict[str, list[str]]] = json.loads(SAMPLES.read_text(encoding="utf-8"))
    return read
