"""What the formatter may touch and what not, in every encoding, on all example plans."""

from collections import Counter
from pathlib import Path

import pytest
from canonical import HEAD, body_form, form, read, said, standard, text_form

import plancheck.formatting.form as forming
from plancheck.formatting.form import NotTheSameError, formatted
from plancheck.formatting.rows import MOST_TRIALS, Edit, Row, applied, kept
from plancheck.formatting.same import essence
from plancheck.formatting.sheet import Sheet
from plancheck.packs.load import load_pack
from plancheck.reading.folding import folded
from plancheck.reading.plan import read_plan
from plancheck.run import Question, run
from plancheck.source import Source

EXAMPLES = Path(__file__).parents[2] / "examples"
PLANS = sorted(EXAMPLES.glob("*.plan"))
FAULTY = sorted((EXAMPLES / "faulty").glob("*.plan"))
UGLY = """\
城市:大连
期间：2023-2025年


一、就业
1、新增城镇就业: ２０２３年 10万人以上
牵头单位：市人力资源社会保障局,市教育局
完成时间：2023-12-31
"""
NEAT = """\
城市：大连市
期间：2023年—2025年

一、就业

1. 城镇新增就业：2023年10万人以上
   牵头单位：市人力资源社会保障局、市教育局
   完成时限：2023年12月31日
"""


def digits(data: bytes) -> list[str]:
    """Every figure that the plan states, as written, without blanks and with half-width signs."""
    source = read(data)
    quantities = [
        one for item in read_plan(source).items for one in (*item.quantities, item.baseline) if one is not None
    ]
    quantities += [part.quantity for item in read_plan(source).items for part in item.parts]
    return ["".join(folded(source.slice(one.figure)).split()).replace("㎡", "平方米") for one in quantities]


def test_golden() -> None:
    assert text_form(UGLY) == NEAT


@pytest.mark.parametrize("path", [*PLANS, *FAULTY], ids=lambda path: path.stem)
def test_an_example_says_the_same_and_stays_so(path: Path) -> None:
    data = path.read_bytes()
    names = standard(str(EXAMPLES / "faulty" / "pack")) if path in FAULTY else standard()
    once = form(data, names)
    assert said(once, names) == said(data, names)
    assert Counter(digits(once)) == Counter(digits(data))
    assert form(once, names) == once


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
def test_nothing_in_a_shipped_example_had_to_be_left(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each change that is tried leaves the meaning; none had to be taken back."""

    def all_at_once(rows: tuple[Row, ...], edits: list[Edit], same: object) -> tuple[Row, ...]:
        return applied(rows, edits)

    data = path.read_bytes()
    wanted = form(data)
    monkeypatch.setattr(forming, "kept", all_at_once)
    assert form(data) == wanted


@pytest.mark.parametrize(("paths", "pack"), [(PLANS, "liaoning-2023"), (FAULTY, str(EXAMPLES / "faulty" / "pack"))])
def test_the_examples_are_judged_as_before(paths: list[Path], pack: str) -> None:
    loaded = load_pack(pack)
    old = {path.name: path.read_bytes() for path in paths}
    new = {name: form(data, standard(pack)) for name, data in old.items()}
    before, after = (
        run(loaded, [read_plan(read(data, name)) for name, data in files.items()], Question(totals=True))
        for files in (old, new)
    )
    assert [(one.city, one.rule.id, one.outcome) for one in after.judgements] == [
        (one.city, one.rule.id, one.outcome) for one in before.judgements
    ]
    assert Counter(one.code.id for one in after.findings) == Counter(one.code.id for one in before.findings)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
@pytest.mark.parametrize("last", [True, False])
def test_encoding_and_line_ends_are_kept(encoding: str, end: str, last: bool) -> None:
    ugly, neat = (text if last else text.removesuffix("\n") for text in (UGLY, NEAT))
    assert form(ugly.replace("\n", end).encode(encoding)) == neat.replace("\n", end).encode(encoding)


def test_mixed_line_ends_stay_where_they_are() -> None:
    assert (
        form("城市:大连市\r\n\r\n1、养老床位:2023年3000张\n".encode())
        == "城市：大连市\r\n\r\n1. 养老床位：2023年3000张\n".encode()
    )


@pytest.mark.parametrize(
    "line",
    [
        "一、2023-2025 年目标,(试行)",
        "# 注释: １２ , ; ",
        "    # 缩进的注释",
        "1. 养老床位：2023年3000张   # 注释: １２ ,",
        "  随便写的 ,一句话;",
        "1、没有冒号的 一句",
        "2、养老床位:2023年 约莫 ３千来张吧",
        "3、养老床位:2023年13月3000张",
        "牵头単位:市教育局,市民政局",
        "1、\u202e养老床位:3000张",
        "|没有表头|的行|",
    ],
)
def test_a_protected_line_stays_letter_for_letter(line: str) -> None:
    assert line in text_form(f"{HEAD}1、城镇新增就业:2023年１０万人\n{line}\n9、医疗床位:2023年１张\n").split("\n")


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("   原文：", "2023 年,新增就业１０万人;(含 农村)  # 原文"),
        ("   口径：", "全市,不含 ２ 区;(见注)"),
        ("   备注：", "初步 安排,见 ㎡ 表;"),
        ("   责任人：", "张三,李四"),
        ("   完成情况：", "2022年 １０万人,已完成"),
    ],
)
def test_free_words_stay(field: str, words: str) -> None:
    body = f"1. 城镇新增就业：2023年10万人\n{field}{words}\n"
    assert body_form(body) == body


@pytest.mark.parametrize("value", ["45万人", "450000人", "４５万人", "450,000人", "45.0万人", "四十五万人", "45万多人"])
def test_a_figure_keeps_its_digits_and_its_multiplier(value: str) -> None:
    assert body_form(f"1. 城镇新增就业：2023年{value}\n") == f"1. 城镇新增就业：2023年{value.replace('４５', '45')}\n"


def test_numbers_are_never_counted_anew() -> None:
    assert body_form("7、城镇新增就业：10万人\n07) 养老床位：3000张\n③养老服务中心：2个\n") == (
        "7. 城镇新增就业：10万人\n07. 养老床位：3000张\n③养老服务中心：2个\n"
    )


@pytest.mark.parametrize(
    "between", ["   # 注释\n", "   随便写\n", "   备注：再一条\n"], ids=["comment", "unread", "second of a name"]
)
def test_fields_with_something_else_among_them_keep_their_order(between: str) -> None:
    body = f"1. 城镇新增就业：2023年10万人\n   备注：甲\n{between}   现状：2022年9万人\n"
    assert body_form(body) == body


def test_a_change_that_would_alter_the_meaning_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """The row that would say another thing stays; the others are written."""

    def wrong(sheet: Sheet, names: object) -> list[Edit]:
        rows = [(at, row.text.replace("３", "4").replace("１０", "10")) for at, row in enumerate(sheet.rows)]
        return [Edit(at, at + 1, (Row(text, "\n"),)) for at, text in rows if text != sheet.rows[at].text]

    monkeypatch.setattr(forming, "word_edits", wrong)
    body = "1. 城镇新增就业：１０万人\n2. 养老床位：３000张\n3. 养老机构：１０个\n"
    assert body_form(body) == "1. 城镇新增就业：10万人\n2. 养老床位：３000张\n3. 养老机构：10个\n"


@pytest.mark.parametrize(
    "change", [("10万", "11万"), ("2023年", "2024年"), ("大连", "鞍山"), ("以上", ""), ("一、", "二、x")]
)
def test_output_that_says_another_thing_is_refused(change: tuple[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    real = forming.settled

    def wrong(rows: tuple[Row, ...], names: object) -> tuple[Row, ...]:
        return tuple(Row(row.text.replace(*change), row.end) for row in real(rows, standard()))

    monkeypatch.setattr(forming, "settled", wrong)
    data = UGLY.encode()
    with pytest.raises(NotTheSameError):
        formatted(data, read(data), standard())


def test_without_a_pack_names_stay() -> None:
    data = UGLY.encode()
    assert formatted(data, read(data), None).decode() == NEAT.replace("大连市", "大连").replace(
        "城镇新增就业", "新增城镇就业"
    )


def test_the_essence_tells_apart_what_matters() -> None:
    def of(text: str) -> object:
        return essence(read_plan(Source("", text)), standard())

    assert of(UGLY) == of(NEAT)
    for old, new in [
        ("10万", "10.0万"),
        ("10万人以上", "10万人"),
        ("、市教育局", ""),
        ("12月31日", "12月30日"),
        ("1. ", "2. "),
    ]:
        assert of(NEAT) != of(NEAT.replace(old, new)), (old, new)


def test_a_line_of_ten_megabytes_is_left_and_costs_little() -> None:
    line = "1、养老床位:" + "１0张；" * 1_000_000
    text = f"{HEAD}{line}\n2、城镇新增就业:2023年１０万人\n"
    assert form(text.encode()) == f"{HEAD}{line}\n2. 城镇新增就业：2023年10万人\n".encode()


def test_the_trials_of_one_file_are_bounded() -> None:
    rows = tuple(Row(str(number), "\n") for number in range(2000))
    edits = [Edit(number, number + 1, (Row("x", "\n"),)) for number in range(2000)]
    tried = []
    assert kept(rows, edits, lambda trial: bool(tried.append(trial))) == rows
    assert len(tried) == MOST_TRIALS


def test_only_the_change_that_does_harm_is_left_out() -> None:
    rows = tuple(Row(str(number), "\n") for number in range(100))
    edits = [Edit(number, number + 1, (Row("x", "\n"),)) for number in range(100)]
    out = kept(rows, edits, lambda trial: trial[37].text == "37")
    assert [row.text for row in out] == ["x"] * 37 + ["37"] + ["x"] * 62
