"""What the lines beside an item (备注, 原文, 完成情况, 分解) say that may take back, limit or soften what it promises."""

from collections.abc import Iterable

from plancheck.model.plan import Item, Text
from plancheck.patterns import IGNORECASE, Match, Pattern, pattern
from plancheck.reading.doubts import doubt
from plancheck.reading.worse import ANY_YEAR as _ANY_YEAR
from plancheck.reading.worse import aims as _aims
from plancheck.reading.worse import is_limit as _is_limit
from plancheck.reading.worse import worse_figure
from plancheck.source import Span

# A year with what is done in it: 2024年再启动, 2025年底前建成. 鞍政发〔2024〕1号 is none.
_DONE = pattern(
    r"(?<!\d)(?P<year>20\d{2})年(?:\d{1,2}月)?(?:[初底末]|底?之?前|以?后)?(?:再|才|方可|起|开始|逐步|力争|全面|基本)*"
    r"(?:达到|达标|完成|实现|建成|启动|实施|落实|开工|动工|开始|执行|推进|到位|见效|建设|开展|start|begin|complete|reach)"
    r"|\b(?:start|begin|complete|reach|achieve|done|built)\w*\b[^.;]{0,12}?\b(?P<later>20\d{2})\b",
    IGNORECASE,
)
_SHARE = pattern(r"其中[^，,。；;]{1,20}[%％]")
"""A figure of a part: 其中凌海市20% beside 25%以上."""
_OPEN = pattern(
    r"(?:资金|经费|预算|用地|方案|任务|指标)[^，,。；;]{0,6}(?:未|没有|无|缺|不足|待)|(?:没有|缺乏?)(?:资金|经费|预算|任务)"
    r"|待[^，,。；;]{1,15}?后|留待|择期|视[^，,。；;]{0,12}?(?:情|需要|进度)|再(?:启动|实施|开展|推进|研究|议|定)"
    r"|no (?:funds|funding|budget|money)|unfunded",
    IGNORECASE,
)
_TAKEN_BACK = pattern(
    r"取消|终止|停止|中止|暂停|暂缓|不再|撤销|废止|作废|放弃|搁置|叫停|停[办建]|缓[建办]|移交(?!使用|群众|业主|居民)|cancel|postpone|suspend|abandon|no longer",
    IGNORECASE,
)
"""A result says much of the past that limits nothing; only these words reach into what is still to come."""
_SENTENCE = pattern("[^。；;]+")
_FIGURE = pattern(r"[^，,。；;]{0,6}\d")


def aside_doubt(item: Item, asides: Iterable[tuple[str, Text]]) -> Text | None:
    """The first words of these lines (terminal, text) for which the item cannot be taken as it stands."""
    found = (_READERS[key](item, text) for key, text in asides)
    return next((one for one in found if one is not None), None)


def _remark(item: Item, text: Text) -> Text | None:
    return doubt(text) or _found(text, _OPEN) or _later(item, text) or _share(item, text) or worse_figure(item, text)


def _original(item: Item, text: Text) -> Text | None:
    """A whole paragraph may be quoted: what counts are the sentences that speak of the item."""
    sentences = [_part(text, one) for one in _SENTENCE.finditer(text.value)]
    own = [one for one in sentences if _speaks_of(item.name.value, one.value)]
    heard = own or [text]
    return next((word for one in heard if (word := doubt(one) or worse_figure(item, one)) is not None), None)


def _result(_item: Item, text: Text) -> Text | None:
    return _found(text, _TAKEN_BACK)


def _breakdown(item: Item, text: Text) -> Text | None:
    """No average of a ratio reaches what none of its parts does; amounts add up."""
    aims = _aims(item)
    parts = [one.quantity for one in item.parts]
    if not aims or not parts or aims[0].unit is None or aims[0].unit.symbol != "%":
        return None
    low = min(one.low for one in aims)
    below = all(one.unit == aims[0].unit and one.high < low for one in parts)
    return text if below and not _is_limit(aims[0]) else None


def _schedule(item: Item, text: Text) -> Text | None:
    """As a remark; a column of steps must also name no year after the last that is promised."""
    last = _last_year(item)
    later = next((one for one in _ANY_YEAR.finditer(text.value) if last and int(one[0]) > last), None)
    return _remark(item, text) or (None if later is None else _part(text, later))


_READERS = {
    "REMARK": _remark, "ORIGINAL": _original, "RESULT": _result, "BREAKDOWN": _breakdown, "SCHEDULE": _schedule,
}  # fmt: skip


def _later(item: Item, text: Text) -> Text | None:
    """Something is done after the last date of the item, or at a date where it has none."""
    last = _last_year(item)
    for found in _DONE.finditer(text.value):
        more = item.quantities and _FIGURE.match(text.value, found.end())  # 2025年达到30%: one more milestone
        if int(found["year"] or found["later"]) > last and not more:
            return _part(text, found)
    return None


def _last_year(item: Item) -> int:
    """The last year for which something is promised; 0: none is named."""
    dates = [one.horizon for one in item.quantities if one.horizon is not None]
    if item.deadline is not None:
        dates.append(item.deadline)
    return max((one.last.year for one in dates), default=0)


def _share(item: Item, text: Text) -> Text | None:
    """Amounts are divided as a matter of course (其中市本级1万人); a part of a ratio is another ratio."""
    return _found(text, _SHARE) if item.quantities else None


def _speaks_of(name: str, sentence: str) -> bool:
    """Whether half of the pairs of neighbouring characters of a name stand in the sentence."""
    pairs = {name[at : at + 2] for at in range(len(name) - 1)}
    return bool(pairs) and 2 * sum(pair in sentence for pair in pairs) >= len(pairs)


def _found(text: Text, words: Pattern) -> Text | None:
    found = words.search(text.value)
    return None if found is None else _part(text, found)


def _part(text: Text, found: Match) -> Text:
    return Text(found[0], Span(*found.span()).shifted(text.span.start))
