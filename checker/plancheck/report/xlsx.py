"""The gap report as a workbook for the office: matrix, ledger, totals with their sums, findings."""

from datetime import date

from plancheck.model.outcome import Result
from plancheck.report.extras import MissingExtra
from plancheck.report.naming import contributor
from plancheck.report.view import View


def render(result: Result, view: View) -> bytes:
    """One city's sheets, or the province's with every city's commitments in one list."""
    try:
        import openpyxl  # noqa: F401
    except ImportError as error:
        raise MissingExtra("office") from error
    from plancheck.report.archive import packed
    from plancheck.report.city_paper import city_papers
    from plancheck.report.province_paper import province_paper
    from plancheck.report.xlsx_book import book_of
    from plancheck.report.xlsx_sheets import sheets_of

    cities = city_papers(result, view)
    if len(cities) == 1 and not result.totals:
        paper, sheets = cities[0], sheets_of(cities[0], view.language)
    else:
        paper = province_paper(result, view)
        named = {contributor(result.pack, city.key, view.language): city for city in cities}
        sheets = sheets_of(paper, view.language, named)
    return packed(book_of(sheets, paper.title, _day(result, view), view.language))


def _day(result: Result, view: View) -> date:
    """The day in the properties: the one the reader names, else the article's; never today."""
    if view.as_of is not None:
        return view.as_of
    try:
        return date.fromisoformat(result.pack.article.date)
    except ValueError:
        return date(1980, 1, 1)
