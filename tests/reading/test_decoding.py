"""Bytes become text in one of two encodings, or one finding that says why not."""

from hashlib import sha256

import pytest

from plancheck.codes import reading as codes
from plancheck.messages.catalogue import advice, sentence
from plancheck.model.finding import Finding
from plancheck.reading.decoding import LARGEST, decode
from plancheck.source import Place, Source

PLAN = "方案：大连市实施方案\n城市：大连市\n"


def text_of(data: bytes) -> Source:
    source = decode("大连.plan", data)
    assert isinstance(source, Source)
    return source


def refusal(data: bytes) -> Finding:
    problem = decode("大连.plan", data)
    assert isinstance(problem, Finding)
    assert problem.blocking
    return problem


def test_utf_8_is_read_as_it_stands() -> None:
    source = text_of(PLAN.encode())
    assert (source.text, source.encoding, source.name) == (PLAN, "utf-8", "大连.plan")
    assert source.digest == sha256(PLAN.encode()).hexdigest()


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    assert text_of(b"\xef\xbb\xbf" + PLAN.encode()).text == PLAN


@pytest.mark.parametrize("line", ["城市：大连市", "城市:大连市", "\u3000城市 ：大连市", "City: 大连", "CITY：大连"])
def test_gb18030_is_read_where_a_city_line_appears(line: str) -> None:
    source = text_of(f"方案：实施方案\n{line}\n".encode("gb18030"))
    assert (source.text, source.encoding) == (f"方案：实施方案\n{line}\n", "gb18030")


def test_gb18030_without_a_city_line_is_refused_at_the_first_foreign_byte() -> None:
    problem = refusal(b"# abc\nab" + "关于城市：大连".encode("gb18030"))
    assert (problem.code, problem.place) == (codes.UNKNOWN_ENCODING, Place("大连.plan", 2, 3, 2, 4))
    assert "UTF-8" in advice(problem, "zh-CN")
    assert "UTF-8" in advice(problem, "en")


def test_neither_utf_8_nor_gb18030() -> None:
    assert refusal(b"\xff\x80\xff" + PLAN.encode()).code is codes.UNKNOWN_ENCODING


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf_16_is_named(encoding: str) -> None:
    problem = refusal(PLAN.encode(encoding))
    assert problem.code is codes.UTF_16
    assert sentence(problem, "zh-CN") == "文件采用 UTF-16 编码（记事本中称为“Unicode”），无法读取。"
    assert "UTF-16" in sentence(problem, "en")


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b" \r\n\t\n", "\u3000\n".encode()])
def test_an_empty_file_is_refused(data: bytes) -> None:
    assert refusal(data).code is codes.EMPTY_FILE


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"PK\x03\x04....", "Word、WPS 或 Excel 文档"),
        (b"\xd0\xcf\x11\xe0....", "旧版 Word、WPS 或 Excel 文档"),
        (b"%PDF-1.7", "PDF 文件"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\x01\x02\x03", "二进制文件"),
    ],
)
def test_a_file_of_another_program_is_named(data: bytes, kind: str) -> None:
    problem = refusal(data)
    assert problem.code is codes.NOT_TEXT
    assert sentence(problem, "zh-CN") == f"这不是文本文件，而是{kind}。"


def test_a_zero_byte_has_a_place() -> None:
    problem = refusal(PLAN.encode() + b"ab\0c\n\1")
    assert problem.place == Place("大连.plan", 3, 3, 3, 4)


def test_a_file_over_the_limit_is_not_decoded() -> None:
    problem = refusal(b"\xff" * (LARGEST + 1))
    assert problem.code is codes.FILE_TOO_LARGE
    assert sentence(problem, "en") == "The file is larger than 20 MB and was not read."


def test_a_file_at_the_limit_is_decoded() -> None:
    assert len(text_of(b"#" * LARGEST).text) == LARGEST


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_all_line_ends_count_lines(end: str) -> None:
    source = text_of(end.join(["城市：大连市", "期间：2023年"]).encode())
    assert source.line(2) == "期间：2023年"
    assert source.line_column(source.text.index("期间")) == (2, 1)


def test_decoding_moves_no_character() -> None:
    assert len(text_of(b"a\rb\r\nc\n").text) == len("a\rb\r\nc\n")
