"""Reports are the same bytes whatever order sets have: Python shuffles them anew with every seed."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from outside import needs_module

ROOT = Path(__file__).parents[2]
PLANS = ("examples/anshan.plan", "examples/dalian.plan", "examples/yingkou.plan")
FORMATS = ("html", "docx", "xlsx", "markdown", "csv", "json")
SEEDS = ("0", "1", "4242")


def test_every_seed_gives_the_same_bytes(tmp_path: Path) -> None:
    needs_module("openpyxl")
    needs_module("docx")
    made = {seed: digests(seed, tmp_path / seed) for seed in SEEDS}
    assert made[SEEDS[0]].keys() == set(FORMATS)
    for name in FORMATS:
        assert len({made[seed][name] for seed in SEEDS}) == 1, name


def digests(seed: str, folder: Path) -> dict[str, str]:
    folder.mkdir()
    outputs = [part for name in FORMATS for part in ("--output", f"{name}={folder / name}")]
    ran = subprocess.run(
        [sys.executable, "-m", "plancheck", *PLANS, "--quiet", *outputs],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": seed},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert ran.returncode == 1, ran.stderr
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}
