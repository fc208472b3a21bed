"""How each value of the model is written as JSON: figures as exact decimal strings, dates as ISO 8601."""

import json
import re
from collections.abc import Sequence
from decimal import Decimal

from plancheck.messages.catalogue import advice, sentence
from plancheck.messages.phrases import Language, number, phrase
from plancheck.model.finding import Fact, Finding, Name
from plancheck.model.horizon import Horizon, Period
from plancheck.model.interval import Interval
from plancheck.model.outcome import Contribution, Judgement, Total
from plancheck.model.unit import Amount, Unit
from plancheck.model.waiver import Waiver
from plancheck.patterns import pattern
from plancheck.source import Place

Json = None | bool | int | str | Sequence["Json"] | dict[str, "Json"]

_LANGUAGES: tuple[Language, Language] = ("zh-CN", "en")


# What JSON allows raw and a terminal should not see: C1 controls, direction and zero-width marks, lone surrogates.
_HARMFUL = pattern("[\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]")


def text(document: Json) -> str:
    """The document as it is written to a file or a screen."""
    return harmless(json.dumps(document, ensure_ascii=False, indent=2)) + "\n"


def harmless(text: str) -> str:
    """JSON that says the same with nothing raw in it that could steer a terminal or hide."""
    return _HARMFUL.sub(_escaped, text)


def _escaped(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"


def decimal(value: Decimal | None) -> Json:
    return None if value is None else number(value)


def name(value: Name) -> Json:
    return {"zh-CN": value.zh, "en": value.en}


def place(value: Place | None) -> Json:
    if value is None:
        return None
    return {
        "path": value.path,
        "line": value.line,
        "column": value.column,
        "end_line": value.end_line,
        "end_column": value.end_column,
    }


def period(value: Period | None) -> Json:
    return None if value is None else {"first": value.first.isoformat(), "last": value.last.isoformat()}


def horizon(value: Horizon | None) -> Json:
    if value is None:
        return None
    return {
        "first": None if value.first is None else value.first.isoformat(),
        "last": value.last.isoformat(),
        "basis": str(value.basis),
        "reason": value.reason,
    }


def interval(value: Interval | None) -> Json:
    if value is None:
        return None
    return {
        "low": decimal(value.low),
        "high": decimal(value.high),
        "low_open": value.low_open,
        "high_open": value.high_open,
    }


def unit(value: Unit | None) -> Json:
    return None if value is None else value.symbol


def amount(value: Amount | None) -> Json:
    return None if value is None else {"number": number(value.number), "unit": value.unit.symbol}


def _both(facts: tuple[Fact, ...]) -> Json:
    return {language: [phrase(fact, language) for fact in facts] for language in _LANGUAGES}


def finding(value: Finding | None) -> Json:
    if value is None:
        return None
    return {
        "code": value.code.id,
        "name": value.code.name,
        "severity": value.severity.name.lower(),
        "blocking": value.blocking,
        "message": {language: sentence(value, language) for language in _LANGUAGES},
        "advice": {language: advice(value, language) for language in _LANGUAGES},
        "place": place(value.place),
        "related": [place(one) for one in value.related],
        "city": value.city,
        "rule": value.rule,
    }


def judgement(value: Judgement) -> Json:
    rule = value.rule
    clause = rule.clause_for(value.city)
    return {
        "city": value.city,
        "rule": rule.id,
        "code": rule.code,
        "rule_name": name(rule.name),
        "field": rule.field,
        "applies": str(rule.applies),
        "benchmark": rule.benchmark,
        "outcome": str(value.outcome),
        "reason": None if value.reason is None else str(value.reason),
        "quote": clause.quote if clause else rule.quote,
        "paragraph": rule.paragraph,
        "due": horizon(rule.horizon),
        "required": interval(value.required),
        "planned": interval(value.planned),
        "unit": unit(value.unit),
        "gap": amount(value.gap),
        "write": _both(value.write),
        "written": value.written,
        "plan": value.plan,
        "place": place(value.place),
        "horizon": horizon(value.horizon),
        "responsible": list(value.responsible),
        "illustrative": value.illustrative,
        "firmness": None if value.firmness is None else value.firmness.name.lower(),
        "waiver": waiver(value.waiver),
        "baselined": value.baselined,
        "finding": finding(value.finding),
        "notes": [finding(note) for note in value.notes],
    }


def waiver(value: Waiver | None) -> Json:
    if value is None:
        return None
    return {
        "reason": value.reason,
        "approver": value.approver,
        "until": None if value.until is None else value.until.isoformat(),
        "checked": value.checked,
        "place": place(value.place),
    }


def contribution(value: Contribution) -> Json:
    """The record of docs/schemas/contribution-1.schema.json."""
    return {
        "rule": value.rule,
        "indicator": value.indicator,
        "city": value.city,
        "plan": value.plan,
        "place": place(value.place),
        "horizon": horizon(value.horizon),
        "interval": interval(value.interval),
        "stated": interval(value.stated),
        "firmness": value.firmness.name.lower(),
        "status": value.status,
        "reason": value.reason,
    }


def total(value: Total) -> Json:
    rule = value.rule
    return {
        "rule": rule.id,
        "code": rule.code,
        "rule_name": name(rule.name),
        "field": rule.field,
        "outcome": str(value.outcome),
        "quote": rule.quote,
        "paragraph": rule.paragraph,
        "due": horizon(rule.horizon),
        "required": interval(value.required),
        "sum": interval(value.sum),
        "stated": interval(value.stated),
        "unit": value.unit.symbol,
        "gap": amount(value.gap),
        "contributions": [contribution(one) for one in value.contributions],
        "absent": list(value.absent),
        "unknown": list(value.unknown),
        "finding": finding(value.finding),
    }
