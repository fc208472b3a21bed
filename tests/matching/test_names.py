"""Names mean exactly what a pack lists, whatever their form."""

import pytest

from plancheck.matching.matched import Matched, matched
from plancheck.matching.names import Names
from plancheck.matching.variants import plainly
from plancheck.model.finding import Name
from plancheck.model.plan import Item, ItemType, Plan, Text
from plancheck.source import Source, Span
from plancheck.values import replace
from tiny_pack import PACK

NAMES = Names(PACK)


def text(value: str) -> Text:
    return Text(value, Span(0, len(value)))


def match(head: str, kind: ItemType = ItemType.TARGET, corresponds: str | None = None) -> Matched:
    item = Item(kind, Span(0, len(head)), text(head), corresponds=text(corresponds) if corresponds else None)
    return matched(Plan(Source("a.plan", head), items=(item,)), PACK, NAMES)[0]


def ids(one: Matched) -> tuple[str, ...]:
    return tuple(indicator.id for indicator in one.indicators)


@pytest.mark.parametrize(
    "written", ["大连", "大连市", " 大 连 市 ", "Dalian", "DALIAN CITY", "dalian", "210200", "２１０２００", "“大连市”"]
)
def test_city_in_any_form(written: str) -> None:
    city = NAMES.city(written)
    assert city is not None
    assert city.full == "大连市"


@pytest.mark.parametrize("written", ["大连金普新区", "大联市", "大", "", "  "])
def test_other_names_are_no_city(written: str) -> None:
    assert NAMES.city(written) is None


def test_contributor_by_alias() -> None:
    found = NAMES.contributor("省直单位")
    assert found is not None
    assert found.id == "provincial-organs"
    assert NAMES.contributor("省直属单位") is None


@pytest.mark.parametrize(
    "written", ["就业", "一、就业", "（一）促进高质量充分就业", "1. 促进高质量充分就业", "Employment", "第二章 就业"]
)
def test_field_of_a_heading(written: str) -> None:
    found = NAMES.field(written)
    assert found is not None
    assert found.id == "employment"


def test_field_is_not_guessed() -> None:
    assert NAMES.field("就业创业") is None


@pytest.mark.parametrize(
    "written",
    [
        "城镇新增就业",
        "城镇新增就业人数",
        "城镇 新增就业",
        "“城镇新增就业”",
        "城镇新增就业（人）",
        "全市城镇新增就业",
        "实现城镇新增就业",
        "New Urban Employment",
        "new-urban-employment",
    ],
)
def test_indicator_in_any_form(written: str) -> None:
    found = NAMES.indicator(written)
    assert found is not None
    assert found.id == "new-urban-employment"


@pytest.mark.parametrize(
    "written",
    [
        "城镇新增就业数量",
        "新增就业",
        "力争城镇新增就业",
        "市区城镇新增就业",
        "城镇新增就业（万人）",
        "累计城镇新增就业",
    ],
)
def test_other_words_make_another_name(written: str) -> None:
    assert NAMES.indicator(written) is None


def test_near_name_is_another_thing() -> None:
    ((indicator, near),) = NAMES.distinct("登记 失业率")
    assert (indicator.id, near.name, near.reason) == ("unemployment", "登记失业率", "另一回事")
    assert NAMES.distinct("城镇调查失业率") == ()


@pytest.mark.parametrize(
    "written",
    [
        "生活垃圾分类处理系统",
        "建成生活垃圾分类处理系统。",
        "力争2023年底前建成生活垃圾分类处理系统",
        "加快推进“生活垃圾分类处理系统”建设",
        "取消建设生活垃圾分类处理系统",
        "全市到2025年全面建成垃圾分类处理系统",
        "LN-H-06",
        "waste-system",
    ],
)
def test_measure_with_words_before_it(written: str) -> None:
    found = NAMES.measure(written)
    assert found is not None
    assert found.id == "waste-system"


@pytest.mark.parametrize(
    "written", ["学习生活垃圾分类处理系统建设经验", "沈阳生活垃圾分类处理系统", "生活垃圾处理系统", "建成", "LN-E-01"]
)
def test_measure_is_never_similar(written: str) -> None:
    assert NAMES.measure(written) is None


def test_near_is_at_most_three_and_shows_equals() -> None:
    assert NAMES.near("甲乙丙", ["甲乙丁", "甲乙戊", "己庚辛"], 0.5) == ("甲乙丁", "甲乙戊")
    assert NAMES.near("甲乙丙", ["甲乙丁", "甲乙戊", "甲乙己", "甲乙庚"], 0.5) == ("甲乙丁", "甲乙戊", "甲乙己")
    assert NAMES.near("甲乙丙", ["子丑寅"]) == ()


def test_near_city() -> None:
    assert NAMES.near_cities("大联市") == ("大连市",)
    assert NAMES.near_cities("Dalien") == ("Dalian",)
    assert NAMES.near_cities("北京") == ()


def test_near_gives_one_name_for_each_thing() -> None:
    assert NAMES.near_known("城镇新增就业数") == ("城镇新增就业人数",)


def test_mentioned_takes_the_longest_name() -> None:
    assert [rule.id for rule in NAMES.mentioned("xx 城市生活垃圾 回收利用率??40")] == ["recycling-2023"]
    assert NAMES.mentioned("登记失业率……") == ()
    assert [rule.id for rule in NAMES.mentioned("垃圾分类处理系统、城镇新增就业")] == [
        "waste-system", "new-urban-employment-2023", "new-urban-employment-2025",
    ]  # fmt: skip
    assert NAMES.mentioned("无关的话") == ()


def test_head_is_matched_whole_first() -> None:
    assert ids(match("公共图书馆、文化馆、美术馆")) == ("venues",)


def test_head_is_split_and_prefix_shared() -> None:
    one = match("离校未就业高校毕业生跟踪回访率、就业服务率")
    assert ids(one) == ("followed", "served")
    assert one.unknown == ()


def test_unknown_part_of_a_list_is_kept() -> None:
    one = match("城镇新增就业、青年见习")
    assert ids(one) == ("new-urban-employment",)
    assert one.unknown == ("青年见习",)


def test_unknown_head_has_proposals_and_mentions() -> None:
    one = match("市区城镇新增就业")
    assert not one.known()
    assert one.near == ("城镇新增就业",)
    assert [rule.id for rule in one.mentioned] == ["new-urban-employment-2023", "new-urban-employment-2025"]


def test_distinct_head() -> None:
    one = match("各类招聘活动")
    assert [(indicator.id, near.name) for indicator, near in one.distinct] == [("fairs", "各类招聘活动")]
    assert one.indicators == ()


def test_corresponds_wins() -> None:
    assert ids(match("举办各类招聘", corresponds="LN-E-06")) == ("fairs",)
    assert ids(match("两率", corresponds="recycling-2023、城镇调查失业率")) == ("recycling", "unemployment")
    assert [rule.id for rule in match("建平台", ItemType.MEASURE, "LN-C-02").measures] == ["smart-relief"]


def test_corresponds_does_not_make_a_near_name_the_thing() -> None:
    one = match("城镇登记失业率", corresponds="LN-E-03")
    assert ids(one) == ()
    assert [(indicator.id, near.name) for indicator, near in one.distinct] == [("unemployment", "城镇登记失业率")]


def test_corresponds_does_not_turn_a_known_indicator_into_another() -> None:
    one = match("城镇新增就业", corresponds="LN-E-03")
    assert ids(one) == ("new-urban-employment",)
    assert [rule.id for rule in one.mentioned] == ["unemployment-2025"]


def test_and_joins_ratios_only() -> None:
    assert ids(match("城市生活垃圾回收利用率和离校未就业高校毕业生就业服务率")) == ("recycling", "served")
    assert ids(match("离校未就业高校毕业生跟踪回访率与就业服务率")) == ("followed", "served")
    assert ids(match("城镇新增就业和城市生活垃圾回收利用率")) == ()
    assert ids(match("城镇新增就业及新增养老床位")) == ()


def test_unknown_correspondence_leaves_the_head() -> None:
    assert ids(match("城镇新增就业", corresponds="LN-X-99")) == ("new-urban-employment",)


def test_measures_in_clauses() -> None:
    one = match("部署应用困难群众智慧救助系统，建成生活垃圾分类处理系统", ItemType.MEASURE)
    assert [rule.id for rule in one.measures] == ["smart-relief", "waste-system"]


def test_measures_joined_by_and() -> None:
    one = match("建成生活垃圾分类处理系统和困难群众智慧救助系统等平台", ItemType.MEASURE)
    assert [rule.id for rule in one.measures] == ["waste-system", "smart-relief"]


def test_measure_that_only_mentions_an_indicator() -> None:
    one = match("加强城镇新增就业统计", ItemType.MEASURE)
    assert (one.measures, one.near) == ((), ())
    assert [rule.code for rule in one.mentioned] == ["LN-E-01", "LN-E-02"]


def test_result_speaks_of_no_promise() -> None:
    assert match("城镇新增就业", ItemType.RESULT) == Matched(match("城镇新增就业", ItemType.RESULT).item)


def test_a_measure_in_a_list_of_a_head() -> None:
    one = match("改造楼栋、生活垃圾分类处理系统")
    assert (ids(one), [rule.id for rule in one.measures], one.unknown, one.near) == (
        ("buildings",), ["waste-system"], (), (),
    )  # fmt: skip


def test_a_measure_beside_something_unknown_in_a_head() -> None:
    one = match("旧物、生活垃圾分类处理系统")
    assert ([rule.id for rule in one.measures], one.unknown, one.mentioned) == (["waste-system"], ("旧物",), ())


def _quoting(*names: str) -> Names:
    """The tiny pack with measures of these names."""
    system = next(rule for rule in PACK.rules if rule.measure)
    assert system.measure is not None
    measures = [
        replace(
            system,
            id=f"m{at}",
            code=f"M-{at}",
            name=Name(name, f"m{at}"),
            measure=replace(system.measure, name=name, aliases=()),
        )
        for at, name in enumerate(names)
    ]
    return Names(replace(PACK, rules=(*PACK.rules, *measures)))


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("推行“免申即享”经办", ["m0"]),
        ("推行免申即享", ["m0"]),
        ("推行“即申即享”", ["m0"]),
        ("推行经办模式", []),
        ("开展“送服务”活动", []),  # in the names of two
        ("推行“免申”", []),
    ],
)
def test_a_quoted_part_of_one_measures_name(line: str, said: list[str]) -> None:
    names = _quoting("“免申即享”“即申即享”经办模式", "“送政策”“送服务”", "“送温暖”“送服务”")
    item = Item(ItemType.MEASURE, Span(0, len(line)), text(line))
    [one] = matched(Plan(Source("a.plan", line), items=(item,)), PACK, names)
    assert (one.measures, [rule.id for rule in one.mentioned]) == ((), said)


@pytest.mark.parametrize("written", ["城鎮新增就業", "城镇\u200b新增就业", "城鎮\u2060新增就業情況"])
def test_traditional_and_unseen_characters_are_heard_and_never_matched(written: str) -> None:
    assert [rule.code for rule in NAMES.mentioned(written)] == ["LN-E-01", "LN-E-02"]
    assert NAMES.indicator(written) is None
    one = match(written)
    assert (one.indicators, [rule.code for rule in one.mentioned]) == ((), ["LN-E-01", "LN-E-02"])


def test_each_character_of_the_table_stands_for_one() -> None:
    assert plainly("專業與城鄉電視臺") == "专业與城乡电視台"
    assert plainly("abc") == "abc"


def test_corresponds_leaves_what_the_text_itself_names() -> None:
    one = match("建成生活垃圾分类处理系统", ItemType.MEASURE, "LN-C-02")
    assert [rule.id for rule in one.measures] == ["waste-system"]
    assert [rule.id for rule in one.mentioned] == ["smart-relief"]
    assert not one.tied
    assert match("建平台", ItemType.MEASURE, "LN-C-02").tied
