"""What Tab makes of a line in a real bash, zsh and fish at a terminal, with the script that the program prints."""

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("pty", reason="terminals of Unix")

from cli.pressing import Shell  # noqa: E402  # it imports pty
from outside import needs  # noqa: E402
from plancheck.cli import COMMANDS  # noqa: E402
from plancheck.report import FORMATS  # noqa: E402


@pytest.fixture(scope="module", params=["bash", "zsh", "fish"])
def shell(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shell]:
    needs(request.param)
    folder: Path = tmp_path_factory.mktemp(request.param)
    (folder / "work" / "packs").mkdir(parents=True)
    for name in ("城市.plan", "my own.plan", "di x.json"):
        (folder / "work" / name).write_text("", encoding="utf-8")
    made = Shell(request.param, folder / "home", folder / "work")
    yield made
    made.end()


@pytest.mark.parametrize(
    ("line", "becomes"),
    [
        ("dif", "diff "),
        ("城", "城市.plan "),
        ("my", "my\\ own.plan "),
        ('"my own.plan" --lang z', '"my own.plan" --lang zh-CN '),
        ("a.plan --output js", "a.plan --output json "),
        ("a.plan --output=js", "a.plan --output=json "),
        ("--output=js", "--output=json "),
        ("a.plan --output json=di", "a.plan --output json=di\\ x.json "),
        ("--output=json=di", "--output=json=di\\ x.json "),
        ("--output json=pa", "--output json=packs/"),
        ("a.plan --lang=z", "a.plan --lang=zh-CN "),
        ("a.plan --pack lia", "a.plan --pack liaoning-2023 "),
        ("a.plan --pack pa", "a.plan --pack packs/"),
        ("a.plan --select PC201,gap-value-", "a.plan --select PC201,gap-value-and-late "),
        ("a.plan --waivers=my", "a.plan --waivers=my\\ own.plan "),
        ("a.plan --own", "a.plan --own-fields "),
        ("explain two-v", "explain two-versions "),
        ("rules show ln-h-02", "rules show LN-H-02 "),
        ("rules li", "rules list "),
        ("fmt 城市.plan --lang z", "fmt 城市.plan --lang zh-CN "),
        ("fmt 城市.plan --pack lia", "fmt 城市.plan --pack liaoning-2023 "),
        ("init 大", "init 大连市 "),
        ("init Dal", "init Dalian "),
        ("init --output x", "init --output xlsx "),
        ("init --from 城", "init --from 城市.plan "),
        ("init --all pa", "init --all packs/"),
        ("completion fi", "completion fish "),
    ],
)
def test_what_tab_makes_of_a_line(shell: Shell, line: str, becomes: str) -> None:
    assert shell.pressed(f"plancheck {line}") == f"plancheck {becomes}"


@pytest.mark.parametrize(
    "shell", ["zsh", "fish"], indirect=True
)  # bash is asked without a terminal in test_completing.py
def test_what_is_offered_where_several_things_fit(shell: Shell) -> None:
    assert sorted(shell.offered("plancheck a.plan --output ")) == sorted(FORMATS)
    assert sorted(shell.offered("plancheck --lang ")) == ["en", "zh-CN"]
    assert sorted(shell.offered("plancheck a.plan --select PC201,gap-v")) == [
        "PC201,gap-value",
        "PC201,gap-value-and-late",
    ]
    assert {*COMMANDS, "城市.plan"} <= set(shell.offered("plancheck "))
    assert len(shell.offered("plancheck init ")) == 14
    assert "大连市" in shell.offered("plancheck init ")


@pytest.mark.parametrize("shell", ["fish"], indirect=True)
def test_fish_says_what_the_offers_mean(shell: Shell) -> None:
    assert shell.meant("plancheck explain two-v") == ["two-versions\t同一方案有两个版本"]
    assert shell.meant("plancheck rules sho") == [
        "show\t列出规则的全部内容：原文、要求、别名、易混名称；不写规则就列全部。"
    ]
    assert shell.meant("plancheck init 大") == ["大连市\tDalian"]
    assert shell.meant("plancheck --output js") == ["json"]
