"""Reads each form of a report back: which findings it shows at which places, and how many outcomes of each state.

How exactly a form names a place differs: `COLUMN` (code, file, line, column), `LINE` (code, file, line), or `CODE`
(the code alone, where the screen says findings of one sort together).
"""

import csv
import io
import json
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator
from html.parser import HTMLParser
from urllib.parse import unquote
from xml.etree import ElementTree

COLUMN, LINE, CODE = 4, 3, 1

Found = tuple[str | int, ...]
"""(code, file, line, column); "" and zeros for what stands in no file."""

NOWHERE = ("", 0, 0)

_SPOT = re.compile(r"([^\s:：|（(]*\.plan):(\d+(?:(?:、|, )\d+)*)")
"""A file and its line, or several of its lines."""
_CODE = re.compile(r"(?<![A-Za-z0-9])PC\d{3}(?!\d)")
_CONCISE = re.compile(r"(?:(.+?):(\d+):(\d+): )?(?:error|warning|note) (PC\d{3}) ")


def concise(text: str) -> Iterator[Found]:
    for line in text.split("\n"):
        if found := _CONCISE.match(line):
            yield (found[4], found[1], int(found[2]), int(found[3])) if found[1] else (found[4], *NOWHERE)


def json_report(text: str) -> Iterator[Found]:
    document = json.loads(text)
    listed = list(document["findings"])
    for one in document["judgements"]:
        listed += [one["finding"], *one["notes"]]
    listed += [one["finding"] for one in document["totals"]]
    for finding in listed:
        if finding is not None:
            place = finding["place"]
            yield (finding["code"], *((place["path"], place["line"], place["column"]) if place else NOWHERE))


def sarif(text: str) -> Iterator[Found]:
    for one in json.loads(text)["runs"][0]["results"]:
        yield (one["ruleId"], *_physical(one["locations"]))


def _physical(locations: list[dict[str, dict[str, dict[str, str]]]]) -> tuple[str | int, ...]:
    """A region without columns is a whole file: the result has no place of its own."""
    if not locations or "startColumn" not in locations[0]["physicalLocation"]["region"]:
        return NOWHERE
    where = locations[0]["physicalLocation"]
    region = where["region"]
    return unquote(where["artifactLocation"]["uri"]), int(region["startLine"]), int(region["startColumn"])


def junit(text: str) -> Iterator[Found]:
    """Each verdict's first line and each line of a suite's output."""
    for element in ElementTree.fromstring(text.encode()).iter():
        if element.tag in ("failure", "error", "skipped"):
            yield from concise((element.text or "").split("\n")[0])
        elif element.tag == "system-out":
            yield from concise(element.text or "")


def github(text: str) -> Iterator[Found]:
    for line in text.split("\n"):
        found = re.match(r"::\w+ title=(PC\d{3}) [^,:]*(?:,file=(.*),line=(\d+),col=(\d+))?", line)
        if found:
            yield (found[1], _unescaped(found[2]), int(found[3]), int(found[4])) if found[2] else (found[1], *NOWHERE)


def _unescaped(text: str) -> str:
    return text.replace("%3A", ":").replace("%2C", ",").replace("%25", "%")


def gitlab(text: str) -> Iterator[Found]:
    for one in json.loads(text):
        begin = one["location"].get("positions", {}).get("begin")
        code = one["check_name"].partition(" ")[0]
        yield (code, one["location"]["path"], begin["line"], begin["column"]) if begin else (code, *NOWHERE)


def screen(text: str) -> Iterator[Found]:
    return ((found, *NOWHERE) for found in _CODE.findall(text))


def _of_rows(rows: Iterable[Iterable[str]]) -> Iterator[Found]:
    """A row that names no place only counts findings, where others give the places of that code."""
    listed = list(_each_of_rows(rows))
    placed = {one[0] for one in listed if one[1]}
    return (one for one in listed if one[1] or one[0] not in placed)


def _each_of_rows(rows: Iterable[Iterable[str]]) -> Iterator[Found]:
    """Each code of a table's row at the place that the row names, as path:line or in columns of their own."""
    for row in rows:
        cells = [cell.strip() for cell in row]
        spots = [spot for cell in cells for spot in _spots(cell)]
        paths = [number for number, cell in enumerate(cells) if cell.endswith(".plan")]
        spots += [(cells[at], int(cells[at + 1])) for at in paths if at + 1 < len(cells) and cells[at + 1].isdigit()]
        several = next((listed for cell in cells if len(listed := _spots(cell)) > 1 and _SPOT.fullmatch(cell)), None)
        for code in (code for cell in cells for code in _CODE.findall(cell)):
            yield from ((code, *spot, 0) for spot in several or spots[:1] or [NOWHERE[:2]])


def _spots(cell: str) -> list[tuple[str, int]]:
    return [(found[1], int(line)) for found in _SPOT.finditer(cell) for line in re.findall(r"\d+", found[2])]


def csv_report(text: str) -> Iterator[Found]:
    return _of_rows(csv.reader(io.StringIO(text.lstrip("\ufeff"))))


def markdown(text: str) -> Iterator[Found]:
    return _of_rows(_markdown_rows(text))


def _markdown_rows(text: str) -> Iterator[list[str]]:
    for line in text.split("\n"):
        if line.startswith("|"):
            yield re.split(r"(?<!\\)\|", line.replace("\\.", ".").replace("\\_", "_"))[1:-1]


class _Rows(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.inside = False

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag == "tr":
            self.inside = True
            self.rows.append([])
        elif tag in ("td", "th") and self.rows:
            self.rows[-1].append("")
        else:
            self.handle_data(" ")

    def handle_endtag(self, tag: str) -> None:
        self.inside &= tag != "tr"

    def handle_data(self, data: str) -> None:
        if self.inside and self.rows[-1]:
            self.rows[-1][-1] += data


def html(text: str) -> Iterator[Found]:
    parser = _Rows()
    parser.feed(text)
    return _of_rows(parser.rows)


_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


_LINES = re.compile(r"(?:([^\s:：|（(]+\.plan) )?(?:第((?:\d+)(?:、\d+)*)行|line (\d+(?:, \d+)*))")
"""A document names the line, and the file where there are several; whole paths stand in its list of files."""


def docx(data: bytes) -> Iterator[Found]:
    rows = list(_docx_rows(data))
    named = [one for row in rows for cell in row for one in re.findall(r"[^\s:：|（(]+\.plan", cell)]
    paths = {path.rpartition("/")[2]: path for path in sorted(named, key=lambda path: "/" in path)}

    def spot(found: re.Match[str]) -> str:
        name = found[1] or next(iter(paths))
        return f"{paths.get(name, name)}:{found[2] or found[3]}"

    return _of_rows([_LINES.sub(spot, cell) for cell in row] for row in rows)


def _docx_rows(data: bytes) -> Iterator[list[str]]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        body = ElementTree.fromstring(package.read("word/document.xml"))
    yield from ([_text(cell) for cell in row.iter(f"{_WORD}tc")] for row in body.iter(f"{_WORD}tr"))


def _text(element: ElementTree.Element) -> str:
    return "".join(part.text or "" for part in element.iter(f"{_WORD}t"))


def xlsx(data: bytes) -> Iterator[Found]:
    return _of_rows(_xlsx_rows(data))


def _xlsx_rows(data: bytes) -> list[list[str]]:
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(data), read_only=True)
    return [
        ["" if cell is None else str(cell) for cell in row]
        for sheet in book
        for row in sheet.iter_rows(values_only=True)
    ]


FINDINGS: dict[str, tuple[int, Callable[..., Iterator[Found]]]] = {
    "concise": (COLUMN, concise),
    "json": (COLUMN, json_report),
    "sarif": (COLUMN, sarif),
    "junit": (COLUMN, junit),
    "github": (COLUMN, github),
    "gitlab": (COLUMN, gitlab),
    "csv": (LINE, csv_report),
    "markdown": (LINE, markdown),
    "html": (LINE, html),
    "xlsx": (LINE, xlsx),
    "docx": (LINE, docx),
    "text": (CODE, screen),
}
"""Format -> how exactly it names places, and what reads its findings back. Every registered format stands here."""


def _json_counts(text: str) -> dict[str, int]:
    counts = json.loads(text)["counts"]
    return _with_absent(dict(counts["outcomes"]), counts["reasons"]["not_reported"])


def _with_absent(outcomes: dict[str, int], absent: int) -> dict[str, int]:
    """Programs are told the outcome and its reason; people, what was not reported as a state of its own."""
    return {**outcomes, "not_applicable": outcomes["not_applicable"] - absent, "absent": absent}


def _junit_counts(text: str) -> dict[str, int]:
    """The numbers beside the cities' suites, which the verdicts must bear out."""
    counted: dict[str, int] = {}
    absent = 0
    for suite in ElementTree.fromstring(text.encode()).iter("testsuite"):
        if suite.get("package") in ("plancheck.documents", "province"):
            continue
        told = {one.get("name", ""): int(one.get("value", "")) for one in suite.iter("property")}
        types = [one.get("type") for case in suite.iter("testcase") for one in case]
        apart = 0
        for name, number in told.items():
            kind, _, outcome = name.partition(".")
            absent += number if name == "reason.not_reported" else 0
            if kind == "outcome":
                counted[outcome] = counted.get(outcome, 0) + number
                if outcome not in ("met", "reported"):
                    apart += number - types.count(outcome) - types.count(f"noted.{outcome}")
        assert apart == types.count("waived") + types.count("baselined"), suite.get("name")
    return _with_absent(counted, absent)


def _csv_counts(text: str) -> dict[str, int]:
    from plancheck.messages.labels import label
    from plancheck.report.counts import STATES

    rows = list(csv.DictReader(io.StringIO(text.lstrip("\ufeff"))))
    named = [row["结论"] for row in rows if row["行别"] == "承诺"]
    return {one: named.count(label(one, "zh-CN")) for one in STATES}


_COUNT = re.compile(r"(缺口|力度不足|无法判定|未提出|符合|已报数|不适用|未报送) (\d+)")


def _screen_counts(text: str) -> dict[str, int]:
    """The line of counts, which may be wrapped: the last of each."""
    from plancheck.messages.labels import label
    from plancheck.report.counts import STATES

    numbers = {name: int(number) for name, number in _COUNT.findall(text.replace("\n", ""))}
    return {one: numbers.get(label(one, "zh-CN"), 0) for one in STATES}


def _table_counts(rows: Iterable[list[str]]) -> dict[str, int]:
    """The first table that gives each outcome, with its sign, and its number: the report's own."""
    from plancheck.messages.labels import label
    from plancheck.report.counts import STATES

    names = {label(one, "zh-CN"): one for one in STATES}
    counted: dict[str, int] = {}
    for row in rows:
        cells = [cell.strip() for cell in row]
        name = names.get(cells[0].partition(" ")[2]) if cells else None
        if name is not None and len(cells) > 1 and cells[1].isdigit():
            counted.setdefault(name, int(cells[1]))
    return counted


def _docx_counts(rows: Iterable[list[str]]) -> dict[str, int]:
    """The first table whose heads are the outcomes, each with its sign, and the number below it."""
    from plancheck.messages.labels import label
    from plancheck.report.counts import STATES

    names = {label(one, "zh-CN"): one for one in STATES}
    head: list[str] = []
    for row in rows:
        if {names.get(cell.partition(" ")[2]) for cell in head} >= set(STATES):
            counted = dict.fromkeys(names.values(), 0)
            for text, number in zip(head, row, strict=True):
                if text.partition(" ")[2] in names:
                    counted[names[text.partition(" ")[2]]] = int(number)
            return counted
        head = row
    return {}


def _html_counts(text: str) -> dict[str, int]:
    """None: it is not shown."""
    shown = re.findall(r'<li class="chip"><span class="badge o-(\w+)">.*?</span> <strong>(\d+)</strong>', text)
    counted = {name: int(number) for name, number in shown}
    return {"reported": 0, "not_applicable": 0, "absent": 0, **counted}


COUNTS: dict[str, Callable[..., dict[str, int]]] = {
    "json": _json_counts,
    "junit": _junit_counts,
    "csv": _csv_counts,
    "text": _screen_counts,
    "markdown": lambda text: _table_counts(_markdown_rows(text)),
    "html": _html_counts,
    "docx": lambda data: _docx_counts(_docx_rows(data)),
    "xlsx": lambda data: _table_counts(_xlsx_rows(data)),
}
"""Format -> what reads its numbers of outcomes back."""
