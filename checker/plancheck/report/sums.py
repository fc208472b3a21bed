"""How a total is added up, what it lacks or has over, and who has which share: the one place that all forms take it from."""

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from plancheck.messages.labels import label
from plancheck.messages.papers import word
from plancheck.messages.phrases import Language, amount, guaranteed, phrase
from plancheck.model.finding import Bounded, Summed
from plancheck.model.outcome import Contribution, Result, Total
from plancheck.model.rule import Pack
from plancheck.report.counts import CLOSED, OPEN
from plancheck.report.naming import contributor


def stated(one: Contribution) -> Decimal | None:
    """The number that a contributor adds; None where nothing is stated."""
    if one.status != "stated" or one.stated is None:
        return None
    return one.stated.high if one.stated.low is None else one.stated.low


def open_parts(total: Total) -> tuple[Contribution, ...]:
    """The parts of which nobody knows how much they are: absent, or not to be judged."""
    return tuple(one for one in total.contributions if one.status in ("absent", "unknown"))


def sum_of(total: Total) -> Decimal | None:
    """What is stated so far, added up; None where nothing is stated."""
    if not any(stated(one) is not None for one in total.contributions):
        return None
    return total.stated.high if total.stated.low is None else total.stated.low


def difference(total: Total) -> Decimal | None:
    """What is stated so far beside what is required: more (+) or less (−); nothing where nothing is stated."""
    if sum_of(total) is None:
        return None
    asked, said = total.required, total.stated
    if asked.low is not None and said.low is not None and (asked.high is None or said.low < asked.low):
        return said.low - asked.low
    if asked.high is not None and said.high is not None and (asked.low is None or said.high > asked.high):
        return said.high - asked.high
    return Decimal(0) if asked.contains(said) else None


def weights(total: Total, pack: Pack) -> dict[str, Decimal]:
    """City -> its weight in percent of all cities that the total asks."""
    own = {city.code: city.weight for city in pack.cities if city.code in total.rule.cities}
    whole = sum(own.values(), Decimal(0))
    return {city: percent(weight, whole) for city, weight in own.items()} if whole > 0 else {}


def shares(total: Total, pack: Pack) -> dict[str, Decimal]:
    """City -> its share in percent. Empty while a part is unknown, or where not every city is asked: a share of an open
    sum would say what nobody knows."""
    numbers = {one.city: number for one in total.contributions if (number := stated(one)) is not None}
    whole, cities = sum(numbers.values(), Decimal(0)), weights(total, pack)
    if open_parts(total) or not total.rule.every or whole <= 0:
        return {}
    return {city: percent(number, whole) for city, number in numbers.items() if city in cities and number >= 0}


def percent(part: Decimal, whole: Decimal) -> Decimal:
    """One figure after the point: a share informs, nothing is concluded from it."""
    return (part * 100 / whole).quantize(Decimal("0.1"), ROUND_HALF_UP)


def added(total: Total, pack: Pack, language: Language) -> str:
    """沈阳市 9.6万人 ＋ 大连市 10万人 ＋ 鞍山市（无法判定） ＝ 不低于19.6万人: no part is left out without a word."""
    parts = []
    for one in total.contributions:
        who, number = contributor(pack, one.city, language), stated(one)
        if number is not None:
            parts.append(word("part", language, who=who, figure=amount(number, total.unit, language)))
        elif one.status != "silent":
            parts.append(word("part.open", language, who=who, status=label(f"status.{one.status}", language)))
    if sum_of(total) is None:
        return ""
    return word("added", language, parts=word("plus", language).join(parts), sum=sum_told(total, language))


def sum_told(total: Total, language: Language) -> str:
    """The sum of what is stated, with what of it is guaranteed; at least that much where parts are unknown."""
    fact = Summed(total.stated, total.sum, total.unit)
    if open_parts(total) and not guaranteed(fact, language):
        return phrase(Bounded(total.sum, total.unit), language)
    return phrase(fact, language)


def difference_told(total: Total, language: Language) -> str:
    """多35场, 差800人, 正好; of what is stated so far where parts are unknown. Empty where it cannot be said."""
    over = difference(total)
    if over is None:
        return ""
    key = "even" if over == 0 else "surplus" if over > 0 else "shortfall"
    told = word(key, language, amount=amount(abs(over), total.unit, language))
    return word("so.far", language, difference=told) if open_parts(total) else told


def worked(total: Total, pack: Pack, language: Language) -> str:
    """The addition in full, with what is asked and the difference."""
    required = phrase(Bounded(total.required, total.unit, total.wording), language)
    parts, over = added(total, pack, language), difference_told(total, language)
    if not total.contributions:
        return word("worked.ratio", language, required=required)
    if not parts:
        return word("worked.none", language, required=required)
    if not over:
        return word("worked", language, parts=parts, required=required)
    return word("worked.difference", language, parts=parts, required=required, difference=over)


def missing_told(total: Total, pack: Pack, language: Language) -> str:
    """Who is absent and whose part cannot be judged."""
    told = []
    for key, who in (("missing.absent", total.absent), ("missing.unknown", total.unknown)):
        if who:
            names = label("separator", language).join(contributor(pack, one, language) for one in who)
            told.append(word(key, language, who=names))
    return word("semicolon", language).join(told)


def overview(result: Result, language: Language) -> Iterator[str]:
    """What a meeting asks first: how many totals fall short and by how much, how many cannot be told, who is lacking."""
    if not result.totals:
        return
    counts = []
    for outcome in OPEN + CLOSED:
        same = [one for one in result.totals if one.outcome is outcome]
        if same:
            named = [_short(one, language) for one in same if one.gap is not None]
            listed = word("overview.short", language, items=label("separator", language).join(named)) if named else ""
            counts.append(label("count", language, name=label(outcome, language), count=len(same)) + listed)
    joined = label("separator", language).join(counts)
    yield word("overview", language, count=len(result.totals), counts=joined)
    lacking = [told for status in ("absent", "unknown") if (told := _lacking(result, status, language))]
    if lacking:
        yield word("overview.lacking", language, lacking=word("semicolon", language).join(lacking))


def _short(total: Total, language: Language) -> str:
    gap = total.gap
    return "" if gap is None else word("overview.item", language, code=total.rule.code, gap=phrase(gap, language))


def _lacking(result: Result, status: str, language: Language) -> str:
    """Each contributor of that status with the number of totals that lack its part."""
    counted: dict[str, int] = {}
    for total in result.totals:
        for one in total.contributions:
            if one.status == status:
                counted[one.city] = counted.get(one.city, 0) + 1
    told = [
        word("overview.who", language, who=contributor(result.pack, who, language), count=count)
        for who, count in counted.items()
    ]
    key = "missing.absent" if status == "absent" else "missing.unknown"
    return word(key, language, who=label("separator", language).join(told)) if told else ""
