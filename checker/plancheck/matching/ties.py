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
    words = [found[0] for found in _OTHER.finditer(said)]
    rest = _WEAK.sub(" ", said) if item.type is ItemType.MEASURE else said
    while (found := doubt(Text(rest, Span(0, len(rest))))) is not None:
        words.append(found.value)
        rest = rest.replace(found.value, " ")
    return any(word not in own for word in words)


def _own_words(rule: Rule, pack: Pack) -> Iterator[str]:
    yield from (rule.name.zh, rule.name.en, *(clause.quote for clause in rule.clauses))
    if rule.measure is not None:
        yield from (rule.measure.name, rule.measure.quote, *rule.measure.aliases)
    indicator: Indicator | None = pack.indicator(rule.indicator) if rule.indicator else None
    if indicator is not None:
        yield from (indicator.name.zh, indicator.name.en, *indicator.aliases)
