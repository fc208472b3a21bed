"""The forms in which a comparison of two versions is shown: one file each, loaded when it is asked for."""

from plancheck.model.change import Comparison
from plancheck.report.diff_words import Names
from plancheck.report.view import View

FORMATS = {
    "text": "diff_text",
    "json": "diff_json",
    "markdown": "diff_markdown",
    "html": "diff_html",
    "csv": "diff_csv",
    "docx": "diff_docx",
    "xlsx": "diff_xlsx",
}
"""The name on the command line -> the module with `render(made, names, view) -> str | bytes`."""


def render(name: str, made: Comparison, names: Names, view: View) -> str | bytes:
    """`names`: what the two versions are called, as the reader gave them."""
    module = __import__(f"plancheck.report.{FORMATS[name]}", fromlist=["render"])
    text: str | bytes = module.render(made, names, view)
    return text
