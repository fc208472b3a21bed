"""Programs and packages beside the project's own that some tests need: skipped where absent, required in CI."""

import os
import shutil
from importlib.util import find_spec
from pathlib import Path

import pytest


def needs(program: str) -> str:
    """The program's path; the test is skipped where it is not installed, and fails in CI."""
    found = shutil.which(program)
    if found is None:
        absent(f"the program {program} is not installed")
    return str(found)


def needs_module(name: str) -> None:
    """The same for a Python package."""
    if find_spec(name) is None:
        absent(f"the package {name} is not installed")


def node_modules() -> Path:
    """Where the packages of tests/package.json are installed."""
    return Path(os.environ.get("PLANCHECK_NODE_MODULES") or Path(__file__).parent / "node_modules")


def needs_node(package: str) -> Path:
    """The folder of an npm package of tests/package.json."""
    folder = node_modules() / package
    if not folder.is_dir():
        absent(f"the npm package {package} is not in {node_modules()}")
    return folder


def absent(reason: str) -> None:
    """Skips the test for that reason; in CI, where everything is installed, it fails."""
    if os.environ.get("CI"):
        pytest.fail(f"{reason}, and CI must run this test")
    pytest.skip(reason)
