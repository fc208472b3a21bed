"""A comparison of two versions for programs, as docs/schemas/diff-1.schema.json describes it."""

from plancheck import __version__
from plancheck.model.change import Change, ChangeType, Comparison, Side, Tipped
from plancheck.model.outcome import Judgement, Total
from plancheck.model.rule import Rule
from plancheck.report import json_values as values
from plancheck.report.diff_words import Names, is_worse
from plancheck.report.json_values import Json
from plancheck.report.view import View

SCHEMA_VERSION = 1


def render(made: Comparison, names: Names, view: View) -> str:  # noqa: ARG001 - programs read no language
    pack = made.new.pack
    document: Json = {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "plancheck", "version": __version__},
        "pack": {"id": pack.id, "version": pack.version},
        "old": names[0],
        "new": names[1],
        "worse": is_worse(made),
        "complete": made.complete,
        "not_compared": {
            "cities": list(made.uncompared),
            "totals": bool(made.unread),
            "findings": [{"code": one.code.id, "place": values.place(one.place)} for one in made.unread],
        },
        "different_cities": made.is_of_different_cities,
        "cities": [
            {
                "type": str(one.type),
                "city": one.city,
                "files": list(one.files),
                "promises": len(one.changes),
                "outcomes": len(one.outcomes),
            }
            for one in made.cities
        ],
        "changes": [_change(one) for one in _changes(made)],
        "outcomes": [
            {"city": one.city, "old": _judged(one.old), "new": _judged(one.new), **_rule(_of(one.new or one.old))}
            for one in _outcomes(made)
        ],
        "totals": [{"old": _total(one.old), "new": _total(one.new), **_rule(one.new.rule)} for one in made.totals],
    }
    return values.text(document)


_ORDER = tuple(ChangeType)


def _changes(made: Comparison) -> list[Change]:
    """Those too that follow from a plan that came or went, which `cities` counts apart."""
    every = [*made.changes, *(change for one in made.cities for change in one.changes)]
    return sorted(every, key=lambda one: (_ORDER.index(one.types[0]), one.city))


def _outcomes(made: Comparison) -> list[Tipped]:
    every = [*made.outcomes, *(tipped for one in made.cities for tipped in one.outcomes)]
    return sorted(every, key=lambda one: one.city)


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
        "doubt": one.doubt or None,
        "firmness": one.firmness.name.lower() if one.firmness is not None else None,
    }


def _judged(one: Judgement | None) -> Json:
    return None if one is None else {"outcome": str(one.outcome), "plan": one.plan, "place": values.place(one.place)}


def _total(one: Total) -> Json:
    return {"outcome": str(one.outcome), "sum": values.interval(one.sum), "unit": one.unit.symbol}
