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
        _absent(f"the program {program} is not installed")
    return str(found)


def needs_module(name: str) -> None:
    """The same for a Python package."""
    if find_spec(name) is None:
        _absent(f"the package {name} is not installed")


def needs_node(package: str) -> Path:
    """The folder of an npm package, in NODE_PATH or in node_modules beside the project's own files."""
    folders = [*os.environ.get("NODE_PATH", "").split(os.pathsep), str(Path(__file__).parents[1] / "node_modules")]
    found = next((Path(one) / package for one in folders if one and (Path(one) / package).is_dir()), None)
    if found is None:
        _absent(f"the npm package {package} is not installed")
    return Path(found or "")


def _absent(reason: str) -> None:
    if os.environ.get("CI"):
        pytest.fail(f"{reason}, and CI must run this test")
    pytest.skip(reason)
