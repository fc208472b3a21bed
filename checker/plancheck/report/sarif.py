"""SARIF 2.1.0: a result for each finding, a rule for each kind of finding, fingerprints by city and rule.

The public validator warns of one thing that is accepted: SARIF2005 asks for the tool's page on the web, and there is
none to name.
"""

from plancheck import __version__
from plancheck.codes.code import Code
from plancheck.messages.machines import machine
from plancheck.messages.phrases import Language
from plancheck.model.outcome import Judgement, Result
from plancheck.model.waiver import Waiver
from plancheck.report import json_values
from plancheck.report.json_values import Json
from plancheck.report.machine_entries import Entry, entries, marks, told, waiver_told
from plancheck.report.naming import contributor
from plancheck.report.paper_marks import is_baselined, is_waived, made_up
from plancheck.report.safe import visible
from plancheck.report.sarif_places import BASE, Places, artifacts
from plancheck.report.sarif_rules import LEVELS, codes_of, descriptor, translation
from plancheck.report.view import View

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_OTHER: dict[Language, Language] = {"zh-CN": "en", "en": "zh-CN"}
_UNCHECKED = 2


def render(result: Result, view: View) -> str:
    return json_values.text({"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(result, view)]})


def _run(result: Result, view: View) -> Json:
    found = entries(result)
    codes = codes_of(one.finding.code for one in found)
    return {
        "tool": {"driver": _driver(codes, view.language)},
        "translations": [translation(codes, _OTHER[view.language], __version__)] if codes else [],
        "language": view.language,
        "automationDetails": {"id": f"plancheck/{visible(result.pack.id)}/"},
        "columnKind": "unicodeCodePoints",
        "defaultEncoding": "UTF-8",
        "originalUriBaseIds": {BASE: {"description": {"text": "The folder in which plancheck ran."}}},
        "invocations": [_invocation(view)],
        "artifacts": artifacts(result),
        "results": _results(result, found, codes, view),
        "properties": _about(result, view),
    }


def _driver(codes: tuple[Code, ...], language: Language) -> Json:
    return {
        "name": "plancheck",
        "fullName": f"plancheck {__version__}",
        "version": __version__,
        "semanticVersion": __version__,
        "language": language,
        "rules": [descriptor(code, language) for code in codes],
    }


def _invocation(view: View) -> Json:
    return {
        "executionSuccessful": view.exit_code != _UNCHECKED,
        "exitCode": view.exit_code,
        "exitCodeDescription": machine(f"exit.{view.exit_code}", view.language),
    }


def _about(result: Result, view: View) -> Json:
    """What holds for the run as a whole: the pack, and whether figures were made up."""
    return {
        "illustrative": result.illustrative,
        "pack": result.pack.id,
        "packVersion": result.pack.version,
        "article": result.pack.article.title,
        "articleDate": result.pack.article.date,
        "asOf": None if view.as_of is None else view.as_of.isoformat(),
        "ignored": len(view.ignored),
    }


def _results(result: Result, found: tuple[Entry, ...], codes: tuple[Code, ...], view: View) -> list[Json]:
    """Where any result is suppressed, the others say that they are not: that is how SARIF tells it from unknown."""
    index = {code.id: number for number, code in enumerate(codes)}
    files, places = made_up(result), Places(result, view)
    any_waived = any(_waiver(one) is not None for one in found)
    listed: list[Json] = []
    for one in found:
        written = _result(one, index, places, files, view.language)
        written["properties"] = _properties(one, result, files, view.language)
        if any_waived:
            written["suppressions"] = _suppressions(one, view.language)
        listed.append(written)
    return listed


def _result(
    one: Entry, index: dict[str, int], places: Places, files: frozenset[str], language: Language
) -> dict[str, Json]:
    code = one.finding.code
    written: dict[str, Json] = {
        "ruleId": code.id,
        "ruleIndex": index[code.id],
        "level": LEVELS[one.finding.severity],
        "message": {"text": escaped(told(one, files, language))},
        "locations": places.locations(one),
        # The second is the name under which GitHub compares results of two runs.
        "partialFingerprints": {"cityAndRule/v1": one.fingerprint, "primaryLocationLineHash": f"{one.fingerprint}:1"},
    }
    related = places.related(one)
    if related:
        written["relatedLocations"] = related
    if one.judgement is not None and not one.note and is_baselined(one.judgement):
        written["baselineState"] = "unchanged"
    return written


def escaped(text: str) -> str:
    """Message text in which plan text is no placeholder and no link: braces are doubled, `](` cannot stand."""
    return text.replace("{", "{{").replace("}", "}}").replace("](", "\\](")


def _waiver(one: Entry) -> Waiver | None:
    return one.judgement.waiver if one.judgement is not None and not one.note else None


def _suppressions(one: Entry, language: Language) -> Json:
    """A waiver whose end was not compared with a day is under review: it suppresses nothing."""
    waiver, judgement = _waiver(one), one.judgement
    if waiver is None or judgement is None:
        return []
    accepted = is_waived(judgement)
    return [
        {
            "kind": "external",
            "status": "accepted" if accepted else "underReview",
            "justification": waiver_told(waiver, "waived" if accepted else "unchecked", language).strip(),
        }
    ]


def _properties(one: Entry, result: Result, files: frozenset[str], language: Language) -> Json:
    """Whose commitment it is and what must be known beside it. Marks are given as true, never as false."""
    about: dict[str, Json] = {"blocking": True} if one.finding.blocking else {}
    if one.judgement is not None:
        about |= _of_judgement(one.judgement, result, language)
    elif one.total is not None:
        rule = one.total.rule
        about |= {"rule": rule.id, "ruleCode": rule.code, "outcome": str(one.total.outcome)}
    elif one.finding.place is not None and one.finding.place.path in files:
        about["illustrative"] = True
    about |= dict.fromkeys(marks(one, files), True)
    return about


def _of_judgement(one: Judgement, result: Result, language: Language) -> dict[str, Json]:
    return {
        "city": one.city,
        "cityName": contributor(result.pack, one.city, language),
        "rule": one.rule.id,
        "ruleCode": one.rule.code,
        "outcome": str(one.outcome),
    }
