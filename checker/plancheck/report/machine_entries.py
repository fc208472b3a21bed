"""Every finding of a result as programs get it: with what it is about, a fingerprint that lines do not move, and its words."""

from collections.abc import Iterator, Sequence

from plancheck.codes.code import Severity
from plancheck.digests import sha256
from plancheck.messages.catalogue import sentence
from plancheck.messages.labels import label
from plancheck.messages.machines import machine
from plancheck.messages.phrases import Language, day, horizon, phrase
from plancheck.model.finding import Finding
from plancheck.model.outcome import Judgement, Outcome, Result, Total
from plancheck.model.waiver import Waiver
from plancheck.report import paper_marks
from plancheck.report.machine_paths import slashed
from plancheck.report.naming import required
from plancheck.report.safe import visible
from plancheck.source import Place, Source
from plancheck.values import value

_FEW = 10
"""So many commitments that a plan does not mention are told with what is required."""


@value
class Entry:
    """A finding with the judgement or the total that it belongs to; neither: a finding on a document or the run."""

    finding: Finding
    fingerprint: str
    judgement: Judgement | None = None
    total: Total | None = None
    note: bool = False
    """How an outcome was reached, not the outcome itself."""

    @property
    def excused(self) -> bool:
        """Counted apart: waived by the office, or known from the baseline."""
        one = self.judgement
        return one is not None and not self.note and (paper_marks.is_waived(one) or paper_marks.is_baselined(one))

    @property
    def missing(self) -> bool:
        """Whether it says that a plan does not mention a commitment."""
        return self.judgement is not None and not self.note and self.judgement.outcome is Outcome.MISSING


def entries(result: Result) -> tuple[Entry, ...]:
    """Documents and the run, then city by city and rule by rule, then the totals."""
    sources = {plan.source.name: plan.source for plan in result.plans}
    seen: dict[str, int] = {}

    def entry(finding: Finding, judgement: Judgement | None, total: Total | None, note: bool = False) -> Entry:
        print = _print(finding, judgement, total, sources)
        seen[print] = seen.get(print, 0) + 1
        digest = sha256(f"{print}\n{seen[print]}".encode("utf-8", "surrogatepass")).hexdigest()[:32]
        return Entry(finding, digest, judgement, total, note)

    found = [entry(one, None, None) for one in result.findings]
    for judgement in result.judgements:
        if judgement.finding is not None:
            found.append(entry(judgement.finding, judgement, None))
        found.extend(entry(one, judgement, None, note=True) for one in judgement.notes)
    found.extend(entry(total.finding, None, total) for total in result.totals if total.finding is not None)
    return tuple(found)


def _print(finding: Finding, judgement: Judgement | None, total: Total | None, sources: dict[str, Source]) -> str:
    """What stays the same when lines move: city, rule and code, or code, file and the words of the line."""
    if judgement is not None:
        return "\n".join(("judgement", judgement.city, judgement.rule.id, finding.code.id))
    if total is not None:
        return "\n".join(("total", total.rule.id, finding.code.id))
    place = finding.place
    if place is None:
        return "\n".join(("run", finding.code.id, sentence(finding, "zh-CN")))
    source = sources.get(place.path)
    words = source.shown(place).strip() if source else ""
    return "\n".join(("document", finding.code.id, slashed(place.path), words))


def in_order(found: Sequence[Entry]) -> list[Entry]:
    """By place; what has none comes first."""
    return sorted(found, key=order)


def order(entry: Entry) -> tuple[str, int, int, str]:
    place = entry.finding.place
    return (place.path, place.line, place.column, entry.finding.code.id) if place else ("", 0, 0, entry.finding.code.id)


def annotated(found: Sequence[Entry]) -> list[tuple[Entry, ...]]:
    """One group for each annotation: all that a plan does not mention together, at the first of its places.

    What is excused stands in a group of its own. A mistake that leaves several commitments open is one annotation.
    """
    missing: dict[tuple[str, bool], list[Entry]] = {}
    single: dict[tuple[str, Place | None, str], Entry] = {}
    for one in found:
        if one.missing:
            place = one.finding.place
            path = place.path if place else f"\n{one.judgement.city if one.judgement else ''}"
            missing.setdefault((path, one.excused), []).append(one)
        else:
            key = (one.finding.code.id, one.finding.place, sentence(one.finding, "zh-CN"))
            if key not in single or single[key].excused:
                single[key] = one
    groups = [(one,) for one in single.values()] + [tuple(in_order(group)) for group in missing.values()]
    return sorted(groups, key=lambda group: order(group[0]))


def weight(entry: Entry) -> Severity:
    """How much it weighs for a program: what is excused is for information."""
    return Severity.NOTE if entry.excused else entry.finding.severity


def told(entry: Entry, files: frozenset[str], language: Language) -> str:
    """The sentence, and what must be marked wherever it is shown; `files`: those whose figures are made up."""
    return visible(sentence(entry.finding, language)) + _marks(entry, files, language)


def _marks(entry: Entry, files: frozenset[str], language: Language) -> str:
    flags = [flag for flag in marks(entry, files) if flag not in ("waived", "unchecked")]
    text = marked(flags, language)
    one = entry.judgement
    if one is None or one.waiver is None or entry.note:
        return text
    return text + waiver_told(one.waiver, "waived" if paper_marks.is_waived(one) else "unchecked", language)


def marks(entry: Entry, files: frozenset[str]) -> tuple[str, ...]:
    """What must be marked, as the keys of its words; a finding may travel without its plan, and says whether it is made up."""
    if entry.judgement is not None:
        return paper_marks.ordered((*paper_marks.of_judgement(entry.judgement, files), *of_file(entry.finding, files)))
    total = entry.total
    if total is None:
        return of_file(entry.finding, files)
    flags = {*paper_marks.of_due(total.rule), *paper_marks.of_requirement(total.rule)}
    if any(part.plan in files for part in total.contributions if part.status == "stated"):
        flags.add("illustrative")
    return paper_marks.ordered(flags)


def of_file(finding: Finding, files: frozenset[str]) -> tuple[str, ...]:
    """The mark of a finding that stands in a plan with made-up figures."""
    return ("illustrative",) if finding.place is not None and finding.place.path in files else ()


def marked(flags: Sequence[str], language: Language) -> str:
    return machine("marks", language, marks=paper_marks.names(flags, language)) if flags else ""


def waiver_told(waiver: Waiver, key: str, language: Language) -> str:
    until = (
        machine("until.none", language)
        if waiver.until is None
        else machine("until", language, day=day(waiver.until, language))
    )
    return machine(key, language, reason=visible(waiver.reason), approver=visible(waiver.approver), until=until)


def missing_told(group: Sequence[Entry], files: frozenset[str], language: Language) -> str:
    """One sentence for all that a plan does not mention: a line for each of few, of many the codes alone.

    What shows an annotation cuts long ones short.
    """
    few = len(group) <= _FEW or any(one.judgement is not None and one.judgement.waiver for one in group)
    listed = [visible(one.judgement.rule.code) for one in group if one.judgement]
    key = "missing.one" if len(group) == 1 else "missing.all"
    alike = of_file(group[0].finding, files) if few else _alike(group, files)
    mark = marked(alike, language)
    head = label(
        key, language, count=len(group), codes="" if few else label("separator", language).join(listed)
    ).strip()
    return "\n".join((head + mark, *(_missing_lines(group, language) if few else ())))


def _alike(group: Sequence[Entry], files: frozenset[str]) -> tuple[str, ...]:
    """The marks that all of the group bear."""
    return paper_marks.ordered(set.intersection(*(set(marks(one, files)) for one in group)))


def _missing_lines(group: Sequence[Entry], language: Language) -> Iterator[str]:
    """The mark of made-up figures stands once, in the sentence above."""
    for entry in group:
        one = entry.judgement
        if one is None:
            continue
        name, by = visible(phrase(one.rule.name, language)), horizon(one.rule.horizon, language)
        line = machine(
            "missing.line", language, code=visible(one.rule.code), name=name, required=required(one, language), by=by
        )
        yield line + _marks(entry, frozenset(), language)
