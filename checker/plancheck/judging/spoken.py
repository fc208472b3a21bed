"""Everything that a city's plans say of one indicator: promises, and what stands in the way of judging them."""

from collections.abc import Iterator, Sequence
from datetime import date

from plancheck.codes.code import Severity
from plancheck.matching.calibers import leaves_alone
from plancheck.matching.magnitude import slip
from plancheck.matching.matched import Matched
from plancheck.matching.names import Names
from plancheck.matching.promises import shared_figure
from plancheck.matching.target import target
from plancheck.model.finding import Finding
from plancheck.model.horizon import Basis, Horizon
from plancheck.model.plan import Item, ItemType, Plan, Text
from plancheck.model.quantity import Quantity
from plancheck.model.rule import Indicator, NearName, Pack, Rule
from plancheck.model.target import Target
from plancheck.patterns import pattern
from plancheck.source import Place, Span
from plancheck.values import field, record, value

_OPEN = pattern(r".*[：:]\s*|[-_/\s…·]*|待填写?|待定|待补充?")
"""A 完成时限 that is left open."""


@value
class ReadPlan:
    """A plan with the city (or other contributor) whose it is, and what its items speak of."""

    plan: Plan
    city: str | None
    contributor: str | None
    items: tuple[Matched, ...]
    county: bool = False


_AFTER_A_BARE_FIGURE = ("", "以", "及", "左", "多", "余")
"""How a cell goes on behind a figure without a unit: 800, 68以上, 46及以上, 70左右."""


@value
class Promise:
    """One target with the plan that states it."""

    plan: Plan
    target: Target

    @property
    def place(self) -> Place:
        return self.plan.source.place(self.target.quantity.span)

    @property
    def written(self) -> str:
        """The words of the plan; a bare figure of a table with the unit of its row or column, for it is told alone."""
        quantity = self.target.quantity
        words, at = self.plan.source.slice(quantity.span), quantity.figure.end - quantity.span.start
        bare = quantity.written_unit not in words and words[at : at + 1] in _AFTER_A_BARE_FIGURE
        return words[:at] + quantity.written_unit + words[at:] if bare else words


@value
class Broken:
    """A figure that is no target, with the reason and the date that it is for (None: not written)."""

    plan: Plan
    finding: Finding
    horizon: Horizon | None


@value
class Past:
    """A figure for a time before the plan begins: a result, no promise."""

    plan: Plan
    quantity: Quantity
    horizon: Horizon
    start: date

    @property
    def place(self) -> Place:
        return self.plan.source.place(self.quantity.span)

    @property
    def written(self) -> str:
        return self.plan.source.slice(self.quantity.span)


@value
class Said:
    """A line, or a part of one, that speaks of the indicator without a figure that could be judged."""

    plan: Plan
    words: Text
    item: Item | None = None

    @property
    def place(self) -> Place:
        return self.plan.source.place(self.words.span)


@record
class Spoken:
    """What is said, sorted by what can be done with it. Lists are in the order of the plans and of their lines."""

    promises: list[Promise] = field(default_factory=list)
    broken: list[Broken] = field(default_factory=list)
    past: list[Past] = field(default_factory=list)
    unread: list[Said] = field(default_factory=list)
    undated: list[Said] = field(default_factory=list)
    """The words of a 完成时限 that cannot be read, or is empty beside figures without a date of their own."""
    mentioned: list[Said] = field(default_factory=list)
    distinct: list[tuple[Said, NearName]] = field(default_factory=list)
    caliber: list[Said] = field(default_factory=list)
    doubted: list[Said] = field(default_factory=list)
    """Words beside a line that may take it back, limit or soften it."""
    relative: list[Said] = field(default_factory=list)
    blank: list[Said] = field(default_factory=list)


def spoken(plans: Sequence[ReadPlan], indicator: Indicator, pack: Pack, names: Names) -> Spoken:
    """What these plans say of an indicator in lines that could be read."""
    said = Spoken()
    for read in plans:
        for one in read.items:
            if indicator in one.indicators:
                _hear(said, read.plan, one, indicator, pack, names)
            for other, near in one.distinct:
                if other == indicator:
                    said.distinct.append((Said(read.plan, one.item.name, one.item), near))
    return said


def _hear(said: Spoken, plan: Plan, matched: Matched, indicator: Indicator, pack: Pack, names: Names) -> None:
    item = matched.item
    line = Said(plan, item.name, item)
    if item.caliber and not _accepts(indicator, item.caliber, names):
        said.caliber.append(Said(plan, item.caliber, item))
        return
    if item.doubt and not item.blank:
        said.doubted.append(Said(plan, item.doubt, item))
        return
    start = first_day(plan, pack)
    for quantity in item.quantities:
        if item.deadline_unread and (quantity.horizon is None or quantity.horizon.basis is not Basis.STATED):
            said.undated.append(Said(plan, _text(plan, item.deadline_unread), item))
            continue
        horizon = quantity.horizon or item.deadline
        if horizon is not None and horizon.last < start:
            said.past.append(Past(plan, quantity, horizon, start))
            continue
        made = shared_figure(plan, matched, quantity, indicator) or _judgeable(plan, item, quantity, indicator, pack)
        if isinstance(made, Finding):
            said.broken.append(Broken(plan, made, horizon))
        else:
            said.promises.append(Promise(plan, made))
    if item.deadline_unread and not _OPEN.fullmatch(_text(plan, item.deadline_unread).value):
        # Beside figures with dates of their own an empty 完成时限 says nothing; one that cannot be read may contradict them.
        said.undated.append(Said(plan, _text(plan, item.deadline_unread), item))
    said.unread.extend(Said(plan, _text(plan, span), item) for span in item.unread)
    if item.relative:
        said.relative.append(Said(plan, item.relative, item))
    if item.blank or not (item.quantities or item.unread or item.relative):
        (said.mentioned if item.type is ItemType.MEASURE else said.blank).append(line)


def first_day(plan: Plan, pack: Pack) -> date:
    """The day before which nothing can be promised: the plan's first, else that of its year, else the programme's."""
    head = plan.head
    if head.period is not None:
        return head.period.first
    return date(head.written.value.year, 1, 1) if head.written is not None else pack.programme.first


def _judgeable(plan: Plan, item: Item, quantity: Quantity, indicator: Indicator, pack: Pack) -> Target | Finding:
    """The target, or why nothing can be concluded from the figure: no target of the indicator, or a 万 too many."""
    made = target(plan.source, item, quantity, indicator, plan.head.period)
    wrong = slip(plan.source, made, pack) if isinstance(made, Target) else None
    return wrong if wrong is not None and wrong.severity is Severity.ERROR else made


def _accepts(indicator: Indicator, caliber: Text, names: Names) -> bool:
    """Whether the pack says that a 口径 note leaves the indicator what it is."""
    return leaves_alone(caliber.value, indicator) or names.indicator(caliber.value.strip().rstrip("。.")) == indicator


def _text(plan: Plan, span: Span) -> Text:
    return Text(plan.source.slice(span), span)


@value
class Mentions:
    """Rule id -> lines that could not be read, or are not understood, and name what the rule is about."""

    unread: dict[str, list[Said]]
    lines: dict[str, list[Said]]


def mentions(plans: Sequence[ReadPlan], names: Names) -> Mentions:
    unread: dict[str, list[Said]] = {}
    lines: dict[str, list[Said]] = {}
    for read in plans:
        for words in _unread_texts(read.plan):
            for rule in names.mentioned(words.value):
                unread.setdefault(rule.id, []).append(Said(read.plan, words))
        for one in read.items:
            for rule in one.mentioned:
                words = _speaking(one, rule, names)
                lines.setdefault(rule.id, []).append(Said(read.plan, words, one.item))
    return Mentions(unread, lines)


def _speaking(one: Matched, rule: Rule, names: Names) -> Text:
    """The words that speak of the rule: where the name does not, the line 对应 alone."""
    written = one.item.corresponds
    return one.item.name if written is None or rule in names.mentioned(one.item.name.value) else written


def _unread_texts(plan: Plan) -> Iterator[Text]:
    yield from (one.text for one in plan.unread)
    for item in plan.items:
        if item.type is not ItemType.RESULT:
            yield from (_text(plan, span) for span in item.unread)


def measure_lines(plans: Sequence[ReadPlan], rule: Rule) -> tuple[tuple[Plan, Item], ...]:
    """The lines that name a measure."""
    return tuple((read.plan, one.item) for read in plans for one in read.items if rule in one.measures)
