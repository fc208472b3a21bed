"""Knows the lines of an official letter that promise nothing: its number, whom it is for, its date, annexes, page numbers."""

from collections.abc import Sequence

from plancheck.codes import reading as codes
from plancheck.model.plan import Text
from plancheck.patterns import IGNORECASE, Pattern, pattern
from plancheck.reading.customary import is_customary
from plancheck.reading.page import Page
from plancheck.source import Span

NUMBER = pattern(r"[一-鿿]{2,15}[〔\[［（(【]20[0-9]{2}[〕\]］）)】]第?[0-9]{1,4}号")
_ADDRESSEES = pattern(
    r"(?:各|市|省|县|区|中省直)[^0-9０-９。；;:：|｜]{1,200}(?:政府|部门|单位|机构|管委会|委员会|企业|公司|[局委办院校])[：:]"
)
_ANYWHERE = pattern(
    r"[（(]?此件(?:公开|主动公开|依申请公开|不公开|不予公开)(?:发布)?[）)]?[。]?|[（(]此页无正文[）)]|[-—–－―]{1,2}[ \t\u3000]*[0-9]{1,3}[ \t\u3000]*[-—–－―]{1,2}"
    r"|第[ ]?[0-9]{1,3}[ ]?页(?:[ ]?[，,/]?[ ]?共[ ]?[0-9]{1,3}[ ]?页)?"
)
_PORTAL = pattern(
    r"(?:索引号|索取号|主题分类|主题词|体裁分类|组配分类|信息分类|公文种类|文件状态|有效性|公开方式)[：:][^：:。；]{0,60}"
)
_NOTICE = pattern(
    r"(?!.*(?:撤销|取消|暂[停缓]|不再|终止|废止|停止|失效|作废))[^0-9０-９：:。；;|｜]{0,40}(?:关于)?(?:印发|转发|发布|公布)[^：:。；;|｜]{2,80}的通知"
)
_LONGEST = 400
_TITLE = (
    r"(?!.{0,60}(?:撤销|取消|暂[停缓]|不再|终止))[^0-9０-９：:。；;，,、|｜]{0,20}(?:20[0-9]{2}年)?"
    r"[^0-9０-９：:。；;，,、|｜]{1,40}(?:表|清单|方案|目录|名单|分工|办法|说明|任务书)[》]?"
)
_ANNEX = pattern(
    rf"附件[0-9一二三四五]?[：:]?[ \t\u3000]*(?:[0-9]{{1,2}}[.．、][ ]*{_TITLE}[ \t\u3000]*)*|附件[0-9一二三四五]?[：:]?[ \t\u3000]*{_TITLE}"
)
_DAY = pattern(
    r"(?:20[0-9]{2}|二[〇○零][〇○零一二三四五六七八九]{2})[ ]?年[ ]?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})[ ]?月[ ]?"
    r"(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[ ]?日(?:印发)?"
)
_GOVERNMENTS = ("人民政府", "办公室", "办公厅")
_ORGAN = pattern(
    r"(?!.*(?:撤销|取消|暂[停缓]|不再|终止))[一-鿿]{2,24}(?:人民政府|政府办公[室厅]|办公[室厅]|委员会|领导小组|[局厅委])"
)
_ISSUED = pattern(r"[一-鿿]{2,24}办公[室厅][ \t\u3000]+20[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日印发")


def without_formalities(page: Page, spans: Sequence[tuple[Span, bool]]) -> list[tuple[Span, bool]]:
    """The lines (and whether a blank one is above) without those that only make the text a letter.

    A number and addressees stand above everything numbered, a signature below it; the others are the same anywhere.
    """
    first = next((at for at, (span, _) in enumerate(spans) if _BODY.match(page.source.text, span.start, span.end)), 0)
    last = _signature(page, spans)
    left = [one for at, one in enumerate(spans) if at < last and not _is_formality(page, one[0], above=at < first)]
    period = [found for span, _ in spans[:first] if (found := _PERIOD.match(page.source.slice(span)))]
    year = int(period[0]["last"]) if period and period[0]["last"].isascii() else None
    return [one for one in left if not _is_customary(page, one[0], year)]


_BODY = pattern(
    r"[|｜]|[（(]?[0-9０-９一二三四五六七八九十]{1,3}[.．、)）]|第[一二三四五六七八九十]+[章节篇]|[①-⑳]|[IVX]+[.．、]"
)


_PERIOD = pattern(r"(?:期间|规划期|实施期限|period)[ \t\u3000]*[：:].*?(?P<last>[0-9]{4})(?!.*[0-9]{4})", IGNORECASE)
_MAY_BE_CUSTOMARY = pattern(
    r"(?!(?!注[0-9]?[ ]*[：:])[^：:，。；]{1,20}[：:].)"
    r"(?![|｜#＃]|[0-9０-９]+[.．、)）]|[（(][0-9０-９一二三四五六七八九十]+[)）]|[一二三四五六七八九十]+[、.．]|第[一二三四五六七八九十0-9]+[章节篇]|[①-⑳]|[IVX]+[.．、])"
    r".*(?:[。；;：:]|解释|施行|执行|考核|调度|如下|来源.*|提供|累计数|落实)[）)]?$"
)
_DRAFT = pattern(r"[（(]?(?:征求意见稿|征询意见稿|讨论稿|送审稿|审议稿|建议稿|草案|草稿|初稿)[）)]?")


def _is_customary(page: Page, span: Span, year: int | None) -> bool:
    text = page.source.slice(span)
    if len(text) <= _SHORTEST_DRAFT and _DRAFT.fullmatch(text):
        page.note(codes.DRAFT, span, written=text.strip("（）()"))
        return True
    return _MAY_BE_CUSTOMARY.match(text) is not None and is_customary(text, year)


_SHORTEST_DRAFT = 8


def _is_formality(page: Page, span: Span, *, above: bool) -> bool:
    text = page.source.slice(span)
    if len(text) > _LONGEST:
        return False
    if NUMBER.fullmatch(text) and above:
        page.document_number = page.document_number or Text(text, span)
        return True
    if _ANYWHERE.fullmatch(text) or (text.startswith("附件") and _ANNEX.fullmatch(text)):
        return True
    return above and any(form.fullmatch(text) for form in (_ADDRESSEES, _PORTAL, _NOTICE))


def _signature(page: Page, spans: Sequence[tuple[Span, bool]]) -> int:
    """Where the signature begins with which the text ends; what may be the last item's is none of it."""
    at = len(spans)
    while at > 0 and _signs(page.source.slice(spans[at - 1][0])):
        at -= 1
    while at < len(spans) and not spans[at][1] and _may_be_of_an_item(page.source.slice(spans[at][0])):
        at += 1
    return at


def _may_be_of_an_item(text: str) -> bool:
    """A day, or a bureau, right below an item."""
    return _DAY.fullmatch(text) is not None or (_ORGAN.fullmatch(text) is not None and not text.endswith(_GOVERNMENTS))


def _signs(text: str) -> bool:
    if len(text) > _LONGEST:
        return False
    forms: tuple[Pattern, ...] = (_ANYWHERE, _DAY, _ORGAN, _ISSUED)
    return any(form.fullmatch(text) for form in forms) or (
        text.startswith("附件") and _ANNEX.fullmatch(text) is not None
    )
