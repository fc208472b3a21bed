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
TAKING_BACK = (
    "不再|不予|不得|暂不|不(?!断|仅|但|只|低于|少于|超过|限于|懈|动产|见面|定期|合格|文明|平衡|便|遗余力)|暂缓|暂停|取消|停止|终止|中止|推迟|延期|延后|延迟|推后|顺延"
    "|严禁|禁止|(?:尚|暂)?未(?!成年|来|婚|就业)|无(?:需|须|法|力|望|意)|免于"
)

# What may stand before the name of a measure: dates, place, firmness, manner and the verb itself, also a negation;
# none of it changes which measure is meant. Strength and negation are read from the whole text by others.
_BEFORE_MEASURE = pattern(
    r"^(?:(?:到|至|于|在)?(?:\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?|今年|本年|年内|全年|年)(?:年?底|末)?(?:之前|以前|前|内)?"
    r"|全市|我市|本市|高质量|高标准|高水平|重点|倾心|精心|着重|广泛|常态化|全面|全力|全域|积极|大力|加快|加强|持续"
    r"|继续|逐步|不断|深入|扎实|稳步|基本|着力|统筹|协同|同步|率先|有序|进一步"
    r"|确保|力争|争取|努力|预计|计划|拟|将|要"
    rf"|{TAKING_BACK}|减少"
    r"|建成|建设|建立|新建|共建|部署|应用|使用|推进|推动|推行|推广|实施|开展|完成|出台|制定|制发|印发|打造|实现|健全|完善"
    r"|启动|开工|动工|筹建|筹备|着手|设立|组建|举办|举行|发展|探索|研究|谋划|试行|试点|落实|构建|形成|上线|运行|投用|创建|优化|支持|做好|抓好|办好|叫响"
    r"|以及|及|与|并|和|的|了"
    r"|willbe|will|fully|notto|not|build|construct|create|start|begin|commence|continue|support|complete|deploy|apply|establish|launch|advance|promote|implement|setup|hold|issue"
    r"|strive|postpone|cancel|suspend|explore|study|to|the|a|an)"
)

# After it: the noun of the doing, or the rest of a list of which it is the last member named (木偶戏等地方特色剧种).
_AFTER_MEASURE = pattern(
    r"(?:等.*|的?(?:建设|工作|部署|应用|实施|出台|建成|投用|上线运行|部署应用|建设工作|建设任务))$"
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
