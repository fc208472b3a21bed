"""Finds what makes items another city's or another time's: its name as title or heading, a period without their years."""

from plancheck.matching.folding import without_number
from plancheck.matching.names import Names
from plancheck.model.horizon import Basis, Horizon
from plancheck.model.plan import Item, ItemType, Plan, Text
from plancheck.model.rule import City, Pack
from plancheck.patterns import IGNORECASE, pattern
from plancheck.source import Span
from plancheck.values import replace

_KIND = pattern(
    r"(?:[的之]|人民政府|政府)*(?:有关|相关|主要|重点|具体)?(?:目标|指标|任务|工作|方案|计划|措施|举措|内容|摘录|做法|经验|情况|数据|部分|要求|安排)*"
    r"|(?: city)?(?:['’]s)? ?(?:targets?|tasks?|plan|measures?|indicators?|figures?|excerpt|practice)?",
    IGNORECASE,
)
_BRIEFLY = pattern(r"[（(][^（）()]*[)）]")


def items_of(plan: Plan, pack: Pack, names: Names) -> tuple[Item, ...]:
    """The plan's items; those that stand under the name of another city, or beside the period, have that as their doubt."""
    city = _own(plan, names)
    whole = (None if city is None else in_title(plan, names)) or _period(plan, pack)
    headings = {
        one.title.span: one.title for one in plan.sections if city is not None and is_another(one.title, names, city)
    }
    if city is None and whole is None:
        return plan.items
    heard = (item if city is None else _handed_over(item, city, names) for item in plan.items)
    return tuple(_without_own_name(_doubted(item, whole, headings), city, names) for item in heard)


_WITH_OTHERS = pattern(
    r"经验|做法|借鉴|学习|对标|参照|合作|共建|共享|联合|协同|对接|赴|来自|同城|都市圈|至|一体化|conference|with|from|fair"
)


def _handed_over(item: Item, own: City, names: Names) -> Item:
    """An item whose remark hands it to another city, or that another city's office leads."""
    if item.type is ItemType.RESULT or item.doubt is not None or not (item.lead or item.remark):
        return item
    for text in (*item.lead[:1], *((item.remark,) if item.remark else ())):
        if own.name in text.value or _WITH_OTHERS.search(text.value):
            continue
        for other in names.cities():
            at = _place(text.value, other) if other is not own else None
            if at is not None:
                exact = len(text.value) == text.span.end - text.span.start
                return replace(
                    item, doubt=Text(at[0], Span(at[1], at[1] + len(at[0])).shifted(text.span.start)) if exact else text
                )
    return item


def _without_own_name(item: Item, city: City | None, names: Names) -> Item:
    """锦州市城镇新增就业 in a plan of 锦州 is 城镇新增就业; only where the rest is a known name or a measure."""
    written = item.name
    if city is None or item.type is ItemType.RESULT or not written.value.startswith((city.name, city.en)):
        return item
    if len(written.value) != written.span.end - written.span.start:
        return item
    for name in (city.full, city.name, f"{city.en}'s ", city.en):
        rest = written.value.removeprefix(name).lstrip()
        if rest != written.value and (names.indicator(rest) or names.distinct(rest) or names.measure(rest)):
            return replace(item, name=Text(rest, Span(written.span.end - len(rest), written.span.end)))
    return item


def _period(plan: Plan, pack: Pack) -> Text | None:
    span = plan.head.period_span
    return Text(plan.source.slice(span), span) if span and date_beside_the_period(plan, pack) else None


def date_beside_the_period(plan: Plan, pack: Pack) -> Horizon | None:
    """The first date of the programme in a plan whose period has none of the programme's years."""
    period = plan.head.period
    if period is None or period.meets(pack.programme):
        return None
    for item in plan.items:
        dates = () if item.type is ItemType.RESULT else (*(one.horizon for one in item.quantities), item.deadline)
        for one in dates:
            if (
                one is not None
                and one.basis is Basis.STATED
                and pack.programme.first <= one.last <= pack.programme.last
            ):
                return one
    return None


def headings_of_others(plan: Plan, names: Names) -> tuple[Text, ...]:
    city = _own(plan, names)
    return tuple(one.title for one in plan.sections if city is not None and is_another(one.title, names, city))


def in_title(plan: Plan, names: Names) -> Text | None:
    """Where the title, or the organ that issued the plan, names another city and not the plan's own."""
    own = _own(plan, names)
    for text in (plan.head.title, plan.head.organ, _notice(plan)):
        if own is None or text is None or _names(text.value, own):
            continue
        for other in names.cities():
            at = _place(text.value, other)
            if other is not own and at is not None:
                exact = len(text.value) == text.span.end - text.span.start
                return Text(at[0], Span(at[1], at[1] + len(at[0])).shifted(text.span.start)) if exact else text
    return None


def _notice(plan: Plan) -> Text | None:
    """关于印发…的通知 above the head, which is no line of the plan."""
    first = plan.source.line(1)
    return Text(first, Span(0, len(first))) if first.rstrip().endswith("的通知") else None


def is_another(title: Text, names: Names, own: City) -> bool:
    """Whether a heading is the name of another city, alone or with what is listed of it: 沈阳市目标."""
    text = _BRIEFLY.sub("", without_number(title.value)).strip(" ：:。.")
    for other in names.cities():
        for name in (other.full, other.name, other.en):
            if other is not own and text.lower().startswith(name.lower()) and _KIND.fullmatch(text[len(name) :]):
                return True
    return False


def _own(plan: Plan, names: Names) -> City | None:
    whose = plan.head.parent or plan.head.city
    return None if whose is None else names.city(whose.value)


def _names(text: str, city: City) -> bool:
    return city.name in text or city.en.lower() in text.lower()


def _place(text: str, city: City) -> tuple[str, int] | None:
    for name in (city.full, city.en):
        at = text.lower().find(name.lower())
        if at >= 0:
            return text[at : at + len(name)], at
    return None


def _doubted(item: Item, whole: Text | None, headings: dict[Span, Text]) -> Item:
    above = next((headings[one.title.span] for one in item.sections if one.title.span in headings), None)
    said = above or whole
    if said is None or item.type is ItemType.RESULT:
        return item
    return replace(item, doubt=said)
