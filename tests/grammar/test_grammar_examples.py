"""Plans in accept/ read without a finding; each plan in reject/ gives exactly the complaints in the .txt beside it."""

from pathlib import Path

import pytest

from plancheck.messages.catalogue import sentence
from plancheck.model.plan import ItemType, Plan
from plancheck.reading.decoding import decode
from plancheck.reading.plan import read_plan
from plancheck.source import Source

HERE = Path(__file__).parent
ACCEPTED = sorted((HERE / "accept").glob("*.plan"))
REJECTED = sorted((HERE / "reject").glob("*.plan"))


def read(path: Path) -> Plan:
    source = decode(path.name, path.read_bytes())
    assert isinstance(source, Source)
    return read_plan(source)


def complaints(plan: Plan) -> list[str]:
    """line:column code name: the sentence, in Chinese and in English."""
    lines = []
    for finding in plan.findings:
        place = finding.place
        assert place is not None
        head = f"{place.line}:{place.column}-{place.end_column} {finding.code.id} {finding.code.name}"
        lines += [head, f"  {sentence(finding, 'zh-CN')}", f"  {sentence(finding, 'en')}"]
    return lines


@pytest.mark.parametrize("path", ACCEPTED, ids=lambda path: path.stem)
def test_accepted(path: Path) -> None:
    plan = read(path)
    assert complaints(plan) == []
    assert plan.items
    for item in plan.items:
        assert item.quantities or item.blank or item.type is not ItemType.TARGET, item.name.value


@pytest.mark.parametrize("path", REJECTED, ids=lambda path: path.stem)
def test_rejected(path: Path) -> None:
    assert complaints(read(path)) == path.with_suffix(".txt").read_text(encoding="utf-8").splitlines()


def test_both_folders_hold_plans() -> None:
    assert len(ACCEPTED) >= 5
    assert len(REJECTED) >= 5
