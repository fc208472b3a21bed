"""Colours and marks of the screen."""

from plancheck.codes.code import Severity
from plancheck.report.view import View

_STYLES = {"bold": "1", "dim": "2", "red": "31", "green": "32", "yellow": "33", "cyan": "36"}
_OF_SEVERITY = {
    Severity.ERROR: ("×", "x", "red"),
    Severity.WARNING: ("▲", "!", "yellow"),
    Severity.NOTE: ("●", "*", "cyan"),
}


def inked(text: str, style: str, view: View) -> str:
    """The text in that style where the view has colour. The text must be safe already."""
    return f"\x1b[{_STYLES[style]}m{text}\x1b[0m" if view.colour and text else text


def mark(severity: Severity, view: View) -> str:
    """One sign that tells how much a finding weighs, without colour too."""
    return inked(sign(severity, view), _OF_SEVERITY[severity][2], view)


def sign(severity: Severity, view: View) -> str:
    """The mark without its colour."""
    return _OF_SEVERITY[severity][0 if view.unicode else 1]


def tick(view: View) -> str:
    """The sign of what is as it should be."""
    return "√" if view.unicode else "+"


def rule_of(view: View) -> str:
    """A short stroke before a heading."""
    return "──" if view.unicode else "--"


def bar(view: View) -> str:
    """Between a line's number and its text."""
    return "│" if view.unicode else "|"
