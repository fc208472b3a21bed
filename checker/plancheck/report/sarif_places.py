"""Where a SARIF result stands: locations, the files that were read, related places and the parts of a total."""

from collections.abc import Iterator, Sequence

from plancheck.messages.labels import label
from plancheck.messages.machines import machine
from plancheck.messages.phrases import Language, phrase
from plancheck.model.finding import Bounded
from plancheck.model.outcome import Contribution, Result, Total
from plancheck.model.plan import Plan
from plancheck.report.json_values import Json
from plancheck.report.machine_entries import Entry
from plancheck.report.machine_paths import is_relative, uri
from plancheck.report.naming import contributor, is_illustrative
from plancheck.report.safe import visible
from plancheck.report.view import View
from plancheck.source import Place, Source

BASE = "%SRCROOT%"
"""Where relative addresses start: the folder in which the command ran. Its own address is not told."""
_CODING = {"utf-8": "UTF-8", "utf-8-sig": "UTF-8", "gb18030": "GB18030"}


def artifacts(result: Result) -> list[Json]:
    """The plans that were read, in the order of the result."""
    return [_artifact(plan) for plan in result.plans]


def _artifact(plan: Plan) -> Json:
    source = plan.source
    artifact: dict[str, Json] = {
        "location": address(source.name),
        "mimeType": "text/plain",
        "encoding": _CODING.get(source.encoding.lower(), source.encoding),
        "roles": ["analysisTarget"],
        "properties": {"illustrative": is_illustrative(plan)},
    }
    if source.digest:
        artifact["hashes"] = {"sha-256": source.digest}
    return artifact


def address(path: str) -> dict[str, Json]:
    where = uri(path)
    return {"uri": where, "uriBaseId": BASE} if is_relative(where) else {"uri": where}


class Places:
    """Writes places with the index of their file and the words that stand there."""

    def __init__(self, result: Result, view: View) -> None:
        self._result = result
        self._language: Language = view.language
        self._index = {plan.source.name: number for number, plan in enumerate(result.plans)}
        self._sources: dict[str, Source] = {plan.source.name: plan.source for plan in result.plans}

    def locations(self, entry: Entry) -> list[Json]:
        """One location. What has no line stands on a whole file where there is one: services refuse results without."""
        if entry.finding.place is not None:
            return [{"physicalLocation": self.physical(entry.finding.place)}]
        path = self._file_of(entry)
        return [] if path is None else [{"physicalLocation": self._whole(path)}]

    def _whole(self, path: str) -> dict[str, Json]:
        """A file from its first line to its last, without columns."""
        lines = len(self._sources[path].starts)
        return {"artifactLocation": self._artifact(path), "region": {"startLine": 1, "endLine": lines}}

    def _file_of(self, entry: Entry) -> str | None:
        if entry.total is not None:
            stated = (part.plan for part in entry.total.contributions if part.plan in self._index)
            return next(stated, None) or self._first()
        return self._first()

    def _first(self) -> str | None:
        return self._result.plans[0].source.name if self._result.plans else None

    def _artifact(self, path: str) -> dict[str, Json]:
        index = self._index.get(path)
        return address(path) if index is None else {**address(path), "index": index}

    def physical(self, place: Place) -> dict[str, Json]:
        region: dict[str, Json] = {
            "startLine": place.line,
            "startColumn": place.column,
            "endLine": place.end_line,
            "endColumn": place.end_column,
        }
        source = self._sources.get(place.path)
        if source is not None and place.line == place.end_line and (place.cell or place.line <= len(source.starts)):
            words = (
                source.shown(place) if place.cell else source.line(place.line)[place.column - 1 : place.end_column - 1]
            )
            if words:
                region["snippet"] = {"text": words}
        return {"artifactLocation": self._artifact(place.path), "region": region}

    def related(self, entry: Entry) -> list[Json]:
        """Other places of a finding, and each contributor's line of a total."""
        listed = [(place, machine("related", self._language)) for place in entry.finding.related]
        if entry.total is not None:
            listed += [(part.place, self._part(part, entry.total)) for part in entry.total.contributions if part.place]
        return list(self._numbered(listed))

    def _numbered(self, listed: Sequence[tuple[Place, str]]) -> Iterator[Json]:
        for number, (place, text) in enumerate(listed, 1):
            yield {"id": number, "physicalLocation": self.physical(place), "message": {"text": text}}

    def _part(self, part: Contribution, total: Total) -> str:
        who = contributor(self._result.pack, part.city, self._language)
        if part.status == "stated" and part.stated is not None:
            figure = visible(phrase(Bounded(part.stated, total.unit), self._language))
            return machine("part", self._language, who=who, figure=figure)
        return machine("part.bare", self._language, who=who, status=label(f"status.{part.status}", self._language))
