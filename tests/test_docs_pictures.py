"""The pictures that the script makes are those that lie in docs/pictures and that the pages show, in both languages."""

import os
import re
import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "docs" / "pictures"
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
MOST = 2_500_000
"""Bytes of all pictures together."""


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = spec_from_file_location("docs_pictures", ROOT / "docs" / "pictures.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def shown() -> list[tuple[Path, str, str]]:
    """Page, alternative text and picture of every link."""
    return [
        (page, text, link)
        for page in PAGES
        for text, link in re.findall(r"!\[(.*?)\]\((.+?)\)", page.read_text(encoding="utf-8"), re.DOTALL)
    ]


def test_script_folder_and_pages_name_the_same_pictures(script: ModuleType) -> None:
    assert tuple(sorted(one.name for one in FOLDER.iterdir())) == script.names()
    linked = {(page.parent / link).resolve() for page, _, link in shown()}
    assert linked == {FOLDER / name for name in script.names()}


def test_every_picture_is_told_in_both_languages() -> None:
    for page, text, link in shown():
        assert re.search("[一-龥]{6}", text), (page.name, link)
        assert re.search("[a-z]+ [a-z]+ [a-z]+", text), (page.name, link)


def test_pictures_are_small() -> None:
    pictures = [one.read_bytes() for one in sorted(FOLDER.iterdir())]
    assert all(one.startswith(b"\x89PNG") for one in pictures)
    assert 100_000 < sum(map(len, pictures)) < MOST


def test_what_is_missing_is_said_in_one_sentence() -> None:
    command = [sys.executable, str(ROOT / "docs" / "pictures.py")]
    done = subprocess.run(
        command, env={**os.environ, "PATH": "/nowhere"}, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 2
    assert re.fullmatch(r"Cannot make the pictures; not installed: soffice, .*chromium.*\.\n", done.stderr)
