"""Which findings the reader wants to see; blocking ones are always shown."""

from collections.abc import Iterable, Sequence

from plancheck.codes.every import CODES, code_named
from plancheck.model.finding import Finding
from plancheck.model.outcome import Judgement, Result, Total
from plancheck.model.rule import Pack
from plancheck.values import replace, value


@value
class Selection:
    """Ids of codes and rules. An empty `select` selects everything."""

    select: frozenset[str]
    ignore: frozenset[str]

    def shows(self, finding: Finding | None, rule: str | None = None) -> bool:
        if finding is None or finding.blocking:
            return True
        keys = {finding.code.id, finding.rule or rule}
        return not keys & self.ignore and (not self.select or bool(keys & self.select))


def selection(select: Sequence[str], ignore: Sequence[str], pack: Pack) -> Selection:
    """What --select and --ignore name: codes, names of codes, ids or codes of rules, or patterns, in comma lists."""
    return Selection(_resolved("--select", select, pack), _resolved("--ignore", ignore, pack))


def _resolved(option: str, lists: Sequence[str], pack: Pack) -> frozenset[str]:
    keys = [key.strip() for one in lists for key in one.replace("，", ",").split(",")]
    return frozenset(one for key in keys if key for one in _ids(option, key, pack))


def _ids(option: str, key: str, pack: Pack) -> Iterable[str]:
    return _matching(key, pack) or (_id(option, key, pack),)


def _matching(key: str, pack: Pack) -> set[str]:
    """What a pattern such as LN-H-* or PC2?? names."""
    if not any(sign in key for sign in "*?["):
        return set()
    from fnmatch import fnmatchcase

    def fits(*names: str) -> bool:
        return any(fnmatchcase(name.lower(), key.lower()) for name in names)

    codes = {code.id for code in CODES if fits(code.id, code.name)}
    return codes | {rule.id for rule in pack.rules if fits(rule.id, rule.code)}


def _id(option: str, key: str, pack: Pack) -> str:
    code = code_named(key)
    if code is not None:
        return code.id
    rule = pack.rule(key) or pack.rule(key.upper())
    if rule is not None:
        return rule.id
    from plancheck.cli.complaint import Complaint, nearest

    known = [code.name for code in CODES] + [code.id for code in CODES] + [rule.id for rule in pack.rules]
    raise Complaint("unknown-code", option=option, value=key, near=nearest(key, known))


def selected(result: Result, wanted: Selection) -> tuple[Result, tuple[Finding, ...]]:
    """The result with the wanted findings only, and the findings left out. Outcomes stay as they are."""
    if not wanted.select and not wanted.ignore:
        return result, ()
    left_out: list[Finding] = []

    def kept(findings: Sequence[Finding], rule: str | None = None) -> tuple[Finding, ...]:
        left_out.extend(finding for finding in findings if not wanted.shows(finding, rule))
        return tuple(finding for finding in findings if wanted.shows(finding, rule))

    def only(finding: Finding | None, rule: str) -> Finding | None:
        return next(iter(kept((finding,), rule)), None) if finding is not None else None

    def judged(one: Judgement) -> Judgement:
        return replace(one, finding=only(one.finding, one.rule.id), notes=kept(one.notes, one.rule.id))

    def summed(one: Total) -> Total:
        return replace(one, finding=only(one.finding, one.rule.id))

    shown = replace(
        result,
        judgements=tuple(map(judged, result.judgements)),
        totals=tuple(map(summed, result.totals)),
        findings=kept(result.findings),
    )
    return shown, tuple(left_out)
