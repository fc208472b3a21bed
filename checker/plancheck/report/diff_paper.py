"""A comparison of two versions as a paper for a meeting: what was taken back first, then what tips over.

Sections and tables, in order: cities, changes, outcomes, changed_totals, counts, followed, versions (those that have rows).
"""

from collections.abc import Iterable, Iterator, Sequence

from plancheck.messages.papers import word
from plancheck.messages.phrases import Language
from plancheck.model.change import Comparison
from plancheck.model.outcome import Result
from plancheck.report import paper_marks
from plancheck.report.diff_rows import Rows
from plancheck.report.diff_words import Names, before_all, nothing, said, summary
from plancheck.report.paper import Column, Paper, Section, Table
from plancheck.report.paper_cells import Cells, column, table
from plancheck.report.paper_tables import files_table
from plancheck.report.paper_tables import section as section_of
from plancheck.report.safe import visible
from plancheck.report.view import View
from plancheck.values import replace

CITIES = "change city files promises outcomes"
CHANGES = "change city about was_said now_said was_place now_place"
OUTCOMES = "trend city code about was_outcome now_outcome"
TOTALS = "trend code about was_outcome was_sum now_outcome now_sum"
COUNTS = "change count"

_KINDS = {
    "was_outcome": "outcome", "now_outcome": "outcome", "promises": "number", "outcomes": "number", "count": "number",
    "was_place": "place", "now_place": "place",
}  # fmt: skip
_WEIGHTS = {"change": 8, "city": 7, "code": 7, "about": 14, "was_said": 16, "now_said": 16, "trend": 6, "files": 24}


def diff_paper(made: Comparison, names: Names, view: View) -> Paper:
    language = view.language
    illustrative = paper_marks.made_up(made.old) | paper_marks.made_up(made.new)
    return Paper(
        "diff",
        said("title", language),
        language,
        word("banner", language) if illustrative else "",
        tuple(_lead(made, names, language)),
        tuple(_sections(made, language)),
    )


def heads(keys: str, language: Language) -> tuple[Column, ...]:
    return tuple(_head(key, language) for key in keys.split())


def _head(key: str, language: Language) -> Column:
    if key == "code":
        return column(key, language)
    return Column(key, said(f"column.{key}", language), _KINDS.get(key, "text"), _WEIGHTS.get(key, 9))


def _lead(made: Comparison, names: Names, language: Language) -> Iterator[str]:
    yield from before_all(made, language)
    pack = made.new.pack
    told = said("lead", language, old=visible(names[0]), new=visible(names[1]))
    gap = "" if language == "zh-CN" else " "
    yield f"{told}{gap}{said('pack', language, pack=pack.id, version=pack.version)}"
    if made.is_empty:
        yield nothing(made, language)
        return
    counts = summary(made, language)
    yield f"{counts[0].upper()}{counts[1:]}{said('stop', language)}"
    yield said("meaning", language)


def _sections(made: Comparison, language: Language) -> Iterator[Section]:
    rows = Rows(made, language)
    for key, keys, found in (
        ("cities", CITIES, rows.cities()),
        ("changes", CHANGES, rows.changes()),
        ("outcomes", OUTCOMES, rows.outcomes()),
        ("changed_totals", TOTALS, rows.totals()),
        ("counts", COUNTS, rows.counts()),
        ("followed", CHANGES, rows.followed()),
    ):
        yield from _section(key, keys, tuple(found), language)
    read = [_read(run, version, language) for run, version in ((made.old, "old"), (made.new, "new.version"))]
    yield section_of("versions", language, *read, title=said("read", language))


def _section(key: str, keys: str, rows: Sequence[Cells], language: Language) -> Iterable[Section]:
    if not rows:
        return
    title = said(key, language, count=len(rows))
    # A column in which nothing stands is no use to a meeting.
    shown = [one for one in keys.split() if any(row.get(one) and row[one].text for row in rows)]
    made = table(key, heads(" ".join(shown), language), rows, language, title=title, wide=len(shown) > 7)
    yield Section(key, title, (), (made,))


def _read(run: Result, version: str, language: Language) -> Table:
    made = files_table(run, list(zip(run.plans, run.city_of, strict=True)), language)
    return replace(made, title=said(version, language))
