"""Every room of the package has its row in docs/architecture.md, and every module that the page names is there."""

import re
from pathlib import Path

import plancheck

PACKAGE = Path(plancheck.__file__).parent
PAGE = (Path(__file__).parents[1] / "docs" / "architecture.md").read_text(encoding="utf-8")


def test_every_room_has_a_row() -> None:
    rooms = {one.parent.name for one in PACKAGE.glob("*/__init__.py")}
    rows = set(re.findall(r"^\| `([a-z_]+)/` \|", PAGE, re.MULTILINE))
    assert {"reading", "report"} <= rooms
    assert rooms == rows


def test_every_module_is_named() -> None:
    modules = {one.name for one in PACKAGE.glob("*.py")} - {"__init__.py"}
    assert modules - set(re.findall(r"`([a-z_]+\.py)`", PAGE)) == set()


def test_what_is_named_is_there() -> None:
    root = Path(__file__).parents[1]
    named = set(re.findall(r"`((?:[a-z_]+/)*[a-z_]+\.(?:py|md|lark))`", PAGE))
    assert "cli/files.py" in named
    lacking = [
        one
        for one in named
        if not any((at / one).exists() for at in (PACKAGE, PACKAGE / "report", root, root / "docs"))
    ]
    assert lacking == []
