"""Words of the report as an official document: how its headings are counted, what is asked of the city."""

from plancheck.messages.labels import filled
from plancheck.messages.phrases import Language

WORDS: dict[str, tuple[str, str]] = {
    "heading.1": ("{number}、{title}", "{number}. {title}"),
    "heading.2": ("（{number}）{title}", "{section}.{number} {title}"),
    "narrow.undeterminable": ("无法\n判定", "undeter-\nminable"),
    "send.back": (
        "请核对下表，在{columns}各栏填写后退回。",
        "Please check this table, fill in the columns {columns} and send the report back.",
    ),
    # Where long lists are drawn together, which the other forms have in full.
    "brief.told": (
        "已在台账、单列各表或判定说明中列出的问题，这里不再列出。",
        "Findings that stand in the ledger, in the lists apart or in the notes are not given here again.",
    ),
    "brief.all.told": (
        "问题都已在以上各表或判定说明中列出。",
        "All findings stand in the tables above or in the notes.",
    ),
    "brief.quotes": (
        "已符合、已报数的承诺不列原文；原文见表格、网页等其他格式的报告。",
        "The article's sentence stands with open commitments; the reports in other forms give all of them.",
    ),
    "brief.quotes.apart": (
        "不适用的承诺不列原文；原文见表格、网页等其他格式的报告。",
        "The article's sentences on these stand in the reports in other forms.",
    ),
    "brief.open": (
        "需要处理的承诺，其说明、写什么和原文见上一部分；已符合、已报数的承诺，原文见表格、网页等其他格式的报告。",
        "What is said of open commitments stands in the section above; the reports in other forms give every sentence.",
    ),
    "line": ("第{line}行", "line {line}"),
    "line.of": ("{file} {line}", "{file} {line}"),
    "brief.lines": ("“行”是 {file} 中的行号。", "Lines are those of {file}."),
    "asked": ("省级承诺和要求", "Commitment and what is required"),
    "marks": ("标记：{marks}", "Marks: {marks}"),
    "brief.notes": (
        "位置是文件和行号；每条说明的全文见表格、网页等其他格式的报告。",
        "Places are a file and its lines; the reports in other forms give each note in full.",
    ),
    "brief.parts": (
        "每格自上而下：所报的数、份额（%）、权重（%）；没有报数的写明原因。位置见表格、网页等其他格式的报告。",
        "In each cell: the figure, its share (%), the weight (%); where there is none, why. Places stand in the other forms.",
    ),
    "brief.million": ("百万{unit}", "million {unit}"),
    "column": ("“{title}”", "“{title}”"),
    "columns": ("", ", "),
}


def official(key: str, language: Language, **facts: str | int) -> str:
    """The words of that key, filled."""
    return filled(WORDS, key, language, **facts)
