"""Writes one row of a form as the lines of an item."""

from plancheck.codes import forms as codes
from plancheck.forms.composing import Cell, Composition, one_line
from plancheck.forms.gathered import Gathered
from plancheck.forms.record import KnownRow
from plancheck.model.naming import folded
from plancheck.patterns import pattern
from plancheck.reading.fields import FIELDS
from plancheck.reading.grammar import Tree, Unexpected, parse
from plancheck.values import value

TERMINALS = {
    "deadline": "DEADLINE", "lead": "LEAD", "responsible": "RESPONSIBLE", "baseline": "BASELINE", "nature": "NATURE",
}  # fmt: skip
MEASURE = pattern(r"(?:措施|举措|[Mm]easure)\s*[：:]\s*")
_EMPTY = pattern(r"待填写?|待定|[_＿—–\-/]+")
_BLANK = "待填"


@value
class Item:
    """One row: its number, the commitment that it was issued for, its cells, and their texts as far as they can be read."""

    number: int
    known: KnownRow | None
    cells: dict[str, Cell]
    texts: dict[str, str]

    def text(self, key: str, between: str) -> str:
        return one_line(self.texts[key], between)


def compose_item(composition: Composition, gathered: Gathered, item: Item) -> None:
    """The line of the item and the lines of its fields."""
    known = item.known
    if known is None:
        _further(composition, item)
    elif known.optional and not any(text for key, text in item.texts.items() if key != "name"):
        return
    elif known.is_measure:
        if not _measure(composition, gathered, item, known):
            return
    else:
        _target(composition, gathered, item, known)
    _fields(composition, item)


def _target(composition: Composition, gathered: Gathered, item: Item, known: KnownRow) -> None:
    text, cell = item.text("target", "；"), item.cells["target"]
    if not text:
        composition.line(f"{item.number}. {known.head}：", cell, _BLANK, cell)
        return
    span = composition.line(f"{item.number}. {known.head}：", item.cells["name"], text, cell)
    gathered.units.append((span, known))


def _measure(composition: Composition, gathered: Gathered, item: Item, known: KnownRow) -> bool:
    """Whether there is an item: words that do not name the measure promise nothing that could be judged."""
    cell = item.cells["target"]
    text = MEASURE.sub("", item.text("target", "，"), count=1)
    if not text or _EMPTY.fullmatch(text):
        composition.line(f"{item.number}. {known.head}：", cell, _BLANK, cell)
        return True
    if not any(folded(name) in folded(text) for name in known.names):
        name = known.names[2] if known.names[2:] else known.head
        gathered.note(codes.MEASURE_NOT_NAMED, cell, written=text, name=name, proposed=known.example)
        gathered.unread.append((f"{name} {text}", cell))
        return False
    composition.line(f"{item.number}. 措施：", cell, text, cell)
    return True


def _further(composition: Composition, item: Item) -> None:
    """A commitment that people add: an indicator with its target, or a measure."""
    name, cell = item.text("name", " "), item.cells["name"]
    target = item.text("target", "；")
    if MEASURE.match(name) and not target:
        composition.line(f"{item.number}. 措施：", cell, MEASURE.sub("", name, count=1) or "", cell)
        return
    composition.add(f"{item.number}. {name}：", cell)
    composition.line("", cell, target or _BLANK, item.cells["target"] if target else cell)


def _fields(composition: Composition, item: Item) -> None:
    for key, terminal in TERMINALS.items():
        text = item.text(key, "、" if key in ("lead", "responsible") else "；")
        if text:
            composition.line(f"   {FIELDS[terminal].zh}：", item.cells[key], text, item.cells[key])
    remarks, cell = [], item.cells["remark"]
    for line in item.texts["remark"].splitlines():
        words = " ".join(line.split())
        if is_field(words):
            composition.line("   ", cell, words, cell)
        elif words:
            remarks.append(words)
    if remarks:
        composition.line(f"   {FIELDS['REMARK'].zh}：", cell, "；".join(remarks), cell)


def is_field(words: str) -> bool:
    """口径：全市 is the field of that name; 备注 is what all else is."""
    try:
        tree = parse("line", words)
    except Unexpected:
        return False
    numbered = any(token.type == "ITEM_NUMBER" for token in tree.tokens()) if isinstance(tree, Tree) else True
    return tree.data in ("field", "result") and not numbered
