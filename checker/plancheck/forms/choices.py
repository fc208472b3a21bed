"""Drop-downs and prompts of the cells to fill in; they propose and put nothing in."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from plancheck.messages.forms import word
from plancheck.messages.phrases import Language

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_LONGEST = 255
"""Characters that a list in a drop-down may have."""

_CLOSED = {"nature": "nature", "DATA": "data"}
"""What can be nothing but one of the choices."""


def add_choices(
    sheet: "Worksheet", key: str, where: Sequence[str], language: Language, names: Sequence[str] = (),
    years: Sequence[int] = (),
) -> None:  # fmt: skip
    """A drop-down and a prompt for these cells, where there is something to choose or to say."""
    from openpyxl.worksheet.datavalidation import DataValidation

    choices = _choices(key, language, names, years)
    prompt = _prompt(key, language)
    if not choices and not prompt:
        return
    closed = key in _CLOSED
    made = DataValidation("list", f'"{choices}"') if choices else DataValidation()
    made.allow_blank = True
    made.showErrorMessage = closed
    if closed:
        made.error = word(f"{_CLOSED[key]}.bad", language)
    made.showInputMessage = bool(prompt)
    if prompt:
        made.promptTitle, made.prompt = word("prompt.title", language), prompt
    for one in where:
        made.add(one)
    sheet.add_data_validation(made)


def _choices(key: str, language: Language, names: Sequence[str], years: Sequence[int]) -> str:
    if key in _CLOSED:
        return word(f"{_CLOSED[key]}.choices", language)
    listed: list[str] = []
    if key in ("lead", "SCOPE"):
        listed = [name for name in names if "," not in name]
    elif key == "deadline":
        by = ("到{year}年", "by {year}") if len(years) else ("", "")
        whole = [f"{year}年" if language == "zh-CN" else str(year) for year in years]
        listed = [*whole, *(by[language != "zh-CN"].format(year=year) for year in years[-1:])]
    joined = ",".join(listed)
    return joined if len(joined) <= _LONGEST else ""


def _prompt(key: str, language: Language) -> str:
    if key == "target":
        example = word("example.target", language, unit="万人" if language == "zh-CN" else "persons")
        return word("prompt.target", language, example=example)
    if key == "deadline":
        return word("prompt.deadline", language)
    if key in ("lead", "SCOPE"):
        return word("pick", language)
    return ""
