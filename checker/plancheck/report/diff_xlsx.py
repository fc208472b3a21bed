"""A comparison of two versions as a workbook: a sheet for each table."""

from datetime import date

from plancheck.model.change import Comparison
from plancheck.report.diff_paper import diff_paper
from plancheck.report.diff_words import Names
from plancheck.report.extras import MissingExtra
from plancheck.report.view import View


def render(made: Comparison, names: Names, view: View) -> bytes:
    try:
        import openpyxl  # noqa: F401
    except ImportError as error:
        raise MissingExtra("office") from error
    from plancheck.report.archive import packed
    from plancheck.report.xlsx_book import book_of
    from plancheck.report.xlsx_sheets import sheets_of

    paper = diff_paper(made, names, view)
    return packed(book_of(sheets_of(paper, view.language), paper.title, _day(made), view.language))


def _day(made: Comparison) -> date:
    """The day in the properties is the article's; never today."""
    try:
        return date.fromisoformat(made.new.pack.article.date)
    except ValueError:
        return date(1980, 1, 1)
