"""The baseline: what is known stays quiet only while it gets no worse."""

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from compliant import pack
from plancheck.messages.catalogue import sentence
from plancheck.model.outcome import Judgement, Outcome, Result
from plancheck.office.baseline import compared, open_now
from plancheck.office.baseline_file import read_baseline, written
from plancheck.reading.decoding import decode
from plancheck.reading.plan import read_plan
from plancheck.run import Question, run
from plancheck.source import Source
from report.real_results import ROOT

HEAD = "方案：大连市增进民生福祉实施方案\n城市：大连市\n期间：2023年—2025年\n依据：liaoning-2023\n\n一、生活垃圾分类\n"
RATE = "1. 城市生活垃圾回收利用率："
COVER = "1. 居民小区垃圾分类覆盖率："
SYSTEM = "1. 措施：建成生活垃圾分类处理系统\n   完成时限：{}\n"


def judged(items: str) -> Result:
    source = decode("大连.plan", (HEAD + items + "\n").encode())
    assert isinstance(source, Source)
    return run(pack(), [read_plan(source)], Question())


def one(result: Result, code: str) -> Judgement:
    return next(one for one in result.judgements if one.rule.code == code)


def after(old: str, new: str) -> Result:
    """The new plan beside the baseline of the old one, through the file."""
    text = written(open_now(judged(old)), pack())
    baseline = read_baseline("baseline.json", text.encode(), pack())
    assert baseline.findings == ()
    return compared(judged(new), baseline.entries)


QUIET = [
    ("LN-H-07", RATE + "2023年底前达到30%以上", RATE + "2023年底前达到30%以上"),
    ("LN-H-07", RATE + "2023年底前达到30%以上", "# 换了行\n\n" + RATE + "2023年底前达到32%以上"),
    ("LN-H-07", RATE + "2023年底前达到28%—30%", RATE + "2023年底前达到30%以上"),
    ("LN-H-07", "", ""),
    ("LN-H-08", COVER + "2023年力争达到90%以上", COVER + "2023年争取达到95%以上"),
    ("LN-H-08", COVER + "2023年预计达到90%以上", COVER + "2023年力争达到90%以上"),
    ("LN-H-13", SYSTEM.format("2024年9月"), SYSTEM.format("2024年6月")),
    ("LN-H-07", RATE + "完成省下达任务", RATE + "完成省下达任务"),
]


@pytest.mark.parametrize(("code", "old", "new"), QUIET)
def test_what_got_no_worse_is_quiet(code: str, old: str, new: str) -> None:
    found = one(after(old, new), code)
    assert found.baselined
    assert found.outcome is one(judged(new), code).outcome
    assert "PC483" not in [note.code.id for note in found.notes]


WORSE = [
    ("LN-H-07", RATE + "2023年底前达到30%以上", RATE + "2023年底前达到29%以上", "缺口变大：基线是5个百分点，现在是6个百分点"),
    ("LN-H-07", RATE + "2023年底前达到30%以上", RATE + "2024年底前达到30%以上", "时限推后：基线是2023-12-31，现在是2024-12-31"),
    ("LN-H-08", COVER + "2023年力争达到90%以上", COVER + "2023年预计达到90%以上", "力度降低：基线是力争，现在是预计"),
    ("LN-H-08", COVER + "2023年力争达到90%以上", COVER + "2023年达到89%—92%", "问题的种类不同"),
    ("LN-H-07", RATE + "2023年底前达到34%—36%", RATE + "2023年底前达到33%—37%", "缺口变大：基线是1，现在是2"),
    ("LN-H-13", SYSTEM.format("2024年6月"), SYSTEM.format("2024年9月"), "时限推后：基线是2024-06-30"),
    ("LN-H-13", "1. 措施：探索生活垃圾分类处理系统\n   完成时限：2023年12月\n", "1. 措施：研究生活垃圾分类处理系统\n   完成时限：2023年12月\n", "表述有变"),
    ("LN-H-07", RATE + "完成省下达任务", RATE + "2023年达到35个", "问题的种类不同"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "old", "new", "words"), WORSE)
def test_what_got_worse_is_reported_with_a_note(code: str, old: str, new: str, words: str) -> None:
    found = one(after(old, new), code)
    assert found.outcome is one(judged(old), code).outcome, "else the case tests nothing"
    assert not found.baselined
    note = found.notes[-1]
    assert note.code.id == "PC483"
    assert words in sentence(note, "zh-CN")
    assert found.finding is not None
    assert note.place == found.finding.place


@pytest.mark.parametrize(
    ("old", "new"),
    [("", RATE + "2023年底前达到30%以上"), ("", RATE + "完成省下达任务"), (RATE + "2023年底前达到30%以上", "")],
)
def test_one_outcome_never_hides_another(old: str, new: str) -> None:
    result = after(old, new)
    assert not one(result, "LN-H-07").baselined
    gone = [finding for finding in result.findings if finding.code.id == "PC484"]
    if one(result, "LN-H-07").outcome is Outcome.UNDETERMINABLE:
        assert not gone, "whether the problem is gone nobody can say"
        return
    assert [(finding.rule, finding.city) for finding in gone] == [("municipal-waste-recycling-rate", "210200")]
    assert gone[0].place is not None
    assert gone[0].place.path == "baseline.json"


def test_what_is_mended_is_removable_at_its_entry() -> None:
    old, new = RATE + "2023年底前达到30%以上", RATE + "2023年底前保持在36%以上"
    text = written(open_now(judged(old)), pack())
    gone = [finding for finding in after(old, new).findings if finding.code.id == "PC484"]
    assert len(gone) == 1
    place = gone[0].place
    assert place is not None
    lines = text.split("\n")
    assert "municipal-waste-recycling-rate" in "".join(lines[place.line - 1 : place.line + 3])
    assert lines[place.line - 1][place.column - 1] == "{"
    assert "“缺口”" in sentence(gone[0], "zh-CN")


def test_entries_of_cities_not_in_the_run_are_left_alone() -> None:
    text = written(open_now(judged("")), pack()).replace('"210200"', '"210300"')
    result = compared(judged(""), read_baseline("b.json", text.encode(), pack()).entries)
    assert not any(one.baselined for one in result.judgements)
    assert "PC484" not in [finding.code.id for finding in result.findings]


def document(items: str = RATE + "2023年底前达到30%以上") -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(written(open_now(judged(items)), pack()))
    return loaded


def schema() -> Draft202012Validator:
    text = (ROOT / "docs" / "schemas" / "baseline-1.schema.json").read_text(encoding="utf-8")
    return Draft202012Validator(json.loads(text))


def test_the_file_keeps_to_its_schema_and_is_sorted() -> None:
    made = document()
    schema().validate(made)
    keys = [(entry["city"], entry["rule"]) for entry in made["entries"]]
    assert keys == sorted(keys)
    rate = next(entry for entry in made["entries"] if entry["outcome"] == "gap")
    assert rate["gap"] == {"number": "5", "unit": "个百分点"}
    assert (rate["date"], rate["firmness"], rate["code"]) == ("2023-12-31", "plain", "PC201")
    assert written(open_now(judged("")), pack()) == written(open_now(judged("")), pack())


SPOILT = [
    ("outcome", "met"), ("outcome", None), ("city", "999999"), ("gap", "5"), ("gap", {"number": "x", "unit": "%"}),
    ("gap", {"number": "5", "unit": "斗"}), ("gap", {"number": 5, "unit": "%"}), ("shortfall", "-1"), ("shortfall", "1.2.3"),
    ("date", "2023-02-30"), ("date", 2023), ("firmness", "maybe"), ("rule", ""), ("rule", 5), ("stray", "x"),
]  # fmt: skip


@pytest.mark.parametrize(("key", "value"), SPOILT)
def test_a_spoilt_entry_blocks_at_its_place(key: str, value: object) -> None:
    made = document()
    made["entries"][1][key] = value
    text = json.dumps(made, ensure_ascii=False, indent=1)
    baseline = read_baseline("b.json", text.encode(), pack())
    assert baseline.entries == ()
    assert [(one.code.id, one.blocking, one.facts["key"]) for one in baseline.findings] == [("PC481", True, key)]
    place = baseline.findings[0].place
    assert place is not None
    assert text.split("\n")[place.line :][0].strip().startswith('"city"')
    assert [one for one in text.split("\n")[: place.line] if one.strip() == "{"] == [" {", " {"] or place.line > 5
    assert sentence(baseline.findings[0], "en").endswith(".")


@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [
        ("", "PC480", 1, 1),
        ('{\n "schema_version": 1,\n}', "PC480", 3, 1),
        ("[]", "PC480", 1, 1),
        ('{"schema_version": 2, "pack": "liaoning-2023", "entries": []}', "PC481", 1, 1),
        ('{"schema_version": 1, "pack": "yunling", "entries": []}', "PC482", 1, 1),
        ('{"schema_version": 1, "pack": "liaoning-2023", "entries": 5}', "PC481", 1, 1),
        ('{"schema_version": 1, "pack": "liaoning-2023", "pack": "x", "entries": []}', "PC480", 1, 1),
        ("[" * 100_000, "PC480", 1, 1),
    ],
)
def test_what_is_no_baseline_is_refused(text: str, code: str, line: int, column: int) -> None:
    baseline = read_baseline("b.json", text.encode(), pack())
    first = baseline.findings[0]
    assert first.place is not None
    assert (first.code.id, first.place.line, first.place.column, first.blocking) == (code, line, column, True)
    assert sentence(first, "zh-CN").endswith("。")


def test_two_entries_of_one_city_and_rule_are_refused() -> None:
    made = document()
    made["entries"].append(made["entries"][0])
    baseline = read_baseline("b.json", json.dumps(made).encode(), pack())
    assert [one.code.id for one in baseline.findings] == ["PC481"]


def test_bytes_that_are_no_text_are_refused() -> None:
    assert [one.code.id for one in read_baseline("b.json", b"\xff\xfe{", pack()).findings] == ["PC480"]
