"""Programs and packages beside the project's own that some tests need: skipped where absent, required in CI."""

import os
import shutil
from importlib.util import find_spec

import pytest


def needs(program: str) -> str:
    """The program's path; the test is skipped where it is not installed, and fails in CI."""
    found = shutil.which(program)
    if found is None:
        _absent(f"the program {program} is not installed")
    return str(found)


def needs_module(name: str) -> None:
    """The same for a Python package."""
    if find_spec(name) is None:
        _absent(f"the package {name} is not installed")


def _absent(reason: str) -> None:
    if os.environ.get("CI"):
        pytest.fail(f"{reason}, and CI must run this test")
    pytest.skip(reason)
