"""Which sheets a workbook has, and what of the report stands on each."""

import re
from collections.abc import Iterator, Mapping

from plancheck.messages.labels import colon, label
from plancheck.messages.phrases import Language
from plancheck.messages.workbooks import WORDS, word
from plancheck.report.counts import ABSENT
from plancheck.report.paper import Cell, Column, Paper, Section, Table
from plancheck.report.paper_marks import SYMBOLS
from plancheck.report.xlsx_sheet import Sheet
from plancheck.report.xlsx_tables import filterable, joined, printable, with_column
from plancheck.values import replace

_ORDER = (
    "matrix", "open", "commitments", "ledger", "totals", "contributions", "breakdown", "apart", "all_findings",
    "findings", "notes", "province", "read",
)  # fmt: skip
"""Sections as an office reads them; one that is not named here comes behind."""

_OVERVIEW = "counts"
_TOGETHER = ("breakdown",)
"""Sections whose tables are short: below each other on one sheet."""

_LEFT_OUT = ("quote", "place", "approver", "until")
"""What would make the list of all cities too wide; it stands in the list of one city."""

_ILLEGAL = re.compile(r"[\[\]:*?/\\']")
_LONGEST_NAME = 31


def sheets_of(paper: Paper, language: Language, cities: Mapping[str, Paper] | None = None) -> tuple[Sheet, ...]:
    """The sheets of one report; that of the province also lists every commitment of every city, by the city's name."""
    sections = [part for one in paper.sections if one.key != _OVERVIEW for part in _lists(one, language)]
    sections += _every_commitment(cities or {}, language)
    sheets = [_overview(paper, language)]
    for section in sorted(sections, key=_place):
        name = _unused(_tab(section, language), {sheet.name.lower() for sheet in sheets})
        sheets.append(_sheet(section, name, paper.banner, language))
    return tuple(sheets)


def _place(section: Section) -> int:
    key = section.key.partition(".")[0]
    return _ORDER.index(key) if key in _ORDER else len(_ORDER)


def _overview(paper: Paper, language: Language) -> Sheet:
    counts = [section for section in paper.sections if section.key == _OVERVIEW]
    lines = [*paper.lead, *(line for section in counts for line in section.paragraphs), _legend(language)]
    empty = [section for section in paper.sections if not section.tables]
    lines += [f"{section.title}{colon(language)}{line}" for section in empty for line in section.paragraphs]
    tables = [filterable(table, language) for section in counts for table in section.tables]
    return Sheet(word("tab.overview", language), paper.title, paper.banner, tuple(lines), tuple(tables))


def _legend(language: Language) -> str:
    """What each sign stands for."""
    names = {key: label(key, language) for key in SYMBOLS}
    signs = [word("sign", language, sign=SYMBOLS[key], name=name) for key, name in names.items()]
    return word("legend", language, signs=label("separator", language).join(signs))


def _lists(section: Section, language: Language) -> Iterator[Section]:
    """The section as it goes onto sheets: parts of totals in one list, else a sheet for each long table."""
    if section.key == "contributions" and section.tables:
        named = [with_column(table, "total", word("total", language), table.title) for table in section.tables]
        yield replace(section, tables=(replace(joined(named, ("code",)), title=section.title),))
    elif section.key in _TOGETHER:
        if section.tables:
            yield section
    else:
        alone = len(section.tables) == 1
        for table in section.tables:
            key, title = (section.key, section.title) if alone else (f"{section.key}.{table.key}", table.title)
            yield Section(key, title, section.paragraphs, (table,))


def _shows_no_figures(section: Section) -> bool:
    """A sheet that only shows what the article says, or what plans without made-up figures leave out."""
    flags = {flag for table in section.tables for row in table.rows for cell in row for flag in cell.flags}
    of_cities = section.key == "apart.not_reported" and any(one.key == "city" for one in section.tables[0].columns)
    return (of_cities or section.key == "province") and "illustrative" not in flags


def _sheet(section: Section, name: str, banner: str, language: Language) -> Sheet:
    banner = "" if _shows_no_figures(section) else banner
    tables = [filterable(table, language) for table in section.tables]
    if len(tables) > 1:
        return Sheet(name, section.title, banner, section.paragraphs, tuple(tables))
    # Above a list every line would stay in sight and take its room.
    only, printed = printable(replace(tables[0], notes=(*tables[0].notes, *section.paragraphs)))
    return Sheet(name, section.title, banner, (), (only,), printed)


def _every_commitment(cities: Mapping[str, Paper], language: Language) -> Iterator[Section]:
    """One list of all outcomes of all cities: the filter of one column chooses the city, of another the sort."""
    lists = [
        with_column(_sorted(table, language), "city", word("city", language), name)
        for name, city in cities.items()
        for section in city.sections
        if section.key in ("commitments", "apart")
        for table in section.tables
    ]
    if lists:
        title = word("every", language)
        yield Section("commitments", title, (), (replace(joined(lists, _LEFT_OUT), title=title),))


def _sorted(table: Table, language: Language) -> Table:
    """The table with its sort in a column; where commitments do not apply or are not reported, that is the outcome."""
    if all(column.key != "outcome" for column in table.columns):
        state = ABSENT if table.key == "not_reported" else "not_applicable"
        outcome = Cell(label(state, language), outcome=state)
        columns = (*table.columns, Column("outcome", "", "outcome"))
        table = replace(table, columns=columns, rows=tuple((*row, outcome) for row in table.rows))
    return with_column(table, "sort", word("sort", language), table.title)


def _tab(section: Section, language: Language) -> str:
    key = f"tab.{section.key}"
    return word(key, language) if key in WORDS else _legal(section.title or section.key)


def _legal(name: str) -> str:
    """What programs accept on a tab."""
    return _ILLEGAL.sub("-", name).strip()[:_LONGEST_NAME] or "-"


def _unused(name: str, taken: set[str]) -> str:
    """Two tabs of one name cannot be."""
    number, free = 1, name
    while free.lower() in taken:
        number += 1
        free = f"{name[: _LONGEST_NAME - 4]} {number}"
    return free
