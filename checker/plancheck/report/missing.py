"""The commitments that a city's plans say nothing about, as one table by field of policy."""

from collections.abc import Iterator, Sequence

from plancheck.messages.labels import label
from plancheck.messages.phrases import horizon, phrase
from plancheck.model.outcome import Judgement
from plancheck.model.rule import Field, Pack
from plancheck.patterns import pattern
from plancheck.report.block import indented
from plancheck.report.ink import inked, rule_of
from plancheck.report.naming import required
from plancheck.report.safe import visible
from plancheck.report.table import row, shares
from plancheck.report.view import View

_DIGITS = pattern("[0-9]+")
_WEIGHTS = (22, 18, 12, 24)


def missing_table(missing: Sequence[Judgement], pack: Pack, view: View) -> Iterator[str]:
    """Heading, column heads and a row for each commitment; nothing where none is missing."""
    if not missing:
        return
    widths = shares(view.width - 2, _WEIGHTS)
    yield ""
    codes = label("separator", view.language).join(sorted({one.finding.code.id for one in missing if one.finding}))
    yield inked(label("missing.title", view.language, count=len(missing), codes=codes), "bold", view)
    alike = _alike(missing, view)
    if alike:
        yield from indented(label("missing.measures", view.language), view)
    heads = [label(f"missing.{name}", view.language) for name in ("commitment", "required", "by", "write")]
    yield from (f"  {line}" for line in row(heads, widths, view.ambiguous))
    for field in pack.fields:
        rows = [judgement for judgement in missing if judgement.rule.field == field.id]
        if rows:
            yield f"{rule_of(view)} {_field(field, view)}"
        for judgement in rows:
            yield from (f"  {line}" for line in row(_cells(judgement, alike, view), widths, view.ambiguous))


def _field(field: Field, view: View) -> str:
    name, unit = phrase(field.name, view.language), phrase(field.unit, view.language)
    return visible(f"{name}（{unit}）" if view.language == "zh-CN" else f"{name} ({unit})")


def _cells(judgement: Judgement, alike: frozenset[str], view: View) -> list[str]:
    rule = judgement.rule
    return [
        visible(f"{rule.code} {phrase(rule.name, view.language)}"),
        required(judgement, view.language),
        horizon(rule.horizon, view.language),
        "" if rule.id in alike else _write(judgement, view),
    ]


def _write(judgement: Judgement, view: View) -> str:
    return visible(phrase(judgement.write, view.language) or phrase(judgement.rule.advice, view.language))


def _alike(missing: Sequence[Judgement], view: View) -> frozenset[str]:
    """The measures for which the pack advises the same but for their own names and dates: said once, above the table."""
    bare: dict[str, list[str]] = {}
    for one in missing:
        if one.rule.measure is not None:
            bare.setdefault(_without_own(one, view), []).append(one.rule.id)
    return frozenset(name for same in bare.values() if len(same) > 1 for name in same)


def _without_own(judgement: Judgement, view: View) -> str:
    rule, text = judgement.rule, _write(judgement, view)
    assert rule.measure is not None  # asked of measures only
    own = (rule.measure.name, phrase(rule.name, view.language), rule.measure.verb, horizon(rule.horizon, view.language))
    for words in own:
        text = text.replace(words, "").replace(words.lower(), "")
    return _DIGITS.sub("", text).strip()
