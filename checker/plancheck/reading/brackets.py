"""Sets aside brackets that only name parts of the figure before them: 10万个（其中高校毕业生岗位6万个）."""

from decimal import Decimal

from plancheck.codes import reading as codes
from plancheck.model.finding import Finding
from plancheck.patterns import Match, pattern
from plancheck.reading.passage import Passage
from plancheck.source import Span

_BRACKET = pattern(
    r"\(\s*(?P<inside>(?P<word>其中|包括|包含|含|of which|including)[:，,]?\s*"
    r"(?P<parts>[^()]*(?:\([^()]{1,2}\)[^()]*)*?))\s*\)"
)
_END = pattern("[;。]")
_FIGURE = pattern("[0-9]|[一二两三四五六七八九十百千万亿]+[个名人户套张家所处场座]")
# 以上（含10万人） repeats the figure: no part of it.
_FIGURE_ALONE = pattern("[0-9.,，\\s一二两三四五六七八九十百千万亿]+[^0-9]{0,2}")

# Such words say more of the whole than which parts it has: what is not new, not certain, not counted, of another year.
_HARMLESS = pattern("不[少低多大小高]于|不超过?|非遗|非公有?|非物质|非学历|[模虚]拟")
_CHANGES_WHOLE = pattern(
    "力争|争取|努力|力求|争创|预[计期测]|计划|拟|待|已|原有|现有|既有|存量|续建|结转|此前|前期|"
    "[上去前今本当历往每全]年|年[均内初底末度中]|季度|半年|(?:19|20)[0-9]{2}|[0-9]\\s*[年月]|累[计积]|口径|"
    "不|未|没|非|除外|扣除|剔除|取消|撤销|暂[停缓]|停[止用建办]|另|"
    "striv|aim|expect|plan|already|carried|exist|not|no |except|exclud|cancel|year|total"
)
_SHARE = pattern("%|百分|成(?![年人立果])")
_WHOLE_IS_ALL = pattern("全|100\\s*%|百分之?百|all|full")


_BETTER = pattern(
    r"\(\s*(?P<inside>(?:力争|争取|力求|strive for|aim for)[^();,，。、]*?[0-9一二三四五六七八九十百][^();,，。、]*)\)(?=\s*(?:[;。]|$))"
)


_PROVINCES = pattern(
    r"\(\s*(?:省定|省里?下达|省级|省里)(?:的?(?:目标|任务|要求|指标))?(?:为|是|:)?\s*(?:不[低少]于|不超过|不高于)?"
    r"(?P<figure>[0-9]+(?:\.[0-9]+)?)(?P<unit>[^(),，;。0-9以左]{1,6})(?:以[上内下]|左右)?\s*\)(?=\s*(?:[,，;。]|$))"
)
_OWN = pattern(
    r"(?P<front>不[低少]于|至少|不超过|不高于)?\s*(?P<figure>[0-9]+(?:\.[0-9]+)?)(?P<unit>[^(),，;。0-9以左]{1,6})(?P<bound>以[上内下])?\s*$"
)

_SINCE = pattern(
    r"(?<=[0-9%‰上内下])[,，]\s*[比较]\s*(?:19|20)[0-9]{2}年[底末]?(?:再)?(?:提高|提升|上升|增加|下降|降低)了?\s*[0-9]+(?:\.[0-9]+)?\s*个?百分点"
    r"(?=\s*(?:[;。]|$))"
)
"""26%以上，比2022年提高4个百分点: the share itself is promised, by how much that is more says the same again."""
_SHARE_BEFORE = pattern(r"(?:[0-9]\s*[%‰](?:以[上内下])?)$")


def opened(passage: Passage) -> Passage:
    """What stands beside a promise and leaves it alone: 5.5%以内（力争5%） as 5.5%以内，力争5%; （省定5.7%） as a blank."""
    text = _BETTER.sub(lambda match: f",{match[0][1:-1]} ", passage.text)
    text = _PROVINCES.sub(lambda match: " " * len(match[0]) if _keeps_up(match, text) else match[0], text)
    text = _SINCE.sub(
        lambda match: " " * len(match[0]) if _SHARE_BEFORE.search(text[: match.start()]) else match[0], text
    )
    return Passage(passage.source, passage.start, text)


def _keeps_up(match: Match, text: str) -> bool:
    """Whether the plan's own figure is not worse than what it says the province asks for: what is asked the pack knows."""
    own = _OWN.search(text[: match.start()])
    if own is None or own["unit"] != match["unit"]:
        return False
    mine, asked = Decimal(own["figure"]), Decimal(match["figure"])
    if mine == asked:
        return True
    at_most = own["bound"] in ("以内", "以下") or own["front"] in ("不超过", "不高于")
    return mine < asked if at_most else mine > asked and bool(own["bound"] or own["front"])


def without_parts(passage: Passage) -> tuple[Passage, tuple[Finding, ...]]:
    """The passage with blanks where such brackets stand, and a note for each; any other bracket stays to be read."""
    text, notes = passage.text, []
    for match in _BRACKET.finditer(passage.text):
        if _names_parts(match, passage.text):
            text = text[: match.start()] + " " * (match.end() - match.start()) + text[match.end() :]
            inside = Span(passage.start + match.start("inside"), passage.start + match.end("inside"))
            notes.append(passage.finding(codes.PART_NOT_JUDGED, inside))
    return Passage(passage.source, passage.start, text), tuple(notes)


def _names_parts(match: Match, text: str) -> bool:
    before, parts = _END.split(text[: match.start()])[-1], match["parts"]
    if not _FIGURE.search(parts) or not before.strip() or _CHANGES_WHOLE.search(_HARMLESS.sub("", parts)):
        return False
    if match["word"] not in ("其中", "of which") and _FIGURE_ALONE.fullmatch(parts):
        return False
    # 全覆盖（其中农村80%以上） contradicts itself.
    return not (_SHARE.search(parts) and _WHOLE_IS_ALL.search(before))
