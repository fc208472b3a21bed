"""Reads a heading: its title, how deep it stands, and whether what is below it looks back."""

from plancheck.codes import reading as codes
from plancheck.model.plan import Section, Text
from plancheck.patterns import IGNORECASE, pattern
from plancheck.reading.lines import LOST_HEADING, Line
from plancheck.reading.lost import heading_number
from plancheck.reading.page import Page
from plancheck.source import Span

# Behind a colon any figure promises something; elsewhere one of a share or with a bound (“1+3”行动 does not).
_FIGURE = pattern(
    r"[：:](?P<behind>.*[0-9０-９])"
    r"|(?P<promised>(?:达到?|提高到|不低于|不少于|超过)?[0-9０-９][0-9０-９.．,，]*[ ]*"
    r"(?:[十百千]?[万亿]|[%％]|个百分点|[^0-9０-９年月日，。；]{0,3}(?:以上|以内|左右)))"
)
_SENTENCE = pattern(r"。|[；;]$")
_REVIEW = pattern(
    r"(?:回顾|总结|(?<!提升)(?<!提高)(?<!增强)(?<!巩固)(?<!扩大)(?<!确保)(?<!预期)(?<!服务)(?<!治理)成[效绩]|(?:完成|进展|落实|执行)情况"
    r"|20[0-9]{2}年度?(?:工作|发展|主要|基本|实际|有关)?(?:情况|实绩))"
    r"(?:[（(][^（）()]*[)）])?表?[：:]?$"
    r"|(?:review|results|achievements|progress)(?: (?:of|in) .*)?$",
    IGNORECASE,
)

_REVIEW_TITLE = pattern(
    r"(?:总结(?:报告)?|(?:完成|进展|落实|执行|推进)情况的?(?:通报|报告|汇报|总结)?|工作(?:通报|汇报)|(?:review|progress report|results))"
    r"(?:[（(][^（）()]*[)）])?$",
    IGNORECASE,
)
_LOOKS_AHEAD_TOO = pattern(
    r"(?:和|及|与|暨|、).*(?:计划|要点|方案|打算|安排|目标|任务)|(?:计划|要点|方案|打算|安排|目标|任务)(?:草案)?(?:和|及|与|暨|、)| and ",
    IGNORECASE,
)


def heading(page: Page, line: Line) -> Section:
    """第一章 stands above 一、 above （一）. A heading promises nothing: a figure or a sentence in one is a finding."""
    if line.rule == LOST_HEADING:
        number = heading_number(line.key)
        return Section(Text(line.key[number:], line.span), _level(line.key[:number]))
    title = line.parts["TITLE"]
    figure = _FIGURE.search(page.source.text, title.start, title.end)
    if figure is not None:
        place = page.trimmed(Span(*figure.span(figure.lastgroup or 0)))
        page.refuse(codes.HEADING_WITH_FIGURE, place, line.span)
    elif _SENTENCE.search(page.source.text, title.start, title.end):
        page.refuse(codes.HEADING_IS_SENTENCE, title, line.span, written=page.excerpt(title))
    return Section(page.text(title), _level(page.source.slice(line.parts["SECTION_NUMBER"])))


def looks_back(section: Section) -> bool:
    """Whether what stands below is what has been done: 2022年工作回顾, 完成情况, 主要成效."""
    return is_review(section.title.value)


def is_review(title: str) -> bool:
    return _REVIEW.search(title) is not None


def is_review_title(title: str) -> bool:
    """The same of a plan's own title: 2022年工作总结, 完成情况通报, but not 2022年工作总结和2023年工作计划."""
    return _REVIEW_TITLE.search(title) is not None and _LOOKS_AHEAD_TOO.search(title) is None


def _level(number: str) -> int:
    if number.startswith("第"):
        return 0
    return 2 if number[0] in "（(" else 1
