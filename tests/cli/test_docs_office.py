"""What docs/integration.md shows of waivers, baseline and allotments is what the program does."""

import re
import shutil
from pathlib import Path

import pytest

from plancheck.cli import main

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "integration.md").read_text(encoding="utf-8")
FILES = re.findall(r"<!-- file: (\S+) -->\n```\w+\n(.*?)```", PAGE, re.DOTALL)
RUNS = re.findall(r"<!-- run -->\n```sh\nplancheck (.*?)\n```\n\n```text\n(.*?)```", PAGE, re.DOTALL)


def test_every_run_says_what_the_page_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copytree(ROOT / "examples", "examples")
    for name, text in FILES:
        Path(name).write_text(text, encoding="utf-8")
    assert (len(FILES), len(RUNS)) == (2, 4)
    for words, lines in RUNS:
        capsys.readouterr()
        main(words.split())
        said = re.sub(r"\n *", "", "".join(capsys.readouterr()))
        for line in lines.splitlines():
            assert line in said, (words, line)


def test_the_example_files_serve_the_fourteen_plans(capsys: pytest.CaptureFixture[str]) -> None:
    plans = sorted(str(path) for path in (ROOT / "examples").glob("*.plan"))
    office = ROOT / "examples" / "office"
    more = ["--waivers", str(office / "waivers.yaml"), "--as-of", "2024-03-31"]
    more += ["--allotments", str(office / "allotments.csv"), "--lang", "zh-CN", "--output", "concise"]
    main([*plans, *more])
    said = capsys.readouterr().out
    of_office = [line for line in said.splitlines() if f"{office}{'/'}" in line]
    assert [line.split(": ")[1].split()[1] for line in of_office] == ["PC473"]
    assert "另有已豁免 2 项" in said.splitlines()[-1]
    assert "benxi.plan:15:12: error PC201 gap-value: “2023年城镇新增就业”要求不低于1.5万人" in said
