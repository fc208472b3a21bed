"""What must be marked wherever it is shown: assumed dates, tolerances, benchmarks, made-up figures, what is excused."""

from collections.abc import Iterable, Iterator

from plancheck.codes import judging as codes
from plancheck.messages.papers import word
from plancheck.messages.phrases import Language
from plancheck.model.finding import Finding
from plancheck.model.horizon import Basis
from plancheck.model.outcome import Judgement, Outcome, Result
from plancheck.model.quantity import Comparator
from plancheck.model.rule import Rule
from plancheck.report.counts import OPEN
from plancheck.report.counts import is_baselined as is_baselined
from plancheck.report.counts import is_waived as is_waived
from plancheck.report.naming import is_illustrative

MARKS = {
    "assumed": "①", "tolerance": "②", "benchmark": "③", "bridge": "④",
    "illustrative": "⑤", "waived": "⑥", "unchecked": "⑦", "baselined": "⑧",
}  # fmt: skip
"""Flag -> the sign beside a cell, in the order in which notes stand below a table."""

SYMBOLS = {
    "met": "√", "reported": "＋", "weak": "△", "gap": "×", "missing": "○", "undeterminable": "？",
    "not_applicable": "－", "absent": "…",
}  # fmt: skip
"""Outcome -> a sign that tells it apart without colour; `absent`: the city has no plan in this run."""

_OF_NOTES = {
    codes.HORIZON_ASSUMED.id: "assumed",
    codes.TOLERANCE_USED.id: "tolerance",
    codes.BRIDGE_SUM.id: "bridge",
    codes.BRIDGE_AVERAGE.id: "bridge",
    codes.BRIDGE_LEVEL.id: "bridge",
    codes.BRIDGE_RATE.id: "bridge",
}
_ABOUT = (Comparator.ABOUT, Comparator.NEARLY)


def made_up(result: Result) -> frozenset[str]:
    """The files whose figures are 示例数据."""
    return frozenset(plan.source.name for plan in result.plans if is_illustrative(plan))


def of_note(note: Finding) -> tuple[str, ...]:
    """The mark that a note calls for, if any."""
    return (_OF_NOTES[note.code.id],) if note.code.id in _OF_NOTES else ()


def of_notes(judgement: Judgement) -> frozenset[str]:
    """The marks that the judgement's notes call for."""
    return frozenset(flag for note in judgement.notes for flag in of_note(note))


def of_due(rule: Rule, judgement: Judgement | None = None) -> tuple[str, ...]:
    """The marks of a commitment's time limit."""
    noted = judgement is not None and "assumed" in of_notes(judgement)
    return ("assumed",) if noted or rule.horizon.basis is Basis.ASSUMED else ()


def of_requirement(rule: Rule) -> tuple[str, ...]:
    """The marks of what is required: 左右 counts with its tolerance."""
    about = any(clause.requirement.comparator in _ABOUT for clause in rule.clauses)
    return ordered(("tolerance",) * about + ("benchmark",) * rule.benchmark)


def of_judgement(judgement: Judgement, files: frozenset[str]) -> tuple[str, ...]:
    """Every mark of one outcome; `files`: those whose figures are made up."""
    if judgement.outcome is Outcome.NOT_APPLICABLE:
        return ()
    flags = set(of_notes(judgement)) | set(of_due(judgement.rule, judgement))
    if judgement.rule.benchmark:
        flags.add("benchmark")
    if judgement.illustrative or (judgement.outcome is not Outcome.MISSING and judgement.plan in files):
        flags.add("illustrative")
    if is_waived(judgement):
        flags.add("waived")
    elif judgement.waiver is not None and judgement.outcome in OPEN:
        flags.add("unchecked")
    if is_baselined(judgement):
        flags.add("baselined")
    return ordered(flags)


def ordered(flags: Iterable[str]) -> tuple[str, ...]:
    """Each flag once, in the order of the marks."""
    wanted = set(flags)
    return tuple(flag for flag in MARKS if flag in wanted)


def signs(flags: Iterable[str]) -> str:
    """What stands beside the text of a marked cell."""
    return "".join(MARKS[flag] for flag in flags)


def names(flags: Iterable[str], language: Language) -> str:
    """The marks in words."""
    return ("、" if language == "zh-CN" else ", ").join(word(f"flag.{flag}", language) for flag in flags)


def notes(flags: Iterable[str], language: Language) -> Iterator[str]:
    """One line for each mark: its sign and what it means."""
    for flag in ordered(flags):
        yield word("note.mark", language, mark=MARKS[flag], text=word(f"mark.{flag}", language))
