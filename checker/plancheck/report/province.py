"""The totals of the province: asked, stated so far, by whom, and who is silent."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from plancheck.codes.judging import SHARE_FAR_FROM_WEIGHT
from plancheck.messages.catalogue import advice
from plancheck.messages.labels import colon, label
from plancheck.messages.phrases import amount, phrase
from plancheck.model.finding import Bounded, Finding
from plancheck.model.outcome import Contribution, Result, Total
from plancheck.model.rule import Pack
from plancheck.report.block import advised, bulleted, indented, required_by, told
from plancheck.report.counts import OPEN
from plancheck.report.ink import inked, rule_of, tick
from plancheck.report.naming import contributor, line_of
from plancheck.report.safe import visible
from plancheck.report.view import View


def province(result: Result, view: View) -> Iterator[str]:
    """One entry for each total, those that are not met first; nothing in a run that judges no totals."""
    if not result.totals:
        return
    yield ""
    yield inked(f"{rule_of(view)} {label('province.title', view.language)}", "bold", view)
    order = {outcome: rank for rank, outcome in enumerate(OPEN)}
    for total in sorted(result.totals, key=lambda total: order.get(total.outcome, len(order))):
        if total.outcome in order:
            if total.finding is not None:  # else the reader asked not to see it
                yield from _open(total, total.finding, result.pack, view)
        elif not view.quiet:
            yield from indented(_row(total, view), view, f"{tick(view)} ", "  ")
            if total.finding is not None:  # a remark on a total that is met
                yield from indented(f"{total.finding.code.id} {told(total.finding, view)}", view)
        if not view.quiet:
            yield from _shares([one for one in result.findings if is_share(one) and one.rule == total.rule.id], view)
    if result.province and not view.quiet:
        codes = label("separator", view.language).join(visible(rule.code) for rule in result.province)
        yield from indented(label("province.rules", view.language, count=len(result.province), codes=codes), view, "")


def is_share(finding: Finding) -> bool:
    """Whether a finding is about a city's share, which stands with the total that it is a share of."""
    return finding.code is SHARE_FAR_FROM_WEIGHT


def _shares(findings: Sequence[Finding], view: View) -> Iterator[str]:
    """One line for a total: whose share is far from the weight."""
    if not findings:
        return
    language = view.language
    facts = [{key: phrase(fact, language) for key, fact in one.facts.items()} for one in findings]
    parts = [
        visible(label("province.share", language, who=one["who"], share=one["share"], weight=one["weight"]))
        for one in facts
    ]
    head = f"  {label('province.shares', language)} {findings[0].code.id}{colon(language)}"
    yield from indented(_joined(parts, view), view, head, "    ")


def _name(total: Total, view: View) -> str:
    rule = total.rule
    return visible(f"{rule.code} {phrase(rule.name, view.language)} {label(total.outcome, view.language)}")


def _row(total: Total, view: View) -> str:
    """What is asked and what is stated."""
    from plancheck.report.sums import sum_told  # a run on one plan judges no totals

    language = view.language
    row = label("province.row", language, required=phrase(Bounded(total.required, total.unit, total.wording), language))
    if any(one.status == "stated" for one in total.contributions):
        row += label("province.sum", language, sum=sum_told(total, language))
    gap = label("province.gap", language, gap=phrase(total.gap, language)) if total.gap else ""
    return f"{_name(total, view)}{colon(language)}{visible(row + gap)}"


def _open(total: Total, finding: Finding, pack: Pack, view: View) -> Iterator[str]:
    yield from bulleted(f"{_name(total, view)} {finding.code.id} {finding.code.name}", finding.severity, view)
    yield from indented(told(finding, view), view)
    if not view.quiet:
        yield from required_by(total.rule, None, view)
        yield from _worked(total, pack, view)
        yield from _parts(total, pack, view)
    yield from advised("advice", advice(finding, view.language), view)


def _parts(total: Total, pack: Pack, view: View) -> Iterator[str]:
    stated = [_part(one, total, pack, view) for one in total.contributions if one.status == "stated"]
    absent = [contributor(pack, key, view.language) for key in total.absent]
    unknown = [contributor(pack, key, view.language) for key in total.unknown]
    for name, parts in (("status.stated", stated), ("province.unknown", unknown), ("province.absent", absent)):
        if parts:
            head = f"  {label(name, view.language)}{colon(view.language)}"
            yield from indented(_joined(parts, view), view, head, "    ")


_WORKED = 6
"""So many contributors stand in a sum by name, the largest first."""


def _worked(total: Total, pack: Pack, view: View) -> Iterator[str]:
    """The sum of a total that falls short, as a reader would work it out."""
    from plancheck.messages.papers import word
    from plancheck.report.sums import difference_told, open_parts, stated, sum_told

    known = [(one, figure) for one in total.contributions if (figure := stated(one)) is not None and figure]
    if total.gap is None or total.stated.low is None or not known or sum(one[1] for one in known) != total.stated.low:
        return  # hedged and open parts do not add up in one line
    language = view.language
    known.sort(key=lambda one: -one[1])
    shown = [
        f"{contributor(pack, one.city, language)} {amount(figure, total.unit, language)}"
        for one, figure in known[:_WORKED]
    ]
    rest = [figure for _, figure in known[_WORKED:]]
    if rest:
        others = label("province.others", language, count=len(rest))
        shown.append(f"{others} {amount(sum(rest, Decimal(0)), total.unit, language)}")
    for one in open_parts(total):
        status = label(f"status.{one.status}", language)
        shown.append(word("part.open", language, who=contributor(pack, one.city, language), status=status))
    line = label(
        "province.worked.line", language, parts=" + ".join(shown), sum=sum_told(total, language),
        required=phrase(Bounded(total.required, total.unit, total.wording), language), gap=difference_told(total, language),
    )  # fmt: skip
    yield from indented(visible(line), view, f"  {label('province.worked', language)}{colon(language)}", "    ")


def _joined(parts: Sequence[str], view: View) -> str:
    return label("separator", view.language).join(parts)


def _part(one: Contribution, total: Total, pack: Pack, view: View) -> str:
    from plancheck.report.sums import stated

    number = stated(one)
    figure = amount(number, total.unit, view.language) if number is not None else ""
    where = f" {line_of(one.place)}" if one.place else ""
    return f"{contributor(pack, one.city, view.language)} {visible(figure)}{where}"
