"""Which cases a result makes for readers of test results, and what each of them says."""

from collections.abc import Iterator

from plancheck.codes.code import Severity
from plancheck.messages.labels import label
from plancheck.messages.machines import machine
from plancheck.messages.phrases import Language, phrase
from plancheck.model.outcome import Judgement, Outcome, Result
from plancheck.model.rule import Rule
from plancheck.report.concise import line
from plancheck.report.counts import ABSENT, outcomes, reasons, state
from plancheck.report.machine_entries import Entry, entries, told
from plancheck.report.naming import contributor, quote, required, spot
from plancheck.report.paper_marks import is_baselined, is_waived, made_up
from plancheck.report.safe import visible
from plancheck.report.view import View
from plancheck.values import value

_PASSED = frozenset({Outcome.MET, Outcome.REPORTED})


@value
class Case:
    """`verdict`: "" for a pass, else skipped, failure or error."""

    name: str
    verdict: str = ""
    type: str = ""
    message: str = ""
    lines: tuple[str, ...] = ()


@value
class Suite:
    name: str
    package: str
    cases: tuple[Case, ...]
    properties: tuple[tuple[str, str], ...] = ()
    output: tuple[str, ...] = ()
    """A line for each finding that no verdict shows."""


def suites(result: Result, view: View) -> tuple[Suite, ...]:
    """Files and documents, then the cities in the order of their codes, then the totals where they were judged."""
    found, files = entries(result), made_up(result)
    made = [_documents(result, found, files, view)]
    made += [_city(code, result, found, files, view) for code in result.cities]
    if result.totals:
        made.append(_totals(result, found, files, view))
    return tuple(made)


def _documents(result: Result, found: tuple[Entry, ...], files: frozenset[str], view: View) -> Suite:
    """A case for each finding; one that only warns passes, and what could not be checked at all is an error."""
    about = [one for one in found if one.judgement is None and one.total is None]
    cases, output = [], []
    for number, one in enumerate(about, 1):
        where = f" {spot(one.finding.place)}" if one.finding.place else ""
        name = f"{number}. {one.finding.code.id} {one.finding.code.name}{where}"
        verdict = "error" if one.finding.blocking else "failure" if one.finding.severity is Severity.ERROR else ""
        if verdict:
            text = told(one, files, view.language)
            cases.append(Case(name, verdict, one.finding.code.name, text, (line(one.finding, view.language),)))
        else:
            cases.append(Case(name))
            output.append(line(one.finding, view.language))
    properties = (
        ("pack", f"{result.pack.id} {result.pack.version}"),
        ("illustrative", str(result.illustrative).lower()),
        ("exit_code", str(view.exit_code)),
        ("ignored", str(len(view.ignored))),
        *((f"file.{number}", plan.source.name) for number, plan in enumerate(result.plans, 1)),
    )
    name = machine("suite.documents", view.language)
    return Suite(name, "plancheck.documents", tuple(cases), properties, tuple(output))


def _city(code: str, result: Result, found: tuple[Entry, ...], files: frozenset[str], view: View) -> Suite:
    own = [one for one in result.judgements if one.city == code]
    mine = [one for one in found if one.judgement is not None and one.judgement.city == code]
    main = {id(one.judgement): one for one in mine if not one.note}
    cases = tuple(_judged(one, main.get(id(one)), files, view.language) for one in own)
    shown = {id(one) for one in mine if not one.note and one.judgement and one.judgement.outcome not in _PASSED}
    output = tuple(line(one.finding, view.language) for one in mine if id(one) not in shown)
    return Suite(contributor(result.pack, code, view.language), code, cases, _counts(own), output)


def _counts(own: list[Judgement]) -> tuple[tuple[str, str], ...]:
    """The outcomes of the city, which the verdicts of test results cannot tell apart; what is excused apart too."""
    counted = [(f"outcome.{outcome}", str(number)) for outcome, number in outcomes(own).items()]
    counted += [(f"reason.{reason}", str(number)) for reason, number in reasons(own).items()]
    counted.append(("waived", str(sum(map(is_waived, own)))))
    counted.append(("baselined", str(sum(map(is_baselined, own)))))
    return tuple(counted)


def _judged(one: Judgement, entry: Entry | None, files: frozenset[str], language: Language) -> Case:
    name = _named(one.rule, language)
    if one.outcome is Outcome.NOT_APPLICABLE:
        reason = label(f"reason.{one.reason}", language) if one.reason else ""
        is_absent = state(one) == ABSENT
        told_of = label(ABSENT, language) if is_absent else machine("not_applicable", language, reason=reason)
        noted = () if entry is None else (line(entry.finding, language),)
        return Case(name, "skipped", str(one.outcome), told_of, noted)
    if one.outcome in _PASSED:
        return Case(name)
    if entry is None:
        return Case(name, "skipped", "left_out", machine("left_out", language, outcome=label(one.outcome, language)))
    text, lines = told(entry, files, language), tuple(_lines(one, entry, language))
    if entry.excused:
        return Case(name, "skipped", "waived" if is_waived(one) else "baselined", text, lines)
    return _open(name, one.outcome, entry, text, lines, language)


def _open(name: str, outcome: Outcome, entry: Entry, text: str, lines: tuple[str, ...], language: Language) -> Case:
    """What only notes say fails no run; it is no pass either."""
    if entry.finding.severity is Severity.NOTE:
        noted = machine("noted", language, outcome=label(outcome, language), text=text)
        return Case(name, "skipped", f"noted.{outcome}", noted, lines)
    return Case(name, "error" if outcome is Outcome.UNDETERMINABLE else "failure", str(outcome), text, lines)


def _lines(one: Judgement, entry: Entry, language: Language) -> Iterator[str]:
    """The finding with its place, what is required by which sentence, and what to write."""
    yield line(entry.finding, language)
    yield machine("required", language, text=required(one, language))
    yield machine("quote", language, quote=quote(one.rule, one.city), paragraph=one.rule.paragraph)
    yield machine("write", language, text=phrase(one.write, language) or phrase(one.rule.advice, language))


def _totals(result: Result, found: tuple[Entry, ...], files: frozenset[str], view: View) -> Suite:
    main = {id(one.total): one for one in found if one.total is not None}
    cases, output = [], []
    for total in result.totals:
        name, entry = _named(total.rule, view.language), main.get(id(total))
        if total.outcome in _PASSED:
            cases.append(Case(name))
            output += [] if entry is None else [line(entry.finding, view.language)]
        elif entry is None:
            outcome = label(total.outcome, view.language)
            cases.append(Case(name, "skipped", "left_out", machine("left_out", view.language, outcome=outcome)))
        else:
            text = told(entry, files, view.language)
            lines = (line(entry.finding, view.language),)
            cases.append(_open(name, total.outcome, entry, text, lines, view.language))
    counted = tuple((f"outcome.{one}", str([t.outcome for t in result.totals].count(one))) for one in Outcome)
    return Suite(machine("suite.totals", view.language), "province", tuple(cases), counted, tuple(output))


def _named(rule: Rule, language: Language) -> str:
    return visible(f"{rule.code} {phrase(rule.name, language)}")
