"""Facts with which `explain` fills a sentence, so that it shows what a reader would be told."""

from plancheck.messages.phrases import Language

_SHARE = {
    "commitment": ("城市生活垃圾回收利用率", "Municipal household waste recycling rate"),
    "required": ("不低于35%", "≥ 35%"), "by": ("2023年底前", "by the end of 2023"),
}  # fmt: skip
_SAMPLES: dict[str, dict[str, tuple[str, str]]] = {
    "PC201": {
        "written": ("2023年30%以上", "2023: >= 30%"), "planned": ("不低于30%", "≥ 30%"),
        "gap": ("5个百分点", "5 percentage points"), "when": ("2023年", "2023"),
    },
    "PC202": {
        "written": ("2024年40%以上", "2024: >= 40%"), "planned": ("不低于40%", "≥ 40%"), "when": ("2024年", "2024"),
    },
    "PC203": {
        "written": ("2023年35%左右", "2023: about 35%"),
        "planned": ("不低于34.8%且不超过35.2%", "≥ 34.8% and ≤ 35.2%"),
    },
    "PC204": {"written": ("40%以上", ">= 40%"), "planned": ("不低于40%", "≥ 40%")},
    "PC205": {"written": ("2023年力争40%以上", "2023: strive for >= 40%"), "firmness": ("力争", "strive for")},
    "PC209": {
        "written": ("2024年30%以上", "2024: >= 30%"), "planned": ("不低于30%", "≥ 30%"),
        "gap": ("5个百分点", "5 percentage points"), "when": ("2024年", "2024"),
    },
}  # fmt: skip


def sample(code_id: str, fact: str, language: Language) -> str | None:
    """The fact of that name in the code's example; None where the code has none."""
    pair = (_SHARE | _SAMPLES[code_id]).get(fact) if code_id in _SAMPLES else None
    return None if pair is None else pair[0 if language == "zh-CN" else 1]
