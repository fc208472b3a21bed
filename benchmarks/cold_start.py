"""Start-up: CPU time of one whole run on one plan, as a ratio to `python -c pass`, taken alternately in one run.

    python benchmarks/cold_start.py [ROUNDS]

The ratio of the medians is what to compare; milliseconds differ between machines. The goal is at most 8.
"""

import os
import resource
import statistics
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PLAN = ROOT / "examples" / "anshan.plan"
# As installed programs run: bytecode is kept.
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
COMMANDS = {
    "python -c pass": [sys.executable, "-c", "pass"],
    "plancheck examples/anshan.plan": [sys.executable, "-m", "plancheck", str(PLAN)],
    "plancheck --output json": [sys.executable, "-m", "plancheck", "--output", "json", str(PLAN)],
    "plancheck --version": [sys.executable, "-m", "plancheck", "--version"],
}


def cpu_seconds(command: list[str]) -> float:
    """User and system time of one child process."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False, env=ENVIRONMENT)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    for command in COMMANDS.values():
        cpu_seconds(command)  # compiled forms and .pyc files are there from the second run on
    taken: dict[str, list[float]] = {name: [] for name in COMMANDS}
    for _ in range(rounds):
        for name, command in COMMANDS.items():
            taken[name].append(cpu_seconds(command))
    base = statistics.median(taken["python -c pass"])
    for name, times in taken.items():
        middle = statistics.median(times)
        print(f"{name:34} {middle * 1000:7.1f} ms CPU  {middle / base:5.2f} x")


if __name__ == "__main__":
    main()
