"""The whole result for programs, as docs/schemas/result-1.schema.json describes it."""

from plancheck import __version__
from plancheck.model.outcome import Result
from plancheck.model.plan import Plan
from plancheck.model.rule import Pack
from plancheck.report import json_values as values
from plancheck.report.counts import apart, failing, outcomes, reasons, severities
from plancheck.report.json_values import Json
from plancheck.report.naming import is_illustrative
from plancheck.report.view import View

SCHEMA_VERSION = 1


def render(result: Result, view: View) -> str:
    return values.text(document(result, view))


def document(result: Result, view: View) -> Json:
    """Everything, in an order that depends on the input alone."""
    return {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "plancheck", "version": __version__},
        "pack": _pack(result.pack),
        "language": view.language,
        "as_of": None if view.as_of is None else view.as_of.isoformat(),
        "illustrative": result.illustrative,
        "exit_code": view.exit_code,
        "files": [_file(plan, city) for plan, city in zip(result.plans, result.city_of, strict=True)],
        "cities": [_city(code, result) for code in result.cities],
        "counts": _counts(result, view),
        "judgements": [values.judgement(one) for one in result.judgements],
        "totals": [values.total(one) for one in result.totals],
        "province": [
            {"rule": rule.id, "code": rule.code, "rule_name": values.name(rule.name)} for rule in result.province
        ],
        "findings": [values.finding(one) for one in result.findings],
    }


def _pack(pack: Pack) -> Json:
    article = pack.article
    return {
        "id": pack.id,
        "version": pack.version,
        "name": values.name(pack.name),
        "programme": values.period(pack.programme),
        "article": {
            "file": article.file,
            "title": article.title,
            "publisher": article.publisher,
            "date": article.date,
        },
    }


def _file(plan: Plan, city: str | None) -> Json:
    return {
        "path": plan.source.name,
        "sha256": plan.source.digest,
        "encoding": plan.source.encoding,
        "title": plan.head.title.value if plan.head.title else None,
        "city": city,
        "period": values.period(plan.head.period),
        "illustrative": is_illustrative(plan),
    }


def _city(code: str, result: Result) -> Json:
    city = result.pack.city(code)
    own = [one for one in result.judgements if one.city == code]
    return {
        "code": code,
        "name": {"zh-CN": city.full, "en": city.en},
        "outcomes": {str(outcome): number for outcome, number in outcomes(own).items()},
    }


def _counts(result: Result, view: View) -> Json:
    return {
        "outcomes": {str(outcome): number for outcome, number in outcomes(result.judgements).items()},
        "reasons": {str(reason): number for reason, number in reasons(result.judgements).items()},
        "severities": {one.name.lower(): number for one, number in severities(failing(result)).items()},
        **apart(result.judgements),
        "ignored": len(view.ignored),
    }
