"""The rooms of the package know each other in one direction only."""

import ast
from collections.abc import Iterator
from pathlib import Path

import plancheck

PACKAGE = Path(plancheck.__file__).parent

# Each room -> the rooms that it may import from, beside itself.
CORE = {"values", "enums", "patterns", "digests", "codes", "source", "model", "widths"}
MAY_IMPORT: dict[str, set[str]] = {
    "__init__": set(),
    "shipped": set(),
    "keeping": {"compiled"},
    "values": {"keeping"},
    "enums": set(),
    "codes": {"values", "enums"},
    "source": {"values"},
    "model": {"values", "enums", "patterns", "codes", "source"},
    "messages": CORE,
    "digests": set(),
    "extras": set(),
    "workbooks": {"values", "extras", "model"},
    "sight": {"model"},
    "cells": {"values", "codes", "model", "sight"},
    "compiled": {"__init__", "shipped", "digests"},
    "patterns": {"keeping"},
    "modules": {"compiled", "shipped"},
    "widths": set(),
    "reading": CORE | {"shipped", "compiled"},
    "packs": CORE | {"__init__", "shipped", "compiled", "reading"},
    "matching": CORE | {"reading", "packs"},
    "checks": CORE | {"reading", "packs", "matching"},
    "judging": CORE | {"reading", "packs", "matching"},
    "run": CORE | {"reading", "packs", "matching", "checks", "judging"},
    "office": CORE | {"workbooks", "cells", "sight", "reading", "packs", "matching"},
    "comparing": CORE | {"reading", "packs", "matching"},
    "formatting": CORE | {"reading", "packs", "matching"},
    "report": CORE | {"__init__", "extras", "messages", "shipped"},
    "forms": CORE | {"workbooks", "cells", "sight", "reading", "packs", "matching", "messages", "report"},
    "building": {"compiled", "reading", "packs", "shipped"},
}
# These two introduce the others to each other.
WIRING = {"cli", "__main__"}


def rooms_imported(code: str) -> Iterator[tuple[int, str]]:
    """Line and room of every import from the package, those inside functions too."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"line {node.lineno}: imports are absolute"
            if node.module == "plancheck":
                yield from ((node.lineno, _room(one.name)) for one in node.names)
            elif node.module and node.module.startswith("plancheck."):
                yield node.lineno, node.module.split(".")[1]
        elif isinstance(node, ast.Import):
            for one in node.names:
                if one.name.split(".")[0] == "plancheck":
                    yield node.lineno, one.name.split(".")[1] if "." in one.name else "__init__"


def _room(name: str) -> str:
    """`from plancheck import X`: a room of that name, else something that the package itself defines."""
    return name if name in MAY_IMPORT or name in WIRING else "__init__"


def wrong_imports(room: str, code: str) -> list[str]:
    """Every import that goes against the direction, as `line N: room`."""
    if room in WIRING:
        return []
    allowed = MAY_IMPORT[room] | {room}
    return [f"line {line}: {other}" for line, other in rooms_imported(code) if other not in allowed]


def modules() -> Iterator[tuple[str, Path]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        yield path.relative_to(PACKAGE).parts[0].removesuffix(".py"), path


def test_every_module_imports_in_one_direction() -> None:
    wrong = {
        str(path.relative_to(PACKAGE)): found
        for room, path in modules()
        if (found := wrong_imports(room, path.read_text(encoding="utf-8")))
    }
    assert wrong == {}


def test_every_room_has_its_place_in_the_order() -> None:
    assert {room for room, _ in modules()} - WIRING <= set(MAY_IMPORT)


def test_the_order_has_no_circle() -> None:
    done: set[str] = set()
    while len(done) < len(MAY_IMPORT):
        ready = {room for room, below in MAY_IMPORT.items() if room not in done and below <= done}
        assert ready, f"a circle among {set(MAY_IMPORT) - done}"
        done |= ready


def test_planted_wrong_imports_are_caught() -> None:
    assert wrong_imports("reading", "from plancheck.packs.load import load_pack\n") == ["line 1: packs"]
    assert wrong_imports("judging", "\nimport plancheck.checks\n") == ["line 2: checks"]
    assert wrong_imports("checks", "from plancheck.judging import judge\n") == ["line 1: judging"]
    assert wrong_imports("report", "from plancheck import run\n") == ["line 1: run"]
    assert wrong_imports("judging", "def f():\n    from plancheck.report import text\n") == ["line 2: report"]
    assert wrong_imports("model", "from plancheck.messages.labels import label\n") == ["line 1: messages"]
    assert wrong_imports("run", "import plancheck.cli.main\n") == ["line 1: cli"]


def test_imports_in_the_right_direction_are_not_caught() -> None:
    assert wrong_imports("report", "from plancheck import __version__\nfrom plancheck.model.rule import Rule\n") == []
    assert wrong_imports("cli", "from plancheck.run import run\nfrom plancheck.report import render\n") == []
