"""Divides a line with figures in several units into the lines that it could be: one for each known indicator."""

from plancheck.matching.names import Names
from plancheck.matching.target import target
from plancheck.model.finding import Finding
from plancheck.model.plan import Item, Plan
from plancheck.model.rule import Indicator, Pack
from plancheck.patterns import pattern
from plancheck.reading.quantity import Dates, read_value
from plancheck.source import Source, Span
from plancheck.values import replace

_DATE = pattern(r"^(?:[到至]|截至)?20[0-9]{2}(?:年?[-—–－～~至到]20[0-9]{2})?年(?:[底末](?:之?前|以前)?)?")


def with_names(plan: Plan, finding: Finding, pack: Pack, names: Names) -> Finding:
    """The finding with whole lines to write, where the pack has exactly one indicator for each figure; else as it is."""
    item = _item(plan, finding)
    written = finding.facts.get("lines")
    if item is None or not isinstance(written, tuple):
        return finding
    made, date = [], ""
    for figure in written:
        dated = _DATE.match(str(figure))
        date = dated[0] if dated else date
        line = _line(plan, item, str(figure) if dated else f"{date}{figure}", pack, names)
        if line is None:
            return finding
        made.append(line)
    if len({line.partition("：")[0] for line in made}) < len(made):
        return finding
    return replace(finding, facts={**finding.facts, "proposed": tuple(f"“{line}”" for line in made)})


def _item(plan: Plan, finding: Finding) -> Item | None:
    place = finding.place
    return next((one for one in plan.items if place and plan.source.place(one.name.span).line == place.line), None)


def _line(plan: Plan, item: Item, value: str, pack: Pack, names: Names) -> str | None:
    read = read_value(Source("", value), Span(0, len(value)), Dates(plan.head.period))
    if len(read.quantities) != 1 or read.unread or read.findings:
        return None
    fit = []
    for one in pack.indicators:
        name = _name(one, item.name.value, names)
        made = target(Source("", value), item, read.quantities[0], one, plan.head.period) if name else None
        if name and made is not None and not isinstance(made, Finding):
            fit.append(name)
    return f"{fit[0]}：{value}" if len(fit) == 1 else None


def _name(one: Indicator, said: str, names: Names) -> str | None:
    """The shortest name of the indicator that begins with what is said, and no other's."""
    known = (one.name.zh, *one.aliases)
    if names.indicator(said) is one:
        return said
    return min(
        (name for name in known if name.startswith(said) and names.indicator(name) is one), key=len, default=None
    )
