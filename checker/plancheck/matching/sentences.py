"""Divides a numbered sentence without a colon into the lines it could be: one for each known indicator with its figure."""

from plancheck.codes import reading as codes
from plancheck.matching.names import Names
from plancheck.model.finding import Finding, Name
from plancheck.model.plan import Plan, Text
from plancheck.model.rule import Pack
from plancheck.patterns import IGNORECASE, pattern
from plancheck.reading.doubts import doubt
from plancheck.reading.quantity import Dates, read_value
from plancheck.source import Source, Span
from plancheck.values import replace

_CLAUSES = pattern(r"[^，,；;。]+")
_DATE = pattern(
    r"(?:[到至]|截至|by )?(?<![0-9])20[0-9]{2}(?:年?[-—–－～~至到]20[0-9]{2})?年?(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?[底末]?(?:之?前|以前)?",
    IGNORECASE,
)
_KIND = pattern(r"每年|年均|累计")
_IN_FRONT = pattern(r"^[ ：:为是的]+")
_SOFT = pattern(r"力争|争取|确保|预计|预期|拟|计划|努力")
_FRONT = pattern(
    r"(?:[\s　]|力争|争取|确保|预计|预期|拟|计划|努力|每年|年均|累计|全年|年内|今年|本年|全市|我市|本市|实现|完成|使|将|要|达到|全面|进一步|年底?前?|底前|内|,|，|、|的)*"
)
"""What may stand before a name and leaves the figure what it is; kind and firmness are carried over."""
_FIGURE = pattern(r"[0-9０-９]")


def with_lines(plan: Plan, findings: tuple[Finding, ...], pack: Pack, names: Names) -> tuple[Finding, ...]:
    """The findings; one on a sentence that says figures of known indicators proposes a line for each of them."""
    if not any(one.code in (codes.ITEM_WITHOUT_COLON, codes.MIXED_UNITS) for one in findings):
        return findings
    return tuple(_with_lines(plan, one, pack, names) for one in findings)


def _with_lines(plan: Plan, finding: Finding, pack: Pack, names: Names) -> Finding:
    if finding.code is codes.MIXED_UNITS:
        from plancheck.matching.mixed import with_names  # few lines mix their units

        return with_names(plan, finding, pack, names)
    if finding.code is not codes.ITEM_WITHOUT_COLON or finding.place is None:
        return finding
    place = finding.place
    text = plan.source.line(place.line)[place.column - 1 : place.end_column - 1]
    lines = _lines(text, plan, pack, names)
    if not lines:
        return finding
    facts = {**finding.facts, "lines": Name("”“".join(lines), "” “".join(lines))}
    return replace(finding, code=codes.SENTENCE_OF_TARGETS, facts=facts)


def _lines(text: str, plan: Plan, pack: Pack, names: Names) -> tuple[str, ...]:
    """Only words that are written; empty where a figure would be left out, or words that may limit or turn it round."""
    firm = _SOFT.sub("", text)  # 力争 and the like are carried over to the lines
    if doubt(Text(firm, Span(0, len(firm)))) is not None:
        return ()
    made, date = [], ""
    for clause in _CLAUSES.findall(text):
        dated = _DATE.match(clause.strip())
        date = dated[0] if dated else date
        named = _named(clause, pack, names)
        if named is None:
            if _FIGURE.search(_DATE.sub("", clause)):
                return ()
            continue
        name, before, behind = named
        value = _value(before, behind, date, plan)
        if value is None or not _FRONT.fullmatch(_DATE.sub("", before)):
            return ()
        made.append(f"{name}：{value}")
    return tuple(made)


def _named(clause: str, pack: Pack, names: Names) -> tuple[str, str, str] | None:
    """The longest name of an indicator in a clause, with what stands before and behind it."""
    best: tuple[str, str, str] | None = None
    for one in pack.indicators:
        for name in (one.name.zh, one.name.en, *one.aliases):
            at = clause.find(name)
            if at >= 0 and (best is None or len(name) > len(best[0])) and names.indicator(name) is one:
                best = name, clause[:at], clause[at + len(name) :]
    return best


def _value(before: str, behind: str, date: str, plan: Plan) -> str | None:
    """What is written behind the name, with the date and the 每年 that stand before it; None if it is no figure."""
    said = _IN_FRONT.sub("", behind.strip())
    soft = "".join(_SOFT.findall(before))
    kind = _KIND.search(before)
    written = f"{'' if _DATE.search(said) else date}{kind[0] if kind else ''}{soft}{said}"
    read = read_value(Source("", written), Span(0, len(written)), Dates(plan.head.period))
    return written if read.quantities and not read.unread and not read.findings else None
