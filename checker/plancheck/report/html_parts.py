"""The smaller sections of the HTML report: counts, findings, sentences of the article, what was read, legend, help."""

from collections import Counter
from collections.abc import Iterable, Sequence

from plancheck import __version__
from plancheck.messages.catalogue import advice, sentence
from plancheck.messages.labels import label
from plancheck.messages.pages import word
from plancheck.messages.papers import word as paper_word
from plancheck.messages.phrases import Language, day, horizon, period, phrase
from plancheck.model.outcome import Judgement, Result
from plancheck.model.rule import Rule
from plancheck.report import paper_marks
from plancheck.report.counts import OPEN, STATES, states
from plancheck.report.html_marks import SYMBOLS, badge, is_open, mark_name
from plancheck.report.html_matrix import judged_rules, rule_id, short_name
from plancheck.report.html_page import region
from plancheck.report.html_tags import NOTHING, Child, Markup, joined, tag
from plancheck.report.naming import contributor, is_illustrative, quote, spot, title
from plancheck.report.paper_breakdown import Groups, grouped
from plancheck.report.text import verdict
from plancheck.report.view import View

_KEYS = ("/", "j", "k", "m", "arrows", "Esc")


def plain_table(key: str, columns: Sequence[str], rows: Iterable[Sequence[Child]], language: Language) -> Markup:
    """A table of that name; the first cell of a row is its head."""
    heads = [tag("th", word(column, language), scope="col", cls=column) for column in columns]
    body = [
        tag("tr", tag("th", row[0], scope="row"), *[tag("td", cell, cls=columns[at + 1]) for at, cell in enumerate(row[1:])])
        for row in rows
    ]  # fmt: skip
    name = word(key, language)
    if not body:
        return tag("p", word("none", language))
    table = tag("table", tag("caption", name, cls="vh"), tag("thead", tag("tr", *heads)), tag("tbody", *body), cls=key)
    return region(word("table.region", language, name=name), table)


def counts(result: Result, language: Language) -> Markup:
    """Each outcome with its number, and a row for each city where there are several."""
    counted = states(result.judgements)
    chips = [
        tag("li", badge(key, language), " ", tag("strong", str(counted[key])), cls="chip")
        for key in STATES
        if counted[key] or key in STATES[:5]
    ]
    apart = [
        tag("p", word(f"apart.{name}", language, count=number), cls="note")
        for name, number in _apart(result.judgements).items()
        if number
    ]
    table = _by_city(result, language) if len(result.cities) > 1 else NOTHING
    return joined(tag("ul", *chips, cls="chips"), *apart, table)


def _apart(judgements: Sequence[Judgement]) -> dict[str, int]:
    return {
        "waived": sum(map(paper_marks.is_waived, judgements)),
        "baselined": sum(map(paper_marks.is_baselined, judgements)),
        "benchmark": sum(one.rule.benchmark and one.reason is None for one in judgements),
    }


def _by_city(result: Result, language: Language) -> Markup:
    cities = {code: Counter(states(one for one in result.judgements if one.city == code)) for code in result.cities}
    heads = [tag("th", badge(key, language), scope="col") for key in STATES]
    rows = [_count_row(short_name(result.pack.city(code), language), counted) for code, counted in cities.items()]
    foot = tag("tfoot", _count_row(word("all", language), sum(cities.values(), Counter())))
    head = tag("thead", tag("tr", tag("th", word("city", language), scope="col"), *heads))
    table = tag("table", tag("caption", word("summary", language), cls="vh"), head, tag("tbody", *rows), foot,
                cls="counts")  # fmt: skip
    return region(word("table.region", language, name=word("summary", language)), table)


def _count_row(name: str, counted: Counter[str]) -> Markup:
    return tag("tr", tag("th", name, scope="row"), *[tag("td", str(counted[key]), cls="figure") for key in STATES])


def groups(result: Result, language: Language) -> Markup:
    """How many open commitments there are by field, by deadline, by responsible unit, as the other documents count."""
    by = grouped(result, filter(is_open, result.judgements), language)
    tables = [_group(key, by[f"by_{name}"], language) for key, name in _GROUPS.items()]
    return joined(tag("div", *tables, cls="groups"), tag("p", paper_word("note.units", language), cls="note"))


_GROUPS = {"field": "field", "due": "deadline", "lead": "unit"}


def _group(key: str, groups: Groups, language: Language) -> Markup:
    heads = tag("tr", tag("th", word(key, language), scope="col"), tag("th", word("open", language), scope="col"))
    rows = [
        tag("tr", tag("th", name, scope="row"), tag("td", str(len(same)), cls="figure"))
        for name, same in groups.items()
    ]
    if not rows:
        return NOTHING
    return tag("table", tag("caption", word(key, language)), tag("thead", heads), tag("tbody", *rows))


def findings(result: Result, language: Language) -> Markup:
    rows: list[list[Child]] = []
    for one in (*result.findings, *(total.finding for total in result.totals if total.finding is not None)):
        severity = one.severity.name.lower()
        rows.append([
            tag("span", label(severity, language), cls=f"severity {severity}"),
            tag("span", f"{one.code.id} {one.code.name}", cls="code"),
            spot(one.place) if one.place else "",
            sentence(one, language),
            advice(one, language),
        ])  # fmt: skip
    return plain_table("findings", ("severity", "code", "place", "sentence", "advice"), rows, language)


def commitments(result: Result, language: Language) -> Markup:
    """The sentence that each commitment comes from."""
    rules = judged_rules(result)
    city = result.cities[0] if len(result.cities) == 1 else None
    rows = [_sentence(rule, city, result, language) for rule in rules]
    columns = ("code", "commitment", "field", "due", "quote")
    heads = [tag("th", word(column, language), scope="col", cls=column) for column in columns]
    caption = tag("caption", word("commitments", language), cls="vh")
    table = tag("table", caption, tag("thead", tag("tr", *heads)), tag("tbody", *rows), cls="commitments")
    return region(word("table.region", language, name=word("commitments", language)), table)


def _sentence(rule: Rule, city: str | None, result: Result, language: Language) -> Markup:
    field = next((one for one in result.pack.fields if one.id == rule.field), None)
    quotes = [quote(rule, city)] if city else list(dict.fromkeys([rule.quote, *(one.quote for one in rule.clauses)]))
    where = word("paragraph", language, paragraph=rule.paragraph)
    return tag(
        "tr",
        tag("th", rule.code, scope="row"),
        tag("td", phrase(rule.name, language)),
        tag("td", phrase(field.name, language) if field else ""),
        tag("td", horizon(rule.horizon, language)),
        tag("td", *[tag("q", text) for text in quotes], f" {where}"),
        id_=rule_id(rule),
        tabindex=-1,
    )


def provincial(result: Result, language: Language) -> Markup:
    rows: list[list[Child]] = [
        [tag("span", rule.code, cls="code"), phrase(rule.name, language), horizon(rule.horizon, language), tag("q", rule.quote)]
        for rule in result.province
    ]  # fmt: skip
    return plain_table("provincial", ("code", "commitment", "due", "quote"), rows, language)


def read(result: Result, view: View) -> Markup:
    """Files with what identifies them, and against what they were checked."""
    language, pack = view.language, result.pack
    rows: list[list[Child]] = []
    for plan, code in zip(result.plans, result.city_of, strict=True):
        rows.append([
            plan.source.name,
            title(plan, language),
            contributor(pack, code, language) if code else label("city.unknown", language),
            period(plan.head.period, language) if plan.head.period else "",
            paper_word("data.illustrative", language) if is_illustrative(plan) else "",
            plan.source.encoding,
            tag("code", plan.source.digest),
        ])  # fmt: skip
    columns = ("file", "name", "city", "period", "data", "encoding", "digest")
    table = plain_table("read", columns, rows, language) if rows else tag("p", word("none.read", language))
    article = pack.article
    facts = [
        (word("pack", language), f"{phrase(pack.name, language)} {pack.id} {pack.version}"),
        (word("article", language), f"{article.publisher} {article.date}《{article.title}》"),
        (word("tool", language), f"plancheck {__version__}"),
    ]
    if view.as_of:
        facts.append((word("as_of", language), day(view.as_of, language)))
    return joined(table, tag("dl", *[part for key, text in facts for part in (tag("dt", key), tag("dd", text))]))


def legend(result: Result, language: Language) -> Markup:
    """Every symbol with its word and meaning, and every mark that the page uses."""
    listed = [
        part
        for key in SYMBOLS
        for part in (tag("dt", badge(key, language)), tag("dd", word(f"legend.{key}", language)))
    ]
    made_up = paper_marks.made_up(result)
    used = {mark for one in result.judgements for mark in paper_marks.of_judgement(one, made_up)}
    for mark in paper_marks.ordered(used):
        name = tag("span", f"{paper_marks.MARKS[mark]} {mark_name(mark, language)}", cls="mark")
        listed += [tag("dt", name), tag("dd", paper_word(f"mark.{mark}", language))]
    return tag("dl", *listed, cls="legend")


def keyboard(language: Language) -> Markup:
    """The keys that the script knows, and a switch for those that screen readers may need themselves."""
    listed = []
    for key in _KEYS:
        name = word("key.arrows.name", language) if key == "arrows" else key
        listed += [tag("dt", tag("kbd", name)), tag("dd", word(f"key.{key}", language))]
    box = tag("input", type="checkbox", id_="keys-use", checked=True)
    switch = tag("p", box, " ", tag("label", word("keys.use", language), for_="keys-use"))
    return joined(switch, tag("dl", *listed, cls="keys"))


def exit_line(view: View) -> str:
    """How the run ended."""
    return verdict(view, code=False)


def open_count(result: Result) -> int:
    return sum(one.outcome in OPEN for one in result.judgements)
