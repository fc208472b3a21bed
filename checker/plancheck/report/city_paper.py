"""The gap report of one city: every commitment that is put to it, what its plans say, and what would close each gap.

Sections and their tables; the column keys of each table are the constants of this module and of paper_tables:

- read: files
- counts: counts, reasons
- open: open (blank columns for the city's answer)
- commitments: commitments
- apart: waived, baselined, benchmark, not_reported, not_applicable (those that have rows)
- findings: document
- notes: assumed, notes
"""

from collections.abc import Sequence

from plancheck.messages.labels import label
from plancheck.messages.papers import word
from plancheck.messages.phrases import Language, day
from plancheck.model.finding import Finding
from plancheck.model.outcome import Judgement, Outcome, Result
from plancheck.model.plan import Plan
from plancheck.report import paper_marks
from plancheck.report.naming import contributor, is_illustrative
from plancheck.report.paper import Paper, Section, Table
from plancheck.report.paper_cells import columns, table
from plancheck.report.paper_lead import lead
from plancheck.report.paper_rows import apart_note, group_of, in_articles_order, row, to_act_upon
from plancheck.report.paper_tables import (
    assumed_table,
    counts_table,
    files_table,
    findings_table,
    notes_table,
    reasons_table,
    section,
)
from plancheck.report.view import View

OPEN_COLUMNS = (
    "code commitment outcome required planned gap gap_unit by responsible write feedback new_target new_deadline"
)
COMMITMENTS = (
    "field code commitment outcome required planned gap gap_unit by responsible place finding said write quote marks"
)
WAIVED = "code commitment outcome required planned gap gap_unit by reason approver until place finding said quote marks"
NOT_APPLICABLE = "field code commitment reason quote"
_NARROW = 7
"""More columns than this do not fit on an upright page."""
_APART = {
    "waived": WAIVED,
    "baselined": COMMITMENTS,
    "benchmark": COMMITMENTS,
    "not_reported": NOT_APPLICABLE,
    "not_applicable": NOT_APPLICABLE,
}


def city_papers(result: Result, view: View) -> tuple[Paper, ...]:
    """One report for each city judged, in code order."""
    return tuple(_paper(result, city, view) for city in sorted(result.cities))


def _paper(result: Result, city: str, view: View) -> Paper:
    language = view.language
    judgements = in_articles_order(result, [one for one in result.judgements if one.city == city])
    plans = [plan for plan, code in zip(result.plans, result.city_of, strict=True) if code == city]
    alone = len(result.cities) == 1
    findings = _about(result, city, plans, alone)
    return Paper(
        city,
        word("paper.city", language, city=contributor(result.pack, city, language)),
        language,
        word("banner", language) if any(map(is_illustrative, plans)) else "",
        (*lead(result, plans, (city,), judgements, view, ends=alone), *_parts(result, judgements, language)),
        tuple(_sections(result, city, plans, judgements, findings, language)),
        day(view.as_of, language) if view.as_of else "",
    )


def _about(result: Result, city: str, plans: Sequence[Plan], alone: bool) -> list[Finding]:
    """Findings on the city's plans; where there is no other city, those on the run too."""
    if alone:
        return list(result.findings)
    paths = {plan.source.name for plan in plans}
    return [one for one in result.findings if (one.place.path in paths if one.place else one.city == city)]


def _parts(result: Result, judgements: Sequence[Judgement], language: Language) -> tuple[str, ...]:
    reported = sum(one.outcome is Outcome.REPORTED for one in judgements)
    return (label("parts", language, count=reported),) if reported and not result.totals else ()


def _sections(
    result: Result,
    city: str,
    plans: Sequence[Plan],
    judgements: Sequence[Judgement],
    findings: Sequence[Finding],
    language: Language,
) -> list[Section]:
    files = paper_marks.made_up(result)

    def judged(key: str, keys: str, chosen: Sequence[Judgement], *notes: str, group: str = "") -> Table:
        rows = (row(result, one, language, files) for one in chosen)
        return table(
            key, columns(keys, language), rows, language, notes=notes, wide=len(keys.split()) > _NARROW, group=group
        )

    sorted_out = {key: [one for one in judgements if group_of(one) == key] for key in ("commitments", *_APART)}
    own = sorted_out["commitments"]
    acted, beside = to_act_upon(own), apart_note(judgements, language)
    apart = [
        judged(key, keys, sorted_out[key], *_meaning(key, language), group="field" if keys.startswith("field") else "")
        for key, keys in _APART.items()
        if sorted_out[key]
    ]
    return [
        section("read", language, files_table(result, [(plan, city) for plan in plans], language)),
        section("counts", language, counts_table(judgements, language), reasons_table(judgements, language)),
        section("open", language, judged("open", OPEN_COLUMNS, acted, *beside, word("note.blank", language))),
        section(
            "commitments",
            language,
            judged("commitments", COMMITMENTS, own, word("note.parts", language), group="field"),
        ),
        section("apart", language, *apart),
        section("findings", language, findings_table("document", result, findings, language, files)),
        section(
            "notes",
            language,
            assumed_table(result, judgements, language),
            notes_table(result, judgements, language, files),
        ),
    ]


def _meaning(key: str, language: Language) -> tuple[str, ...]:
    return (word(f"note.{key}", language),) if key in ("benchmark", "not_reported") else ()
