"""How cities, contributors, plans and requirements are named to a reader."""

from plancheck.messages.labels import label
from plancheck.messages.phrases import Language, amount, in_its_sense, phrase
from plancheck.model.finding import Bounded
from plancheck.model.outcome import Judgement, Outcome, Result
from plancheck.model.plan import Plan
from plancheck.model.rule import Applies, City, Contributor, Measure, Pack, Rule, Strength
from plancheck.report.safe import visible
from plancheck.source import Place

_LONGEST = 300
"""Characters of a plan's own line that a report shows in a cell: a line of megabytes must not fill it."""

ILLUSTRATIVE = frozenset({"示例", "illustrative", "example"})


def is_illustrative(plan: Plan) -> bool:
    """Whether the plan's figures were made up to show how a plan is written."""
    return plan.head.data is not None and plan.head.data.value.strip().lower() in ILLUSTRATIVE


def contributor(pack: Pack, key: str, language: Language) -> str:
    """The name of a city by its code, or of another contributor by its id."""
    everyone: tuple[City | Contributor, ...] = (*pack.cities, *pack.contributors)
    one = next((one for one in everyone if key in (getattr(one, "code", None), getattr(one, "id", None))), None)
    if one is None:
        return visible(key)
    return visible(one.full if language == "zh-CN" else one.en)


def title(plan: Plan, language: Language) -> str:
    return visible(plan.head.title.value) if plan.head.title else label("untitled", language)


def spot(place: Place) -> str:
    """path:line:column, as editors understand it; for a cell path:sheet!cell."""
    if place.cell:
        return f"{visible(place.path)}:{visible(place.cell)}"
    return f"{visible(place.path)}:{place.line}:{place.column}"


def line_of(place: Place) -> str:
    """file:line without its folders, where the whole path stands elsewhere in the report."""
    return f"{visible(place.path.replace(chr(92), '/').rpartition('/')[2])}:{visible(place.cell) or place.line}"


def quote(rule: Rule, city: str | None) -> str:
    """The sentence of the article that is put to this city."""
    clause = rule.clause_for(city) if city is not None else None
    return visible(clause.quote if clause else rule.quote)


def in_plan(result: Result, judgement: Judgement) -> str:
    """What the plan writes on a commitment; where nothing of it could be judged, the line that the finding is about."""
    if judgement.written or judgement.outcome is not Outcome.UNDETERMINABLE:
        return judgement.written
    place = judgement.finding.place if judgement.finding else judgement.place
    source = next((plan.source for plan in result.plans if place and plan.source.name == place.path), None)
    line = source.shown(place).strip() if source is not None and place is not None else ""
    return line if len(line) <= _LONGEST else line[:_LONGEST] + "…"


def measure(named: Measure) -> str:
    """What is to be done, with its verb."""
    return visible(named.name if named.name.startswith(named.verb) else f"{named.verb}{named.name}")


def _measure_en(rule: Rule, named: Measure) -> str:
    """The pack names what is to be done in English without its verb; what must be there in the end is completed."""
    return f"complete {rule.name.en}" if named.strength is Strength.COMPLETE else rule.name.en


def required(judgement: Judgement, language: Language) -> str:
    """What the province asks, in few words, and whether it asks it of all cities together."""
    rule = judgement.rule
    asked = _asked(judgement, language)
    if rule.applies is Applies.TOTAL:
        return label("of_total" if judgement.required is None else "allotted", language, asked=asked)
    return label("benchmark", language, asked=asked) if rule.benchmark else asked


def _asked(judgement: Judgement, language: Language) -> str:
    rule = judgement.rule
    if judgement.required is not None and judgement.unit is not None:
        return visible(phrase(Bounded(judgement.required, judgement.unit, judgement.wording), language))
    if rule.measure is not None:
        return measure(rule.measure) if language == "zh-CN" else visible(_measure_en(rule, rule.measure))
    clause = rule.clause_for(judgement.city) or (rule.clauses[0] if rule.clauses else None)
    if clause is None:
        return ""
    if language == "zh-CN" or clause.requirement.unit is None:
        return visible(clause.written)
    figure = amount(clause.requirement.low, clause.requirement.unit, language)
    return visible(in_its_sense(figure, clause.requirement.wording, language))
