"""Which doubt stands beside each item: of its headings, its table's caption, a paragraph, the plan's title and area."""

from collections.abc import Iterator, Sequence

from plancheck.codes import reading as codes
from plancheck.model.horizon import Period
from plancheck.model.plan import Head, Item, ItemType, Text
from plancheck.patterns import IGNORECASE, pattern
from plancheck.reading.doubts import doubt, doubt_of_heading, doubt_of_title, draft
from plancheck.reading.lines import UNREAD, Line
from plancheck.reading.page import Page
from plancheck.reading.passing import Reach, passing
from plancheck.source import Span
from plancheck.values import replace

_HINT = pattern(
    r"上述|前述|前款|以[上下]|下列|下述|如下|本(?:方案|计划|清单|意见|办法|文件|通知|规划|稿)|各项|所有|全部|上列|有关|相关|目标|指标|数据|范围|对象|适用"
    r"|摘|转载|行|效|废止|无力|不|仅|未|视|调|实为|应为|误|降|discuss|revised|approved|commitment|above|below|following|plan|targets|figures|items|measures|scope|area|applies|force|valid|excerpt",
    IGNORECASE,
)
_OF_ITS_OWN = pattern(
    r"上述|前述|以上(?:各项|目标|指标|任务)|本(?:方案|计划|清单)|\bthe above\b|\bthis plan\b", IGNORECASE
)
"""An item speaks of others only in these words: 以上 and 以下 are comparators there."""
_CAPTION = pattern(r"^(?:附?表|Table)[ \t\u3000]*[0-9一二三四五六七八九十]*[ \t\u3000.．：:]*", IGNORECASE)
_SHEET = pattern("表$")
_FAR = pattern(
    r"^(?:[到至]|面向|展望)?(?P<year>20[0-9]{2})年?[底末]?(?:远景|长远|中长期|规划|发展|主要|工作|预期)*(?:目标|指标|任务|展望|计划|规划)?$"
    r"|^下一?个?(?:五年|三年|年度|阶段|周期)(?:目标|任务|计划)?$"
)


def with_doubts(page: Page, head: Head, lines: Sequence[Line], items: Sequence[Item]) -> list[Item]:
    """The items, each with the words beside it that may take it back; what an item has itself comes first."""
    own = head.city.value if head.city else ""
    whole = _of_the_whole(page, head, own)
    captions = _captions(page, lines, own)
    first = items[0].span.start if items else 0
    around = [
        (Reach.WHOLE if reach is Reach.ABOVE and text.span.start < first else reach, text)
        for reach, text in _passing(page, lines, head.period)
    ]
    headings: dict[Span, Text | None] = {}
    made = []
    for item in items:
        if item.type is ItemType.RESULT or item.doubt is not None:
            made.append(item)
            continue
        for section in item.sections:
            if section.title.span not in headings:
                headings[section.title.span] = doubt_of_heading(section.title, own)
        above = next(
            (
                found
                for one in item.sections
                if (found := headings[one.title.span] or _later(one.title, item, head.period))
            ),
            None,
        )
        said = above or captions.get(item.span.start) or _reaching(around, item) or whole
        made.append(item if said is None else replace(item, doubt=said))
    return made


def _later(title: Text, item: Item, period: Period | None) -> Text | None:
    """A heading of targets for years that the plan does not reach: 下一个五年; 2030年目标 above a figure for 2023."""
    far = _FAR.search(title.value)
    if far is None or far["year"] is None:
        return title if far else None
    year = int(far["year"])
    sooner = any(one.horizon is not None and one.horizon.last.year < year for one in item.quantities)
    return title if sooner and period is not None and year > period.last.year else None


def caption_title(page: Page, caption: Span) -> Text:
    """A caption without 表1 in front."""
    title = page.text(caption)
    number = _CAPTION.match(title.value)
    start = number.end() if number and number.end() < len(title.value) else 0
    return Text(title.value[start:], Span(caption.start + start, caption.end))


def _captions(page: Page, lines: Sequence[Line], own: str) -> dict[int, Text]:
    """Where a row stands -> the doubt that its table's caption raises."""
    found: dict[int, Text] = {}
    said: Text | None = None
    for line in lines:
        if line.letter == "C":
            title = caption_title(page, line.parts["CAPTION"])
            sheet = _SHEET.sub("", title.value)
            said = doubt_of_heading(title, own) or doubt_of_heading(
                Text(sheet, Span(title.span.start, title.span.start + len(sheet))), own
            )
        elif line.letter == "R" and said is not None:
            found[line.span.start] = said
        elif line.letter in "SIXU":
            said = None
    return found


def _passing(page: Page, lines: Sequence[Line], period: Period | None) -> Iterator[tuple[Reach, Text]]:
    """What sentences between the items say of those around them."""
    for line in lines:
        if not _may_speak_of_others(line):
            continue
        text = page.source.slice(line.span)
        if (_OF_ITS_OWN if line.letter == "I" else _HINT).search(text):
            found = passing(Text(text, line.span), period, prose=line.letter == "U" or line.rule == UNREAD)
            if found is not None and (line.letter != "S" or found[0] is not Reach.BELOW or _is_empty(lines, line)):
                yield found  # what a heading says of what is below it ends with its section, if it has any


def _is_empty(lines: Sequence[Line], one: Line) -> bool:
    at = lines.index(one) + 1
    return at < len(lines) and lines[at].letter == "S"


def _may_speak_of_others(line: Line) -> bool:
    return line.letter in "UXSI" or (line.letter == "F" and line.key in ("", "REMARK"))


def _reaching(around: Sequence[tuple[Reach, Text]], item: Item) -> Text | None:
    for reach, text in around:
        above = item.span.start < text.span.start
        if reach is Reach.WHOLE or above is (reach is Reach.ABOVE):
            return text
    return None


def _of_the_whole(page: Page, head: Head, own: str) -> Text | None:
    """What the title says of all items, and the area that 范围 leaves out."""
    if head.title is not None:
        unissued = draft(head.title)
        if unissued is not None:
            page.note(codes.DRAFT, unissued.span, written=unissued.value)
        withdrawn = doubt_of_title(head.title)
        if withdrawn is not None:
            return withdrawn
    for one in head.scope:
        narrow = doubt(one) or doubt_of_heading(one, own)
        if narrow is not None:
            return narrow
    return None
