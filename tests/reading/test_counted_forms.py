"""Forms counted in real city plans: each is read, or refused with the code that says what to write instead."""

import pytest
from plan_texts import body_of, only_item
from quantity_values import value_of

from plancheck.messages.catalogue import advice
from plancheck.model.quantity import Comparator, Firmness, Wording

READ = [
    ("10万人左右", Comparator.ABOUT), ("10万人以上", Comparator.AT_LEAST), ("超10万人", Comparator.ABOVE),
    ("超过10万人", Comparator.ABOVE), ("突破10万人", Comparator.ABOVE), ("5%以内", Comparator.AT_MOST),
    ("5%以下", Comparator.AT_MOST), ("不低于10万人", Comparator.AT_LEAST), ("不少于10万人", Comparator.AT_LEAST),
    ("不超过5%", Comparator.AT_MOST), ("低于5%", Comparator.BELOW), ("至少10万人", Comparator.AT_LEAST),
    ("约10万人", Comparator.ABOUT), ("近10万人", Comparator.NEARLY), ("10余万人", Comparator.ABOVE),
    ("10万余人", Comparator.ABOVE), ("≥10万人", Comparator.AT_LEAST), ("≤5%", Comparator.AT_MOST),
    ("5%—5.5%", Comparator.RANGE), ("4.5-5%", Comparator.RANGE), ("4.5–5%", Comparator.RANGE),
    ("4.5～5%", Comparator.RANGE), ("达10万人", Comparator.BARE), ("达到10万人", Comparator.BARE),
    ("控制在5.5%左右", Comparator.ABOUT), ("控制在5.5%以内", Comparator.AT_MOST), ("稳定在760亿斤以上", Comparator.AT_LEAST),
    ("保持在5%", Comparator.BARE), ("提高到93%", Comparator.BARE), ("提升至93%", Comparator.BARE),
    ("提升1个百分点以上", Comparator.AT_LEAST), ("增长5%", Comparator.BARE), ("年均增长5%", Comparator.BARE),
    ("下降3%", Comparator.BARE), ("涨幅3%左右", Comparator.ABOUT), ("占比75%", Comparator.BARE), ("比重达到75%", Comparator.BARE),
    ("新增5个", Comparator.BARE), ("累计5个", Comparator.BARE), ("新建5个", Comparator.BARE), ("建成5个", Comparator.BARE),
    ("改造5个", Comparator.BARE), ("完成5个", Comparator.BARE), ("打通50条", Comparator.BARE), ("全覆盖", Comparator.FULL),
    ("100%", Comparator.BARE), ("30台（套）", Comparator.BARE), ("30套（间）", Comparator.BARE), ("30亩次", Comparator.BARE),
    ("30批次", Comparator.BARE), ("30宗", Comparator.BARE), ("30株", Comparator.BARE), ("30微克/立方米", Comparator.BARE),
    ("从1832户增加到3382户", Comparator.BARE), ("两批", Comparator.BARE), ("半数", Comparator.BARE), ("３５％", Comparator.BARE),
    ("每年提升1～3个百分点", Comparator.RANGE), ("4889万平方米", Comparator.BARE), ("5%左右，努力争取更好结果", Comparator.ABOUT),
]  # fmt: skip


@pytest.mark.parametrize(("text", "comparator"), READ)
def test_a_form_that_is_read(text: str, comparator: Comparator) -> None:
    value = value_of("2023年" + text)
    assert [one.code.id for one in value.findings] == []
    assert [one.comparator for one in value.quantities] == [comparator]


@pytest.mark.parametrize(
    "text",
    [
        "与经济增长同步", "高于全国平均水平", "高于经济增速", "完成省下达任务", "完成国家下达任务", "动态清零", "只增不减",
        "居全省前列",
    ],
)  # fmt: skip
@pytest.mark.parametrize("date", ["", "2023年", "到2025年，"])
def test_a_value_without_a_number_of_its_own(date: str, text: str) -> None:
    value = value_of(date + text)
    assert (value.findings, value.quantities) == ((), ())
    assert value.relative is not None
    assert value.relative.value.endswith(text)


@pytest.mark.parametrize(
    ("word", "firmness"),
    [
        ("力争", Firmness.STRIVEN), ("争取", Firmness.STRIVEN), ("争创", Firmness.STRIVEN), ("确保", Firmness.ASSURED),
        ("预计", Firmness.EXPECTED),
    ],
)  # fmt: skip
def test_words_of_firmness(word: str, firmness: Firmness) -> None:
    assert [one.firmness for one in value_of(f"2023年{word}5个").quantities] == [firmness]


REFUSED = [
    ("分别增长5%左右、5%以上、5%左右", "PC035", "每项写成一行"), ("分别增长4.5%、5.5%左右", "PC035", "每项写成一行"),
    ("每千常住人口3.5张", "PC037", "写在冒号前"),
    ("由每生每年5元提高至10元", "PC037", "写在冒号前"), ("50条断头路", "PC033", "冒号后只写数字和单位"),
    ("为10万名残疾人提供服务", "PC033", "冒号后只写数字和单位"), ("十件实事", "PC033", "冒号后只写数字和单位"),
    ("新增1000处信号灯联网、累计达8000处", "PC033", "冒号后只写数字和单位"), ("80万重点群体", "PC032", "请换成其中一个单位"),
    ("30百亿亿次/秒", "PC032", "请换成其中一个单位"), ("四大千万千瓦级", "PC032", "请换成其中一个单位"),
    ("百万吨", "PC038", "请写出数字和单位"), ("万亿元", "PC038", "请写出数字和单位"), ("若干个", "PC038", "请写出数字和单位"),
    ("2个国家级和22个省级区域医疗中心", "PC030", "口径"), ("1 0万人", "PC049", "去掉数字中间的空格"),
    ("5%（扣除留抵退税）", "PC063", "口径"), ("同口径增长5%", "PC030", "口径"), ("海拔1500米以上", "PC030", "口径"),
    ("总投资2万亿元的389个项目", "PC030", "口径"), ("沈阳、大连35%以上", "PC030", "口径"), ("2：1", "PC030", "口径"),
    ("1200个、4889万平方米、71.4万户", "PC034", "1200个"), ("逐年提高", "PC031", "补上数字和单位"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "code", "words"), REFUSED)
def test_a_form_that_is_refused_with_what_to_write(text: str, code: str, words: str) -> None:
    value = value_of("2023年" + text)
    assert [one.code.id for one in value.findings] == [code]
    assert words in advice(value.findings[0], "zh-CN")
    assert value.unread
    assert value.quantities == ()


def test_a_part_of_a_whole_leaves_the_whole_in_doubt() -> None:
    value = value_of("2023年1000个，其中水库7座、调蓄设施993个")
    assert [one.code.id for one in value.findings] == ["PC036"]
    assert "另写一行" in advice(value.findings[0], "zh-CN")
    assert value.unread


def test_several_milestones_of_one_line() -> None:
    value = value_of("2023年80%，2025年85%，力争2035年95%")
    assert [(one.low, one.firmness) for one in value.quantities] == [
        (80, Firmness.PLAIN), (85, Firmness.PLAIN), (95, Firmness.STRIVEN),
    ]  # fmt: skip
    seed = value_of("到2023年不低于4人，到2025年不低于4.66人")
    assert [one.horizon.last.year for one in seed.quantities if one.horizon] == [2023, 2025]


@pytest.mark.parametrize(
    "name", ["50米内换乘比例", "18岁至45岁人群占比", "PM2.5", "“两癌”筛查率", "海拔1500米以上地区电网投资"]
)
def test_a_figure_in_the_name_is_part_of_it(name: str) -> None:
    item = only_item(f"1. {name}：2023年达到93%\n")
    assert (item.name.value, [one.low for one in item.quantities]) == (name, [93])


@pytest.mark.parametrize("number", ["1.", "1．", "1、", "(1)", "（1）"])
def test_numbers_of_items(number: str) -> None:
    assert only_item(f"{number}甲：2023年5个\n").number == "1"


@pytest.mark.parametrize("word", ["今年", "全年", "年底前", "年内"])
def test_this_year_is_the_year_of_the_heading(word: str) -> None:
    plan = body_of(f"一、2023年重点任务\n1. 甲：{word}5个\n")
    assert [one.horizon.last.year for one in plan.items[0].quantities if one.horizon] == [2023]
    assert plan.findings == ()


@pytest.mark.parametrize(
    "line",
    ["一是促进高质量就业，二是完善养老。", "——城镇新增就业10万人以上。", "促进高质量充分就业。实施就业优先战略。"],
)
def test_prose_is_refused_with_the_kinds_of_lines_that_are_read(line: str) -> None:
    plan = body_of(f"{line}\n1. 甲：2023年5个\n")
    (finding,) = plan.findings
    assert finding.code.id == "PC010"
    assert [one.text.value for one in plan.unread] == [line]


def test_each_year_has_no_end_but_that_of_the_period() -> None:
    (quantity,) = value_of("每年提升1～3个百分点").quantities
    assert (quantity.wording, quantity.horizon) == (Wording.EACH_YEAR_CHANGE, None)
