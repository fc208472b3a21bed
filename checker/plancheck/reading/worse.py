"""Finds in words beside an item a figure of its unit that falls short of what it promises, where none there reaches it."""

from decimal import Decimal

from plancheck.model.plan import Item, Text
from plancheck.model.quantity import Comparator, Quantity, Wording
from plancheck.patterns import pattern
from plancheck.reading.folding import folded
from plancheck.source import Span

ANY_YEAR = pattern(r"(?<![0-9])20[0-9]{2}(?![0-9])")
_CLAUSES = pattern(r"[^，；。;]+")
_OTHER = pattern(
    r"现状|基期|基础上|上年|去年|往年|已|曾|原(?:来|为)?|其中|比|较|每[年月季天]|月均|年均|提高(?!到|至)|提升(?!到|至)|增长|增加|新增(?!就业)|下降|超过?|高于|低于|全国|全省"
    r"|省(?:定|里|级|下达)|国家|各|分别|补助|投资|资金|另|还|含|以及|剩余|差距|缺口|误差|占"
)
"""Clauses whose figures are of another time, of a part, of others, or a distance."""
_MULTIPLIERS = {"": 1, "十": 10, "百": 100, "千": 1000, "万": 10_000, "亿": 100_000_000}
_LIMITS = (Comparator.AT_MOST, Comparator.BELOW)


def aims(item: Item) -> list[Quantity]:
    """The figures that are levels or amounts: a change has another meaning than a figure beside it."""
    plain = (Wording.NONE, Wording.HOLD, Wording.CUMULATIVE)
    return [one for one in item.quantities if one.wording in plain and one.unit is not None and not one.compared]


def is_limit(one: Quantity) -> bool:
    """Whether less is better by the words themselves."""
    return one.comparator in _LIMITS


def worse_figure(item: Item, text: Text) -> Text | None:
    """The clause with a figure worse than every one of the item's; None where some figure of the text reaches them."""
    promised = aims(item)
    if not promised or any(one.unit != promised[0].unit for one in promised):
        return None
    limit = is_limit(promised[0])
    bound = max(one.high for one in promised) if limit else min(one.low for one in promised)
    first = min((one.horizon.last.year for one in promised if one.horizon is not None), default=0)
    worse: Text | None = None
    for clause in _CLAUSES.finditer(text.value):
        if _OTHER.search(clause[0]) or _is_past(clause[0], first):
            continue
        for figure in _figures(clause[0], promised[0]):
            if (figure <= bound) if limit else (figure >= bound):
                return None
            worse = worse or Text(clause[0], Span(*clause.span()).shifted(text.span.start))
    return worse


def _is_past(clause: str, first: int) -> bool:
    years = [int(one[0]) for one in ANY_YEAR.finditer(folded(clause))]
    return bool(years) and (max(years) < first)


def _figures(clause: str, promised: Quantity) -> list[Decimal]:
    assert promised.unit is not None
    symbol = "|".join(sorted({_escaped(promised.unit.symbol), _escaped(promised.written_unit)} - {""}))
    form = pattern(rf"(?<![0-9.])(?P<figure>[0-9]+(?:\.[0-9]+)?)[ ]*(?P<many>[十百千万亿]*)(?:{symbol})(?!点)")
    found = []
    for one in form.finditer(folded(clause)):
        value = Decimal(one["figure"])
        for each in one["many"]:
            value *= _MULTIPLIERS[each]
        found.append(value)
    return found


def _escaped(unit: str) -> str:
    unit = unit.lstrip("十百千万亿")
    return "".join(f"\\{one}" if one in ".^$*+?{}[]()|\\" else one for one in unit)
