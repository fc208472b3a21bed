"""The office's table of what each city is assigned: read into the rules of a pack, and checked to add up to them."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from plancheck.codes import office as codes
from plancheck.codes.code import Code
from plancheck.matching.names import Names
from plancheck.matching.target import requirement
from plancheck.model.finding import Bounded, Fact, Finding, Name
from plancheck.model.interval import Interval
from plancheck.model.naming import folded
from plancheck.model.quantity import Quantity
from plancheck.model.rule import Allotment, Applies, City, Contributor, Direction, Indicator, Pack, Rule
from plancheck.model.unit import Amount
from plancheck.office.heads import Column, columns
from plancheck.office.table import Cell, Table
from plancheck.packs.allotted import assigned, number, off_by
from plancheck.packs.fault import NONE_ALIKE
from plancheck.source import Place, Source, Span
from plancheck.values import replace, value

_SUMS = frozenset("合计 总计 全省 全省合计 全省总计 小计 total sum province".split())
_NOTHING = frozenset(("", "-", "—", "——", "–", "－", "/", "／"))
_NO_HEAD = Name("没有表头：第一行要有市名一列和至少一项承诺", "it has no heads: a column of cities and a commitment")
_NO_ROW = Name("表头下面没有任何一个市", "there is no city below the heads")


@value
class _Figure:
    """One assigned figure; `who` is a city's code or a contributor's id."""

    who: str
    figure: Quantity
    cell: Cell
    amount: Decimal
    """In the indicator's unit."""


def allotted(pack: Pack, table: Table) -> tuple[Pack, tuple[Finding, ...]]:
    """The pack with the cities' own figures in its totals, and every finding on the table."""
    reading = _Reading(pack, table)
    rules = {rule.id: rule for rule in reading.rules()}
    return replace(pack, rules=tuple(rules.get(one.id, one) for one in pack.rules)), tuple(reading.findings)


class _Reading:
    def __init__(self, pack: Pack, table: Table) -> None:
        self.pack = pack
        self.table = table
        self.names = Names(pack)
        self.findings: list[Finding] = []
        self.rows: dict[str, Sequence[Cell]] = {}
        """City code or contributor id -> its row."""
        self.sums: Sequence[Cell] = ()

    def rules(self) -> Iterator[Rule]:
        """Every rule that the table assigns figures of."""
        heads = self.table.rows[0] if self.table.rows else ()
        if len([cell for cell in heads if cell.text]) < 2:
            self._find(codes.TABLE_UNREADABLE, self.table.start, blocking=True, reason=_NO_HEAD)
            return
        found, wrong = columns(heads, self.pack, self.names)
        self.findings.extend(wrong)
        self._read_rows()
        if not self.rows and not self.findings:
            self._find(codes.TABLE_UNREADABLE, self.table.start, blocking=True, reason=_NO_ROW)
            return
        for cell in (*heads, *(row[0] for row in self.table.rows[1:])):
            if cell.problem is not None:
                self._cannot_be_read(cell)
        for column in found:
            yield self._rule(column)

    def _read_rows(self) -> None:
        twice: set[str] = set()
        for row in self.table.rows[1:]:
            first = row[0]
            if folded(first.text) in _SUMS:
                self.sums = row
                continue
            key = self._key(first, row)
            if key in self.rows:
                twice.add(key)
                was = self.rows[key][0].place
                self._find(
                    codes.TABLE_REPEATED, first.place, (was,), blocking=True, written=first.text,
                    first=f"{was.line}:{was.column}",
                )  # fmt: skip
            elif key:
                self.rows[key] = row
        for key in twice:
            del self.rows[key]

    def _key(self, first: Cell, row: Sequence[Cell]) -> str:
        """Whose row it is; empty for a row without any figure and for one that is nobody's."""
        city, other = self.names.city(first.text), self.names.contributor(first.text)
        if city is not None or other is not None:
            return city.code if city else other.id if other else ""
        if first.text or any(cell.text not in _NOTHING for cell in row):
            near = self.names.near_cities(first.text) or self.names.near_cities(f"{first.text}市") or NONE_ALIKE
            self._find(codes.TABLE_UNKNOWN_CITY, first.place, blocking=True, written=first.text, near=near)
        return ""

    def _rule(self, column: Column) -> Rule:
        """The rule with what its column assigns."""
        rule, indicator = column.rule, self.pack.indicator(column.rule.indicator or "")
        figures: list[_Figure] = []
        complete = True
        for who, row in self.rows.items():
            cell = row[column.index] if column.index < len(row) else None
            if cell is None or cell.text in _NOTHING:
                continue
            if not self._in_scope(who, rule):
                self._find(
                    codes.ALLOTMENT_OUT_OF_SCOPE,
                    cell.place,
                    rule=rule,
                    city=who,
                    commitment=rule.name,
                    who=self._name(who),
                )
                continue
            figure = self._figure(cell, column, indicator, who)
            complete = complete and figure is not None
            figures += [figure] if figure else []
        self._check(column, indicator, figures, complete)
        own = tuple(
            Allotment(one.who, one.figure, column.whole(one.cell))
            for one in figures
            if one.who in rule.cities and one.amount
        )
        return replace(rule, allotments=own)

    def _in_scope(self, who: str, rule: Rule) -> bool:
        is_city = any(city.code == who for city in self.pack.cities)
        return who in rule.cities if is_city else rule.provincial_part

    def _figure(self, cell: Cell, column: Column, indicator: Indicator, who: str) -> _Figure | None:
        if cell.problem is not None:
            self._cannot_be_read(cell, column.rule, who)
            return None
        text = column.whole(cell)
        source = Source(cell.place.path, text)
        figure = assigned(source, Span(0, len(text)), column.rule.clauses[0].requirement, indicator)
        if figure is None:
            example = Amount(Decimal(100), indicator.unit)
            self._find(
                codes.TABLE_UNREADABLE_CELL, cell.place, rule=column.rule, city=who, blocking=True,
                commitment=column.rule.name, written=text, example=example,
            )  # fmt: skip
            return None
        return _Figure(who, figure, cell, number(figure, indicator))

    def _check(self, column: Column, indicator: Indicator, figures: list[_Figure], complete: bool) -> None:
        """Whether the column adds up; one with a figure that cannot be read has been said to be wrong already."""
        rule = column.rule
        without = [code for code in rule.cities if code not in {one.who for one in figures}]
        if complete and without:
            cities = tuple(self._name(code) for code in without)
            self._find(codes.TABLE_CITIES_MISSING, column.place, rule=rule, commitment=rule.name, cities=cities)
        if not complete:
            return
        off = off_by(rule, indicator, (one.amount for one in figures))
        if off is not None:
            total, missed = off
            self._find(
                codes.ALLOTMENTS_SHORT, column.place, rule=rule, commitment=rule.name,
                parts=tuple(Amount(one.amount, indicator.unit) for one in figures), sum=Amount(total, indicator.unit),
                required=_required(rule, indicator), gap=Amount(missed, indicator.unit),
                severity=codes.TABLE_CITIES_MISSING.severity if indicator.direction is Direction.NEUTRAL else None,
            )  # fmt: skip
        self._check_sum(column, indicator, figures)

    def _check_sum(self, column: Column, indicator: Indicator, figures: list[_Figure]) -> None:
        cell = self.sums[column.index] if column.index < len(self.sums) else None
        if cell is None or cell.text in _NOTHING:
            return
        written = self._figure(cell, column, indicator, "")
        total = sum((one.amount for one in figures), Decimal(0))
        if written is not None and written.amount != total:
            self._find(
                codes.ALLOTMENTS_TOTAL_DIFFERS, cell.place, rule=column.rule, commitment=column.rule.name,
                written=Amount(written.amount, indicator.unit), sum=Amount(total, indicator.unit),
            )  # fmt: skip

    def _name(self, who: str) -> Name:
        everyone: tuple[City | Contributor, ...] = (*self.pack.cities, *self.pack.contributors)
        one = next(one for one in everyone if who == (one.code if isinstance(one, City) else one.id))
        return Name(one.full, one.en)

    def _cannot_be_read(self, cell: Cell, rule: Rule | None = None, who: str = "") -> None:
        """What is wrong with a cell of a workbook, as it is with one of a form."""
        code = cell.problem
        if code is None:
            return
        city = who if any(one.code == who for one in self.pack.cities) else None
        rule_id = rule.id if rule else None
        self.findings.append(Finding(code, code.severity, cell.place, cell.facts, (), city, rule_id, blocking=True))

    def _find(
        self, code: Code, place: Place, related: tuple[Place, ...] = (), *, blocking: bool = False,
        rule: Rule | None = None, city: str = "", severity: object = None, **facts: Fact,
    ) -> None:  # fmt: skip
        known = any(one.code == city for one in self.pack.cities)
        made = Finding(
            code, code.severity, place, facts, related, city if known else None, rule.id if rule else None, blocking
        )
        self.findings.append(made if severity is None else replace(made, severity=severity))


def _required(rule: Rule, indicator: Indicator) -> Bounded:
    """What is asked of all cities together, with the tolerance of 左右."""
    asked = requirement(rule, rule.clauses[0], indicator).interval
    bare = asked if asked.low != 0 or asked.high is None else Interval(None, asked.high)
    return Bounded(bare, indicator.unit, rule.clauses[0].requirement.wording)


def totals(pack: Pack) -> tuple[Rule, ...]:
    """The rules that a column can assign."""
    return tuple(rule for rule in pack.rules if rule.applies is Applies.TOTAL and rule.clauses)
