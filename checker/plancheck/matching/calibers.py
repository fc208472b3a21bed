"""Knows 口径 notes that leave what is promised as it is: the whole city's, or counted as the statistic is counted."""

from plancheck.model.rule import Indicator
from plancheck.patterns import IGNORECASE, pattern

_WHOLE = pattern(
    r"(?:全市|本市|市域|全市域|全域)(?:范围|平均|合计|汇总|总|口径|统计|数)*|(?:the )?whole city|city-?wide(?: average| total)?",
    IGNORECASE,
)
_OFFICIAL = pattern(
    r"(?:按|按照|依据|依照|执行|采用|同|与)?(?:国家|省|全国|全省|省级|部|部颁|行业|住建部|住房城乡建设部|住房和城乡建设部|人社部|人力资源社会保障部|民政部|教育部|文旅部|国家卫(?:生)?健(?:康)?委"
    r"|国家统计局|省统计局|统计局|统计部门|(?:行业)?主管部门|省[住人民教文卫][一-鿿]{1,8}厅)(?:现行|统一|规定|发布)?的?(?:统计|报表|调查|评价)*(?:标准|口径|制度|方法|报表)(?:统计|计算|执行|一致|核算)?"
    r"|(?:official|national|provincial) (?:statistic(?:s|al)?|standard)(?: standard| method| definition)?",
    IGNORECASE,
)
_CITY = ("全市", "本市")


def says_nothing(written: str) -> bool:
    """Whether the note narrows nothing, whatever is promised."""
    text = written.strip().rstrip("。.")
    return _WHOLE.fullmatch(text) is not None or _OFFICIAL.fullmatch(text) is not None


def leaves_alone(written: str, indicator: Indicator) -> bool:
    """Whether the note leaves an indicator what it is: 全市 only of one that the pack counts for the whole city."""
    text = written.strip().rstrip("。.")
    if text in indicator.scopes or _OFFICIAL.fullmatch(text):
        return True
    if _WHOLE.fullmatch(text):
        return any(one in indicator.scopes for one in _CITY)
    rest = next((text.removeprefix(one) for one in _CITY if text.startswith(one)), "")
    return len(rest) > 1 and indicator.name.zh.startswith(rest)
