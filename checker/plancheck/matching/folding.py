"""Which words around a name are ignored when it is looked up."""

import unicodedata
from collections.abc import Iterator

from plancheck.model.unit import unit_named
from plancheck.patterns import pattern

_NUMBERING = pattern(
    r"^\s*(?:第[一二三四五六七八九十百\d]+(?:章|节|部分)[、.\s]*"
    r"|[一二三四五六七八九十百]+[、.]\s*"
    r"|[(（〔]\s*[一二三四五六七八九十百\d]+\s*[)）〕][、.]?\s*"
    r"|\d+\s*(?:[、)）]|\.(?!\d))\s*)"
)

_UNIT_NOTE = pattern(r"[(（\[〔]([^()（）\[\]〔〕]+)[)）\]〕]\s*$")

# Before an indicator's name in a city's own plan these change neither what is counted nor how.
# 力争, 累计, 每年 are not here: they change the promise, and must not be lost with a prefix.
_NEUTRAL = pattern(r"^(?:全市|我市|本市|全年|实现)+")

# Before the name of a measure these turn the promise round. They are passed over to find the name, so what looks for
# a promise taken back must see every one of them: see matching/negation.py.
_NO_NEGATION = (
    "断|仅|但|只|低于|少于|超过?|限于|高于|小于|大于|晚于|迟于|懈|动产|见面|定期|合格|文明|平衡|便|遗余力|等(?=不靠)|靠|同(?![意步])|良|法|利(?!用)|孕|明(?=原因|显)|特定|动摇"
    "|足(?![0-9一二两三四五六七八九十半])|等(?=$|[，,；;。、）)])|留(?=死角|空白|盲区|隐患|尾巴|缺口|缝隙|遗憾|余地)|漏|落(?=一|下|后|伍|空|单|人)|掉(?=队|线|链)"
    "|松(?=劲|懈|手|口)|放松|放过|打(?=折|烊)|走(?=样|过场|形式|弯路)|停(?=步|歇|摆|滞)|止步|间断|断档|出(?=县|村|镇|乡|社区|门|户)|反弹|返贫|返潮"
    "|多跑|用跑|跑(?=腿|路)|求人|缺位|越位|错位|误(?=事|时|农)|减(?!少|免)|降(?!低)|缩水|扰民|添堵|拖(?=延|欠|拉)|推诿|手软|含糊|搞(?=一刀切|形式|花架子)"
    "|可(?=或缺|替代|分割|移动|逆)|忘|负(?=众望|韶华|重托|使命)|愧|脱节|脱钩|变形|变味|重复|一样|一(?=而足)|计较|厌"
)
"""What begins with 不 and takes nothing back: 不留死角, 不落一人, 大病不出县, 不打折扣, 不同群体."""
TAKING_BACK = (
    rf"不再|不予|不得|暂不|不(?!{_NO_NEGATION})|暂缓|暂停|取消|停止|终止|中止|推迟|延期|延后|延迟|推后|顺延"
    "|严禁|禁止|(?:尚|暂)?未(?!成年|来|婚|就业)|无(?:需|须|法|力|望|意)|免于"
)

_COUNTED = "家|个|所|处|座|场次?|项|套|支|条|批"
"""Of which one or more is still the thing itself: 一批社区医院, 5家社区医院. With 0 of them it is not."""

# What may stand before the name of a measure: dates, place, firmness, manner and the verb itself, also a negation;
# none of it changes which measure is meant. Strength and negation are read from the whole text by others.
_BEFORE_MEASURE = pattern(
    r"^(?:(?:到|至|于|在)?(?:\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?|今年|本年|年内|全年|年)(?:年?底|末)?(?:之前|以前|前|内)?"
    r"|[一二三四五六七八九]是|在?(?:全市|各(?:县区|区县|县市区|县、?市、?区|地|街道|乡镇))(?:范围)?内?(?=.{2})|城乡(?=困难|低保|居民|群众|公共|养老)"
    rf"|一批|[1-9]\d*余?(?:{_COUNTED})(?!以[下内])"
    r"|组织|坚持|做实|做优|做强|做大|办成|深化|巩固|提升|提高|增加|新增|扩大|我市|本市|高质量|高标准|高水平|重点|倾心|精心|着重|广泛|常态化|全面|全力|全域|积极|大力|加快|加强|持续"
    r"|继续|逐步|不断|深入|扎实|稳步|基本|着力|统筹|协同|同步|率先|有序|进一步"
    r"|确保|力争|争取|努力|预计|计划|拟|将|要"
    rf"|{TAKING_BACK}|减少"
    r"|建成|建设|建立|新建|共建|部署|应用|使用|推进|推动|推行|推广|实施|开展|完成|出台|制定|制发|印发|打造|实现|健全|完善"
    r"|启动|开工|动工|筹建|筹备|着手|设立|组建|举办|举行|发展|探索|研究|谋划|试行|试点|落实|构建|形成|上线|运行|投用|创建|优化|支持|做好|抓好|办好|叫响"
    r"|以及|及|与|并|和|的|了"
    r"|willbe|will|fully|notto|not|build|construct|create|develop|expand|strengthen|improve|achieve|carryout|start|begin|commence|continue|support|complete|deploy|apply|establish|launch|advance|promote|implement|setup|hold|issue"
    r"|strive|postpone|cancel|suspend|explore|study|to|the|a|an)"
)

# After it: the noun of the doing, or the rest of a list of which it is the last member named (木偶戏等地方特色剧种).
_AFTER_MEASURE = pattern(
    r"(?:等.*|的?(?:建设|工作|部署|应用|实施|出台|建成|投用|上线运行|部署应用|建设工作|建设任务)"
    r"|全覆盖|覆盖(?:全部|所有|全市|各)(?:县区|县市区|区县|乡镇|街道|社区|村)?|(?:体系|供给|大赛|比赛|展演)"
    rf"|(?:不少于|至少|达到?)?[1-9]\d*余?(?:{_COUNTED})(?:以上)?)$"
)

_MOST_WORDS = 40
"""Words that may stand before a name: with more of them nothing is named. Without a bound long lines took minutes."""

_MARKS = pattern(r"[。.，,；;、!！:：]+$")


def without_number(title: str) -> str:
    """A heading without its 一、 (一) 1. in front."""
    return _NUMBERING.sub("", title, count=1).strip()


def without_unit(name: str) -> str:
    """A name without a bracket at its end that only says the unit: 覆盖率（%）. （万人） changes a figure and stays."""
    note = _UNIT_NOTE.search(name)
    if note is None or unit_named(unicodedata.normalize("NFKC", note[1]).strip()) is None:
        return name
    return name[: note.start()]


def without_neutral(key: str) -> str:
    """A folded indicator name without the words in front that change nothing: 全市, 我市, 全年, 实现."""
    return _NEUTRAL.sub("", key)


def without_doing(text: str) -> str:
    """A text without the words in front that change nothing of a measure: 推进 of 推进海绵城市, 建成5家."""
    for _ in range(_MOST_WORDS):
        before = _BEFORE_MEASURE.match(text)
        if before is None or before.end() == 0:
            break
        text = text[before.end() :].strip()
    return text


def measure_keys(key: str) -> Iterator[str]:
    """A folded phrase, then what stays of it as the words before a measure's name fall away one by one."""
    rest = _MARKS.sub("", key)
    for _ in range(_MOST_WORDS):
        if not rest:
            return
        yield rest
        short = _AFTER_MEASURE.sub("", rest, count=1)
        if short and short != rest:
            yield short
        before = _BEFORE_MEASURE.match(rest)
        if before is None or before.end() == 0:
            return
        rest = rest[before.end() :]
