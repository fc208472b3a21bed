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


class Reach(Enum):
    """Of which items a sentence speaks."""

    ABOVE = 1
    BELOW = 2
    WHOLE = 3


def passing(text: Text, period: Period | None) -> tuple[Reach, Text] | None:
    """The first sentence that may take back, limit or soften what stands around it, with the items that it means."""
    for match in _SENTENCES.finditer(text.value):
        sentence = Text(match[0], Span(*match.span()).shifted(text.span.start))
        found = _limits(sentence, period) or _takes_back(sentence)
        if found is not None:
            return found
    return None


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
    begins, ends = _FROM.search(sentence.value), _UNTIL.search(sentence.value)
    late = begins is not None and int(begins["year"] or begins["from"]) > period.first.year
    early = ends is not None and int(ends["year"] or ends["ended"] or ends["until"]) < period.last.year
    return (Reach.WHOLE, sentence) if late or early else None
