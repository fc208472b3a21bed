"""No damage to a pack's files ends in anything but findings or a pack."""

import random
from pathlib import Path

import pytest
from small_pack import FILES, said, write

from plancheck.model.finding import Finding
from plancheck.packs.build import build_pack
from plancheck.packs.fault import PackError
from plancheck.packs.files import read_folder

BITS = (*" \n:[]{}\"'#%9-,甲😀\ufeff\x00\t", "", "- ", "&a ")


def damaged(text: str, choice: random.Random) -> str:
    """The text with a few characters or lines lost, doubled, moved or added."""
    for _ in range(choice.randint(1, 3)):
        at, to = sorted(choice.choices(range(len(text) + 1), k=2))
        lines = text.split("\n")
        row = choice.randrange(len(lines))
        text = choice.choice(
            [
                text[:at] + choice.choice(BITS) + text[at + choice.randint(0, 2) :],
                text[:at] + text[min(to, at + 40) :],
                "\n".join(lines[:row] + lines[row + 1 :]),
                "\n".join([*lines[:row], lines[row], *lines[row:]]),
                "\n".join([*lines[:row], "  " + lines[row], *lines[row + 1 :]]),
            ]
        )
    return text


def complaints(folder: Path) -> tuple[Finding, ...]:
    try:
        build_pack(read_folder(folder, "small"))
    except PackError as error:
        return error.findings or pytest.fail("an error that says nothing")
    return ()


@pytest.mark.parametrize("name", FILES)
def test_damage_is_said(name: str, tmp_path: Path) -> None:
    write(tmp_path)
    broken = 0
    for seed in range(40):
        text = damaged(FILES[name], random.Random(f"{name} {seed}"))
        (tmp_path / f"{name}.yaml").write_bytes(text.encode("utf-8", "surrogatepass"))
        found = complaints(tmp_path)
        broken += bool(found)
        assert all(one.place and one.place.path.startswith("small/") and said(one) for one in found)
    assert broken > 15
