"""The matrix of commitments and cities: one symbol in a cell, each leading to its details."""

from collections.abc import Iterable, Iterator, Mapping

from plancheck.messages.pages import word
from plancheck.messages.phrases import Language, phrase
from plancheck.model.outcome import Judgement, Result, Total
from plancheck.model.rule import City, Field, Rule
from plancheck.report import paper_marks
from plancheck.report.counts import state
from plancheck.report.html_marks import SYMBOLS, mark_name, state_name
from plancheck.report.html_page import region
from plancheck.report.html_tags import LINE, NOTHING, Markup, joined, slug, tag
from plancheck.report.naming import is_illustrative

Judged = Mapping[tuple[str, str], Judgement]
"""(Rule, city) -> its outcome."""


def row_id(judgement: Judgement) -> str:
    """Where a judgement's details stand on the page."""
    return f"r-{slug(judgement.city)}-{slug(judgement.rule.code)}"


def rule_id(rule: Rule) -> str:
    """Where the article's sentence stands on the page."""
    return f"c-{slug(rule.code)}"


def total_id(rule: Rule) -> str:
    return f"t-{slug(rule.code)}"


def short_name(city: City, language: Language) -> str:
    return city.name if language == "zh-CN" else city.en


def judged_rules(result: Result) -> tuple[Rule, ...]:
    """The rules with an outcome, in the article's order."""
    seen = {judgement.rule.id for judgement in result.judgements}
    return tuple(rule for rule in result.pack.rules if rule.id in seen)


def matrix(result: Result, language: Language) -> Markup:
    judged = {(one.rule.id, one.city): one for one in result.judgements}
    totals = {one.rule.id: one for one in result.totals}
    cities = [result.pack.city(code) for code in result.cities]
    rules = judged_rules(result)
    groups = [
        _group(field, own, cities, judged, totals, language)
        for field in result.pack.fields
        if (own := [rule for rule in rules if rule.field == field.id])
    ]
    name = word("matrix", language)
    caption = tag("caption", name, cls="vh")
    below = marks_note(result.judgements, language, id_="after-matrix", tabindex=-1)
    table = tag("table", caption, _head(cities, bool(totals), result, language), *groups, cls="matrix", id_="grid")
    past = tag("a", word("skip.past", language), href="#after-matrix", cls="skip")
    note = tag("p", word("matrix.note", language), cls="note")
    return joined(note, past, region(word("matrix.region", language), table, "tall"), below)


def cell_marks(one: Judgement) -> tuple[str, ...]:
    """The marks beside a symbol; 示例数据 stands in the head of the column."""
    return tuple(mark for mark in paper_marks.of_judgement(one, frozenset()) if mark != "illustrative")


def marks_note(judgements: Iterable[Judgement], language: Language, **attributes: str | int) -> Markup:
    """What the signs beside the symbols mean, right below."""
    used = {mark for one in judgements for mark in cell_marks(one)}
    listed = [f"{paper_marks.MARKS[mark]} {mark_name(mark, language)}" for mark in paper_marks.ordered(used)]
    return tag("p", "　".join(listed), cls="note", **attributes)


def _head(cities: list[City], with_totals: bool, result: Result, language: Language) -> Markup:
    made_up = {city for plan, city in zip(result.plans, result.city_of, strict=True) if is_illustrative(plan)}
    heads = [
        tag(
            "th",
            short_name(city, language),
            tag("small", word("illustrative", language)) if city.code in made_up else NOTHING,
            scope="col",
        )
        for city in cities
    ]
    total = tag("th", word("total", language), scope="col") if with_totals else NOTHING
    return tag("thead", tag("tr", tag("th", word("commitment", language), scope="col"), *heads, total))


def _group(
    field: Field,
    rules: list[Rule],
    cities: list[City],
    judged: Judged,
    totals: Mapping[str, Total],
    language: Language,
) -> Markup:
    span = len(cities) + 1 + bool(totals)
    name = tag("span", phrase(field.name, language), cls="stick")
    head = tag("tr", tag("th", name, colspan=span, scope="rowgroup"), cls="field")
    rows = [tag("tr", *_row(rule, cities, judged, totals, language)) for rule in rules]
    return tag("tbody", head, *[part for row in rows for part in (LINE, row)])


def _row(
    rule: Rule, cities: list[City], judged: Judged, totals: Mapping[str, Total], language: Language
) -> Iterator[Markup]:
    link = tag("a", tag("span", rule.code, cls="code"), f" {phrase(rule.name, language)}", href=f"#{rule_id(rule)}")
    yield tag("th", link, scope="row")
    for city in cities:
        one = judged.get((rule.id, city.code))
        yield _cell(one, city, language) if one else tag("td")
    if totals:
        total = totals.get(rule.id)
        yield _total(total, language) if total else tag("td")


def _cell(one: Judgement, city: City, language: Language) -> Markup:
    key = state(one)
    said = tag("span", f"{short_name(city, language)} {one.rule.code} {state_name(key, language)}", cls="vh")
    signs = paper_marks.signs(cell_marks(one))
    small = tag("small", signs, aria_hidden="true") if signs else NOTHING
    symbol = tag("span", SYMBOLS[key], small, aria_hidden="true")
    return tag("td", tag("a", symbol, said, href=f"#{row_id(one)}"), cls=f"o-{key}")


def _total(one: Total, language: Language) -> Markup:
    key = str(one.outcome)
    said = tag("span", f"{word('total', language)} {one.rule.code} {state_name(key, language)}", cls="vh")
    symbol = tag("span", SYMBOLS[key], aria_hidden="true")
    return tag("td", tag("a", symbol, said, href=f"#{total_id(one.rule)}"), cls=f"o-{key} total")
