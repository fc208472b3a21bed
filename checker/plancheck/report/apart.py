"""What the screen says of outcomes that are counted apart: waived, with a waiver not dated, known from the baseline."""

from collections.abc import Callable, Iterator, Sequence

from plancheck.messages.apart import WORDS
from plancheck.messages.labels import filled, label
from plancheck.messages.phrases import day, phrase
from plancheck.model.outcome import Judgement
from plancheck.report.block import indented
from plancheck.report.counts import is_baselined, is_unchecked, is_waived
from plancheck.report.ink import inked, rule_of
from plancheck.report.naming import spot
from plancheck.report.safe import visible
from plancheck.report.view import View


def apart_lists(judgements: Sequence[Judgement], view: View) -> Iterator[str]:
    """A heading and its outcomes for each sort; nothing where nothing is counted apart."""
    for key, test in (("waived", is_waived), ("unchecked", is_unchecked)):
        yield from _list(key, [one for one in judgements if test(one)], view, _waiver)
    known = [one for one in judgements if is_baselined(one)]
    if known:
        yield from _heading("baselined", len(known), view)
        names = [f"{visible(one.rule.code)} {label(one.outcome, view.language)}" for one in known]
        codes = [f" {one.finding.code.id}" if one.finding else "" for one in known]
        listed = (name + code for name, code in zip(names, codes, strict=True))
        yield from indented(label("separator", view.language).join(listed), view)


def _list(key: str, judgements: list[Judgement], view: View, told: Callable[[Judgement, View], str]) -> Iterator[str]:
    if judgements:
        yield from _heading(key, len(judgements), view)
    for one in judgements:
        yield from indented(told(one, view), view, "  ", "    ")


def _heading(key: str, count: int, view: View) -> Iterator[str]:
    yield ""
    yield inked(f"{rule_of(view)} {filled(WORDS, key, view.language, count=count)}", "bold", view)


def _waiver(one: Judgement, view: View) -> str:
    waiver, language = one.waiver, view.language
    assert waiver is not None  # asked of waived ones only
    outcome = label(one.outcome, language) + (f" {one.finding.code.id}" if one.finding else "")
    until = "" if waiver.until is None else day(waiver.until, language)
    text = filled(
        WORDS, "waiver", language, code=one.rule.code, commitment=phrase(one.rule.name, language), outcome=outcome,
        reason=waiver.reason, approver=waiver.approver, until=until, place=spot(waiver.place),
    )  # fmt: skip
    return visible(text)


def told_in_summary(counted: dict[str, int], view: View) -> str:
    """The part of the last line; empty where nothing is counted apart."""
    parts = [filled(WORDS, f"summary.{key}", view.language, count=count) for key, count in counted.items() if count]
    joined = label("separator", view.language).join(parts)
    return filled(WORDS, "summary", view.language, apart=joined) if parts else ""
