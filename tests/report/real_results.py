"""Results of real runs on the repository's examples, for reports that are given to programs of others."""

from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

from plancheck.model.finding import Finding
from plancheck.model.outcome import Result
from plancheck.model.plan import Plan
from plancheck.packs.load import load_pack
from plancheck.reading.decoding import decode
from plancheck.reading.plan import read_plan
from plancheck.run import Question, run
from plancheck.values import replace

ROOT = Path(__file__).parents[2]


@cache
def one_plan() -> Result:
    """One plan of one city: its part of the totals is shown, nothing is summed."""
    return _judged(["examples/dalian.plan"], "liaoning-2023", Question(totals=False))


@cache
def province() -> Result:
    """All example plans, with the totals."""
    return _judged(_in("examples"), "liaoning-2023", Question(totals=True, by_city=True))


@cache
def faulty() -> Result:
    """Plans with every mistake that plancheck knows, against a pack of their own."""
    pack = str(ROOT / "examples" / "faulty" / "pack")
    return _judged(_in("examples/faulty"), pack, Question(totals=True, by_city=True))


def _in(folder: str) -> list[str]:
    return sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / folder).glob("*.plan"))


def _judged(paths: Sequence[str], pack: str, question: Question) -> Result:
    plans, unreadable = _read(paths)
    result = run(load_pack(pack), plans, question)
    return replace(result, findings=(*unreadable, *result.findings))


def _read(paths: Iterable[str]) -> tuple[list[Plan], list[Finding]]:
    plans, unreadable = [], []
    for path in paths:
        source = decode(path, (ROOT / path).read_bytes())
        if isinstance(source, Finding):
            unreadable.append(source)
        else:
            plans.append(read_plan(source))
    return plans, unreadable
