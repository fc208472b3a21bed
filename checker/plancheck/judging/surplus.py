"""Which words of a line stand beside the name that it mentions, so that the line is not that name alone."""

from plancheck.matching.folding import without_doing
from plancheck.model.finding import Fact, Name, Pledge
from plancheck.model.horizon import Horizon
from plancheck.model.quantity import Wording
from plancheck.model.rule import Pack, Rule
from plancheck.model.unit import Unit, english_name

_EDGES = " \t\u3000\u00a0，,、；;。.：:（()）"
_LONGEST = 30


def surplus(written: str, rule: Rule, pack: Pack) -> Name:
    """A clause for a sentence; empty where the words are the name, or the name is not found in them as it is listed."""
    low = written.lower()
    name = max((one for one in _names(rule, pack) if one and one.lower() in low), key=len, default=None)
    if name is None:
        return Name("", "")
    at = low.index(name.lower())
    left = [part.strip(_EDGES) for part in (written[:at], written[at + len(name) :])]
    left = [without_doing(left[0]) or ("" if rule.measure is None or left[1] else left[0]), left[1]]
    words = [one if len(one) <= _LONGEST else one[:_LONGEST] + "…" for one in left if one]
    if not words:
        return Name("", "")
    quoted = [f"“{one}”" for one in words]
    return Name(f"（多出{''.join(quoted)}）", f" (beside its name: {', '.join(quoted)})")


MENTIONED = Name("提到了", "mentions")
TIED = Name("的“对应”写着", "corresponds, as it says, to")
ANOTHER_NAME = Name("（名称看不出是这一项）", " (its name does not show that it is this)")


_SENSES = {
    Wording.CUMULATIVE: ("累计", "total ", ""), Wording.EACH_YEAR: ("每年", "", " each year"), Wording.AVERAGE: ("年均", "annual average ", ""),
    Wording.GROWTH: ("增长", "growth of ", ""), Wording.AVERAGE_GROWTH: ("年均增长", "annual average growth of ", ""),
}  # fmt: skip


def form(rule: Rule, pack: Pack, by: Horizon, unit: Unit | None, wording: Wording) -> Fact:
    """The line that would say it: a measure as it is worded, an indicator with N for the city's own figure."""
    if rule.measure is not None:
        return Pledge(Name(rule.measure.verb, rule.measure.verb), Name(rule.measure.name, rule.name.en), by)
    assert rule.indicator is not None  # a rule has a measure or an indicator
    name, first, last = pack.indicator(rule.indicator).name, by.first, by.last.year
    spans = first is not None and first.year < last
    zh_sense, before, behind = _SENSES.get(wording, _SENSES[Wording.CUMULATIVE] if spans else ("", "", ""))
    years, years_en = (
        (f"{first.year}—{last}年", f"{first.year}-{last}") if first and spans else (f"{last}年", f"{last}")
    )
    symbol, english = (unit.symbol, english_name(unit)) if unit is not None else ("", "")
    zh, en = f"{name.zh}：{years}{zh_sense}N{symbol}", f"{name.en}: {years_en}: {before}N {english}".rstrip() + behind
    return Name(f"“{zh}”（N换成本市的数）", f"“{en}” (N stands for the city's own figure)")


def _names(rule: Rule, pack: Pack) -> tuple[str, ...]:
    own = (rule.name.zh, rule.name.en)
    if rule.measure is not None:
        verbs = tuple(rule.measure.verb + one for one in (rule.measure.name, *rule.measure.aliases))
        return (*own, rule.measure.name, *rule.measure.aliases, *verbs)
    if rule.indicator is None:
        return own
    indicator = pack.indicator(rule.indicator)
    return (*own, indicator.name.zh, indicator.name.en, *indicator.aliases)
