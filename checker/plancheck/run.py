"""One run: whose each plan is, what stands in it, and what it comes to beside the province's commitments."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from plancheck.checks import check_plan
from plancheck.codes import judging
from plancheck.codes import running as codes
from plancheck.judging.explained import is_illustrative
from plancheck.judging.judge import Question, ReadPlan, judge
from plancheck.judging.once import said_once
from plancheck.judging.scope import fields_of_sections
from plancheck.matching.matched import matched
from plancheck.matching.names import Names
from plancheck.matching.sentences import with_lines
from plancheck.model.finding import Fact, Finding, Name, found
from plancheck.model.outcome import Judgement, Outcome, Result, Total
from plancheck.model.plan import Plan, Text
from plancheck.model.rule import Applies, City, Contributor, Pack
from plancheck.source import Place, Span
from plancheck.values import replace

__all__ = ["Question", "run"]


def run(pack: Pack, plans: Sequence[Plan], question: Question) -> Result:
    """Checks every plan by itself and judges all plans of each city together."""
    names = Names(pack)
    reads = [_read(plan, pack, names) for plan in plans]
    twice = list(_versions(reads, pack))
    refused = {finding.place.path for finding in twice if finding.place is not None}
    counted = [read for read in reads if read.plan.source.name not in refused]
    judgements, totals, whole = judge(pack, counted, question, names)
    own = tuple(
        finding
        for read in reads
        for finding in (
            *with_lines(read.plan, read.plan.findings, pack, names), *check_plan(read.plan, read.items, pack, names),
        )
    )  # fmt: skip
    why = any(one.blocking for one in (*own, *twice))
    own, judgements = said_once(own, judgements)
    whole = tuple(_without_refused(whole, reads, counted, pack)) if twice else whole
    about = [*twice, *_counties(reads, pack), *whole, *_nothing(pack, reads, counted, judgements, totals, why=why)]
    if question.own_fields:
        about.extend(_left_for_later(counted, pack, names))
    return Result(
        pack,
        tuple(plans),
        tuple(None if read.county else read.city for read in reads),
        tuple(dict.fromkeys(one.city for one in judgements)),
        judgements,
        totals,
        tuple(rule for rule in pack.rules if rule.applies is Applies.PROVINCE),
        _sorted((*own, *about)),
        any(is_illustrative(plan) for plan in plans),
    )


def _read(plan: Plan, pack: Pack, names: Names) -> ReadPlan:
    """A county's plan is kept with its city's code, so that it can be told apart from a plan of nobody."""
    head = plan.head
    items = matched(plan, pack, names)
    if head.parent is not None:
        parent = names.city(head.parent.value)
        return ReadPlan(plan, parent.code if parent else None, None, items, county=True)
    city = names.city(head.city.value) if head.city else None
    other = names.contributor(head.city.value) if head.city and city is None else None
    return ReadPlan(plan, city.code if city else None, other.id if other else None, items)


def _versions(reads: Sequence[ReadPlan], pack: Pack) -> Iterator[Finding]:
    """A finding for each plan that shares its number or its title with another of the same city."""
    alike: dict[tuple[str, Name, str], list[tuple[ReadPlan, Text]]] = {}
    for read in reads:
        key = None if read.county else read.city or read.contributor
        for name, text in ((_NUMBER, read.plan.head.document_number), (_TITLE, read.plan.head.title)):
            if key is not None and text is not None and _bare(text.value):
                alike.setdefault((key, name, _bare(text.value)), []).append((read, text))
    told: set[int] = set()
    for (_, name, _), same in alike.items():
        for at, (read, text) in enumerate(same):
            if len(same) > 1 and id(read) not in told:
                told.add(id(read))
                yield _version(read, text, same[at - 1][0], name, pack)


_NUMBER = Name("文号", "document number")
_TITLE = Name("标题", "title")


def _version(read: ReadPlan, text: Text, other: ReadPlan, same: Name, pack: Pack) -> Finding:
    return found(
        codes.TWO_VERSIONS,
        read.plan.source.place(text.span),
        related=(_top(other.plan),),
        city=read.city,
        blocking=True,
        whose=_owner(read, pack),
        other=other.plan.source.name,
        same=same,
    )


def _bare(text: str) -> str:
    """Letters and digits alone: 〔2023〕, [2023] and (2023) are one."""
    return "".join(letter for letter in unicodedata.normalize("NFKC", text).lower() if letter.isalnum())


def _without_refused(
    whole: Iterable[Finding], reads: Sequence[ReadPlan], counted: Sequence[ReadPlan], pack: Pack
) -> Iterator[Finding]:
    """A city of which two versions were given is not absent: neither of them counts, which is said of them."""
    refused = {read.city for read in reads if not read.county} - {read.city for read in counted}
    given = {Name(city.name, city.en) for city in pack.cities if city.code in refused}
    for one in whole:
        cities = one.facts.get("cities")
        if one.code is not judging.ABSENT_CITIES or not isinstance(cities, tuple):
            yield one
            continue
        left = tuple(city for city in cities if city not in given)
        if left:
            yield replace(one, facts={**one.facts, "cities": left, "count": len(left)})


def _counties(reads: Iterable[ReadPlan], pack: Pack) -> Iterator[Finding]:
    for read in reads:
        if read.county and read.city is not None:
            yield found(codes.COUNTY_NOT_ADDED, _top(read.plan), city=read.city, whose=_owner(read, pack))


def _nothing(
    pack: Pack,
    reads: Sequence[ReadPlan],
    counted: Sequence[ReadPlan],
    judgements: Sequence[Judgement],
    totals: Sequence[Total],
    *,
    why: bool,
) -> Iterator[Finding]:
    """Nothing that was not judged may look like a pass. `why`: a finding says already why nothing could be judged."""
    others = [read for read in counted if read.contributor]
    if not judgements and not (others and totals):
        if others and len(others) == len(counted):
            yield found(codes.ONLY_CONTRIBUTORS, None, blocking=True, whose=_owner(others[0], pack))
        elif reads and all(read.county and read.city is not None for read in reads):
            yield found(codes.ONLY_COUNTIES, None, blocking=True)
        elif not why:
            yield found(codes.NOTHING_JUDGED, None, blocking=True, pack=pack.id)
    for city in dict.fromkeys(one.city for one in judgements):
        if all(one.outcome is Outcome.NOT_APPLICABLE for one in judgements if one.city == city):
            first = next(read for read in counted if read.city == city and not read.county)
            place = _top(first.plan)
            whose = _owner(first, pack)
            yield found(codes.NO_RULE_IN_SCOPE, place, city=city, blocking=True, pack=pack.id, whose=whose)


def _left_for_later(reads: Sequence[ReadPlan], pack: Pack, names: Names) -> Iterator[Finding]:
    """Where headings stand in for 范围, that a commitment of another field was not looked for is said."""
    for read in reads:
        about = fields_of_sections(read, names)
        if read.city is not None and not read.county and not read.plan.head.scope and about:
            fields = tuple(one.name for one in pack.fields if one.id in about)
            if len(fields) < len(pack.fields):
                yield found(codes.OWN_FIELDS_ONLY, _top(read.plan), city=read.city, fields=fields)


def _owner(read: ReadPlan, pack: Pack) -> Fact:
    everyone: tuple[City | Contributor, ...] = (*pack.cities, *pack.contributors)
    keys = (read.city, read.contributor)
    for one in everyone:
        if (one.code if isinstance(one, City) else one.id) in keys:
            return Name(one.full, one.en)
    return ""


def _top(plan: Plan) -> Place:
    title = plan.head.title
    return plan.source.place(title.span if title else Span(0, len(plan.source.line(1))))


def _sorted(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """By place; what has none comes first."""
    nowhere = Place("", 0, 0, 0, 0)
    return tuple(sorted(findings, key=lambda one: (one.place or nowhere, one.code.id, one.rule or "")))
