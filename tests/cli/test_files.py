"""Files, folders, patterns and standard input."""

import io
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from plancheck.cli.files import File, find, read_file
from plancheck.messages.catalogue import sentence
from plancheck.model.finding import Finding


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("b.plan", "a.plan", "sub/c.plan", "sub/notes.txt", ".git/d.plan", "空/readme.md"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(name, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def collect(paths: list[str]) -> Iterator[File | Finding]:
    return (read_file(one) if isinstance(one, str) else one for one in find(paths))


def names(*paths: str) -> list[str]:
    return [one.name if isinstance(one, File) else one.code.name for one in collect(list(paths))]


def only(path: str) -> Finding:
    (finding,) = collect([path])
    assert isinstance(finding, Finding)
    return finding


@pytest.mark.usefixtures("folder")
class TestCollect:
    def test_a_folder_is_searched_to_its_depth_and_sorted(self) -> None:
        assert names(".") == [os.path.join(".", name) for name in ("a.plan", "b.plan", os.path.join("sub", "c.plan"))]

    def test_files_keep_the_order_of_the_command_line_whatever_their_ending(self) -> None:
        assert names("b.plan", "sub/notes.txt", "a.plan") == ["b.plan", "sub/notes.txt", "a.plan"]

    def test_a_file_named_twice_is_read_once(self) -> None:
        assert names("a.plan", ".", "./a.plan") == ["a.plan", "./b.plan", "./sub/c.plan"]

    def test_bytes_are_those_of_the_file(self) -> None:
        assert list(collect(["a.plan"])) == [File("a.plan", b"a.plan")]

    def test_a_pattern_that_the_shell_left_alone_is_looked_up(self) -> None:
        assert names("*.plan") == ["a.plan", "b.plan"]

    def test_a_path_that_is_not_there_blocks(self) -> None:
        finding = only("大连.plna")
        assert finding.blocking
        assert sentence(finding, "zh-CN") == "找不到文件或文件夹“大连.plna”。"

    def test_a_pattern_without_a_file_blocks(self) -> None:
        assert only("x*.plan").code.id == "PC450"

    def test_a_folder_without_plans_blocks(self) -> None:
        finding = only("空")
        assert finding.blocking
        assert sentence(finding, "en") == (
            "The folder “空” and the folders below it hold no file whose name ends in .plan and no form (.xlsx)."
        )

    def test_a_broken_link_is_not_there(self, folder: Path) -> None:
        (folder / "link.plan").symlink_to("nowhere")
        assert only("link.plan").code.id == "PC450"

    def test_a_file_that_may_not_be_read_blocks(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def refuse(*_: object) -> None:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr("builtins.open", refuse)
        finding = only("a.plan")
        assert finding.blocking
        assert finding.place is not None
        assert finding.place.path == "a.plan"
        assert sentence(finding, "zh-CN") == "文件读不出来：没有读取权限。"

    def test_standard_input_has_a_name(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"abc")))
        assert list(collect(["-"])) == [File("<stdin>", b"abc")]

    def test_what_is_wrong_with_one_path_does_not_hide_the_others(self) -> None:
        assert names("x.plan", "a.plan") == ["no-such-path", "a.plan"]
