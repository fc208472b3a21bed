"""One rule with everything that it stands on: sentence, requirement, dates, names; and the list of all rules."""

from collections.abc import Iterator
from decimal import Decimal

from plancheck.messages.phrases import amount, horizon, phrase
from plancheck.messages.requirements import in_english
from plancheck.messages.sheets import sheet
from plancheck.model.rule import Applies, Clause, Indicator, Nature, Pack, Rule
from plancheck.model.unit import PERCENT, POINTS
from plancheck.report.block import indented
from plancheck.report.ink import inked, rule_of
from plancheck.report.naming import contributor, measure
from plancheck.report.safe import visible
from plancheck.report.sheet import entry
from plancheck.report.table import row
from plancheck.report.view import View
from plancheck.report.width import width


def rule_list(pack: Pack, view: View) -> str:
    """Two lines for each rule, by field: code, name, to whom it is put and by when; id and what is required."""
    return "".join(f"{line}\n" for line in _list(pack, view))


def _list(pack: Pack, view: View) -> Iterator[str]:
    code, put_to, by = (
        max(width(cell(rule, view), view.ambiguous) for rule in pack.rules) for cell in (_code, _applies, _by)
    )
    widths = [code, view.width - 2 - code - put_to - by - 3 * 2, put_to, by]
    for field in pack.fields:
        yield inked(f"{rule_of(view)} {visible(phrase(field.name, view.language))}", "bold", view)
        for rule in pack.rules:
            if rule.field == field.id:
                cells = [
                    _code(rule, view),
                    visible(phrase(rule.name, view.language)),
                    _applies(rule, view),
                    _by(rule, view),
                ]
                yield from (f"  {line}" for line in row(cells, widths, view.ambiguous))
                yield from indented(_id(rule, view), view, " " * (code + 4))


def _code(rule: Rule, _: View) -> str:
    return visible(rule.code)


def _by(rule: Rule, view: View) -> str:
    return horizon(rule.horizon, view.language)


def _id(rule: Rule, view: View) -> str:
    """The id, and the requirement."""
    asked = [_required(clause, view) for clause in rule.clauses]
    if rule.measure is not None:
        asked.append(measure(rule.measure))
    return visible(f"{rule.id}  {sheet('semicolon', view.language).join(asked)}")


def _applies(rule: Rule, view: View) -> str:
    return sheet("applies.benchmark" if rule.benchmark else f"applies.{rule.applies}", view.language)


def rule_sheet(rule: Rule, pack: Pack, view: View) -> str:
    """Everything that the pack says on this rule and its indicator."""
    return "".join(f"{line}\n" for line in _rule(rule, pack, view))


def _rule(rule: Rule, pack: Pack, view: View) -> Iterator[str]:
    language = view.language
    yield f"{inked(f'{visible(rule.code)} {visible(rule.id)}', 'bold', view)}  {visible(phrase(rule.name, language))}"
    field = next((phrase(one.name, language) for one in pack.fields if one.id == rule.field), rule.field)
    yield from entry(sheet("field", language), field, view)
    yield from entry(sheet("applies", language), _put_to(rule, view), view)
    if rule.measure is not None:
        yield from entry(sheet("measure", language), measure(rule.measure), view)
        yield from entry(sheet("aliases", language), sheet("separator", language).join(rule.measure.aliases), view)
    for clause in rule.clauses:
        yield from entry(sheet("required", language), _clause(clause, rule, pack, view), view)
    yield from entry(sheet("by", language), horizon(rule.horizon, language), view)
    yield from entry(sheet("basis", language), _basis(rule, view), view)
    yield from _sentences(rule, pack, view)
    if rule.indicator is not None:
        yield from _indicator(pack.indicator(rule.indicator), view)
    yield from entry(sheet("advice", language), phrase(rule.advice, language), view)
    if rule.place is not None:
        yield from entry(sheet("place", language), f"{rule.place.path}:{rule.place.line}", view)


def _put_to(rule: Rule, view: View) -> str:
    words = [_applies(rule, view)]
    if rule.applies is Applies.TOTAL:
        words.append(sheet("every" if rule.every else "some", view.language))
        words += [sheet("provincial_part", view.language)] if rule.provincial_part else []
    return sheet("semicolon", view.language).join(words)


def _clause(clause: Clause, rule: Rule, pack: Pack, view: View) -> str:
    if len(rule.clauses) == 1 and len(rule.cities) in (0, len(pack.cities)):
        return _required(clause, view)
    names = sheet("separator", view.language).join(contributor(pack, code, view.language) for code in clause.cities)
    return _required(clause, view) + sheet("aside", view.language, text=names)


def _required(clause: Clause, view: View) -> str:
    """As the pack writes it, or what that means for a reader of another language."""
    return _readable(clause.written, view) or in_english(clause.requirement)


def _readable(text: str, view: View) -> str:
    """Words of the pack, where the reader can read them."""
    return text if view.language == "zh-CN" or text.isascii() else ""


def _why(reason: str, english: str, view: View) -> str:
    """A reason of the pack, which may have been given in one language only."""
    return reason if view.language == "zh-CN" else english or reason


def _basis(rule: Rule, view: View) -> str:
    words, reason = (
        sheet(f"basis.{rule.horizon.basis}", view.language),
        _why(rule.horizon.reason, rule.horizon.reason_en, view),
    )
    return words + (sheet("aside", view.language, text=reason) if reason else "")


def _sentences(rule: Rule, pack: Pack, view: View) -> Iterator[str]:
    """The article's sentences, whole, and where they stand."""
    quotes = [clause.quote for clause in rule.clauses] or [rule.quote]
    where = sheet("paragraph", view.language, paragraph=rule.paragraph)
    article = pack.article
    named = sheet("article", view.language, publisher=article.publisher, date=article.date, title=article.title)
    for quote in dict.fromkeys(quotes):
        yield from entry(sheet("quote", view.language), f"{quote}{sheet('aside', view.language, text=where)}", view)
    yield from entry("", "", view)
    yield from (f"    {line}" for line in (visible(named),))


def _indicator(indicator: Indicator, view: View) -> Iterator[str]:
    language = view.language
    yield from entry(sheet("indicator", language), f"{indicator.id}  {phrase(indicator.name, language)}", view)
    units = sheet("separator", language).join(unit.symbol for unit in (indicator.unit, *indicator.also))
    yield from entry(sheet("unit", language), units, view)
    yield from entry(sheet("direction", language), sheet(f"direction.{indicator.direction}", language), view)
    if indicator.tolerance is not None:
        why = _why(indicator.tolerance_reason, indicator.tolerance_reason_en, view)
        reason = sheet("aside", language, text=why) if why else ""
        yield from entry(sheet("tolerance", language), _tolerance(indicator, view) + reason, view)
    yield from entry(sheet("aliases", language), sheet("separator", language).join(indicator.aliases), view)
    reasons = [(one.name, _why(one.reason, one.reason_en, view)) for one in indicator.distinct_from]
    near = [sheet("entry", language, name=name, text=why) if why else name for name, why in reasons]
    yield from entry(sheet("distinct", language), "\n".join(near), view)


def _tolerance(indicator: Indicator, view: View) -> str:
    """In points for ratios and rates, else as a share."""
    value = indicator.tolerance or Decimal(0)
    if indicator.nature in (Nature.RATIO, Nature.RATE):
        return amount(value, POINTS, view.language)
    return amount(value * 100, PERCENT, view.language)
