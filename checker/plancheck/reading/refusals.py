"""Says in words of the format what may stand where a line stopped making sense."""

from plancheck.model.finding import Name
from plancheck.reading.fields import HEAD_FIELDS, ITEM_FIELDS
from plancheck.source import Source, Span

_WORDS = {
    "ITEM_NUMBER": Name("编号项（1. 指标：目标）", "a numbered item (1. indicator: target)"),
    "SECTION_NUMBER": Name("章节标题（一、标题）", "a section heading (I. heading)"),
    "HEAD_FIELD": Name("文件头字段（城市：大连市）", "a field of the head (City: Dalian)"),
    "ITEM_FIELD": Name("字段（牵头单位：市教育局）", "a field (Lead: Education Bureau)"),
    "PIPE": Name("表格行（| 指标 | 单位 | 2023年 |）", "a table row (| Indicator | Unit | 2023 |)"),
    "COMMENT_LINE": Name("注释（# 注释）", "a comment (# comment)"),
    "_COLON": Name("冒号（：）", "a colon (:)"),
    "TITLE": Name("章节标题的文字", "the words of the heading"),
    "NAME": Name("指标名称和冒号（指标：目标）", "the indicator and a colon (indicator: target)"),
    "MEASURE": Name("措施（措施：……）", "a measure (Measure: ...)"),
    "VALUE": Name("冒号后的内容", "what belongs after the colon"),
    "VERBATIM": Name("冒号后的内容", "what belongs after the colon"),
    "CELL": Name("表格单元格", "a table cell"),
    "$END": Name("行末", "the end of the line"),
}
_GROUPS = {
    **dict.fromkeys(HEAD_FIELDS, "HEAD_FIELD"),
    **dict.fromkeys(ITEM_FIELDS, "ITEM_FIELD"),
}


def expected_words(terminals: frozenset[str]) -> tuple[Name, ...]:
    """The words for terminals of the plan grammar, each once, in the order of the table above."""
    at_line_start = "SECTION_NUMBER" in terminals
    wanted = {_GROUPS.get(one, one) if at_line_start else one for one in terminals}
    return tuple(dict.fromkeys(word for key, word in _WORDS.items() if key in wanted))


def nearest_word(source: Source, rest: Span) -> Span:
    """The first word of what is left on a line, for a caret to point at."""
    end = rest.start + 1
    while end < rest.end and end - rest.start < 12 and not source.text[end].isspace():
        end += 1
    return Span(rest.start, min(end, rest.end) if rest.end > rest.start else rest.start)
