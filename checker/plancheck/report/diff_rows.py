"""The rows of a comparison of two versions, as every form that has tables or lists shows them."""

from collections.abc import Iterator, Sequence

from plancheck.messages.phrases import Language, horizon, phrase
from plancheck.model.change import Change, ChangeType, CityChange, Comparison, Side, Tipped, TippedTotal
from plancheck.model.finding import Name
from plancheck.model.outcome import Outcome, Total
from plancheck.model.rule import Rule
from plancheck.report import paper_marks
from plancheck.report.diff_words import beside, city, dated, said, trend
from plancheck.report.paper import Cell
from plancheck.report.paper_cells import Cells, figure, place, unit
from plancheck.report.paper_cells import outcome as outcome_cell
from plancheck.report.sums import sum_of, sum_told


class Rows:
    """One comparison, told in one language."""

    def __init__(self, made: Comparison, language: Language) -> None:
        self._made = made
        self._language = language
        self._made_up = (paper_marks.made_up(made.old), paper_marks.made_up(made.new))

    def cities(self) -> Iterator[Cells]:
        yield from map(self._city, self._made.cities)

    def changes(self) -> Iterator[Cells]:
        yield from map(self._change, self._made.changes)

    def followed(self) -> Iterator[Cells]:
        """What came or went with a whole plan."""
        yield from (self._change(change) for one in self._made.cities for change in one.changes)

    def outcomes(self) -> Iterator[Cells]:
        yield from map(self._tipped, self._made.outcomes)

    def totals(self) -> Iterator[Cells]:
        yield from map(self._total, self._made.totals)

    def counts(self) -> Iterator[Cells]:
        """Each sort with its number; a promise that changed in two ways is counted by the worse."""
        for kind in ChangeType:
            number = sum(one.types[0] is kind for one in self._made.changes)
            if number:
                yield {"change": self._said(kind), "count": figure(number)}

    def _said(self, key: str) -> Cell:
        return Cell(said(key, self._language))

    def _named(self, key: str) -> Cells:
        return {"city_code": Cell(key), "city": Cell(city(self._made, key, self._language))}

    def _city(self, one: CityChange) -> Cells:
        files = said("types", self._language).join(path.replace("\\", "/") for path in one.files)
        return {
            **self._named(one.city),
            "change": self._said(one.type),
            "files": Cell(files),
            "promises": figure(len(one.changes)),
            "outcomes": figure(len(one.outcomes)),
        }

    def _change(self, one: Change) -> Cells:
        types = said("types", self._language).join(said(kind, self._language) for kind in one.types)
        return {
            **self._named(one.city),
            "change": Cell(types),
            "trend": self._said("worse" if one.is_worse else "better"),
            "about": Cell(phrase(one.about, self._language)),
            **self._side("was", one.old, self._made_up[0]),
            **self._side("now", one.new, self._made_up[1]),
        }

    def _side(self, key: str, side: Side | None, made_up: frozenset[str]) -> Cells:
        if side is None:
            return {}
        flags = ("illustrative",) if side.place.path in made_up else ()
        due = side.horizon
        when = Cell(horizon(due, self._language), day=due.last) if due else Cell()
        return {
            key: Cell(f"{phrase(side.written, self._language)}{beside(side, self._language)}", flags=flags),
            f"{key}_said": Cell(dated(side, self._language), flags=flags),
            f"{key}_by": when,
            f"{key}_place": place(side.place),
        }

    def _tipped(self, one: Tipped) -> Cells:
        side = one.new or one.old
        assert side is not None  # a pair has at least one side
        old, new = (each.outcome if each else None for each in (one.old, one.new))
        flags = [
            ("illustrative",) if each is not None and (each.illustrative or each.plan in made_up) else ()
            for each, made_up in zip((one.old, one.new), self._made_up, strict=True)
        ]
        return {**self._named(one.city), **self._rule(side.rule), **self._outcomes(old, new, flags)}

    def _total(self, one: TippedTotal) -> Cells:
        flags = [("illustrative",) if run.illustrative else () for run in (self._made.old, self._made.new)]
        return {
            **self._rule(one.new.rule),
            **self._outcomes(one.old.outcome, one.new.outcome, flags),
            "was_sum": self._sum(one.old, flags[0]),
            "now_sum": self._sum(one.new, flags[1]),
            "unit": unit(one.new.unit, self._language),
        }

    def _sum(self, total: Total, flags: tuple[str, ...]) -> Cell:
        """What is stated so far; nothing where nothing was stated that could be added."""
        return Cell(sum_told(total, self._language) if sum_of(total) is not None else "", flags=flags)

    def _rule(self, rule: Rule) -> Cells:
        return {"code": Cell(rule.code), "about": Cell(phrase(Name(rule.name.zh, rule.name.en), self._language))}

    def _outcomes(self, old: Outcome | None, new: Outcome | None, flags: Sequence[tuple[str, ...]]) -> Cells:
        turn = trend(old, new)
        was, now = (
            Cell() if one is None else outcome_cell(one, self._language, marks)
            for one, marks in zip((old, new), flags, strict=True)
        )
        key = "worse" if turn > 0 else "better" if turn < 0 else "other"
        return {"trend": self._said(key), "was_outcome": was, "now_outcome": now}
