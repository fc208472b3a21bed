"""The words of the HTML report: headings, column heads, legend, help and what its charts say in text."""

from plancheck.messages import papers
from plancheck.messages.labels import filled
from plancheck.messages.phrases import Language

WORDS: dict[str, tuple[str, str]] = {
    "title.city": ("{city}核对报告", "{city}: gap report"),
    "title.province": ("全省核对报告", "Gap report of the province"),
    "skip.main": ("跳到正文", "Skip to content"),
    "skip.matrix": ("跳到对照表", "Skip to the matrix"),
    "skip.ledger": ("跳到台账", "Skip to the ledger"),
    "skip.past": ("跳过对照表", "Skip past the matrix"),
    "contents": ("目录", "Contents"),
    "summary": ("结论", "Outcomes"),
    "parts": ("本市在全省合计中的份额", "This city's parts of the totals"),
    "ratios": ("比率与要求的距离", "Ratios and how far they are from what is required"),
    "findings": ("方案文本和运行中的问题", "Findings on the documents and the run"),
    "commitments": ("承诺原文", "The article's sentences"),
    "legend": ("图例", "Legend"),
    "help": ("键盘操作", "Keyboard"),
    "groups": ("未符合的承诺按领域、时限和责任单位", "Open commitments by field, deadline and responsible unit"),
    "city": ("城市", "City"),
    "total": ("合计", "Total"),
    "total.outcome": ("全省合计结论", "Outcome of the total"),
    "code": ("编号", "Code"),
    "planned": ("方案所写", "As planned"),
    "gap": ("差额", "Gap"),
    "due": ("时限", "By"),
    "place": ("位置", "Line"),
    "open": ("未符合", "Open"),
    "part": ("报数", "Part"),
    "share": ("份额", "Share"),
    "weight": ("权重", "Weight"),
    "pair": ("份额与权重", "Share and weight"),
    "chart": ("位置图", "Chart"),
    "quote": ("原文", "Article"),
    "paragraph": ("第{paragraph}段", "paragraph {paragraph}"),
    "said": ("说明", "Finding"),
    "write": ("写什么", "Write"),
    "note": ("提示", "Note"),
    "details": ("详情", "Details"),
    "name": ("名称", "Title"),
    "pack": ("规则包", "Rule pack"),
    "article": ("原文出处", "Published in"),
    "tool": ("程序", "Program"),
    "as_of": ("截至", "As of"),
    "count": ("{count} 项", "{count}"),
    "none": ("没有。", "None."),
    "none.read": ("没有读到方案。", "No plan was read."),
    "illustrative": ("示例", "illustrative"),
    "apart.waived": (
        "其中已豁免 {count} 项，单独计数，结论不变。",
        "{count} of them are waived and keep their outcome.",
    ),
    "apart.baselined": ("其中基线已有 {count} 项，单独计数。", "{count} of them are known to the baseline."),
    "apart.benchmark": (
        "全省数作参照的 {count} 项：只作比较，最多是警告。",
        "{count} are benchmarks, figures of the whole province: compared only, a warning at most.",
    ),
    "matrix.note": (
        "每格是一个结论，点开看详情；列按行政区划代码，行按原文次序，不作排名。",
        "Each cell is one outcome and leads to its details; columns by city code, rows as in the article; no ranking.",
    ),
    "matrix.region": ("对照表，可左右滚动", "Matrix, scrolls sideways"),
    "ledger.region": ("台账，可左右滚动", "Ledger, scrolls sideways"),
    "table.region": ("{name}，可左右滚动", "{name}, scrolls sideways"),
    "filter": ("筛选", "Filter"),
    "filter.text": ("查找文字", "Search text"),
    "filter.any": ("全部", "All"),
    "filter.open": ("未符合的", "Open ones"),
    "filter.mark": ("标记", "Mark"),
    "filter.clear": ("清除筛选", "Clear the filter"),
    "filter.shown": ("显示 {shown} / {all} 项", "{shown} of {all} shown"),
    "sort.note": ("列名按钮用来排序。", "The buttons in the heads sort."),
    "keys.use": ("使用单键快捷键", "Use single-key shortcuts"),
    "key./": ("跳到“查找文字”", "go to the search box"),
    "key.j": ("下一项未符合的承诺", "next open commitment"),
    "key.k": ("上一项未符合的承诺", "previous open commitment"),
    "key.m": ("跳到对照表", "go to the matrix"),
    "key.arrows": ("在对照表的格子间移动", "move among the cells of the matrix"),
    "key.Esc": ("清除筛选", "clear the filter"),
    "key.arrows.name": ("方向键", "Arrows"),
    "worked.nothing": ("没有报数", "nothing stated"),
    "bar.title": ("{name}：各市报数相加与要求", "{name}: the cities' parts added up, and what is required"),
    "bar.required": ("要求{required}", "required {required}"),
    "bar.unknown": ("未知部分", "unknown part"),
    "bar.note": (
        "横条是各市报数依次相接，竖线是要求，斜线部分未知（未报送或无法判定，长度不代表大小）。",
        "The bar joins the cities' parts in code order; the upright line is what is required; the hatched end is unknown "
        "(absent or not to be judged; its length means nothing).",
    ),
    "share.note": (
        "每格上面的条是份额，下面的条是权重（{weight}）；两条用同一刻度。有未知部分或者不要求各市都报的合计不计份额。",
        "In each cell the upper bar is the share, the lower the weight ({weight}), on one scale. No shares are given "
        "where a part is unknown or where not every city is asked.",
    ),
    "share.open": (
        "有未知部分，或者不要求各市都报，不计份额。",
        "Parts are unknown, or not every city is asked, so no shares are given.",
    ),
    "ratio.note": (
        "底色是要求的范围，竖线是它的界；圆点是方案写的数，横线是方案允许的范围。城市按代码排列，不作排名。",
        "The tinted part is what is required, the upright line its bound; the dot is the plan's figure, the line what the "
        "plan leaves open. Cities by code, no ranking.",
    ),
    "margin": ("余量（百分点）", "Margin (points)"),
    "ledger.city": ("各项承诺", "Every commitment"),
    "ratio.axis": ("0—{top}", "0 to {top}"),
    "legend.met": ("所写的在要求之内；不表示已完成", "what is written keeps the commitment; nothing is achieved yet"),
    "legend.reported": ("本市在全省合计中的份额，已计入合计", "a part of a total, added up"),
    "legend.weak": ("数够了，但写得没有保证", "the figure would do, but nothing guarantees it"),
    "legend.gap": ("所写的不在要求之内，或晚了", "what is written is outside what is required, or late"),
    "legend.missing": ("方案没有提，或留空", "the plan says nothing on it, or leaves it blank"),
    "legend.undeterminable": ("提到了，但无法判定", "something is said that cannot be judged"),
    "legend.not_applicable": ("不向本市提出，或不在方案期间、范围之内", "not put to this city, or outside the plan"),
    "legend.absent": ("没有涉及这一领域的方案，不能视为没有问题", "no plan covers it: not to be taken as in order"),
    "waiver": (
        "{reason}（{approver}同意）",
        "{reason} (approved by {approver})",
    ),
    "waiver.until": ("至{day}", "until {day}"),
}


SHARED = {
    "banner": "banner",
    "matrix": "section.matrix",
    "totals": "section.totals",
    "ledger": "section.ledger",
    "read": "section.read",
    "provincial": "section.province",
    "all": "all",
    "commitment": "column.rule",
    "outcome": "column.outcome",
    "required": "column.required",
    "unit": "column.responsible",
    "lead": "column.usual_unit",
    "field": "column.field",
    "number": "column.count",
    "severity": "column.severity",
    "sentence": "column.finding",
    "advice": "column.advice",
    "file": "column.file",
    "period": "column.period",
    "encoding": "column.encoding",
    "digest": "column.sha256",
    "data": "column.data",
    "worked": "column.worked",
    "difference": "column.difference",
}
"""What the page calls as the other documents do -> their key for it."""


def word(key: str, language: Language, **facts: str | int) -> str:
    """The words of that key, filled."""
    if key in SHARED:
        return papers.word(SHARED[key], language, **facts)
    return filled(WORDS, key, language, **facts)
