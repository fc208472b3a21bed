"""Says of a line that could not be read what it may have been: an item, a heading, or a field of the item above."""

from plancheck.enums import Enum
from plancheck.patterns import pattern
from plancheck.reading.fields import likeness, near

BITING = frozenset(("DEADLINE", "CALIBER", "CORRESPONDS"))
"""Fields that change what an item promises; no other field can take anything back from it."""

_DEADLINES = ("完成时限", "完成期限", "完成时间", "时限", "deadline")
_CALIBERS = ("口径", "统计口径", "caliber", "definition")
_CORRESPONDENCES = ("对应", "for")
_HARMLESS = (
    "牵头单位", "牵头部门", "主办单位", "责任单位", "责任部门", "配合单位", "配合部门", "协办单位", "承办单位", "主管部门",
    "负责单位", "牵头领导", "责任领导", "责任人", "现状", "基期", "基期值", "属性", "指标属性", "分解", "任务分解", "指标分解",
    "原文", "申请豁免", "备注", "完成情况", "进展情况", "lead", "responsible", "support", "baseline", "nature", "breakdown",
    "original", "exemption", "person", "remark", "result",
)  # fmt: skip
_MEASURES = ("措施", "举措", "measure")
_ALIKE = {
    "备": "倍被背各俻備", "注": "住主柱註驻著", "现": "观见规現", "状": "壮装壯狀", "原": "元源愿塬", "文": "纹闻汶", "分": "份",
    "解": "界介觧", "属": "数蜀屬", "性": "姓", "基": "其", "期": "朝", "责": "贵则責", "任": "仼认", "人": "入八",
}  # fmt: skip
"""Characters taken for each other by an eye or a keyboard. A name of two is one slip away from words that take a promise
back (备注 and 注销, 分解 and 解除), so only these slips are known to be no more than that."""
_SURE = 75
_SHORT = 3

_ITEM = pattern(
    r"(?:[0-9０-９]+[.．、)）](?![0-9０-９])|[（(][0-9０-９]+[)）]|[①-⑳])[ \t\u3000\u00a0]*",
)
_HEADING = pattern(
    r"(?:第[一二三四五六七八九十百0-9]+(?:章|节|篇|部分)[、.．]?|[一二三四五六七八九十百]+[、.．]|[（(][一二三四五六七八九十百]+[)）]"
    r"|[IVX]+[.．、]|[Ⅰ-Ⅻ][.．、]?)[ \t\u3000\u00a0]*"
)
_NAME = pattern(r"[^：:]{1,40}(?=[：:])")
_BLANKS = pattern("[ \t\u3000\u00a0]+")


class Lost(Enum):
    """What a line may have been."""

    ROW = 1
    ITEM = 2
    HEADING = 3
    HARMLESS = 4  # a field of the item above that cannot change what is promised
    FIELD = 5  # a field of the item above that can, or that nobody knows
    UNKNOWN = 6  # a paragraph, or an item without its number


def heading_number(text: str) -> int:
    """How many characters of a line are the number of a heading; 0: it is none."""
    match = _HEADING.match(text)
    return match.end() if match else 0


def lost(text: str) -> Lost:
    """What the line may have been, from its first words."""
    if text[0] in "|｜":
        return Lost.ROW
    if _ITEM.match(text):
        return Lost.ITEM
    if heading_number(text):
        return Lost.HEADING
    named = _NAME.match(text)
    name = _BLANKS.sub("", named[0] if named else text[:10]).lower()
    if name.startswith((*_DEADLINES, *_CALIBERS, "对应")) or name in _CORRESPONDENCES:
        return Lost.FIELD
    if any(name == one for one in _MEASURES):
        return Lost.UNKNOWN
    if (named and name in _HARMLESS) or name.startswith(tuple(one for one in _HARMLESS if len(one) > _SHORT)):
        return Lost.HARMLESS
    return misspelt(name) if named and near(name) else Lost.UNKNOWN


def takes_back(name: str) -> bool:
    """Whether it is the very name of a field that changes what the item above promises."""
    return _BLANKS.sub("", name).lower() in (*_DEADLINES, *_CALIBERS, *_CORRESPONDENCES)


def misspelt(name: str) -> Lost:
    """Of a name that is near a field's: harmless only where it is surely that of a field that changes nothing."""
    folded = _BLANKS.sub("", name).lower()
    if max(likeness(folded, one) for one in _MEASURES) >= _SURE or folded.endswith(_MEASURES):
        return Lost.UNKNOWN
    if any(likeness(folded, one) >= _SURE for one in (*_DEADLINES, *_CALIBERS, *_CORRESPONDENCES)):
        return Lost.FIELD
    return Lost.HARMLESS if any(_is_slip(folded, one) for one in _HARMLESS) else Lost.FIELD


def _is_slip(written: str, name: str) -> bool:
    if name.isascii() or len(name) > _SHORT:
        return likeness(written, name) >= _SURE
    return len(written) == len(name) and all(
        one == other or one in _ALIKE.get(other, "") for one, other in zip(written, name, strict=True)
    )
