"""What is printed reads back as the same quantity."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from quantity_phrases import PHRASES, Phrase
from quantity_values import DATES, only, value_of

from plancheck.messages.phrases import Language
from plancheck.model.horizon import Basis
from plancheck.model.quantity import Quantity
from plancheck.reading.printing import print_quantity
from plancheck.reading.quantity import Dates, read_value
from plancheck.source import Source, Span
from plancheck.values import replace


def one_of(*words: str) -> st.SearchStrategy[str]:
    return st.sampled_from(("", *words))


FIGURE = st.tuples(
    st.sampled_from(
        ["45", "1.5", "12,345", "0.50", "100", "三十五", "一千二百", "四十五万", "三点五万", "半", "百分之三", "三成"]
    ),
    one_of("万", "亿", "百万", " 万"),
    one_of("多", "余"),
    one_of("人", "个", "%", "元", "个百分点", "户", "公里", "persons", "yuan", "％", "米", "‰"),
).map("".join)
AMOUNT = st.one_of(
    FIGURE,
    st.tuples(FIGURE, st.sampled_from(["—", "-", "～", "至", "到"]), FIGURE).map("".join),
    st.sampled_from(["全覆盖", "〔31〕万人", "〔31万人〕"]),
)
MILESTONES = st.tuples(
    one_of(
        "2023年", "到2025年", "2025年底前", "年底前", "全年", "三年", "2023—2025年", "2023年6月底前",
        "2023年6月15日前", "2025年前",
        "by 2025:", "2023年第一季度", "2023年4月1日至2025年6月30日", "before 2025:",
    ),
    one_of("力争", "确保", "预计", "strive for "),
    one_of("累计", "每年", "年均", "total ", "each year "),
    one_of(
        "提高", "提高到", "下降", "降低到", "增长", "降幅", "保持在", "由5元提高至", "由30%提高", "从10个降到",
        "由8000增加到", "reduce by ",
    ),
    one_of("不低于", "超过", "不超过", "低于", "约", "近", ">=", "at most "),
    AMOUNT,
    one_of("以上", "以内", "左右"),
).map("".join)  # fmt: skip


def without_places(quantity: Quantity) -> Quantity:
    """Without what printing does not keep: places, how the unit was spelled, and a date that is not written."""
    stated = quantity.horizon is not None and quantity.horizon.basis is Basis.STATED
    return replace(
        quantity, span=Span(0, 0), figure=Span(0, 0), written_unit="", horizon=quantity.horizon if stated else None
    )


def again(text: str, dates: Dates) -> Quantity:
    value = read_value(Source("y", text), Span(0, len(text)), dates)
    assert value.unread == (), text
    (quantity,) = value.quantities
    return without_places(quantity)


@settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))
@given(MILESTONES)
def test_what_is_printed_reads_back(text: str) -> None:
    for quantity in value_of(text).quantities:
        assert again(print_quantity(quantity, "zh-CN"), DATES) == without_places(quantity)
        english = again(print_quantity(quantity, "en"), DATES)
        plain = replace(without_places(quantity), multiplier=english.multiplier, last_digit=english.last_digit)
        assert english == plain


@pytest.mark.parametrize("phrase", PHRASES, ids=lambda phrase: phrase.text)
def test_every_phrase_prints_and_reads_back(phrase: Phrase) -> None:
    quantity = only(phrase.text)
    languages: tuple[Language, ...] = ("zh-CN", "en")
    for language in languages:
        read = again(print_quantity(quantity, language), DATES)
        kept = replace(without_places(quantity), multiplier=read.multiplier, last_digit=read.last_digit)
        assert read == kept


@pytest.mark.parametrize(
    ("text", "chinese", "english"),
    [
        (
            "力争到2025年累计达到31万人左右", "力争到2025年累计31万人左右",
            "by 2025: strive for total about 310000 persons",
        ),
        ("2023年新增>=100000 persons", "2023年新增不低于100000人", "2023: add >= 100000 persons"),
        ("2023年较上年增加20场", "2023年增长20场", "2023: growth 20 events"),
        ("年均减少5个", "年均减少5个", "average per year reduce by 5 units"),
        ("由5元提高至10元", "由5元提高至10元", "from 5 yuan increase to 10 yuan"),
        ("4.5-5%", "4.5%—5.0%", "4.5% to 5%"),
        ("2023—2025年每年1000场以上", "2023—2025年每年不低于1000场", "2023-2025: each year >= 1000 events"),
        ("实现全覆盖", "全覆盖", "full coverage"),
        ("45.0万人", "45.0万人", "450000 persons"),
        ("45千多米", "超过45000米", "> 45000 m"),
        ("降低到5%以内", "降低到不超过5%", "reduce to <= 5%"),
        ("2025年前达到35%", "2025年前35%", "before 2025: 35%"),
        ("由30%提高5个百分点", "由30%提高5个百分点", "from 30% increase by 5 percentage points"),
    ],
)  # fmt: skip
def test_canonical_form(text: str, chinese: str, english: str) -> None:
    quantity = only(text)
    assert print_quantity(quantity, "zh-CN") == chinese
    assert print_quantity(quantity, "en") == english
