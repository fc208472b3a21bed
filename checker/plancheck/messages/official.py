"""Words of the report as an official document: how its headings are counted, what is asked of the city."""

from plancheck.messages.labels import filled
from plancheck.messages.phrases import Language

WORDS: dict[str, tuple[str, str]] = {
    "heading.1": ("{number}、{title}", "{number}. {title}"),
    "heading.2": ("（{number}）{title}", "{section}.{number} {title}"),
    "narrow.undeterminable": ("无法\n判定", "undeter-\nminable"),
    "send.back": (
        "请核对下表，在{columns}各栏填写后退回。",
        "Please check this table, fill in the columns {columns} and send the report back.",
    ),
    "column": ("“{title}”", "“{title}”"),
    "columns": ("", ", "),
}


def official(key: str, language: Language, **facts: str | int) -> str:
    """The words of that key, filled."""
    return filled(WORDS, key, language, **facts)
