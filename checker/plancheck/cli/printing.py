"""The view of what is printed on the screen without a check: sheets and lists."""

from plancheck.cli import screen
from plancheck.cli.output import Output, write
from plancheck.messages.phrases import Language
from plancheck.report.view import View


def screen_view(language: Language) -> View:
    return View(
        language=language,
        width=screen.width(),
        colour=screen.colour("auto"),
        unicode=screen.has_marks(),
        ambiguous=screen.ambiguous(),
    )


def show(text: str, view: View) -> int:
    """Prints the text; the exit code says whether that went well."""
    return 0 if write(text, Output("text"), view.language) else 2
