"""The wheel carries the grammars, the rules and their compiled forms, and does the main job from another folder."""

import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("build", reason="the package build (extra dev) is not installed")
    out = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--wheel", "--outdir", str(out), str(ROOT)]
    run = subprocess.run(command, capture_output=True, text=True)
    assert run.returncode == 0, run.stdout + run.stderr
    return next(out.glob("*.whl"))


def test_data_in_the_wheel_is_the_checkout_s(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        for folder in ("grammar", "rules"):
            packed = {name for name in names if name.startswith(f"plancheck/_data/{folder}/")}
            files = {path for path in (ROOT / folder).rglob("*") if path.is_file()}
            assert packed == {f"plancheck/_data/{path.relative_to(ROOT).as_posix()}" for path in files}
            for path in files:
                data = archive.read(f"plancheck/_data/{path.relative_to(ROOT).as_posix()}")
                assert data == path.read_bytes(), path
        compiled = sorted(name.rpartition("/")[2] for name in names if "/_data/compiled/" in name)
        assert compiled == ["grammar-plan.bin", "grammar-quantity.bin", "liaoning-2023.bin"]


def test_the_wheel_does_the_main_job_elsewhere(wheel: Path, tmp_path: Path) -> None:
    venv.create(tmp_path / "env", with_pip=True)
    programs = tmp_path / "env" / ("Scripts" if os.name == "nt" else "bin")
    install = [str(programs / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", str(wheel)]
    subprocess.run(install, check=True)
    plan = tmp_path / "大连.plan"
    plan.write_bytes((ROOT / "examples" / "dalian.plan").read_bytes())
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    environment["PLANCHECK_CACHE"] = str(tmp_path / "cache")
    run = subprocess.run(
        [str(programs / "plancheck"), "--lang", "zh-CN", "大连.plan"],
        cwd=tmp_path, env=environment, capture_output=True, encoding="utf-8",
    )  # fmt: skip
    assert run.stderr == ""
    assert run.returncode == 1
    assert "差5个百分点" in run.stdout.replace("\n  ", "")
    kept = sorted(path.name for path in (tmp_path / "cache").iterdir())
    names = [name.partition("-")[0] for name in kept]
    assert names == ["inits.bin", "modules", "patterns.bin"], "grammars and rules come compiled from the wheel"
