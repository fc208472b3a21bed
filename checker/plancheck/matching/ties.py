"""Whether a line 对应 may say what an item is about: it helps a name that nobody knows, and excuses no words around one."""

from collections.abc import Iterator, Sequence

from plancheck.matching.names import Names
from plancheck.matching.negation import quotes
from plancheck.model.plan import Item, ItemType, Text
from plancheck.model.rule import Indicator, Pack, Rule
from plancheck.patterns import IGNORECASE, pattern
from plancheck.reading.doubts import doubt
from plancheck.source import Span

# With these a line is about less than the commitment, about its opposite, or about talking of it.
_OTHER = pattern(
    r"农村|乡村|村级|城乡结合部|示范(?:县|区|点|小区|社区)|缺口|差额|增幅|增速|增量|涨幅|降幅|同比|环比|占比|权重|预测|预警|满意|知晓|宣传|宣讲|培训|会议|开会|座谈"
    r"|调研|考察|规划|方案|编制|论证|可行性|统计|监测|评估|检查|督查|整治|清理|取缔|打击|关闭|关停|撤并|拆除|停用|压缩|压减|裁撤|裁员|裁减|减员|减少|降低|下降"
    r"|下调|流失|离职|辞职|退出|退休|死亡|投诉|事故|违规|违法|未.{0,4}率|低于|落后|不足|取消|不再|不予|不[开实办建推发]"
    r"|\brural\b|\bpilot|\bpart(?:ial|ly)?\b|\bgap\b|\bshortfall\b|\bgrowth\b|\bforecast|\bsatisf|\bsurvey|\bmeeting|\bplan(?:ning)?\b|\bclos(?:e|ing|ure)"
    r"|\breduc|\blay-?offs?\b|\bdismiss|\bstop|\bban\b|\bcampaign against|\bcut(?:s|ting)?\b",
    IGNORECASE,
)
# Counted things that share a word with a commitment and are another one: 失业人数, 再就业, 医院床位.
_ANOTHER_THING = pattern(r"失业|再就业|医院|学校|企业|幼儿|农民|游客|车辆|机关|食堂|岗位|培训|登记")
_VERB = pattern(
    "[建办做设送签发开让把给使将用改修配推引治护救助扶养教学演展评逛游看读走跑]|发展|实施|完善|提高|加强|落实|打造|创建|服务|支持|保障|鼓励|组织|管理|申请|受理|覆盖|实现"
    "|健全|优化|丰富|繁荣|扩大|增加|深化|促进|强化|争创|培育|挖掘|宣传|保护|[a-z]"
)
_THING = pattern(
    r"食堂|学校|医院|公园|广场|中心|小区|社区|道路|设施|场馆|平台|系统|机构|企业|单位|部门|资金|经费|人员|队伍"
)
_WEAK = pattern(r"力争|争取|预计|(?<![模虚草])拟")
"""In a measure's text these make it weak, which the judging says of it."""


def untied(item: Item, unknown: Sequence[str], rules: Sequence[Rule], pack: Pack, names: Names) -> tuple[Rule, ...]:
    """Those of the rules named by 对应 that the item's unknown words keep it from being about.

    Where these words name a commitment with others around it (取缔广场舞活动, 垃圾回收利用率（试点小区）), what the others
    do to it is not known, unless they are the article's own sentence. Words that name nothing must not speak of less or
    of the opposite.
    """
    said = "\n".join(unknown)
    heard = names.mentioned(said)
    return tuple(rule for rule in rules if not quotes(said, rule) and (heard or _differs(item, said, rule, pack)))


def _differs(item: Item, said: str, rule: Rule, pack: Pack) -> bool:
    """Whether a word limits, softens or turns round what is said, and is none of the rule's own."""
    own = "\n".join(_own_words(rule, pack))
    if item.type is ItemType.MEASURE and not _does_something(said):
        return True
    words = [found[0] for found in _OTHER.finditer(said)]
    if item.type is not ItemType.MEASURE:
        words.extend(found[0] for found in _ANOTHER_THING.finditer(said))
        if not _shares_a_word(said, own):
            return True
    rest = _WEAK.sub(" ", said) if item.type is ItemType.MEASURE else said
    while (found := doubt(Text(rest, Span(0, len(rest))))) is not None:
        words.append(found.value)
        rest = rest.replace(found.value, " ")
    return any(word not in own for word in words)


def _does_something(said: str) -> bool:
    """Whether a measure's words hold a verb beside the thing: 学校食堂 is none."""
    return len(said) > _LONGEST_THING or bool(_VERB.search(_THING.sub("", said.lower())))


_LONGEST_THING = 8
"""Characters. A longer text is heard as a sentence, for not every verb is known."""


def _shares_a_word(said: str, own: str) -> bool:
    """Whether two characters next to each other, or an English word, stand in both: what shares none is another thing."""
    said, own = said.lower(), own.lower()
    pairs = {said[at : at + 2] for at in range(len(said) - 1) if _HAN_PAIR.fullmatch(said[at : at + 2])}
    words = set(_ENGLISH_WORD.findall(said))
    short = len(said) <= _SHORT and said[-1:] in own.replace("\n", "")
    return short or any(one in own for one in pairs - _COMMON) or bool(words & set(_ENGLISH_WORD.findall(own)))


_SHORT = 3
"""Characters of a name that sums up several, of which the last says what they are: 两率."""
_HAN_PAIR = pattern("[一-鿿]{2}")
_ENGLISH_WORD = pattern("[a-z]{4,}")
_COMMON = frozenset(
    ("数量", "比例", "个数", "人数", "总数", "全市", "城市", "人员", "以上", "完成", "实现", "建设", "工作")
)
"""Pairs that say nothing of what is counted."""


def _own_words(rule: Rule, pack: Pack) -> Iterator[str]:
    yield from (rule.name.zh, rule.name.en, *(clause.quote for clause in rule.clauses))
    if rule.measure is not None:
        yield from (rule.measure.name, rule.measure.quote, *rule.measure.aliases)
    indicator: Indicator | None = pack.indicator(rule.indicator) if rule.indicator else None
    if indicator is not None:
        yield from (indicator.name.zh, indicator.name.en, *indicator.aliases)
