"""The gap report of the province: every commitment beside every city, the totals, and the ledger of what is open.

Sections and their tables; the column keys of each table are the constants of this module, paper_tables and paper_totals:

- read: files
- counts: counts, reasons
- matrix: matrix (field code commitment by, then one column for each city, whose key is its code)
- totals: totals
- contributions: contributions.CODE, one for each total that has parts
- breakdown: by_field, by_unit, by_deadline (one column for each outcome, whose key is the outcome)
- ledger: ledger
- apart: waived, baselined, benchmark, not_reported (those that have rows)
- all_findings: findings
- province: province_rules
- notes: assumed, notes
"""

from collections.abc import Sequence

from plancheck.messages.labels import label
from plancheck.messages.papers import word
from plancheck.messages.phrases import Language, day
from plancheck.model.outcome import Judgement, Result
from plancheck.model.rule import Rule
from plancheck.report import paper_marks
from plancheck.report.counts import OPEN, STATES, every_finding
from plancheck.report.paper import Column, Paper, Section, Table
from plancheck.report.paper_breakdown import breakdowns
from plancheck.report.paper_cells import Cells, columns, outcome, table
from plancheck.report.paper_lead import lead
from plancheck.report.paper_rows import (
    apart_note,
    by_unit_and_date,
    commitment,
    group_of,
    in_articles_order,
    outcome_cell,
    ranked,
    row,
    to_act_upon,
)
from plancheck.report.paper_tables import (
    assumed_table,
    counts_table,
    files_table,
    findings_table,
    notes_table,
    reasons_table,
    section,
)
from plancheck.report.paper_totals import contribution_tables, totals_table
from plancheck.report.view import View
from plancheck.values import replace

MATRIX = "field code commitment by"
LEDGER = (
    "usual_unit by city_code city field code commitment outcome required required_number planned planned_number unit gap "
    "gap_unit responsible place finding said write marks feedback new_target new_deadline"
)
WAIVED = "city code commitment outcome by reason approver until place finding marks"
APART = "city code commitment outcome required planned gap gap_unit by responsible place finding marks"
NOT_REPORTED = "city field code commitment"
PROVINCE_RULES = "field code commitment by paragraph quote"


def province_paper(result: Result, view: View) -> Paper:
    language = view.language
    files = paper_marks.made_up(result)
    return Paper(
        "province",
        word("paper.province", language),
        language,
        word("banner", language) if files else "",
        tuple(lead(result, result.plans, result.cities, result.judgements, view, ends=True)),
        tuple(_sections(result, language, files)),
        day(view.as_of, language) if view.as_of else "",
    )


def _sections(result: Result, language: Language, files: frozenset[str]) -> list[Section]:
    judgements = result.judgements
    plans = sorted(
        zip(result.plans, result.city_of, strict=True), key=lambda one: (one[1] or "999999", one[0].source.name)
    )
    return [
        section("read", language, files_table(result, plans, language)),
        section("counts", language, counts_table(judgements, language), reasons_table(judgements, language)),
        section("matrix", language, matrix_table(result, language, files)),
        section("totals", language, totals_table(result, language, files)),
        section("contributions", language, *contribution_tables(result, language, files)),
        section("breakdown", language, *breakdowns(result, language)),
        section("ledger", language, ledger_table(result, language, files)),
        section("apart", language, *_apart(result, language, files)),
        section("all_findings", language, findings_table("findings", result, every_finding(result), language, files)),
        section("province", language, province_rules_table(result, language)),
        section(
            "notes",
            language,
            assumed_table(result, judgements, language),
            notes_table(result, in_articles_order(result, judgements), language, files, cities=True),
        ),
    ]


def matrix_table(result: Result, language: Language, files: frozenset[str]) -> Table:
    """The outcome of each commitment for each city; a city without a plan keeps its column."""
    codes = sorted(city.code for city in result.pack.cities)
    heads = [*columns(MATRIX, language), *(_city_head(result, code, language) for code in codes)]
    found = {(one.rule.id, one.city): one for one in result.judgements}
    rules = ranked(result, (one.rule for one in result.judgements))
    rows = [_matrix_row(result, rule, codes, found, language, files) for rule in rules]
    return table("matrix", heads, rows, language, notes=(_legend(language),), wide=True, group="field")


def _city_head(result: Result, code: str, language: Language) -> Column:
    city = result.pack.city(code)
    return Column(code, city.name if language == "zh-CN" else city.en, "outcome", 5)


def _matrix_row(
    result: Result,
    rule: Rule,
    codes: Sequence[str],
    found: dict[tuple[str, str], Judgement],
    language: Language,
    files: frozenset[str],
) -> Cells:
    cells = dict(commitment(result, rule, language))
    for code in codes:
        judgement = found.get((rule.id, code))
        cells[code] = outcome_cell(judgement, language, files) if judgement else outcome("absent", language)
    return cells


def _legend(language: Language) -> str:
    words = [f"{paper_marks.SYMBOLS[key]} {label(key, language)}" for key in STATES]
    return word("note.matrix", language, legend=word("semicolon", language).join(words))


def ledger_table(result: Result, language: Language, files: frozenset[str]) -> Table:
    """One row for each city and open commitment, by the unit that answers for it and by the date."""
    chosen = by_unit_and_date(result, to_act_upon(result.judgements), language)
    rows = (row(result, one, language, files) for one in chosen)
    apart = apart_note(result.judgements, language)
    notes = (*apart, word("note.units", language), word("note.blank", language))
    return table("ledger", columns(LEDGER, language), rows, language, notes=notes, wide=True, group="usual_unit")


def _apart(result: Result, language: Language, files: frozenset[str]) -> list[Table]:
    keys = {"waived": WAIVED, "baselined": APART, "benchmark": APART, "not_reported": NOT_REPORTED}
    tables = []
    of_made_up = frozenset(
        code for plan, code in zip(result.plans, result.city_of, strict=True) if code and plan.source.name in files
    )
    for key, heads in keys.items():
        chosen = [one for one in in_articles_order(result, result.judgements) if group_of(one) == key]
        if key == "benchmark":
            chosen = [one for one in chosen if one.outcome in OPEN]
        notes = (word(f"note.{key}", language),) if key in ("benchmark", "not_reported") else ()
        rows: list[Cells] = [row(result, one, language, files) for one in sorted(chosen, key=lambda one: one.city)]
        if key == "not_reported":  # shows no figure, but says what made-up plans leave out
            rows = [_marked(one, of_made_up) for one in rows]
        tables.append(
            table(key, columns(heads, language), rows, language, notes=notes, wide=key != "not_reported", group="city")
        )
    return tables


def _marked(cells: Cells, cities: frozenset[str]) -> Cells:
    """The city's cell bears the mark of its made-up plans."""
    if cells["city_code"].text not in cities:
        return cells
    return {**cells, "city": replace(cells["city"], flags=("illustrative",))}


def province_rules_table(result: Result, language: Language) -> Table:
    """The commitments that stand with the province itself and are put to no city."""
    rows = (commitment(result, rule, language) for rule in ranked(result, result.province))
    notes = (word("note.province", language),)
    return table("province_rules", columns(PROVINCE_RULES, language), rows, language, notes=notes, group="field")
