"""The gap report as one self-contained HTML file: for one city, or for the province."""

from plancheck.messages.labels import label
from plancheck.messages.pages import word
from plancheck.model.outcome import Judgement, Result
from plancheck.report import html_parts as parts
from plancheck.report.html_ledger import ledger
from plancheck.report.html_matrix import matrix
from plancheck.report.html_page import Page, Part, page
from plancheck.report.html_ratios import ratio_rules, ratios, ratios_of_city
from plancheck.report.html_tags import Markup, tag
from plancheck.report.html_totals import totals
from plancheck.report.naming import contributor
from plancheck.report.paper_rows import by_unit_and_date
from plancheck.report.sums import overview
from plancheck.report.text import checked_line
from plancheck.report.view import View


def render(result: Result, view: View) -> str:
    """The city's report where one city was checked by itself, else the province's."""
    if len(result.cities) == 1 and not result.totals and None not in result.city_of:
        return _city_page(result, view)
    return render_province(result, view)


def render_province(result: Result, view: View) -> str:
    language = view.language
    shown = [
        Part("summary", word("summary", language), parts.counts(result, language)),
        Part("matrix", word("matrix", language), matrix(result, language), wide=True),
    ]
    if result.totals:
        shown.append(Part("totals", word("totals", language), totals(result, language)))
    if ratio_rules(result):
        shown.append(Part("ratios", word("ratios", language), ratios(result, language)))
    if parts.open_count(result):
        shown.append(Part("groups", word("groups", language), parts.groups(result, language)))
    rows = ledger(result, by_unit_and_date(result, result.judgements, language), language, open_first=True)
    shown.append(Part("ledger", word("ledger", language), rows))
    shown += _last(result, view)
    title = word("title.province", language)
    return page(Page(title, language, result.illustrative, _lead(result, view), tuple(shown)))


def _city_page(own: Result, view: View) -> str:
    language = view.language
    shown = [Part("summary", word("summary", language), parts.counts(own, language))]
    rows = ledger(own, _in_order(own), language, open_first=False)
    if ratio_rules(own):
        shown.append(Part("ratios", word("ratios", language), ratios_of_city(own, language)))
    if parts.open_count(own):
        shown.append(Part("groups", word("groups", language), parts.groups(own, language)))
    shown.append(Part("ledger", word("ledger.city", language), rows))
    shown += _last(own, view)
    title = word("title.city", language, city=contributor(own.pack, own.cities[0], language))
    return page(Page(title, language, own.illustrative, _lead(own, view), tuple(shown)))


def _last(result: Result, view: View) -> list[Part]:
    language = view.language
    shown = [
        Part("findings", word("findings", language), parts.findings(result, language)),
        Part("commitments", word("commitments", language), parts.commitments(result, language)),
    ]
    if result.province:
        shown.append(Part("provincial", word("provincial", language), parts.provincial(result, language)))
    shown += [
        Part("read", word("read", language), parts.read(result, view)),
        Part("legend", word("legend", language), parts.legend(result, language)),
        Part("help", word("help", language), parts.keyboard(language), scripted=True),
    ]
    return shown


def _in_order(result: Result) -> list[Judgement]:
    """By city code, then as the article has them."""
    order = {rule.id: rank for rank, rule in enumerate(result.pack.rules)}
    cities = {city: rank for rank, city in enumerate(result.cities)}
    return sorted(result.judgements, key=lambda one: (cities.get(one.city, -1), order.get(one.rule.id, -1)))


def _lead(result: Result, view: View) -> tuple[Markup, ...]:
    if not result.plans:
        return (tag("p", label("nothing", view.language)),)
    checked = checked_line(result, len(result.plans), len(result.cities), view)
    told = [tag("p", text) for text in overview(result, view.language)]
    return (tag("p", checked), *told, tag("p", tag("strong", parts.exit_line(view)), cls="verdict"))
