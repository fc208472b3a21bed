"""The HTML report in Chromium and before the public validators: accessible, inert, driven by keyboard, printable.

Needs chromium, node, java and Noto Sans CJK, and the packages of tests/package.json (see tests/outside.py).
"""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from outside import needs, needs_node, node_modules
from plancheck.model.outcome import Result
from plancheck.packs.load import load_pack
from plancheck.reading.decoding import decode
from plancheck.reading.plan import read_plan
from plancheck.report import html
from plancheck.report.view import View
from plancheck.run import Question, run
from plancheck.source import Source
from report import results
from report.test_html_report import hostile

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).parent
OPEN = ["r-210200-T-01", "r-210200-T-02", "r-210200-T-03"]


def modules() -> Path:
    needs_node("playwright-core")
    return node_modules()


def of_examples(*names: str) -> Result:
    sources = [decode(name, (ROOT / "examples" / f"{name}.plan").read_bytes()) for name in names]
    plans = [read_plan(one) for one in sources if isinstance(one, Source)]
    several = len(plans) > 1
    question = Question(totals=several, complete=False, province=False, by_city=several)
    return run(load_pack("liaoning-2023"), plans, question)


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("pages")
    made = {
        "city": html.render(of_examples("dalian"), View(exit_code=1)),
        "province": html.render(of_examples("dalian", "shenyang", "anshan"), View(language="en", exit_code=1)),
    }
    for name, text in made.items():
        (folder / f"{name}.html").write_bytes(text.encode())
    return {name: folder / f"{name}.html" for name in made}


@pytest.fixture
def small(tmp_path: Path) -> dict[str, Path]:
    """A page with a matrix, a bar and a ledger, and the same with hostile text."""
    made = {
        "small": html.render(results.of_the_province(), View(exit_code=1)),
        "english": html.render(results.of_the_province(), View(language="en", exit_code=1)),
        "hostile": html.render(hostile(), View(exit_code=1)),
    }
    for name, text in made.items():
        (tmp_path / f"{name}.html").write_bytes(text.encode())
    return {name: tmp_path / f"{name}.html" for name in made}


def look(*jobs: dict[str, str]) -> dict[str, Any]:
    asked = {"chromium": needs("chromium"), "modules": str(modules()), "jobs": jobs}
    command = [needs("node"), str(HERE / "look.mjs"), json.dumps(asked)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    seen: dict[str, Any] = json.loads(done.stdout)
    return seen


def job(do: str, file: Path, **more: str) -> dict[str, str]:
    return {"name": f"{do} {file.stem}", "do": do, "file": str(file), **more}


def test_axe_finds_nothing_at_three_widths_in_light_and_dark(small: dict[str, Path]) -> None:
    assert look(job("axe", small["small"], schemes="light dark")) == {"axe small": []}


def test_filter_sort_and_jumps_work_by_keyboard(small: dict[str, Path]) -> None:
    seen = look(job("keys", small["small"], search="t-03", outcome="reported"))["keys small"]
    every = ["r-210200-T-04", *OPEN]  # its unit comes first in the article
    assert seen["first"] == OPEN, "the province's page starts with the open ones"
    assert (seen["slash"], seen["found"]) == ("f-text", ["r-210200-T-03"])
    assert seen["cleared"] == every
    assert (seen["j"], seen["opened"], seen["jj"], seen["k"]) == (OPEN[0], True, OPEN[1], OPEN[0])
    assert seen["m"].endswith("大连 T-04 已报数")
    assert seen["down"].endswith("大连 T-01 缺口")
    assert seen["entered"] == OPEN[0]
    assert seen["sort"] == ["ascending", [*OPEN, "r-210200-T-04"]]
    assert seen["sorted"] == ["descending", ["r-210200-T-04", *reversed(OPEN)]]
    assert seen["off"] is True
    assert seen["chosen"] == ["r-210200-T-04"]
    assert (seen["requests"], seen["errors"], seen["dialogs"]) == ([], [], [])


def test_everything_can_be_read_without_script(small: dict[str, Path]) -> None:
    assert look(job("plain", small["small"]))["plain small"] == {"rows": 4, "filter": False, "help": False}


def test_hostile_text_is_shown_and_does_nothing(small: dict[str, Path]) -> None:
    seen = look(job("inert", small["hostile"]), job("inert", small["small"]))
    attacked, plain = seen["inert hostile"], seen["inert small"]
    assert attacked["names"] == plain["names"]
    assert (attacked["handlers"], attacked["scripts"]) == ([], 1)
    assert (attacked["requests"], attacked["errors"], attacked["dialogs"]) == ([], [], [])
    assert "</script><img src=x onerror=alert(1)>" in attacked["text"]
    assert "\\u202e逆向" in attacked["text"]


def test_no_request_leaves_and_chinese_is_set_in_noto(pages: dict[str, Path]) -> None:
    seen = look(job("inert", pages["city"]), job("inert", pages["province"]), job("fonts", pages["city"]))
    for name in ("inert city", "inert province"):
        assert (seen[name]["requests"], seen[name]["errors"]) == ([], []), name
    assert seen["fonts city"] == ["Noto Sans CJK SC"]


def test_print_repeats_heads_and_the_banner_on_every_page(pages: dict[str, Path], tmp_path: Path) -> None:
    pdf = tmp_path / "city.pdf"
    look(job("pdf", pages["city"], pdf=str(pdf)))
    text = subprocess.run(
        [needs("pdftotext"), "-layout", str(pdf), "-"], capture_output=True, check=True
    ).stdout.decode()
    sheets = text.split("\f")[:-1]
    assert len(sheets) > 5
    assert [number for number, sheet in enumerate(sheets) if "示例数据，非政府公布" not in sheet] == []
    ledger = [sheet for sheet in sheets if "LN-E-1" in sheet and "责任单位" in sheet]
    assert len(ledger) > 1, "the ledger's head is on each of its pages"
    assert f"1 / {len(sheets)}" in sheets[0]


def test_html_validate_finds_nothing(pages: dict[str, Path], small: dict[str, Path]) -> None:
    files = [str(file) for file in (*pages.values(), small["hostile"])]
    program = modules() / "html-validate" / "bin" / "html-validate.mjs"
    command = [needs("node"), str(program), "--preset", "standard,a11y", "-f", "text", *files]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", cwd=HERE)
    assert (done.returncode, done.stdout.strip()) == (0, ""), done.stdout[:3000] + done.stderr


def test_the_nu_checker_finds_no_error(pages: dict[str, Path], small: dict[str, Path]) -> None:
    jar = modules() / "vnu-jar" / "build" / "dist" / "vnu.jar"
    files = [str(file) for file in (*pages.values(), small["hostile"])]
    command = [needs("java"), "-jar", str(jar), "--format", "gnu", *files]
    done = subprocess.run(command, capture_output=True, encoding="utf-8")
    # It does not compute hashes, so it takes the page's own style and script for strangers; Chromium is the judge there.
    said = [line for line in done.stderr.splitlines() if "violates Content Security Policy" not in line]
    assert said == []
    assert done.returncode == 0
