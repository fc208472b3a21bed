"""Hears sentences that speak of the plan as a whole, or of the items above or below: 以上目标不作承诺, 本方案自2026年起施行."""

from plancheck.enums import Enum
from plancheck.model.horizon import Period
from plancheck.model.plan import Text
from plancheck.patterns import IGNORECASE, pattern
from plancheck.reading.doubts import doubt
from plancheck.source import Span

_ABOVE = pattern(r"上述|前述|前款|以上(?:各|所|内容|目标|指标|任务|措施|事项|数|均|为)|\b(?:the )?above\b", IGNORECASE)
_BELOW = pattern(r"以下(?!简称)|下列|下述|如下|\bbelow\b|\bfollowing\b", IGNORECASE)
_WHOLE = pattern(
    r"(?<!制定)(?<!制订)(?<!印发)(?<!按照)(?<!根据)本(?:方案|计划|清单|意见|办法|文件|通知|规划|稿)|(?:各项|所有|全部|上列|有关|相关)(?:目标|指标|任务|措施|举措)"
    r"|(?:目标|指标|数据)(?:均|都|仅|为|不)|仅适用|适用(?:范围|对象|于)|实施范围|未经.{0,10}(?:批准|审议)"
    r"|\b(?:this|the) plan\b|\b(?:all|these) (?:targets|figures|items|measures)\b|\bscope\b",
    IGNORECASE,
)
_OF_OTHERS = pattern(
    r"(?:省(?:里|级|委|政府)?|国家|上级|外地|外市|兄弟城市|其他(?:城)?市|[一-鿿]{2,3}市)[^，。；]{0,12}(?:如下|摘录)|摘录|摘编|转载"
    r"|\bexcerpts?\b",
    IGNORECASE,
)
_SENTENCES = pattern(r"[^。；;！!]+")
_AREA = pattern(
    r"(?:适用|实施|执行)(?:范围|对象|地区)[ \t]*[：:][ \t]*(?P<where>.+)|(?:applies to|area)[ \t]*:[ \t]*(?P<area>.+)",
    IGNORECASE,
)
_EVERYWHERE = pattern(
    r"(?:全市|本市|全域|各县|本方案|本级|[一-鿿]{2,4}市(?:行政区域|全域|全市|范围)|(?:the )?whole city|city-?wide).*",
    IGNORECASE,
)
_FROM = pattern(
    r"[自从][ ]*(?P<year>20[0-9]{2})[ ]*年[^，。；]{0,10}起[^，。；]{0,4}(?:施行|实施|执行|生效)"
    r"|(?:in|into) force (?:from|on|in) (?P<from>20[0-9]{2})",
    IGNORECASE,
)
_UNTIL = pattern(
    r"(?:有效期|执行期|实施期限?|有效)[^，。；]{0,14}?至[ ]*(?P<year>20[0-9]{2})[ ]*年|(?P<ended>20[0-9]{2})[ ]*年[^，。；]{0,8}(?:失效|废止|停止执行)"
    r"|\bvalid (?:until|to|till) (?P<until>20[0-9]{2})",
    IGNORECASE,
)


# What a paragraph says of the plan it stands in, whatever words it uses for it.
_HARD = pattern(
    r"无力(?!度)(?:实施|完成|承担|落实)?|不(?:予|再|作)?(?:实施|执行|承诺|兑现|保证完成)(?!的)|(?<!不得)(?<!擅自)(?<!随意)(?:下调|调低|调减|降低)[^，。；]{0,8}(?:目标|指标|任务|标准值)"
    r"|(?:目标|指标|任务|数值|数据|数字)(?:值|数)?[^，。；]{0,8}(?:可|视|酌情|适当)[^，。；]{0,12}(?:调|减|降|缓|延|变)|可[^，。；]{0,10}调整[^，。；]{0,6}(?:目标|指标|任务)"
    r"|(?:数据|数字|目标|指标|本表|上表)[^，。；]{0,8}(?:实为|应为|有误|错误|更正)|仅供|内部讨论|未(?:经|获|正式)[^。；]{0,8}(?:批准|审议|审定|批复|印发)|尚未(?:批准|印发|定稿)|不具有?[^。；]{0,4}(?:约束|效力)"
    r"|视情况?[^，。；]{0,6}(?:调整|实施|确定|推进)|不代表[^。；]{0,10}承诺"
    r"|(?:targets?|figures?|items?|measures?|plan)\b[^.;]{0,30}\b(?:may|can|could|will) (?:not )?be (?:revised|reduced|lowered|changed|cut|adjusted|dropped|cancelled)"
    r"|\brevised downwards?\b|\bfor (?:internal )?discussion\b|\bnot (?:yet )?(?:approved|adopted)\b|\bno commitment\b",
    IGNORECASE,
)
_HONEST = pattern(
    r"(?:不得|严禁|禁止|杜绝)(?:擅自|随意)?[^，。；]{0,12}(?:调整|下调|降低|变更)|仅供[^，。；]{0,6}(?:参加|残疾)|不折不扣"
)
_FOR_YEAR = pattern(
    r"(?<![0-9])(?P<year>20[0-9]{2})[ ]*年(?:的)?(?:远景|规划|发展|预期|工作)?(?:目标|指标|任务|数据|数字|计划数)|\b(?P<for>20[0-9]{2}) (?:targets?|figures?)"
)


class Reach(Enum):
    """Of which items a sentence speaks."""

    ABOVE = 1
    BELOW = 2
    WHOLE = 3


def passing(text: Text, period: Period | None, *, prose: bool = False) -> tuple[Reach, Text] | None:
    """The first sentence that may take back, limit or soften what stands around it, with the items that it means.

    `prose`: the text is a paragraph of its own, which need not say of what it speaks.
    """
    for match in _SENTENCES.finditer(text.value):
        sentence = Text(match[0], Span(*match.span()).shifted(text.span.start))
        found = _limits(sentence, period) or _takes_back(sentence) or (_hard(sentence) if prose else None)
        if found is not None:
            return found
    return None


def _hard(sentence: Text) -> tuple[Reach, Text] | None:
    return (Reach.WHOLE, sentence) if _HARD.search(_HONEST.sub("", sentence.value)) else None


def _takes_back(sentence: Text) -> tuple[Reach, Text] | None:
    words = sentence.value
    above, below = _ABOVE.search(words), _BELOW.search(words)
    if below is not None and _OF_OTHERS.search(words):
        return Reach.BELOW, sentence
    if not (above or below or _WHOLE.search(words)) or doubt(sentence) is None:
        return None
    return Reach.ABOVE if above else Reach.BELOW if below else Reach.WHOLE, sentence


def _limits(sentence: Text, period: Period | None) -> tuple[Reach, Text] | None:
    """To a part of the city, or to other years than the plan's."""
    area = _AREA.match(sentence.value.lstrip())
    if area is not None and not _EVERYWHERE.match(area["where"] or area["area"]):
        return Reach.WHOLE, sentence
    if period is None:
        return None
    meant = _FOR_YEAR.search(sentence.value) if _ABOVE.search(sentence.value) or _BELOW.search(sentence.value) else None
    if meant is not None and not period.first.year <= int(meant["year"] or meant["for"]) <= period.last.year:
        return Reach.ABOVE if _ABOVE.search(sentence.value) else Reach.BELOW, sentence
    begins, ends = _FROM.search(sentence.value), _UNTIL.search(sentence.value)
    late = begins is not None and int(begins["year"] or begins["from"]) > period.first.year
    early = ends is not None and int(ends["year"] or ends["ended"] or ends["until"]) < period.last.year
    return (Reach.WHOLE, sentence) if late or early else None
