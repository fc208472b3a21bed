"""A comparison of two versions for programs, as docs/schemas/diff-1.schema.json describes it."""

from plancheck import __version__
from plancheck.model.change import Change, Comparison, Side
from plancheck.model.outcome import Judgement, Total
from plancheck.model.rule import Pack, Rule
from plancheck.report import json_values as values
from plancheck.report.diff_text import is_worse
from plancheck.report.json_values import Json

SCHEMA_VERSION = 1


def render(made: Comparison, pack: Pack, names: tuple[str, str]) -> str:
    """`names`: what the two versions are called, as the reader gave them."""
    document: Json = {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "plancheck", "version": __version__},
        "pack": {"id": pack.id, "version": pack.version},
        "old": names[0],
        "new": names[1],
        "worse": is_worse(made),
        "changes": [_change(one) for one in made.changes],
        "outcomes": [
            {"city": one.city, "old": _judged(one.old), "new": _judged(one.new), **_rule(_of(one.new or one.old))}
            for one in made.outcomes
        ],
        "totals": [{"old": _total(one.old), "new": _total(one.new), **_rule(one.new.rule)} for one in made.totals],
    }
    return values.text(document)


def _of(one: Judgement | None) -> Rule:
    assert one is not None  # a pair has at least one side
    return one.rule


def _rule(rule: Rule) -> dict[str, Json]:
    return {"rule": rule.id, "code": rule.code, "rule_name": values.name(rule.name)}


def _change(one: Change) -> Json:
    return {
        "types": [str(kind) for kind in one.types],
        "city": one.city,
        "about": values.name(one.about),
        "old": _side(one.old),
        "new": _side(one.new),
    }


def _side(one: Side | None) -> Json:
    if one is None:
        return None
    return {
        "written": one.written,
        "place": values.place(one.place),
        "horizon": values.horizon(one.horizon),
        "planned": values.interval(one.planned.interval) if one.planned else None,
        "unit": values.unit(one.planned.unit) if one.planned else None,
        "firmness": one.firmness.name.lower() if one.firmness is not None else None,
    }


def _judged(one: Judgement | None) -> Json:
    return None if one is None else {"outcome": str(one.outcome), "plan": one.plan, "place": values.place(one.place)}


def _total(one: Total) -> Json:
    return {"outcome": str(one.outcome), "sum": values.interval(one.sum), "unit": one.unit.symbol}
