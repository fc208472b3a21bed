"""The office's waiver file: which commitment of which city is excused, why, by whom and until when."""

from collections.abc import Iterator, Sequence
from datetime import date

from plancheck.codes import office as codes
from plancheck.codes import packs as faults_of_form
from plancheck.codes.code import Code
from plancheck.matching.names import Names
from plancheck.model.finding import Fact, Finding, Name, found
from plancheck.model.naming import folded
from plancheck.model.outcome import Judgement, Outcome, Reason, Result
from plancheck.model.rule import City, Pack, Rule
from plancheck.model.waiver import Waiver
from plancheck.office import OPEN
from plancheck.packs.documents import text
from plancheck.packs.fault import NONE_ALIKE, fault, nearest
from plancheck.packs.schema import faults
from plancheck.packs.yaml_text import Mapping, Node, Scalar, read_yaml
from plancheck.packs.yaml_text import Sequence as Listed
from plancheck.source import Place, Source
from plancheck.values import replace, value

_WIDE = frozenset("all * 全部 全省 各市 所有 全部城市 所有城市 全体 any every province others 其他市 其余各市".split())
_KEYS = ("rule", "city")
_DAY = Name("2024-06-30 这样的日期", "a date such as 2024-06-30")
_NOT_USED: dict[Outcome, Name] = {
    Outcome.MET: Name("已经符合", "it is met"),
    Outcome.REPORTED: Name("已经报数", "its part is stated"),
    Outcome.NOT_APPLICABLE: Name("对本市不适用", "it does not apply"),
}
_OF_PROVINCE = Name("这项承诺不向各市提出", "it is put to no city")
_LEFT_OUT = (Reason.FIELDS, Reason.NOT_REPORTED)


@value
class Entry:
    """One sound entry: one commitment of one city."""

    rule: Rule
    city: City
    reason: str
    approver: str
    until: date
    place: Place


@value
class Waivers:
    """What the file says; `findings` on it are made whether or not the entries are used."""

    entries: tuple[Entry, ...] = ()
    findings: tuple[Finding, ...] = ()


def read_waivers(name: str, data: bytes, pack: Pack) -> Waivers:
    """A file that is wrong in form blocks the run, and none of its entries counts."""
    try:
        source = Source(name, data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return Waivers(findings=(fault(faults_of_form.NOT_TEXT, Place(name, line, 1, line, 1), file=name),))
    root, wrong = read_yaml(source)
    if root is None:
        missing = (fault(faults_of_form.MISSING_KEY, Place(name, 1, 1, 1, 1), key="waivers"),)
        return Waivers(findings=wrong or missing)
    names = Names(pack)
    wide = tuple(_too_wide(root, names))
    said = {one.place for one in wide}
    form = [one for one in (*wrong, *faults(root, "waivers")) if not _is_said(one, root, said)]
    form += [finding for node in _nodes(root) if (finding := _no_day(node)) is not None]
    if form:
        return Waivers(findings=(*wide, *form))
    entries, others = _entries([node for node in _nodes(root) if node.place not in said], pack, names)
    return Waivers(entries, (*wide, *others))


def decided(result: Result, waivers: Waivers, as_of: date | None) -> Result:
    """The result with each waiver on its judgement; outcomes, totals and what is said on documents stay as they are."""
    findings: list[Finding] = []
    by_key = {(one.city, one.rule.id): one for one in result.judgements}
    taken: dict[tuple[str, str], Waiver] = {}
    for entry in waivers.entries:
        judged = by_key.get((entry.city.code, entry.rule.id))
        problem = _problem(entry, judged, result, as_of)
        if problem is not None:
            findings.append(problem)
        if problem is None or problem.code is codes.WAIVER_UNCHECKED:
            key = (entry.city.code, entry.rule.id)
            taken[key] = Waiver(
                entry.rule.id,
                entry.city.code,
                entry.reason,
                entry.approver,
                entry.until,
                as_of is not None,
                entry.place,
            )
    judgements = tuple(
        replace(one, waiver=taken[key]) if (key := (one.city, one.rule.id)) in taken else one
        for one in result.judgements
    )
    return replace(result, judgements=judgements, findings=(*result.findings, *waivers.findings, *findings))


def _nodes(root: Node) -> Iterator[Mapping]:
    listed = root.get("waivers") if isinstance(root, Mapping) else None
    if isinstance(listed, Listed):
        yield from (one for one in listed.items if isinstance(one, Mapping))


def _too_wide(root: Node, names: Names) -> Iterator[Finding]:
    """One finding for each entry that does not name one commitment and one city."""
    for node in _nodes(root):
        for key in _KEYS:
            what = _wide(key, node.get(key))
            known = key == "rule" and names.rule(text(node, key)) is not None
            if what is not None and not known:
                yield found(codes.WAIVER_TOO_WIDE, node.place, what=what)
                break


def _wide(key: str, written: Node | None) -> Fact | None:
    """What is written in place of one name; None where one name is."""
    if written is None:
        return Name(f"没有写 {key}", f"{key} is not written")
    if not isinstance(written, Scalar):
        return Name(f"{key} 写了几个", f"{key} names several")
    text = written.text.strip()
    several = any(sign in text for sign in ",，、;；*")
    return f"{key}: {text}" if text.lower() in _WIDE or several else None


def _is_said(one: Finding, root: Node, said: set[Place | None]) -> bool:
    """Whether the schema complains of what is said already: an entry that is too wide."""
    if one.code is faults_of_form.MISSING_KEY:
        return one.facts.get("key") in _KEYS and one.place in said
    places = {below.place for node in _nodes(root) for key in _KEYS if (below := node.get(key)) is not None}
    return one.code is faults_of_form.WRONG_SHAPE and one.place in places


def _no_day(node: Mapping) -> Finding | None:
    """A date of the right form that no calendar has."""
    written = node.get("until")
    if isinstance(written, Scalar) and len(written.text) == len("2024-06-30") and _day(written.text) is None:
        digits = written.text.replace("-", "")
        if digits.isascii() and digits.isdigit():
            return fault(faults_of_form.BAD_VALUE, written.place, written=written.text, expected=_DAY)
    return None


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None


def _entries(nodes: Sequence[Mapping], pack: Pack, names: Names) -> tuple[tuple[Entry, ...], tuple[Finding, ...]]:
    entries: dict[tuple[str, str], Entry] = {}
    findings: list[Finding] = []
    for node in nodes:
        rule, city = names.rule(text(node, "rule")), names.city(text(node, "city"))
        findings.extend(_unknown(node, rule, city, pack, names))
        until = _day(text(node, "until"))
        if rule is None or city is None or until is None:
            continue
        first = entries.get((city.code, rule.id))
        if first is not None:
            again = replace(first, place=node.place)
            findings.append(_said(again, codes.WAIVER_REPEATED, (first.place,), line=first.place.line))
            continue
        reason, approver = text(node, "reason").strip(), text(node, "approver").strip()
        entries[city.code, rule.id] = Entry(rule, city, reason, approver, until, node.place)
    return tuple(entries.values()), tuple(findings)


_COMMITMENT, _CITY = Name("承诺", "commitment"), Name("市", "city")


def _unknown(node: Mapping, rule: Rule | None, city: City | None, pack: Pack, names: Names) -> Iterator[Finding]:
    place = (node.get("rule") or node).place
    written = text(node, "rule")
    if rule is None:
        known = [name for one in pack.rules for name in (one.code, one.id, one.name.zh, one.name.en)]
        near = names.near(written, known) or nearest(folded(written).upper(), known) or NONE_ALIKE
        yield found(codes.WAIVER_UNKNOWN_NAME, place, what=_COMMITMENT, written=written, near=near)
    if city is None:
        written = text(node, "city")
        near = names.near_cities(written) or names.near_cities(f"{written}市") or NONE_ALIKE
        yield found(codes.WAIVER_UNKNOWN_NAME, (node.get("city") or node).place, what=_CITY, written=written, near=near)


def _problem(entry: Entry, judged: Judgement | None, result: Result, as_of: date | None) -> Finding | None:
    """What is wrong with an entry, or to be known of it, beside what was judged."""
    until = entry.until.isoformat()
    if as_of is not None and as_of > entry.until:
        return _said(entry, codes.WAIVER_EXPIRED, until=until)
    if not entry.rule.cities:
        return _said(entry, codes.WAIVER_UNUSED, why=_OF_PROVINCE)
    left_out = judged is not None and judged.reason in _LEFT_OUT
    if entry.city.code not in result.cities or judged is None or left_out:
        return _said(entry, codes.WAIVER_NOT_IN_RUN)
    if judged.outcome not in OPEN:
        return _said(entry, codes.WAIVER_UNUSED, why=_NOT_USED[judged.outcome])
    return None if as_of is not None else _said(entry, codes.WAIVER_UNCHECKED, until=until)


def _said(entry: Entry, code: Code, related: tuple[Place, ...] = (), **facts: Fact) -> Finding:
    about: dict[str, Fact] = {"commitment": entry.rule.name, "city_name": Name(entry.city.full, entry.city.en)}
    return Finding(code, code.severity, entry.place, about | facts, related, entry.city.code, entry.rule.id)
