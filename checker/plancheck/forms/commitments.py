"""What the province asks of one city, commitment by commitment, as a form and a skeleton show it."""

from collections.abc import Iterator
from decimal import Decimal

from plancheck.messages.forms import word
from plancheck.messages.phrases import Language, horizon, number, phrase
from plancheck.messages.requirements import in_english
from plancheck.model.rule import Applies, City, Field, Pack, Rule
from plancheck.values import value


@value
class Row:
    """One commitment put to the city. `head` is how a plan names it; `names` are all the names that it goes by."""

    id: str
    code: str
    is_measure: bool
    optional: bool
    """A total that the article does not ask of every city."""
    head: str
    names: tuple[str, ...]
    shown: str
    required: str
    quote: str
    paragraph: int
    example: str
    """For a measure the article's verb and its name."""
    unit: str
    multiplied: str
    """The unit as the requirement writes it, with 万 and the like; empty where that is the unit itself."""
    indicator: str
    share: str


@value
class Group:
    """A field of policy with what is asked in it."""

    field: Field
    rows: tuple[Row, ...]


def asked(pack: Pack, city: City, language: Language) -> tuple[tuple[Group, ...], int]:
    """What is put to the city, in the article's order, and how many commitments are not."""
    rules = [rule for rule in pack.rules if rule.applies is not Applies.PROVINCE]
    put = [rule for rule in rules if city.code in rule.cities and (rule.measure or rule.clause_for(city.code))]
    groups = tuple(
        Group(field, tuple(_row(rule, pack, city, language) for rule in put if rule.field == field.id))
        for field in pack.fields
    )
    return tuple(group for group in groups if group.rows), len(rules) - len(put)


def is_optional(rule: Rule) -> bool:
    return rule.applies is Applies.TOTAL and not rule.every


def _row(rule: Rule, pack: Pack, city: City, language: Language) -> Row:
    indicator = pack.indicator(rule.indicator) if rule.indicator else None
    chinese = language == "zh-CN"
    if indicator is not None:
        head = indicator.name.zh if chinese else indicator.id
        names: tuple[str, ...] = (indicator.id, indicator.name.zh, indicator.name.en, *indicator.aliases)
    else:
        named = rule.measure
        head = rule.name.zh if chinese else rule.id
        own = (named.name, *named.aliases) if named else ()
        names = (rule.id, rule.code, rule.name.zh, rule.name.en, *own)
    clause = rule.clause_for(city.code)
    return Row(
        rule.id, rule.code, indicator is None, is_optional(rule), head, tuple(dict.fromkeys(names)),
        phrase(rule.name, language), _required(rule, city, language), clause.quote if clause else rule.quote,
        rule.paragraph, _example(rule, language), indicator.unit.symbol if indicator else "", _multiplied(rule, city),
        rule.indicator or "", _share(rule, pack, city, language),
    )  # fmt: skip


def _example(rule: Rule, language: Language) -> str:
    named = rule.measure
    if named is None:
        return ""
    if language == "en":
        return rule.name.en
    return named.name if named.name.startswith(named.verb) else f"{named.verb}{named.name}"


def _required(rule: Rule, city: City, language: Language) -> str:
    asked, by = _asked(rule, city, language), horizon(rule.horizon, language)
    kind = "total" if rule.applies is Applies.TOTAL else "benchmark" if rule.benchmark else "each"
    required = word(f"required.{kind}", language, asked=asked, by=by)
    return word("required.optional", language, required=required) if is_optional(rule) else required


def _asked(rule: Rule, city: City, language: Language) -> str:
    if rule.measure is not None:
        return _example(rule, language)
    clause = rule.clause_for(city.code)
    if clause is None:
        return ""
    return clause.written if language == "zh-CN" else in_english(clause.requirement)


def _multiplied(rule: Rule, city: City) -> str:
    clause = rule.clause_for(city.code)
    written = clause.requirement if clause else None
    if written is None or written.unit is None:
        return ""
    sizes = {Decimal(10**4): "万", Decimal(10**8): "亿"}
    return f"{sizes[written.multiplier]}{written.unit.symbol}" if written.multiplier in sizes else ""


def _share(rule: Rule, pack: Pack, city: City, language: Language) -> str:
    """The city's weight in the province: for a reader to compare with, never multiplied with anything."""
    whole = sum(one.weight for one in pack.cities)
    if rule.applies is not Applies.TOTAL or not whole:
        return ""
    share = (city.weight * 100 / whole).quantize(Decimal("0.1"))
    return word("share", language, share=number(share), weight=phrase(pack.weight_name, language))


def rows_of(groups: tuple[Group, ...]) -> Iterator[Row]:
    return (row for group in groups for row in group.rows)
