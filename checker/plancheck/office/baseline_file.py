"""How a baseline is written and read: JSON as docs/schemas/baseline-1.schema.json describes it."""

import json
from collections.abc import Iterator
from datetime import date
from decimal import Decimal, InvalidOperation

from plancheck.codes import office as codes
from plancheck.codes.code import Code
from plancheck.model.finding import Fact, Finding, Name
from plancheck.model.outcome import Outcome
from plancheck.model.quantity import Firmness
from plancheck.model.rule import Pack
from plancheck.model.unit import UNITS, Amount
from plancheck.office import OPEN
from plancheck.office.baseline import SCHEMA_VERSION, Entry, Known
from plancheck.packs.parsers import reason
from plancheck.source import Place, Source, Span
from plancheck.values import value

Json = object

_TEXT = Name("一段文字", "a text")
_EXPECTED: dict[str, Name] = {
    "city": Name("市的代码", "a city's code"),
    "rule": Name("规则的名称（id）", "a rule's id"),
    "outcome": Name("gap、weak、missing 或 undeterminable", "gap, weak, missing or undeterminable"),
    "code": Name("PC201 这样的代码，或空的文字", "a code such as PC201, or an empty text"),
    "gap": Name("null，或带 number 和 unit 的一个数", "null, or number and unit of a figure"),
    "shortfall": Name("null，或写成文字的数", "null, or a figure written as text"),
    "date": Name("null，或 2024-06-30 这样的日期", "null, or a date such as 2024-06-30"),
    "firmness": Name("null、expected、striven、plain 或 assured", "null, expected, striven, plain or assured"),
    "written": _TEXT,
}
"""Every key of an entry -> what must stand there."""

_FIRMNESS = {one.name.lower(): one for one in Firmness}


def written(entries: tuple[Entry, ...], pack: Pack) -> str:
    """The file: the same bytes for the same outcomes."""
    document = {
        "schema_version": SCHEMA_VERSION,
        "pack": pack.id,
        "entries": [_values(one) for one in entries],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _values(one: Entry) -> dict[str, Json]:
    return {
        "city": one.city,
        "rule": one.rule,
        "outcome": str(one.outcome),
        "code": one.code,
        "gap": None if one.gap is None else {"number": _exact(one.gap.number), "unit": one.gap.unit.symbol},
        "shortfall": None if one.shortfall is None else _exact(one.shortfall),
        "date": None if one.last is None else one.last.isoformat(),
        "firmness": None if one.firmness is None else one.firmness.name.lower(),
        "written": one.written,
    }


def _exact(number: Decimal) -> str:
    """Without an exponent or trailing zeros."""
    digits = format(number, "f")
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


@value
class Baseline:
    """What the file says; with a finding there are no entries."""

    entries: tuple[Known, ...] = ()
    findings: tuple[Finding, ...] = ()


class _Refused(Exception):
    """The file is no baseline."""


def read_baseline(name: str, data: bytes, pack: Pack) -> Baseline:
    """Strict: whatever is wrong blocks the run, and no entry counts."""
    start = Place(name, 1, 1, 1, 1)
    try:
        source = Source(name, data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        no_text = Name("不是 UTF-8 编码", "it is not UTF-8")
        return Baseline(findings=(_wrong(codes.BASELINE_UNREADABLE, start, reason=no_text),))
    try:
        document = json.loads(source.text, object_pairs_hook=_once)
    except json.JSONDecodeError as error:
        place = source.place(Span(error.pos, error.pos))
        return Baseline(findings=(_wrong(codes.BASELINE_UNREADABLE, place, reason=reason(error.msg)),))
    except (_Refused, RecursionError, ValueError) as error:
        return Baseline(findings=(_wrong(codes.BASELINE_UNREADABLE, start, reason=str(error)),))
    findings = tuple(_faults(document, pack, source))
    if findings:
        return Baseline(findings=findings)
    places = _places(source, len(document["entries"]))
    entries = tuple(Known(_entry(one), place) for one, place in zip(document["entries"], places, strict=True))
    return Baseline(entries)


def _once(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    keys = [key for key, _ in pairs]
    twice = next((key for key in keys if keys.count(key) > 1), None)
    if twice is not None:
        raise _Refused(f"“{twice}” × 2")
    return dict(pairs)


def _wrong(code: Code, place: Place, **facts: Fact) -> Finding:
    return Finding(code, code.severity, place, facts, blocking=True)


def _faults(document: Json, pack: Pack, source: Source) -> Iterator[Finding]:
    start = source.place(Span(0, 0))

    def bad(key: str, expected: Fact, place: Place = start) -> Finding:
        return _wrong(codes.BASELINE_BAD_ENTRY, place, key=key, expected=expected)

    known = {"schema_version", "pack", "entries"}
    if not isinstance(document, dict):
        foreign = Name("不是 plancheck baseline 写出的文件", "it was not written by plancheck baseline")
        yield _wrong(codes.BASELINE_UNREADABLE, start, reason=foreign)
        return
    yield from (
        bad(key, Name("删去：没有这个键", "removed: there is no such key")) for key in document if key not in known
    )
    if document.get("schema_version") != SCHEMA_VERSION or isinstance(document.get("schema_version"), bool):
        yield bad("schema_version", str(SCHEMA_VERSION))
    if document.get("pack") != pack.id:
        written: Fact = str(document.get("pack") or "") or Name("没有写明的规则包", "no pack at all")
        yield _wrong(codes.BASELINE_OF_ANOTHER_PACK, start, written=written, pack=pack.id)
    listed = document.get("entries")
    if not isinstance(listed, list):
        yield bad("entries", Name("一个列表", "a list"))
        return
    seen: set[tuple[Json, Json]] = set()
    for one, place in zip(listed, _places(source, len(listed)), strict=True):
        yield from (bad(key, expected, place) for key, expected in _faults_of(one, pack))
        if isinstance(one, dict):
            key = (str(one.get("city")), str(one.get("rule")))
            if key in seen:
                yield bad("rule", Name("一个市一项承诺只写一条", "one entry for each city and rule"), place)
            seen.add(key)


def _faults_of(one: Json, pack: Pack) -> Iterator[tuple[str, Fact]]:
    """Every key of an entry that is wrong, missing or strange."""
    if not isinstance(one, dict):
        yield "entries", Name("若干“键: 值”", "keys with values")
        return
    for key in one:
        if key not in _EXPECTED:
            yield str(key), Name("删去：没有这个键", "removed: there is no such key")
    for key, expected in _EXPECTED.items():
        if key not in one or not _fits(key, one[key], pack):
            yield key, expected


def _fits(key: str, given: Json, pack: Pack) -> bool:
    match key:
        case "city":
            return any(given == city.code for city in pack.cities)
        case "outcome":
            return isinstance(given, str) and given in OPEN
        case "gap":
            return given is None or _amount(given) is not None
        case "shortfall":
            return given is None or _number(given) is not None
        case "date":
            return given is None or _day(given) is not None
        case "firmness":
            return given is None or (isinstance(given, str) and given in _FIRMNESS)
    return isinstance(given, str) and (key in ("code", "written") or bool(given))


def _number(given: Json) -> Decimal | None:
    """A number that is not negative, written as text."""
    if not isinstance(given, str) or not set(given) <= set("0123456789."):
        return None
    try:
        return Decimal(given)
    except InvalidOperation:
        return None


def _amount(given: Json) -> Amount | None:
    if not isinstance(given, dict) or set(given) != {"number", "unit"}:
        return None
    number = _number(given["number"])
    unit = UNITS.get(given["unit"]) if isinstance(given["unit"], str) else None
    return None if number is None or unit is None else Amount(number, unit)


def _day(given: Json) -> date | None:
    try:
        return date.fromisoformat(given) if isinstance(given, str) and len(given) == 10 else None
    except ValueError:
        return None


def _entry(one: dict[str, Json]) -> Entry:
    firmness = one["firmness"]
    return Entry(
        str(one["city"]), str(one["rule"]), Outcome(str(one["outcome"])), str(one["code"]), _amount(one["gap"]),
        _number(one["shortfall"]), _day(one["date"]),
        _FIRMNESS[firmness] if isinstance(firmness, str) else None, str(one["written"]),
    )  # fmt: skip


def _places(source: Source, count: int) -> list[Place]:
    """Where each entry starts; the file's start where that cannot be told."""
    text, decoder = source.text, json.JSONDecoder()
    at = text.find('"entries"')
    at = text.find("[", at) + 1 if at != -1 else 0
    places: list[Place] = []
    while at and len(places) < count:
        while at < len(text) and text[at] in " \t\r\n,":
            at += 1
        places.append(source.place(Span(at, at)))
        try:
            _, at = decoder.raw_decode(text, at)
        except ValueError:
            break
    start = source.place(Span(0, 0))
    return [*places, *([start] * (count - len(places)))]
