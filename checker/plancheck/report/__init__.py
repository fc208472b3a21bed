"""The forms in which a result is shown: one file each, loaded when it is asked for."""

from plancheck.model.outcome import Result
from plancheck.report.view import View

FORMATS = {
    "text": "text",
    "concise": "concise",
    "json": "json_format",
    "markdown": "markdown",
    "csv": "csv_format",
    "sarif": "sarif",
    "junit": "junit",
    "github": "github",
    "gitlab": "gitlab",
    "html": "html",
    "docx": "docx_format",
    "xlsx": "xlsx",
}
"""The name on the command line -> the module with `render(result, view) -> str | bytes`."""

BINARY = frozenset({"xlsx", "docx"})
"""Formats that are no text: never for a terminal."""

MACHINE = frozenset({"json", "csv", "sarif", "junit", "github", "gitlab"})
"""Formats that programs read: always UTF-8, never coloured."""


def render(name: str, result: Result, view: View) -> str | bytes:
    """The whole report in that format; a text ends with a line end."""
    # Not importlib.import_module, which loads a part of the library that nothing else here needs.
    text: str | bytes = __import__(f"{__name__}.{FORMATS[name]}", fromlist=["render"]).render(result, view)
    return text
