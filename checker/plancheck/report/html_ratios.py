"""Ratios beside what is required of them: one row for a city or a commitment, a dot on a line, the bound as a mark."""

from collections.abc import Iterator, Sequence
from decimal import ROUND_CEILING, Decimal

from plancheck.messages.pages import word
from plancheck.messages.phrases import Language, number, phrase
from plancheck.model.interval import Interval
from plancheck.model.outcome import Judgement, Outcome, Result
from plancheck.model.rule import Applies, Nature, Rule
from plancheck.report import paper_marks
from plancheck.report.html_marks import outcome_badge
from plancheck.report.html_matrix import cell_marks, judged_rules, marks_note, row_id, rule_id, short_name
from plancheck.report.html_page import region
from plancheck.report.html_tags import Child, Markup, joined, tag
from plancheck.report.html_totals import percent
from plancheck.report.naming import in_plan, required

_HEIGHT = 24
_WHOLE = Decimal(100)


def ratio_rules(result: Result) -> tuple[Rule, ...]:
    """Ratios that are put to each city and of which at least one plan gives a figure."""
    drawn = {one.rule.id for one in result.judgements if _is_drawn(one)}
    return tuple(rule for rule in judged_rules(result) if rule.id in drawn and _is_ratio(rule, result))


def ratios(result: Result, language: Language) -> Markup:
    """For the province: a chart for each commitment with a row for each city."""
    charts: list[Child] = [tag("p", word("ratio.note", language), cls="note")]
    for rule in ratio_rules(result):
        judged = [one for one in result.judgements if one.rule.id == rule.id]
        cities = [one for code in result.cities for one in judged if one.city == code and not _is_empty(one)]
        names = [short_name(result.pack.city(one.city), language) for one in cities]
        link = tag("a", rule.code, href=f"#{rule_id(rule)}", cls="code")
        head = tag("h3", link, f" {phrase(rule.name, language)}")
        charts.append(tag("article", head, _table(rule.code, word("city", language), names, cities, result, language)))
    return joined(*charts)


def ratios_of_city(result: Result, language: Language) -> Markup:
    """For one city: one chart with a row for each commitment."""
    wanted = {rule.id for rule in ratio_rules(result)}
    judged = [one for one in result.judgements if one.rule.id in wanted and not _is_empty(one)]
    names = [f"{one.rule.code} {phrase(one.rule.name, language)}" for one in judged]
    note = tag("p", word("ratio.note", language), cls="note")
    name = word("ratios", language)
    return joined(note, _table(name, word("commitment", language), names, judged, result, language, top=_WHOLE))


def _is_ratio(rule: Rule, result: Result) -> bool:
    if rule.applies is not Applies.EACH or rule.indicator is None:
        return False
    return result.pack.indicator(rule.indicator).nature is Nature.RATIO


def _is_drawn(one: Judgement) -> bool:
    return one.planned is not None and not one.planned.is_empty and (one.planned.low, one.planned.high) != (None, None)


def _is_empty(one: Judgement) -> bool:
    return one.required is None and one.planned is None


def _table(
    name: str,
    first: str,
    names: Sequence[str],
    judged: Sequence[Judgement],
    result: Result,
    language: Language,
    *,
    top: Decimal | None = None,
) -> Markup:
    scale = top or _top(judged)
    axis = tag("span", "0", cls="from"), tag("span", f"{scale}%", cls="to")
    chart = tag("th", tag("span", word("chart", language), cls="vh"), *axis, scope="col", cls="plot")
    heads = [tag("th", word(key, language), scope="col") for key in ("planned", "required", "margin", "outcome")]
    rows = [_row(text, one, in_plan(result, one), scale, language) for text, one in zip(names, judged, strict=True)]
    table = tag(
        "table",
        tag("caption", name, cls="vh"),
        tag("thead", tag("tr", tag("th", first, scope="col"), chart, *heads)),
        tag("tbody", *rows),
        cls="ratios",
    )
    return joined(region(word("table.region", language, name=name), table), marks_note(judged, language))


def _row(name: str, one: Judgement, written: str, top: Decimal, language: Language) -> Markup:
    link = tag("a", name, href=f"#{row_id(one)}")
    drawn = list(_drawn(one, top))
    plot = tag("svg", *drawn, cls="dots", width="100%", height=_HEIGHT, aria_hidden="true", focusable="false")
    return tag(
        "tr",
        tag("th", link, scope="row"),
        tag("td", plot, cls="plot"),
        tag("td", written),
        tag("td", required(one, language)),
        tag("td", _margin(one), cls="figure"),
        tag("td", outcome_badge(one, language), tag("small", paper_marks.signs(cell_marks(one)))),
    )


def _margin(one: Judgement) -> str:
    """By how much what is planned surely lies within what is required, in points; with − what is short."""
    asked, planned = one.required, one.planned
    if asked is None or planned is None or one.outcome not in (Outcome.MET, Outcome.GAP, Outcome.WEAK):
        return ""
    sides = [(asked.low, planned.low, 1), (asked.high, planned.high, -1)]
    if any(bound is not None and own is None for bound, own, _ in sides):
        return ""
    least = min(
        (sign * (own - bound) for bound, own, sign in sides if bound is not None and own is not None), default=None
    )
    if least is None:
        return ""
    return f"{'−' if least < 0 else '＋' if least else ''}{number(abs(least))}"


def _drawn(one: Judgement, top: Decimal) -> Iterator[Markup]:
    middle = _HEIGHT // 2
    if one.required is not None:
        low, high = _ends(one.required, top)
        yield tag("rect", x=f"{low}%", y="0", width=f"{high - low}%", height=_HEIGHT, cls="asked")
        for bound in _own(one.required):
            at = percent(min(bound, top), top)
            yield tag("line", x1=f"{at}%", x2=f"{at}%", y1="0", y2=_HEIGHT, cls="threshold")
    if _is_drawn(one) and one.planned is not None:
        low, high = _ends(one.planned, top)
        yield tag("line", x1=f"{low}%", x2=f"{high}%", y1=middle, y2=middle, cls="open")
        for bound in _own(one.planned):
            yield tag("circle", cx=f"{percent(min(bound, top), top)}%", cy=middle, r="5", cls="planned")


def _ends(interval: Interval, top: Decimal) -> tuple[Decimal, Decimal]:
    low = interval.low if interval.low is not None else Decimal(0)
    high = interval.high if interval.high is not None else top
    return percent(min(max(low, Decimal(0)), top), top), percent(min(high, top), top)


def _own(interval: Interval) -> list[Decimal]:
    """The bounds that are written, not the ends of what a ratio can be; 100 % exactly is both."""
    bounds = [bound for bound in (interval.low, interval.high) if bound is not None]
    if interval.low == interval.high:
        return bounds[:1]
    return [bound for bound in bounds if 0 < bound < _WHOLE]


def _top(judged: Sequence[Judgement]) -> Decimal:
    """The scale's end: 100 %, or less where every figure is small."""
    figures = [bound for one in judged for part in (one.required, one.planned) if part for bound in _own(part)]
    largest = max(figures, default=_WHOLE)
    if largest > 40:
        return _WHOLE
    return (largest * Decimal("1.5") / 5).to_integral_value(ROUND_CEILING) * 5 or _WHOLE
