"""Totals as bars: each city's part, what is required, what is unknown; the worked sum and the shares beside, in text."""

from collections.abc import Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal

from plancheck.messages.catalogue import advice, sentence
from plancheck.messages.labels import label
from plancheck.messages.pages import word
from plancheck.messages.phrases import Language, amount, horizon, phrase
from plancheck.model.finding import Bounded
from plancheck.model.outcome import Contribution, Result, Total
from plancheck.model.rule import Pack
from plancheck.report import paper_marks
from plancheck.report.html_marks import badge, mark_tags
from plancheck.report.html_matrix import short_name, total_id
from plancheck.report.html_page import region
from plancheck.report.html_tags import NOTHING, Markup, joined, slug, tag
from plancheck.report.naming import contributor, line_of, quote
from plancheck.report.paper_totals import marks_of
from plancheck.report.sums import added, difference_told, missing_told, open_parts, shares, stated, weights

_ROOM = Decimal("1.06")
_ROOM_UNKNOWN = Decimal("1.3")
"""How far the bar's scale goes beyond the larger of sum and requirement."""
_FOR_A_NAME = 4
"""Percent of the bar that one column of text takes on a wide screen (a Chinese character takes two)."""
_STACKED, _HIGH = Decimal(2), 3
"""Percent of the bar from which a name of so many Chinese characters at most stands in it, one below the other."""


def totals(result: Result, language: Language) -> Markup:
    notes = [tag("p", word(key, language), cls="note") for key in ("bar.note",)]
    weight = phrase(result.pack.weight_name, language)
    notes.append(tag("p", word("share.note", language, weight=weight), cls="note"))
    return joined(_patterns(), *notes, *[_total(one, result, language) for one in result.totals])


def percent(part: Decimal, whole: Decimal) -> Decimal:
    """A place on a scale."""
    return (part * 100 / whole).quantize(Decimal("0.01"), ROUND_HALF_UP)


def _shared(total: Total, pack: Pack) -> dict[str, tuple[Decimal, Decimal]]:
    """City -> (share, weight) in percent; empty where there are no shares."""
    weight_of = weights(total, pack)
    return {city: (share, weight_of[city]) for city, share in shares(total, pack).items()}


def pair(share: Decimal, weight: Decimal, top: Decimal) -> Markup:
    """Two bars, one above the other, on one scale; the numbers stand beside it in text."""
    bars = [
        tag("rect", x="0", y=y, width=f"{percent(part, top)}%", height="6", cls=name)
        for part, y, name in ((share, "2", "share"), (weight, "11", "weight"))
    ]
    return tag("svg", *bars, cls="pair", width="100%", height="19", aria_hidden="true", focusable="false")


def _total(one: Total, result: Result, language: Language) -> Markup:
    rule, pack = one.rule, result.pack
    marks = marks_of(result, one, paper_marks.made_up(result))
    name = phrase(rule.name, language)
    head = tag("h3", tag("span", rule.code, cls="code"), f" {name} ", badge(str(one.outcome), language),
               mark_tags(marks, language))  # fmt: skip
    asked = phrase(Bounded(one.required, one.unit, one.wording), language)
    facts = [(word("required", language), f"{asked}（{horizon(rule.horizon, language)}）" if language == "zh-CN"
              else f"{asked} ({horizon(rule.horizon, language)})")]  # fmt: skip
    facts.append((word("worked", language), _added(one, pack, language)))
    if over := difference_told(one, language):
        facts.append((word("difference", language), over))
    if one.finding is not None:
        facts.append((word("said", language), f"{one.finding.code.id} {sentence(one.finding, language)}"))
        if said := advice(one.finding, language):
            facts.append((word("advice", language), said))
    facts.append((word("quote", language), quote(rule, None)))
    listed = [part for key, text in facts for part in (tag("dt", key), tag("dd", text))]
    table = tag("details", tag("summary", word("part", language), tag("span", f" {rule.code}", cls="vh")),
                _table(one, pack, language))  # fmt: skip
    return tag("article", head, _bar(one, pack, language), tag("dl", *listed), table, id_=total_id(rule), cls="total",
               tabindex=-1)  # fmt: skip


def _added(one: Total, pack: Pack, language: Language) -> str:
    """The addition; where nothing is stated, who does not state anything."""
    return added(one, pack, language) or missing_told(one, pack, language) or word("worked.nothing", language)


def _short(pack: Pack, key: str, language: Language) -> str:
    city = next((city for city in pack.cities if city.code == key), None)
    return short_name(city, language) if city else contributor(pack, key, language)


def _bar(one: Total, pack: Pack, language: Language) -> Markup:
    bounds = [bound for bound in (one.required.low, one.required.high) if bound is not None]
    parts = [(part, number) for part in one.contributions if (number := stated(part)) is not None and number > 0]
    whole = sum((number for _, number in parts), Decimal(0))
    is_open = bool(open_parts(one))
    top = max([whole, *bounds]) * (_ROOM_UNKNOWN if is_open else _ROOM)
    if top <= 0 or not (parts or is_open):
        return NOTHING
    name = f"bar-{slug(one.rule.code)}"
    title = word("bar.title", language, name=phrase(one.rule.name, language))
    drawn = [tag("title", title, id_=name), *_segments(parts, top, pack, language)]
    if is_open:
        start = percent(whole, top)
        drawn.append(tag("rect", x=f"{start}%", y="2", width=f"{100 - start}%", height="30", cls="unknown"))
    bounds = list(dict.fromkeys(bounds))
    for bound in bounds:
        drawn += _threshold(bound, top, one, language, with_text=len(bounds) == 1)
    return tag("svg", *drawn, cls="bar", width="100%", height="54", role="img", aria_labelledby=name)


def _segments(
    parts: Sequence[tuple[Contribution, Decimal]], top: Decimal, pack: Pack, language: Language
) -> Iterator[Markup]:
    done = Decimal(0)
    for rank, (part, number) in enumerate(parts):
        start, end = percent(done, top), percent(done + number, top)
        done += number
        name = _short(pack, part.city, language)
        yield tag("rect", x=f"{start}%", y="2", width=f"{end - start}%", height="30", cls=f"part-{rank % 2}")
        columns = sum(1 if char.isascii() else 2 for char in name)
        if (end - start) * _FOR_A_NAME >= columns * 4:
            yield tag("text", name, x=f"{(start + end) / 2}%", y="21", cls=f"name-{rank % 2}")
        elif end - start >= _STACKED and len(name) <= _HIGH and not name.isascii():
            for line, char in enumerate(name):
                y = str(20 - 5 * (len(name) - 1) + 10 * line)
                yield tag("text", char, x=f"{(start + end) / 2}%", y=y, cls=f"stacked name-{rank % 2}")


def _threshold(bound: Decimal, top: Decimal, one: Total, language: Language, *, with_text: bool) -> Iterator[Markup]:
    """Two bounds have no text of their own, which would lie one over the other; the list below says both."""
    at = percent(bound, top)
    yield tag("line", x1=f"{at}%", x2=f"{at}%", y1="0", y2="38", cls="threshold")
    if not with_text:
        return
    text = word("bar.required", language, required=amount(bound, one.unit, language))
    side = "end" if at > 50 else "start"
    yield tag("text", text, x=f"{at}%", y="51", text_anchor=side, cls="asked")


def _table(one: Total, pack: Pack, language: Language) -> Markup:
    known = _shared(one, pack)
    top = max((max(both) for both in known.values()), default=Decimal(100))
    columns = ["city", "part", "place", *(("share", "weight", "pair") if known else ())]
    heads = [tag("th", word(column, language), scope="col", cls=column) for column in columns]
    rows = [_part(part, one, pack, known, top, language) for part in one.contributions]
    caption = tag("caption", phrase(one.rule.name, language), cls="vh")
    table = tag("table", caption, tag("thead", tag("tr", *heads)), tag("tbody", *rows), cls="parts")
    note = NOTHING if known else tag("p", word("share.open", language), cls="note")
    name = word("table.region", language, name=f"{one.rule.code} {word('part', language)}")
    return joined(region(name, table), note)


def _part(
    part: Contribution,
    one: Total,
    pack: Pack,
    known: dict[str, tuple[Decimal, Decimal]],
    top: Decimal,
    language: Language,
) -> Markup:
    number = stated(part)
    said = amount(number, one.unit, language) if number is not None else label(f"status.{part.status}", language)
    cells = [
        tag("th", _short(pack, part.city, language), scope="row"),
        tag("td", said, cls="figure"),
        tag("td", line_of(part.place) if part.place else "", cls="place"),
    ]
    if known:
        both = known.get(part.city)
        cells += [tag("td", f"{number}%" if both else "", cls="figure") for number in both or (0, 0)]
        cells.append(tag("td", pair(*both, top) if both else NOTHING, cls="pair"))
    return tag("tr", *cells)


def _patterns() -> Markup:
    """The hatching that the bars of the page share."""
    stroke = tag("line", x1="0", y1="0", x2="0", y2="6", cls="hatch")
    pattern = tag("pattern", stroke, id_="hatch", width="6", height="6", patternUnits="userSpaceOnUse",
                  patternTransform="rotate(45)")  # fmt: skip
    return tag("svg", tag("defs", pattern), cls="defs", width="0", height="0", aria_hidden="true", focusable="false")
