"""Where reports go, and what is refused."""

import io
import sys
from pathlib import Path

import pytest

from plancheck.cli.complaint import Complaint
from plancheck.cli.output import Output, output_named, refuse_clashes, write


@pytest.mark.parametrize(
    ("written", "output"),
    [
        ("text", Output("text")),
        ("json=a=b.json", Output("json", "a=b.json")),
        ("concise=-", Output("concise")),
        ("json=", Output("json")),
    ],
)
def test_spelling_of_an_output(written: str, output: Output) -> None:
    assert output_named(written) == output


@pytest.mark.parametrize(
    ("outputs", "told"),
    [
        (["text", "json"], "只能有一种格式输出到屏幕；另一种写成 --output json=文件名。"),
        (["text=a", "json=./a"], "两种输出写到了同一个文件“./a”。"),
        (["text", "json=in.plan"], "输出文件“in.plan”就是要核对的文件，没有写入。"),
    ],
)
def test_clashes_are_refused(outputs: list[str], told: str) -> None:
    with pytest.raises(Complaint) as caught:
        refuse_clashes(list(map(output_named, outputs)), ["in.plan", "-"])
    assert caught.value.told("zh-CN") == told


def test_an_unknown_format_is_refused() -> None:
    with pytest.raises(Complaint) as caught:
        output_named("pdf")
    assert caught.value.told("en").startswith('--output cannot be "pdf"; it can be: text, concise, json')


def test_a_file_is_utf8_with_plain_line_ends(tmp_path: Path) -> None:
    path = tmp_path / "out.txt"
    assert write("大连𠮷\n", Output("text", str(path)), "en")
    assert path.read_bytes() == "大连𠮷\n".encode()


@pytest.mark.parametrize(
    ("path", "told"),
    [("nowhere/out.txt", "文件夹不存在"), (".", "那是一个文件夹")],
)
def test_a_file_that_cannot_be_written_is_one_sentence(
    path: str, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert not write("x", Output("text", path), "zh-CN")
    assert capsys.readouterr().err == f"plancheck: 写不了“{path}”：{told}。\n"


def test_machines_get_utf8_whatever_the_screen_speaks(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(screen, encoding="gbk"))
    assert write('"𠮷"\n', Output("json"), "en")
    assert screen.getvalue() == '"𠮷"\n'.encode()
