"""A plan that keeps every commitment put to its city, made from the pack's own rules."""

from collections.abc import Iterable, Iterator
from decimal import ROUND_CEILING, Decimal
from functools import cache

from plancheck.model.outcome import Result
from plancheck.model.plan import Plan
from plancheck.model.rule import Applies, Clause, Field, Pack, Rule
from plancheck.packs.load import load_pack
from plancheck.reading.decoding import decode
from plancheck.reading.plan import read_plan
from plancheck.run import Question, run
from plancheck.source import Source

DALIAN = "210200"
ORDINALS = "一二三四五六七八九"


@cache
def pack() -> Pack:
    return load_pack("liaoning-2023")


def asked() -> list[Rule]:
    """The rules that are put to cities."""
    return [one for one in pack().rules if one.applies is not Applies.PROVINCE]


def written_date(rule: Rule) -> str:
    """The commitment's last day, or its span where the figure is for each year or on average."""
    last = rule.horizon.last.year
    span = rule.horizon.period
    if span is None or span.is_calendar_year:
        return f"{last}年"
    words = rule.clauses[0].written if rule.clauses else ""
    spans = words.startswith(("年均", "年增加", "每年", "保持"))
    return f"{span.first.year}—{last}年" if spans else f"到{last}年"


def part_of(clause: Clause, share: int = 14) -> str:
    """The phrase of a total with one city's share of the figure: rounded up in its last written digit."""
    one = clause.requirement
    figure = (one.low / share).quantize(Decimal(1), ROUND_CEILING) if one.multiplier == 1 else one.low / share
    step = one.last_digit if one.multiplier > 1 else Decimal(1)
    number = (figure / step).to_integral_value(ROUND_CEILING) * step / one.multiplier
    whole = plain(one.low / one.multiplier)
    assert whole in clause.written, (whole, clause.written)
    return clause.written.replace(whole, plain(number))


def plain(number: Decimal) -> str:
    digits = f"{number:f}"
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def value_of(rule: Rule, city: str) -> str:
    """What a plan writes after the indicator's name."""
    clause = rule.clause_for(city)
    assert clause is not None
    return written_date(rule) + (part_of(clause) if rule.applies is Applies.TOTAL else clause.written)


def item_of(rules: list[Rule], city: str) -> tuple[str, ...]:
    """The lines of one item, without its number: a measure, or an indicator with a milestone for each of its rules."""
    first = rules[0]
    if first.measure is not None:
        return (
            f"措施：{first.measure.verb}{first.measure.name.removeprefix(first.measure.verb)}",
            f"   完成时限：{first.horizon.last.year}年12月",
            "   牵头单位：市政府办公室",
        )
    assert first.indicator is not None
    values = "；".join(value_of(one, city) for one in rules)
    return (f"{pack().indicator(first.indicator).name.zh}：{values}", "   牵头单位：市政府办公室")


def together(rules: Iterable[Rule]) -> Iterator[list[Rule]]:
    """Rules of one indicator are answered in one line."""
    groups: dict[str, list[Rule]] = {}
    for rule in rules:
        groups.setdefault(rule.indicator or rule.id, []).append(rule)
    yield from groups.values()


def sections(city: str) -> list[tuple[Field, list[tuple[str, ...]]]]:
    """Each field of policy with the items of its rules."""
    mine = [rule for rule in asked() if city in rule.cities]
    return [
        (field, [item_of(group, city) for group in together(rule for rule in mine if rule.field == field.id)])
        for field in pack().fields
        if any(rule.field == field.id for rule in mine)
    ]


def head(city: str, title: str = "增进民生福祉三年行动实施方案") -> str:
    full = pack().city(city).full
    return f"方案：{full}{title}\n城市：{full}\n期间：2023年—2025年\n成文日期：2023年4月20日\n依据：liaoning-2023\n"


def body(parts: Iterable[tuple[str, Iterable[Iterable[str]]]]) -> str:
    """Headings with their items, numbered."""
    lines = []
    for at, (title, items) in enumerate(parts):
        lines += ["", f"{ORDINALS[at]}、{title}", ""]
        for number, item in enumerate(items, 1):
            first, *below = item
            lines += [f"{number}. {first}", *below]
    return "\n".join(lines) + "\n"


@cache
def compliant(city: str = DALIAN) -> str:
    return head(city) + body((field.name.zh, items) for field, items in sections(city))


def read(text: str, name: str = "方案.plan") -> Plan:
    return read_plan(Source(name, text))


def read_bytes(data: bytes, name: str = "方案.plan") -> Plan:
    source = decode(name, data)
    assert isinstance(source, Source), source
    return read_plan(source)


def judged(*texts: str) -> Result:
    """What plans of one city come to; each text is a file of its own."""
    plans = [read(text, f"方案{at}.plan" if at else "方案.plan") for at, text in enumerate(texts)]
    return run(pack(), plans, Question(by_city=len(plans) > 1))
