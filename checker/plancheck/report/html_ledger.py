"""The ledger: a row for each commitment and city, with what to write and by which sentence; sorted and filtered by script."""

from collections.abc import Iterator, Sequence

from plancheck.messages.catalogue import advice, sentence
from plancheck.messages.labels import label
from plancheck.messages.pages import word
from plancheck.messages.papers import word as paper_word
from plancheck.messages.phrases import Language, day, horizon, phrase
from plancheck.model.finding import Bounded, Finding
from plancheck.model.outcome import Judgement, Outcome, Result
from plancheck.model.waiver import Waiver
from plancheck.report import paper_marks
from plancheck.report.counts import CLOSED, OPEN
from plancheck.report.html_marks import is_open, mark_name, mark_tags, outcome_badge, state_name
from plancheck.report.html_matrix import row_id, rule_id, short_name
from plancheck.report.html_page import region
from plancheck.report.html_tags import LINE, NOTHING, Child, Markup, joined, tag
from plancheck.report.naming import in_plan, line_of, quote, required, spot
from plancheck.report.paper_rows import responsible, unit_responsible

_SORTED = ("city", "commitment", "outcome", "due", "unit")
_RANK = {outcome: rank for rank, outcome in enumerate(OPEN + CLOSED)}


def ledger(result: Result, judgements: Sequence[Judgement], language: Language, *, open_first: bool) -> Markup:
    """`open_first`: where the script runs, only open outcomes are shown until the reader asks for more."""
    several = len({one.city for one in judgements}) > 1
    columns = ["city"] if several else []
    columns += ["commitment", "outcome", "required", "planned", "gap", "due", "unit", "place"]
    heads = [_head(column, language) for column in columns]
    order = {rule.id: at for at, rule in enumerate(result.pack.rules)}
    files = paper_marks.made_up(result)
    marks = {id(one): paper_marks.of_judgement(one, files) for one in judgements}
    rows = [
        _row(one, result, marks[id(one)], order.get(one.rule.id, 0), language, with_city=several) for one in judgements
    ]
    caption = tag("caption", word("ledger", language), cls="vh")
    body = tag("tbody", *[part for row in rows for part in (LINE, row)])
    table = tag(
        "table",
        caption,
        tag("thead", tag("tr", *heads)),
        body,
        cls="ledger cities" if several else "ledger",
        id_="rows",
    )
    found = {mark for one in marks.values() for mark in one}
    form = _filter(result, judgements, found, language, several=several, open_first=open_first)
    return joined(form, region(word("ledger.region", language), table))


def _head(column: str, language: Language) -> Markup:
    name = word(column, language)
    if column not in _SORTED:
        return tag("th", name, scope="col")
    # The script makes it a button; without script it is a plain head.
    return tag("th", name, scope="col", data_sort=column)


def _row(
    one: Judgement, result: Result, marks: tuple[str, ...], order: int, language: Language, *, with_city: bool
) -> Markup:
    rule = one.rule
    city = result.pack.city(one.city)
    units = responsible(result, one, language)
    cells = [tag("td", short_name(city, language), data_key=one.city)] if with_city else []
    cells += [
        _commitment(one, order, language),
        tag("td", outcome_badge(one, language), mark_tags(marks, language), data_key=_RANK[one.outcome]),
        tag("td", required(one, language)),
        tag("td", in_plan(result, one)),
        tag("td", phrase(one.gap, language) if one.gap else "", cls="figure"),
        tag("td", horizon(rule.horizon, language), data_key=rule.horizon.last.isoformat()),
        tag("td", *_units(one, result, language), data_key=units, cls="units"),
        tag("td", line_of(one.place) if one.place else "", cls="place"),
    ]
    return tag(
        "tr",
        *cells,
        id_=row_id(one),
        tabindex=-1,
        data_city=one.city,
        data_outcome=str(one.outcome),
        data_open=is_open(one),
        data_mark=" ".join(marks) or None,
    )


def _units(one: Judgement, result: Result, language: Language) -> Iterator[Child]:
    """Each unit apart, so that the script can filter by one of several; where none is named, the one that usually leads."""
    if not one.responsible:
        unit = unit_responsible(result, one, language)
        before, _, after = paper_word("usual", language, unit="\n").partition("\n")
        yield from (before, tag("span", unit, cls="u"), after)
    for number, unit in enumerate(one.responsible):
        if number:
            yield label("separator", language)
        yield tag("span", unit, cls="u")


def _commitment(one: Judgement, order: int, language: Language) -> Markup:
    rule = one.rule
    link = tag("a", rule.code, href=f"#{rule_id(rule)}", cls="code")
    pairs = tuple(_details(one, language))
    more = NOTHING
    if pairs:
        about = tag("span", f" {rule.code}", cls="vh")
        listed = [part for name, text in pairs for part in (tag("dt", name), tag("dd", text))]
        more = tag("details", tag("summary", word("details", language), about), tag("dl", *listed))
    return tag("td", link, f" {phrase(rule.name, language)}", more, data_key=f"{order:05}", cls="name")


def _details(one: Judgement, language: Language) -> Iterator[tuple[str, str | Markup]]:
    """What is said of it; of a closed one only what its marks rest on, for its sentence stands further below."""
    if one.finding is not None:
        yield word("said", language), _coded(one.finding, language)
    if is_open(one):
        where = word("paragraph", language, paragraph=one.rule.paragraph)
        yield word("quote", language), joined(tag("q", quote(one.rule, one.city)), f" {where}")
        if one.planned is not None and one.unit is not None:
            yield word("planned", language), phrase(Bounded(one.planned, one.unit), language)
        yield word("write", language), _write(one, language)
    for note in one.notes:
        yield word("note", language), _coded(note, language)
    if one.waiver is not None:
        yield mark_name("waived" if one.waiver.checked else "unchecked", language), _waiver(one.waiver, language)
    if one.place is not None and (is_open(one) or one.finding or one.notes):
        yield word("place", language), tag("code", spot(one.place))


def _coded(finding: Finding, language: Language) -> Markup:
    return joined(sentence(finding, language), " ", tag("span", f"{finding.code.id} {finding.code.name}", cls="code"))


def _write(one: Judgement, language: Language) -> str:
    """The finding's own advice, else what would close the gap, else the rule's advice."""
    own = advice(one.finding, language) if one.finding and one.outcome is not Outcome.MISSING else ""
    return own or phrase(one.write, language) or phrase(one.rule.advice, language)


def _waiver(waiver: Waiver, language: Language) -> str:
    text = word("waiver", language, reason=waiver.reason, approver=waiver.approver)
    if waiver.until is None:
        return text
    return label("separator", language).join((text, word("waiver.until", language, day=day(waiver.until, language))))


def _filter(
    result: Result,
    judgements: Sequence[Judgement],
    found: set[str],
    language: Language,
    *,
    several: bool,
    open_first: bool,
) -> Markup:
    """Shown where the script runs: without script every row is there."""
    units = sorted(
        {unit for one in judgements for unit in one.responsible or (unit_responsible(result, one, language),)}
    )
    present = {one.outcome for one in judgements}
    outcomes = [(str(one), state_name(str(one), language)) for one in OPEN + CLOSED if one in present]
    choices = [
        _choice("outcome", [("open", word("filter.open", language)), *outcomes], language, open_first=open_first),
        _choice("unit", [(unit, unit) for unit in units], language),
        _choice("mark", [(mark, mark_name(mark, language)) for mark in paper_marks.ordered(found)], language),
    ]
    if several:
        cities = [(code, short_name(result.pack.city(code), language)) for code in result.cities]
        choices.insert(0, _choice("city", cities, language))
    box = tag("input", type="search", id_="f-text", autocomplete="off")
    text = tag("div", tag("label", word("filter.text", language), for_="f-text"), box, cls="choice")
    clear = tag("button", word("filter.clear", language), type="button", id_="f-clear")
    shown = tag(
        "p", id_="f-shown", role="status", data_text=word("filter.shown", language, shown="{shown}", all="{all}")
    )
    note = tag("p", word("sort.note", language), cls="note")
    return tag("div", text, *choices, clear, shown, note, id_="filter", role="search", cls="scripted",
               aria_label=word("filter", language))  # fmt: skip


def _choice(key: str, options: list[tuple[str, str]], language: Language, *, open_first: bool = False) -> Markup:
    if not options:
        return NOTHING
    name = word("filter.mark" if key == "mark" else key, language)
    made = [tag("option", word("filter.any", language), value="")]
    made += [tag("option", text, value=value, selected=open_first and value == "open") for value, text in options]
    select = tag("select", *made, id_=f"f-{key}", data_by=key)
    return tag("div", tag("label", name, for_=f"f-{key}"), select, cls="choice")
