"""The words of the sheets that `explain` and `rules` print, in both languages."""

from plancheck.messages.phrases import Language

SHEETS: dict[str, tuple[str, str]] = {
    "severity": ("通常级别", "Usual severity"),
    "what": ("说的是", "What"),
    "why": ("为什么", "Why"),
    "example": ("例", "Example"),
    "advice": ("怎么写", "What to write"),
    "code": ("代码", "Code"),
    "id": ("标识", "Id"),
    "name": ("名称", "Name"),
    "field": ("领域", "Field"),
    "applies": ("向谁提出", "Put to"),
    "applies.each": ("各市", "each city"),
    "applies.total": ("全省合计", "the total"),
    "applies.province": ("省级", "the province"),
    "applies.benchmark": ("各市参照", "each, as a benchmark"),
    "every": ("各市都要报数", "a part is asked of every city"),
    "some": ("不要求各市都报数", "a part is not asked of every city"),
    "provincial_part": ("省直部门也可承担一部分", "the province's own organs may carry a part"),
    "indicator": ("指标", "Indicator"),
    "unit": ("单位", "Unit"),
    "direction": ("方向", "Direction"),
    "direction.more": ("越多越好", "more is better"),
    "direction.less": ("越少越好", "less is better"),
    "direction.neutral": ("不论多少", "neither"),
    "tolerance": ("“左右”的幅度", "Tolerance of 左右 (about)"),
    "aliases": ("也写作", "Also written"),
    "distinct": ("易混（不是同一指标）", "Near names (other things)"),
    "measure": ("举措", "Measure"),
    "required": ("要求", "Required"),
    "cities": ("适用城市", "Cities"),
    "by": ("时限", "By"),
    "basis": ("时限来源", "Where the date comes from"),
    "basis.stated": ("原文写明", "stated"),
    "basis.inherited": ("承上文", "inherited"),
    "basis.assumed": ("推定", "assumed"),
    "quote": ("原文", "Sentence"),
    "paragraph": ("第 {paragraph} 段", "paragraph {paragraph}"),
    "article": ("{publisher}{date}《{title}》", '{publisher}, {date}, "{title}"'),
    "place": ("规则位置", "Defined at"),
    "aside": ("（{text}）", " ({text})"),
    "entry": ("{name}：{text}", "{name}: {text}"),
    "semicolon": ("；", "; "),
    "separator": ("、", ", "),
    "blank": ("……", "…"),
}


def sheet(key: str, language: Language, **facts: str | int) -> str:
    """The words of that key, filled."""
    zh, en = SHEETS[key]
    return (zh if language == "zh-CN" else en).format_map(facts)
