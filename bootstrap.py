"""Sets everything up in .venv beside this file, then runs plancheck or the tests: needs nothing but Python 3.11 or newer.

python3 bootstrap.py run examples/anshan.plan
python3 bootstrap.py test
"""

import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
ENVIRONMENT = ROOT / ".venv"
PROGRAMS = ENVIRONMENT / ("Scripts" if os.name == "nt" else "bin")
WANTED = {"run": ".", "test": ".[dev]"}


def set_up(task: str) -> None:
    """Installs what the task needs, once: a file says for which pyproject.toml that was done."""
    done = ENVIRONMENT / f".installed-for-{task}"
    project = (ROOT / "pyproject.toml").read_bytes()
    if done.is_file() and done.read_bytes() == project:
        return
    if not PROGRAMS.is_dir():
        venv.create(ENVIRONMENT, with_pip=True)
    python = PROGRAMS / "python"
    install = [
        str(python),
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--editable",
        WANTED[task],
    ]
    subprocess.run(install, cwd=ROOT, check=True)
    done.write_bytes(project)


def main(arguments: list[str]) -> int:
    if not arguments or arguments[0] not in WANTED:
        print((__doc__ or "").strip(), file=sys.stderr)
        return 2
    task, rest = arguments[0], arguments[1:]
    try:
        set_up(task)
    except (OSError, subprocess.CalledProcessError) as problem:
        print(f"安装没有完成。 The set-up did not finish: {problem}", file=sys.stderr)
        return 2
    module = ["plancheck"] if task == "run" else ["pytest", "--numprocesses=auto"]
    return subprocess.run(
        [str(PROGRAMS / "python"), "-m", *module, *rest], cwd=Path.cwd() if task == "run" else ROOT
    ).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
