"""Words of the workbook alone: the names of its sheets, the foot of its pages."""

from plancheck.messages.labels import filled
from plancheck.messages.phrases import Language

WORDS: dict[str, tuple[str, str]] = {
    # What stands on the tab for each section of a report; at most 31 characters, none of []:*?/\.
    "tab.overview": ("总览", "Overview"),
    "tab.read": ("文件", "Files"),
    "tab.open": ("待办", "Open"),
    "tab.commitments": ("承诺", "Commitments"),
    "tab.apart": ("单列", "Apart"),
    "tab.apart.benchmark": ("参照", "Benchmarks"),
    "tab.findings": ("问题", "Findings"),
    "tab.notes": ("判定说明", "Notes"),
    "tab.notes.assumed": ("推定时限", "Assumed dates"),
    "tab.notes.notes": ("判定说明", "Notes"),
    "tab.matrix": ("矩阵", "Matrix"),
    "tab.totals": ("合计", "Totals"),
    "tab.contributions": ("合计组成", "Contributions"),
    "tab.breakdown": ("分类", "Breakdown"),
    "tab.ledger": ("台账", "Ledger"),
    "tab.all_findings": ("问题", "Findings"),
    "tab.province": ("省级承担", "Province"),
    "footer": ("第 &P 页，共 &N 页", "Page &P of &N"),
    "legend": ("符号：{signs}。", "Signs: {signs}."),
    "sign": ("{sign} {name}", "{sign} {name}"),
    "marks": ("标记", "Marks"),
    "day": ("{title}（日期）", "{title} (date)"),
    "every": ("各市各项承诺", "Every commitment of every city"),
    "sort": ("类别", "Sort"),
    "total": ("合计项", "Total"),
    "city": ("市", "City"),
}


def word(key: str, language: Language, **facts: str | int) -> str:
    """The words of that key, filled."""
    return filled(WORDS, key, language, **facts)
