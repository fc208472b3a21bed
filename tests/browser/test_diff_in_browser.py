"""The HTML form of a comparison in Chromium and before the public validators (see tests/outside.py)."""

import subprocess
from pathlib import Path

import pytest

from browser.test_html_in_browser import HERE, job, look, modules
from outside import needs
from plancheck.report.diffs import render
from plancheck.report.view import View
from report.comparisons import compared, hostile


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("diffs")
    made = {"zh": (compared(), View()), "en": (compared(), View(language="en")), "hostile": (hostile(), View())}
    for name, (one, view) in made.items():
        (folder / f"{name}.html").write_bytes(str(render("html", one, ("old", "new"), view)).encode())
    return {name: folder / f"{name}.html" for name in made}


def test_axe_finds_nothing(pages: dict[str, Path]) -> None:
    assert look(job("axe", pages["zh"], schemes="light dark")) == {"axe zh": []}


def test_hostile_text_does_nothing_and_no_request_leaves(pages: dict[str, Path]) -> None:
    seen = look(job("inert", pages["hostile"]))["inert hostile"]
    assert (seen["handlers"], seen["scripts"]) == ([], 0)
    assert (seen["requests"], seen["errors"], seen["dialogs"]) == ([], [], [])
    assert "<script>alert(1)</script>" in seen["text"]


def test_html_validate_and_the_nu_checker_find_nothing(pages: dict[str, Path]) -> None:
    files = [str(file) for file in pages.values()]
    program = modules() / "html-validate" / "bin" / "html-validate.mjs"
    command = [needs("node"), str(program), "--preset", "standard,a11y", "-f", "text", *files]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", cwd=HERE)
    assert (done.returncode, done.stdout.strip()) == (0, ""), done.stdout[:3000] + done.stderr
    jar = modules() / "vnu-jar" / "build" / "dist" / "vnu.jar"
    command = [needs("java"), "-jar", str(jar), "--format", "gnu", *files]
    done = subprocess.run(command, capture_output=True, encoding="utf-8")
    said = [line for line in done.stderr.splitlines() if "violates Content Security Policy" not in line]
    assert (said, done.returncode) == ([], 0)
