"""Tables that the city's and the province's gap report share: files, counts, findings, how outcomes were reached."""

from collections import Counter
from collections.abc import Iterable, Sequence

from plancheck.messages.catalogue import sentence, wording
from plancheck.messages.labels import label
from plancheck.messages.papers import word
from plancheck.messages.phrases import Language, period, phrase
from plancheck.model.finding import Finding
from plancheck.model.outcome import Judgement, Outcome, Result
from plancheck.model.plan import Plan
from plancheck.model.rule import Rule
from plancheck.report import paper_marks
from plancheck.report.counts import not_asked, state, states
from plancheck.report.naming import contributor, is_illustrative, title
from plancheck.report.paper import Cell, Section, Table
from plancheck.report.paper_cells import Cells, columns, figure, path, place, table
from plancheck.report.paper_cells import outcome as outcome_cell
from plancheck.report.paper_rows import commitment, finding_row, ranked, reason_of
from plancheck.values import replace

FILES = "city title file period data encoding sha256"
COUNTS = "outcome count waived baselined"
REASONS = "reason count"
FINDINGS = "severity finding finding_name city rule file line column said advice"
ASSUMED = "code commitment by reason"
NOTES = "kind code commitment place finding said"


def files_table(result: Result, plans: Sequence[tuple[Plan, str | None]], language: Language) -> Table:
    """What was read: names, hashes and encodings, and where the figures come from."""
    return table(
        "files", columns(FILES, language), (_file(result, *one, language) for one in plans), language, wide=True
    )


def _file(result: Result, plan: Plan, city: str | None, language: Language) -> Cells:
    head = plan.head
    written = head.city.value if head.city else label("city.unknown", language)
    return {
        "city": Cell(contributor(result.pack, city, language) if city else written),
        "title": Cell(title(plan, language)),
        "file": Cell(path(plan.source.name)),
        "period": Cell(period(head.period, language) if head.period else ""),
        "data": Cell(_data(plan, language), flags=("illustrative",) if is_illustrative(plan) else ()),
        "encoding": Cell(plan.source.encoding.upper()),
        "sha256": Cell(plan.source.digest),
    }


def _data(plan: Plan, language: Language) -> str:
    head = plan.head
    if is_illustrative(plan):
        return word("data.illustrative", language)
    if head.data is None:
        return word("data.unstated", language)
    if head.data_source is None:
        return word("data.published", language)
    return word("data.published.source", language, source=head.data_source.value)


def counts_table(judgements: Sequence[Judgement], language: Language) -> Table:
    """How often each outcome was reached, and how many of these are counted apart."""
    waived = Counter(state(one) for one in judgements if paper_marks.is_waived(one))
    known = Counter(state(one) for one in judgements if paper_marks.is_baselined(one))
    rows = [_count(key, number, waived, known, language) for key, number in states(judgements).items()]
    rows.append(
        {
            "outcome": Cell(word("all", language)),
            "count": figure(len(judgements)),
            "waived": figure(waived.total()),
            "baselined": figure(known.total()),
        }
    )
    return table("counts", columns(COUNTS, language), rows, language)


def _count(key: str, number: int, waived: Counter[str], known: Counter[str], language: Language) -> Cells:
    return {
        "outcome": outcome_cell(key, language),
        "count": figure(number),
        "waived": figure(waived[key]),
        "baselined": figure(known[key]),
    }


def reasons_table(judgements: Sequence[Judgement], language: Language) -> Table:
    """Why commitments do not apply, each reason counted."""
    rows: list[Cells] = [
        {"reason": Cell(label(f"reason.{reason}", language)), "count": figure(number)}
        for reason, number in not_asked(judgements).items()
    ]
    return table("reasons", columns(REASONS, language), rows, language)


def findings_table(
    key: str, result: Result, findings: Iterable[Finding], language: Language, files: frozenset[str]
) -> Table:
    rows = (finding_row(result, finding, language, files) for finding in findings)
    return table(key, columns(FINDINGS, language), rows, language, wide=True)


def notes_table(
    result: Result, judgements: Iterable[Judgement], language: Language, files: frozenset[str], *, cities: bool = False
) -> Table:
    """Each note on an outcome: assumed dates with their reasons, tolerances used, bridges taken."""
    rows = [_note(result, one, note, language, files) for one in judgements for note in one.notes]
    heads = columns(f"city {NOTES}" if cities else NOTES, language)
    return table("notes", heads, rows, language, wide=True)


def _note(result: Result, judgement: Judgement, note: Finding, language: Language, files: frozenset[str]) -> Cells:
    flags = paper_marks.of_note(note)
    shown = ("illustrative",) if note.place is not None and note.place.path in files else ()
    return {
        "city": Cell(contributor(result.pack, judgement.city, language)),
        "kind": Cell(wording(note.code.id, language).title, flags=flags),
        "code": Cell(judgement.rule.code),
        "commitment": Cell(phrase(judgement.rule.name, language)),
        "place": place(note.place),
        "finding": Cell(note.code.id),
        "said": Cell(sentence(note, language), flags=shown),
    }


def assumed_table(result: Result, judgements: Iterable[Judgement], language: Language) -> Table:
    """The commitments whose time limit the pack assumes, or which notes say was not stated, with the reason."""
    about = [
        one.rule
        for one in judgements
        if one.outcome is not Outcome.NOT_APPLICABLE and paper_marks.of_due(one.rule, one)
    ]
    rows = (_assumed(result, rule, language) for rule in ranked(result, about))
    return table("assumed", columns(ASSUMED, language), rows, language)


def _assumed(result: Result, rule: Rule, language: Language) -> Cells:
    cells = commitment(result, rule, language)
    by = replace(cells["by"], flags=("assumed",))
    return {**cells, "by": by, "reason": Cell(reason_of(rule.horizon, language))}


def section(key: str, language: Language, *tables: Table, title: str = "", paragraphs: tuple[str, ...] = ()) -> Section:
    """Tables that have rows; a section with nothing in it says so."""
    shown = tuple(one for one in tables if one.rows)
    words = paragraphs if shown or paragraphs else (word("empty", language),)
    return Section(key, title or word(f"section.{key}", language), words, shown)
