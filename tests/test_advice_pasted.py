"""What a report advises can be put into the plan as it stands: read again, the commitment is kept."""

from collections.abc import Iterator

import pytest

from compliant import asked, head, pack, read, value_of
from plancheck.messages.phrases import Language, phrase
from plancheck.model.finding import Wanted
from plancheck.model.horizon import Basis
from plancheck.model.outcome import Judgement, Outcome
from plancheck.model.rule import Applies, Direction, Rule
from plancheck.run import Question, run

KEPT = (Outcome.MET, Outcome.REPORTED)
LANGUAGES: tuple[Language, ...] = ("zh-CN", "en")
FIGURES = [rule for rule in asked() if rule.measure is None]
OWN = [rule for rule in FIGURES if rule.applies is Applies.EACH]
MEASURES = [rule for rule in asked() if rule.measure is not None]


def judged(rule: Rule, city: str, line: str) -> Judgement:
    plan = read(f"{head(city)}\n一、任务\n\n1. {line}\n   牵头单位：市政府办公室\n")
    made = run(pack(), [plan], Question())
    return next(one for one in made.judgements if one.rule.id == rule.id)


def cities(rule: Rule) -> Iterator[str]:
    """One city of each clause: what is asked differs between clauses only."""
    yield from {rule.clause_for(city): city for city in rule.cities}.values()


def lines(rule: Rule, city: str) -> Iterator[str]:
    """Ways to fall short: too little, too late, hedged, undated, not firm enough, blank."""
    indicator = pack().indicator(rule.indicator or "")
    clause = rule.clause_for(city)
    assert clause is not None
    kept = value_of(rule, city)
    date, figure = kept[: -len(clause.written)], clause.written
    bad = "99" if indicator.direction is Direction.LESS else "1"
    low = figure.replace(f"{clause.requirement.low / clause.requirement.multiplier:f}", bad)
    for value in (
        f"{date}{low}",
        f"到2030年{figure}",
        f"到2030年{low}",
        f"{date}{figure.removesuffix('以上').removesuffix('左右')}左右",
        figure,
        f"力争{kept}",
        f"预计{kept}",
        "待填",
    ):
        yield f"{indicator.name.zh}：{value}"


def pasted(line: str, one: Judgement, text: str) -> str:
    """The text where the reader is told to put it: the whole line, the line below, or instead of the figure."""
    if one.outcome is Outcome.MISSING or text.startswith(("措施：", "Measure: ")):
        return text
    if text.startswith(("完成时限：", "Deadline: ")):
        return f"{line.partition(chr(10))[0]}\n   {text}"
    return line.replace(one.written, text)


@pytest.mark.parametrize("rule", OWN, ids=lambda rule: rule.code)
def test_a_figure_that_falls_short_is_kept_by_what_is_advised(rule: Rule) -> None:
    open_outcomes = set()
    for city in cities(rule):
        for line in lines(rule, city):
            one = judged(rule, city, line)
            if one.outcome in (Outcome.GAP, Outcome.WEAK, Outcome.MISSING):
                open_outcomes.add(one.outcome)
                for language in LANGUAGES:
                    again = pasted(line, one, phrase(one.write, language))
                    assert judged(rule, city, again).outcome is Outcome.MET, (line, again)
    assert open_outcomes == {Outcome.GAP, Outcome.WEAK, Outcome.MISSING}


@pytest.mark.parametrize("rule", [one for one in FIGURES if one not in OWN], ids=lambda rule: rule.code)
def test_no_figure_is_proposed_for_a_part_of_a_total(rule: Rule) -> None:
    city = rule.cities[0]
    wanted: set[str] = set()
    for line in lines(rule, city):
        one = judged(rule, city, line)
        if one.outcome is Outcome.MISSING:
            assert one.write == ()
        if one.outcome in (Outcome.GAP, Outcome.WEAK):
            for language in LANGUAGES:
                text = phrase(one.write, language)
                again = judged(rule, city, pasted(line, one, text))
                if isinstance(one.write[0], Wanted):  # what is advised is no figure: pasted as it is, it says nothing
                    wanted.add(line)
                    assert text.startswith(("写明", "state the figure")), text
                    assert again.outcome is Outcome.UNDETERMINABLE, (line, text)
                    continue
                assert again.outcome is Outcome.REPORTED, (line, text)
                assert again.planned == one.planned  # its own figure, for the time for which it is written
    neutral = pack().indicator(rule.indicator or "").direction is Direction.NEUTRAL  # falls short of nothing
    assert wanted or neutral or rule.horizon.basis is not Basis.STATED


@pytest.mark.parametrize("rule", MEASURES, ids=lambda rule: rule.code)
def test_a_measure_that_falls_short_is_kept_by_what_is_advised(rule: Rule) -> None:
    assert rule.measure is not None
    name, kept = rule.measure.name, f"{rule.measure.verb}{rule.measure.name.removeprefix(rule.measure.verb)}"
    city, seen = rule.cities[0], set()
    for line in (
        "待填：待填",
        f"措施：研究{name}\n   完成时限：2023年6月",
        f"措施：研究{name}，2023年6月底前完成",
        f"措施：研究{name}",
        f"措施：{kept}\n   完成时限：2030年",
        f"措施：{kept}，2030年底前完成",
        f"措施：{kept}",
    ):
        one = judged(rule, city, line)
        if one.outcome in (Outcome.GAP, Outcome.WEAK, Outcome.MISSING):
            seen.add(one.outcome)
            for language in LANGUAGES:
                text = phrase(one.write, language)
                below = "".join(f"\n{rest}" for rest in line.split("\n")[1:])
                again = pasted(line, one, text) + (below if text.startswith(("措施：", "Measure: ")) else "")
                assert judged(rule, city, again).outcome is Outcome.MET, (line, again)
    assert {Outcome.GAP, Outcome.MISSING} <= seen


@pytest.mark.parametrize("rule", [*OWN, *MEASURES], ids=lambda rule: rule.code)
def test_advice_in_english_is_not_chinese(rule: Rule) -> None:
    for line in ("待填：待填", *(lines(rule, rule.cities[0]) if rule.measure is None else ())):
        text = phrase(judged(rule, rule.cities[0], line).write, "en")
        assert not any("\u3400" <= letter <= "\u9fff" for letter in text), text
