"""Ways into a gap report for tests: tables by their keys, cells by their columns."""

import re
from collections.abc import Iterator
from datetime import date

from plancheck.messages.phrases import Language
from plancheck.model.outcome import Judgement, Outcome, Result
from plancheck.model.waiver import Waiver
from plancheck.report.city_paper import city_papers
from plancheck.report.paper import Cell, Paper, Table
from plancheck.report.province_paper import province_paper
from plancheck.report.view import View
from plancheck.source import Place
from plancheck.values import replace

LANGUAGES: tuple[Language, Language] = ("zh-CN", "en")
CJK = re.compile("[\u3400-\u9fff\uf900-\ufaff\uff01-\uff0f\uff1a-\uff5e\u3001-\u301f]")


# A result cannot be a key of a dictionary; it is kept here, so that its number stays its own.
_MADE: dict[tuple[int, Language], tuple[Result, tuple[Paper, ...]]] = {}


def every_paper(result: Result, language: Language) -> tuple[Paper, ...]:
    """The province's and each city's, made once for each result."""
    if (id(result), language) not in _MADE:
        view = View(language=language)
        _MADE[id(result), language] = (result, (province_paper(result, view), *city_papers(result, view)))
    return _MADE[id(result), language][1]


def cities(result: Result, language: Language = "zh-CN") -> tuple[Paper, ...]:
    return every_paper(result, language)[1:]


def city(result: Result, code: str, language: Language = "zh-CN") -> Paper:
    return next(paper for paper in cities(result, language) if paper.key == code)


def province(result: Result, language: Language = "zh-CN") -> Paper:
    return every_paper(result, language)[0]


def tables(paper: Paper) -> Iterator[Table]:
    for section in paper.sections:
        yield from section.tables


def table(paper: Paper, key: str) -> Table:
    return next(one for one in tables(paper) if one.key == key)


def rows(made: Table) -> list[dict[str, Cell]]:
    keys = [head.key for head in made.columns]
    return [dict(zip(keys, row, strict=True)) for row in made.rows]


def excused(result: Result, code: str, *, checked: bool = True) -> Result:
    """The same run with the city's first gap waived, and its first missing one known from a baseline."""
    waiver = Waiver(
        "x", code, "省里同意缓办", "省政府办公厅", date(2024, 6, 30), checked, Place("waivers.yaml", 3, 1, 3, 9)
    )
    gap = first(result, code, Outcome.GAP)
    missing = first(result, code, Outcome.MISSING)
    changed = {id(gap): replace(gap, waiver=waiver), id(missing): replace(missing, baselined=True)}
    return replace(result, judgements=tuple(changed.get(id(one), one) for one in result.judgements))


def first(result: Result, code: str, outcome: Outcome) -> Judgement:
    return next(
        one for one in result.judgements if one.city == code and one.outcome is outcome and not one.rule.benchmark
    )
