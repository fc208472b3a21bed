"""A comparison of two versions as a Word document for a meeting."""

from plancheck.model.change import Comparison
from plancheck.report.diff_paper import diff_paper
from plancheck.report.diff_words import Names
from plancheck.report.docx_format import render_paper
from plancheck.report.view import View


def render(made: Comparison, names: Names, view: View) -> bytes:
    return render_paper(diff_paper(made, names, view))
