"""A plan as text with every commitment of a city as a blank line, and what is asked of it as comments."""

from collections.abc import Iterator

from plancheck.forms.commitments import Group, Row, asked
from plancheck.messages.forms import word
from plancheck.messages.phrases import Language, phrase
from plancheck.model.rule import City, Pack

CHINESE = "一二三四五六七八九十"
ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
_WORDS: dict[str, tuple[str, str]] = {
    "TITLE_NAME": ("方案", "Plan"),
    "CITY": ("城市", "City"),
    "PERIOD": ("期间", "Period"),
    "NUMBER": ("文号", "Number"),
    "WRITTEN": ("成文日期", "Issued"),
    "BASIS": ("依据", "Basis"),
    "DATA": ("数据", "Data"),
    "LEAD": ("牵头单位", "Lead"),
}
_COMMENTED = ("TITLE_NAME", "NUMBER", "WRITTEN", "DATA")


def skeleton(pack: Pack, city: City, language: Language) -> str:
    """The text; it reads as a plan that promises nothing yet."""
    return "".join(f"{line}\n" for line in _lines(pack, city, language))


def _lines(pack: Pack, city: City, language: Language) -> Iterator[str]:
    groups, left = asked(pack, city, language)
    name = city.full if language == "zh-CN" else city.en
    yield from (f"# {word(f'skeleton.{at}', language, city=name, left=left)}" for at in (1, 2, 3))
    yield from _head(pack, name, language)
    number = 0
    for at, group in enumerate(groups):
        yield ""
        yield _heading(at, group, language)
        for row in group.rows:
            number += not row.optional
            yield ""
            yield from _item(number, row, group, language)
    yield ""
    yield f"# {word('skeleton.free', language)}"


def _head(pack: Pack, name: str, language: Language) -> Iterator[str]:
    first, last = pack.programme.first.year, pack.programme.last.year
    period = f"{first}年—{last}年" if language == "zh-CN" else f"{first}-{last}"
    filled = {"CITY": name, "PERIOD": period, "BASIS": pack.id}
    yield f"# {_named('TITLE_NAME', language)}".rstrip()
    yield f"{_named('CITY', language)}{filled['CITY']}"
    yield f"{_named('PERIOD', language)}{filled['PERIOD']}  # {word('skeleton.period', language)}"
    yield f"# {_named('NUMBER', language)}".rstrip()
    yield f"# {_named('WRITTEN', language)}".rstrip()
    yield f"{_named('BASIS', language)}{filled['BASIS']}"
    yield f"# {_named('DATA', language)}{word('hint.DATA', language)}"


def _named(key: str, language: Language) -> str:
    return f"{_WORDS[key][0]}：" if language == "zh-CN" else f"{_WORDS[key][1]}: "


def _heading(at: int, group: Group, language: Language) -> str:
    name = phrase(group.field.name, language)
    return f"{CHINESE[at]}、{name}" if language == "zh-CN" else f"{ROMAN[at]}. {name}"


def _item(number: int, row: Row, group: Group, language: Language) -> Iterator[str]:
    yield f"# {_one_line(word('skeleton.required', language, code=row.code, required=row.required))}"
    yield f"# {_one_line(word('skeleton.quote', language, quote=row.quote))}"
    if row.share:
        yield f"# {_one_line(row.share)}"
    if row.is_measure and row.example:
        yield f"# {_one_line(word('note.measure', language, text=_measure(row, language)))}"
    blank = f"{row.head}：待填" if language == "zh-CN" else f"{row.head}: ____"
    if row.optional:
        yield f"# {word('skeleton.optional', language)}"
        yield f"# N. {blank}"
        return
    yield f"{number}. {blank}"
    yield f"   {_named('LEAD', language)}{phrase(group.field.unit, language)}"


def _measure(row: Row, language: Language) -> str:
    return f"措施：{row.example}" if language == "zh-CN" else f"Measure: {row.example}"


def _one_line(text: str) -> str:
    return " ".join(text.split())
