"""Which commitment each column of the office's table assigns, and in which unit."""

from collections.abc import Iterator, Sequence

from plancheck.codes import office as codes
from plancheck.codes.code import Code
from plancheck.matching.names import Names
from plancheck.model.finding import Fact, Finding, Name
from plancheck.model.naming import folded
from plancheck.model.rule import Applies, Pack, Rule
from plancheck.office.table import Cell
from plancheck.patterns import pattern
from plancheck.source import Place
from plancheck.values import value

_UNIT = pattern(r"^(?P<name>.*\S)\s*[(（\[〔](?:单位[:：])?\s*(?P<unit>[^()（）\[\]〔〕]+?)\s*[)）\]〕]$")
_REMARKS = frozenset("备注 说明 注 remark remarks note notes".split())


@value
class Column:
    """`unit`: what the head's bracket adds to a cell that is a bare number; empty: nothing."""

    index: int
    rule: Rule
    place: Place
    unit: str = ""

    def whole(self, cell: Cell) -> str:
        """The cell as it is read: 10 below “…（万人）” is 10万人."""
        ends_in_digit = bool(cell.text) and cell.text[-1] in "0123456789０１２３４５６７８９"
        return cell.text + self.unit if ends_in_digit else cell.text


def columns(heads: Sequence[Cell], pack: Pack, names: Names) -> tuple[list[Column], list[Finding]]:
    """The columns after the first; one that is unclear or named twice is a finding and assigns nothing."""
    found: dict[str, Column] = {}
    twice: set[str] = set()
    findings: list[Finding] = []
    for index, cell in enumerate(heads):
        if index == 0 or folded(cell.text) in _REMARKS or (not cell.text and not cell.below):
            continue
        column = _column(index, cell, pack, names)
        if column is None:
            code, facts = _unclear(cell.text, pack, names)
            findings.append(Finding(code, code.severity, cell.place, facts, blocking=True))
        elif column.rule.id in found:
            twice.add(column.rule.id)
            was = found[column.rule.id].place
            facts = {"written": cell.text, "first": f"{was.line}:{was.column}"}
            code = codes.TABLE_REPEATED
            findings.append(Finding(code, code.severity, cell.place, facts, (was,), blocking=True))
        else:
            found[column.rule.id] = column
    return [one for key, one in found.items() if key not in twice], findings


def _column(index: int, cell: Cell, pack: Pack, names: Names) -> Column | None:
    for name, unit in _read(cell.text):
        rule = names.rule(name) or _only_one(name, pack, names)
        if rule is not None and rule.applies is Applies.TOTAL and rule.clauses:
            return Column(index, rule, cell.place, unit)
    return None


def _read(written: str) -> Iterator[tuple[str, str]]:
    """The head as a name alone, and as a name with a unit in brackets."""
    yield written, ""
    match = _UNIT.match(written)
    if match:
        yield match["name"], match["unit"]


def _only_one(name: str, pack: Pack, names: Names) -> Rule | None:
    """The one total of an indicator; of an indicator with two the head does not say which."""
    indicator = names.indicator(name)
    same = [
        rule for rule in pack.rules if indicator and rule.indicator == indicator.id and rule.applies is Applies.TOTAL
    ]
    return same[0] if len(same) == 1 else None


def _unclear(written: str, pack: Pack, names: Names) -> tuple[Code, dict[str, Fact]]:
    """What is wrong with a head: it names a commitment that is no total, or none that is known."""
    near: Fact = tuple(_near(written, pack, names)) or tuple(map(_shown, _totals(pack)[:_EXAMPLES]))
    for name, _ in _read(written):
        rule = names.rule(name) or _each(name, pack, names)
        if rule is not None and rule.applies is not Applies.TOTAL:
            return codes.TABLE_NO_TOTAL, {"written": written, "commitment": _shown(rule), "near": near}
    return codes.TABLE_UNKNOWN_COLUMN, {"written": written, "near": near}


def _each(name: str, pack: Pack, names: Names) -> Rule | None:
    """The first commitment of an indicator that has no total."""
    indicator = names.indicator(name)
    same = [rule for rule in pack.rules if indicator and rule.indicator == indicator.id]
    return same[0] if same and not any(rule.applies is Applies.TOTAL for rule in same) else None


def _totals(pack: Pack) -> list[Rule]:
    return [rule for rule in pack.rules if rule.applies is Applies.TOTAL and rule.clauses]


def _shown(rule: Rule) -> Name:
    return Name(f"{rule.code} {rule.name.zh}", f"{rule.code} {rule.name.en}")


_EXAMPLES = 3


def _near(written: str, pack: Pack, names: Names) -> Iterator[Name]:
    """Codes with names of the totals that may be meant."""
    bare = [name for name, _ in _read(written)][-1]
    indicator = names.indicator(bare)
    rules = [rule for rule in pack.rules if rule.applies is Applies.TOTAL]
    same = [rule for rule in rules if indicator and rule.indicator == indicator.id]
    if not same:
        by_name = {name: rule for rule in rules for name in (rule.name.zh, rule.name.en, rule.code, rule.id)}
        same = list({by_name[name].id: by_name[name] for name in names.near(bare, by_name)}.values())
    yield from map(_shown, same)
