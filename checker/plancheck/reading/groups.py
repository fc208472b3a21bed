"""Hears rows of a table that hold one text alone and group the rows below them: 以下暂缓实施, 一、生活垃圾."""

from collections.abc import Sequence

from plancheck.model.plan import Text
from plancheck.patterns import pattern
from plancheck.reading.doubts import doubt, doubt_of_heading
from plancheck.reading.page import Page
from plancheck.source import Span

_NUMBER = pattern(
    r"(?:第[一二三四五六七八九十]+[章节类]|[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十]+[)）]|[IVX]+[.．、])[ \t\u3000]*"
)
_BELOW = pattern(r"以下|下列|下述|\bbelow\b|\bfollowing\b")
_OTHER_GROUP = pattern(
    r"(?:本市|本年|新增|约束性|预期性|主要|重点|实施|承诺|正式|[一-鿿]{0,8})(?:目标|指标|任务|事项|类)$"
)


class Groups:
    """The words of the row last seen that put the rows below it in doubt, up to the next group."""

    def __init__(self, page: Page, own: str, *, measures: bool) -> None:
        self._page = page
        self._own = own
        self._measures = measures
        self.doubt: Text | None = None

    def hears(self, filled: Sequence[Span]) -> bool:
        """Whether the row with these cells is surely a heading, and no item."""
        if len(filled) != 1:
            return False
        text = self._page.text(filled[0])
        number = _NUMBER.match(text.value)
        start = number.end() if number else 0
        title = Text(text.value[start:], Span(text.span.start + start, text.span.end))
        found = doubt_of_heading(title, self._own) or (doubt(title) if number or _BELOW.search(title.value) else None)
        if found is not None:
            self.doubt = found
            return True
        if number is not None or _OTHER_GROUP.fullmatch(title.value):
            self.doubt = None
        return number is not None and not self._measures  # a measure may have no other cell
