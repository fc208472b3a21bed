"""The words of each line in their canonical form: numbers, names of fields, colons, values, and how far a line is set in."""

from plancheck.formatting import spelling
from plancheck.formatting.rows import Edit, Row
from plancheck.formatting.sheet import Sheet
from plancheck.formatting.standard import Standard
from plancheck.model.plan import Item, ItemType
from plancheck.patterns import pattern
from plancheck.reading.fields import FIELDS
from plancheck.reading.lines import Line
from plancheck.reading.lists import read_names
from plancheck.reading.page import Page

INDENT = "   "
_NUMBER = pattern("[(（]?([0-9０-９]+)[.．、)）]")
_COLON = pattern("[ \t\u3000\u00a0]*[：:]")
_LISTS = ("LEAD", "RESPONSIBLE", "SUPPORT", "SCOPE")
_DAYS = ("WRITTEN", "PUBLISHED", "DEADLINE")
_STARTING = "ISCTXU"
"""Letters of the lines that fields below them may belong to, or that end what is above."""


def word_edits(sheet: Sheet, standard: Standard | None) -> list[Edit]:
    """A change for each row whose words are written otherwise; tables are for table_edits."""
    writer = _Writer(sheet, standard)
    edits, above = [], ""
    for at in sorted(sheet.lines):
        line = sheet.lines[at]
        above = line.letter if line.letter in _STARTING else above
        text = None if at in sheet.stays else writer.text(line, at)
        if text is not None:
            text = _inset(sheet, line, at, above) + text
            if text != sheet.rows[at].text:
                edits.append(Edit(at, at + 1, (Row(text, sheet.rows[at].end),)))
    return edits


def _inset(sheet: Sheet, line: Line, at: int, above: str) -> str:
    """The blanks before a line; below one that cannot be read nobody knows to what a field belongs."""
    if line.letter not in "FD":
        return ""
    if above == "U":
        text = sheet.rows[at].text
        return text[: len(text) - len(text.lstrip(spelling.BLANKS))]
    belongs = above in ("I", "X") and (line.letter == "F" or not line.apart)
    return INDENT if belongs else ""


class _Writer:
    """Writes the lines of one plan."""

    def __init__(self, sheet: Sheet, standard: Standard | None) -> None:
        self.sheet = sheet
        self.standard = standard
        self.items = sheet.items

    def text(self, line: Line, at: int) -> str | None:
        """The line without what sets it in; None for one that is not written here."""
        if line.rule in ("item", "measure", "result"):
            return self._numbered(line, self.items.get(at))
        if line.rule in ("head", "field"):
            return self._field(line)
        return self.sheet.source.slice(line.span) if line.rule in ("heading", "caption") else None

    def _numbered(self, line: Line, item: Item | None) -> str:
        item = item if item is not None and item.span == line.span else None
        key = "NAME" if line.rule == "item" else line.rule.upper()
        name = self._item_name(line, item) if line.rule == "item" else _field_name(key, self.sheet.text(line, key))
        value = self.sheet.text(line, "VALUE") if "VALUE" in line.parts else ""
        if line.rule == "item" and _has_figures(item):
            value = spelling.figures(value, spelling.is_chinese(value))
        return self._number(line, key) + _named(name, value) + self._tail(line)

    def _number(self, line: Line, key: str) -> str:
        if "ITEM_NUMBER" not in line.parts:
            return ""
        place = line.parts["ITEM_NUMBER"]
        plain = _NUMBER.fullmatch(self.sheet.source.slice(place))
        if plain is None:
            return self.sheet.source.text[place.start : line.parts[key].start]
        return spelling.figures(plain[1], chinese=False) + ". "

    def _item_name(self, line: Line, item: Item | None) -> str:
        """With the date and the unit that may stand around the indicator's name."""
        text, whole = self.sheet.source.text, line.parts["NAME"]
        if item is None or self.standard is None or not _is_within(item, line):
            return text[whole.start : whole.end]
        span = item.name.span
        return text[whole.start : span.start] + self.standard.item(item) + text[span.end : whole.end]

    def _field(self, line: Line) -> str:
        name = _field_name(line.key, self.sheet.text(line, line.key))
        return _named(name, self._value(line, spelling.is_chinese(name))) + self._tail(line)

    def _value(self, line: Line, chinese: bool) -> str:
        if "VALUE" not in line.parts:
            return self.sheet.text(line, "VERBATIM") if "VERBATIM" in line.parts else ""
        return self.value(line.key, line, chinese)

    def value(self, key: str, line: Line, chinese: bool) -> str:
        written = self.sheet.text(line, "VALUE")
        if key in ("CITY", "PARENT") and self.standard:
            return self.standard.city(written)
        if key in _LISTS or key == "BREAKDOWN":
            parts = [one.value for one in read_names(Page(self.sheet.source), line.parts["VALUE"])]
            return listed(key, parts, written, self.standard)
        if key == "PERIOD":
            return spelling.period(written, chinese)
        return of_field(key, written, chinese)

    def _tail(self, line: Line) -> str:
        """The comment behind a line, with the blanks before it, as it stands."""
        text = self.sheet.source.text
        end = text.find("\n", line.span.end)
        end = len(text) if end == -1 else end
        last = max(part.end for part in line.parts.values())
        if not {"VALUE", "VERBATIM"} & line.parts.keys():
            colon = _COLON.match(text, last, end)
            last = colon.end() if colon else last
        tail = text[last:end]
        return tail if tail.strip(spelling.BLANKS) else ""


def of_field(key: str, written: str, chinese: bool) -> str:
    """The value of a field, or of a cell below its name; words that are free stay as they are."""
    if key in _DAYS:
        return spelling.day(written, chinese)
    if key == "BASELINE":
        return spelling.figures(written, spelling.is_chinese(written))
    return written


def listed(key: str, parts: list[str], written: str, standard: Standard | None) -> str:
    """The value of a field that lists something."""
    if key == "SCOPE" and standard:
        parts = [standard.field(one) for one in parts]
    if key == "BREAKDOWN":
        parts = [spelling.figures(one, spelling.is_chinese(one)) for one in parts]
    return spelling.joined([one for one in parts if one], written)


def _field_name(key: str, written: str) -> str:
    """The standard name in the language of the written one."""
    return FIELDS[key].zh if spelling.is_chinese(written) else FIELDS[key].en


def _named(name: str, value: str) -> str:
    if spelling.is_chinese(name):
        return f"{name}：{value}"
    return f"{name}: {value}" if value else f"{name}:"


def _has_figures(item: Item | None) -> bool:
    return item is not None and item.type is ItemType.TARGET and bool(item.quantities) and not item.relative


def _is_within(item: Item, line: Line) -> bool:
    whole = line.parts["NAME"]
    return whole.start <= item.name.span.start and item.name.span.end <= whole.end
